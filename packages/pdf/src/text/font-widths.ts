import type { PdfDocument } from '../document/document.ts';
import { isArray, type PdfDict, type PdfValue } from '../objects/values.ts';

/** Glyph space of a Type 3 font: FontMatrix and FontBBox (ISO 32000-1, 9.6.5), in units of the font size. */
export function readGlyphSpace(
  document: PdfDocument,
  dict: PdfDict,
): { readonly scaleX: number; readonly top: number; readonly bottom: number } {
  const numbers = (key: string) =>
    document
      .getArray(dict, key)
      ?.slice(0, 6)
      .map((item) => {
        const value = document.resolve(item);
        return typeof value === 'number' ? value : 0;
      });
  const [a = 0.001, , , d = 0.001] = numbers('FontMatrix') ?? [];
  const [, low = 0, , high = 0] = numbers('FontBBox') ?? [];
  const bounds = [low * d, high * d];
  // Many writers leave the box empty; the em of ordinary fonts is then the best guess.
  if (bounds[0] === bounds[1])
    return { scaleX: a * 1000, top: 800 * Math.abs(d), bottom: -200 * Math.abs(d) };
  return { scaleX: a * 1000, top: Math.max(...bounds), bottom: Math.min(...bounds) };
}

/** Widths of a simple font by code (ISO 32000-1, 9.6.2.1); undefined where it gives none. */
export function readSimpleWidths(
  document: PdfDocument,
  dict: PdfDict,
): ReadonlyMap<number, number> | undefined {
  const widths = document.getArray(dict, 'Widths');
  if (!widths) return undefined;
  const first = document.getNumber(dict, 'FirstChar');
  const last = document.getNumber(dict, 'LastChar');
  if (first === undefined || last === undefined) return undefined;
  const byCode = new Map<number, number>();
  // MissingWidth is for codes outside FirstChar to LastChar; a width that is missing within is nothing.
  for (let code = Math.max(0, first); code <= Math.min(last, 255); code++) {
    const width = document.resolve(widths[code - first] ?? null);
    byCode.set(code, typeof width === 'number' ? width : 0);
  }
  return byCode;
}

/** A part of W: the widths from one CID to another, or one width for all of them. */
interface CidWidths {
  readonly first: number;
  readonly last: number;
  readonly width: number | readonly PdfValue[];
}

/**
 * W of a CIDFont (ISO 32000-1, 9.7.4.3). Ranges are held to the 65,536 CIDs that there are. Of ranges that overlap the first counts; a
 * width that is listed for its CID, the last one if there are several, goes before that of any range.
 */
export function readCidWidths(
  document: PdfDocument,
  dict: PdfDict,
): ((cid: number) => number | undefined) | undefined {
  const array = document.getArray(dict, 'W');
  if (!array) return undefined;
  const parts: CidWidths[] = [];
  for (let at = 0; at + 1 < array.length; ) {
    document.budget.tick();
    const first = document.resolve(array[at] ?? null);
    const second = document.resolve(array[at + 1] ?? null);
    if (typeof first !== 'number') {
      at++;
    } else if (isArray(second)) {
      parts.push({ first, last: first + second.length - 1, width: second });
      at += 2;
    } else if (typeof second === 'number') {
      const width = document.resolve(array[at + 2] ?? null);
      if (typeof width === 'number') parts.push({ first, last: Math.min(second, 65_535), width });
      at += 3;
    } else at++;
  }
  const isInOrder = parts.every(({ first }, at) => at === 0 || first > (parts[at - 1]?.last ?? first));
  if (!isInOrder) {
    const table = widthTable(document, parts);
    return (cid) => table.get(cid);
  }
  return (cid) => {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.last ?? 0) < cid) low = middle + 1;
      else high = middle;
    }
    const part = parts[low];
    if (part === undefined || cid < part.first) return undefined;
    if (typeof part.width === 'number') return part.width;
    const width = document.resolve(part.width[cid - part.first] ?? null);
    return typeof width === 'number' ? width : undefined;
  };
}

function widthTable(document: PdfDocument, parts: readonly CidWidths[]): ReadonlyMap<number, number> {
  const ranges = new Map<number, number>();
  const listed = new Map<number, number>();
  for (const { first, last, width } of parts) {
    document.budget.spendElements(Math.max(0, last - first));
    if (typeof width === 'number') {
      for (let cid = first; cid <= last; cid++) if (!ranges.has(cid)) ranges.set(cid, width);
      continue;
    }
    for (const [index, item] of width.entries()) {
      const own = document.resolve(item);
      if (typeof own === 'number') listed.set(first + index, own);
    }
  }
  for (const [cid, width] of listed) ranges.set(cid, width);
  return ranges;
}
