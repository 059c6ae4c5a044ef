import type { PdfDocument } from '../objects/document.ts';
import { isArray, type PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';

/** Colour spaces as far as a luminance can be told. */
export type ColorSpace = 'gray' | 'rgb' | 'cmyk' | 'lab' | 'subtractive' | 'pattern' | 'unknown';

/** The kind of a colour space, by name or as an array (ISO 32000-1, 8.6). */
export function colorSpaceOf(
  document: PdfDocument,
  value: PdfValue,
  resources: PdfDict | undefined,
): ColorSpace {
  let current = document.resolve(value);
  if (typeof current === 'string') {
    const known = deviceSpace(current);
    if (known) return known;
    const spaces = resources ? document.getDict(resources, 'ColorSpace') : undefined;
    current = spaces ? document.get(spaces, current) : null;
    if (typeof current === 'string') return deviceSpace(current) ?? 'unknown';
  }
  if (!isArray(current)) return 'unknown';
  const family = document.resolve(current[0] ?? null);
  switch (family) {
    case 'CalGray':
      return 'gray';
    case 'CalRGB':
      return 'rgb';
    case 'Lab':
      return 'lab';
    case 'Pattern':
      return 'pattern';
    case 'ICCBased': {
      const profile = document.resolve(current[1] ?? null);
      const components = profile instanceof PdfStream ? document.getNumber(profile.dict, 'N') : undefined;
      return components === 1 ? 'gray' : components === 3 ? 'rgb' : components === 4 ? 'cmyk' : 'unknown';
    }
    case 'Separation': {
      const colorant = document.resolve(current[1] ?? null);
      return colorant === 'Black' || colorant === 'All' ? 'subtractive' : 'unknown';
    }
    default:
      return typeof family === 'string' ? (deviceSpace(family) ?? 'unknown') : 'unknown';
  }
}

function deviceSpace(name: string): ColorSpace | undefined {
  switch (name) {
    case 'DeviceGray':
    case 'G':
    case 'CalGray':
      return 'gray';
    case 'DeviceRGB':
    case 'RGB':
    case 'CalRGB':
      return 'rgb';
    case 'DeviceCMYK':
    case 'CMYK':
      return 'cmyk';
    case 'Pattern':
      return 'pattern';
    default:
      return undefined;
  }
}

/** Luminance of colour components, 0 black to 1 white. */
export function luminanceOf(space: ColorSpace, components: readonly PdfValue[]): number | undefined {
  const [a, b, c, d] = components;
  const unit = (value: PdfValue | undefined): number =>
    typeof value === 'number' ? Math.min(1, Math.max(0, value)) : 0;
  switch (space) {
    case 'gray':
      return unit(a);
    case 'rgb':
      return 0.2126 * unit(a) + 0.7152 * unit(b) + 0.0722 * unit(c);
    case 'cmyk':
      return (0.2126 * (1 - unit(a)) + 0.7152 * (1 - unit(b)) + 0.0722 * (1 - unit(c))) * (1 - unit(d));
    case 'lab':
      return typeof a === 'number' ? Math.min(1, Math.max(0, a / 100)) : undefined;
    case 'subtractive':
      return 1 - unit(a);
    default:
      return undefined;
  }
}
