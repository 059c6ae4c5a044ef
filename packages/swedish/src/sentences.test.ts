import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSentences } from './sentences.ts';

function split(text: string): string[] {
  return findSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('findSentences', () => {
  it.each([
    ['Kom kl. 9. Ta med legitimation.', 2],
    ['Ring dr. Svensson på tel. 036-32 10 00.', 1],
    ['Ta med t.ex. Alvedon. Drick vatten.', 2],
    ['Har du ont? Ring oss.', 2],
    ['Besöket tar 1,5 timmar. Det kostar 275 kronor.', 2],
    ['Ta med kläder m.m. Vi ses.', 2],
    ['Du har hepatit B. Det smittar.', 2],
    ['Sten B. Ek tar emot dig.', 1],
    ['Fr.o.m. Måndag gäller nya tider.', 1],
    ['Rad ett\nfortsätter här.', 1],
    ['', 0],
    ['Läs på 1177.se. Där finns mer.', 2],
  ])('counts the sentences of "%s"', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('covers every word, in order, whatever the text', () => {
    const piece = fc.constantFrom('Hej', 'kl.', '9.', ' ', '. ', '?', '\n', 'Ås', 'm.m.', '"', 'A.', '…');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let reach = 0;
        for (const { start, end } of findSentences(text)) {
          expect(text.slice(reach, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          reach = end;
        }
        expect(text.slice(reach).trim()).toBe('');
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const time = (count: number): number => {
      const text = 'Du får en kallelse när det finns en tid hos oss '.repeat(count);
      const rounds = [1, 2, 3, 4].map(() => {
        const start = process.cpuUsage();
        findSentences(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return Math.min(...rounds);
    };
    // Squared time would make this ratio 64; processor time, since the machine may be busy.
    expect(time(64000)).toBeLessThan(24 * Math.max(1, time(8000)));
  });
});
