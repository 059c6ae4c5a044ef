import type { UnjudgedFinding } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { repeatedOnce } from './repeated.ts';

const address = (page: number): UnjudgedFinding => ({
  rule: 'attachment/link-text',
  message: 'address',
  severity: 'warning',
  certainty: 'review',
  document: { file: 'brev.pdf', page },
  data: { page, text: `https://exempel.se/${page}` },
});

describe('repeatedOnce', () => {
  it('tells a question once, with its places and the other pages', () => {
    expect(repeatedOnce([1, 2, 3, 3, 7].map(address), [])).toEqual([
      {
        ...address(1),
        data: { page: 1, text: 'https://exempel.se/1', places: 5, morePages: '2–3, 7' },
      },
    ]);
  });

  it('leaves two of a kind, and barriers, where they stand', () => {
    const two = [1, 2].map(address);
    expect(repeatedOnce(two, [])).toEqual(two);
    const barriers = [1, 2, 3, 4].map(
      (page): UnjudgedFinding => ({ ...address(page), severity: 'error', certainty: 'certain' }),
    );
    expect(repeatedOnce(barriers, [])).toEqual(barriers);
  });

  it('counts places, and not the letters that a message counts', () => {
    const small = (page: number): UnjudgedFinding => ({
      ...address(page),
      message: 'small',
      data: { page, count: 400 },
    });
    const text = 'På sidan {page} är {count} tecken mindre än 6 punkter.';
    const said = [{ id: 'attachment/link-text', messages: { small: { sv: text, en: text } } }];
    expect(repeatedOnce([1, 2, 3].map(small), said)[0]?.data.places).toBe(3);
    expect(repeatedOnce([1, 2, 3].map(small), [])[0]?.data.places).toBe(1200);
  });
});
