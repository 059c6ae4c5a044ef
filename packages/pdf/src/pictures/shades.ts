import { type Box, inverted, type Matrix } from '../geometry.ts';
import { type GrayPicture, shrink } from './gray-picture.ts';
import { type Picture, showsWhole } from './page-pictures.ts';

/** Pixels of the longer side that are kept: on a page, a line of text still has several under it. */
const longestSide = 300;
/** Places in a box that are looked at, across and up. */
const places = { across: 24, up: 6 };
/** What is darker, or lighter, than the rest of a box counts from this part on: WCAG asks of letters, not of single pixels. */
const part = 0.2;

/** Shades of grey under a text, 0 black to 255 white: a fifth of what lies there is as dark as `darker`, a fifth as light as `lighter`. */
export interface ShadeRange {
  readonly darker: number;
  readonly lighter: number;
}

/** A picture so small that it can be kept, for what is written on it. */
export function keptShades(picture: GrayPicture): GrayPicture {
  return shrink(picture, longestSide);
}

/**
 * The shades of a picture within a box of its page.
 * @param box in points of the page's user space.
 * @returns undefined where part of the box lies beside the picture.
 */
export function shadesUnder(picture: Picture, kept: GrayPicture, box: Box): ShadeRange | undefined {
  const toUnit = unitOf(picture);
  if (toUnit === undefined) return undefined;
  const [a, b, c, d, e, f] = toUnit;
  const shades: number[] = [];
  for (let row = 0; row < places.up; row++) {
    const y = box[1] + ((row + 0.5) / places.up) * (box[3] - box[1]);
    for (let column = 0; column < places.across; column++) {
      const x = box[0] + ((column + 0.5) / places.across) * (box[2] - box[0]);
      const across = Math.floor((a * x + c * y + e) * kept.width);
      const down = Math.floor((1 - (b * x + d * y + f)) * kept.height);
      if (across < 0 || down < 0 || across >= kept.width || down >= kept.height) return undefined;
      shades.push(kept.pixels[down * kept.width + across] ?? 0);
    }
  }
  shades.sort((one, other) => one - other);
  const at = Math.floor(shades.length * part);
  return { darker: shades[at] ?? 0, lighter: shades[shades.length - 1 - at] ?? 255 };
}

/** From the page to the unit square of a picture, as its pixels were put together. */
function unitOf({ images: [only, ...others], box: [left, bottom, right, top] }: Picture): Matrix | undefined {
  if (only !== undefined && others.length === 0 && showsWhole(only)) return inverted(only.matrix);
  return inverted([right - left, 0, 0, top - bottom, left, bottom]);
}
