import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeFolder } from './make-folder.ts';
import { readPlainFile } from './plain-file.ts';

const root = mkdtempSync(join(tmpdir(), 'klarmall-plain-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const at = (name: string) => join(root, name);

it('reads a file to its end', () => {
  writeFileSync(at('a.txt'), 'åäö');
  const file = readPlainFile(at('a.txt'), 6);
  expect(file.status === 'read' && Buffer.from(file.bytes).toString()).toBe('åäö');
});

it('reads an empty file', () => {
  writeFileSync(at('empty.txt'), '');
  expect(readPlainFile(at('empty.txt'), 10)).toMatchObject({ status: 'read', bytes: { length: 0 } });
});

it('refuses a file with more than it may hold', () => {
  writeFileSync(at('b.txt'), '12345');
  expect(readPlainFile(at('b.txt'), 4).status).toBe('tooLarge');
});

it('tells what is no file', () => {
  mkdirSync(at('folder'));
  expect(readPlainFile(at('folder'), 10).status).toBe('folder');
  expect(readPlainFile(at('none'), 10).status).toBe('missing');
  expect(readPlainFile(at('a.txt/b'), 10).status).toBe('failed');
});

it.skipIf(process.platform === 'win32')('never waits for a pipe or a device', () => {
  execFileSync('mkfifo', [at('pipe')]);
  expect(readPlainFile(at('pipe'), 10).status).toBe('special');
  expect(readPlainFile('/dev/zero', 10).status).toBe('special');
});

it.skipIf(process.platform !== 'linux')('stops where a file of no size goes on', () => {
  expect(readPlainFile('/proc/self/maps', 10).status).toBe('tooLarge');
  expect(readPlainFile('/proc/self/status', 1_000_000).status).toBe('read');
});

it.skipIf(process.platform !== 'linux')('does not try for ever to make a folder', () => {
  expect(() => makeFolder('/proc/x/y')).toThrow(/ENOENT/);
});

it('makes the folders that are missing, and says when a file stands in the way', () => {
  makeFolder(at('x/y/z'));
  writeFileSync(at('x/y/z/file'), '');
  for (const path of ['x/y/z/file/under', 'x/y/z/file'])
    expect(() => makeFolder(at(path))).toThrow(/ENOTDIR/);
});
