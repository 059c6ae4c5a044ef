import { inflateNode } from '@klarmall/pdf/node';
import { buildDocument, type DocumentParts, xmpPacket } from '@klarmall/pdf/testing';
import { encryptedDocument } from '@klarmall/pdf/testing/encryption';
import { updatePdf, withXrefStream } from '@klarmall/pdf/testing/updates';
import { describe, expect, it } from 'vitest';
import { type MendAttachmentOptions, mendAttachment } from './mend-attachment.ts';

const mend = (bytes: Uint8Array, more: Partial<MendAttachmentOptions> = {}) =>
  mendAttachment(bytes, { fileName: 'en-fil.pdf', ...more }, { inflate: inflateNode });

async function mended(bytes: Uint8Array, more: Partial<MendAttachmentOptions> = {}) {
  const mending = await mend(bytes, more);
  if (mending.kind !== 'mended') throw new Error(JSON.stringify(mending));
  expect(mending.bytes.subarray(0, bytes.length)).toEqual(bytes);
  // What is written can be mended again, or needs no mending.
  expect((await mend(mending.bytes, more)).kind).toMatch(/nothing|mended/);
  return {
    steps: mending.steps.map(({ step }) => step),
    data: mending.steps.map(({ data }) => data),
    report: mending.report,
    text: new TextDecoder('latin1').decode(mending.bytes.subarray(bytes.length)),
    bytes: mending.bytes,
  };
}

const titleOnly = '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A letter</rdf:li></rdf:Alt></dc:title>';
const heading: DocumentParts = {
  content:
    '/H1 << /MCID 0 >> BDC BT /F1 16 Tf 72 760 Td (Before your visit) Tj ET EMC /P << /MCID 1 >> BDC BT /F1 12 Tf 72 720 Td (When you come to the clinic please bring your papers and a list of the medicines that you take.) Tj ET EMC',
  structure: [
    { type: 'H1', kids: [0] },
    { type: 'P', kids: [1] },
  ],
};

describe('mendAttachment', () => {
  it.each([
    ['a table', (bytes: Uint8Array) => bytes, /\nxref\n/],
    ['a stream', withXrefStream, /\/Type \/XRef/],
  ])(
    'sets the mark where nothing else is broken, in a file with %s for its objects',
    async (_, form, section) => {
      const { steps, report, text } = await mended(form(buildDocument({ xmpProperties: titleOnly })));
      expect(steps).toEqual(['mark']);
      expect(text).toMatch(section);
      expect(report.conformance?.verapdf).toEqual({ verdict: 'pass', failedRules: [] });
      expect(report.verdict).toBe('pass');
    },
  );

  it.each([
    ['a table', (bytes: Uint8Array) => bytes],
    ['a stream', withXrefStream],
  ])('gives a file without facts about itself all that can be told from its text (%s)', async (_, form) => {
    const bytes = buildDocument({
      ...heading,
      xmp: null,
      catalog: { Lang: undefined, ViewerPreferences: undefined },
    });
    const { steps, data, report } = await mended(form(bytes));
    expect(steps).toEqual(['title', 'language', 'displayTitle', 'metadata', 'mark']);
    expect(data[0]).toEqual({ title: 'Before your visit', source: 'heading' });
    expect(report.facts.pdf).toMatchObject({ title: 'Before your visit', language: 'en' });
    expect(report.conformance?.matterhorn.verdict).toBe('pass');
  });

  it('takes the title that it is given, with any letters', async () => {
    const { report, data } = await mended(buildDocument({ ...heading, xmpProperties: titleOnly }), {
      title: ' Inför ditt <besök> & “röntgen” ',
    });
    expect(report.facts.pdf?.title).toBe('Inför ditt <besök> & “röntgen”');
    expect(data[0]).toMatchObject({ source: 'given' });
  });

  it('sets title and language but no mark and no metadata where another rule is broken', async () => {
    const { steps, report } = await mended(
      buildDocument({ ...heading, xmp: null, catalog: { Lang: undefined, MarkInfo: undefined } }),
    );
    expect(steps).toEqual(['title', 'language']);
    expect(report.verdict).toBe('stop');
    expect(report.conformance?.verapdf.failedRules).toContain('6.2-1');
    expect(report.conformance?.verapdf.failedRules).not.toContain('5-1');
  });

  it('describes links by their words, and lets the tab key follow the tags', async () => {
    const { steps, report, text } = await mended(
      buildDocument({
        content:
          '/Link << /MCID 0 >> BDC BT /F1 12 Tf 72 720 Td (Read about the clinic on the web) Tj ET EMC',
        structure: [
          { type: 'P', kids: [{ type: 'Link', name: 'link', kids: [0, '<< /Type /OBJR /Obj @note >>'] }] },
        ],
        parentTree: '1 @link',
        page: { Annots: '[@note]' },
        objects: {
          note: '<< /Type /Annot /Subtype /Link /Rect [70 715 300 735] /StructParent 1 /A << /S /URI /URI (https://www.example.se) >> >>',
        },
      }),
    );
    expect(steps).toEqual(['tabOrder', 'descriptions']);
    expect(text).toContain('/Tabs /S');
    expect(report.conformance?.verapdf).toEqual({ verdict: 'pass', failedRules: [] });
  });

  it('leaves PDF/A what it is: the mark is described there', async () => {
    const pdfA = `${titleOnly}<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>`;
    const packet = xmpPacket(pdfA, 'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"');
    const { steps, text } = await mended(buildDocument({ xmp: packet }));
    expect(steps).toEqual(['mark']);
    expect(text.match(/<pdfaExtension:schemas>/g)).toHaveLength(1);
    expect(text).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    const own =
      '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>x</pdfaSchema:schema></rdf:li></rdf:Bag></pdfaExtension:schemas>';
    const more = await mended(
      buildDocument({
        xmp: xmpPacket(
          `${pdfA}${own}`,
          'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
        ),
      }),
    );
    expect(more.text.match(/<pdfaExtension:schemas>/g)).toHaveLength(1);
    expect(more.text).toContain('<pdfaSchema:schema>x</pdfaSchema:schema>');
  });

  const number = '19121212-1212';
  const secret = buildDocument({
    objects: { info: `<< /Title (Kallelse ${number}) >>` },
    trailer: '/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Info @info',
  });
  it.each([
    ['no PDF', 'notPdf', new TextEncoder().encode('Hej')],
    ['a torn file', 'damaged', buildDocument().slice(0, 900)],
    [
      'a file with something before it',
      'damaged',
      Uint8Array.from([10, 10, ...buildDocument({ xmpProperties: titleOnly })]),
    ],
    ['a protected file', 'encrypted', encryptedDocument('aes-128')],
    [
      'a signed file',
      'signed',
      buildDocument({
        xmpProperties: titleOnly,
        objects: { signature: '<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>' },
      }),
    ],
    ['personal numbers', 'personalData', secret],
    [
      'personal numbers in an earlier version',
      'personalData',
      updatePdf(secret, { 9: '<< /Title (A letter) >>' }, '/Info 9 0 R'),
    ],
    [
      'a script',
      'active',
      buildDocument({ catalog: { OpenAction: '<< /S /JavaScript /JS (app.alert\\(1\\)) >>' } }),
    ],
  ])('refuses %s', async (_, reason, bytes) => {
    expect(await mend(bytes)).toEqual({ kind: 'refused', reason });
  });

  it('writes nothing for a file that needs nothing', async () => {
    expect((await mend(buildDocument())).kind).toBe('nothing');
  });
});
