import { type Budget, BudgetSpent } from '../budget.ts';
import type { PdfDict, PdfValue } from '../objects/values.ts';
import { isArray, isDict } from '../objects/values.ts';
import { decodeAscii85, decodeAsciiHex } from './ascii.ts';
import type { Inflate, Inflated } from './inflate.ts';
import { decodeLzw } from './lzw.ts';
import { undoPredictor } from './predictor.ts';
import { decodeRunLength } from './run-length.ts';

/**
 * `image`: an image filter is next and the bytes are its input; `unknown`: a filter that does not exist; `damaged`: only a first part
 * could be had.
 */
export interface DecodedStream {
  readonly bytes: Uint8Array;
  readonly status: 'complete' | 'damaged' | 'image' | 'unknown';
}

/** One filter of a stream with its parameters. */
interface Filter {
  readonly name: string;
  readonly parameters: PdfDict | undefined;
}

const imageFilters = new Set(['DCTDecode', 'DCT', 'JPXDecode', 'CCITTFaxDecode', 'CCF', 'JBIG2Decode']);

/** The filters of a stream dictionary, or of an inline image with its abbreviated keys. */
export function filtersOf(dict: PdfDict, resolve: (value: PdfValue) => PdfValue): readonly Filter[] {
  const written = resolve(dict.get('Filter') ?? dict.get('F'));
  const parameters = resolve(dict.get('DecodeParms') ?? dict.get('DP'));
  const asDict = (value: PdfValue): PdfDict | undefined => {
    const own = resolve(value);
    return isDict(own) ? own : undefined;
  };
  if (typeof written === 'string') {
    return [
      { name: written, parameters: asDict(isArray(parameters) ? (parameters[0] ?? null) : parameters) },
    ];
  }
  if (!isArray(written)) return [];
  const filters: Filter[] = [];
  for (const [index, value] of written.entries()) {
    const name = resolve(value);
    const own = isArray(parameters) ? (parameters[index] ?? null) : written.length === 1 ? parameters : null;
    if (typeof name === 'string') filters.push({ name, parameters: asDict(own) });
  }
  return filters;
}

/** Runs bytes through filters (ISO 32000-1, 7.4) within the budget. Image filters are left alone. */
export function runFilters(
  data: Uint8Array,
  filters: readonly Filter[],
  resolve: (value: PdfValue) => PdfValue,
  budget: Budget,
  inflate: Inflate,
): DecodedStream {
  let bytes = data;
  let damaged = false;
  for (const { name, parameters } of filters) {
    if (imageFilters.has(name)) return { bytes, status: 'image' };
    // Programs write blank pages as empty streams with a filter; there is nothing in them to be damaged.
    if (name === 'Crypt' || bytes.length === 0) continue;
    const limit = budget.streamBytesLeft;
    let result: Inflated;
    switch (name) {
      case 'FlateDecode':
      case 'Fl':
        result = inflate(bytes, limit);
        break;
      case 'LZWDecode':
      case 'LZW':
        result = decodeLzw(bytes, limit, numberOf(parameters, 'EarlyChange', 1, resolve));
        break;
      case 'ASCIIHexDecode':
      case 'AHx':
        result = { bytes: decodeAsciiHex(bytes), status: 'complete' };
        break;
      case 'ASCII85Decode':
      case 'A85':
        result = { bytes: decodeAscii85(bytes), status: 'complete' };
        break;
      case 'RunLengthDecode':
      case 'RL':
        result = decodeRunLength(bytes, limit);
        break;
      default:
        return { bytes: new Uint8Array(0), status: 'unknown' };
    }
    if (result.status === 'limit') throw new BudgetSpent('decodedBytes');
    if (result.status === 'damaged') damaged = true;
    bytes = result.bytes;
    budget.spendDecodedBytes(bytes.length);
    if (parameters && !name.startsWith('A') && !name.startsWith('R')) {
      bytes = undoPredictor(bytes, {
        predictor: numberOf(parameters, 'Predictor', 1, resolve),
        colors: numberOf(parameters, 'Colors', 1, resolve),
        bitsPerComponent: numberOf(parameters, 'BitsPerComponent', 8, resolve),
        columns: numberOf(parameters, 'Columns', 1, resolve),
      });
    }
  }
  return { bytes, status: damaged ? 'damaged' : 'complete' };
}

function numberOf(
  parameters: PdfDict | undefined,
  key: string,
  fallback: number,
  resolve: (value: PdfValue) => PdfValue,
): number {
  const value = parameters ? resolve(parameters.get(key)) : null;
  return typeof value === 'number' ? value : fallback;
}
