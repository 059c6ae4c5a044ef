import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { field, paragraph, renderedFixture } from '@klarmall/html/testing';
import { expect, test } from 'vitest';
import { payloadTarget } from '../src/targets/payload/index.ts';
import { emitFixture } from '../src/testing/emit-fixture.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const block = (page: string, language: string): string =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1]?.trim() ?? '';

test.each(['docs/en/senders.md', 'docs/sv/avsandare.md'])('the example in %s runs as it stands', (path) => {
  const page = readFileSync(join(root, path), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'klarmall-senders-'));
  try {
    const [, ...words] = block(page, 'sh').split(' ');
    const output = join(folder, 'klarmall-fill.mjs');
    const flags = words.slice(1).map((word) => word.replace('klarmall-fill.mjs', output));
    execFileSync(join(root, 'node_modules/.bin/esbuild'), flags, { cwd: root, stdio: 'pipe' });
    const rendered = renderedFixture({
      blocks: [paragraph('Den ', field('date'), ' klockan ', field('time'), '.'), paragraph(field('place'))],
    });
    writeFileSync(
      join(folder, 'payload.json'),
      payloadTarget.emit(rendered, emitFixture).value[0]?.text ?? '',
    );
    writeFileSync(join(folder, 'example.mjs'), block(page, 'js'));
    const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(printed).toContain('Den tisdag 8 december 2026 klockan 13.30.');
    expect(printed).toContain('&lt;para&gt;Entré B&lt;/para&gt;');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
