import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { buildJpeg, buildPng } from '@klarmall/attachments/testing';
import { buildDocument } from '@klarmall/pdf/testing';
import { formatAttachmentsHtml } from '@klarmall/report';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, openBrowser } from '../../../test/support/browser.ts';
import { axeFindings, sidewaysOverflow } from './barriers.ts';
import { buildToolbox } from './build-toolbox.ts';

const untagged = buildDocument({
  catalog: { MarkInfo: undefined, StructTreeRoot: undefined },
  content: 'BT /F1 12 Tf 72 720 Td (Welcome to the clinic.) Tj ET',
});
const scan = buildDocument({
  content: 'q 595 0 0 842 0 0 cm /Im Do Q',
  resources: { XObject: '<< /Im @image >>' },
  objects: {
    image: {
      dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      data: 'x',
    },
  },
});
/** One content stream that unpacks to 300 MB. */
const bomb = () =>
  buildDocument({
    content: { dict: '/Filter /FlateDecode', data: deflateSync(Buffer.alloc(300 * 1024 * 1024)) },
  });

/** Says one thing a million times: small to send, seconds to read. */
const slow = () =>
  buildDocument({
    content: {
      dict: '/Filter /FlateDecode',
      data: deflateSync(
        `/P << /MCID 0 >> BDC BT /F1 12 Tf 72 720 Td ${'(Welcome to the clinic.) Tj '.repeat(1_000_000)} ET EMC`,
      ),
    },
  });

const files: Readonly<Record<string, Uint8Array>> = {
  'egenvard.pdf': buildDocument(),
  'otaggad.pdf': untagged,
  'inskannad.pdf': scan,
  'omdopt.pdf': Uint8Array.from(Buffer.from('PK\u0003\u0004 word/document.xml')),
  'avbruten.pdf': untagged.slice(0, 900),
  'mobilfoto.jpg': buildJpeg({ exif: { gps: true } }),
  'skylt.png': buildPng(),
  'tom.pdf': new Uint8Array(),
};

describe.skipIf(!hasBrowser)('Kontrollera bilaga in Chromium', () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'klarmall-page-'));
    const path = join(folder, 'klarmall.html');
    buildToolbox(path);
    address = `${pathToFileURL(path).href}#bilaga`;
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page once it knows who looks; null leaves its question open. */
  async function opened(
    options: BrowserContextOptions = {},
    where = address,
    reader: 'sender' | 'maker' | null = 'maker',
  ): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(where);
    if (reader !== null) await page.locator(`input[value="${reader}"]`).check();
    return page;
  }

  async function choose(page: Page, ...names: readonly string[]): Promise<void> {
    const before = await page.locator('article').count();
    await page.setInputFiles(
      '#files',
      names.map((name) => join(folder, name)),
    );
    await page.waitForFunction(
      (count) => document.querySelectorAll('article').length === count,
      before + names.length,
      { timeout: 20_000 },
    );
  }

  const verdictOf = (page: Page, name: string) =>
    page
      .locator('article', { has: page.locator('h2', { hasText: name }) })
      .locator('.verdict')
      .innerText();

  it('says of each kind of file whether it can be attached', async () => {
    const page = await opened();
    await choose(page, ...Object.keys(files));
    const stop = 'Stopp. Filen går inte att bifoga.';
    const verdicts = Object.fromEntries(
      await Promise.all(Object.keys(files).map(async (name) => [name, await verdictOf(page, name)])),
    );
    expect(verdicts).toEqual({
      'egenvard.pdf': 'Klarmall hittade inga hinder, men en dator hittar inte allt.',
      'otaggad.pdf': stop,
      'inskannad.pdf': stop,
      'omdopt.pdf': stop,
      'avbruten.pdf': stop,
      'mobilfoto.jpg': stop,
      'skylt.png': 'Klarmall hittade inga hinder, men en dator hittar inte allt.',
      'tom.pdf': stop,
    });
    expect(await page.locator('#status').innerText()).toBe('8 filer: 6 stoppade, 2 utan hinder.');
    expect(await page.getByText('Filen är ett Word-dokument.').count()).toBe(1);
    expect(await page.getByText('Bilden har GPS-position.').count()).toBe(1);
    await page.context().close();
  });

  it('gives the same fingerprint as the command line, for reviewed', async () => {
    const page = await opened();
    await choose(page, 'egenvard.pdf');
    const { createHash } = await import('node:crypto');
    const expected = createHash('sha256')
      .update(files['egenvard.pdf'] ?? '')
      .digest('hex');
    expect(await page.locator('.facts').textContent()).toContain(expected);
    await page.context().close();
  });

  it('stays alive on a file that unpacks into more than can be read', async () => {
    writeFileSync(join(folder, 'bomb.pdf'), bomb());
    const page = await opened();
    await choose(page, 'bomb.pdf');
    expect(await verdictOf(page, 'bomb.pdf')).toBe('Stopp. Filen går inte att bifoga.');
    await choose(page, 'egenvard.pdf');
    expect(await page.locator('article').count()).toBe(2);
    await page.context().close();
  });

  it('ends the reading of a file that takes too long, and reads the next', async () => {
    writeFileSync(join(folder, 'seg.pdf'), slow());
    const impatient = readFileSync(join(folder, 'klarmall.html'), 'utf8').replace(
      'name="klarmall-time-limit" content="10000"',
      'name="klarmall-time-limit" content="200"',
    );
    const path = join(folder, 'otalig.html');
    writeFileSync(path, impatient);
    const page = await opened({}, `${pathToFileURL(path).href}#bilaga`);
    await choose(page, 'seg.pdf', 'mobilfoto.jpg');
    expect(await page.getByText('Filen tar för lång tid att läsa.').count()).toBe(1);
    expect(await page.getByText('Bilden har GPS-position.').count()).toBe(1);
    expect(await page.locator('#status').innerText()).toBe('2 filer: 2 stoppade.');
    await page.context().close();
  });

  it('says how far it is, stays awake and lets the reading be cancelled', async () => {
    writeFileSync(join(folder, 'seg.pdf'), slow());
    const page = await opened();
    expect(await page.locator('#cancel').isVisible()).toBe(false);
    await page.setInputFiles(
      '#files',
      ['egenvard.pdf', 'seg.pdf', 'skylt.png'].map((name) => join(folder, name)),
    );
    // Pressed from within: on a busy machine the file would be read before a press from outside comes.
    await page.waitForFunction(() => {
      const reads = document.getElementById('status')?.textContent?.startsWith('Läser seg.pdf (2 av 3)');
      if (reads) document.getElementById('cancel')?.click();
      return reads;
    });
    await page.waitForSelector('article');
    expect(await page.locator('#status').innerText()).toBe('Läsningen är avbruten. 1 av 3 filer är lästa.');
    expect(await page.locator('article h2').allInnerTexts()).toEqual(['egenvard.pdf']);
    expect(await page.locator('#cancel').isVisible()).toBe(false);
    await choose(page, 'skylt.png');
    expect(await page.locator('article').count()).toBe(2);
    await page.context().close();
  });

  it('takes files that are dropped on the page', async () => {
    const page = await opened();
    await page.evaluate(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], 'slappt.pdf'));
        document
          .querySelector('#panel-bilaga .drop')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      [...untagged],
    );
    await page.waitForSelector('article');
    expect(await verdictOf(page, 'slappt.pdf')).toBe('Stopp. Filen går inte att bifoga.');
    await page.context().close();
  });

  it('sends nothing, and cannot', async () => {
    const page = await opened();
    const requests: string[] = [];
    // The worker's program comes from the page itself.
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url());
    });
    await choose(page, 'otaggad.pdf', 'mobilfoto.jpg');
    expect(requests).toEqual([]);
    const blocked = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      );
      const failed = await fetch('https://example.invalid/').then(
        () => false,
        () => true,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { failed, violations };
    });
    expect(blocked).toEqual({ failed: true, violations: ['connect-src'] });
    const [worker] = page.workers();
    const inWorker = await worker?.evaluate(async () => {
      const violations: string[] = [];
      addEventListener('securitypolicyviolation', (event) =>
        violations.push((event as SecurityPolicyViolationEvent).effectiveDirective),
      );
      await fetch('https://example.invalid/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return violations;
    });
    expect(inWorker).toEqual(['connect-src']);
    await page.context().close();
  });

  it('shows what a file says and never runs it', async () => {
    writeFileSync(
      join(folder, 'elak.pdf'),
      buildDocument({
        xmpProperties:
          '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">&lt;img src=x onerror="document.title=1"&gt;</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>',
      }),
    );
    const page = await opened();
    await choose(page, 'elak.pdf');
    expect(await page.locator('.facts').textContent()).toContain('<img src=x');
    expect(await page.locator('article img').count()).toBe(0);
    expect(await page.title()).toBe('Kontrollera bilaga – Klarmall');
    await page.context().close();
  });

  it('works with the keyboard: the result takes the focus, and can be taken away', async () => {
    const page = await opened();
    await page.locator('input[value="maker"]').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('files');
    await choose(page, 'otaggad.pdf');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('otaggad.pdf');
    await page.locator('#clear').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('article').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('files');
    await page.context().close();
  });

  it('is like the report of the command line: nothing for axe to find there either', async () => {
    const { attachmentCatalogue, inflatePortable, inspectAttachment } = await import('@klarmall/check/gate');
    const reports = await Promise.all(
      Object.entries(files).map(async ([name, bytes]) => {
        const report = await inspectAttachment(bytes, { fileName: name }, { inflate: inflatePortable });
        const findings = report.findings.map((finding, index) => ({
          ...finding,
          fingerprint: String(index),
        }));
        return { ...report, file: name, sha256: 'a'.repeat(64), findings };
      }),
    );
    const input = { files: reports, catalogue: attachmentCatalogue, language: 'sv' as const };
    writeFileSync(join(folder, 'rapport.html'), formatAttachmentsHtml(input));
    const page = await opened({ viewport: { width: 320, height: 640 }, bypassCSP: true });
    await page.goto(pathToFileURL(join(folder, 'rapport.html')).href);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.locator('.tree .tag').first().textContent()).toBe('Document');
    await page.context().close();
  });

  it('asks first who looks, and reads what was dropped before the answer once it has one', async () => {
    const page = await opened({}, address, null);
    expect(await page.locator('.drop').first().isVisible()).toBe(false);
    await page.setInputFiles('#files', [join(folder, 'otaggad.pdf')]);
    expect(await page.locator('#status').innerText()).toMatch(/^Svara först på frågan/);
    expect(await page.locator('article').count()).toBe(0);
    await page.locator('input[value="sender"]').check();
    await page.waitForSelector('article');
    expect(await page.locator('.drop').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('gives whoever sends one sentence and one way on, without menus and clauses', async () => {
    const page = await opened({}, address, 'sender');
    await choose(page, 'inskannad.pdf', 'otaggad.pdf');
    const text = (await page.locator('#results').textContent()) ?? '';
    expect(text).not.toMatch(/Arkiv >|ISO 14289|WCAG|attachment\//);
    const [scanned, readable] = [page.locator('article').nth(0), page.locator('article').nth(1)];
    expect(await scanned.locator('.next').innerText()).toBe('Filen består av bilder av text.');
    await scanned.getByRole('button', { name: 'Be om en tillgänglig fil' }).click();
    const letter = await scanned.locator('textarea').inputValue();
    expect(letter).toContain('”inskannad.pdf”');
    expect(letter).toContain('Exportera om från originalet');
    await readable.getByRole('button', { name: 'Gör om texten till meddelande' }).click();
    expect(await readable.locator('textarea').inputValue()).toBe('Welcome to the clinic.');
    // The other reader sees the same files with menus.
    await page.locator('input[value="maker"]').check();
    expect(await page.locator('#results').textContent()).toContain('Arkiv >');
    await page.locator('#language').click();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await page.locator('.who legend').innerText()).toBe('Which is it for you?');
    // Who looks, and what was read, stay in the other language.
    expect(await page.locator('input[value="maker"]').isChecked()).toBe(true);
    expect(await verdictOf(page, 'inskannad.pdf')).toBe('Stop. The file cannot be attached.');
    expect(await page.locator('#results').textContent()).toContain('File >');
    await page.locator('input[value="sender"]').check();
    expect(await page.getByRole('button', { name: 'Ask for an accessible file' }).count()).toBe(1);
    await page.context().close();
  });

  it('makes a mended file beside the original', async () => {
    const before = buildDocument({
      xmpProperties: '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A letter</rdf:li></rdf:Alt></dc:title>',
    });
    writeFileSync(join(folder, 'omarkt.pdf'), before);
    const page = await opened();
    await choose(page, 'omarkt.pdf');
    await page.getByRole('button', { name: 'Gör en rättad fil' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Spara omarkt-rattad.pdf' }).click();
    const written = readFileSync(await (await waiting).path());
    expect(written.subarray(0, before.length).equals(Buffer.from(before))).toBe(true);
    expect(written.length).toBeGreaterThan(before.length);
    await page.context().close();
  });

  it.each([
    [1280, 900, 'maker', 'dark'],
    [320, 640, 'maker', 'light'],
    [320, 640, 'sender', 'dark'],
  ] as const)(
    'has nothing for axe to find, and no sideways scrolling, at %i × %i pixels for the %s, %s',
    async (width, height, reader, colorScheme) => {
      const page = await opened(
        { viewport: { width, height }, bypassCSP: true, colorScheme },
        address,
        reader,
      );
      await choose(page, ...Object.keys(files));
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      await page.context().close();
    },
  );
});
