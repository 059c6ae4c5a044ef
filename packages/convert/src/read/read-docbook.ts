import { childrenOf, parseXml, textOf, type XmlElement } from '@klarmall/office';
import type { ReadLetter } from '../letter.ts';
import { LetterBuilder, type Run } from './lines-builder.ts';

const paragraphs = new Set(['para', 'simpara', 'formalpara', 'term']);

function runsOf(element: XmlElement, bold: boolean, link: string | undefined): Run[] {
  return element.children.flatMap((child): Run[] => {
    if (typeof child === 'string')
      return [{ text: child.replace(/\s+/gu, ' '), bold, ...(link === undefined ? {} : { link }) }];
    const address = child.attributes.url ?? child.attributes['xlink:href'] ?? link;
    return runsOf(child, bold || child.name === 'emphasis', address);
  });
}

/** Whether a text is a message of 1177 in DocBook, as it is or with its markup written as entities. */
export function docbookSource(text: string): string | undefined {
  const start = text.trimStart().slice(0, 2000);
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE[^>]*>\s*)?<(?:\w+:)?(?:article|section|book|chapter)\b/u.test(start))
    return text;
  if (/^(?:&lt;\?xml|&lt;(?:article|section))/u.test(start))
    return text
      .trim()
      .replace(/&lt;/gu, '<')
      .replace(/&gt;/gu, '>')
      .replace(/&quot;/gu, '"')
      .replace(/&apos;|&#39;/gu, "'")
      .replace(/&amp;/gu, '&');
  return undefined;
}

/** Reads a message in DocBook. */
export function readDocbook(source: string): ReadLetter {
  const root = parseXml(source.trim());
  if (!root) return { kind: 'unreadable', reason: 'damaged' };
  const builder = new LetterBuilder('docbook');
  const walk = (element: XmlElement, depth: number): void => {
    for (const child of childrenOf(element)) {
      const name = child.name.replace(/^\w+:/u, '');
      if (name === 'title') {
        const isTop = element === root || /(?:^|:)info$/u.test(element.name);
        builder.paragraph('body', {
          runs: runsOf(child, false, undefined),
          role: 'heading',
          level: isTop ? 1 : depth + 1,
        });
      } else if (paragraphs.has(name)) {
        builder.paragraph('body', { runs: runsOf(child, false, undefined), role: 'paragraph' });
      } else if (name === 'itemizedlist' || name === 'orderedlist') {
        for (const [index, item] of childrenOf(child)
          .filter((part) => /listitem$/u.test(part.name))
          .entries()) {
          const runs = runsOf(item, false, undefined);
          const number = name === 'orderedlist' ? { number: String(index + 1) } : {};
          if (/\S/u.test(textOf(item))) builder.paragraph('body', { runs, role: 'listItem', ...number });
        }
      } else if (name === 'varlistentry') {
        const [term, ...values] = childrenOf(child).map((part) => runsOf(part, false, undefined));
        builder.paragraph('body', {
          runs: [...(term ?? []), { text: ': ', bold: false }, ...values.flat()],
          role: 'paragraph',
        });
      } else if (child.children.some((part) => typeof part === 'string' && /\S/u.test(part)))
        // Text that stands in no paragraph is text all the same.
        builder.paragraph('body', { runs: runsOf(child, false, undefined), role: 'paragraph' });
      else walk(child, depth + (name === 'section' ? 1 : 0));
    }
  };
  walk(root, 0);
  return { kind: 'letter', letter: builder.build() };
}
