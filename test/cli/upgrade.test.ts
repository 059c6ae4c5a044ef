import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Io } from '../../cli/src/io.ts';
import { standInNpm, today, type Workspace, workspace } from './support.ts';

let at: Workspace;

const changelog = '# Changelog\n\n## 9.9.9\n\n- Något nytt.\n\n## 0.1.0\n\n- Först.\n';
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'urn:klarmall:schema:v1:unit',
  type: 'object',
  properties: { uses: { type: 'array', items: { type: 'string', 'x-completes': 'template' } } },
};

/** A package of a version, as npm would pack it. */
function tarball(name: string, version: string, more: object = {}): string {
  const files = {
    'package.json': JSON.stringify({ name, version, ...more }),
    'CHANGELOG.md': changelog,
    'schemas/unit.schema.json': JSON.stringify(schema),
  };
  for (const [path, text] of Object.entries(files)) at.write(`staged/package/${path}`, text);
  const file = join(at.root, `klarmall-${version}.tgz`);
  execFileSync('tar', ['--format=ustar', '-czf', file, '-C', join(at.root, 'staged'), 'package']);
  return file;
}

/** Every file of the project with its bytes. */
function state(): ReadonlyMap<string, string> {
  const root = join(at.root, 'mallar');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(root, path), readFileSync(path, 'base64')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

beforeEach(async () => {
  at = workspace();
  await at.run('init', 'mallar', '--no-install', '--today', today);
});
afterEach(() => at.remove());

const upgrade = (npm: Io['npm'], ...args: readonly string[]) =>
  at.runWith({ cwd: 'mallar', npm }, 'upgrade', ...args);

/** npm that fails at one of its commands, after it has written what it would. */
function failingAt(command: string, how: () => never): Io['npm'] {
  return async (args, folder) => {
    const done = await standInNpm(args, folder);
    if (args[0] !== command) return done;
    at.write('mallar/package-lock.json', '{ "half": true }');
    return how();
  };
}

describe('klarmall upgrade', () => {
  it('puts the new file in place of the old, with its schemas, and says what is new', async () => {
    const { code, out } = await upgrade(standInNpm, tarball('klarmall', '9.9.9'));
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('→ 9.9.9') });
    expect(out).toContain('- Något nytt.');
    expect(out).not.toContain('- Först.');
    expect(readdirSync(join(at.root, 'mallar/vendor'))).toEqual(['klarmall-9.9.9.tgz']);
    expect(at.read('mallar/package.json')).toContain('file:vendor/klarmall-9.9.9.tgz');
    const made = JSON.parse(at.read('mallar/schemas/unit.schema.json'));
    expect(made.properties.uses.items.defaultSnippets).toContainEqual(
      expect.objectContaining({ label: 'local/valkommen' }),
    );
  });

  it.each([
    ['the lock cannot be made', 'install'],
    ['nothing can be fetched', 'ci'],
  ])('leaves every file as it was when %s', async (_, command) => {
    const file = tarball('klarmall', '9.9.9');
    const before = state();
    const refusing: Io['npm'] = async (args, folder) =>
      args[0] === command ? { status: 1, output: 'npm error network' } : standInNpm(args, folder);
    const { code, error } = await upgrade(refusing, file);
    expect(code).toBe(2);
    expect(error).toContain('npm error network');
    expect(error).toContain('Inget är ändrat i projektet.');
    expect(state()).toEqual(before);
  });

  it('leaves every file as it was when npm breaks off half-way', async () => {
    const file = tarball('klarmall', '9.9.9');
    const before = state();
    const { code } = await upgrade(
      failingAt('ci', () => {
        throw new Error('killed');
      }),
      file,
    );
    expect(code).toBe(2);
    expect(state()).toEqual(before);
  });

  it('goes back to the version that was there when the new one does not run', async () => {
    const file = tarball('klarmall', '9.9.9');
    const before = state();
    const asked: string[] = [];
    const broken: Io['npm'] = async (args, folder) => {
      asked.push(args[0] ?? '');
      return args.includes('--version')
        ? { status: 1, output: 'Cannot find module' }
        : standInNpm(args, folder);
    };
    const { code, error } = await upgrade(broken, file);
    expect({ code, error }).toEqual({
      code: 2,
      error: 'Den nya versionen går inte att köra här.\nInget är ändrat i projektet.\n',
    });
    expect(state()).toEqual(before);
    // npm had taken the old one away: it is installed again.
    expect(asked.slice(-3)).toEqual(['ci', 'exec', 'ci']);
  });

  it('tells how to get the old version back when npm cannot fetch that either', async () => {
    const refusing: Io['npm'] = async (args, folder) =>
      args[0] === 'ci' ? { status: 1, output: 'npm error network' } : standInNpm(args, folder);
    const { error } = await upgrade(refusing, tarball('klarmall', '9.9.9'));
    expect(error).toContain('Skriv npm ci när du har internet. Då fungerar versionen som du hade.');
  });

  it.each([
    ['is broken off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['has changed on its way', (bytes: Buffer) => bytes.fill(0, bytes.length >> 1)],
    ['is empty', () => Buffer.alloc(0)],
  ])('asks for the file again when it %s', async (_, damaged) => {
    const file = tarball('klarmall', '9.9.9');
    writeFileSync(file, damaged(readFileSync(file)));
    const before = state();
    const { code, error } = await upgrade(standInNpm, file);
    expect({ code, error }).toEqual({
      code: 2,
      error: 'Filen är inte hel. Hämta den igen, och kör kommandot en gång till: klarmall-9.9.9.tgz\n',
    });
    expect(state()).toEqual(before);
  });

  it('asks for the file again when its program is not in it', async () => {
    const file = tarball('klarmall', '9.9.9', { bin: { klarmall: './bin/klarmall.mjs' } });
    expect((await upgrade(standInNpm, file)).error).toContain('Filen är inte hel.');
  });

  it('takes back what had no lock before', async () => {
    execFileSync('rm', [join(at.root, 'mallar/package-lock.json')]);
    const refusing: Io['npm'] = async (args, folder) =>
      args[0] === 'ci' ? { status: 1, output: 'no' } : standInNpm(args, folder);
    expect((await upgrade(refusing, tarball('klarmall', '9.9.9'))).code).toBe(2);
    expect(existsSync(join(at.root, 'mallar/package-lock.json'))).toBe(false);
  });

  it.each([
    ['another package', () => tarball('klarmaal', '9.9.9'), 'Filen är inte Klarmall.'],
    ['a version that is none', () => tarball('klarmall', 'nyast'), 'Filen är inte Klarmall.'],
    ['no file', () => 'finns-inte.tgz', 'Det finns ingen fil som heter finns-inte.tgz.'],
  ])('refuses %s', async (_, file, expected) => {
    const path = file();
    const before = state();
    const { code, error } = await upgrade(standInNpm, path);
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining(expected) });
    expect(state()).toEqual(before);
  });
});
