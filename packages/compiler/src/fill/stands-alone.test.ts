import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { field, paragraph, renderedFixture } from '@klarmall/html/testing';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { toPayload } from '../targets/payload/to-payload.ts';
import { emitFixture } from '../testing/emit-fixture.ts';
import type { fill } from './fill.ts';

test('the runtime is one small file that needs neither Node nor the compiler', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('./index.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    // Neutral: an import of a Node module would stop the bundle.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['jsdom', 'axe-core', 'axe-core/*'],
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const text = outputFiles[0]?.text ?? '';
  expect(text.length).toBeLessThan(60_000);
  expect(
    Object.keys(metafile.inputs).filter((path) => /yaml|handlebars|micromark|mdast|ajv/.test(path)),
  ).toEqual([]);
  expect(text).not.toMatch(/jsdom|axe-core/);

  const folder = mkdtempSync(join(tmpdir(), 'klarmall-fill-'));
  try {
    const file = join(folder, 'fill.mjs');
    writeFileSync(file, text);
    const module = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { fill: typeof fill };
    const payload = toPayload(
      renderedFixture({ blocks: [paragraph('Den ', field('date'), '.')] }),
      emitFixture,
    );
    const { message } = module.fill(payload, { date: '2026-12-08', time: '13:30', place: 'Entré B' });
    expect(message?.text).toContain('Den tisdag 8 december 2026.');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
