import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Released, release } from '../package/installed.ts';
import { hasBrowser, openBrowser } from '../support/browser.ts';
import { startCode, whyNoCode } from './code-server.ts';

// A project that init made, in VS Code without any extension, as somebody has it who opens the folder for the first time.

const missing = !hasBrowser ? 'there is no Chromium' : await whyNoCode();
if (missing !== undefined) console.log(`VS Code is not tried: ${missing}.`);

describe.skipIf(missing !== undefined)('in VS Code', () => {
  let at: Released;
  let project: string;
  let code: Awaited<ReturnType<typeof startCode>>;
  let browser: Browser;
  let page: Page;
  /** Where pictures of the window are put: a folder that is named, or none. */
  const pictures = process.env.KLARMALL_PICTURES;
  const picture = async (name: string) => {
    if (pictures === undefined) return;
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, `${name}.png`) });
  };

  beforeAll(async () => {
    at = await release();
    const { klarmall } = at.bring(at.folder);
    const made = await at.shell(at.folder, `npx ${klarmall} init mallar --with regional/bokad-tid`);
    if (made.status !== 0) throw new Error(made.stderr);
    project = join(at.folder, 'mallar');
    code = await startCode(mkdtempSync(join(tmpdir(), 'klarmall-code-')));
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
    await page.goto(`${code.url}/?folder=${encodeURIComponent(project)}`);
  });
  afterAll(async () => {
    await browser?.close();
    code?.stop();
    at?.remove();
  });

  const problem = (text: string) => page.locator('.markers-panel .monaco-list-row', { hasText: text });

  it('a language finding in a .mall.md is shown after a save, and is gone after the next', async () => {
    // Some versions ask about tasks too, as the README says.
    await page.addLocatorHandler(page.getByRole('button', { name: 'Allow', exact: true }), (button) =>
      button.click(),
    );
    await page.getByRole('button', { name: 'Yes, I trust the authors' }).click({ timeout: 60_000 });
    await picture('1-trusted');

    await page.keyboard.press('Control+Shift+M');
    const row = (name: string) =>
      page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    for (const folder of ['templates', 'regional']) await row(folder).click();
    await row('bokad-tid.mall.md').dblclick();
    const editor = page.locator('.editor-instance .monaco-editor');
    await editor.first().waitFor();
    await editor.first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\nVi erhåller din ansökan snart.\n');
    await page.keyboard.press('Control+S');

    await problem('erhåller').first().waitFor({ timeout: 60_000 });
    await picture('2-finding');
    const shown = (await problem('erhåller').allInnerTexts()).join('\n');
    const line = readFileSync(join(project, 'templates/regional/bokad-tid.mall.md'), 'utf8')
      .split('\n')
      .findIndex((text) => text.startsWith('Vi erhåller'));
    expect(shown).toContain('Skriv ”får”');
    expect(shown).toMatch(/Klarmall\s*\(?words\/formal-word/);
    expect(shown).toContain(`Ln ${line + 1}, Col 4`);
    expect(await page.locator('.monaco-editor .squiggly-warning').count()).toBeGreaterThan(0);

    await editor.first().click();
    for (const key of ['Control+End', 'ArrowUp', 'End', 'Shift+Home']) await page.keyboard.press(key);
    await page.keyboard.type('Vi får din ansökan snart.');
    await page.keyboard.press('Control+S');
    await problem('erhåller').first().waitFor({ state: 'detached', timeout: 60_000 });
    await picture('3-mended');
    expect(await problem('erhåller').count()).toBe(0);
  }, 240_000);
});
