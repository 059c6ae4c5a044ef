import type { Exception, UnjudgedFinding } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { dayOn } from '../day.ts';
import { catalogue, exception, file, finding, judged, place } from '../testing/judged.ts';
import { Exceptions, type WrittenException } from './exceptions.ts';

const rules = (...args: Parameters<typeof judged>) => judged(...args).findings.map(({ rule }) => rule);
const complaints = (...written: readonly WrittenException[]) =>
  new Exceptions(written, catalogue, dayOn('2026-11-22')).complaints;

describe('the reach of an exception', () => {
  it('in a template is its file, and the template wherever its words stand', () => {
    const exceptions = [exception()];
    const elsewhere = place(0, 3, 'templates/snippets/id.yaml');
    const other = { template: 'local/b' };
    expect(rules([finding(other)], { exceptions })).toEqual([]);
    expect(rules([finding({ place: elsewhere })], { exceptions })).toEqual([]);
    expect(rules([finding({ ...other, place: elsewhere })], { exceptions })).toContain('language/greeting');
    const { place: _, ...nowhere } = finding({ template: 'local/b' });
    expect(rules([nowhere], { exceptions })).toContain('language/greeting');
  });

  const attached = finding({
    part: 'attachments/2',
    document: { file: 'bilagor/karta.pdf', page: 1 },
    place: place(8, 16),
  });
  it.each<[at: string, hidden: boolean]>([
    ['local/a', true],
    ['local/a#attachments', true],
    ['local/a#attachments/2', true],
    ['local/a#attachment', false],
    ['#attachments/2', false],
    ['bilagor/karta.pdf', true],
    ['bilagor', true],
    ['bilagor/', true],
    ['bilag', false],
    ['karta.pdf', false],
    ['templates/local', true],
    ['Kom  hit', true],
    [' Kom hit. ', true],
    ['', true],
    ['  ', true],
  ])('with at: "%s" hides the finding in an attached file: %s', (at, hidden) => {
    expect(rules([attached], { exceptions: [exception({ at })] }).includes('language/greeting')).toBe(
      !hidden,
    );
  });

  it('is words that are written with single spaces', () => {
    const spread = finding({ place: place(4, 11) });
    expect(rules([spread], { exceptions: [exception({ at: ' du.  Kom ' })] })).toEqual([]);
  });

  it('is what stands in no text by its template or part', () => {
    const { place: _, ...nowhere } = finding({ part: 'snippets/start' });
    expect(rules([nowhere], { exceptions: [exception({ at: 'start' })] })).toEqual([]);
    expect(rules([nowhere], { exceptions: [exception({ at: file })] })).toContain('language/greeting');
  });
});

describe('an exception from a barrier', () => {
  const ground = { type: 'third-party', assessment: 'https://www.1177.se/exempel' } as const;
  const barrier = finding({ rule: 'attachment/untagged' });
  const told = (changes: Partial<Exception>) =>
    judged([barrier], { exceptions: [exception({ rule: 'attachment/untagged', ...changes })] }).findings.map(
      ({ rule, message }) => `${rule} ${message}`,
    );

  it('says on which ground, with a link to the assessment, and who has approved it', () => {
    expect(told({ ground, approver: 'Rådet' })).toEqual([]);
    const missing = ['attachment/untagged found', 'exception/without-ground ground'];
    expect(told({ approver: 'Rådet' })).toEqual(missing);
    expect(told({ ground: { ...ground, assessment: 'pärmen' }, approver: 'Rådet' })).toEqual(missing);
    expect(
      told({ ground: { ...ground, assessment: 'se https://www.1177.se/exempel' }, approver: 'Rådet' }),
    ).toEqual(missing);
    const alone = { assessment: ground.assessment } as NonNullable<Exception['ground']>;
    expect(told({ ground: alone, approver: 'Rådet' })).toEqual(missing);
    const unapproved = ['attachment/untagged found', 'exception/without-ground approver'];
    expect(told({ ground })).toEqual(unapproved);
    expect(told({ ground, approver: '  ' })).toEqual(unapproved);
  });

  it('needs a reason first, and a day', () => {
    expect(told({ ground, approver: 'Rådet', reason: '' })[1]).toBe('exception/without-reason missing');
    expect(told({ ground, approver: 'Rådet', until: '2026-11-21' })[1]).toBe('exception/expired passed');
  });

  it('is asked for on no other rule', () => {
    expect(rules([finding()], { exceptions: [exception()] })).toEqual([]);
  });
});

describe('what is wrong with an exception', () => {
  it('is said where it is written, for its template or the project', () => {
    const said = {
      severity: 'error',
      certainty: 'certain',
      place: place(20, 22),
    };
    expect(complaints(exception({ reason: '' }))).toEqual([
      {
        ...said,
        rule: 'exception/without-reason',
        message: 'missing',
        data: { rule: 'language/greeting' },
        template: 'local/a',
      },
    ]);
    const [ofProject] = complaints(exception({ reason: '' }, 'klarmall.yaml'));
    expect(ofProject).not.toHaveProperty('template');
  });

  const named = (changes: Partial<Exception>) =>
    complaints(exception(changes)).map(({ rule, data }) => [rule, data]);
  it('names its rule, and what the reader needs', () => {
    const rule = 'language/greeting';
    expect(named({ rule: 'privacy/number' })).toEqual([['exception/refused', { rule: 'privacy/number' }]]);
    expect(named({ rule: 'helt/annat-ord-som-inte-liknar' })).toEqual([
      ['exception/unknown-rule', { rule: 'helt/annat-ord-som-inte-liknar' }],
    ]);
    expect(named({ until: '2026-11-21' })).toEqual([['exception/expired', { rule, until: '2026-11-21' }]]);
    expect(named({ until: '2026-12-22' })).toEqual([
      ['exception/expires-soon', { rule, until: '2026-12-22', days: 30, owner: 'Kliniken' }],
    ]);
    expect(named({ until: '2026-12-23' })).toEqual([]);
  });

  it('is said of a file that has broken its schema too', () => {
    const without = (key: keyof Exception) => {
      const written = exception();
      const { [key]: _, ...rest } = written.exception;
      return { ...written, exception: rest as Exception };
    };
    const of = (written: WrittenException) => complaints(written).map(({ rule, data }) => [rule, data]);
    expect(of(without('rule'))).toEqual([]);
    expect(of(without('reason'))).toEqual([['exception/without-reason', { rule: 'language/greeting' }]]);
    expect(of(without('until'))).toEqual([['exception/expired', { rule: 'language/greeting', until: '?' }]]);
    expect(of(exception({ until: 'nästa år' }))).toEqual([]);
    const soon = exception({ until: '2026-11-23' });
    const { owner: _, ...ownerless } = soon.exception;
    expect(of({ ...soon, exception: ownerless as Exception })[0]?.[1]).toMatchObject({ owner: '?', days: 1 });
  });
});

describe('exceptions that hide', () => {
  it('are listed by where they stand, each with what it hides', () => {
    const exceptions = [
      exception({}, 'local/b'),
      exception({ rule: 'language/tip' }, 'klarmall.yaml'),
      exception(),
      exception({ at: 'borta' }),
    ];
    const tip = finding({ rule: 'language/tip', severity: 'warning' });
    const judgement = judged([finding(), tip, finding({ place: place(8, 11) })], { exceptions });
    expect(judgement.exceptions.map(({ where, findings }) => [where, findings.length])).toEqual([
      ['klarmall.yaml', 1],
      ['local/a', 2],
      ['local/b', 2],
    ]);
    expect(judgement.exceptions[1]?.findings).toEqual(
      judgement.excepted
        .filter(({ rule }) => rule === 'language/greeting')
        .map(({ fingerprint }) => fingerprint),
    );
    expect(judgement.findings.map(({ rule, data }) => [rule, data])).toEqual([
      ['exception/unused', { rule: 'language/greeting' }],
    ]);
  });

  it('are not called unused when their day has passed elsewhere', () => {
    const passed = { ...exception({ until: '2026-01-01' }), file: 'templates/local/b.mall.yaml' };
    const judgement = judged([], { exceptions: [passed], isAsked: () => false });
    expect(judgement.findings.map(({ rule }) => rule)).toEqual(['exception/expired']);
  });

  it('are complained of only in what is judged', () => {
    const holds = ({ rule }: UnjudgedFinding) => rule !== 'exception/without-reason';
    expect(rules([], { exceptions: [exception({ reason: '' })], holds })).toEqual([]);
  });
});
