import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rendered } from '@klarmall/model';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, openBrowser } from '../../../test/support/browser.ts';
import { renderTemplate } from '../src/render/render-template.ts';
import { htmlTarget } from '../src/targets/html.ts';
import { staffTarget } from '../src/targets/staff/index.ts';
import type { StaffSheet } from '../src/targets/staff/sheet.ts';
import { compileProject } from '../src/testing/compile-project.ts';
import { emitFixture } from '../src/testing/emit-fixture.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const unit = `
id: ogon-storby
name: Ögonmottagningen Storby sjukhus
hsaId: SE2321009991-EX01
contactPage: https://www.1177.se/exempel/ogonmottagningen-storby
uses: [regional/*]
values:
  arrival: Anmäl dig i kassan & ta en kölapp <våning 2>.
defaults:
  autoCloseDays: 30
`;

const summons = `---
kind: information
name: Du har en bokad tid
internalName: Bokad tid
category: kallelse
purpose: Välkommen till {{unit.name}}. Du har en bokad tid hos oss.
instruction: Fyll i datum.
signature: unit
fields:
  date:
    label: Datum
    type: date
    example: "2026-12-08"
    personal: true
values:
  arrival:
    label: Hur du anmäler dig
    default: Anmäl dig i receptionen.
---

# Tid och plats {#booking}

:::facts
- Datum: {{fields.date}}
- Plats: Entré B
:::

{{values.arrival}}

## Ta med

- Legitimation
- **Glasögon**

# Inför besöket {#before}

:::information
Läs om [vad besöket kostar](https://www.1177.se/exempel/avgifter).
:::

# Så hittar du {#find}

:::collapsible
Gå rakt fram.
:::
`;

const questions = `
kind: questions
name: Frågor inför ditt besök
internalName: Frågor inför besök
category: fråga
purpose: Du ska snart besöka {{unit.name}}.
answerUse: Läkaren läser dina svar.
instruction: Skicka i god tid.
snippets:
  - id: how-to
    title: Så svarar du
    text: Svara inom {{settings.autoCloseDays}} dagar.
questions:
  - id: medicine
    type: single
    text: Tar du läkemedel?
    required: true
    options: [Ja, Nej]
    followUps:
      - when: Ja
        ask:
          id: which
          type: text
          text: Vilka läkemedel tar du?
answerForms:
  reply:
    - id: thanks
      text: Tack för dina svar.
units: [ogon-storby]
`;

function renderAll(): Rendered[] {
  const { library } = compileProject({
    'units/ogon-storby.yaml': unit,
    'regional/bokad-tid.mall.md': summons,
    'local/fragor.mall.yaml': questions,
  });
  return library.templates.map((template) => renderTemplate(template, template.units[0]));
}

describe.skipIf(!hasBrowser)('pages in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'klarmall-pages-'));
  const pages: { readonly name: string; readonly url: string; readonly sheet?: StaffSheet }[] = [];
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    for (const rendered of renderAll()) {
      for (const target of [staffTarget, htmlTarget]) {
        const { value } = target.emit(rendered, emitFixture);
        const json = value.find(({ path }) => path === 'staff.json');
        const sending = value.find(({ path }) => path === 'sending.html');
        if (sending !== undefined) {
          const file = join(folder, 'sending.html');
          writeFileSync(file, sending.text);
          pages.push({ name: 'sending', url: pathToFileURL(file).href });
        }
        const html = value.find(({ path }) => path.endsWith('.html'));
        const name = `${rendered.facts.id.replace('/', '-')}-${target.id}`;
        const file = join(folder, `${name}.html`);
        writeFileSync(file, html?.text ?? '');
        const sheet = json === undefined ? {} : { sheet: JSON.parse(json.text) as StaffSheet };
        pages.push({ name, url: pathToFileURL(file).href, ...sheet });
      }
    }
    browser = await openBrowser();
    context = await browser.newContext({ locale: 'sv-SE' });
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (url: string, width: number): Promise<Page> => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 800 });
    await page.goto(url);
    return page;
  };

  test('axe finds nothing at 320 px, in light and dark, folded out or not', { timeout: 60_000 }, async () => {
    expect(pages).toHaveLength(6);
    for (const { name, url } of pages) {
      const page = await open(url, 320);
      // The page's own policy forbids injected scripts; the debugger's evaluation is not held by it.
      await page.evaluate(axeSource);
      for (const [isOpen, dark] of [
        [false, false],
        [true, false],
        [true, true],
      ] as const) {
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
        const found = await page.evaluate(
          async (shown) => {
            for (const details of document.querySelectorAll('details')) details.open = shown.isOpen;
            const { axe } = window as unknown as { axe: typeof import('axe-core') };
            // Only colours differ in the dark.
            const { violations } = await axe.run(document, shown.dark ? { runOnly: ['color-contrast'] } : {});
            return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
          },
          { isOpen, dark },
        );
        expect(found, `${name} dark=${dark} open=${isOpen}`).toEqual([]);
      }
      await page.close();
    }
  });

  test('nothing runs over the edge at 320 px, which is also 400 % zoom', async () => {
    for (const { name, url } of pages) {
      const page = await open(url, 320);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const overflow = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter(
            (element) => element.getBoundingClientRect().right > 321 && element.getClientRects().length > 0,
          )
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      expect(overflow, name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
      await page.close();
    }
  });

  test('asks for nothing but itself', async () => {
    for (const { url } of pages) {
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url);
      expect(requests).toEqual([url]);
      await page.close();
    }
  });

  test('every field is copied from the file and pasted as formatted text', async () => {
    const editor = await context.newPage();
    await editor.setContent(
      '<div contenteditable id="rich" style="min-height:5em"></div><textarea id="plain"></textarea>',
    );
    for (const { url, sheet } of pages) {
      if (sheet === undefined) continue;
      const page = await open(url, 900);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const parts = [...sheet.entry, ...sheet.sending].flatMap((step) => step.parts);
      const copies = parts.filter((part) => part.kind === 'copy');
      const buttons = page.locator('button[data-label]');
      expect(await buttons.count()).toBe(copies.length);
      for (const [index, part] of copies.entries()) {
        await page.bringToFront();
        await buttons.nth(index).click();
        expect(await page.locator('#status').textContent()).toBe(
          `Kopierat: ${part.label}. Bocka av när texten ligger i verktyget.`,
        );
        await editor.bringToFront();
        await editor.locator('#plain').fill('');
        await editor.locator('#plain').focus();
        await editor.keyboard.press('Control+V');
        expect(await editor.locator('#plain').inputValue()).toBe(part.plain);
        await editor.locator('#rich').evaluate((element) => element.replaceChildren());
        await editor.locator('#rich').focus();
        await editor.keyboard.press('Control+V');
        const pasted = await editor.locator('#rich').evaluate((element) => ({
          headings: [...element.querySelectorAll('h1, h2, h3, h4')].map(
            (node) => `${node.tagName} ${node.textContent}`,
          ),
          items: element.querySelectorAll('li').length,
          links: [...element.querySelectorAll('a')].map((node) => node.getAttribute('href')),
          text: element.textContent,
        }));
        const html = part.html ?? '';
        expect(pasted.headings).toHaveLength(html.match(/<h[1-6]>/g)?.length ?? 0);
        expect(pasted.items).toBe(html.match(/<li>/g)?.length ?? 0);
        expect(pasted.links).toHaveLength(html.match(/<a /g)?.length ?? 0);
        if (part.html === undefined)
          expect(pasted.text?.replace(/\u00a0/g, ' ')).toBe(part.plain.replaceAll('\n', ''));
      }
      await page.close();
    }
    await editor.close();
  });

  test('what is ticked off is remembered, until the text changes', async () => {
    const [first] = pages.filter(({ sheet }) => sheet !== undefined);
    const page = await open(first?.url ?? '', 900);
    const boxes = page.locator('input[data-tick]');
    const total = await boxes.count();
    await page.locator('#restart').click();
    await boxes.first().check();
    await boxes.nth(2).check();
    expect(await page.locator('#progress').textContent()).toBe(`2 av ${total} klara`);
    await page.reload();
    expect(await page.locator('#progress').textContent()).toBe(`2 av ${total} klara`);
    const file = new URL(first?.url ?? '');
    const html = readFileSync(file, 'utf8');
    const changed = html.replace(/data-state="[0-9a-f]+"/, 'data-state="0"');
    expect(changed).not.toBe(html);
    writeFileSync(file, changed);
    await page.reload();
    expect(await page.locator('#progress').textContent()).toBe(`1 av ${total} klara`);
    await page.locator('#restart').click();
    expect(await page.locator('#progress').textContent()).toBe(`0 av ${total} klara`);
    await page.close();
  });

  test('the keyboard reaches every link, button and box, in order', async () => {
    for (const { url } of pages) {
      const page = await open(url, 900);
      const expected = await page.evaluate(() => {
        const all = [
          ...document.querySelectorAll('a[href], button:enabled, input, summary, select, textarea'),
        ];
        const shown = all.filter((element) => element.checkVisibility());
        for (const [index, element] of shown.entries()) element.setAttribute('data-order', String(index));
        return shown.length;
      });
      for (let index = 0; index < expected; index += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.getAttribute('data-order'))).toBe(
          String(index),
        );
      }
      await page.close();
    }
  });
});
