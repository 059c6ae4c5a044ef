import { join } from 'node:path';
import type { Spelling } from '@klarmall/lint';
import { describe, expect, it } from 'vitest';
import { checkTexts } from '../pipeline/check-text.ts';
import { cspellDictionary } from './cspell.ts';
import { hunspellDictionary } from './hunspell.ts';
import { spellingOf } from './spelling-of.ts';

const words = ['undersöknng', 'undersökning', 'febber', 'feber', 'vårdcentralen', 'brukar', 'e-posten'];
const root = join(import.meta.dirname, '../../../..');

const installed = [
  {
    name: 'cspell',
    // `npm install --prefix node_modules/.cache/klarmall-spelling cspell-lib@9 @cspell/dict-sv` puts it there for tests.
    dictionary: cspellDictionary([root, join(root, 'node_modules/.cache/klarmall-spelling')]),
  },
  { name: 'hunspell', dictionary: hunspellDictionary() },
];

describe.each(installed)('$name', async ({ name, dictionary }) => {
  const found = await dictionary(words);
  if (found === undefined) console.warn(`${name} is not installed: its spelling is not tested.`);

  it.skipIf(found === undefined)('has the words that are right, and guesses the others', () => {
    expect([...(found ?? [])].map(([word]) => word).sort()).toEqual(['febber', 'undersöknng']);
    expect(found?.get('febber')).toContain('feber');
    expect(found?.get('undersöknng')).toContain('undersökning');
  });
});

describe('without a dictionary', () => {
  it('nothing is found, and nothing fails', async () => {
    expect(await hunspellDictionary('/no/such/program')(words)).toBeUndefined();
    expect(await cspellDictionary(['/no/such/folder'])(words)).toBeUndefined();
    expect(await spellingOf([], new Set(), [async () => undefined])).toBeUndefined();
  });

  it('one line says how to get one', () => {
    const file = { path: 'brev.md', text: 'Hej du.', hash: '' };
    const { report } = checkTexts([file], '2026-11-22', { spelling: 'missing' });
    expect(report.findings).toMatchObject([{ rule: 'project/spelling', severity: 'info' }]);
  });
});

describe('the words of a text', () => {
  const asked: string[] = [];
  const dictionary = async (given: readonly string[]): Promise<Spelling> => {
    asked.push(...given);
    return new Map([['febber', ['feber']]]);
  };
  const proseOf = async (text: string, known: readonly string[] = []) => {
    asked.length = 0;
    const { proseFromText } = await import('@klarmall/compiler');
    const prose = proseFromText({ path: 'brev.md', text, hash: '' });
    return spellingOf(prose, new Set(known), [async () => undefined, dictionary]);
  };

  it('are looked up once each, but not names, codes, addresses, terms and what is known', async () => {
    const text =
      'Du har febber, febber. Anna bor på storgatan. Se abcd.se och AB12. Du har hypertoni. Ring vårdis.';
    expect(await proseOf(text, ['vårdis'])).toEqual(new Map([['febber', ['feber']]]));
    expect(asked).toEqual(['febber', 'storgatan']);
  });

  it('are found misspelt once, with every place', () => {
    const text = 'Du har febber. Har du febber nu? Du har vårdix.';
    const spelling = new Map([
      ['febber', ['feber']],
      ['vårdix', ['helt annat']],
    ]);
    const file = { path: 'brev.md', text, hash: '' };
    const { findings } = checkTexts([file], '2026-11-22', { spelling }).report;
    expect(findings).toMatchObject([
      {
        rule: 'language/spelling',
        severity: 'info',
        certainty: 'review',
        data: { word: 'febber', suggestion: 'feber', count: 2 },
      },
    ]);
    expect(checkTexts([file], '2026-11-22', { spelling, words: ['febber'] }).report.findings).toEqual([]);
  });
});
