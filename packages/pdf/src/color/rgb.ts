/** A colour as a screen shows it: sRGB with 8 bits a channel, 0xrrggbb. */
export type Rgb = number;

export const white: Rgb = 0xffffff;
export const black: Rgb = 0;

function byte(share: number): number {
  return share >= 1 ? 255 : share > 0 ? Math.round(share * 255) : 0;
}

/** A colour from its channels, 0 to 1; what lies outside is cut off. */
export function rgb(red: number, green: number, blue: number): Rgb {
  return (byte(red) << 16) | (byte(green) << 8) | byte(blue);
}

/** Red, green and blue, 0 to 255. */
export function channelsOf(color: Rgb): readonly [red: number, green: number, blue: number] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

/** What is seen of a colour that lets what is under it through; `alpha` 0 is transparent. */
export function mix(over: Rgb, under: Rgb, alpha: number): Rgb {
  if (alpha >= 1) return over;
  const [r, g, b] = channelsOf(over);
  const [s, t, u] = channelsOf(under);
  const share = (top: number, bottom: number) => (top * alpha + bottom * (1 - alpha)) / 255;
  return rgb(share(r, s), share(g, t), share(b, u));
}

/** The greatest difference in one channel, 0 to 255. */
export function difference(one: Rgb, other: Rgb): number {
  const [r, g, b] = channelsOf(one);
  const [s, t, u] = channelsOf(other);
  return Math.max(Math.abs(r - s), Math.abs(g - t), Math.abs(b - u));
}
