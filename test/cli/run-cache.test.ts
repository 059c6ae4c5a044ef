import { createHash } from 'node:crypto';
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
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRun, keptRun, type StandingDays, swedishDay } from '../../cli/bin/run-cache.mjs';
import { writeIn } from '../support/files.ts';

let at: string;
let root: string;
let bundle: string;

function write(path: string, text: string): void {
  writeIn(at, path, text);
}

beforeEach(() => {
  at = realpathSync(mkdtempSync(join(tmpdir(), 'klarmall-runs-')));
  root = join(at, 'projekt');
  bundle = join(at, 'dist/klarmall.cjs');
  write('dist/klarmall.cjs', 'program\n//# build=0123456789abcdef\n');
  write('projekt/klarmall.yaml', 'language: sv\n');
  write('projekt/templates/local/a.mall.yaml', 'name: A\n');
  write('projekt/bilagor/karta.pdf', '%PDF');
  vi.stubEnv('XDG_CACHE_HOME', join(at, 'cache'));
  vi.stubEnv('XDG_STATE_HOME', join(at, 'state'));
  for (const name of ['NO_COLOR', 'GITHUB_STEP_SUMMARY', 'KLARMALL_CACHE_KEY']) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(at, { recursive: true });
});

const usual = ['check', '--today', '2026-11-22'];
const attachments = [['bilagor/karta.pdf', createHash('sha256').update('%PDF').digest('hex')]];
const said = (days: StandingDays = {}) => ({
  ...{ root, attachments, days },
  ...{ out: 'Inga hinder (2,0 s).', error: '', code: 1, duration: '2,0' },
});

/** What a run answers from memory; undefined when it has to be made. */
function answer(args: readonly string[] = usual, cwd = root) {
  return keptRun(args, bundle, cwd)?.answer;
}

function keep(args: readonly string[] = usual, days?: StandingDays): void {
  const place = keptRun(args, bundle, root);
  if (place) keepRun(place, said(days));
}

function kept(): string {
  const folder = join(at, 'cache/klarmall/runs');
  return join(folder, readdirSync(folder)[0] ?? '');
}

describe('the memory of whole runs', () => {
  it('answers again when nothing is different, with the time left open', () => {
    expect(answer()).toBeUndefined();
    keep();
    expect(answer()).toMatchObject({ out: ['Inga hinder (', ' s).'], error: '', code: 1, comma: true });
    // A fresh checkout has other times.
    utimesSync(join(root, 'templates/local/a.mall.yaml'), 1, 1);
    expect(answer()).toBeDefined();
  });

  it.each<[string, () => void]>([
    [
      'a text of the same length and time',
      () => {
        const path = join(root, 'templates/local/a.mall.yaml');
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'name: B\n');
        utimesSync(path, atime, mtime);
      },
    ],
    ['a new file of any name', () => write('projekt/templates/local/b.txt', '')],
    ['a new folder', () => mkdirSync(join(root, 'templates/central'))],
    ['a file that is gone', () => rmSync(join(root, 'templates/local/a.mall.yaml'))],
    [
      'a renamed file',
      () => renameSync(join(root, 'templates/local/a.mall.yaml'), join(root, 'templates/local/c.mall.yaml')),
    ],
    ['the settings', () => write('projekt/klarmall.yaml', 'language: en\n')],
    ['settings with the wrong name', () => write('projekt/klarmall.yml', '')],
    ['the list of known findings', () => write('projekt/klarmall.baseline.json', '{}')],
    ['an attachment', () => write('projekt/bilagor/karta.pdf', '%PDG')],
    ['an attachment that is gone', () => rmSync(join(root, 'bilagor/karta.pdf'))],
    ['the program', () => write('dist/klarmall.cjs', 'program\n//# build=fedcba9876543210\n')],
    ['a part of the program', () => write('dist/nouns.cjs', 'x')],
    ['a package that it loads', () => write('node_modules/axe-core/package.json', '{}')],
    [
      'a link among the templates',
      () => symlinkSync(join(root, 'klarmall.yaml'), join(root, 'templates/local/d.mall.yaml')),
    ],
    ['what the screen can show', () => vi.stubEnv('NO_COLOR', '1')],
  ])('makes the run when this is different: %s', (_, change) => {
    keep();
    expect(answer()).toBeDefined();
    change();
    expect(answer()).toBeUndefined();
  });

  it('keeps answers apart by arguments and folder', () => {
    keep();
    expect(answer(['check', '--today', '2026-11-22', '--all'])).toBeUndefined();
    expect(answer(usual, join(root, 'templates'))).toBeUndefined();
  });

  it('gives an answer on the days that it stands on, and on no other', () => {
    keep(usual, { after: '2026-11-20', until: '2026-11-24' });
    for (const day of ['2026-11-21', '2026-11-22', '2026-11-24']) {
      expect(answer(['check', '--today', day])).toBeDefined();
      expect(answer(['check', `--today=${day}`])).toBeDefined();
    }
    for (const day of ['2026-11-20', '2026-11-25', '2099-01-01'])
      expect(answer(['check', '--today', day])).toBeUndefined();
    keep(usual, { from: '2026-11-22', before: '2026-11-24' });
    expect(answer(['check', '--today', '2026-11-23'])).toBeDefined();
    for (const day of ['2026-11-21', '2026-11-24']) expect(answer(['check', '--today', day])).toBeUndefined();
    // Without a day it is the one in Sweden.
    keep(usual, { from: swedishDay(Date.now()) });
    expect(answer(['check'])).toBeDefined();
    keep(usual, { before: swedishDay(Date.now()) });
    expect(answer(['check'])).toBeUndefined();
  });

  it.each([
    ['--today'],
    ['--today', '2026-02-31'],
    ['--today', 'i dag'],
    [...usual.slice(1), ...usual.slice(1)],
  ])('keeps and gives nothing on a day that there is not: %s', (...args) => {
    keep();
    expect(keptRun(['check', ...args], bundle, root)).toBeUndefined();
  });

  it.each([
    ['--no-cache'],
    ['--fix'],
    ['--baseline'],
    ['--watch'],
    ['--since', 'main'],
    ['--since=main'],
    ['--spelling'],
    ['--', '--today=2026-11-22'],
    ['--format', 'sarif=out.sarif'],
    ['--format=sarif=out.sarif'],
    ['templates/**'],
  ])('keeps and gives nothing with %s', (...args) => {
    expect(keptRun(['check', ...args], bundle, root)).toBeUndefined();
  });

  it('keeps what was said of the files that the run was handed, whatever they have become meanwhile', () => {
    const place = keptRun(usual, bundle, root);
    write('projekt/templates/local/a.mall.yaml', 'name: B\n');
    expect(String(place?.snapshot.files.get('templates/local/a.mall.yaml'))).toBe('name: A\n');
    if (place) keepRun(place, said());
    expect(answer()).toBeUndefined();
    write('projekt/templates/local/a.mall.yaml', 'name: A\n');
    expect(answer()).toBeDefined();
  });

  it('hands out every file with its hash, and leaves a folder that is called like a file to the program', () => {
    write('projekt/templates/local/under/b.mall.md', '# B\n');
    const { files, hashes } = keptRun(usual, bundle, root)?.snapshot ?? {};
    expect([...(files ?? [])].map(([path, bytes]) => [path, String(bytes)])).toEqual([
      ['klarmall.yaml', 'language: sv\n'],
      ['templates/local/a.mall.yaml', 'name: A\n'],
      ['templates/local/under/b.mall.md', '# B\n'],
    ]);
    expect(hashes?.get('templates/local/under/b.mall.md')).toBe(
      createHash('sha256').update('# B\n').digest('hex'),
    );
    mkdirSync(join(root, 'templates/local/c.mall.yaml'));
    expect(keptRun(usual, bundle, root)).toBeUndefined();
  });

  it('lives through a torn or altered file', () => {
    keep();
    const whole = readFileSync(kept());
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        (index, mask, cut) => {
          const bytes = Buffer.from(cut ? whole.subarray(0, index) : whole);
          if (!cut) bytes[index] = (whole[index] ?? 0) ^ mask;
          writeFileSync(kept(), bytes);
          expect(keptRun(usual, bundle, root)).toMatchObject({ root });
          expect(answer()).toBeUndefined();
        },
      ),
      { numRuns: 60 },
    );
    keep();
    expect(answer()).toBeDefined();
  });

  it('takes no answer from elsewhere, unless both were given the same secret', () => {
    keep();
    expect(answer()).toBeDefined();
    vi.stubEnv('XDG_STATE_HOME', join(at, 'annan'));
    expect(answer()).toBeUndefined();
    vi.stubEnv('KLARMALL_CACHE_KEY', 'en hemlighet som bara main har');
    expect(answer()).toBeUndefined();
    keep();
    // Another machine gets the folder and the secret.
    cpSync(join(at, 'cache/klarmall/runs'), join(at, 'ny/klarmall/runs'), { recursive: true });
    for (const folder of ['ny/klarmall', 'ny/klarmall/runs']) chmodSync(join(at, folder), 0o700);
    vi.stubEnv('XDG_CACHE_HOME', join(at, 'ny'));
    vi.stubEnv('XDG_STATE_HOME', join(at, 'tredje'));
    expect(answer()).toBeDefined();
    vi.stubEnv('KLARMALL_CACHE_KEY', 'en gissning');
    expect(answer()).toBeUndefined();
  });

  it('uses no folder that others can write in, and needs none', () => {
    keep();
    chmodSync(join(at, 'cache/klarmall/runs'), 0o777);
    expect(keptRun(usual, bundle, root)).toBeUndefined();
    write('fil', '');
    vi.stubEnv('XDG_CACHE_HOME', join(at, 'fil'));
    expect(keptRun(usual, bundle, root)).toBeUndefined();
  });

  it('leaves nothing half written, also when several keep at once', () => {
    const places = Array.from({ length: 5 }, () => keptRun(usual, bundle, root));
    for (const place of places) if (place) keepRun(place, said());
    expect(readdirSync(join(at, 'cache/klarmall/runs'))).toHaveLength(1);
    expect(statSync(kept()).mode & 0o777).toBe(0o600);
    expect(answer()).toBeDefined();
  });
});

it('knows the day in Sweden', () => {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });
  const from = Date.UTC(2024, 0, 1);
  fc.assert(
    fc.property(fc.integer({ min: from, max: Date.UTC(2060, 0, 1) }), (time) => {
      expect(swedishDay(time)).toBe(calendar.format(time));
    }),
    { numRuns: 500 },
  );
  for (const edge of [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1), Date.UTC(2026, 9, 25, 0)])
    for (const near of [-1, 0, 1]) expect(swedishDay(edge + near)).toBe(calendar.format(edge + near));
});
