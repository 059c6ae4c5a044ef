import { inflateNode } from '@klarmall/pdf/node';
import { buildDocument, type DocumentParts, goodXmpProperties, xmpPacket } from '@klarmall/pdf/testing';
import { updatePdf } from '@klarmall/pdf/testing/updates';
import { describe, expect, it } from 'vitest';
import { inspectAttachment } from './inspect-attachment.ts';

const number = '19121212-1212';

/** A letter with its document information in an object of its own, and that object's number. */
function letter(info: string, parts: DocumentParts = {}) {
  const bytes = buildDocument({
    ...parts,
    objects: { ...parts.objects, info },
    trailer: '/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>] /Info @info',
  });
  const numberOf = (word: string) =>
    Number(new RegExp(`(\\d+) 0 obj\\n[^]{0,4}${word}`).exec(new TextDecoder('latin1').decode(bytes))?.[1]);
  return {
    bytes,
    info: Number(/\/Info (\d+) 0 R/.exec(new TextDecoder('latin1').decode(bytes))?.[1]),
    numberOf,
  };
}

async function stops(bytes: Uint8Array) {
  const { findings } = await inspectAttachment(bytes, { fileName: 'kallelse.pdf' }, { inflate: inflateNode });
  return findings
    .filter(({ severity, certainty }) => severity === 'error' && certainty === 'certain')
    .map(({ rule, message, data }) => `${rule} ${message} ${data.masked ?? data.what ?? ''}`.trim());
}

describe('earlier versions and objects that nothing leads to', () => {
  it('are no fault by themselves', async () => {
    const { bytes, info } = letter('<< /Title (Kallelse) >>');
    expect(await stops(updatePdf(bytes, { [info]: '<< /Title (A letter) >>' }))).toEqual([]);
  });

  it.each([
    ['a title', `(Kallelse ${number})`],
    [
      'a title in UTF-16',
      `<FEFF${[...`Kallelse ${number}`].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`,
    ],
  ])('are searched for personal numbers: %s', async (_, title) => {
    const { bytes, info } = letter(`<< /Title ${title} >>`);
    expect(await stops(updatePdf(bytes, { [info]: '<< /Title (A letter) >>' }))).toEqual([
      'attachment/personal-number remains 19121212-****',
    ]);
  });

  it('are searched by the names of keys too', async () => {
    const { bytes } = letter('<< /Title (A letter) >>');
    const added = updatePdf(bytes, { 90: `<< /${number} true >>` });
    expect(await stops(added)).toEqual(['attachment/personal-number remains 19121212-****']);
  });

  it('are searched in what their pages show, number by number', async () => {
    const content = `/P << /MCID 0 >> BDC BT /F1 12 Tf 72 720 Td [(19121212) -10 (1212)] TJ ET EMC`;
    const { bytes, numberOf } = letter('<< /Title (A letter) >>', { content });
    const page = 'BT /F1 12 Tf 72 720 Td (Welcome to the clinic.) Tj ET';
    const own = `/P << /MCID 0 >> BDC ${page} EMC`;
    const now = updatePdf(bytes, {
      [numberOf('<<  /Length')]: `<< /Length ${own.length} >>\nstream\n${own}\nendstream`,
    });
    expect(await stops(now)).toEqual(['attachment/personal-number remains 19121212****']);
  });

  it('are searched in what their fonts make of it, however many later versions changed something else', async () => {
    const secret = 'BT /F1 12 Tf 72 720 Td (abacacac-acac) Tj ET';
    const paragraph = (shown: string) => `/P << /MCID 0 >> BDC ${shown} EMC`;
    const { bytes, info, numberOf } = letter('<< /Title (A letter) >>', {
      content: paragraph(secret),
      font: { Encoding: '<< /BaseEncoding /WinAnsiEncoding /Differences [97 /one /nine /two] >>' },
    });
    const titled = Array.from({ length: 9 }, (_, at) => `<< /Title (A letter) /Subject (${at}) >>`).reduce(
      (file, title) => updatePdf(file, { [info]: title }),
      bytes,
    );
    const own = paragraph('BT /F1 12 Tf 72 720 Td (Welcome to the clinic.) Tj ET');
    const stream = `<< /Length ${own.length} >>\nstream\n${own}\nendstream`;
    const now = updatePdf(titled, { [numberOf('<<  /Length')]: stream });
    expect(await stops(now)).toEqual(['attachment/personal-number remains 19121212-****']);
  });

  it('are searched in their metadata, whichever way its characters are written', async () => {
    const { bytes, numberOf } = letter('<< /Title (A letter) >>', {
      xmpProperties: `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Kallelse &#49;9121212-1212</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>`,
    });
    const packet = xmpPacket(goodXmpProperties);
    const now = updatePdf(bytes, {
      [numberOf('<< /Type /Metadata')]:
        `<< /Type /Metadata /Subtype /XML /Length ${packet.length} >>\nstream\n${packet}\nendstream`,
    });
    expect(await stops(now)).toEqual(['attachment/personal-number remains 19121212-****']);
  });

  it('are searched for what does more than show text', async () => {
    const { bytes } = letter('<< /Title (A letter) >>');
    const script = updatePdf(bytes, { 90: '<< /S /JavaScript /JS (app.alert\\(1\\)) >>' });
    expect(await stops(script)).toEqual(['attachment/safety remains JavaScript']);
    const removed = updatePdf(script, { 90: 'null' });
    expect(await stops(removed)).toEqual(['attachment/safety remains JavaScript']);
    const file = updatePdf(bytes, { 90: '<< /Type /Filespec /F (a.exe) /EF << /F 91 0 R >> >>' });
    expect((await stops(file)).map((stop) => stop.split(' ')[0])).toEqual(['attachment/safety']);
  });

  it('are told of once, when the document shows the number too', async () => {
    const { bytes, info } = letter(`<< /Title (Kallelse ${number}) >>`);
    const now = updatePdf(bytes, { [info]: `<< /Title (Kallelse) /Subject (${number}) >>` });
    expect(await stops(now)).toEqual(['attachment/personal-number metadata 19121212-****']);
  });
});
