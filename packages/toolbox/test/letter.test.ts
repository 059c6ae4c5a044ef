import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { docbookOf, docxOf, htmlOf, odtOf, type TestLetter, textOf } from '@klarmall/convert/testing';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../../../test/support/browser.ts';
import { axeFindings, sidewaysOverflow } from './barriers.ts';
import { buildToolbox } from './build-toolbox.ts';

const corpus = resolve(import.meta.dirname, '../../../../shared/corpora/letters');

/** Three letters that clinics send, each to somebody who does not exist. The number is from Skatteverket's list. */
const letters: readonly { readonly letter: TestLetter; readonly says: string; readonly name: string }[] = [
  {
    name: 'Du har en bokad tid',
    says: 'Ät inget efter klockan 22 kvällen före.',
    letter: {
      header: ['Ögonmottagningen'],
      footer: ['Sida 1 av 1'],
      blocks: [
        { kind: 'address', text: 'Tolvan Tolvansson\nPåhittade gatan 12\n123 45 EKDALEN' },
        { kind: 'paragraph', text: '19850714-2399' },
        { kind: 'heading', text: 'Kallelse' },
        { kind: 'paragraph', text: 'Du är välkommen tisdag 8 december 2026 klockan 13.30.' },
        { kind: 'paragraph', text: 'Vi erhåller dig skyndsamt. Ät inget efter klockan 22 kvällen före.' },
        { kind: 'item', text: 'Ta med legitimation.' },
      ],
    },
  },
  {
    name: 'provsvar',
    says: 'Du behöver inte göra något.',
    letter: {
      blocks: [
        { kind: 'heading', text: 'Ditt provsvar' },
        { kind: 'paragraph', text: 'Dina prover visar inget avvikande. Du behöver inte göra något.' },
      ],
    },
  },
  {
    name: 'egenvård',
    says: 'Vila i två dagar.',
    letter: {
      blocks: [
        { kind: 'heading', text: 'Råd efter operationen' },
        { kind: 'paragraph', text: 'Vila i två dagar. Ta 2 tabletter Alvedon 500 mg om du har ont.' },
        { kind: 'paragraph', text: 'Kontakta oss om du får feber.' },
      ],
    },
  },
];

const plain = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[–−]/g, '-')
    .toLowerCase();
/** A letter as a mail program saves it. */
const mailOf = (letter: TestLetter): Uint8Array =>
  Buffer.concat([
    Buffer.from(
      'From: a@example.org\nSubject: Brev\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n',
    ),
    htmlOf(letter),
  ]);
/** By the ending of the file; xml is a message of 1177 in DocBook. Of pdf there are letters of its own below. */
const formats = { docx: docxOf, odt: odtOf, html: htmlOf, eml: mailOf, txt: textOf, xml: docbookOf };

describe.skipIf(!hasBrowser)('Gör om ett brev in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klarmall-letter-'));
    const path = join(folder, 'klarmall.html');
    buildToolbox(path);
    address = `${pathToFileURL(path).href}#brev`;
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  const choose = (page: Page, name: string, bytes: Uint8Array) =>
    page.setInputFiles('#letter-files', { name, mimeType: '', buffer: Buffer.from(bytes) });

  /** What every field's button puts on the clipboard, pressed within the page: as the mouse does, in a tenth of the time. */
  const copiedFields = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const copied: string[] = [];
      for (const field of document.querySelectorAll('.field-to-copy:has(button)')) {
        field.querySelector('button')?.click();
        const until = Date.now() + 5000;
        while (field.querySelector('.note')?.textContent !== 'Kopierat.') {
          if (Date.now() > until) throw new Error(`not copied: ${field.textContent}`);
          await new Promise((resolve) => setTimeout(resolve, 2));
        }
        copied.push(await navigator.clipboard.readText());
      }
      return copied;
    });

  /** Walks through the wizard by its own buttons. What each step says, and what every field's button put on the clipboard. */
  async function walk(page: Page): Promise<{ readonly steps: string[]; readonly fields: string[] }> {
    const steps: string[] = [];
    for (let step = 1; step <= 7; step += 1) {
      await page.locator('#wizard h2', { hasText: `Steg ${step} av 7` }).waitFor();
      steps.push(await page.locator('#wizard').innerText());
      if (step < 7) await page.getByRole('button', { name: 'Nästa' }).click();
    }
    return { steps, fields: await copiedFields(page) };
  }

  it.each(Object.entries(formats))(
    'takes three letters in %s from file to copied fields',
    async (format, build) => {
      const page = await opened();
      for (const { letter, says } of letters) {
        await choose(page, `brev.${format}`, build(letter));
        const { steps, fields } = await walk(page);
        expect(fields.length).toBeGreaterThan(4);
        expect(fields.join('\n')).toContain(says);
        expect(steps.join('\n') + fields.join('\n')).not.toMatch(/Tolvan|Påhittade|2399/);
        await page.getByRole('button', { name: 'Börja om med ett annat brev' }).click();
        expect(await page.locator('#wizard').innerText()).toBe('');
      }
      await page.context().close();
    },
    60_000,
  );

  it('copies a field by the mouse', async () => {
    const page = await opened();
    await choose(page, 'brev.txt', new TextEncoder().encode('Inför besöket\n\nTa med legitimation.\n'));
    await walk(page);
    const field = page.locator('.field-to-copy:has(button)').first();
    await field.getByRole('button').click();
    await field.getByText('Kopierat.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await field.locator('.value').innerText(),
    );
    await page.context().close();
  });

  it.skipIf(!existsSync(corpus))('takes three letters in pdf from file to copied fields', async () => {
    const page = await opened();
    for (const name of ['kallelse-ogon', 'provsvar-normalt', 'operation-forberedelse']) {
      await choose(page, 'brev.pdf', readFileSync(join(corpus, `${name}.pdf`)));
      const { fields } = await walk(page);
      const { must_keep: facts }: { must_keep: readonly (string | readonly string[])[] } = JSON.parse(
        readFileSync(join(corpus, `${name}.expected.json`), 'utf8'),
      );
      const text = plain(fields.join(' '));
      const lost = facts.filter((fact) => ![fact].flat().some((wording) => text.includes(plain(wording))));
      expect(lost).toEqual([]);
      await page.getByRole('button', { name: 'Börja om med ett annat brev' }).click();
    }
    await page.context().close();
  });

  it('shows each proposal with what stands, what could and why; safe ones of a kind together, doses never', async () => {
    const page = await opened();
    const text =
      'Inför besöket\n\nVi erhåller din remiss skyndsamt. Du erhåller svar.\n\nTag 2 tabletter Alvedon 500 mg skyndsamt.\n';
    await choose(page, 'brev.txt', new TextEncoder().encode(text));
    for (let step = 1; step < 6; step += 1) await page.getByRole('button', { name: 'Nästa' }).click();
    const group = page.getByRole('group').first();
    expect(await group.innerText()).toMatch(
      /Så står det\n+Vi erhåller din remiss skyndsamt\.\n+Förslag\n+Vi får /,
    );
    const count = await page.getByRole('group').count();
    for (const shown of await page.locator('.entry[role=group]').allInnerTexts()) {
      const [, was, could] = /Så står det\n+(.*?)\n+Förslag\n+(.*?)\n+Varför/su.exec(shown) ?? [];
      expect(was).toBeDefined();
      expect(could).not.toBe(was);
    }
    expect(await page.locator('#wizard').innerText()).not.toMatch(/\{\{|\[time\]|links\./);
    await group.getByRole('button', { name: 'Behåll' }).click();
    expect(await page.getByRole('group').count()).toBeLessThan(count);
    await page.getByRole('button', { name: /^Ändra alla \d+: Stelt ord/ }).click();
    await page.getByText('Ändrat.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Ångra senaste ändringen' }).waitFor();
    await page.getByRole('button', { name: 'Nästa' }).click();
    const fields = (await page.locator('.value').allInnerTexts()).join('\n');
    expect(fields).toContain('remiss snabbt.');
    expect(fields).toContain('Alvedon 500 mg skyndsamt');
    await page.context().close();
  });

  it('keeps headings and lists of what is pasted', async () => {
    const page = await opened();
    const html = new TextDecoder().decode(htmlOf(letters[0]?.letter ?? { blocks: [] }));
    await page.evaluate(
      (pasted) =>
        navigator.clipboard.write([
          new ClipboardItem({
            'text/html': new Blob([pasted], { type: 'text/html' }),
            'text/plain': new Blob(['Kallelse'], { type: 'text/plain' }),
          }),
        ]),
      html,
    );
    await page.locator('#letter').press('Control+v');
    await page.getByRole('button', { name: 'Gör om brevet' }).click();
    const { fields } = await walk(page);
    expect(fields.join('\n')).toContain('Ta med legitimation.');
    await page.context().close();
  });

  it('tells which template of the library a letter is like, and what differs', async () => {
    const page = await opened();
    const letter: TestLetter = {
      blocks: [
        { kind: 'heading', text: 'Bekräftelse på remiss' },
        {
          kind: 'paragraph',
          text: 'Vi har fått din remiss och bedömt den. Du får en kallelse när det är din tur.',
        },
        { kind: 'heading', text: 'Blir du sämre?' },
        {
          kind: 'paragraph',
          text: 'Kontakta den som skrev remissen. Enligt vårdgarantin får du en tid inom 90 dagar.',
        },
      ],
    };
    await choose(page, 'brev.docx', docxOf(letter));
    const { steps } = await walk(page);
    expect(steps.join('\n')).toMatch(
      /Brevet liknar mallen central\/remissbekraftelse\S* .*Bara i brevet: .*”Blir du sämre\?”/u,
    );
    await page.context().close();
  });

  it('says why a letter is refused, and what to do', async () => {
    const page = await opened();
    await choose(page, 'brev.doc', Buffer.from('{\\rtf1 Hej}'));
    await page.getByText('Det blev inget utkast').waitFor();
    expect(await page.locator('#wizard').innerText()).toContain('spara den som Word-dokument (.docx)');
    await page.context().close();
  });

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)(
    'has nothing for axe to find, and no sideways scrolling, at %i pixels in %s',
    async (width, colorScheme) => {
      const page = await opened({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
      await choose(page, 'brev.docx', docxOf(letters[0]?.letter ?? { blocks: [] }));
      for (let step = 1; step <= 7; step += 1) {
        await page.waitForFunction(
          (number) => document.querySelector('#wizard h2')?.textContent?.startsWith(`Steg ${number} av 7`),
          step,
        );
        if (step === 1 || step > 5) {
          expect(await axeFindings(page)).toEqual([]);
        }
        expect(await sidewaysOverflow(page)).toBe(0);
        if (step < 7) await page.getByRole('button', { name: 'Nästa' }).click();
      }
      await page.context().close();
    },
  );
});
