import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

const linesOf = (source: string) =>
  readText(source).pieces.flatMap((piece) =>
    piece.kind === 'line' ? [`${piece.line.role}: ${piece.line.text}`] : [],
  );

test('a numbered line in capitals over its text is a heading; a numbered list stays one', () => {
  expect(
    linesOf('1. VAD HÄNDER NU?\n   Du får en kallelse.\n\n1. Ta av dig skorna.\n2. Sätt dig ned.\n'),
  ).toEqual([
    'heading: VAD HÄNDER NU?',
    'paragraph: Du får en kallelse.',
    'listItem: Ta av dig skorna.',
    'listItem: Sätt dig ned.',
  ]);
});

test('a dashed line to tear along is no thing of a list', () => {
  expect(linesOf('Skicka talongen.\n\n- - - - - - - - - - - -\nSVARSTALONG\n')).toEqual([
    'paragraph: Skicka talongen.',
    'paragraph: SVARSTALONG',
  ]);
});

test('bullets of the letter o are a list, and a line of dashes is no row', () => {
  expect(linesOf('Ta med\n\no  legitimation\no  din medicinlista\n')).toEqual([
    'paragraph: Ta med',
    'listItem: legitimation',
    'listItem: din medicinlista',
  ]);
  const [piece] = readText('Ort        Dagar\n--------   -------\nGrythem    tisdagar\n').pieces;
  expect(
    piece?.kind === 'table' && piece.table.rows.map((row) => row.flat().map(({ text }) => text)),
  ).toEqual([
    ['Ort', 'Dagar'],
    ['Grythem', 'tisdagar'],
  ]);
});

test('a line that ends in a word that the next one belongs to was broken off', () => {
  expect(linesOf('Om tiden inte passar når du oss på\n08-465 004 34 före lunch.\n')).toEqual([
    'paragraph: Om tiden inte passar når du oss på 08-465 004 34 före lunch.',
  ]);
});

test('marks on both sides are a heading, and one long line of dashes parts a head from its rows', () => {
  expect(linesOf('* Avgift *\nVi tar ut 300 kr.\n')).toEqual([
    'heading: Avgift',
    'paragraph: Vi tar ut 300 kr.',
  ]);
  const [piece] = readText(
    'Prov       Ditt värde\n---------------------\nHb         137\nTSH        2,1\n',
  ).pieces;
  expect(piece?.kind === 'table' && piece.table.rows).toHaveLength(3);
});

test('arrows round a line ask for attention, and are no quotation', () => {
  expect(linesOf('Vila.\n\n>>> RING OSS om: feber över 38; ökande värk efter dag 3 <<<\n')).toEqual([
    'paragraph: Vila.',
    'paragraph: RING OSS om: feber över 38; ökande värk efter dag 3',
  ]);
});

test('what spaces set apart from its label stands on the line of the label', () => {
  expect(linesOf('Dag:       torsdag 14 januari 2027\nMottagning: Hudkliniken\n')).toEqual([
    'paragraph: Dag: torsdag 14 januari 2027',
    'paragraph: Mottagning: Hudkliniken',
  ]);
});

test('a line with a colon over what stands by itself is a heading; one that goes on below is none', () => {
  expect(
    linesOf(
      'FÖRBEREDELSER:\nDu ska vara fastande.\n\nPris:\nIntyget kostar 950 kr i kassan.\n\nRing oss om du:\n- får feber\n\nDatum:\nTisdag 5 januari i Storby.\n',
    ),
  ).toEqual([
    'heading: FÖRBEREDELSER:',
    'paragraph: Du ska vara fastande.',
    'heading: Pris:',
    'paragraph: Intyget kostar 950 kr i kassan.',
    'paragraph: Ring oss om du:',
    'listItem: får feber',
    'paragraph: Datum:',
    'paragraph: Tisdag 5 januari i Storby.',
  ]);
});

test('signs set in from the margin are a list; a quoted e-mail has its signs first on the line', () => {
  expect(linesOf('Tänk på\n\n > Ta 2 doser i varje\n   näsborre.\n > Skölj näsan.\n')).toEqual([
    'paragraph: Tänk på',
    'listItem: Ta 2 doser i varje näsborre.',
    'listItem: Skölj näsan.',
  ]);
  expect(linesOf('Hej!\n\n> Ta 2 doser.\n')).toEqual(['paragraph: Hej!', 'paragraph: > Ta 2 doser.']);
});
