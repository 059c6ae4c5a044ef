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
