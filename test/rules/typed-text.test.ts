import { proseFromText } from '@klarmall/compiler';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOfProse } from '../accuracy/findings-of-text.ts';

/** Sentences that many rules say something of, and some that none does. */
const SENTENCES = [
  'Du erhåller svar från läkaren inom 14 dagar, t.ex. via brev.',
  'Provet skickas den 12/5-27 kl 9.30 till avdelning 4 på Storbys sjukhus.',
  'Patienten ska medtaga legitimation samt en lista på mediciner.',
  'Ring 08-465 00 400 eller 070-1740605 om du får feber över 38,5 grader.',
  'Ditt personnummer är 19900118-9811, och e-postadressen är namn@example.com.',
  'Undersökningen utföres av sköterskan, och därefter skall du vila i cirka 30 minuter.',
  'Späd 1:10 och ta 2 tabletter à 500 mg 3 ggr/dag, max 3 000 mg per dygn.',
  'Vi har öppet mån-fre 8-16 (ej helger) – se nedan.',
  'Om du inte kan komma måste du avboka senast 24 timmar före, annars debiteras du 400:-.',
  'Klicka här: www.exempel.se/säker-sida för mer information om HbA1c och EKG.',
  'Välkommen tisdag 8 december 2026 klockan 13.30.',
];

const found = (text: string): readonly string[] =>
  proseFromText({ path: 'brev.md', text, hash: '' })
    .flatMap((prose) => findingsOfProse(prose))
    .filter(({ rule }) => rule !== 'structure/invisible-character')
    .map(({ rule, message, data }) => `${rule} ${message} ${JSON.stringify(data)}`);

const UNSEEN = ['\u00AD', '\u200B', '\u2060', '\uFEFF', '\u200E'];

describe('a text as people type it', () => {
  it('has findings that signs could hide', () => {
    expect(SENTENCES.flatMap(found).length).toBeGreaterThan(20);
  });

  it('has the same findings with letters and marks apart', () => {
    for (const sentence of SENTENCES) expect(found(sentence.normalize('NFD'))).toEqual(found(sentence));
  });

  it('has the same findings with signs inside words that nobody sees', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SENTENCES),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...UNSEEN)), { minLength: 1, maxLength: 6 }),
        (sentence, signs) => {
          const inside = [...sentence.matchAll(/(?<=\p{L})(?=\p{L})/gu)].map(({ index }) => index);
          let typed = sentence;
          const at = new Map(signs.map(([seed, sign]) => [inside[seed % inside.length] ?? 1, sign]));
          for (const [index, sign] of [...at].sort(([a], [b]) => b - a))
            typed = typed.slice(0, index) + sign + typed.slice(index);
          expect(found(typed)).toEqual(found(sentence));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has the same findings with other spaces and hyphens', () => {
    for (const sentence of SENTENCES) {
      for (const space of ['\u00A0', '\u202F', '\u2009'])
        expect(found(sentence.replace(/(?<=[\p{L}\p{N},.]) (?=[\p{L}\p{N}])/gu, space))).toEqual(
          found(sentence),
        );
      for (const hyphen of ['\u2010', '\u2011', '\u2212'])
        expect(found(sentence.replace(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])/gu, hyphen))).toEqual(
          found(sentence),
        );
    }
  });

  it('is told where the word stands in the file, signs and all', () => {
    const text = 'Du er\u00ADha\u030Aller svar.';
    const [prose] = proseFromText({ path: 'brev.md', text, hash: '' });
    const finding = prose && findingsOfProse(prose).find(({ rule }) => rule === 'words/formal-word');
    expect(text.slice(finding?.place?.start.offset, finding?.place?.end.offset)).toBe('er\u00ADha\u030Aller');
    const edit = finding?.fixes?.[0]?.edits[0];
    expect(text.slice(edit?.place.start.offset, edit?.place.end.offset)).toBe('er\u00ADha\u030Aller');
    expect(edit?.text).toBe('får');
  });
});
