import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { checkFiles } from './browser-entry.ts';

const repository = join(import.meta.dirname, '../..');

/** The core and a function to call it by, for a page; axe-core would be handed in, and is not. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'browser-entry.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    external: ['jsdom', 'axe-core', 'axe-core/*'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 30_000);
afterAll(() => browser?.close());

it('the same core checks a project of files in memory in Chromium, and remembers it', async () => {
  const folder = join(repository, 'templates');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files: Record<string, string> = Object.fromEntries(
    names
      .filter((name) => /\.(?:ya?ml|md)$/.test(name))
      .map((name) => [`templates/${name}`, readFileSync(join(folder, name), 'utf8')]),
  );
  files['templates/local/egen.mall.yaml'] =
    'kind: information\nname: Namn\npurpose: Du kommer att erhålla en tid 20121212-1212.\n';
  const edited = { ...files, 'templates/local/egen.mall.yaml': 'kind: information\nname: Nmn\n' };

  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addScriptTag({ content: await script() });
  for (const these of [files, edited, files]) {
    const inBrowser = await page.evaluate(([given, today]) => window.checkFiles(given, today), [
      these,
      '2026-11-22',
    ] as const);
    expect(inBrowser).toContain('templates/local/egen.mall.yaml');
    expect(inBrowser).toBe(await checkFiles(these, '2026-11-22'));
  }
  expect(errors).toEqual([]);
  await page.close();
}, 60_000);
