import { type GrayPicture, lumaOf } from './gray-picture.ts';

/** How the samples of an image lie in its bytes (ISO 32000-1, 8.9.5.2): rows begin at whole bytes. */
export interface SampleLayout {
  readonly width: number;
  readonly height: number;
  /** 1, 2, 4, 8 or 16. */
  readonly bits: number;
  readonly components: number;
  /** The last component says how much of white shows through. */
  readonly alpha?: boolean;
  /** Luma of each value of an indexed image. */
  readonly palette?: Uint8Array;
  /** Luma of a pixel's components, each 0 to 255, where neither light nor the four inks of print tell it. */
  readonly shadeOf?: (components: readonly number[]) => number;
  /** More is darker: an inverted Decode array, ink in place of light. */
  readonly inverted: boolean;
}

/** Sides longer than this, in pixels, are read by leaving pixels out. */
const longestSide = 2800;

/** The shades of grey of an image's samples; rows that are missing are white. */
export function grayOf(bytes: Uint8Array, layout: SampleLayout): GrayPicture {
  const { bits, components, palette, shadeOf, inverted, alpha = false } = layout;
  const colors = alpha ? components - 1 : components;
  const step = Math.max(1, Math.floor(Math.max(layout.width, layout.height) / longestSide));
  const width = Math.floor(layout.width / step);
  const height = Math.floor(layout.height / step);
  const rowBytes = Math.ceil((layout.width * components * bits) / 8);
  const largest = 2 ** Math.min(8, bits) - 1;
  const pixels = new Uint8Array(width * height).fill(255);
  const sample = (row: number, index: number): number => {
    if (bits === 8) return bytes[row + index] ?? 0;
    if (bits === 16) return bytes[row + index * 2] ?? 0;
    const bit = index * bits;
    return ((bytes[row + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & largest;
  };
  const scale = 255 / largest;
  const inks = new Array<number>(colors).fill(0);
  for (let y = 0; y < height; y++) {
    const row = y * step * rowBytes;
    if (row + rowBytes > bytes.length) break;
    for (let x = 0; x < width; x++) {
      const at = x * step * components;
      const first = sample(row, at);
      let shade: number;
      if (palette !== undefined) shade = palette[first] ?? 0;
      else if (shadeOf !== undefined) {
        for (let ink = 0; ink < colors; ink++) {
          const amount = sample(row, at + ink) * scale;
          inks[ink] = inverted ? 255 - amount : amount;
        }
        shade = shadeOf(inks);
      } else if (colors === 3)
        shade = lumaOf(first * scale, sample(row, at + 1) * scale, sample(row, at + 2) * scale);
      else if (colors === 4) {
        const black = 255 - sample(row, at + 3) * scale;
        const light = 255 - lumaOf(first * scale, sample(row, at + 1) * scale, sample(row, at + 2) * scale);
        shade = (light * black) / 255;
      } else shade = first * scale;
      if (inverted && shadeOf === undefined) shade = 255 - shade;
      if (alpha) shade = 255 - ((255 - shade) * sample(row, at + components - 1) * scale) / 255;
      pixels[y * width + x] = shade;
    }
  }
  return { width, height, pixels };
}
