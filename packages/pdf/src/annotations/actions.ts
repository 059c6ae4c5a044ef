import { dictionariesOf } from '../document/dictionaries.ts';
import type { PdfDocument } from '../document/document.ts';
import { readNameTree } from '../document/trees.ts';
import { isArray, isDict, isString, type PdfDict, type PdfValue } from '../objects/values.ts';
import type { Page } from '../pages/page-tree.ts';
import { textOf } from '../text/text-string.ts';
import type { Annotation, FormField } from './annotations.ts';

/** An action and where it hangs (ISO 32000-1, 12.6). */
export interface Action {
  readonly dict: PdfDict;
  /** The S entry: URI, JavaScript, Launch … */
  readonly type: string;
  readonly page: number | undefined;
  /** For example "OpenAction", "AA/WC", "annotation". */
  readonly trigger: string;
  /** It runs without being asked for: on opening, or on an event of the document, a page, an annotation or a field (12.6.3). */
  readonly opensItself: boolean;
  /** Address of a URI action, file of a Launch or GoToR action. */
  readonly target: string | undefined;
}

/** A media clip that a rendition action plays (ISO 32000-1, 13.2.4). */
export interface MediaClip {
  readonly dict: PdfDict;
  readonly page: number | undefined;
}

/** All actions that the document, its pages, annotations, fields and bookmarks hold, followed through Next. */
export function readActions(
  document: PdfDocument,
  pages: readonly Page[],
  annotations: readonly Annotation[],
  fields: readonly FormField[],
): readonly Action[] {
  const actions: Action[] = [];
  const toldOnClick = new Set<PdfDict>();
  const toldAsOwn = new Set<PdfDict>();
  const pending: { value: PdfValue; page: number | undefined; trigger: string }[] = [];
  const { catalog } = document;
  const addTo = (dict: PdfDict, page: number | undefined, name: string): void => {
    if (dict.has('A')) pending.push({ value: dict.get('A'), page, trigger: name });
    const additional = document.getDict(dict, 'AA');
    for (const [key, value] of additional?.entries ?? [])
      pending.push({ value, page, trigger: `${name}/AA/${key}` });
  };
  if (catalog.has('OpenAction'))
    pending.push({ value: catalog.get('OpenAction'), page: undefined, trigger: 'OpenAction' });
  addTo(catalog, undefined, 'document');
  for (const page of pages) addTo(page.dict, page.number, 'page');
  for (const annotation of annotations) addTo(annotation.dict, annotation.page.number, 'annotation');
  for (const field of fields) addTo(field.dict, undefined, 'field');
  for (const item of outlineItems(document)) addTo(item, undefined, 'bookmark');
  const names = document.getDict(catalog, 'Names');
  for (const value of names ? readNameTree(document, names.get('JavaScript')).values() : []) {
    pending.push({ value, page: undefined, trigger: 'Names/JavaScript' });
  }
  for (let item = pending.pop(); item; item = pending.pop()) {
    const value = document.resolve(item.value);
    document.budget.spendElements();
    if (isArray(value) && item.trigger.endsWith('/Next')) {
      for (const next of value) pending.push({ ...item, value: next });
      continue;
    }
    if (!isDict(value)) continue;
    // An action that a link shares with the opening of the document is told for both.
    const opensItself = /^OpenAction|\/AA\//.test(item.trigger);
    const told = opensItself ? toldAsOwn : toldOnClick;
    if (told.has(value)) continue;
    told.add(value);
    const type = document.getName(value, 'S');
    if (type === undefined) continue;
    actions.push({
      dict: value,
      type,
      page: item.page,
      trigger: item.trigger,
      opensItself,
      target: targetOf(document, value),
    });
    if (value.has('Next')) {
      const trigger = item.trigger.endsWith('/Next') ? item.trigger : `${item.trigger}/Next`;
      pending.push({ value: value.get('Next'), page: item.page, trigger });
    }
  }
  return actions;
}

function targetOf(document: PdfDocument, action: PdfDict): string | undefined {
  const address = document.get(action, 'URI') ?? document.get(action, 'F');
  if (isString(address)) return textOf(address);
  const file = document.asDict(address);
  const name = file ? (document.get(file, 'UF') ?? document.get(file, 'F')) : null;
  return isString(name) ? textOf(name) : undefined;
}

/** The items of the outline, walked once in order (ISO 32000-1, 12.3.3). */
export function outlineItems(document: PdfDocument): readonly PdfDict[] {
  const root = document.getDict(document.catalog, 'Outlines');
  const items: PdfDict[] = [];
  const visited = new Set<PdfDict>();
  const pending: PdfValue[] = root ? [root.get('First')] : [];
  while (pending.length > 0) {
    const item = document.asDict(pending.pop() ?? null);
    if (!item || visited.has(item)) continue;
    visited.add(item);
    document.budget.spendElements();
    items.push(item);
    if (item.has('Next')) pending.push(item.get('Next'));
    if (item.has('First')) pending.push(item.get('First'));
  }
  return items;
}

/** The media clips of rendition actions. */
export function mediaClipsOf(document: PdfDocument, actions: readonly Action[]): readonly MediaClip[] {
  const clips: MediaClip[] = [];
  for (const action of actions) {
    if (action.type !== 'Rendition') continue;
    const rendition = document.getDict(action.dict, 'R');
    const clip = rendition && document.getDict(rendition, 'C');
    if (clip) clips.push({ dict: clip, page: action.page });
  }
  return clips;
}

/** A file specification and whether it carries a file. */
export interface FileSpecification {
  readonly dict: PdfDict;
  readonly name: string | undefined;
  readonly unicodeName: string | undefined;
  readonly embedded: boolean;
}

/**
 * Kinds of the documents that a hybrid file carries in its trailer: LibreOffice puts the document that the file was made of there, as pairs
 * of a media type and a stream.
 */
export function additionalStreams(document: PdfDocument): readonly string[] {
  const streams = document.getArray(document.trailer, 'AdditionalStreams') ?? [];
  const kinds = streams.map((item) => document.resolve(item)).filter((item) => typeof item === 'string');
  return kinds.length === 0 && streams.length > 0 ? [''] : kinds;
}

/**
 * File specifications: the dictionaries that say so of themselves, wherever they stand, and the values of the EmbeddedFiles name tree.
 * The objects are looked through only when the file holds the word at all.
 */
export function readFileSpecifications(document: PdfDocument): readonly FileSpecification[] {
  const found = new Set<PdfDict>();
  const names = document.getDict(document.catalog, 'Names');
  for (const value of names ? readNameTree(document, names.get('EmbeddedFiles')).values() : []) {
    const dict = document.asDict(value);
    if (dict) found.add(dict);
  }
  if (document.mentions('Filespec')) {
    for (const dict of dictionariesOf(document)) if (dict.get('Type') === 'Filespec') found.add(dict);
  }
  return [...found].map((dict) => {
    const text = (key: string): string | undefined => {
      const value = document.get(dict, key);
      return isString(value) ? textOf(value) : undefined;
    };
    return { dict, name: text('F'), unicodeName: text('UF'), embedded: dict.has('EF') };
  });
}
