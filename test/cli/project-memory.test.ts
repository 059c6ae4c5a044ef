import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { projectMemory } from '../../cli/bin/project-memory.mjs';

let at: string;
let bundle: string;
const key = 'a'.repeat(64);

beforeEach(() => {
  at = realpathSync(mkdtempSync(join(tmpdir(), 'klarmall-memory-')));
  bundle = join(at, 'dist/klarmall.cjs');
  mkdirSync(join(at, 'dist'));
  writeFileSync(bundle, 'program\n//# build=0123456789abcdef\n');
  vi.stubEnv('XDG_CACHE_HOME', join(at, 'cache'));
  vi.stubEnv('XDG_STATE_HOME', join(at, 'state'));
  vi.stubEnv('KLARMALL_CACHE_KEY', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(at, { recursive: true });
});

const folder = () => join(at, 'cache/klarmall/projects');
const kept = () => join(folder(), readdirSync(folder())[0] ?? '');
const read = (name = key) => projectMemory(bundle)?.read(name);

describe('the memory of projects on disk', () => {
  it('gives back what was kept, to this user alone', () => {
    projectMemory(bundle)?.write(key, 'Det här är känt.');
    expect(read()).toBe('Det här är känt.');
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
  });

  it('gives nothing that is torn or altered', () => {
    projectMemory(bundle)?.write(key, 'Det här är känt.');
    const file = kept();
    const whole = readFileSync(file);
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        (index, mask, cut) => {
          const bytes = Buffer.from(cut ? whole.subarray(0, index) : whole);
          if (!cut) bytes[index] = (whole[index] ?? 0) ^ mask;
          writeFileSync(file, bytes);
          expect(read()).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives nothing that somebody else has sealed, and no memory of other settings under this name', () => {
    projectMemory(bundle)?.write(key, 'Inga hinder.');
    vi.stubEnv('KLARMALL_CACHE_KEY', 'en hemlighet som bara main har');
    expect(read()).toBeUndefined();
    projectMemory(bundle)?.write('b'.repeat(64), 'Med andra regler.');
    renameSync(join(folder(), 'b'.repeat(32)), join(folder(), 'a'.repeat(32)));
    expect(read()).toBeUndefined();
    // Another machine with the folder and the secret.
    projectMemory(bundle)?.write(key, 'Ett Stopp.');
    cpSync(folder(), join(at, 'ny/klarmall/projects'), { recursive: true });
    for (const name of ['ny/klarmall', 'ny/klarmall/projects']) chmodSync(join(at, name), 0o700);
    vi.stubEnv('XDG_CACHE_HOME', join(at, 'ny'));
    vi.stubEnv('XDG_STATE_HOME', join(at, 'annan'));
    expect(read()).toBe('Ett Stopp.');
    vi.stubEnv('KLARMALL_CACHE_KEY', 'en gissning');
    expect(read()).toBeUndefined();
  });

  it('is another for every other program, also when only its data differ', () => {
    const first = projectMemory(bundle)?.engine;
    writeFileSync(join(at, 'dist/nouns.cjs'), 'x');
    const second = projectMemory(bundle)?.engine;
    writeFileSync(bundle, 'program\n//# build=fedcba9876543210\n');
    expect(new Set([first, second, projectMemory(bundle)?.engine]).size).toBe(3);
  });

  it('lives without a folder, with one that others can write in, and with one that nobody can', () => {
    projectMemory(bundle)?.write(key, 'Känt.');
    chmodSync(folder(), 0o777);
    expect(projectMemory(bundle)).toBeUndefined();
    chmodSync(folder(), 0o700);
    const memory = projectMemory(bundle);
    rmSync(folder(), { recursive: true });
    expect(() => memory?.write(key, 'Annat.')).not.toThrow();
    expect(memory?.read(key)).toBeUndefined();
    writeFileSync(join(at, 'fil'), '');
    vi.stubEnv('XDG_CACHE_HOME', join(at, 'fil'));
    expect(projectMemory(bundle)).toBeUndefined();
  });

  it('is whole whoever writes last', () => {
    const memories = Array.from({ length: 4 }, () => projectMemory(bundle));
    memories.forEach((memory, index) => {
      memory?.write(key, `Skrivet av ${index}.`);
    });
    expect(read()).toBe('Skrivet av 3.');
    expect(readdirSync(folder())).toHaveLength(1);
  });

  it('keeps a limited number of memories', () => {
    const memory = projectMemory(bundle);
    for (let index = 0; index < 30; index += 1)
      memory?.write(String(index).padStart(64, '0').split('').reverse().join(''), 'x');
    expect(readdirSync(folder()).length).toBeLessThanOrEqual(24);
  });
});
