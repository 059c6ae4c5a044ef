import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findReceipts, markOf, type Receipt, receiptLine } from './receipt.ts';

const inflate = (bytes: Uint8Array): Uint8Array => inflateRawSync(bytes);
const deflate = async (bytes: Uint8Array): Promise<Uint8Array> => deflateRawSync(bytes);

const receipt = (text: string): Receipt => ({
  unit: 'storby',
  template: 'regional/provsvar.normal',
  name: 'Provsvar: utan avvikelse',
  version: '1.0.0',
  mark: '0123abcd',
  date: '2026-11-23',
  fields: [
    {
      id: 'snippet:cancel',
      step: 'Lägg till informationstext',
      label: 'Frasminne 2',
      text,
      html: `<p>${text}</p>`,
      shown: 'text',
    },
  ],
  removed: ['snippet:old'],
  order: ['snippet:cancel'],
});

test('any text comes back as it was, packed and not', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.boolean(), async (text, packs) => {
      const line = await receiptLine(receipt(text), packs ? deflate : undefined);
      expect(line).not.toContain('\n');
      expect(findReceipts(`Hej. Klart nu. ${line} Hälsningar`, inflate)).toEqual({
        receipts: [receipt(text)],
        damaged: 0,
      });
    }),
    { numRuns: 60 },
  );
});

/** What letters and chats do to a line. */
const ways: Readonly<Record<string, (line: string) => string>> = {
  'lines broken at 76': (line) => line.replace(/.{76}/g, '$&\n'),
  'quoted in an answer': (line) => `> ${line.replace(/.{60}/g, '$&\n> ')}`,
  'quoted-printable': (line) => line.replace(/.{75}/g, '$&=\r\n'),
  'small letters': (line) => line.toLowerCase(),
  'invisible spaces': (line) => line.replace(/.{40}/g, '$&\u200b'),
  'in a table': (line) => `| kvitto | ${line} |`,
};

test.each(Object.keys(ways))('survives: %s', async (name) => {
  const own = receipt('Avboka senast 48 timmar före. '.repeat(40));
  const line = ways[name]?.(await receiptLine(own, deflate)) ?? '';
  expect(findReceipts(`Hej,\n\n${line}\n\n/ Mottagningen`, inflate)).toEqual({ receipts: [own], damaged: 0 });
});

test('many in one text are all found, and one that was cut or changed is told', async () => {
  const lines = await Promise.all(['a', 'b', 'c'].map((text) => receiptLine(receipt(text), deflate)));
  const [first = '', second = '', third = ''] = lines;
  const changed = `${second.slice(0, 40)}${second[40] === 'A' ? 'B' : 'A'}${second.slice(41)}`;
  const found = findReceipts(`${first}\nHej\n${changed}\n${third}\n${third.slice(0, 60)}`, inflate);
  expect(found.receipts.map(({ fields }) => fields[0]?.text)).toEqual(['a', 'c']);
  expect(found.damaged).toBe(2);
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('KLARMALLKVITTO1', '0', 'SLUT', 'A7B', ' ', '=\n')), (parts) => {
      expect(findReceipts(parts.join(''), inflate).receipts).toEqual([]);
    }),
  );
});

test('a receipt whose data is of another form is damaged, not believed', async () => {
  const wrong = { ...receipt('a'), unit: '../annan' } as Receipt;
  expect(findReceipts(await receiptLine(wrong), inflate)).toEqual({ receipts: [], damaged: 1 });
});

test('the mark changes with a text, its heading and its links', () => {
  const field = { id: 'a', step: 's', label: 'l', text: '48 timmar', html: '<a href="x">48 timmar</a>' };
  const marks = [
    field,
    { ...field, text: '24 timmar' },
    { ...field, label: 'm' },
    { ...field, html: '<a href="y">48 timmar</a>' },
  ].map((one) => markOf([one]));
  expect(new Set(marks).size).toBe(4);
});
