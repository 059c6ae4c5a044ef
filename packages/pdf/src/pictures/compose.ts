import { type Box, inverted } from '../geometry.ts';
import { blended } from './blend.ts';
import { type GrayPicture, shrink } from './gray-picture.ts';
import type { OpenedImage } from './open-image.ts';
import type { LaidImage } from './page-pictures.ts';

/** Pixels of the longer side of a picture that is put together. */
const longestSide = 1400;

/** Draws images where they lie, on white, later ones over earlier ones, through their masks and mixed as they ask for. */
export function compose(parts: readonly (readonly [LaidImage, OpenedImage])[], box: Box): GrayPicture {
  const [left, bottom, right, top] = box;
  const finest = parts.reduce((most, part) => Math.max(most, densityOf(part)), 0);
  const scale = Math.min(longestSide / Math.max(right - left, top - bottom), finest);
  const width = Math.max(1, Math.round((right - left) * scale));
  const height = Math.max(1, Math.round((top - bottom) * scale));
  const pixels = new Uint8Array(width * height).fill(255);
  for (const [{ matrix, box: shown, blendMode, alpha }, whole] of parts) {
    const inverse = inverted(matrix);
    if (inverse === undefined) continue;
    const side = Math.max(Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])) * scale;
    const longest = Math.max(8, Math.ceil(side));
    const picture = shrink(whole.picture, longest);
    const mask = whole.mask && shrink(whole.mask, longest);
    const [a, b, c, d, e, f] = inverse;
    const firstColumn = Math.max(0, Math.floor((shown[0] - left) * scale));
    const lastColumn = Math.min(width, Math.ceil((shown[2] - left) * scale));
    const firstRow = Math.max(0, Math.floor((top - shown[3]) * scale));
    const lastRow = Math.min(height, Math.ceil((top - shown[1]) * scale));
    for (let row = firstRow; row < lastRow; row++) {
      const y = top - (row + 0.5) / scale;
      for (let column = firstColumn; column < lastColumn; column++) {
        const x = left + (column + 0.5) / scale;
        const u = a * x + c * y + e;
        const v = 1 - (b * x + d * y + f);
        if (u < 0 || u >= 1 || v < 0 || v >= 1) continue;
        const at = row * width + column;
        const opacity = (mask === undefined ? 1 : shadeAt(mask, u, v) / 255) * alpha;
        pixels[at] = blended(blendMode, pixels[at] ?? 255, shadeAt(picture, u, v), opacity);
      }
    }
  }
  return { width, height, pixels };
}

/** The shade at a place of the unit square, from the upper left corner. */
function shadeAt({ width, height, pixels }: GrayPicture, across: number, down: number): number {
  return pixels[Math.floor(down * height) * width + Math.floor(across * width)] ?? 255;
}

/** Pixels a point. */
function densityOf([
  {
    matrix: [a, b, c, d],
  },
  { picture, mask },
]: readonly [LaidImage, OpenedImage]): number {
  const width = Math.max(picture.width, mask?.width ?? 0);
  const height = Math.max(picture.height, mask?.height ?? 0);
  return Math.max(width / Math.max(1e-6, Math.hypot(a, b)), height / Math.max(1e-6, Math.hypot(c, d)));
}
