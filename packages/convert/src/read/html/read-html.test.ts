import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const linesOf = (source: string) =>
  readHtml(source).pieces.flatMap((piece) =>
    piece.kind === 'line' ? [`${piece.line.place.part} ${piece.line.role}: ${piece.line.text}`] : [],
  );

test('an empty block with a line below is room to write, what is not printed is hidden, large letters are a heading', () => {
  expect(
    linesOf(`<style>.rad{border-bottom:1px dotted} @media print{.skarm{display:none}}</style>
      <div class="skarm">Skriv ut</div><div class="rubrik" style="font-size:18pt">Välkommen</div>
      <ol><li>Vad vill du ha hjälp med?<div class="rad"></div></li></ol><p>Namn <span class="rad"></span></p>`),
  ).toEqual([
    'hidden paragraph: Skriv ut',
    'body heading: Välkommen',
    'body listItem: Vad vill du ha hjälp med?',
    'body paragraph: _____',
    'body paragraph: Namn _____',
  ]);
});

test('a term and what it says are one line', () => {
  expect(
    linesOf('<dl><dt>Datum</dt><dd>8 december</dd><dt>Vad är krupp?</dt><dd>En infektion.</dd></dl>'),
  ).toEqual([
    'body paragraph: Datum: 8 december',
    'body paragraph: Vad är krupp?',
    'body paragraph: En infektion.',
  ]);
});

test('a paragraph that opens with its heading in bold is a heading and a text; a word for attention is none', () => {
  expect(
    linesOf(
      '<p><b>Mår du akut dåligt?</b> Ring 112 eller åk till akuten.</p><p><b>Viktigt.</b> Du får inte köra bil samma dag.</p><p><b>Kostnad.</b> Hembesöken är avgiftsfria för alla.</p><p>Vi ses<br>- på måndag<br>- på tisdag</p>',
    ),
  ).toEqual([
    'body paragraph: Mår du akut dåligt?',
    'body paragraph: Ring 112 eller åk till akuten.',
    'body paragraph: Viktigt. Du får inte köra bil samma dag.',
    'body paragraph: Kostnad.',
    'body paragraph: Hembesöken är avgiftsfria för alla.',
    'body paragraph: Vi ses',
    'body listItem: på måndag',
    'body listItem: på tisdag',
  ]);
});
