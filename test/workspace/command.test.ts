import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('a clone without set-up says what to do, and fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klarmall-'));
  try {
    cpSync(join(root, 'cli/bin'), join(folder, 'bin'), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/klarmall.mjs'), 'check'], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toContain('Kör npm start i mappen där du klonade Klarmall.');
  } finally {
    rmSync(folder, { recursive: true });
  }
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
