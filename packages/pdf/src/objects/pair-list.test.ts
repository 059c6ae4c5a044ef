import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairList } from './pair-list.ts';

describe('PairList', () => {
  it('reads like a map of the same entries', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.option(fc.integer())), fc.string(), (object, other) => {
        const map = new Map(Object.entries(object));
        const list = new PairList<number | null>([...map].flat());
        expect([...list]).toEqual([...map]);
        expect([...list.keys()]).toEqual([...map.keys()]);
        expect([...list.values()]).toEqual([...map.values()]);
        expect(list.size).toBe(map.size);
        for (const key of [...map.keys(), other]) {
          expect(list.get(key)).toBe(map.get(key));
          expect(list.has(key)).toBe(map.has(key));
        }
      }),
    );
  });
});
