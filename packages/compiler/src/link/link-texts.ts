import {
  type LinkedSnippet,
  type LinkedText,
  type TextRow,
  textRows,
  type WrittenText,
} from '@klarmall/model';
import type { Chain } from '../library/inheritance.ts';
import type { ParsedSharedSnippet, ParsedTemplate } from '../source/parsed-source.ts';
import { ownerOf } from './inherited-source.ts';

const rows = textRows('template');

/** Keys of the top level, in the order of the schema. */
const topKeys: readonly string[] = [...new Set(Object.keys(rows).map((key) => key.split('.')[0] ?? key))];

function rowOf(key: string): TextRow {
  const row = rows[key];
  if (!row) throw new Error(`the table has no text "${key}"`);
  return row;
}

const titleRow = rowOf('snippets.#.title');
const staffTitleRow: TextRow = { ...titleRow, reader: 'staff' };
const textRow = rowOf('snippets.#.text');

/** A text as it reaches a template. Key by key: of what is spread, V8 makes a hidden class for each object, larger than the object. */
function reaching(
  { key, row, path, part, place, inlines, blocks }: WrittenText,
  { origin, language, locked }: Pick<LinkedText, 'origin' | 'language' | 'locked'>,
): LinkedText {
  return blocks
    ? { key, row, path, part, place, blocks, origin, language, locked }
    : { key, row, path, part, place, inlines, origin, language, locked };
}

function snippetTexts(snippets: readonly LinkedSnippet[], ownId: string): LinkedText[] {
  return snippets.flatMap((snippet, index): LinkedText[] => {
    const { id, title, blocks, origin, place, language } = snippet;
    const part = `snippets/${id}`;
    const locked = snippet.locked && origin !== ownId;
    // A heading that no citizen sees is the handler's.
    const row = snippet.heading ? titleRow : staffTitleRow;
    const named = (name: string) => ['snippets', index, name];
    const own: readonly WrittenText[] = [
      {
        key: 'snippets.#.title',
        row,
        path: named('title'),
        part,
        place: title.place,
        inlines: title.inlines,
      },
      { key: 'snippets.#.text', row: textRow, path: named('text'), part, place, blocks },
    ];
    return own.map((text) => reaching(text, { origin, language, locked }));
  });
}

/**
 * Every text of the first template in `chain` (nearest first), each from the file that has the say: a key from the
 * nearest that sets it, a list whole, values and links entry by entry, snippets as they were joined.
 */
export function linkTexts(
  chain: Chain,
  snippets: readonly LinkedSnippet[],
  shared: readonly ParsedSharedSnippet[],
): readonly LinkedText[] {
  const [own] = chain;
  const language = chain.at(-1)?.source.language ?? 'sv';
  const owners = new Map<string, ParsedTemplate | undefined>();
  const hasTheSay = (template: ParsedTemplate, key: string): boolean => {
    if (!owners.has(key)) owners.set(key, ownerOf(chain, key));
    return owners.get(key) === template;
  };
  const entries = new Set<string>();
  const isFirst = ({ path, row }: Pick<LinkedText, 'path' | 'row'>): boolean => {
    const entry = `${path[0]}/${path[1]}/${row.role}`;
    if (entries.has(entry)) return false;
    entries.add(entry);
    return true;
  };
  const texts: LinkedText[] = snippetTexts(snippets, own.id);
  for (const template of chain) {
    for (const text of template.texts.values()) {
      const top = String(text.path[0]);
      const { inherited } = text.row;
      const counts =
        top !== 'snippets' &&
        (inherited === undefined
          ? template === own
          : inherited === 'entry'
            ? isFirst(text)
            : hasTheSay(template, top));
      if (counts) texts.push(reaching(text, { origin: template.id, language, locked: false }));
    }
  }
  for (const snippet of shared) {
    for (const text of snippet.texts.values()) {
      if (rows[text.key]?.inherited === 'entry' && isFirst(text))
        texts.push(
          reaching(text, {
            origin: `snippets/${snippet.id}`,
            language: snippet.source.language ?? 'sv',
            locked: false,
          }),
        );
    }
  }
  const order = new Map(topKeys.map((key, index) => [key, index]));
  const rank = ({ path }: LinkedText) => order.get(String(path[0])) ?? topKeys.length;
  return texts.sort((left, right) => rank(left) - rank(right));
}
