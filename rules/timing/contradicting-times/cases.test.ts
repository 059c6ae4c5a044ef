import { readFileSync } from 'node:fs';
import { type RunSettings, ruleRunner } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainProse } from '../../language/testing/plain-prose.ts';
import rule from './rule.ts';

const settings = { today: '2026-11-30', profiles: {}, library: {}, options: {} } as unknown as RunSettings;
const run = ruleRunner([rule], 'prose', settings);

/** What the rule says of a message: for each finding, how sure it is. */
function saidOf(message: string): readonly string[] {
  let previous: Prose | undefined;
  return message.split('|').flatMap((text) => {
    const prose = plainProse({ text, ...(previous === undefined ? {} : { previous }) });
    previous = prose;
    return run(prose).map(({ certainty }) => certainty);
  });
}

const cases: Readonly<Record<'tooLate' | 'maybeTooLate' | 'inTime', readonly string[]>> = parse(
  readFileSync(new URL('cases.yaml', import.meta.url), 'utf8'),
);

describe('a last day and the visit', () => {
  test.each(cases.tooLate)('comes too late: %s', (message) => {
    expect(saidOf(message)).toEqual(['certain']);
  });
  test.each(cases.maybeTooLate)('may come too late: %s', (message) => {
    expect(saidOf(message)).toEqual(['review']);
  });
  test.each(cases.inTime)('is in time: %s', (message) => {
    expect(saidOf(message)).toEqual([]);
  });
});
