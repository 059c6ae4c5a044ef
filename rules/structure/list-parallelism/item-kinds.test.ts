import { describe, expect, it } from 'vitest';
import { itemKinds } from './item-kinds.ts';

describe('itemKinds', () => {
  it.each([
    ['legitimation', 'phrase'],
    ['en lista över läkemedel', 'phrase'],
    ['Ta med legitimation', 'clause'],
    ['Du får inte äta', 'clause'],
    ['Provet tas på plan 3.', 'clause'],
    ['har feber', 'verb'],
    ['om du har feber', 'subordinate'],
    ['ringa oss', 'infinitive'],
    ['Har du ont?', 'question'],
  ])('%s is a %s', (text, kind) => expect(itemKinds(text)).toContain(kind));

  it.each(['Telefon: 08-465 004 00', '😊', 'Ja', 'provet tas på plan 3'])('says nothing of "%s"', (text) =>
    expect(itemKinds(text)).toEqual([]),
  );
});
