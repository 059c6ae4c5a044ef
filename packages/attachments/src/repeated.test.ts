import { describe, expect, it } from 'vitest';
import type { Seen } from './file/inspect-file.ts';
import { repeatedOnce } from './repeated.ts';
import { linkText } from './rules/document/link-text.ts';
import { scan } from './rules/document/scan.ts';

const address = (page: number): Seen => [
  linkText,
  { message: 'address', page, data: { page, text: `https://exempel.se/${page}` } },
];

describe('repeatedOnce', () => {
  it('tells a question once, with its places and the other pages', () => {
    const seen = repeatedOnce([1, 2, 3, 3, 7].map(address), 'en301549');
    expect(seen.map(([, problem]) => problem)).toEqual([
      {
        message: 'address',
        page: 1,
        data: { page: 1, text: 'https://exempel.se/1', places: 5, morePages: '2–3, 7' },
      },
    ]);
  });

  it('leaves two of a kind, and barriers, where they stand', () => {
    const two = [1, 2].map(address);
    expect(repeatedOnce(two, 'en301549')).toEqual(two);
    const barriers = [1, 2, 3, 4].map((page): Seen => [scan, { message: 'imageOnly', page }]);
    expect(repeatedOnce(barriers, 'en301549')).toEqual(barriers);
  });
});
