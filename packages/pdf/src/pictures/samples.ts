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
  /** What the least and the most of each component mean, 0 to 1 in turn (ISO 32000-1, 8.9.5.2); 0 and 1 without it. */
  readonly decode?: readonly number[];
}

/** Sides longer than this, in pixels, are read by leaving pixels out. */
const longestSide = 2800;

/** So many pixels tell which channel shows the most. */
const lookedAt = 5_000;
/** Where a channel varies so many times as much as the light does, the picture is drawn in colours that are equally light. */
const tellsMore = 4;

/**
 * The parts of red, green and blue, of 256, in a shade that tells the colours of a picture apart: those of luma, unless its colours are
 * equally light, as red letters on blue.
 * @param colorAt red, green and blue of a pixel, 0 to 255.
 */
export function partsOf(
  count: number,
  colorAt: (pixel: number) => readonly [number, number, number],
): readonly [number, number, number] {
  const luma = [77, 150, 29] as const;
  const candidates = [luma, [256, 0, 0], [0, 256, 0], [0, 0, 256]] as const;
  const sums = candidates.map(() => ({ sum: 0, squares: 0 }));
  const step = Math.max(1, Math.floor(count / lookedAt));
  let looked = 0;
  for (let pixel = 0; pixel < count; pixel += step, looked++) {
    const [red, green, blue] = colorAt(pixel);
    for (const [index, [r, g, b]] of candidates.entries()) {
      const shade = (red * r + green * g + blue * b) / 256;
      const total = sums[index];
      if (total === undefined) continue;
      total.sum += shade;
      total.squares += shade * shade;
    }
  }
  const [light = 0, ...channels] = sums.map(({ sum, squares }) => squares / looked - (sum / looked) ** 2);
  const most = Math.max(...channels);
  return most > light * tellsMore + 100 ? (candidates[channels.indexOf(most) + 1] ?? luma) : luma;
}

/** The shades of grey of an image's samples; rows that are missing are white. */
export function grayOf(bytes: Uint8Array, layout: SampleLayout): GrayPicture {
  const { bits, components, palette, shadeOf, decode, alpha = false } = layout;
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
  const meanings = Array.from({ length: colors }, (_, color) => {
    const [least = 0, most = 1] = decode?.slice(color * 2, color * 2 + 2) ?? [];
    return Uint8ClampedArray.from(
      { length: largest + 1 },
      (__, value) => 255 * (least + (most - least) * (value / largest)),
    );
  });
  const valueAt = (row: number, at: number, color: number) => meanings[color]?.[sample(row, at + color)] ?? 0;
  const inks = new Array<number>(colors).fill(0);
  const ofColors = colors === 3 && palette === undefined && shadeOf === undefined;
  const whole = Math.min(height, Math.floor(bytes.length / (rowBytes * step)));
  const [red, green, blue] = ofColors
    ? partsOf(width * whole, (pixel) => {
        const row = Math.floor(pixel / width) * step * rowBytes;
        const at = (pixel % width) * step * components;
        return [valueAt(row, at, 0), valueAt(row, at, 1), valueAt(row, at, 2)];
      })
    : [0, 0, 0];
  for (let y = 0; y < height; y++) {
    const row = y * step * rowBytes;
    if (row + rowBytes > bytes.length) break;
    for (let x = 0; x < width; x++) {
      const at = x * step * components;
      let shade: number;
      if (palette !== undefined) shade = palette[sample(row, at)] ?? 0;
      else if (shadeOf !== undefined) {
        for (let ink = 0; ink < colors; ink++) inks[ink] = valueAt(row, at, ink);
        shade = shadeOf(inks);
      } else if (ofColors)
        shade = (valueAt(row, at, 0) * red + valueAt(row, at, 1) * green + valueAt(row, at, 2) * blue) >> 8;
      else if (colors === 4) {
        const light = 255 - lumaOf(valueAt(row, at, 0), valueAt(row, at, 1), valueAt(row, at, 2));
        shade = (light * (255 - valueAt(row, at, 3))) / 255;
      } else shade = valueAt(row, at, 0);
      if (alpha) shade = 255 - ((255 - shade) * sample(row, at + components - 1) * scale) / 255;
      pixels[y * width + x] = shade;
    }
  }
  return { width, height, pixels };
}
