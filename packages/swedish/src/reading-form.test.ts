import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnseenSigns, readingForm, showsAnything } from './reading-form.ts';

describe('readingForm', () => {
  it.each([
    ['letters with their marks apart', 'La\u0308karen', 'Läkaren'],
    ['soft hyphens', 'legi\u00ADtima\u00ADtion', 'legitimation'],
    ['zero width, inside and around', '\uFEFFer\u200Bhål\u2060ler', 'erhåller'],
    ['a mark after a sign that nobody sees', 'a\u200B\u030A', 'å'],
    ['hyphens of other kinds', 'e\u2010post och e\u2011post', 'e-post och e-post'],
    ['a minus sign where a hyphen should be', '900101\u22129802', '900101-9802'],
    ['a minus sign that is one', 'kallare än \u22125 grader', 'kallare än \u22125 grader'],
    ['spaces of other widths', 'klockan\u00A09\u202F000\u2009kronor', 'klockan 9 000 kronor'],
    ['controls', 'Kom\u0008 hit', 'Kom hit'],
    ['a blank that takes its place', 'Kom\u3164hit', 'Kom hit'],
    ['signs that turn the text', 'Ta \u202E2 tabletter\u202C', 'Ta 2 tabletter'],
    [
      'emoji that are made of several',
      '👩\u200D⚕\uFE0F ringer 1\uFE0F\u20E3',
      '👩\u200D⚕\uFE0F ringer 1\uFE0F\u20E3',
    ],
    ['Persian, which needs its joiners', 'می\u200Cگیرد', 'می\u200Cگیرد'],
  ])('reads %s', (_, written, read) => {
    expect(readingForm(written).text).toBe(read);
  });

  it('leads back to what was typed', () => {
    const written = 'Du er\u00ADha\u030Aller svar.';
    const { text, toWritten, toReading } = readingForm(written);
    const start = text.indexOf('erhåller');
    const place = toWritten(start, start + 'erhåller'.length);
    expect(written.slice(place.start, place.end)).toBe('er\u00ADha\u030Aller');
    expect(toReading(place.start)).toBe(start);
    expect(toReading(place.end)).toBe(start + 'erhåller'.length);
  });

  const unseen = fc.constantFrom('\u00AD', '\u200B', '\u2060', '\uFEFF', '\u202E', '\u0001', '\u{E0041}');
  const sign = fc.oneof(
    fc.constantFrom('å', 'a\u030A', 'ö', 'k', ' ', '\u00A0', '-', '\u2011', '7', '😀'),
    unseen,
  );

  it('is its own reading form, holds nothing unseen, and its places are in order and apart', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const written = signs.join('');
        const { text, toWritten, toReading } = readingForm(written);
        expect(readingForm(text).text).toBe(text);
        expect(text).toBe(text.normalize('NFC'));
        expect(findUnseenSigns(text)).toEqual([]);
        let before = 0;
        let at = 0;
        for (const character of text) {
          const place = toWritten(at, at + character.length);
          expect(place.start).toBeGreaterThanOrEqual(before);
          expect(readingForm(written.slice(place.start, place.end)).text).toBe(character);
          expect(toReading(place.start)).toBe(at);
          before = place.end;
          at += character.length;
        }
        expect(toWritten(0, text.length).end).toBeLessThanOrEqual(written.length);
      }),
    );
  });

  it('takes time in proportion to a text of signs that nobody sees', () => {
    const time = (count: number) => {
      const text = 'a\u200E\u200B\u0308'.repeat(count);
      const before = performance.now();
      readingForm(text);
      return performance.now() - before;
    };
    time(2_000);
    expect(time(40_000)).toBeLessThan(2_000);
  });
});

describe('findUnseenSigns', () => {
  it.each([
    ['direction', 'Ta \u202E21 tabletter'],
    ['tag', 'Hej\u{E0048}\u{E0069}'],
    ['blank', 'Hej\u2800då'],
    ['blank', 'Hej\u2028då'],
    ['control', 'Hej\u0007'],
    ['invisible', 'er\u200Bhåller'],
  ])('finds %s', (kind, text) => {
    expect(findUnseenSigns(text)[0]?.kind).toBe(kind);
  });
  it.each([
    'Hej! 👩‍⚕️ 1️⃣ 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    'می\u200Cگیرد',
    '\u200Fلديك موعد (12)\u200F',
    'Rad ett\nrad två\tslut',
    'c\u0327a',
  ])('leaves what does its work: %s', (text) => {
    expect(findUnseenSigns(text)).toEqual([]);
  });
});

describe('showsAnything', () => {
  it.each(['', ' \u00A0\t', '\u3164', '\u2800 \u200B', '\u{E0020}', '\u00AD'])('is no for %j', (text) => {
    expect(showsAnything(text)).toBe(false);
  });
  it.each(['a', '–', '😀', ' . '])('is yes for %j', (text) => {
    expect(showsAnything(text)).toBe(true);
  });
});
