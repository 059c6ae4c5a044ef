import { dictionariesOf } from '../document/dictionaries.ts';
import type { PdfDocument } from '../document/document.ts';
import { indexOfWord } from '../objects/search.ts';
import { PdfStream } from '../objects/values.ts';
import { readXmp, type Xmp } from './xmp.ts';

/** The packets of everything in a file that has one besides its catalog: images, forms, fonts, pages (ISO 32000-1, 14.3.2). */
export function furtherPackets(document: PdfDocument): readonly Xmp[] {
  if (!hasSeveralPackets(document)) return [];
  const streams = new Set<PdfStream>();
  for (const dict of dictionariesOf(document)) {
    if (!dict.has('Metadata') || dict.get('Type') === 'Catalog') continue;
    const stream = document.get(dict, 'Metadata');
    if (stream instanceof PdfStream && isPacket(document, stream)) streams.add(stream);
  }
  return [...streams].map((stream) => readXmp(document.decode(stream).bytes, document.budget));
}

/** A stream that does not say what it is counts as none. */
export function isPacket(document: PdfDocument, { dict }: PdfStream): boolean {
  return document.getName(dict, 'Type') === 'Metadata' && document.getName(dict, 'Subtype') === 'XML';
}

/** Each packet says "XML" outside object streams; with one packet it is the catalog's, and nothing has to be looked through. */
function hasSeveralPackets({ bytes }: PdfDocument): boolean {
  const first = indexOfWord(bytes, '/XML');
  return first >= 0 && indexOfWord(bytes, '/XML', first + 4) >= 0;
}
