import type { PdfDocument } from '../document/document.ts';
import { latin1 } from '../objects/lexer.ts';
import { isArray, type PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';
import { type Calculation, readCalculator } from './calculator.ts';

/** A function of numbers (ISO 32000-1, 7.10); undefined where it gives none. */
type PdfFunction = (inputs: readonly number[]) => readonly number[] | undefined;

/** Functions that hold functions end at this depth. */
const deepest = 16;
/** Between the samples of more inputs than this, the nearest sample is taken. */
const mostInterpolated = 6;

/** Reads a function of type 0, 2, 3 or 4; undefined for what is none. */
export function readFunction(document: PdfDocument, written: PdfValue, depth = 0): PdfFunction | undefined {
  const value = document.resolve(written);
  const dict = value instanceof PdfStream ? value.dict : document.asDict(value);
  if (dict === undefined || depth > deepest) return undefined;
  document.budget.spendElements();
  const domain = numbersOf(document, dict, 'Domain');
  if (domain === undefined || domain.length < 2) return undefined;
  const range = numbersOf(document, dict, 'Range');
  const body = bodyOf(document, value, dict, domain, range, depth);
  if (body === undefined) return undefined;
  return (inputs) => {
    const results = body(clamped(inputs, domain));
    return results && range ? clamped(results, range) : results;
  };
}

function bodyOf(
  document: PdfDocument,
  value: PdfValue,
  dict: PdfDict,
  domain: readonly number[],
  range: readonly number[] | undefined,
  depth: number,
): PdfFunction | undefined {
  switch (document.getNumber(dict, 'FunctionType')) {
    case 0:
      return value instanceof PdfStream && range ? sampled(document, value, domain, range) : undefined;
    case 2:
      return exponential(document, dict);
    case 3:
      return stitched(document, dict, domain, depth);
    case 4: {
      if (!(value instanceof PdfStream) || range === undefined) return undefined;
      const calculate: Calculation | undefined = readCalculator(latin1(document.decode(value).bytes));
      const outputs = range.length >> 1;
      return (inputs) => calculate?.(inputs)?.slice(-outputs);
    }
    default:
      return undefined;
  }
}

function numbersOf(document: PdfDocument, dict: PdfDict, key: string): readonly number[] | undefined {
  const array = document.get(dict, key);
  if (!isArray(array)) return undefined;
  return array.map((item) => {
    const value = document.resolve(item);
    return typeof value === 'number' ? value : 0;
  });
}

/** Each value within its pair of limits. */
function clamped(values: readonly number[], limits: readonly number[]): readonly number[] {
  return Array.from({ length: limits.length >> 1 }, (_, index) =>
    Math.min(limits[index * 2 + 1] ?? 1, Math.max(limits[index * 2] ?? 0, values[index] ?? 0)),
  );
}

function interpolate(
  value: number,
  [from0, from1]: readonly [number, number],
  to0: number,
  to1: number,
): number {
  return from1 === from0 ? to0 : to0 + ((value - from0) * (to1 - to0)) / (from1 - from0);
}

/** Type 2 (7.10.3). */
function exponential(document: PdfDocument, dict: PdfDict): PdfFunction {
  const from = numbersOf(document, dict, 'C0') ?? [0];
  const to = numbersOf(document, dict, 'C1') ?? [1];
  const exponent = document.getNumber(dict, 'N') ?? 1;
  return ([input = 0]) => {
    const share = exponent === 1 ? input : input ** exponent;
    return from.map((start, index) => start + share * ((to[index] ?? start) - start));
  };
}

/** Type 3 (7.10.4). */
function stitched(
  document: PdfDocument,
  dict: PdfDict,
  domain: readonly number[],
  depth: number,
): PdfFunction | undefined {
  const parts = (document.getArray(dict, 'Functions') ?? []).map((part) =>
    readFunction(document, part, depth + 1),
  );
  const bounds = numbersOf(document, dict, 'Bounds') ?? [];
  const encode = numbersOf(document, dict, 'Encode') ?? [];
  if (parts.length === 0 || bounds.length !== parts.length - 1) return undefined;
  const [least = 0, most = 1] = domain;
  return ([input = 0]) => {
    const found = bounds.findIndex((bound) => input < bound);
    const index = found < 0 ? parts.length - 1 : found;
    const limits = [bounds[index - 1] ?? least, bounds[index] ?? most] as const;
    return parts[index]?.([interpolate(input, limits, encode[index * 2] ?? 0, encode[index * 2 + 1] ?? 1)]);
  };
}

/** Type 0 (7.10.2): samples on a grid, between which is interpolated linearly. */
function sampled(
  document: PdfDocument,
  stream: PdfStream,
  domain: readonly number[],
  range: readonly number[],
): PdfFunction | undefined {
  const { dict } = stream;
  const sizes = numbersOf(document, dict, 'Size') ?? [];
  const bits = document.getNumber(dict, 'BitsPerSample') ?? 0;
  const inputs = domain.length >> 1;
  const outputs = range.length >> 1;
  if (sizes.length !== inputs || sizes.some((size) => !(size >= 1)) || !(bits >= 1 && bits <= 32))
    return undefined;
  const encode = numbersOf(document, dict, 'Encode') ?? sizes.flatMap((size) => [0, size - 1]);
  const decode = numbersOf(document, dict, 'Decode') ?? range;
  const { bytes } = document.decode(stream);
  const largest = 2 ** bits - 1;
  const steps = sizes.map((_, index) =>
    sizes.slice(0, index).reduce((product, size) => product * size, outputs),
  );

  const sampleAt = (place: number): number => {
    let value = 0;
    const first = place * bits;
    for (let bit = first; bit < first + bits; ) {
      const left = 8 - (bit & 7);
      const taken = Math.min(left, first + bits - bit);
      const part = ((bytes[Math.floor(bit / 8)] ?? 0) >> (left - taken)) & (2 ** taken - 1);
      value = value * 2 ** taken + part;
      bit += taken;
    }
    return value;
  };

  return (values) => {
    const places = sizes.map((size, index) => {
      const limits = [domain[index * 2] ?? 0, domain[index * 2 + 1] ?? 1] as const;
      const place = interpolate(
        values[index] ?? 0,
        limits,
        encode[index * 2] ?? 0,
        encode[index * 2 + 1] ?? 0,
      );
      return Math.min(size - 1, Math.max(0, place));
    });
    const nearest = inputs > mostInterpolated;
    const floors = places.map((place) => (nearest ? Math.round(place) : Math.floor(place)));
    const rests = places.map((place, index) => (nearest ? 0 : place - (floors[index] ?? 0)));
    const sums = new Array<number>(outputs).fill(0);
    for (let corner = 0; corner < (nearest ? 1 : 2 ** inputs); corner++) {
      let weight = 1;
      let at = 0;
      for (const [index, floor] of floors.entries()) {
        const upper = (corner >> index) & 1;
        weight *= upper === 1 ? (rests[index] ?? 0) : 1 - (rests[index] ?? 0);
        at += (floor + upper) * (steps[index] ?? 0);
      }
      if (weight === 0) continue;
      for (let output = 0; output < outputs; output++)
        sums[output] = (sums[output] ?? 0) + weight * sampleAt(at + output);
    }
    return sums.map((sum, output) =>
      interpolate(sum, [0, largest], decode[output * 2] ?? 0, decode[output * 2 + 1] ?? 1),
    );
  };
}
