import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { folderInPlace, isUnfinished } from './folder-in-place.ts';

let at: string;
let folder: string;

beforeEach(() => {
  at = mkdtempSync(join(tmpdir(), 'klarmall-'));
  folder = join(at, 'dist');
});
afterEach(() => rmSync(at, { recursive: true }));

type Files = Readonly<Record<string, string>>;

/** An index as far as the writer reads it. */
function indexOf(paths: readonly string[]): string {
  return `{\n${paths.map((path) => `      "path": ${JSON.stringify(path)}`).join(',\n')}\n}\n`;
}

/** Writes files and their index, up to `commit`. */
function prepare(files: Files) {
  const tree = folderInPlace(folder, 'index.json');
  for (const [path, text] of Object.entries(files)) tree.write(path, text);
  writeFileSync(tree.indexPath, indexOf(Object.keys(files)));
  return tree;
}

function tree(): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const)
      .filter(([path]) => path !== 'index.json')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

it('leaves what is as it was alone, and takes away what is built no more with the folders that it emptied', () => {
  prepare({ 'a/x.json': '1', 'b/c/y.json': '2' }).commit();
  const past = new Date('2020-01-01');
  utimesSync(join(folder, 'a/x.json'), past, past);
  prepare({ 'a/x.json': '1', 'a/z.json': '3' }).commit();
  expect(tree()).toEqual({ 'a/x.json': '1', 'a/z.json': '3' });
  expect(statSync(join(folder, 'a/x.json')).mtime).toEqual(past);
  expect(readdirSync(folder).sort()).toEqual(['a', 'index.json']);
});

it('never touches a file that no build has written', () => {
  prepare({ 'a/x.json': '1' }).commit();
  writeFileSync(join(folder, 'a/mitt.txt'), 'mitt');
  prepare({ 'b/y.json': '2' }).commit();
  expect(tree()).toEqual({ 'a/mitt.txt': 'mitt', 'b/y.json': '2' });
});

it('mends a file that somebody has changed', () => {
  prepare({ 'a/x.json': '1' }).commit();
  writeFileSync(join(folder, 'a/x.json'), '9');
  prepare({ 'a/x.json': '1' }).commit();
  expect(tree()).toEqual({ 'a/x.json': '1' });
});

it('leaves everything as it was until it is committed, and after it is discarded', () => {
  prepare({ 'a/x.json': '1' }).commit();
  const next = prepare({ 'a/x.json': '2', 'b/y.json': '3' });
  expect(tree()).toMatchObject({ 'a/x.json': '1' });
  expect(existsSync(join(folder, 'b'))).toBe(false);
  next.discard();
  expect(tree()).toEqual({ 'a/x.json': '1' });
  rmSync(folder, { recursive: true });
  prepare({ 'a/x.json': '1' }).discard();
  expect(existsSync(folder)).toBe(false);
});

it('puts right what an interrupted build has left, wherever it stopped', () => {
  prepare({ 'a/x.json': '1' }).commit();
  // It had put one file in place of two, and died before the index.
  const work = join(folder, '.klarmall-new-4194999');
  mkdirSync(join(folder, 'b'), { recursive: true });
  mkdirSync(join(work, '0'), { recursive: true });
  writeFileSync(join(folder, 'b/y.json'), '2');
  writeFileSync(join(work, '0/1'), '3');
  writeFileSync(join(work, 'paths.json'), JSON.stringify(['a/x.json', 'b/y.json', 'c/z.json']));
  expect(isUnfinished(folder)).toBe(true);
  prepare({ 'c/z.json': '3' }).commit();
  expect(tree()).toEqual({ 'c/z.json': '3' });
  expect(isUnfinished(folder)).toBe(false);
  mkdirSync(work);
  writeFileSync(join(work, 'paths.json'), '["a/');
  prepare({ 'c/z.json': '3' }).commit();
  expect(readdirSync(folder).sort()).toEqual(['c', 'index.json']);
});

it('follows no path and no link out of the folder', () => {
  prepare({ 'a/x.json': '1' }).commit();
  mkdirSync(join(at, 'borta'));
  writeFileSync(join(at, 'borta/x.json'), 'mitt');
  rmSync(join(folder, 'a'), { recursive: true });
  symlinkSync(join(at, 'borta'), join(folder, 'a'));
  writeFileSync(join(folder, 'index.json'), indexOf(['a/x.json', '../borta/x.json']));
  prepare({ 'b/y.json': '2' }).commit();
  expect(readFileSync(join(at, 'borta/x.json'), 'utf8')).toBe('mitt');
  expect(() => prepare({ 'a/x.json': '2' }).commit()).toThrow('leads out');
  expect(() => prepare({ '../x.json': '1' })).toThrow('leads out');
});
