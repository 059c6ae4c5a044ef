import type { Catalogue, Finding, Place } from '@klarmall/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definition } from '../testing/judged.ts';
import { groupRepeated } from './group-repeated.ts';

const messages = { replace: { sv: 'Byt', en: 'Change' } };
const catalogue: Catalogue = new Map(
  [
    definition('words/formal-word', { severity: 'warning', messages, groupBy: 'term' }),
    definition('language/passive', { severity: 'warning', messages }),
  ].map((entry) => [entry.id, entry]),
);

function place(offset: number, file = 'templates/local/a.mall.md'): Place {
  const point = { line: offset + 1, column: 1, offset };
  return { file, start: point, end: { ...point, offset: offset + 1 } };
}

function finding(offset: number, changes: Partial<Finding> = {}): Finding {
  return {
    rule: 'words/formal-word',
    message: 'replace',
    data: { word: `erhåller${offset}`, term: 'erhålla' },
    severity: 'warning',
    certainty: 'certain',
    place: place(offset),
    template: 'local/a',
    fingerprint: `f${offset}`,
    fixes: [{ title: 'byt', safety: 'safe', edits: [{ place: place(offset), text: 'får' }] }],
    ...changes,
  };
}

describe('a repeated word', () => {
  it('is one finding with every place, its fix and its fingerprint, whatever its form', () => {
    const [only, ...rest] = groupRepeated([finding(1), finding(5), finding(9)], catalogue);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ fingerprint: 'f1', data: { term: 'erhålla', word: 'erhåller1', count: 3 } });
    expect(only?.related).toEqual(
      [5, 9].map((offset) => ({
        place: place(offset),
        message: 'replace',
        fingerprint: `f${offset}`,
        fixes: finding(offset).fixes,
      })),
    );
  });

  it('is not joined with another word, rule, severity, file, template or unit', () => {
    const others = [
      finding(2, { data: { word: 'avser', term: 'avse' } }),
      finding(3, { rule: 'language/passive' }),
      finding(4, { severity: 'info' }),
      finding(5, { place: place(5, 'templates/snippets/b.md') }),
      finding(6, { template: 'local/b' }),
      finding(7, { unit: 'ogon' }),
      finding(8, { message: 'remove' }),
      finding(9, { certainty: 'review' }),
      finding(10, { channel: 'inbox' }),
      finding(11, { variant: 'with a' }),
      finding(12, { units: ['ogon', 'oron'] }),
      finding(13, { usedIn: ['local/a', 'local/b'] }),
      finding(14, { document: { file: 'karta.pdf' } }),
      finding(15, { rule: 'another/rule' }),
      finding(16, { data: { word: 'avser', term: 7 } }),
    ];
    expect(groupRepeated([finding(1), ...others], catalogue)).toEqual([finding(1), ...others]);
  });

  it('in an attached file keeps the page of each place', () => {
    const paged = (offset: number, page: number) =>
      finding(offset, { document: { file: 'karta.pdf', page }, fixes: [] });
    const [only, ...rest] = groupRepeated([paged(1, 1), paged(1, 3)], catalogue);
    expect(rest).toEqual([]);
    expect(only?.related).toMatchObject([{ document: { file: 'karta.pdf', page: 3 } }]);
    const { place: _, fixes: __, ...nowhere } = paged(1, 2);
    expect(groupRepeated([nowhere, { ...nowhere }], catalogue)).toEqual([nowhere, nowhere]);
  });

  it('keeps what explains the first place', () => {
    const explained = finding(1, { related: [{ place: place(0), message: 'replace' }] });
    const [only] = groupRepeated([explained, finding(5)], catalogue);
    expect(only?.related).toMatchObject([{ place: place(0) }, { place: place(5), fingerprint: 'f5' }]);
    expect(only?.related?.[0]).not.toHaveProperty('fingerprint');
  });

  it('never loses or doubles a place, and keeps the order of the first ones', () => {
    const term = fc.constantFrom('erhålla', 'avse', 'Erhålla');
    fc.assert(
      fc.property(fc.array(term, { maxLength: 20 }), (terms) => {
        const all = terms.map((word, offset) => finding(offset, { data: { word, term: word } }));
        const grouped = groupRepeated(all, catalogue);
        const fingerprints = grouped.flatMap(({ fingerprint, related = [] }) => [
          fingerprint,
          ...related.map((other) => other.fingerprint),
        ]);
        expect([...fingerprints].sort()).toEqual(all.map(({ fingerprint }) => fingerprint).sort());
        const firsts = grouped.map(({ place }) => place?.start.offset ?? 0);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });
});
