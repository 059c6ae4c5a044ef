import { describe, expect, it } from 'vitest';
import { verbOfNoun } from './nominalisations.ts';

describe('verbOfNoun', () => {
  it.each([
    ['avbokning', 'avboka'],
    ['undersökning', 'undersöka'],
    ['behandlingen', 'behandla'],
    ['registrering', 'registrera'],
    ['ifyllande', 'fylla i'],
    ['betalningar', 'betala'],
    ['vaccination', 'vaccinera'],
    ['provtagning', 'ta prov'],
    ['förberedelse', 'förbereda'],
    ['användandet', 'använda'],
  ])('finds the verb in %s', (noun, verb) => {
    expect(verbOfNoun(noun)).toBe(verb);
  });
  it.each(['avdelning', 'händelse', 'anledning', 'mottagningen', 'läkare', 'tid', 'ring', 'peng', 'kring'])(
    'finds none in %s',
    (noun) => {
      expect(verbOfNoun(noun)).toBeUndefined();
    },
  );
});
