import { describe, expect, it } from 'vitest';
import { analyse } from '../shared/analysis.ts';
import { plainProse } from '../testing/plain-prose.ts';
import { rewriteAction } from './rewrite-action.ts';

const rewritten = (text: string): string | undefined => {
  const [sentence] = analyse(plainProse({ text })).sentences;
  return sentence && rewriteAction(text, sentence, 0);
};

describe('rewriteAction', () => {
  it.each([
    ['Provtagning sker på plan 2.', 'Vi tar prov på plan 2.'],
    ['Provtagningen sker på plan 2.', 'Vi tar prov på plan 2.'],
    ['Bokning sker på 1177.', 'Boka på 1177.'],
    ['Anmälan sker i receptionen.', 'Anmäl dig i receptionen.'],
    ['Betalning görs i kassan.', 'Betala i kassan.'],
    ['Avbokning ska göras senast dagen före.', 'Du ska avboka senast dagen före.'],
    ['Ombokning kan ske via 1177.', 'Du kan boka om via 1177.'],
    ['Kallelse sker via brev.', 'Vi kallar dig via brev.'],
  ])('%s', (text, plain) => {
    expect(rewritten(text)).toBe(plain);
  });
  it.each([
    'Bokning av tolk sker på 1177.',
    'Bokning sker inte på 1177.',
    'Betalning sker av regionen.',
    'Provtagning sker när du kommer.',
    'Bokning sker.',
    'Provtagning ska ske fastande.',
    'Sker bokning på 1177?',
  ])('leaves to the writer: %s', (text) => {
    expect(rewritten(text)).toBeUndefined();
  });
});
