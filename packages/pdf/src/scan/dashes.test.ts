import { expect, it } from 'vitest';
import { dashed, linesOf } from './dashes.ts';

const drawn = (points: readonly number[], dashes: readonly number[], dashPhase = 0) =>
  [
    ...dashed(linesOf({ rectangle: false, points, starts: [0], evenOdd: false }), {
      width: 1,
      dashes,
      dashPhase,
    }),
  ].map(([x0, y0, x1, y1]) => `${x0},${y0} ${x1},${y1}`);

it('draws lines through without dashes', () => {
  expect(drawn([0, 0, 10, 0, 10, 5], [])).toEqual(['0,0 10,0', '10,0 10,5']);
  expect(drawn([0, 0, 10, 0], [0, 0])).toEqual(['0,0 10,0']);
});

it('draws dashes, from where they begin and around corners', () => {
  expect(drawn([0, 0, 10, 0], [3, 2])).toEqual(['0,0 3,0', '5,0 8,0']);
  expect(drawn([0, 0, 10, 0], [3, 2], 4)).toEqual(['1,0 4,0', '6,0 9,0']);
  expect(drawn([0, 0, 4, 0, 4, 4], [3, 2])).toEqual(['0,0 3,0', '4,1 4,4']);
});

it('reads an odd number of lengths twice, and lengths of nothing as dots', () => {
  expect(drawn([0, 0, 9, 0], [3])).toEqual(['0,0 3,0', '6,0 9,0']);
  expect(drawn([0, 0, 5, 0], [0, 2]).slice(0, 2)).toEqual(['2,0 2,0', '4,0 4,0']);
});
