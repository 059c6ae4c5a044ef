import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { template, today, unit, type Workspace, workspace } from './support.ts';

let at: Workspace;

function git(...args: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=a',
    '-c',
    'user.email=a@example.org',
    '-c',
    'protocol.file.allow=always',
  ];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: at.root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function commit(): void {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'a');
}

const since = (...args: readonly string[]) =>
  at.run('check', '--no-axe', '--today', today, '--since', ...args);

/** Which templates a check looked at. */
async function looked(...args: readonly string[]): Promise<readonly string[]> {
  const { out, error } = await since(...args, '--format', 'json');
  if (out === '') throw new Error(error);
  return JSON.parse(out).part?.templates ?? ['*'];
}

beforeEach(() => {
  at = workspace();
  at.write('templates/units/storby.yaml', unit);
  at.write('templates/local/a.mall.yaml', template('Vi läser det.', 'A'));
  at.write(
    'templates/local/b.mall.yaml',
    template('Vi läser det.', 'B').replace('snippets:\n', 'snippets:\n  - use: svar\n'),
  );
  at.write('templates/snippets/svar.yaml', 'title: Så svarar du\ntext: |\n  Svara i dag.\n');
  git('init', '-q', '-b', 'main');
  commit();
});
afterEach(() => at.remove());

it('looks at what differs from the common commit: committed, changed and new, and all that rests on it', async () => {
  git('switch', '-q', '-c', 'topic');
  at.write('templates/snippets/svar.yaml', 'title: Så svarar du\ntext: |\n  Svara senast i dag.\n');
  commit();
  expect(await looked('main')).toEqual(['local/b']);
  at.write('templates/local/c.mall.yaml', template('Vi läser det.', 'C'));
  expect(await looked('main')).toEqual(['local/b', 'local/c']);
  // What others have done on the branch in the meantime is none of ours.
  git('stash', '-q', '-u');
  git('switch', '-q', 'main');
  at.write('templates/local/a.mall.yaml', template('Vi har läst det.', 'A'));
  commit();
  git('switch', '-q', 'topic');
  expect(await looked('main')).toEqual(['local/b']);
});

it('follows what is renamed or gone, and whom a unit was for', async () => {
  renameSync(join(at.root, 'templates/snippets/svar.yaml'), join(at.root, 'templates/snippets/besked.yaml'));
  expect(await looked('main')).toEqual(['local/b']);
  git('restore', '.');
  rmSync(join(at.root, 'templates/snippets/besked.yaml'));
  at.write('templates/units/storby.yaml', unit.replace('local/*', 'local/b'));
  expect(await looked('main')).toEqual(['local/a', 'local/b']);
  rmSync(join(at.root, 'templates/units/storby.yaml'));
  expect(await looked('main')).toEqual(['local/a', 'local/b']);
});

it('never says that all is well when nothing has changed', async () => {
  const { code, out } = await since('main');
  expect(out).toContain('Tittade på 0 mallar av 2.');
  expect(out).not.toContain('hittade inga hinder');
  expect(code).toBe(0);
});

it.each([
  ['förgrening', 'Git känner inte till förgrening. Skriv en gren, en tagg eller en commit'],
  ['--upload-pack=x', 'Git känner inte till --upload-pack=x.'],
])('says what to write in place of %s', async (reference, said) => {
  const { code, error } = await at.run('check', `--since=${reference}`);
  expect(error.replace(/\s+/g, ' ')).toContain(said);
  expect(code).toBe(2);
});

it('explains a history of which only the end is here', async () => {
  const origin = git('rev-parse', 'HEAD');
  at.write('README.md', '# Mallar\n');
  commit();
  git('clone', '-q', '--depth', '1', pathToFileURL(at.root).href, 'klon');
  const { code, error } = await at.runWith({ cwd: 'klon' }, 'check', '--since', origin);
  expect(error.replace(/\s+/g, ' ')).toContain('Hämta resten med git fetch --unshallow');
  expect(code).toBe(2);
});

it('reads the whole project when a part of it is a repository of its own', async () => {
  const part = join(at.root, 'del');
  git('init', '-q', '-b', 'main', part);
  at.write('del/d.mall.yaml', template('Vi läser det.', 'D'));
  git('-C', part, 'add', '-A');
  git('-C', part, 'commit', '-q', '-m', 'a');
  git('submodule', '--quiet', 'add', './del', 'templates/central/del');
  const { error } = await since('main');
  expect(error.replace(/\s+/g, ' ')).toContain('templates/central/del är en submodul.');
  expect(await looked('main')).toEqual(['*']);
});

it('needs a repository, and chooses the files itself', async () => {
  const both = await since('main', 'templates/local/a.mall.yaml');
  expect(both.error).toContain('--since väljer själv');
  rmSync(join(at.root, '.git'), { recursive: true });
  const { code, error } = await since('main');
  expect(error.replace(/\s+/g, ' ')).toContain('projektet ligger inte i något arkiv');
  expect(code).toBe(2);
});
