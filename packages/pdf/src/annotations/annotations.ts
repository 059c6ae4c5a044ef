import type { PdfDocument } from '../document/document.ts';
import type { Box } from '../geometry.ts';
import { isDict, isString, type PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';
import { type Page, readBox } from '../pages/page-tree.ts';
import type { StructureTree } from '../structure/structure-tree.ts';
import { textOf } from '../text/text-string.ts';

/** One annotation with what the rules ask of it (ISO 32000-1, 12.5). */
export interface Annotation {
  readonly dict: PdfDict;
  readonly page: Page;
  readonly subtype: string;
  readonly rectangle: Box | undefined;
  readonly hidden: boolean;
  readonly outsideCropBox: boolean;
  readonly contents: string | undefined;
  /** TU of the field, for widgets. */
  readonly alternateName: string | undefined;
  /** The structure element that the parent tree gives. */
  readonly owner: PdfDict | undefined;
  readonly ownerType: string | undefined;
  readonly ownerAlt: string | undefined;
  /** The owner has a Lang entry of its own. */
  readonly ownerHasLanguage: boolean;
}

/** A form field (ISO 32000-1, 12.7.3). */
export interface FormField {
  readonly dict: PdfDict;
  /** Fully qualified name. */
  readonly name: string;
  readonly type: string | undefined;
  readonly alternateName: string | undefined;
  readonly value: string | undefined;
  /** The element of its widget has a Lang entry. */
  readonly ownerHasLanguage: boolean;
}

/** The text of a string entry. */
export function textEntry(document: PdfDocument, dict: PdfDict, key: string): string | undefined {
  const value = document.get(dict, key);
  return isString(value) ? textOf(value) : undefined;
}

/** The annotations of all pages, in page order. */
export function readAnnotations(
  document: PdfDocument,
  pages: readonly Page[],
  structure: StructureTree,
): readonly Annotation[] {
  const annotations: Annotation[] = [];
  for (const page of pages) {
    for (const item of document.getArray(page.dict, 'Annots') ?? []) {
      document.budget.spendElements();
      const dict = document.asDict(item);
      if (dict) annotations.push(readAnnotation(document, dict, page, structure));
    }
  }
  return annotations;
}

function readAnnotation(
  document: PdfDocument,
  dict: PdfDict,
  page: Page,
  structure: StructureTree,
): Annotation {
  const rectangle = readBox(document, dict.get('Rect'));
  const owner = structure.ownerOfObject(document.getNumber(dict, 'StructParent'));
  const parent = document.getDict(dict, 'Parent');
  const subtype = document.getName(dict, 'Subtype') ?? '';
  return {
    dict,
    page,
    subtype,
    rectangle,
    hidden: ((document.getNumber(dict, 'F') ?? 0) & 2) !== 0,
    outsideCropBox: rectangle !== undefined && isOutside(rectangle, page.cropBox),
    contents: textEntry(document, dict, 'Contents'),
    // A widget without a name of its own is a part of the field above it.
    alternateName:
      subtype === 'Widget' && !document.has(dict, 'T')
        ? parent && textEntry(document, parent, 'TU')
        : textEntry(document, dict, 'TU'),
    owner,
    ownerType: owner ? structure.roleOfDict(owner).standard : undefined,
    ownerAlt: owner ? textEntry(document, owner, 'Alt') : undefined,
    ownerHasLanguage: owner !== undefined && hasString(document, owner, 'Lang'),
  };
}

function hasString(document: PdfDocument, dict: PdfDict, key: string): boolean {
  return isString(document.get(dict, key));
}

function isOutside(box: Box, crop: Box): boolean {
  return box[2] <= crop[0] || box[0] >= crop[2] || box[3] <= crop[1] || box[1] >= crop[3];
}

/** All fields of the interactive form, walked once. */
export function readFields(document: PdfDocument, structure: StructureTree): readonly FormField[] {
  const form = document.getDict(document.catalog, 'AcroForm');
  const fields: FormField[] = [];
  const visited = new Set<PdfDict>();
  const pending: { value: PdfValue; prefix: string; type: string | undefined }[] = [];
  const push = (items: readonly PdfValue[], prefix: string, type: string | undefined): void => {
    document.budget.spendElements(items.length);
    for (let index = items.length - 1; index >= 0; index--)
      pending.push({ value: items[index] ?? null, prefix, type });
  };
  push((form && document.getArray(form, 'Fields')) ?? [], '', undefined);
  for (let item = pending.pop(); item; item = pending.pop()) {
    const dict = document.asDict(item.value);
    if (!dict || visited.has(dict)) continue;
    visited.add(dict);
    const own = textEntry(document, dict, 'T');
    const type = document.getName(dict, 'FT') ?? item.type;
    const isField = own !== undefined || item.prefix === '';
    const name =
      own === undefined ? item.prefix : item.prefix === '' ? own : `${item.prefix}.${own}`.slice(-1000);
    const kids = document.getArray(dict, 'Kids') ?? [];
    if (isField) {
      const owner = structure.ownerOfObject(document.getNumber(dict, 'StructParent'));
      const value = document.get(dict, 'V');
      fields.push({
        dict,
        name,
        type,
        alternateName: textEntry(document, dict, 'TU'),
        value: isString(value) ? textOf(value) : typeof value === 'string' ? value : undefined,
        ownerHasLanguage: owner !== undefined && hasString(document, owner, 'Lang'),
      });
    }
    push(kids, name, type);
  }
  return fields;
}

/** The appearance streams of an annotation; `shown` is the one that a reader draws (ISO 32000-1, 12.5.5). */
export function appearancesOf(
  document: PdfDocument,
  annotation: PdfDict,
): readonly { readonly stream: PdfStream; readonly shown: boolean }[] {
  const appearance = document.getDict(annotation, 'AP');
  if (!appearance) return [];
  const found: { stream: PdfStream; shown: boolean }[] = [];
  const state = document.getName(annotation, 'AS');
  for (const key of ['N', 'R', 'D']) {
    const value = document.get(appearance, key);
    if (value instanceof PdfStream) found.push({ stream: value, shown: key === 'N' });
    else if (isDict(value)) {
      for (const [name, item] of value.entries) {
        document.budget.spendElements();
        const stream = document.resolve(item);
        if (stream instanceof PdfStream) found.push({ stream, shown: key === 'N' && name === state });
      }
    }
  }
  return found;
}
