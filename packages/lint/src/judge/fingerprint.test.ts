import { describe, expect, it } from 'vitest';
import { file, finding, place, text } from '../testing/judged.ts';
import { contentOf, Fingerprints, fileId, wordsOf } from './fingerprint.ts';

const textOf = (path: string) => (path === file ? text : undefined);
const { place: _, ...nowhere } = finding();
const of = (...findings: readonly ReturnType<typeof finding>[]) => {
  const fingerprints = new Fingerprints(textOf);
  return findings.map((one) => fingerprints.of(one));
};

it.each([
  ['templates/local/a.mall.yaml', 'local/a'],
  ['templates/local/a.mall.yml', 'local/a'],
  ['templates/local/a.mall.md', 'local/a'],
  ['templates/snippets/id.yaml', 'snippets/id'],
  ['klarmall.yaml', 'klarmall'],
  ['bilagor/karta.pdf', 'bilagor/karta.pdf'],
  ['andra/templates/a.md', 'andra/templates/a'],
])('the id of %s is %s', (path, id) => expect(fileId(path)).toBe(id));

describe('the words of a finding', () => {
  it('are those it points at, with single spaces', () => {
    expect(wordsOf(finding({ place: place(4, 11) }), textOf)).toBe('du. Kom');
    expect(wordsOf(finding({ place: place(3, 8) }), textOf)).toBe('du.');
    expect(wordsOf(finding({ place: place(0, 3, 'borta.yaml') }), textOf)).toBe('');
  });

  it('are page and element of an attached file', () => {
    const document = { file: 'karta.pdf', page: 2, path: 'Document/P' };
    expect(wordsOf({ ...nowhere, document }, textOf)).toBe('2 Document/P');
    expect(wordsOf({ ...nowhere, document: { file: 'karta.pdf' } }, textOf)).toBe('');
  });

  it('are its data where it points at nothing, in whatever order', () => {
    const said = (data: Readonly<Record<string, string>>) => wordsOf({ ...nowhere, data }, textOf);
    expect(said({ b: '1', a: '2', c: '3' })).toBe(said({ c: '3', a: '2', b: '1' }));
    expect(said({ a: '1' })).not.toBe(said({ a: '2' }));
  });
});

describe('the hash of a line', () => {
  const hash = (start: number, end: number) => contentOf(finding({ place: place(start, end) }), textOf);

  it('is of the whole lines that a finding stands on', () => {
    expect(hash(0, 3)).toMatch(/^[0-9a-f]{24}$/);
    expect(hash(4, 6)).toBe(hash(0, 3));
    // The third line says what the first does.
    expect(hash(17, 20)).toBe(hash(0, 3));
    expect(hash(8, 11)).not.toBe(hash(0, 3));
    expect(hash(8, 20)).not.toBe(hash(8, 11));
  });

  it('is of the last line too, with or without a line end', () => {
    const last = (lines: string) => contentOf(finding({ place: place(8, 11) }), () => lines);
    expect(last('Hej du.\nKom hit.')).toBe(last('Hej du.\nKom hit.\n'));
    expect(last('Hej du.\nKom hit.')).not.toBe(last('Hej du.\nKom hit'));
  });

  it('is of no finding without a place or a text', () => {
    expect(contentOf(nowhere, textOf)).toBeUndefined();
    expect(contentOf(finding({ place: place(0, 3, 'borta.yaml') }), textOf)).toBeUndefined();
  });

  it('tells rules and messages apart', () => {
    const hashes = [{}, { rule: 'language/tip' }, { message: 'other' }].map((changes) =>
      contentOf(finding(changes), textOf),
    );
    expect(new Set(hashes).size).toBe(3);
  });
});

describe('a fingerprint', () => {
  it('tells files, words, rules, messages and equals apart', () => {
    const different = [
      finding(),
      finding(),
      finding(),
      finding({ rule: 'language/tip' }),
      finding({ message: 'other' }),
      finding({ place: place(8, 11) }),
      finding({ place: place(0, 3, 'templates/local/b.mall.yaml') }),
      { ...nowhere },
      { ...nowhere, template: 'local/b' },
      { ...nowhere, document: { file: 'karta.pdf' } },
      { ...nowhere, document: { file: 'skylt.pdf' } },
      { ...nowhere, document: { file: 'karta.pdf', page: 1 } },
      finding({ document: { file: 'karta.pdf', page: 1 } }),
      finding({ document: { file: 'karta.pdf', page: 2 } }),
      finding({ document: { file: 'karta.pdf', page: 2, path: 'Document/P' } }),
    ];
    const all = of(...different);
    expect(new Set(all).size).toBe(different.length);
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{24}$/);
    expect(of(...different)).toEqual(all);
    // The first three are equals: by itself, each is the first of its kind.
    expect(new Set(different.map((one) => of(one)[0])).size).toBe(different.length - 2);
  });

  it('of a file without a place is of the file, whichever template it is in', () => {
    const attached = { ...nowhere, document: { file: 'karta.pdf' } };
    expect(of(attached)).toEqual(of({ ...attached, template: 'local/b' }));
  });
});
