import { describe, expect, it } from 'vitest';
import { readabilityOf } from './readability-summary.ts';
import { plainProse } from './testing/plain-prose.ts';

const EASY = 'Du har fått en tid hos oss. Ta med en lista över din medicin. Vi ses på tisdag. ';
const HARD =
  'Genomförandet av undersökningen förutsätter inlämning av fullständiga uppgifter om aktuell läkemedelsbehandling. ';

describe('readabilityOf', () => {
  it('measures a long enough text, and grades none', () => {
    const easy = readabilityOf([plainProse({ text: EASY.repeat(6), context: { textType: 'summons' } })]);
    expect(easy).not.toHaveProperty('level');
    expect(easy.lixTarget).toBe(30);
    expect(easy.isOverTarget).toBe(false);
    const hard = readabilityOf([plainProse({ text: HARD.repeat(8) })]);
    expect(hard.isOverTarget).toBe(true);
  });
  it('gives no index for short texts and leaves out what staff or others read', () => {
    expect(readabilityOf([plainProse({ text: EASY })]).lix).toBeUndefined();
    const texts = [
      plainProse({ text: HARD.repeat(8), reader: 'staff' }),
      plainProse({ text: HARD.repeat(8), language: 'en' }),
    ];
    expect(readabilityOf(texts).counts.words).toBe(0);
  });
});
