import { describe, expect, test } from 'vitest';
import { phraseFinder, phrasePattern } from './phrases.ts';

function found(text: string, ...lines: string[]): readonly string[] {
  return [...text.matchAll(phrasePattern(lines, 'giu'))].map(([match]) => match);
}

describe('phrasePattern', () => {
  test('reads alternatives, what may be left out and any ending', () => {
    const line = 'trots (upprepade|våra) [skriftliga ]påminnelse~';
    expect(found('Trots våra påminnelser … trots upprepade skriftliga påminnelser', line)).toHaveLength(2);
    expect(found('trots påminnelser', line)).toEqual([]);
  });

  test('reads one word, and up to so many', () => {
    expect(found('du har inte svarat', 'du * * svarat')).toEqual(['du har inte svarat']);
    expect(found('du svarat, du har svarat', 'du *{0,1} svarat')).toHaveLength(2);
    expect(found('du har inte svarat', 'du *{0,1} svarat')).toEqual([]);
  });

  test('a space is any space, and a phrase is whole words', () => {
    expect(found('före\u00A0besöket, därföre besöket', 'före besöket')).toEqual(['före\u00A0besöket']);
  });

  test('a sign that is no part of the notation is told', () => {
    expect(() => phrasePattern(['är det så?'])).toThrow('cannot stand in a phrase');
  });
});

describe('phraseFinder', () => {
  const finder = phraseFinder([
    { lines: ['du (borde|skulle) ha [redan ]*', '(skyll|skylla) dig själv', 'ovilj~ att *'] },
    { lines: ['varför kom du inte'], unless: ['varför kom du inte fram'] },
  ]);
  const words = (text: string): readonly string[] => finder.find(text).map(({ word }) => word);

  test('asks of a text for words that its phrases cannot be without, and that few texts have', () => {
    const asked = ['borde', 'skulle', 'skylla', 'oviljan', 'varför'];
    expect(asked.filter((word) => !finder.words.test(word))).toEqual([]);
    expect(['du', 'ha', 'redan', 'själv', 'kom', 'att'].filter((word) => finder.words.test(word))).toEqual(
      [],
    );
  });

  test('finds from left to right, and lets be what looks the same', () => {
    expect(words('Skyll dig själv, du borde ha redan ringt.')).toEqual([
      'Skyll dig själv',
      'du borde ha redan ringt',
    ]);
    expect(words('Varför kom du inte fram i telefon? Varför kom du inte?')).toEqual(['Varför kom du inte']);
  });

  test('a phrase of small words alone is told', () => {
    expect(() => phraseFinder([{ lines: ['du är * dig'] }])).not.toThrow();
    expect(() => phraseFinder([{ lines: ['* *'] }])).toThrow('No word to look for');
  });
});
