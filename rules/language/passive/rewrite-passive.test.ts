import { readPassive } from '@klarmall/swedish';
import { describe, expect, it } from 'vitest';
import { analyse } from '../shared/analysis.ts';
import { plainProse } from '../testing/plain-prose.ts';
import { rewritePassive } from './rewrite-passive.ts';

/** The sentence with its first passive turned round. */
function rewritten(text: string): string | undefined {
  const [sentence] = analyse(plainProse({ text })).sentences;
  const at = sentence?.words.findIndex(({ lower }) => readPassive(lower) !== undefined) ?? -1;
  const passive = readPassive(sentence?.words[at]?.lower ?? '');
  return sentence && passive ? rewritePassive(text, sentence, at, passive) : undefined;
}

describe('rewritePassive', () => {
  it.each([
    ['Tvättas i 60 grader.', 'Tvätta i 60 grader.'],
    ['Salvan stryks på två gånger om dagen.', 'Stryk på salvan två gånger om dagen.'],
    ['Tabletterna tas till maten.', 'Ta tabletterna till maten.'],
    ['Smycken tas av före röntgen.', 'Ta av smycken före röntgen.'],
    ['Övningarna görs hemma varje dag.', 'Gör övningarna hemma varje dag.'],
    ['Blanketten ska fyllas i hemma.', 'Du ska fylla i blanketten hemma.'],
    ['Förbandet ska inte bytas i dag.', 'Du ska inte byta förbandet i dag.'],
    ['Förbandet tvättas av dig varje dag.', 'Du tvättar förbandet varje dag.'],
    ['Avgiften betalas i kassan av patienten.', 'Du betalar avgiften i kassan.'],
    ['Smärtan orsakas av en inflammation.', 'En inflammation orsakar smärtan.'],
    ['Du har av din optiker remitterats till oss.', 'Din optiker har remitterat dig till oss.'],
    ['Du kommer att kallas till en ny tid.', 'Vi kallar dig till en ny tid.'],
    ['I maj planeras ett möte.', 'I maj planerar vi ett möte.'],
    ['Provet måste tas om och skickas in.', 'Vi måste ta om provet och skicka in det.'],
    ['Blodprov tas i armvecket.', 'Vi tar blodprov i armvecket.'],
  ])('%s', (text, expected) => expect(rewritten(text)).toBe(expected));

  it.each([
    'Barnet har utsatts för våld.',
    'Nyckeln hittas i skåpet.',
    'Såret tvättas vid besöket.',
    'Provet analyseras av laboratoriet i Lund.',
    'Dos 1 ges i maj och dos 2 ges i juni.',
    'När såret tvättas kan det svida.',
    'Medicinen trappas ned under två veckor.',
  ])('leaves "%s" as a question', (text) => expect(rewritten(text)).toBeUndefined());
});
