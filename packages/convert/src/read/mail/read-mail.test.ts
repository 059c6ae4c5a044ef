import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLetter } from '../read-letter.ts';

const text = 'Kallelse\n\nDu är välkommen på återbesök. Ät inget efter klockan 22 – drick gärna vatten.';
const utf8 = (value: string): string => Buffer.from(value).toString('latin1');
const quoted = (value: string): string =>
  Buffer.from(value)
    .toString('latin1')
    .replace(
      /[^ -<>-~\n]|=/gu,
      (character) => `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replace(/(.{60})/gu, '$1=\n');
const encoded = (value: string): string =>
  Buffer.from(value)
    .toString('base64')
    .replace(/(.{70})/gu, '$1\r\n');
const head =
  'From: Mottagningen <a@example.org>\nTo: Tolvan Tolvansson <b@example.org>\nSubject: =?utf-8?Q?Ditt_=C3=A5terbes=C3=B6k?=\nMIME-Version: 1.0\n';

function lines(mail: string): readonly string[] {
  const read = readLetter(Buffer.from(mail, 'latin1'));
  if (read.kind !== 'letter') throw new Error(read.reason);
  return read.letter.pieces.flatMap((piece) =>
    piece.kind === 'line' ? [`${piece.line.place.part}: ${piece.line.text}`] : [],
  );
}

const plainPart = (encoding: string, body: string): string =>
  `Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: ${encoding}\n\n${body}`;

describe('an e-mail as it is saved', () => {
  test.each([
    ['8bit', plainPart('8bit', utf8(text))],
    ['quoted-printable', plainPart('quoted-printable', quoted(text))],
    ['base64', plainPart('base64', encoded(text))],
    [
      'in alternatives, with a file beside them',
      `Content-Type: multipart/mixed; boundary="a b"\n\n--a b\nContent-Type: multipart/alternative; boundary=inner\n\n--inner\n${plainPart('8bit', 'Utan rubriker')}\n--inner\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${encoded(`<h1>Kallelse</h1><p>${text.split('\n\n')[1]}</p>`)}\n--inner--\n--a b\nContent-Type: application/pdf\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--a b--\n`,
    ],
  ])('%s is read, its headers told apart', (_, body) => {
    expect(lines(head + body)).toEqual([
      'mailHeader: From: Mottagningen <a@example.org>',
      'mailHeader: To: Tolvan Tolvansson <b@example.org>',
      'mailHeader: Subject: Ditt återbesök',
      'body: Kallelse',
      'body: Du är välkommen på återbesök. Ät inget efter klockan 22 – drick gärna vatten.',
    ]);
  });

  test('one without a text is refused', () => {
    expect(
      readLetter(
        Buffer.from(`${head}Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0=`),
      ),
    ).toEqual({ kind: 'unreadable', reason: 'mailFile' });
  });

  test('any text comes through each encoding as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Hej', 'å', 'två', '=', '=C3', '500', 'mg', '–', '_', '?'), {
          minLength: 1,
          maxLength: 40,
        }),
        (words) => {
          const own = `Ord ${words.join(' ')} slut`;
          const shown = lines(head + plainPart('8bit', utf8(own)));
          expect(lines(head + plainPart('quoted-printable', quoted(own)))).toEqual(shown);
          expect(lines(head + plainPart('base64', encoded(own)))).toEqual(shown);
        },
      ),
      { numRuns: 50 },
    );
  });
});
