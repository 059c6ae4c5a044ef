import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besides, notKept, standsOn } from '../../cli/bin/run-cache.mjs';
import { commands } from '../../cli/src/command-table.ts';
import { standsOn as standsInProgram } from '../../packages/check/src/memory/standing-days.ts';
import { defaultBaseline } from '../../packages/check/src/workspace/configuration.ts';
import { misnamedConfigurations } from '../../packages/check/src/workspace/project.ts';

// What is answered before the program is loaded cannot ask the program: here its knowledge is held against the program's.

/** Options of check: does what it answers with them rest on the project's files and the command line alone? */
const restsOnFiles: Readonly<Record<string, boolean>> = {
  '--format': true,
  '--fail-on': true,
  '--channel': true,
  '--unit': true,
  '--today': true,
  '--no-axe': true,
  '--all': true,
  '--plain': true,
  '--full': true,
  '--summary': true,
  '--fix': false,
  '--no-cache': false,
  '--since': false,
  '--watch': false,
  '--poll': false,
  '--spelling': false,
  '--baseline': false,
};

describe('what is known of check before the program is loaded', () => {
  const check = commands.find(({ name }) => name === 'check');
  const given = (check?.options ?? []).map(({ flags }) => flags.split(' ')[0] ?? '');

  it('is all its options', () => {
    expect(given.toSorted()).toEqual(Object.keys(restsOnFiles).toSorted());
  });

  it.each(Object.entries(restsOnFiles))('is whether an answer with %s may be kept: %s', (option, isKept) => {
    expect([notKept.test(option), notKept.test(`${option}=x`)]).toEqual([!isKept, !isKept]);
  });

  it('is the files beside the templates that it reads or tells of', () => {
    expect(besides.toSorted()).toEqual(
      ['klarmall.yaml', ...misnamedConfigurations, defaultBaseline].toSorted(),
    );
  });

  it('is the days that an answer stands', () => {
    const day = fc.integer({ min: 1, max: 6 }).map((number) => `2026-05-0${number}`);
    const days = fc.record({ from: day, after: day, until: day, before: day }, { requiredKeys: [] });
    fc.assert(fc.property(days, day, (limits, on) => standsOn(limits, on) === standsInProgram(limits, on)));
  });
});
