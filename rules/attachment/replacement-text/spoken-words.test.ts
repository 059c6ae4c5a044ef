import { describe, expect, it } from 'vitest';
import { spokenDifference } from './spoken-words.ts';

describe('what is heard', () => {
  it.each([
    ['Ta 3 tabletter', 'Ta tre tabletter'],
    ['Ta ½ tablett', 'Ta en halv tablett'],
    ['Ring 08-123 45 67', 'Ring 0 8 1 2 3 4 5 6 7'],
    ['efter din under-\nsökning', 'efter din undersökning'],
    ['Kom på em', 'Kom på eftermiddagen'],
  ])('is what is written, or nearly: %j', (written, spoken) => {
    expect([undefined, 'words']).toContain(spokenDifference(written, spoken));
  });

  it.each([
    ['Ta 3 tabletter', 'Ta fyra tabletter'],
    ['Ta 1½ tablett', 'Ta ½ tablett'],
    ['Ring 08-123 45 67', 'Ring 08-123 45 76'],
    ['Kom på måndag', 'Kom på tisdag'],
    ['Kom på em den dagen', 'Kom på förmiddagen den dagen'],
    ['Ta den på kvällen', 'Ta den på morgonen'],
    ['Kom fredag till oss', 'Kom till oss'],
    ['utan mat', 'med mat'],
  ])('means something else: %j', (written, spoken) => {
    expect(spokenDifference(written, spoken)).toBe('meaning');
  });

  it('is said in other words', () => {
    expect(spokenDifference('Ta med dig legitimation', 'Ta med dig glasögon')).toBe('words');
    expect(spokenDifference('Kom på söndag', 'Kom på sön')).not.toBe('meaning');
  });
});
