import { describe, expect, test } from 'vitest';
import { phraseFinder, phrasePattern, wordList } from './phrases.ts';

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

  test('finds whole words in any case, the longest first', () => {
    const words = ['Enkät', 'enkäten', 'ENKÄTER'];
    expect(found('Enkät, enkäten och ENKÄTER', 'enkät', 'enkäten', 'enkäter')).toEqual(words);
    expect(found('Här är en klinisk prövning', 'prövning', 'klinisk prövning')).toEqual(['klinisk prövning']);
  });

  test('finds nothing inside other words, Swedish letters and hyphens counted', () => {
    expect(found('blodprov, provtagning, prov-svar, åprov', 'prov')).toEqual([]);
    expect(found('prov, (prov) prov.', 'prov')).toHaveLength(3);
  });

  test('stands where it must', () => {
    const texts = ['boka', 'boka tid', 'du kan boka', 'du kan boka tid', 'avboka', 'bokade'];
    const at = (place: 'anywhere' | 'start' | 'end' | 'whole'): readonly string[] =>
      texts.filter((text) => phrasePattern(wordList(' boka\n byta '), 'iu', place).test(text));
    expect(at('anywhere')).toEqual(['boka', 'boka tid', 'du kan boka', 'du kan boka tid']);
    expect(at('start')).toEqual(['boka', 'boka tid']);
    expect(at('end')).toEqual(['boka', 'du kan boka']);
    expect(at('whole')).toEqual(['boka']);
  });

  test('a sign that is no part of the notation is told', () => {
    expect(() => phrasePattern(['är det så?'])).toThrow('cannot stand in a phrase');
    expect(() => phrasePattern(wordList('text[ ]ruta'))).toThrow('do not pair');
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

  test('a word with letters that may be left out is found with them and without', () => {
    const laid = phraseFinder([{ lines: ['skyll[a] på (oss|andra)', '[o]aktsam~ mot (oss|andra)'] }]);
    expect(['skyll', 'skylla'].map((word) => laid.words.test(word))).toEqual([true, true]);
    const texts = ['Skyll på oss.', 'Att skylla på andra.', 'Oaktsam mot oss.', 'Aktsamma mot andra.'];
    expect(texts.flatMap((text) => laid.find(text)).map(({ word }) => word)).toEqual([
      'Skyll på oss',
      'skylla på andra',
      'Oaktsam mot oss',
      'Aktsamma mot andra',
    ]);
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
