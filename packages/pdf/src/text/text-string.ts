import type { PdfString } from '../objects/values.ts';

/** PDFDocEncoding where it differs from Latin-1 (ISO 32000-1, Annex D.3). */
const pdfDocEncoding = new Map<number, number>(
  [
    [0x18, '\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC'],
    [
      0x80,
      '\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E',
    ],
    [0xa0, '\u20AC'],
  ].flatMap(([start, characters]) =>
    [...String(characters)].map((character, index): [number, number] => [
      Number(start) + index,
      character.charCodeAt(0),
    ]),
  ),
);

const utf8 = new TextDecoder('utf-8');

/** A text string as text: UTF-16 or UTF-8 with a byte order mark, else PDFDocEncoding (ISO 32000-2, 7.9.2.2). */
export function textOf(string: PdfString): string {
  const { bytes } = string;
  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) {
    const bigEndian = first === 0xfe;
    let text = '';
    for (let at = 2; at + 1 < bytes.length; at += 2) {
      const high = bytes[bigEndian ? at : at + 1] ?? 0;
      const low = bytes[bigEndian ? at + 1 : at] ?? 0;
      text += String.fromCharCode(high * 256 + low);
    }
    // Language escapes (U+001B … U+001B) are marks, not text.
    return text
      .split('\u001b')
      .filter((_, index) => index % 2 === 0)
      .join('');
  }
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return utf8.decode(bytes.subarray(3));
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(pdfDocEncoding.get(byte) ?? byte);
  return text;
}
