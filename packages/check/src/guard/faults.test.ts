import { proseFromText } from '@klarmall/compiler';
import type { Finding, Prose } from '@klarmall/model';
import { describe, expect, test } from 'vitest';
import { faultsOf } from './faults.ts';
import { findingsIn, hasNew, readingOf } from './reading.ts';

const path = 'a.md';

function found(prose: Prose, words: string, changes: Partial<Finding> = {}): Finding {
  const start = prose.text.indexOf(words);
  return {
    ...{ rule: 'a/b', message: 'c', data: {}, severity: 'warning', certainty: 'certain', fingerprint: '' },
    place: prose.place(start, start + words.length),
    ...changes,
  };
}

/** How a text reads, with findings on the words that are named. */
function read(
  text: string,
  findings: readonly (readonly [words: string, changes?: Partial<Finding>])[] = [],
  file = path,
) {
  const prose = proseFromText({ path: file, text, hash: '' });
  const all = findings.map(([words, changes]) => {
    const own = prose.find((one) => one.text.includes(words));
    if (!own) throw new Error(`no ${words}`);
    return found(own, words, changes);
  });
  return readingOf(file, text, prose, all);
}

const fine = { whole: false, texts: new Set<number>() };
const wrong = { whole: true, texts: new Set<number>() };

describe('a file that was fixed is right', () => {
  test('when it says the same in other words', () => {
    const before = read('Du ska erhålla svar.\n\nHej.', [['erhålla']]);
    expect(faultsOf(before, read('Du ska få svar.\n\nHej.'), false)).toEqual(fine);
  });

  test('when it has what it had, and nothing more', () => {
    const before = read('Du ska erhålla svar nu.', [['erhålla'], ['nu']]);
    expect(faultsOf(before, read('Du ska få svar nu.', [['nu']]), false)).toEqual(fine);
  });

  test('when what was found elsewhere in it is only advice', () => {
    const before = read('Du ska erhålla svar.\n\nHej.');
    expect(faultsOf(before, read('Du ska få svar.\n\nHej.', [['Hej']]), false)).toEqual(fine);
  });
});

describe('a text of a file that was fixed is at fault', () => {
  test('when it no longer says the same, sentence by sentence', () => {
    const before = read('Hej.\n\nTa 5 mg. Kom klockan 8.');
    expect(faultsOf(before, read('Hej.\n\nTa 8 mg. Kom klockan 5.'), false)).toEqual({
      whole: false,
      texts: new Set([1]),
    });
    expect(faultsOf(before, read('Hej.\n\nTa 5 mg och kom klockan 8.'), false)).toEqual(fine);
    expect(faultsOf(before, read('Hej.\n\nTa 6 mg och kom klockan 8.'), false).texts).toEqual(new Set([1]));
  });

  test('when something is found in it that was not', () => {
    const before = read('Du ska erhålla svar.\n\nHej.', [['erhålla']]);
    const after = read('Du ska få svar.\n\nHej.', [['få', { message: 'other' }]]);
    expect(faultsOf(before, after, false)).toEqual({ whole: false, texts: new Set([0]) });
  });
});

describe('a file that was fixed is at fault as a whole', () => {
  test('when its structure is another', () => {
    const yaml = (text: string) => read(text, [], 'a.yaml');
    expect(faultsOf(yaml('a: Hej\n'), yaml('a: Hej\nb: Du\n'), false)).toEqual(wrong);
    expect(faultsOf(yaml('a: Hej\n'), yaml('b: Hej\n'), false)).toEqual(wrong);
  });

  test('when a value that is no running text says something else', () => {
    const yaml = (text: string) => readingOf('a.yaml', text, [], []);
    expect(faultsOf(yaml('a: Ta 5 mg\n'), yaml('a: Ta 6 mg\n'), false)).toEqual(wrong);
    expect(faultsOf(yaml('a: Du ska erhålla svar\n'), yaml('a: Du ska få svar\n'), false)).toEqual(fine);
    // What has placeholders is read where it is shown.
    expect(faultsOf(yaml('a: "{{x}} 5 mg"\n'), yaml('a: "{{x}} 6 mg"\n'), false)).toEqual(fine);
  });

  test('when it has other blocks, unless a fix was meant to make them of the same words', () => {
    const before = read('Ta med 1) legitimation 2) kläder.');
    const list = 'Ta med\n\n1. legitimation\n2. kläder.';
    expect(faultsOf(before, read(list), false)).toEqual(wrong);
    expect(faultsOf(before, read(list), true)).toEqual(fine);
    expect(faultsOf(before, read(list.replace('kläder', 'skor')), true)).toEqual(wrong);
    expect(faultsOf(before, read(list, [['skläder'.slice(1), { severity: 'error' }]]), true)).toEqual(wrong);
    expect(faultsOf(read('Hej du.'), read('# Hej du.'), false)).toEqual(wrong);
    expect(faultsOf(read('Hej du.'), read('Hej du.\n\nHej.'), false)).toEqual(wrong);
  });

  test('when it has a Stopp that it had not, whichever text it stands in', () => {
    const before = read('Du ska erhålla svar.\n\nHej.');
    const after = read('Du ska få svar.\n\nHej.', [['Hej', { severity: 'error' }]]);
    expect(faultsOf(before, after, false)).toEqual(wrong);
    const known = read('Du ska erhålla svar.\n\nHej.', [['Hej', { severity: 'error' }]]);
    expect(faultsOf(known, after, false)).toEqual(fine);
  });
});

describe('findings', () => {
  const [prose, other] = proseFromText({ path, text: 'Hej du.\n\nKom hit.', hash: '' });
  if (!prose || !other) throw new Error('no text');

  test('are new by rule, message, unit and channel, and counted', () => {
    const one = found(prose, 'Hej');
    expect(hasNew([one], [one])).toBe(false);
    expect(hasNew([one], [])).toBe(false);
    expect(hasNew([one], [one, one])).toBe(true);
    expect(hasNew([one, one], [one, one])).toBe(false);
    for (const change of [{ rule: 'a/c' }, { message: 'd' }, { unit: 'u' }, { channel: 'inbox' as const }])
      expect(hasNew([one], [{ ...one, ...change }])).toBe(true);
    expect(hasNew([{ ...one, unit: 'u' }], [{ ...one, unit: 'v' }])).toBe(true);
    expect(hasNew([{ ...one, channel: 'staff' }], [{ ...one, channel: 'inbox' }])).toBe(true);
  });

  test('are of the text that they stand in', () => {
    const both = [found(prose, 'du.'), found(other, 'Kom')];
    expect(findingsIn(prose, both)).toEqual([both[0]]);
    expect(findingsIn(other, both)).toEqual([both[1]]);
    const { place: _, ...nowhere } = both[0] ?? found(prose, 'du.');
    expect(findingsIn(prose, [nowhere])).toEqual([]);
  });

  test('and texts of another file are no part of how one reads', () => {
    const elsewhere = proseFromText({ path: 'b.md', text: 'Hej.', hash: '' });
    const [own] = elsewhere;
    const reading = readingOf(path, 'Hej du.', [prose, ...elsewhere], own ? [found(own, 'Hej')] : []);
    expect([reading.prose, reading.findings]).toEqual([[prose], []]);
  });
});
