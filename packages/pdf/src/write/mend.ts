import { readAnnotations } from '../annotations/annotations.ts';
import { Budget, type Clock, defaultLimits } from '../budget.ts';
import { PdfDocument } from '../document/document.ts';
import type { Inflate } from '../filters/inflate.ts';
import { isRef, PdfDict, PdfRef, PdfString, type PdfValue } from '../objects/values.ts';
import { readPages } from '../pages/page-tree.ts';
import { StructureTree } from '../structure/structure-tree.ts';
import { appendUpdate } from './append-update.ts';
import { type NewObject, textStringBytes } from './serialize.ts';
import { changedPacket, newPacket } from './xmp-packet.ts';

/** What a file is to say of itself anew. Nothing that is drawn, and no tag, changes. */
export interface MendChanges {
  /** Title of the document: in the document information, and in the metadata when those are written. */
  readonly title?: string | undefined;
  /** Language of the document as a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Readers show the title, not the file name. */
  readonly displayTitle?: boolean;
  /** The tab key follows the tags, on all pages with annotations. */
  readonly tabOrder?: boolean;
  /** Descriptions of annotations, by their index in the view. */
  readonly descriptions?: ReadonlyMap<number, string>;
  /** Title and mark are written into the metadata, new ones where there are none. */
  readonly metadata?: boolean;
  /** The mark of PDF/UA-1; it stands in the metadata. */
  readonly mark?: boolean;
}

export interface MendOptions {
  readonly inflate: Inflate;
  readonly clock?: Clock;
}

/** Why nothing was written: the file is no whole PDF, is encrypted or signed, or its metadata are written in an unusual way. */
export type NotMended = 'damaged' | 'encrypted' | 'signed' | 'metadata';

function textString(text: string): PdfString {
  return new PdfString(textStringBytes(text));
}

class Changes {
  readonly objects = new Map<number, NewObject>();
  readonly #document: PdfDocument;
  #next: number;

  constructor(document: PdfDocument) {
    this.#document = document;
    const declared = document.getNumber(document.trailer, 'Size') ?? 0;
    this.#next = Math.max(declared, ...document.objectNumbers().map((number) => number + 1));
  }

  /** Sets entries of a dictionary that is an object of its own. @returns false when it is none. */
  set(dict: PdfDict, entries: Readonly<Record<string, PdfValue>>): boolean {
    if (dict.objectNumber === 0) return false;
    const known = this.objects.get(dict.objectNumber);
    const base = known instanceof PdfDict ? known : dict;
    this.objects.set(dict.objectNumber, new PdfDict(new Map([...base.entries, ...Object.entries(entries)])));
    return true;
  }

  /** Sets an entry of a dictionary within another, which may be an object of its own, stand in its owner, or be missing. */
  setWithin(owner: PdfDict, key: string, entries: Readonly<Record<string, PdfValue>>): void {
    const inner = this.#document.getDict(owner, key);
    if (inner !== undefined && isRef(owner.get(key)) && this.set(inner, entries)) return;
    this.set(owner, { [key]: new PdfDict(new Map([...(inner?.entries ?? []), ...Object.entries(entries)])) });
  }

  add(object: NewObject): PdfRef {
    const number = this.#next++;
    this.objects.set(number, object);
    return new PdfRef(number, 0);
  }
}

/** A digital signature holds for the bytes that were signed, and readers warn of what is added after them (ISO 32000-1, 12.8). */
function isSigned(document: PdfDocument): boolean {
  const form = document.getDict(document.catalog, 'AcroForm');
  const flags = form === undefined ? 0 : (document.getNumber(form, 'SigFlags') ?? 0);
  return (flags & 1) !== 0 || document.has(document.catalog, 'Perms') || document.mentions('ByteRange');
}

function setMetadata(document: PdfDocument, changes: Changes, wanted: MendChanges): boolean {
  const { title, mark = false } = wanted;
  const stream = document.getStream(document.catalog, 'Metadata');
  const reference = document.catalog.get('Metadata');
  if (stream === undefined) {
    const dict = new PdfDict(
      new Map<string, PdfValue>([
        ['Type', 'Metadata'],
        ['Subtype', 'XML'],
      ]),
    );
    const data = new TextEncoder().encode(newPacket({ title, mark }));
    changes.set(document.catalog, { Metadata: changes.add({ dict, data }) });
    return true;
  }
  const { bytes } = document.decode(stream);
  const packet = new TextDecoder('utf-8').decode(bytes);
  // Another encoding than UTF-8 has zero bytes, or bytes that are no UTF-8.
  if (packet.includes('\0') || packet.includes('\ufffd') || !isRef(reference)) return false;
  const changed = changedPacket(packet, { title, mark });
  if (changed === undefined) return false;
  const kept = [...stream.dict.entries].filter(([key]) => !['Filter', 'DecodeParms', 'DL'].includes(key));
  const bom = bytes[0] === 0xef ? '\ufeff' : '';
  changes.objects.set(reference.number, {
    dict: new PdfDict(new Map(kept)),
    data: new TextEncoder().encode(bom + changed),
  });
  return true;
}

/** Sets the title of the document information. Without metadata a file gets one that has none. @returns entries of the trailer. */
function setInformation(
  document: PdfDocument,
  changes: Changes,
  title: string,
): ReadonlyMap<string, PdfValue> {
  const entries = { Title: textString(title) };
  const information = document.getDict(document.trailer, 'Info');
  if (information !== undefined && isRef(document.trailer.get('Info'))) changes.set(information, entries);
  else if (information === undefined && !document.has(document.catalog, 'Metadata'))
    return new Map([['Info', changes.add(new PdfDict(new Map(Object.entries(entries))))]]);
  return new Map();
}

/**
 * Writes a new version of a PDF file after its bytes, with what it is to say of itself. The bytes given are the beginning of what is
 * returned. Never throws for what a file is.
 */
export function mendPdf(
  bytes: Uint8Array,
  wanted: MendChanges,
  options: MendOptions,
): Uint8Array | NotMended {
  const document = new PdfDocument(bytes, new Budget(defaultLimits, options.clock), options.inflate);
  if (document.encryption !== undefined) return 'encrypted';
  if (document.damage.size > 0) return 'damaged';
  if (isSigned(document)) return 'signed';
  const { catalog } = document;
  const changes = new Changes(document);
  const pages = readPages(document);
  if (wanted.language !== undefined) changes.set(catalog, { Lang: textString(wanted.language) });
  if (wanted.displayTitle) changes.setWithin(catalog, 'ViewerPreferences', { DisplayDocTitle: true });
  if (wanted.tabOrder) {
    for (const { dict } of pages)
      if ((document.getArray(dict, 'Annots') ?? []).length > 0 && document.get(dict, 'Tabs') !== 'S')
        changes.set(dict, { Tabs: 'S' });
  }
  if (wanted.descriptions !== undefined && wanted.descriptions.size > 0) {
    const annotations = readAnnotations(document, pages, new StructureTree(document));
    for (const [index, text] of wanted.descriptions) {
      const dict = annotations[index]?.dict;
      if (dict !== undefined) changes.set(dict, { Contents: textString(text) });
    }
  }
  const trailer =
    wanted.title === undefined
      ? new Map<string, PdfValue>()
      : setInformation(document, changes, wanted.title);
  if (wanted.metadata && !setMetadata(document, changes, wanted)) return 'metadata';
  if (document.damage.size > 0) return 'damaged';
  return appendUpdate(document, { objects: changes.objects, trailer }) ?? 'damaged';
}
