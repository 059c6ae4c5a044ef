import { type RunSettings, ruleRunner } from '@klarmall/lint';
import { describe, expect, it } from 'vitest';
import { wordRules } from '../words/index.ts';
import { languageRules } from './index.ts';
import { plainProse } from './shared/plain-prose.ts';

const SETTINGS = { today: '2026-11-22', profiles: {}, library: {}, options: {} } as unknown as RunSettings;

/** Texts that give many findings, or none, in one endless paragraph: with sentences, without, and signs that patterns trip on. */
const SEEDS = [
  'Se texten nedan den 12/5 kl 13:30 och ring 0700123456 samt erhåll provet som skickas när patienten har hypertoni, ',
  'Provet skickas. Patienten ska vara fastande. Kom ca 12/5. ',
  'MR CT ALLA XYZ ',
  '1-2-3.4:5/6 ((( "a" ',
];

describe('the language rules together', () => {
  it.each(SEEDS)('take time in proportion to the text: %s', (seed) => {
    const run = ruleRunner([...languageRules, ...wordRules], 'prose', SETTINGS);
    const time = (length: number): number => {
      const rounds = [1, 2, 3].map(() => {
        const prose = plainProse({ text: seed.repeat(Math.ceil(length / seed.length)) });
        const nowhere = {
          file: '',
          start: { line: 1, column: 1, offset: 0 },
          end: { line: 1, column: 1, offset: 0 },
        };
        const start = process.cpuUsage();
        run({ ...prose, place: () => nowhere });
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      });
      return Math.min(...rounds);
    };
    time(5000);
    // Eight times the text: squared time would be 64 times; processor time, since the machine may be busy.
    expect(time(40000)).toBeLessThan(28 * Math.max(12, time(5000)));
  });
});
