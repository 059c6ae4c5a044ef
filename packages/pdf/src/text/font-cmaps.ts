import type { KeptStreams, PdfDocument } from '../document/document.ts';
import { Kept } from '../document/kept.ts';
import { type CMap, extendCMap, identityCMap, readCMap } from '../fonts/index.ts';
import { type PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';

/** CMap files are followed through `UseCMap` this far. */
const mostUsedCMaps = 16;
/** CMaps that letters share are read once. Bytes. */
const keptCMaps: KeptStreams<CMap> = new Kept(4 * 1024 * 1024);

/** ToUnicode as the name of an identity CMap: codes are Unicode. */
const identityToUnicode: CMap = {
  ...identityCMap(0),
  unicodeRanges: [1, 2].flatMap((length) =>
    Array.from({ length: length === 1 ? 1 : 256 }, (_, row) => ({
      length,
      low: row * 256,
      high: row * 256 + 255,
      text: String.fromCharCode(row * 256),
    })),
  ),
};

/** ToUnicode of a font; undefined when it has none that can be used. */
export function toUnicodeOf(document: PdfDocument, font: PdfDict): CMap | undefined {
  const written = document.get(font, 'ToUnicode');
  if (written instanceof PdfStream) return loadCMap(document, written);
  return written === 'Identity-H' || written === 'Identity-V' ? identityToUnicode : undefined;
}

/** The encoding of a composite font as a CMap of its own or Identity; undefined for the CMaps that every reader has. */
export function encodingCMapOf(document: PdfDocument, encoding: PdfValue): CMap | undefined {
  if (encoding instanceof PdfStream) return loadCMap(document, encoding);
  if (encoding !== 'Identity-H' && encoding !== 'Identity-V') return undefined;
  return identityCMap(encoding === 'Identity-V' ? 1 : 0);
}

/** A CMap stream together with those that it uses; each is read once, a loop ends. */
function loadCMap(document: PdfDocument, stream: PdfStream): CMap {
  const chain: CMap[] = [];
  const visited = new Set<PdfStream>();
  let current: PdfValue = stream;
  while (current instanceof PdfStream && !visited.has(current) && chain.length < mostUsedCMaps) {
    visited.add(current);
    chain.push(document.readKept(current, keptCMaps, readCMap));
    current = document.get(current.dict, 'UseCMap');
  }
  if (current === 'Identity-H' || current === 'Identity-V') chain.push(identityCMap(0));
  const last = chain.pop() ?? identityCMap(0);
  return chain.reduceRight((base, cmap) => extendCMap(cmap, base), last);
}
