import type { Finding, Prose } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { hardestSentences } from './hardest-sentences.ts';
import { plainProse } from './testing/plain-prose.ts';

const EASY = 'Du har fått en tid hos oss.';
const LONG =
  'Vi vill att du kommer hit en stund före din tid så att du hinner fylla i dina svar och prata med oss om dem.';
const TERM = 'Provet visar hemolys.';

function findingOn(prose: Prose, words: string, rule = 'words/jargon'): Finding {
  const start = prose.text.indexOf(words);
  const place = prose.place(start, start + words.length);
  return { rule, message: 'replace', data: {}, severity: 'warning', place } as unknown as Finding;
}

describe('hardestSentences', () => {
  it('puts what rules complain of first, then length, and leaves easy sentences out', () => {
    const prose = plainProse({ text: `${EASY} ${LONG} ${TERM}` });
    const twice = [findingOn(prose, 'hemolys'), findingOn(prose, 'visar', 'language/passive')];
    const hardest = hardestSentences([prose], twice);
    expect(hardest.map(({ text }) => text)).toEqual([TERM, LONG]);
    expect(hardest[0]).toMatchObject({ longWords: [], findings: twice });
    expect(hardest[1]).toMatchObject({ words: 25, findings: [] });
  });

  it('names long words, and counts no finding on structure', () => {
    const prose = plainProse({ text: `${EASY} Fyll i hälsodeklarationen.` });
    const hardest = hardestSentences([prose], [findingOn(prose, 'Du har', 'structure/purpose-first')]);
    expect(hardest).toMatchObject([
      { text: 'Fyll i hälsodeklarationen.', longWords: ['hälsodeklarationen'] },
    ]);
  });

  it('reads neither what staff read nor other languages', () => {
    const texts = [plainProse({ text: LONG, reader: 'staff' }), plainProse({ text: LONG, language: 'fi' })];
    expect(hardestSentences(texts, [])).toEqual([]);
  });
});
