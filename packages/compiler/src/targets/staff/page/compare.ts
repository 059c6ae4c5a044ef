import type { EnteredField } from '@klarmall/model';

/** What was pasted out of the tool. */
interface PastedField {
  readonly text: string;
  /** Absent where only plain text came. */
  readonly html?: string;
}

/** What stands in a formatted text beside its words. */
interface Shape {
  readonly links: readonly { readonly text: string; readonly url: string }[];
  readonly headings: readonly string[];
  readonly items: readonly string[];
  readonly bold: readonly string[];
}

type ShapePart = 'links' | 'headings' | 'items' | 'bold';

export interface ComparedField {
  readonly field: EnteredField;
  readonly sameText: boolean;
  /** The words around the first and the last that differ: before, what differs, after. */
  readonly tool?: readonly [string, string, string];
  readonly source?: readonly [string, string, string];
  /** Whether formatted text came, so that addresses, headings, lists and bold could be compared. */
  readonly shapeSeen: boolean;
  /** What of it differs: what stands in the tool, and in the source; '' where there is nothing. */
  readonly shape: readonly { readonly part: ShapePart; readonly tool: string; readonly source: string }[];
}

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The tool's bullets, spaces and line breaks are its own. */
function wordsOf(text: string): readonly string[] {
  return clean(
    text.replace(/^[ \t\u00a0]*[-•▪·*–][ \t\u00a0]+/gm, '').replace(/ \(https?:\/\/[^\s)]+\)/g, ''),
  )
    .split(' ')
    .filter(Boolean);
}

interface Ends {
  readonly start: number;
  readonly end: number;
  readonly same: boolean;
  readonly likeness: number;
}

function endsOf(a: readonly string[], b: readonly string[]): Ends {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const same = start === a.length && start === b.length;
  return { start, end, same, likeness: (start + end) / Math.max(a.length, b.length, 1) };
}

const AROUND = 4;

function partOf(list: readonly string[], { start, end }: Ends): readonly [string, string, string] {
  const middle = list.slice(start, list.length - end).join(' ');
  const before = list.slice(Math.max(0, start - AROUND), start).join(' ');
  const after = list.slice(list.length - end, list.length - end + AROUND).join(' ');
  return [start > AROUND ? `… ${before}` : before, middle, end > AROUND ? `${after} …` : after];
}

/** What a browser makes of formatted text. */
function shapeOf(html: string): Shape {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const texts = (selector: string): string[] =>
    [...body.querySelectorAll(selector)].map((node) => clean(node.textContent ?? '')).filter(Boolean);
  return {
    links: [...body.querySelectorAll('a[href]')].map((node) => ({
      text: clean(node.textContent ?? ''),
      url: (node.getAttribute('href') ?? '').replace(/\/$/, ''),
    })),
    headings: texts('h1, h2, h3, h4, h5, h6'),
    items: texts('li'),
    bold: texts('strong:not(h1 *, h2 *, h3 *, h4 *, h5 *, h6 *), b:not(h1 *, h2 *, h3 *, h4 *, h5 *, h6 *)'),
  };
}

function differencesOf(tool: Shape, source: Shape): ComparedField['shape'] {
  const found: { part: ShapePart; tool: string; source: string }[] = [];
  const compare = (part: ShapePart, is: readonly string[], wanted: readonly string[]): void => {
    for (let index = 0; index < Math.max(is.length, wanted.length); index += 1)
      if (is[index] !== wanted[index])
        found.push({ part, tool: is[index] ?? '', source: wanted[index] ?? '' });
  };
  const shown = ({ links }: Shape): string[] => links.map(({ text, url }) => `${text} (${url})`);
  compare('links', shown(tool), shown(source));
  for (const part of ['headings', 'items', 'bold'] as const) compare(part, tool[part], source[part]);
  return found;
}

/** Holds a pasted text against the field that it is likest, or against the one that was chosen. */
export function compareField(
  pasted: PastedField,
  fields: readonly EnteredField[],
): ComparedField | undefined {
  const tool = wordsOf(pasted.text);
  let best:
    | { readonly field: EnteredField; readonly source: readonly string[]; readonly ends: Ends }
    | undefined;
  for (const field of fields) {
    const source = wordsOf(field.text);
    const ends = endsOf(tool, source);
    if (best === undefined || ends.likeness > best.ends.likeness) best = { field, source, ends };
  }
  if (best === undefined) return undefined;
  const { field, source, ends } = best;
  const shapeSeen = pasted.html !== undefined;
  const shape =
    pasted.html !== undefined && field.html !== undefined && ends.same
      ? differencesOf(shapeOf(pasted.html), shapeOf(field.html))
      : [];
  return {
    ...{ field, sameText: ends.same, shapeSeen, shape },
    ...(ends.same ? {} : { tool: partOf(tool, ends), source: partOf(source, ends) }),
  };
}
