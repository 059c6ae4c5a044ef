import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProject } from '@klarmall/check/emit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'klarmall-golden-'));

/** What a reader or a receiving system sees; pages and encodings of the same texts have tests of their own. */
const shown =
  /(?:^|\/)(?:message(?:\.[a-z0-9-]+)?\.txt|inbox(?:\.[a-z0-9-]+)?\.xml|staff(?:\.[a-z0-9-]+)?\.json|payload\.json)$/;

function built(): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((path) => shown.test(path) && !path.endsWith('.encoded.txt'))
    .sort();
}

describe('the shipped library', () => {
  beforeAll(async () => {
    await buildProject({ root, out, version: '0.0.0', today: '2026-11-22', axe: false });
  }, 60_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }));

  it('is built for every template, none held back', () => {
    const index = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
    const held = JSON.stringify(index).match(/"status":"stopped"/g);
    expect(held).toBeNull();
    expect(built().filter((path) => path.endsWith('payload.json')).length).toBeGreaterThanOrEqual(18);
  });

  it('says what it said when somebody last looked', async () => {
    for (const path of built()) {
      await expect(readFileSync(join(out, path), 'utf8')).toMatchFileSnapshot(`../golden/library/${path}`);
    }
  });
});
