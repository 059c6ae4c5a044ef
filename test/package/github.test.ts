import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflow } from '../../cli/src/scaffold/repository.ts';
import { notesOf } from '../../scripts/release/notes.mjs';
import { repository } from './installed.ts';

const folder = '.github/workflows';
const workflows = readdirSync(join(repository, folder)).map((name) => `${folder}/${name}`);
const validator = join(repository, 'node_modules/@action-validator/cli/cli.mjs');

function validated(path: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [validator, path], {
    cwd: repository,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

it.each(workflows)('%s is a workflow that GitHub reads', (path) => {
  expect(validated(path)).toMatchObject({ status: 0 });
});

it('a workflow that is wrong would be seen', async () => {
  const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const own = mkdtempSync(join(tmpdir(), 'klarmall-workflow-'));
  try {
    const path = join(own, 'klarmall.yml');
    writeFileSync(path, workflow);
    expect(validated(path)).toMatchObject({ status: 0 });
    writeFileSync(path, workflow.replace('runs-on:', 'run-on:'));
    expect(validated(path).status).not.toBe(0);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
});

it('workflows take actions from GitHub alone, and call scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
  for (const path of [...workflows.map((file) => readFileSync(join(repository, file), 'utf8')), workflow]) {
    const jobs: Record<
      string,
      { readonly steps: readonly { readonly uses?: string; readonly run?: string }[] }
    > = parse(path).jobs;
    for (const { uses, run = '' } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
      for (const [, script = ''] of run.matchAll(/npm run ([\w:]+)/g))
        expect(Object.keys(scripts)).toContain(script);
    }
  }
});

it.each(['pack/index', 'setup', 'start', 'test'])(
  'scripts/%s.mjs runs in a clean clone, before anything is installed',
  (name) => {
    const waiting = [join(repository, 'scripts', `${name}.mjs`)];
    const seen = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(/^import [^;]*?from '([^']+)';/gm)) {
        expect(`${relative(repository, path)}: ${from}`).toMatch(/: (?:node:|\.{1,2}\/)/);
        if (from.startsWith('.')) waiting.push(join(dirname(path), from));
      }
    }
    expect(seen.size).toBeGreaterThan(2);
  },
);

it('the notes of a version are its own part of the changelog', () => {
  const changelog = '# Changelog\n\nWords.\n\n## 1.2.0\n\n- New.\n\n## 1.2\n\n- Old.\n';
  expect(notesOf('1.2.0', changelog)).toBe('- New.');
  expect(notesOf('1.2', changelog)).toBe('- Old.');
  expect(notesOf('3.0.0', changelog)).toBeUndefined();
});
