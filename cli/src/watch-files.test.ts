import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeIn } from '../../test/support/files.ts';
import { watchFiles } from './watch-files.ts';

let root: string;

function write(path: string, text: string): void {
  writeIn(root, path, text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'klarmall-watch-'));
  write('templates/local/a.mall.yaml', 'name: A\n');
});
afterEach(() => rmSync(root, { recursive: true }));

/** Whether a wait is over within some time. Milliseconds. */
async function isOver(wait: Promise<unknown>, time: number): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, time, false));
  return Promise.race([wait.then(() => true), late]);
}

describe.each([
  ['by notices', false],
  ['by looking at times', true],
])('following files %s', (_, poll) => {
  it('sees what is saved, made, renamed and removed, also in folders that come and go', async () => {
    const saves = watchFiles(root, poll);
    const a = join(root, 'templates/local/a.mall.yaml');
    const local = (name: string) => `templates/local/${name}.mall.yaml`;
    const changes: readonly (readonly [change: () => void, files: readonly string[]])[] = [
      [() => write(local('a'), 'name: AB\n'), [local('a')]],
      [() => write('templates/regional/ny/b.mall.yaml', 'B'), ['templates/regional/ny/b.mall.yaml']],
      [() => renameSync(a, join(root, local('c'))), [local('a'), local('c')]],
      [() => write('klarmall.yaml', 'language: sv\n'), ['klarmall.yaml']],
      [() => write('bilagor/karta.pdf', '%PDF'), ['bilagor/karta.pdf']],
      [() => rmSync(join(root, 'templates/local'), { recursive: true }), [local('c')]],
      [() => write(local('d'), 'name: D\n'), [local('d')]],
    ];
    for (const [change, files] of changes) {
      const wait = saves.next();
      change();
      expect(await isOver(wait, 4000)).toBe(true);
      expect(await wait).toEqual(new Set(files));
    }
  }, 30_000);

  it('outlives the whole folder, as when a branch without it is passed', async () => {
    const saves = watchFiles(root, poll);
    const wait = saves.next();
    rmSync(join(root, 'templates'), { recursive: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    write('templates/local/e.mall.yaml', 'name: E\n');
    expect(await isOver(wait, 6000)).toBe(true);
  }, 10_000);

  it('is quiet about what no check reads', async () => {
    const saves = watchFiles(root, poll);
    const wait = saves.next();
    write('README.md', '# Mallar\n');
    write('.git/index', 'x');
    write('dist/index.json', '{}');
    expect(await isOver(wait, 600)).toBe(false);
    write('templates/local/a.mall.yaml', 'name: ABC\n');
    await wait;
  });
});

it('sees a save at once by notices', async () => {
  const saves = watchFiles(root, false);
  const wait = saves.next();
  await new Promise((resolve) => setTimeout(resolve, 50));
  write('templates/local/a.mall.yaml', 'name: AB\n');
  expect(await isOver(wait, 1000)).toBe(true);
});

it.each([false, true])('knows of a save that nobody waits for yet (looking at times: %s)', async (poll) => {
  const saves = watchFiles(root, poll);
  expect(saves.isWaiting()).toBe(false);
  write('templates/local/a.mall.yaml', 'name: ABCD\n');
  let tries = 0;
  while (!saves.isWaiting() && tries < 60) {
    tries += 1;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(tries).toBeLessThan(60);
  expect(await saves.next()).toEqual(new Set(['templates/local/a.mall.yaml']));
  expect(saves.isWaiting()).toBe(false);
});
