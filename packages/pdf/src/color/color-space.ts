import type { PdfDocument } from '../document/document.ts';
import { isArray, isString, type PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';
import { rgbOfLab, rgbOfXyz } from './cie.ts';
import { rgbOfCmyk } from './cmyk.ts';
import { readFunction } from './functions.ts';
import { black, type Rgb, rgb } from './rgb.ts';

/** A colour space as far as a screen shows it (ISO 32000-1, 8.6). */
export interface ColorSpace {
  /** How many numbers make a colour. */
  readonly components: number;
  /** The colour before one is set; undefined when it is not known. */
  readonly initial: Rgb | undefined;
  /** Whether what is painted in it is seen: the colorant None leaves no mark. */
  readonly paints: boolean;
  /** The colour of its components; undefined when it is not known. */
  readonly colorOf: (components: readonly number[]) => Rgb | undefined;
}

/** Spaces that rest on spaces end at this depth. */
const deepest = 8;
/** So many colours of one space are remembered. */
const mostRemembered = 256;

export const deviceGray: ColorSpace = {
  components: 1,
  initial: black,
  paints: true,
  colorOf: ([gray = 0]) => rgb(gray, gray, gray),
};

export const deviceRgb: ColorSpace = {
  components: 3,
  initial: black,
  paints: true,
  colorOf: ([red = 0, green = 0, blue = 0]) => rgb(red, green, blue),
};

export const deviceCmyk: ColorSpace = {
  components: 4,
  initial: rgbOfCmyk(0, 0, 0, 1),
  paints: true,
  colorOf: ([cyan = 0, magenta = 0, yellow = 0, ink = 0]) => rgbOfCmyk(cyan, magenta, yellow, ink),
};

/** Patterns and what is not understood: no colour is known. */
export const unknownSpace: ColorSpace = {
  components: 0,
  initial: undefined,
  paints: true,
  colorOf: () => undefined,
};

const byName: Readonly<Record<string, ColorSpace>> = {
  DeviceGray: deviceGray,
  G: deviceGray,
  CalGray: deviceGray,
  DeviceRGB: deviceRgb,
  RGB: deviceRgb,
  CalRGB: deviceRgb,
  DeviceCMYK: deviceCmyk,
  CMYK: deviceCmyk,
};

const byCount: Readonly<Record<number, ColorSpace>> = { 1: deviceGray, 3: deviceRgb, 4: deviceCmyk };

/** Reads the colour spaces of a document; each array is read once. */
export class ColorSpaces {
  readonly #document: PdfDocument;
  readonly #known = new Map<PdfValue, ColorSpace>();

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /**
   * The space of a name or an array.
   * @param named looks a name up among the resources; null when it is none of theirs.
   */
  read(written: PdfValue, named: (name: string) => PdfValue, depth = 0): ColorSpace {
    const value = this.#document.resolve(written);
    if (depth > deepest) return unknownSpace;
    if (typeof value === 'string') {
      const device = Object.hasOwn(byName, value) ? byName[value] : undefined;
      if (device !== undefined) return device;
      const found = this.#document.resolve(named(value));
      return found === null || found === value ? unknownSpace : this.read(found, named, depth + 1);
    }
    if (!isArray(value)) return unknownSpace;
    let space = this.#known.get(value);
    if (space === undefined) {
      space = this.#readArray(value, named, depth) ?? unknownSpace;
      this.#known.set(value, space);
    }
    return space;
  }

  #readArray(
    array: readonly PdfValue[],
    named: (name: string) => PdfValue,
    depth: number,
  ): ColorSpace | undefined {
    const document = this.#document;
    const [family, second = null, third = null, fourth = null] = array.map((item) => document.resolve(item));
    switch (family) {
      case 'CalGray':
      case 'CalRGB':
      case 'Lab': {
        const parameters = document.asDict(second);
        return parameters && calibrated(document, family, parameters);
      }
      case 'ICCBased':
        return second instanceof PdfStream ? this.#ofProfile(second, named, depth) : undefined;
      case 'Separation':
        return this.#tinted([second], third, fourth, named, depth);
      case 'DeviceN':
        return isArray(second)
          ? this.#tinted(
              second.map((item) => document.resolve(item)),
              third,
              fourth,
              named,
              depth,
            )
          : undefined;
      case 'Indexed':
      case 'I':
        return this.#indexed(second, third, fourth, named, depth);
      default:
        return typeof family === 'string' && Object.hasOwn(byName, family) ? byName[family] : undefined;
    }
  }

  /** The alternate of a profile stands for it, or the device space of as many components. */
  #ofProfile({ dict }: PdfStream, named: (name: string) => PdfValue, depth: number): ColorSpace | undefined {
    const components = this.#document.getNumber(dict, 'N');
    const alternate = dict.has('Alternate')
      ? this.read(dict.get('Alternate'), named, depth + 1)
      : unknownSpace;
    if (alternate !== unknownSpace && alternate.components === components) return alternate;
    return components === undefined ? undefined : byCount[components];
  }

  #tinted(
    colorants: readonly PdfValue[],
    alternate: PdfValue,
    transform: PdfValue,
    named: (name: string) => PdfValue,
    depth: number,
  ): ColorSpace | undefined {
    const base = this.read(alternate, named, depth + 1);
    const tint = readFunction(this.#document, transform);
    const components = colorants.length;
    const paints = colorants.some((colorant) => colorant !== 'None');
    if (tint === undefined || components === 0) return { ...unknownSpace, components, paints };
    const colorOf = remembering((tints) => {
      const values = tint(tints);
      return values && base.colorOf(values);
    });
    return { components, initial: colorOf(new Array<number>(components).fill(1)), paints, colorOf };
  }

  #indexed(
    written: PdfValue,
    highest: PdfValue,
    lookup: PdfValue,
    named: (name: string) => PdfValue,
    depth: number,
  ): ColorSpace | undefined {
    const base = this.read(written, named, depth + 1);
    const table =
      lookup instanceof PdfStream
        ? this.#document.decode(lookup).bytes
        : isString(lookup)
          ? lookup.bytes
          : undefined;
    const count = base.components;
    if (table === undefined || count === 0 || typeof highest !== 'number') return undefined;
    const colorOf = ([index = 0]: readonly number[]) => {
      const at = Math.min(highest, Math.max(0, Math.floor(index))) * count;
      return base.colorOf(Array.from(table.subarray(at, at + count), (value) => value / 255));
    };
    return { components: 1, initial: colorOf([0]), paints: true, colorOf };
  }
}

/** CIE-based spaces (ISO 32000-1, 8.6.5). */
function calibrated(
  document: PdfDocument,
  family: 'CalGray' | 'CalRGB' | 'Lab',
  parameters: PdfDict,
): ColorSpace {
  const numbers = (key: string, otherwise: readonly number[]): readonly number[] => {
    const array = document.getArray(parameters, key)?.map((item) => document.resolve(item));
    return otherwise.map((value, index) => {
      const item = array?.[index];
      return typeof item === 'number' ? item : value;
    });
  };
  const [x = 1, y = 1, z = 1] = numbers('WhitePoint', [0.9505, 1, 1.089]);
  const whitePoint = [x, y, z] as const;
  if (family === 'Lab') {
    const [leastA = 0, mostA = 0, leastB = 0, mostB = 0] = numbers('Range', [-100, 100, -100, 100]);
    const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
    const colorOf = ([lightness = 0, a = 0, b = 0]: readonly number[]) =>
      rgbOfLab(within(lightness, 0, 100), within(a, leastA, mostA), within(b, leastB, mostB), whitePoint);
    return { components: 3, initial: colorOf([0, 0, 0]), paints: true, colorOf };
  }
  const unit = (value: number) => Math.min(1, Math.max(0, value));
  if (family === 'CalGray') {
    const gamma = document.getNumber(parameters, 'Gamma') ?? 1;
    const colorOf = ([gray = 0]: readonly number[]) => {
      const light = unit(gray) ** gamma;
      return rgbOfXyz([x * light, y * light, z * light], whitePoint);
    };
    return { components: 1, initial: black, paints: true, colorOf };
  }
  const [gammaR = 1, gammaG = 1, gammaB = 1] = numbers('Gamma', [1, 1, 1]);
  const m = numbers('Matrix', [1, 0, 0, 0, 1, 0, 0, 0, 1]);
  const colorOf = ([red = 0, green = 0, blue = 0]: readonly number[]) => {
    const a = unit(red) ** gammaR;
    const b = unit(green) ** gammaG;
    const c = unit(blue) ** gammaB;
    const sum = (row: number) => (m[row] ?? 0) * a + (m[row + 3] ?? 0) * b + (m[row + 6] ?? 0) * c;
    return rgbOfXyz([sum(0), sum(1), sum(2)], whitePoint);
  };
  return { components: 3, initial: black, paints: true, colorOf };
}

/** Letters ask for the same few colours again and again. */
function remembering(colorOf: ColorSpace['colorOf']): ColorSpace['colorOf'] {
  const known = new Map<string, Rgb | undefined>();
  return (components) => {
    const key = components.join();
    if (known.has(key)) return known.get(key);
    const color = colorOf(components);
    if (known.size < mostRemembered) known.set(key, color);
    return color;
  };
}
