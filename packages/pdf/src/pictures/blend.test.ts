import { expect, it } from 'vitest';
import { blended } from './blend.ts';

it.each([
  ['Normal', 200, 40, 40],
  ['Multiply', 200, 40, 40],
  ['Screen', 200, 40, 200],
  ['HardLight', 128, 64, 64],
  ['Overlay', 64, 128, 64],
  ['Darken', 200, 40, 40],
  ['Lighten', 200, 40, 200],
  ['Difference', 200, 40, 160],
  ['Exclusion', 255, 255, 0],
  ['Luminosity', 200, 40, 40],
  ['Color', 200, 40, 200],
  ['NoSuchMode', 200, 40, 40],
])('mixes %s', (mode, under, over, result) => {
  expect(Math.round(blended(mode, under, over, 1))).toBe(result);
});

it('lets through what opacity says', () => {
  expect(blended('Normal', 200, 100, 0.25)).toBe(175);
});
