import type { DocumentFacts } from '../facts.ts';
import { isString } from '../objects/values.ts';
import { textOf } from '../text/text-string.ts';
import type { MetadataText } from './document-view.ts';

/** What stands in the first of several places that holds anything. */
export function firstOf(texts: readonly MetadataText[], places: readonly string[]): string | undefined {
  for (const place of places) {
    const found = texts.find(({ where }) => where === place);
    if (found !== undefined) return found.text;
  }
  return undefined;
}

/** Texts beside the pages. */
export function metadataOf(facts: DocumentFacts): readonly MetadataText[] {
  const { document } = facts;
  const texts: MetadataText[] = [];
  const add = (where: string, text: string | undefined) => {
    if (text !== undefined && text.trim() !== '') texts.push({ where, text: text.slice(0, 10_000) });
  };
  const info = document.getDict(document.trailer, 'Info');
  for (const key of info?.entries.keys() ?? []) {
    const value = info === undefined ? null : document.get(info, key);
    if (isString(value)) add(key, textOf(value));
  }
  for (const { prefix, name, value, alternatives } of facts.xmp?.properties ?? []) {
    const items = alternatives.map(({ text }) => text);
    for (const text of items.length > 0 ? items : [value]) add(`XMP ${prefix}:${name}`, text);
  }
  for (const item of facts.outlines) {
    const title = document.get(item, 'Title');
    if (isString(title)) add('Outline', textOf(title));
  }
  for (const { dict } of facts.annotations) {
    // Who wrote a note, about what, and what it says with its formatting (ISO 32000-1, Table 170).
    for (const key of ['T', 'Subj', 'RC']) {
      const value = document.get(dict, key);
      if (isString(value)) add('Annotation', textOf(value));
    }
  }
  for (const { unicodeName, name } of facts.fileSpecifications) add('File', unicodeName ?? name);
  return texts;
}
