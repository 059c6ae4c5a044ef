import { describe, expect, it } from 'vitest';
import { nounForms } from './noun-forms.ts';

/** "Ett svar, många svar": what a word can be, in few signs. */
const shown = (word: string): readonly string[] =>
  nounForms(word).map(
    ({ base, gender, isPlural, isDefinite }) =>
      `${base} ${gender} ${isPlural ? 'many' : 'one'}${isDefinite ? ' definite' : ''}`,
  );

describe('nounForms', () => {
  it.each([
    ['svar', ['svar neuter one', 'svar neuter many']],
    ['svaren', ['svar neuter many definite']],
    ['tabletten', ['tablett common one definite']],
    ['läkare', ['läkare common one', 'läkare common many']],
    ['framtänderna', ['tand common many definite']],
    ['medicinlista', ['medicinlista common one']],
    ['väntrummet', ['väntrum neuter one definite']],
    ['hörapparaten', ['hörapparat common one definite']],
    ['ansökan', ['ansökan common one']],
  ])('%s', (word, forms) => {
    expect(shown(word)).toEqual(forms);
  });

  it.each(['plan', 'test', 'mycket', 'önskvärd', 'qwrt'])('%s says nothing for certain', (word) => {
    expect(nounForms(word)).toEqual([]);
  });
});
