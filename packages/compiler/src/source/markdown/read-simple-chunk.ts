import type { ListItem, MarkupBlock, MarkupInline, Outcome } from '@klarmall/model';
import { found } from '../found.ts';
import type { MappedText } from '../text/mapped-text.ts';
import { linkTo } from './link-to.ts';
import { asPlaceholder, readMustache } from './placeholder.ts';
import { plainParts, type SimpleChunk } from './simple-chunks.ts';
import { termOf } from './term-of.ts';
import { textPieces } from './text-pieces.ts';

function part(text: MappedText, { groups }: RegExpMatchArray, start: number, end: number): MarkupInline[] {
  const place = text.place(start, end);
  if (groups?.bold) return [{ type: 'strong', children: inlines(text, start + 2, end - 2), place }];
  if (groups?.placeholder) {
    const placeholder = asPlaceholder(readMustache(groups.placeholder), place);
    return placeholder ? [placeholder] : [];
  }
  const { text: words = '', address = '' } = groups ?? {};
  const textEnd = start + 1 + words.length;
  const target = textEnd + ']('.length;
  const targetPlace = text.place(target, target + address.length);
  // A plain address is literal or one link's placeholder, so nothing is wrong with it.
  return linkTo({ address, url: address, targetPlace, children: inlines(text, start + 1, textEnd), place })
    .value;
}

function inlines(text: MappedText, start: number, end: number): MarkupInline[] {
  const parts: MarkupInline[] = [];
  let from = start;
  for (const match of text.value.slice(start, end).matchAll(plainParts)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (from < at) parts.push(...textPieces(text, from, at, undefined));
    parts.push(...part(text, match, at, after));
    from = after;
  }
  if (from < end) parts.push(...textPieces(text, from, end, undefined));
  // Without the room that a list keeps to grow: a library has tens of thousands.
  return parts.slice();
}

function items(text: MappedText, start: number, end: number): ListItem<MarkupInline>[] {
  return [...text.value.slice(start, end).matchAll(/^- ([^\r\n]*)/gm)].map((match) => {
    const at = start + match.index;
    const itemEnd = at + match[0].length;
    return { children: inlines(text, at + '- '.length, itemEnd), place: text.place(at, itemEnd) };
  });
}

/** The block that a simple chunk is, without any parser: the same that the Markdown parser would make of it. */
export function readSimpleChunk(text: MappedText, { type, start, end }: SimpleChunk): Outcome<MarkupBlock> {
  const place = text.place(start, end);
  switch (type) {
    case 'paragraph':
      return { value: { type, children: inlines(text, start, end), place }, findings: [] };
    case 'heading': {
      const words = text.value.indexOf(' ', start) + 1;
      const isFirstLevel = words - start === '# '.length;
      return {
        value: { type, level: 2, children: inlines(text, words, end), place },
        findings: isFirstLevel ? [found('source/heading-form', 'snippetHeading', place)] : [],
      };
    }
    case 'list':
      return { value: { type, items: items(text, start, end), place }, findings: [] };
    case 'facts': {
      const terms = items(text, start, end).map(termOf);
      return {
        value: { type: 'terms', items: terms.map(({ value }) => value), place },
        findings: terms.flatMap(({ findings }) => findings),
      };
    }
  }
}
