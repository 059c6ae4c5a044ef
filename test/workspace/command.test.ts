import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the command says, and how it ends, where its program is not there. */
function withoutProgram(parts: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'klarmall-'));
  try {
    for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
    const bin = join(folder, 'cli/bin/klarmall.mjs');
    return spawnSync(process.execPath, [bin, 'check'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a clone without set-up says what to do, and fails', () => {
  const { status, stderr } = withoutProgram(['cli/bin', 'scripts/support']);
  expect(status).toBe(2);
  expect(stderr).toContain('Kör npm start i mappen där du klonade Klarmall.');
});

test('an installed copy that lacks its program says what to do, and fails', () => {
  const { status, stderr } = withoutProgram(['cli/bin']);
  expect(status).toBe(2);
  expect(stderr).toContain('Kör npm ci i projektets mapp');
});

test('the commands that README and CONTRIBUTING name exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const pages = ['README.md', 'CONTRIBUTING.md'].map((page) => readFileSync(join(root, page), 'utf8'));
  const named = pages.flatMap((page) =>
    [...page.matchAll(/npm (?:run )?([a-z][a-z:]*)/g)].map((match) => match[1] ?? ''),
  );
  expect(named.length).toBeGreaterThan(4);
  const unknown = named.filter((name) => !(name in scripts) && !['run', 'ci'].includes(name));
  expect(unknown).toEqual([]);
});
