import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findRoot } from './find-root.ts';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'klarmall-root-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

test('a project is the nearest folder with settings, or else the nearest with templates', () => {
  const deep = join(base, 'yttre/inre/templates/local');
  mkdirSync(deep, { recursive: true });
  mkdirSync(join(base, 'yttre/templates'), { recursive: true });
  expect(findRoot(deep)).toBe(join(base, 'yttre/inre'));
  expect(findRoot(join(base, 'yttre'))).toBe(join(base, 'yttre'));
  expect(findRoot(base)).toBeUndefined();
  // A folder of that name is no file of settings, and a file no folder of templates.
  mkdirSync(join(base, 'yttre/klarmall.yaml'));
  writeFileSync(join(base, 'templates'), '');
  expect(findRoot(deep)).toBe(join(base, 'yttre/inre'));
  expect(findRoot(base)).toBeUndefined();
  writeFileSync(join(base, 'klarmall.yaml'), '');
  expect(findRoot(deep)).toBe(base);
});
