import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SendingIndex } from '@klarmall/publish/sent/reader';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../../../test/support/browser.ts';
import { axeFindings, sidewaysOverflow } from './barriers.ts';
import { buildToolbox } from './build-toolbox.ts';

// The numbers are from Skatteverket's open list of test numbers.
const numbers = '19 850714-2399\n19800913-2385\n20160805-2385\n19990101-0101\n800913-2385\n';

/** What a unit with one message sends, as `klarmall publish` writes it. */
const sendingIndex: SendingIndex = {
  version: 1,
  unit: { name: 'Mottagningen i Storby', phones: ['0846500400'] },
  others: [],
  templates: [
    {
      id: 'local/a',
      name: 'Avbokning',
      language: 'sv',
      status: 'active',
      sending: { days: 'all', from: '8.00', to: '17.00' },
      fields: [],
      parts: [
        {
          id: 'snippet:a',
          label: 'Avboka',
          lines: [{ text: 'Ring oss på 08-465 004 00 senast 48 timmar före.' }],
        },
      ],
      messages: [{ id: 'main', name: '', toolName: 'Avbokning', parts: ['snippet:a'], sha256: '' }],
    },
  ],
};

describe.skipIf(!hasBrowser)('klarmall.html in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let path: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klarmall-toolbox-'));
    path = join(folder, 'klarmall.html');
    buildToolbox(path);
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(tab = '', options: BrowserContextOptions = {}, file = path): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href + tab);
    await page.waitForSelector('main > *');
    return page;
  }

  /** Writes a text and waits until it is read. */
  async function write(page: Page, text: string): Promise<void> {
    await page.fill('#text', text);
    await page.waitForSelector('#text-findings :is(.entry, .verdict)');
  }

  it('is one file under 3 MB that holds no address to fetch from', () => {
    expect(statSync(path).size).toBeLessThan(3_000_000);
    const head = readFileSync(path, 'utf8').slice(0, 2000);
    expect(head).toContain("default-src 'none'");
    expect(head).toContain("connect-src 'none'");
    expect(readFileSync(path, 'utf8')).not.toMatch(/<(?:link|img|iframe|script)[^>]+(?:src|href)=/);
  });

  it('finds while somebody writes, marks the words, and changes them by one click that can be undone', async () => {
    const page = await opened('#text');
    const said = await page.evaluate(() => {
      const field = document.getElementById('text') as HTMLTextAreaElement;
      field.value = 'Vi erhåller';
      field.dispatchEvent(new Event('input'));
      return document.getElementById('text-findings')?.textContent;
    });
    expect(said).toBe('Läser texten …');
    await write(page, 'Vi erhåller din remiss skyndsamt. Kom klockan 9.');
    expect(await page.locator('.marks mark').allInnerTexts()).toEqual(['erhåller', 'skyndsamt']);
    expect(await page.locator('#text-findings .entry').count()).toBe(2);
    expect(await page.locator('.entry dd').nth(1).innerText()).toBe('Vi får din remiss skyndsamt.');
    await page
      .locator('.entry', { hasText: 'erhåller' })
      .first()
      .getByRole('button', { name: 'Ändra' })
      .click();
    await page.waitForFunction(() => document.querySelectorAll('.marks mark').length === 1);
    expect(await page.inputValue('#text')).toBe('Vi får din remiss skyndsamt. Kom klockan 9.');
    await page.locator('#text').press('Control+z');
    expect(await page.inputValue('#text')).toBe('Vi erhåller din remiss skyndsamt. Kom klockan 9.');
    await page.waitForFunction(() => document.querySelectorAll('.marks mark').length === 2);
    await page.locator('#fix-all').click();
    await page.waitForSelector('#text-findings .clean');
    expect(await page.inputValue('#text')).toBe('Vi får din remiss snabbt. Kom klockan 9.');
    await page.context().close();
  });

  it('tells how many there are when typing has stopped, and goes to the next by key', async () => {
    const page = await opened('#text');
    await write(page, 'Vi erhåller din remiss skyndsamt.');
    await page.waitForFunction(() => document.getElementById('text-status')?.textContent !== '');
    expect(await page.locator('#text-status').innerText()).toBe('I texten: 2 råd.');
    const selected = () =>
      page.evaluate(() => {
        const field = document.getElementById('text') as HTMLTextAreaElement;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
    await page.keyboard.press('F8');
    expect(await selected()).toBe('erhåller');
    await page.keyboard.press('F8');
    expect(await selected()).toBe('skyndsamt');
    await page.keyboard.press('Shift+F8');
    expect(await selected()).toBe('erhåller');
    expect(await page.locator('#text-status').innerText()).toContain('”erhåller” är ett stelt ord');
    await page.context().close();
  });

  it('copies for real', async () => {
    const page = await opened('#text', { permissions: ['clipboard-read', 'clipboard-write'] });
    await write(page, 'Välkommen till oss.');
    await page.getByRole('button', { name: 'Kopiera texten' }).click();
    await page.waitForFunction(() => document.getElementById('text-status')?.textContent === 'Kopierat.');
    await page.fill('#text', '');
    await page.locator('#text').press('Control+v');
    expect(await page.inputValue('#text')).toBe('Välkommen till oss.');
    await page.context().close();
  });

  it('puts a list in order, shows numbers only when asked, and saves nothing by itself', async () => {
    const page = await opened('#lista', { permissions: ['clipboard-read', 'clipboard-write'] });
    const downloads: unknown[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.fill('#numbers', numbers);
    await page.getByRole('button', { name: 'Gör i ordning' }).click();
    const heading = page.locator('#list-results h2');
    expect(await heading.innerText()).toBe(
      '2 nummer är klara att skicka till. 2 nummer behöver granskas. 1 rad är inte med.',
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    const results = page.locator('#list-results');
    expect(await results.innerText()).not.toMatch(/\d{6}-\d{4}/);
    expect(await results.innerText()).toContain('Kontrollsiffran stämmer inte.');
    await results.getByText('Visa numren').first().click();
    expect(await page.locator('.numbers').innerText()).toBe('19850714-2399\n19800913-2385');
    await results.getByRole('button', { name: 'Kopiera' }).first().click();
    await page.waitForFunction(() => document.getElementById('list-status')?.textContent === 'Kopierat.');
    await page.getByRole('button', { name: 'Ta bort', exact: true }).last().click();
    expect(await page.locator('main').innerText()).not.toMatch(/\d{6}-\d{4}/);
    expect(await page.inputValue('#numbers')).toBe('');
    expect(downloads).toEqual([]);
    await page.context().close();
  });

  it('saves a list through the dialogue of the browser, where the user says', async () => {
    const page = await opened('#lista');
    // The dialogue is the system's own and cannot be pressed by a test: it is answered for the user.
    await page.evaluate(() => {
      const saved: string[] = [];
      Object.assign(window, {
        saved,
        showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => ({
          createWritable: async () => ({
            write: async (text: string) => saved.push(suggestedName, text),
            close: async () => undefined,
          }),
        }),
      });
    });
    await page.setInputFiles('#list-files', {
      name: 'lista.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Namn;Personnummer\nEtt;${numbers.split('\n')[0]}\n`),
    });
    await page.getByRole('button', { name: 'Spara som fil …' }).click();
    await page.waitForFunction(() => document.getElementById('list-status')?.textContent === 'Sparad.');
    const saved = await page.evaluate(() => (window as unknown as { saved: string[] }).saved);
    expect(saved).toEqual(['mottagare-1.txt', '19850714-2399\r\n']);
    await page.context().close();
  });

  it('reads a finished message against the file that the unit has chosen', async () => {
    const page = await opened('#las');
    await page.clock.setFixedTime('2026-11-23T10:00:00Z');
    const verdict = page.locator('#sent-result .verdict');
    await page.fill('#pasted', 'Ring oss på 08-465 004 00 senast 24 timmar före.');
    await page.getByRole('button', { name: 'Läs igenom' }).click();
    expect(await verdict.innerText()).toBe('Välj först mottagningens fil. Då vet sidan vad som ska stå.');
    const choose = (text: string) =>
      page.setInputFiles('#sent-files', {
        name: 'las-fore-skicka.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await choose(JSON.stringify({ ...sendingIndex, templates: [{ id: 'x' }] }));
    expect(await page.locator('#sent-index .verdict').innerText()).toContain('är inte en fil som sidan kan');
    await choose(JSON.stringify(sendingIndex));
    await page.waitForFunction(() =>
      document.querySelector('#sent-result .verdict')?.textContent?.startsWith('1 sak'),
    );
    expect(await page.locator('#sent-index').innerText()).toContain('Jämför med Mottagningen i Storby.');
    expect(await verdict.innerText()).toBe(
      '1 sak att rätta: En siffra skiljer sig från mallen. I mallen står ”004 00 senast 48 timmar före.”, i meddelandet ”004 00 senast 24 timmar före.”',
    );
    expect(await page.locator('#sent-result').innerText()).not.toMatch(/skicka/i);
    await page.fill('#pasted', 'Ring oss på 08-465 004 00 senast 48 timmar före.');
    await page.getByRole('button', { name: 'Läs igenom' }).click();
    await page.waitForFunction(() => document.querySelector('#sent-result .verdict.clean') !== null);
    await page.getByRole('tabpanel').getByRole('button', { name: 'Ta bort' }).click();
    expect(await page.locator('#sent-result').innerText()).toBe('');
    await page.context().close();
  });

  it('tells IT what it is made of, and each part has the hash that is told', async () => {
    const page = await opened('#it', { bypassCSP: true });
    expect(await page.locator('#about-parts dt code').allInnerTexts()).toEqual([
      'script',
      'core',
      'language-data',
    ]);
    const computed = await page.evaluate(async () => {
      const hash = async (bytes: ArrayBuffer) =>
        [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('');
      const unpacked = async (id: string) => {
        const bytes = Uint8Array.from(atob(document.getElementById(id)?.textContent ?? ''), (one) =>
          one.charCodeAt(0),
        );
        const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
        return hash(await new Response(stream).arrayBuffer());
      };
      const script = [...document.scripts].find(({ type }) => type === '')?.text ?? '';
      const own = await hash(new TextEncoder().encode(script).buffer as ArrayBuffer);
      return [own, await unpacked('core'), await unpacked('language-data')];
    });
    expect(await page.locator('#about-parts dd').allInnerTexts()).toEqual(computed);
    await page.locator('#about-licences summary').click();
    await page.locator('#about-licences pre', { hasText: 'Permission is hereby granted' }).waitFor();
    await page.locator('#about-sbom summary').click();
    await page.locator('#about-sbom pre', { hasText: 'CycloneDX' }).waitFor();
    const sbom = JSON.parse((await page.locator('#about-sbom pre').textContent()) ?? '');
    expect(sbom.components.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['parse5', 'dictionary-sv']),
    );
    await page.context().close();
  });

  it('keeps nothing: no storage, no cookie, nothing after a reload', async () => {
    const page = await opened('#text');
    await write(page, 'Vi erhåller din remiss.');
    await page.goto(`${pathToFileURL(path).href}#lista`);
    await page.fill('#numbers', numbers);
    await page.getByRole('button', { name: 'Gör i ordning' }).click();
    await page.waitForSelector('#list-results h2');
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual([0, 0, '', 0]);
    await page.reload();
    expect(await page.inputValue('#numbers')).toBe('');
    await page.context().close();
  });

  it('lets no helper of the browser read along where somebody can write', async () => {
    const page = await opened();
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    const watched = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'textarea, input:not([type="file"], [type="radio"], [type="checkbox"]), [contenteditable]',
        ),
      ]
        .filter(
          (place) =>
            place.getAttribute('spellcheck') !== 'false' ||
            place.getAttribute('autocomplete') !== 'off' ||
            place.getAttribute('translate') !== 'no',
        )
        .map(({ outerHTML }) => outerHTML),
    );
    expect(watched).toEqual([]);
    expect(await page.locator('textarea').count()).toBeGreaterThan(1);
    await page.context().close();
  });

  it('sends nothing, and cannot', async () => {
    const page = await opened('#text');
    const requests: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url());
    });
    await write(page, 'Vi erhåller din remiss.');
    expect(requests).toEqual([]);
    const refused = await page.evaluate(() =>
      fetch('https://example.invalid/').then(
        () => false,
        () => true,
      ),
    );
    const inWorker = await page.workers()[0]?.evaluate(async () => {
      const seen: string[] = [];
      addEventListener('securitypolicyviolation', (event) =>
        seen.push((event as SecurityPolicyViolationEvent).effectiveDirective),
      );
      await fetch('https://example.invalid/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return seen;
    });
    expect([refused, inWorker]).toEqual([true, ['connect-src']]);
    await page.context().close();
  });

  it('moves among the tabs by arrows, and speaks English', async () => {
    const page = await opened();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gör om ett brev');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Kontrollera text');
    expect(page.url()).toMatch(/#text$/);
    await page.keyboard.press('End');
    expect(await page.getByRole('tabpanel').innerText()).toContain(
      'Ingenting. Sidan skriver inte till kakor',
    );
    await page.locator('#language').click();
    expect(await page.getByRole('tab').allInnerTexts()).toContain('Check text');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.getByRole('tabpanel').innerText()).not.toMatch(/[åäö]/);
    await page.context().close();
  });

  it.each([
    ['2026-01-01', 'Be om en ny'],
    ['2024-01-01', 'Den ger inga svar'],
  ])('asks for a new copy when it is old: made %s', async (built, expected) => {
    const file = join(folder, `${built}.html`);
    const html = readFileSync(path, 'utf8');
    writeFileSync(file, html.replace(/(klarmall-built" content=")[\d-]+/, `$1${built}`));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date('2026-11-30T12:00:00Z'));
    await page.goto(pathToFileURL(file).href);
    expect(await page.locator('main > :first-child').innerText()).toContain(expected);
    expect(await page.getByRole('tab').count()).toBe(built === '2024-01-01' ? 0 : 6);
    await context.close();
  });

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)(
    'has nothing for axe to find, and no sideways scrolling, at %i pixels in %s',
    async (width, colorScheme) => {
      const page = await opened('#text', { viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
      await write(page, 'Vi erhåller din remiss skyndsamt. Patienten bör medtaga legitimation.');
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.locator('#tab-lista').click();
      await page.fill('#numbers', numbers);
      await page.getByRole('button', { name: 'Gör i ordning' }).click();
      await page.waitForSelector('#list-results h2');
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.locator('#tab-las').click();
      await page.getByRole('button', { name: 'Läs igenom' }).click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.locator('#tab-it').click();
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.context().close();
    },
  );
});
