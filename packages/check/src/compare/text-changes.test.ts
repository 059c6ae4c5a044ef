import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raisedBy } from './levels.ts';
import { hunksOf } from './text-changes.ts';

const words = fc.array(fc.constantFrom('ring', 'inte', 'tid', '10.15', 'åäö', '\n', '\n\n'), {
  maxLength: 30,
});
const texts = words.map((list) =>
  list
    .join(' ')
    .replace(/ *\n */g, '\n')
    .trim(),
);

describe('hunks of two texts', () => {
  it('are none when the texts are the same, and else hold every line that differs', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const hunks = hunksOf(before, after);
        const lines = (text: string) => text.split('\n').filter((line) => line !== '');
        if (lines(before).join('\n') === lines(after).join('\n')) expect(hunks).toEqual([]);
        else expect(hunks.length).toBeGreaterThan(0);
        for (const { before: was, after: is } of hunks) {
          expect(was.every(({ kind }) => kind !== 'added')).toBe(true);
          expect(is.every(({ kind }) => kind !== 'removed')).toBe(true);
          // The runs of a side are its lines, nothing lost and nothing made up.
          const side = (runs: typeof was) => lines(runs.map(({ text }) => text).join(''));
          for (const line of side(was)) expect(lines(before)).toContain(line);
          for (const line of side(is)) expect(lines(after)).toContain(line);
        }
      }),
    );
  });

  it('mark a number as a whole, and the words between two changes with them', () => {
    expect(hunksOf('Kom klockan 10.15 i dag.', 'Kom klockan 10.30 i morgon.')).toEqual([
      {
        before: [
          { kind: 'same', text: 'Kom klockan ' },
          { kind: 'removed', text: '10.15' },
          { kind: 'same', text: ' i ' },
          { kind: 'removed', text: 'dag.' },
        ],
        after: [
          { kind: 'same', text: 'Kom klockan ' },
          { kind: 'added', text: '10.30' },
          { kind: 'same', text: ' i ' },
          { kind: 'added', text: 'morgon.' },
        ],
      },
    ]);
  });

  it('take texts that have nothing in common as one for another, in little time', () => {
    const long = (word: string) => Array.from({ length: 6000 }, (_, index) => `${word}${index}`).join(' ');
    const [hunk, ...others] = hunksOf(long('a'), long('b'));
    expect(others).toEqual([]);
    expect(hunk?.before).toHaveLength(1);
  });
});

describe('how far a version was raised', () => {
  it.each([
    ['1.2.3', '1.2.4', 'patch'],
    ['1.2.3', '1.3.0', 'minor'],
    ['1.2.3', '2.0.0', 'major'],
    ['1.9.0', '1.10.0', 'minor'],
    ['0.1.0', '0.2.0', 'major'],
    ['0.1.0', '0.1.1', 'minor'],
    ['1.2.3', '1.2.3', undefined],
    ['1.2.3', '1.1.9', undefined],
  ])('%s to %s: %s', (before, after, expected) => {
    expect(raisedBy(before, after)).toBe(expected);
  });
});
