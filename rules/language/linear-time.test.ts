import { inboxProfile, staffProfile } from '@klarmall/compiler';
import { type RunSettings, ruleRunner } from '@klarmall/lint';
import { describe, expect, it } from 'vitest';
import { rules } from '../index.ts';
import { plainProse } from './testing/plain-prose.ts';

const SETTINGS: RunSettings = {
  today: '2026-11-22',
  profiles: { staff: staffProfile, inbox: inboxProfile },
  library: { units: [] },
  options: {},
};

/** Texts that give many findings, or none, in one endless paragraph: with sentences, without, and signs that patterns trip on. */
const SEEDS: readonly (readonly [name: string, seed: string])[] = [
  [
    'one huge sentence with findings',
    'Se texten nedan den 12/5 kl 13:30 och ring 0700123456 samt erhåll provet som skickas när patienten har hypertoni, ',
  ],
  ['a long paragraph of sentences', 'Provet skickas. Patienten ska vara fastande. Kom ca 12/5. '],
  ['acronyms', 'MR CT ALLA XYZ '],
  ['figures, brackets and quotation marks', '1-2-3.4:5/6 ((( "a" '],
  ['one long word', 'undersökningsbokning'],
  ['one long word in capitals', 'VIKTIGT'],
  ['long words', `${'vårdplaneringsundersöknings'.repeat(40)} `],
  ['dots', '.'],
  ['dots between letters', 'a.'],
  ['dots between figures', '1.'],
  ['digits', '1'],
  ['digits and spaces', '12 '],
  ['digits and hyphens', '08-1'],
  ['open brackets', '('],
  ['closed brackets', ')'],
  ['open square brackets', '['],
  ['pairs of brackets', '()[]{}'],
  ['quotation marks', '”'],
  ['straight quotation marks', '" '],
  ['commas', 'ja, '],
  ['hyphens', '-'],
  ['hyphenated parts', 'a-'],
  ['question and exclamation marks', '?!'],
  ['spaces', ' '],
  ['at signs', 'a@'],
  ['slashes', '/a'],
  ['emoji', '👍🏽'],
  ['combining marks', 'a\u0301'],
  ['s-forms', 'skickas bokas '],
  ['negations', 'inte ingen utan aldrig '],
  ['subordinate clauses', 'som säger att när om '],
  ['one word over and over', 'att '],
  ['words with capitals', 'Anna Du '],
];

const SHORT = 5000;
/** Eight times the text: squared time would be 64 times. */
const TIMES = 8;

describe('the language rules together', () => {
  const readers = rules.filter(({ on }) => on === 'prose');
  const run = ruleRunner(readers, 'prose', SETTINGS);
  const point = { line: 1, column: 1, offset: 0 };
  let project = 0;
  const nowhere = { file: '', start: point, end: point };

  it('are all of them that read running text', () => {
    const ids = readers.map(({ id }) => id);
    // What is said of a whole template is not read in a text.
    const own = rules.filter(({ id, on }) => on !== 'template' && /^(?:language|words)\//u.test(id));
    expect(own.length).toBeGreaterThan(40);
    expect(ids).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
  });

  it.each(SEEDS)('take time in proportion to the text: %s', (_, seed) => {
    const time = (length: number): number => {
      const rounds = [1, 2, 3].map(() => {
        // A word of its own makes a project that has met no sentence before.
        project += 1;
        const context = { allowedWords: new Set([`ord${project}`]) };
        const prose = plainProse({ text: seed.repeat(Math.ceil(length / seed.length)), context });
        const start = process.cpuUsage();
        run({ ...prose, place: () => nowhere });
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return Math.min(...rounds);
    };
    time(SHORT);
    // Processor time, since the machine may be busy.
    expect(time(TIMES * SHORT)).toBeLessThan(28 * Math.max(12, time(SHORT)));
  });
});
