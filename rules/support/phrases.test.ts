import { describe, expect, test } from 'vitest';
import { phrasePattern } from './phrases.ts';

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
