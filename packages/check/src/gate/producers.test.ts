import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPng } from '@klarmall/attachments/testing';
import { inflateNode } from '@klarmall/pdf/node';
import { signPicture } from '@klarmall/pdf/testing/pictures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectAttachment } from './inspect-attachment.ts';

// Letters made with the programs that people use, where they are installed: good ones pass, each barrier is seen.

/** What the gate makes of a letter: 'pass', or the stops; questions for a person as "?rule". */
async function judge(file: string): Promise<readonly string[]> {
  const report = await inspectAttachment(
    readFileSync(file),
    { fileName: 'kallelse-rontgen.pdf' },
    { inflate: inflateNode },
  );
  const told = report.findings.flatMap(({ rule, severity, certainty }) => {
    const name = rule.replace('attachment/', '');
    return certainty === 'review' ? [`?${name}`] : severity === 'error' ? [name] : [];
  });
  return [...new Set(told)].sort();
}

function installed(...candidates: readonly string[]): string | undefined {
  return candidates.find((candidate) => existsSync(candidate));
}

const folder = mkdtempSync(join(tmpdir(), 'letters-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const picture = `data:image/png;base64,${Buffer.from(buildPng({ drawing: signPicture() })).toString('base64')}`;

const paragraphs =
  '<p>Du är välkommen till oss på röntgen. Undersökningen tar en halvtimme och du behöver inte förbereda dig.</p>' +
  '<p>Ta med dig legitimation och en lista över de mediciner som du tar.</p>';

function page(body: string, { language = 'sv', title = 'Kallelse till röntgen' } = {}): string {
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

const heading = '<h1>Kallelse till röntgen</h1>';
const table = (type: 'th' | 'td') =>
  `<table border="1"><tr><${type}>Dag</${type}><${type}>Tid</${type}></tr><tr><td>Måndag</td><td>8–16</td></tr><tr><td>Tisdag</td><td>9–15</td></tr></table>`;
const image = (alt: string) => `<img src="${picture}" width="60" height="40" alt="${alt}">`;

/** Letters in HTML with what the gate must say of them. */
const letters: readonly {
  readonly name: string;
  readonly html: string;
  readonly expected: readonly string[];
}[] = [
  { name: 'a plain letter', html: page(heading + paragraphs), expected: [] },
  {
    name: 'a list',
    html: page(`${heading}${paragraphs}<ul><li>legitimation</li><li>glasögon</li></ul>`),
    expected: [],
  },
  { name: 'a table with headers', html: page(heading + paragraphs + table('th')), expected: [] },
  {
    name: 'bold and slanted words',
    html: page(`${heading}<p>Ring oss <strong>genast</strong> om du får <em>feber</em>.</p>${paragraphs}`),
    expected: [],
  },
  {
    name: 'a link',
    html: page(`${heading}${paragraphs}<p><a href="https://www.1177.se/">Röntgen på 1177.se</a></p>`),
    expected: [],
  },
  {
    name: 'a table without headers',
    html: page(heading + paragraphs + table('td')),
    expected: ['table-headers'],
  },
  { name: 'English stated', html: page(heading + paragraphs, { language: 'en-US' }), expected: ['language'] },
  {
    name: 'an undetermined language',
    html: page(heading + paragraphs, { language: 'zxx' }),
    expected: ['language'],
  },
  {
    name: 'a file name as title',
    html: page(heading + paragraphs, { title: 'kallelse_v3.docx' }),
    expected: ['title'],
  },
  {
    name: 'bold lines for headings',
    html: page(`<p><b>Kallelse till röntgen</b></p>${paragraphs}`),
    expected: ['?bold-headings'],
  },
  {
    name: 'a personal number',
    html: page(`${heading}${paragraphs}<p>Nummer 19121212-1212</p>`),
    expected: ['personal-number'],
  },
];

const chromium = installed('/usr/bin/chromium', '/usr/bin/google-chrome');
if (chromium === undefined) console.log('Chromium is not installed: its letters are skipped.');

describe.skipIf(chromium === undefined)('letters printed by Chromium', () => {
  const print = (html: string): string => {
    const source = join(folder, 'chromium.html');
    const target = join(folder, 'chromium.pdf');
    writeFileSync(source, html);
    const flags = [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--print-to-pdf=${target}`,
      source,
    ];
    execFileSync(chromium ?? '', flags, { stdio: 'ignore', timeout: 60_000 });
    return target;
  };

  it.each([
    ...letters,
    {
      name: 'a described picture',
      html: page(heading + paragraphs + image('Karta: gå in genom huvudentrén')),
      expected: [],
    },
    { name: 'a decorative picture', html: page(heading + paragraphs + image('')), expected: [] },
    {
      name: 'a picture with a caption',
      html: page(
        `${heading}${paragraphs}<figure>${image('Karta: gå in genom huvudentrén')}<figcaption>Så hittar du hit.</figcaption></figure>`,
      ),
      expected: [],
    },
    {
      name: 'a picture without a description',
      html: page(`${heading}${paragraphs}<img src="${picture}" width="60" height="40">`),
      expected: ['pdfua/7-3-1'],
    },
    {
      name: 'text kept from screen readers',
      html: page(`${heading}<div aria-hidden="true">${paragraphs}</div>`),
      expected: ['structure'],
    },
    {
      name: 'underlined lines for headings',
      html: page(`<p><u>Kallelse till röntgen</u></p>${paragraphs}<p><u>Ta med dig</u></p>${paragraphs}`),
      expected: ['?bold-headings'],
    },
    {
      name: 'letters set one by one',
      html: page(`<style>p{letter-spacing:0.05em}</style>${heading}${paragraphs}`),
      expected: [],
    },
    {
      name: 'letters set one by one, English stated',
      html: page(`<style>p{letter-spacing:0.05em}</style>${heading}${paragraphs}`, { language: 'en' }),
      expected: ['language'],
    },
    {
      name: 'an English paragraph that is not marked',
      html: page(
        `<style>p{letter-spacing:0.05em}</style>${heading}${paragraphs}<p>Please bring your identity card and a list of the medicines that you take when you come to the hospital.</p>`,
      ),
      expected: ['?language'],
    },
    {
      name: 'columns that are read from the right',
      html: page(
        `<style>.columns{display:flex;flex-direction:row-reverse;letter-spacing:0.05em}.columns p{width:40%}</style>${heading}${paragraphs}<div class="columns">${paragraphs}</div>`,
      ),
      expected: ['?reading-order'],
    },
    {
      name: 'a picture called image',
      html: page(heading + paragraphs + image('bild')),
      expected: ['alternative-text'],
    },
  ])(
    '$name',
    async ({ html, expected }) => {
      expect(await judge(print(html))).toEqual(expected);
    },
    90_000,
  );
});

const weasyprint = installed('/usr/bin/weasyprint');
if (weasyprint === undefined) console.log('WeasyPrint is not installed: its letters are skipped.');

describe.skipIf(weasyprint === undefined)('letters written by WeasyPrint as PDF/UA', () => {
  const write = (html: string): string => {
    const source = join(folder, 'weasyprint.html');
    const target = join(folder, 'weasyprint.pdf');
    writeFileSync(source, html);
    execFileSync(weasyprint ?? '', ['--pdf-variant', 'pdf/ua-1', source, target], {
      stdio: 'ignore',
      timeout: 60_000,
    });
    return target;
  };

  it.each([
    ...letters,
    // WeasyPrint 57 writes no alternative text into the file; nobody can tell such a picture from decoration.
    {
      name: 'a described picture',
      html: page(`${heading}${paragraphs}<p>${image('Karta: gå in genom huvudentrén')}</p>`),
      expected: ['?image-outside-figure', '?text-image'],
    },
  ])(
    '$name',
    async ({ html, expected }) => {
      expect(await judge(write(html))).toEqual(expected);
    },
    90_000,
  );
});

const office = installed('/usr/bin/soffice', '/usr/bin/libreoffice');
if (office === undefined) console.log('LibreOffice is not installed: its letters are skipped.');

describe.skipIf(office === undefined)('letters exported by LibreOffice', () => {
  const namespaces = ['office', 'style', 'text', 'table']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const document = (
    body: string,
    { language = 'sv', country = 'SE', title = 'Kallelse till röntgen' } = {},
  ) =>
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces}
      xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
      <office:meta><dc:title>${title}</dc:title></office:meta>
      <office:styles><style:default-style style:family="paragraph">
      <style:text-properties fo:language="${language}" fo:country="${country}"/></style:default-style>
      <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"/>
      <style:style style:name="Table_20_Heading" style:display-name="Table Heading" style:family="paragraph"/>
      <style:style style:name="Fat" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
      </office:styles><office:body><office:text>${body}</office:text></office:body></office:document>`;
  const title =
    '<text:h text:style-name="Heading_20_1" text:outline-level="1">Kallelse till röntgen</text:h>';
  const text = paragraphs.replaceAll('<p>', '<text:p>').replaceAll('</p>', '</text:p>');
  const row = (style: string, cells: readonly string[]) =>
    `<table:table-row>${cells.map((cell) => `<table:table-cell><text:p text:style-name="${style}">${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`;
  const grid = (style: string) =>
    `<table:table><table:table-column table:number-columns-repeated="2"/>${row(style, ['Dag', 'Tid'])}${row('', ['Måndag', '8–16'])}</table:table>`;

  const sources = [
    { name: 'a plain letter', source: document(title + text), expected: [] },
    { name: 'a table with headers', source: document(title + text + grid('Table_20_Heading')), expected: [] },
    {
      name: 'a table without headers',
      source: document(title + text + grid('')),
      expected: ['table-headers'],
    },
    {
      name: 'English stated',
      source: document(title + text, { language: 'en', country: 'US' }),
      expected: ['language'],
    },
    {
      name: 'a file name as title',
      source: document(title + text, { title: 'kallelse.odt' }),
      expected: ['title'],
    },
    {
      name: 'bold lines for headings',
      source: document(`<text:p text:style-name="Fat">Kallelse till röntgen</text:p>${text}`),
      expected: ['?bold-headings'],
    },
  ] as const;
  const source = (index: number) => join(folder, `office-${index}.fodt`);

  // One start of the program for all letters: starting it is what takes time.
  beforeAll(() => {
    for (const [index, letter] of sources.entries()) writeFileSync(source(index), letter.source);
    const filter = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}';
    const settings = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(
      office ?? '',
      [
        settings,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        ...sources.map((_, index) => source(index)),
      ],
      { stdio: 'ignore', timeout: 150_000 },
    );
  }, 160_000);

  it.each(sources.map(({ name, expected }, index) => ({ name, expected, index })))(
    '$name',
    async ({ index, expected }) => {
      expect(await judge(source(index).replace(/fodt$/, 'pdf'))).toEqual(expected);
    },
  );
});
