import type { UnjudgedFinding } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { file, finding, place } from '../testing/judged.ts';
import { FindingCollector, merged } from './collect.ts';

const shared = place(0, 3, 'templates/snippets/id.yaml');

function collected(findings: readonly UnjudgedFinding[]) {
  const collector = new FindingCollector();
  for (const one of findings) collector.add(one);
  return collector.findings;
}

/** Each collected finding as one; the project has templates built for so many units. */
function joined(findings: readonly UnjudgedFinding[], units: Readonly<Record<string, number>> = {}) {
  return collected(findings).map((one) => merged(one, new Map(Object.entries(units))));
}

describe('one finding', () => {
  it.each<[string, Partial<UnjudgedFinding>, UnjudgedFinding['document']?]>([
    ['rule', { rule: 'language/tip' }],
    ['message', { message: 'other' }],
    ['severity', { severity: 'info' }],
    ['certainty', { certainty: 'review' }],
    ['start', { place: place(1, 3) }],
    ['end', { place: place(0, 4) }],
    ['file', { place: place(0, 3, 'templates/local/b.mall.yaml') }],
    ['data', { data: { word: 'hej' } }],
    ['attached file', { document: { file: 'karta.pdf' } }],
    ['page', { document: { file: 'karta.pdf', page: 1 } }],
    ['element', { document: { file: 'karta.pdf', path: 'Document/P' } }],
    ['page than another', { document: { file: 'karta.pdf', page: 1 } }, { file: 'karta.pdf', page: 2 }],
    ['element than another', { document: { file: 'a.pdf', path: 'P[1]' } }, { file: 'a.pdf', path: 'P[2]' }],
  ])('is not another of a different %s', (_, changes, document) => {
    expect(collected([finding(document ? { document } : {}), finding(changes)])).toHaveLength(2);
    expect(collected([finding(changes), finding(changes)])).toHaveLength(1);
  });

  it('without a place is told apart by its template', () => {
    const { place: _, ...nowhere } = finding();
    expect(collected([nowhere, { ...nowhere, template: 'local/b' }, nowhere])).toHaveLength(2);
    const { template: __, ...everywhere } = nowhere;
    expect(joined([everywhere, everywhere])).toEqual([everywhere]);
  });
});

describe('units', () => {
  const inUnits = (...units: readonly string[]) => units.map((unit) => finding({ unit }));

  it('are named while there are others', () => {
    expect(joined(inUnits('b', 'a'), { 'local/a': 3 })).toEqual([{ ...finding(), units: ['a', 'b'] }]);
    expect(joined(inUnits('a'), { 'local/a': 2 })).toEqual([finding({ unit: 'a' })]);
    expect(joined(inUnits('a', 'b'), { 'local/a': 2 })).toEqual([finding()]);
  });

  it('are named where a template has only one, or nobody knows how many', () => {
    expect(joined(inUnits('a'), { 'local/a': 1 })).toEqual([finding({ unit: 'a' })]);
    expect(joined(inUnits('a', 'b'))).toEqual([{ ...finding(), units: ['a', 'b'] }]);
  });

  it('are all of them when it was seen once without one', () => {
    const anywhere = [finding({ unit: 'a' }), finding(), finding({ unit: 'b' })];
    expect(joined(anywhere, { 'local/a': 9 })).toEqual([finding()]);
    expect(joined([...anywhere].reverse(), { 'local/a': 9 })).toEqual([finding()]);
    const [{ occurrences } = { occurrences: new Map() }] = collected(anywhere);
    expect(occurrences.get('local/a')).toEqual({ channels: undefined, units: undefined });
  });

  it('count for each of its templates', () => {
    const seen = [
      ...['a', 'b'].map((unit) => finding({ place: shared, unit })),
      finding({ place: shared, unit: 'a', template: 'local/b' }),
    ];
    const [short] = joined(seen, { 'local/a': 2, 'local/b': 2 });
    expect(short).toMatchObject({ units: ['a', 'b'] });
    const [everywhere] = joined([...seen, finding({ place: shared, unit: 'b', template: 'local/b' })], {
      'local/a': 2,
      'local/b': 2,
    });
    expect(everywhere).not.toHaveProperty('units');
  });

  it('of a finding in no template are named', () => {
    const { template: _, ...loose } = finding({ unit: 'a' });
    expect(joined([loose])).toEqual([loose]);
  });
});

describe('channels and combinations', () => {
  it('are named while there is one', () => {
    expect(joined([finding({ channel: 'inbox' })])).toEqual([finding({ channel: 'inbox' })]);
    expect(joined([finding({ channel: 'inbox' }), finding({ channel: 'staff' })])).toEqual([finding()]);
    expect(joined([finding({ channel: 'inbox' }), finding()])).toEqual([finding()]);
  });

  it('are the first of several combinations', () => {
    expect(joined([finding({ variant: 'with b' }), finding({ variant: 'with a' })])).toEqual([
      finding({ variant: 'with a' }),
    ]);
    expect(joined([finding({ variant: 'with b' }), finding()])).toEqual([finding()]);
  });
});

describe('templates', () => {
  it('that share a text are listed, and it is nobody’s own', () => {
    const seen = ['local/b', 'local/a'].map((template) => finding({ place: shared, template }));
    const [only] = joined(seen);
    expect(only).toMatchObject({ usedIn: ['local/a', 'local/b'] });
    expect(only).not.toHaveProperty('template');
  });

  it('that extend another share its text, which is the other’s own', () => {
    const seen = ['local/b', 'local/a', 'local/c'].map((template) =>
      finding({ template, place: place(0, 3) }),
    );
    expect(joined(seen)).toEqual([finding({ usedIn: ['local/a', 'local/b', 'local/c'] })]);
    // A name that begins like it is another template.
    const longer = seen.map((one) => ({ ...one, place: place(0, 3, file.replace('/a.', '/aa.')) }));
    expect(joined(longer)[0]).not.toHaveProperty('template');
  });

  it('of what stands nowhere are listed alone', () => {
    const attached = ['local/b', 'local/a'].map((template) => {
      const { place: _, ...nowhere } = finding({ template, document: { file: 'karta.pdf' } });
      return nowhere;
    });
    const [only] = joined(attached);
    expect(only).toMatchObject({ usedIn: ['local/a', 'local/b'] });
    expect(only).not.toHaveProperty('template');
  });

  it('are reached by a text that names them, in the channels and units where it was seen', () => {
    const named = finding({ usedIn: ['local/b'], channel: 'inbox', unit: 'a' });
    const [one] = collected([named, { ...named, usedIn: ['local/b', 'local/c'], unit: 'b' }]);
    expect([...(one?.occurrences.keys() ?? [])]).toEqual(['local/a', 'local/b', 'local/c']);
    expect(one?.occurrences.get('local/b')).toEqual({
      channels: new Set(['inbox']),
      units: new Set(['a', 'b']),
    });
    expect(one?.occurrences.get('local/c')).toEqual({ channels: new Set(['inbox']), units: new Set(['b']) });
    expect(joined([named])[0]).toMatchObject({ template: 'local/a', usedIn: ['local/a', 'local/b'] });
  });

  it('are named as users also when there is one', () => {
    const { template: _, ...snippet } = finding({ place: shared, usedIn: ['local/a'] });
    expect(joined([snippet])).toEqual([snippet]);
  });

  it('that nobody asked for are left out, and what reaches one that somebody did is kept', () => {
    const collector = new FindingCollector();
    collector.add(finding({ template: 'local/b', place: shared }));
    collector.add(finding({ template: 'local/c', place: shared }));
    collector.add(finding({ template: 'local/b', data: { word: 'hej' }, usedIn: ['local/d'] }));
    const asked = (template: string) => (one: UnjudgedFinding) => one.usedIn?.includes(template) === true;
    collector.keep(asked('local/b'));
    expect(collector.findings).toHaveLength(2);
    collector.keep(asked('local/d'));
    expect(collector.findings.map(({ finding }) => finding.data)).toEqual([{ word: 'hej' }]);
  });
});
