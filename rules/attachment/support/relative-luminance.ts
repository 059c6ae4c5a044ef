import { channelsOf, type Rgb } from '@klarmall/pdf';

/** Relative luminance, 0 black to 1 white (WCAG 2.1, definition of relative luminance). */
export function relativeLuminance(color: Rgb): number {
  const [red, green, blue] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
