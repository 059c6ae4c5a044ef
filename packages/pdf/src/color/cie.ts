import { type Rgb, rgb } from './rgb.ts';

type Triple = readonly [number, number, number];

/** White of sRGB (IEC 61966-2-1): D65. */
const d65: Triple = [0.9505, 1, 1.089];

/** Linear light to the value of a channel (IEC 61966-2-1). */
function encode(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** CIE XYZ as it looks under a white, as sRGB under its own. */
export function rgbOfXyz([x, y, z]: Triple, whitePoint: Triple): Rgb {
  const a = (x * d65[0]) / (whitePoint[0] || 1);
  const b = (y * d65[1]) / (whitePoint[1] || 1);
  const c = (z * d65[2]) / (whitePoint[2] || 1);
  return rgb(
    encode(3.2406 * a - 1.5372 * b - 0.4986 * c),
    encode(-0.9689 * a + 1.8758 * b + 0.0415 * c),
    encode(0.0557 * a - 0.204 * b + 1.057 * c),
  );
}

/** CIE L*a*b* (ISO 32000-1, 8.6.5.4): L* from 0 to 100. */
export function rgbOfLab(lightness: number, a: number, b: number, whitePoint: Triple): Rgb {
  const middle = (lightness + 16) / 116;
  const part = (value: number) => (value >= 6 / 29 ? value ** 3 : (108 / 841) * (value - 4 / 29));
  return rgbOfXyz(
    [
      whitePoint[0] * part(middle + a / 500),
      whitePoint[1] * part(middle),
      whitePoint[2] * part(middle - b / 200),
    ],
    whitePoint,
  );
}
