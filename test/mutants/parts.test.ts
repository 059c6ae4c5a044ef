import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import parts from './parts.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../', import.meta.url));

test.each(Object.entries(parts))('%s has sources and tests where they are said to be', (_, part) => {
  for (const path of part.without) expect(existsSync(join(root, path)), path).toBe(true);
  for (const path of [...part.folders, ...part.tests]) {
    expect(statSync(join(root, path)).isDirectory(), path).toBe(true);
    expect(readdirSync(join(root, path), { recursive: true }).some((name) => `${name}`.endsWith('.ts'))).toBe(
      true,
    );
  }
});

test('npm run mutants without a part says which there are', () => {
  const { status, stderr } = spawnSync(process.execPath, ['test/mutants/run.mjs'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, 'npm run mutants -- lint|link|check [FILE]\n']);
});
