import { describe, expect, it } from 'vitest';
import { addCounts, countText, lix, meanSentenceLength, NO_COUNTS, nominalRatio } from './readability.ts';

const EASY = 'Du har fått en tid hos oss. Vi vill att du tar med en lista. Skriv vad du äter varje dag. ';
const HEAVY =
  'Genomförandet av undersökningen förutsätter inlämning av fullständiga uppgifter om aktuell läkemedelsbehandling. ';

describe('measures', () => {
  it('counts words, sentences and long words', () => {
    expect(countText('Kom till mottagningen. Ta med legitimation.')).toMatchObject({
      words: 6,
      sentences: 2,
      longWords: 2,
      longestSentence: 3,
    });
  });
  it('says nothing about short texts', () => {
    expect(lix(countText(EASY))).toBeUndefined();
    expect(meanSentenceLength(NO_COUNTS)).toBeUndefined();
    expect(nominalRatio(NO_COUNTS)).toBeUndefined();
  });
  it('puts heavy text over easy text', () => {
    const easy = addCounts(Array.from({ length: 8 }, () => countText(EASY)));
    const heavy = addCounts(Array.from({ length: 12 }, () => countText(HEAVY)));
    expect(lix(easy)).toBeLessThan(25);
    expect(lix(heavy)).toBeGreaterThan(60);
    expect(nominalRatio(heavy)).toBeGreaterThan(nominalRatio(easy) ?? Number.POSITIVE_INFINITY);
  });
});
