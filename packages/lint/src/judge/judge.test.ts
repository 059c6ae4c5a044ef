import type { Channel, UnjudgedFinding } from '@klarmall/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exception, file, finding, judged, place, text } from '../testing/judged.ts';
import { type Baseline, baselineOf, emptyBaseline, readBaseline } from './baseline.ts';
import type { judge } from './judge.ts';
import { worstFirst } from './order.ts';

const rules = (judgement: ReturnType<typeof judge>) => judgement.findings.map(({ rule }) => rule);

describe('fingerprints', () => {
  it('survive edits elsewhere in the file', () => {
    const before = judged([finding()]).findings[0]?.fingerprint;
    const moved = judged([finding({ place: place(12, 15) })], {
      textOf: () => 'Tillägg.\n\n\nHej du.',
    }).findings[0]?.fingerprint;
    expect(moved).not.toBe(before);
    const shifted = judged([finding({ place: place(11, 14) })], {
      textOf: () => 'Tillägg.\n\n\nHej du.',
    }).findings[0]?.fingerprint;
    expect(shifted).toBe(before);
  });

  it('tell equals apart by their order', () => {
    const [first, second] = judged([finding(), finding({ place: place(17, 20) })]).findings;
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
  });

  it('are the same in both spellings of a template', () => {
    const markdown = judged([finding({ place: place(0, 3, 'templates/local/a.mall.md') })], {
      textOf: () => text,
    });
    expect(markdown.findings[0]?.fingerprint).toBe(judged([finding()]).findings[0]?.fingerprint);
  });
});

describe('collapsing', () => {
  it('makes one finding of the same fault in several units, channels and templates', () => {
    const shared = { place: place(0, 3, 'templates/snippets/id.yaml') };
    const spread = ['u2', 'u1'].flatMap((unit) =>
      (['staff', 'inbox'] as Channel[]).flatMap((channel) =>
        ['local/b', 'local/a'].map((template) => finding({ ...shared, unit, channel, template })),
      ),
    );
    const { findings } = judged(spread);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ units: ['u1', 'u2'], usedIn: ['local/a', 'local/b'] });
    expect(findings[0]).not.toHaveProperty('channel');
    expect(findings[0]).not.toHaveProperty('template');
  });

  it('keeps what only one unit and channel meets', () => {
    const { findings } = judged([finding({ unit: 'u1', channel: 'inbox' })]);
    expect(findings[0]).toMatchObject({ unit: 'u1', channel: 'inbox', template: 'local/a' });
  });

  it('names no units when every unit meets it', () => {
    const { findings } = judged(['u1', 'u2', 'u3'].map((unit) => finding({ unit })));
    expect(findings[0]).not.toHaveProperty('units');
    expect(findings[0]).not.toHaveProperty('unit');
  });

  it('keeps findings with different data apart', () => {
    expect(judged([finding({ data: { a: 1 } }), finding({ data: { a: 2 } })]).findings).toHaveLength(2);
  });
});

it('puts what stops first, wherever it stands', () => {
  const tip = finding({ rule: 'language/tip', severity: 'warning' });
  const later = finding({ place: place(8, 11) });
  expect(judged([tip, later]).findings.map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

describe('verdicts', () => {
  it('block only the channel that a Stopp is bound to', () => {
    const judgement = judged([finding({ channel: 'inbox' })]);
    expect(judgement.verdicts.map(({ channel, status }) => [channel, status])).toEqual([
      ['staff', 'passed'],
      ['inbox', 'stopped'],
    ]);
  });

  it('block only the unit that a Stopp is bound to', () => {
    const { standing } = judged([finding({ unit: 'u1' })]);
    expect(standing.of('local/a', 'staff', 'u1').status).toBe('stopped');
    expect(standing.of('local/a', 'staff', 'u2').status).toBe('passed');
    expect(standing.stops('local/a', 'staff', 'u1')).toMatchObject([{ rule: 'language/greeting' }]);
    expect(standing.stops('local/a', 'staff', 'u2')).toEqual([]);
  });

  it('never fail on what a person has to look at', () => {
    const judgement = judged([finding({ certainty: 'review' })]);
    expect(judgement.verdicts[0]).toMatchObject({ status: 'unreviewed', errors: 0, reviews: 1 });
  });

  it('stop everything when the configuration itself is wrong', () => {
    const severities = new Map([
      ['no/such-rule', { severity: 'off' as const, place: place(0, 1, 'klarmall.yaml') }],
    ]);
    expect(judged([], { severities }).verdicts[0]?.status).toBe('stopped');
  });

  it('count each level, and name what stops alone', () => {
    const { standing } = judged([
      finding(),
      finding({ place: place(1, 2), severity: 'warning' }),
      finding({ place: place(2, 3), severity: 'warning' }),
      finding({ place: place(3, 4), severity: 'info' }),
      finding({ place: place(4, 5), certainty: 'review' }),
    ]);
    expect(standing.of('local/a', 'staff')).toEqual({
      template: 'local/a',
      channel: 'staff',
      status: 'stopped',
      errors: 1,
      warnings: 2,
      tips: 1,
      reviews: 1,
    });
    expect(standing.stops('local/a', 'staff').map(({ place }) => place?.start.offset)).toEqual([0]);
  });

  it('over all units hold what any of them meets', () => {
    const { standing, findings } = judged([finding({ unit: 'u1' })]);
    expect(standing.of('local/a', 'staff').status).toBe('stopped');
    expect(standing.stops('local/a', 'inbox')).toEqual(findings);
  });

  it('reach every template that uses a shared text', () => {
    const { standing } = judged([finding({ usedIn: ['local/b', 'local/c'] })]);
    expect(standing.of('local/c', 'staff').status).toBe('stopped');
  });
});

describe('exceptions', () => {
  it('hide a finding and are listed as in force', () => {
    const judgement = judged([finding()], { exceptions: [exception()] });
    expect(judgement.findings).toEqual([]);
    expect(judgement.exceptions).toHaveLength(1);
    expect(judgement.excepted).toHaveLength(1);
    expect(judgement.exceptions[0]?.findings).toHaveLength(1);
    expect(judgement.verdicts[0]?.status).toBe('passed');
  });

  it.each([
    ['on the last day', '2026-11-22', ['exception/expires-soon']],
    ['the day after', '2026-11-21', ['language/greeting', 'exception/expired']],
  ])('hold to the end of their date: %s', (_, until, expected) => {
    expect(rules(judged([finding()], { exceptions: [exception({ until })] }))).toEqual(expected);
  });

  it('without a reason are a Stopp and hide nothing', () => {
    expect(rules(judged([finding()], { exceptions: [exception({ reason: '  ' })] }))).toEqual([
      'language/greeting',
      'exception/without-reason',
    ]);
  });

  it('that hide nothing are a Råd', () => {
    const judgement = judged([], { exceptions: [exception()] });
    expect(judgement.findings).toMatchObject([{ rule: 'exception/unused', severity: 'warning' }]);
    expect(judgement.exceptions).toEqual([]);
  });

  it('are not called unused by a check of only a part', () => {
    expect(judged([], { exceptions: [exception()], knowsAllOf: () => false }).findings).toEqual([]);
  });

  it('are refused by rules that allow none', () => {
    const judgement = judged([finding({ rule: 'privacy/number' })], {
      exceptions: [exception({ rule: 'privacy/number' })],
    });
    expect(rules(judgement)).toEqual(['privacy/number', 'exception/refused']);
  });

  it('with a misspelt rule say which one was meant', () => {
    const judgement = judged([], { exceptions: [exception({ rule: 'language/greting' })] });
    expect(judgement.findings[0]).toMatchObject({
      message: 'unknown',
      data: { suggestion: 'language/greeting' },
    });
  });

  it.each([
    ['snippets/start', true],
    ['snippets', true],
    ['snippets/star', false],
    ['start', true],
    ['star', false],
    ['local/a#snippets', true],
    ['local/b#snippets', false],
    [file, true],
    ['Hej', true],
    ['Kom', false],
  ])('with at: %s hide the finding: %s', (at, hidden) => {
    const judgement = judged([finding({ part: 'snippets/start' })], { exceptions: [exception({ at })] });
    expect(rules(judgement).includes('language/greeting')).toBe(!hidden);
  });

  it('of one template leave other templates alone, and those of the project reach all', () => {
    const other = finding({ template: 'local/b', place: place(0, 3, 'templates/local/b.mall.yaml') });
    expect(rules(judged([other], { exceptions: [exception()] }))).toContain('language/greeting');
    expect(judged([other], { exceptions: [exception({}, 'klarmall.yaml')] }).findings).toEqual([]);
  });
});

describe('severities', () => {
  it('of the project replace those of the rule', () => {
    const off = judged([finding()], { severities: new Map([['language/greeting', { severity: 'off' }]]) });
    expect(off.findings).toEqual([]);
    const lower = judged([finding()], { severities: new Map([['language/greeting', { severity: 'info' }]]) });
    expect(lower.findings[0]?.severity).toBe('info');
    expect(lower.verdicts[0]).toMatchObject({ status: 'passed', tips: 1 });
  });

  it('do not make a tip of a rule worse', () => {
    const tip = finding({ rule: 'language/tip', severity: 'info' });
    const judgement = judged([tip], { severities: new Map([['language/tip', { severity: 'error' }]]) });
    expect(judgement.findings[0]?.severity).toBe('info');
  });

  it('cannot switch off what allows no exceptions', () => {
    const severities = new Map([['privacy/number', { severity: 'off' as const }]]);
    expect(rules(judged([finding({ rule: 'privacy/number' })], { severities })).sort()).toEqual([
      'exception/refused',
      'privacy/number',
    ]);
  });
});

describe('the baseline', () => {
  const textOf = (path: string) => (path === file ? text : undefined);
  const known = (findings: readonly UnjudgedFinding[]): Baseline =>
    readBaseline(JSON.stringify(baselineOf(judged(findings).findings, textOf))) ?? emptyBaseline;

  it('counts known findings without showing them or stopping anything', () => {
    const after = judged([finding(), finding({ place: place(8, 11) })], { baseline: known([finding()]) });
    expect(after.known).toHaveLength(1);
    expect(after.findings).toHaveLength(1);
  });

  it('lets nothing through that allows no exceptions', () => {
    const hidden = finding({ rule: 'privacy/number' });
    expect(judged([hidden], { baseline: known([hidden]) }).findings).toHaveLength(1);
  });

  it('lets no barrier through, and what no catalogue knows', () => {
    const barrier = finding({ rule: 'attachment/untagged' });
    expect(judged([barrier], { baseline: known([barrier]) }).findings).toHaveLength(1);
    const foreign = finding({ rule: 'another/rule' });
    expect(judged([foreign], { baseline: known([foreign]) }).findings).toEqual([]);
  });

  it('is in order of files and rules, so that its changes are small, and names files and templates’ attachments', () => {
    const { place: _, ...nowhere } = finding();
    const there = (path: string, rule: string) => finding({ rule, place: place(0, 3, path) });
    const all = [
      there('b.yaml', 'a/a'),
      there('a.yaml', 'b/b'),
      there('a.yaml', 'a/a'),
      { ...nowhere, rule: 'c/c', document: { file: 'karta.pdf' } },
      { ...nowhere, rule: 'd/d' },
    ];
    const { findings } = baselineOf([...judged(all).findings].reverse(), textOf);
    expect(findings.map((entry) => [entry.file, entry.rule])).toEqual([
      ['', 'd/d'],
      ['a.yaml', 'a/a'],
      ['a.yaml', 'b/b'],
      ['b.yaml', 'a/a'],
      ['karta.pdf', 'c/c'],
    ]);
    for (const entry of findings) expect(Object.keys(entry)).toEqual(['fingerprint', 'rule', 'file']);
  });

  it('says what is mended', () => {
    const { mended } = judged([finding()], {
      baseline: known([finding(), finding({ place: place(8, 11) })]),
    });
    expect(mended).toMatchObject([{ rule: 'language/greeting', file }]);
  });

  it('follows a finding to a file of another name, once for each', () => {
    const other = 'templates/local/b.mall.yaml';
    const there = (start: number) => finding({ place: place(start, start + 3, other), template: 'local/b' });
    const renamed = {
      baseline: known([finding()]),
      textOf: (path: string) => (path === other ? text : undefined),
      isThere: (path: string) => path === other,
    };
    const { known: followed, moved, findings, mended } = judged([there(0), there(17)], renamed);
    expect([followed.length, moved, findings.length, mended.length]).toEqual([1, 1, 1, 0]);
    // A file that is still there has kept its own.
    expect(judged([there(0)], { ...renamed, isThere: () => true }).findings).toHaveLength(1);
    // Another line is another finding.
    expect(judged([there(8)], renamed).findings).toHaveLength(1);
    // Two on one line are two, and a third is new.
    const twice = { ...renamed, baseline: known([finding(), finding({ place: place(17, 20) })]) };
    const followedTwice = judged([there(0), there(17), there(1)], twice);
    expect([followedTwice.known.length, followedTwice.moved, followedTwice.findings.length]).toEqual([
      2, 2, 1,
    ]);
    // An entry without a hash is not followed.
    const bare = {
      version: 1 as const,
      findings: renamed.baseline.findings.map(({ content, ...entry }) => entry),
    };
    expect(judged([there(0)], { ...renamed, baseline: bare }).findings).toHaveLength(1);
  });

  it('is read only from its own format, with or without the hashes', () => {
    expect(readBaseline('{')).toBeUndefined();
    expect(readBaseline('{"version":2,"findings":[]}')).toBeUndefined();
    expect(readBaseline('{"version":1,"findings":[{}]}')).toBeUndefined();
    for (const other of [
      'null',
      '1',
      '[]',
      '{"version":1}',
      '{"findings":[]}',
      '{"version":1,"findings":{}}',
    ])
      expect(readBaseline(other), other).toBeUndefined();
    for (const entry of ['null', '1', '"a"', '{"fingerprint":1}'])
      expect(readBaseline(`{"version":1,"findings":[${entry}]}`), entry).toBeUndefined();
    expect(
      readBaseline('\ufeff{"version":1,"findings":[{"fingerprint":"a","rule":1,"file":2,"content":3}]}')
        ?.findings,
    ).toEqual([{ fingerprint: 'a', rule: '', file: '' }]);
    expect(
      readBaseline('{"version":1,"findings":[{"fingerprint":"a","rule":"b","file":"c"}]}')?.findings,
    ).toEqual([{ fingerprint: 'a', rule: 'b', file: 'c' }]);
  });
});

describe('dates that come and go', () => {
  it('announces an exception thirty days before, and stops nothing', () => {
    const rules = (until: string) =>
      judged([finding()], { exceptions: [exception({ until })] }).findings.map(
        ({ rule, severity }) => `${severity} ${rule}`,
      );
    expect(rules('2026-12-31')).toEqual([]);
    expect(rules('2026-12-01')).toEqual(['info exception/expires-soon']);
  });

  it.each(['klarmall.yaml', file])('is no fault of a change when a date in %s has passed', (written) => {
    const where = written === file ? 'local/a' : written;
    const passed = { ...exception({ until: '2026-01-01' }, where), file: written };
    const found = (asked: string | undefined) =>
      judged([finding()], {
        exceptions: [passed],
        ...(asked === undefined ? {} : { isAsked: (one: string) => one === asked }),
      });
    const levels = (asked?: string) => found(asked).findings.map(({ rule, severity }) => [rule, severity]);
    const stops = [
      ['language/greeting', 'error'],
      ['exception/expired', 'error'],
    ];
    expect(levels()).toEqual(stops);
    expect(levels(written)).toEqual(stops);
    // Told, and hidden as it was: the change has nothing to do with the day.
    expect(levels('templates/units/storby.yaml')).toEqual([['exception/expired', 'warning']]);
    expect(found('templates/units/storby.yaml').exceptions).toHaveLength(1);
  });
});

it('gives the same judgement in whatever order findings come', () => {
  const many = [0, 8, 17].flatMap((start) =>
    ['language/greeting', 'language/tip'].flatMap((rule) =>
      ['u1', 'u2'].map((unit) => finding({ rule, unit, place: place(start, start + 3) })),
    ),
  );
  const expected = judged(many);
  fc.assert(
    fc.property(fc.shuffledSubarray(many, { minLength: many.length }), (shuffled) => {
      const judgement = judged(shuffled);
      expect(judgement.findings).toEqual(expected.findings);
      expect([...judgement.findings].sort(worstFirst)).toEqual(judgement.findings);
    }),
  );
});
