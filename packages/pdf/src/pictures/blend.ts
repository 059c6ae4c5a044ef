/** A shade over a shade, both 0 to 255. */
type Blend = (under: number, over: number) => number;

const multiply: Blend = (under, over) => (under * over) / 255;
const screen: Blend = (under, over) => under + over - (under * over) / 255;
const hardLight: Blend = (under, over) =>
  over < 128 ? multiply(under, over * 2) : screen(under, over * 2 - 255);
const kept: Blend = (under) => under;

/**
 * Blend modes for shades of grey (ISO 32000-1, 11.3.5). Of Multiply and Screen the darker and the lighter shade are taken: pictures that are
 * printed ink by ink lose contrast when their shades are multiplied in place of their colours.
 */
const blends: Readonly<Record<string, Blend>> = {
  Multiply: Math.min,
  Screen: Math.max,
  Overlay: (under, over) => hardLight(over, under),
  Darken: Math.min,
  Lighten: Math.max,
  ColorDodge: (under, over) => (over >= 255 ? 255 : (under * 255) / (255 - over)),
  ColorBurn: (under, over) => (over <= 0 ? 0 : 255 - ((255 - under) * 255) / over),
  HardLight: hardLight,
  SoftLight: (under, over) => under + ((over * 2 - 255) / 255) * (under - (under * under) / 255),
  Difference: (under, over) => Math.abs(under - over),
  Exclusion: (under, over) => under + over - (2 * under * over) / 255,
  // Colours without light of their own.
  Hue: kept,
  Saturation: kept,
  Color: kept,
};

/**
 * What is seen of a shade that is painted over another.
 * @param opacity 0 to 1.
 */
export function blended(mode: string, under: number, over: number, opacity: number): number {
  const result = Object.hasOwn(blends, mode) ? (blends[mode]?.(under, over) ?? over) : over;
  return under + (Math.min(255, result) - under) * opacity;
}
