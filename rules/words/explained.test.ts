import { type RunSettings, ruleRunner } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { plainProse } from '../language/testing/plain-prose.ts';
import { wordRules } from './index.ts';

const SETTINGS = { today: '2026-11-22', profiles: {}, library: {}, options: {} } as unknown as RunSettings;
const run = ruleRunner(
  wordRules.filter((rule) => rule.id === 'words/jargon'),
  'prose',
  SETTINGS,
);

/** The terms found in each of some texts that stand one after the other. */
function termsIn(...texts: readonly string[]): readonly (readonly string[])[] {
  let previous: Prose | undefined;
  return texts.map((text) => {
    const prose = plainProse({ text, ...(previous === undefined ? {} : { previous }) });
    previous = prose;
    return run(prose).map((finding) => String(finding.data?.term));
  });
}

describe('a term that the text explains', () => {
  it('is known in every text after that one, and not in the ones before', () => {
    expect(
      termsIn(
        'Du ska göra en gastroskopi.',
        'En gastroskopi är en undersökning av magsäcken.',
        'Kom i tid.',
        'Efter en gastroskopi kan halsen vara öm.',
      ),
    ).toEqual([['gastroskopi'], [], [], []]);
  });

  it.each([
    'Du ska göra en gastroskopi, en undersökning av magsäcken med en tunn slang.',
    'En propp i vaden, som läkare kallar trombos, kan göra ont.',
    'Polyper är små utväxter i tarmen.',
    'Vid en gastroskopi tittar läkaren ner i magsäcken.',
    'Ansök enligt socialtjänstlagen, SoL, hos kommunen.',
    'Du får göra en koloskopi. Då tittar läkaren in i tjocktarmen.',
    'Du har polyper i näsan. Det är ofarliga svullnader.',
    'Du ska få en stomi – en öppning på magen.',
    'Du har högt blodtryck, eller hypertoni.',
  ])('is silent: %s', (text) => {
    expect(termsIn(text)).toEqual([[]]);
  });

  it.each([
    ['Hypertoni är farligt för hjärtat.', 'hypertoni'],
    ['Du har hypertoni, och det ska du ta på allvar.', 'hypertoni'],
    ['Vid trombos ska du söka vård.', 'trombos'],
  ])('is not explained by what only speaks of it: %s', (text, term) => {
    expect(termsIn(text)).toEqual([[term]]);
  });

  it.each([
    ['Inför din gastroskopi', 'review'],
    ['Du har fått en tid för koloskopi.', 'review'],
    ['Du får träffa en kurator på BUP.', 'review'],
    ['Du ska göra en gastroskopi.', 'certain'],
  ])('is judged by a person where it is the name of what is booked: %s', (text, certainty) => {
    expect(run(plainProse({ text })).map((finding) => finding.certainty)).toEqual([certainty]);
  });

  it('costs no more the longer the text is', () => {
    const many = Array.from({ length: 3000 }, () => 'Du har hypertoni.');
    expect(termsIn(...many).every((terms) => terms.length === 1)).toBe(true);
  });
});
