import type { Rgb } from './rgb.ts';
import { channelsOf, rgb } from './rgb.ts';

/**
 * How the sixteen ways to print full inks over each other look on coated paper (SWOP, what readers take for DeviceCMYK where no profile
 * says otherwise). Place in the list: 8 for cyan, 4 for magenta, 2 for yellow, 1 for black.
 */
const overprints: readonly Rgb[] = [
  0xffffff, 0x231f20, 0xfff200, 0x1c1a00, 0xec008c, 0x240000, 0xed1c24, 0x220000, 0x00adef, 0x000f24,
  0x00a650, 0x001300, 0x2e3192, 0x000002, 0x363639, 0x000000,
];

/** The colour of process inks, each from 0 to 1: between full inks the mean of what the dots leave and cover (Neugebauer). */
export function rgbOfCmyk(cyan: number, magenta: number, yellow: number, black: number): Rgb {
  const inks = [black, yellow, magenta, cyan].map((ink) => (ink >= 1 ? 1 : ink > 0 ? ink : 0));
  let red = 0;
  let green = 0;
  let blue = 0;
  for (const [place, color] of overprints.entries()) {
    const share = inks.reduce((part, ink, index) => part * ((place >> index) & 1 ? ink : 1 - ink), 1);
    if (share === 0) continue;
    const [r, g, b] = channelsOf(color);
    red += share * r;
    green += share * g;
    blue += share * b;
  }
  return rgb(red / 255, green / 255, blue / 255);
}
