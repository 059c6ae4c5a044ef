import type { LetterTable } from '../letter.ts';
import { escaped, escapedStart, Ids, slug, tidied } from '../markdown.ts';
import { type Entry, isDraft } from '../sort/entry.ts';
import { inSentenceCase } from '../understand/describe.ts';
import type { Mark } from '../understand/mark.ts';

/** A line of the draft before it is Markdown. */
type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'fact'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string };

interface Section {
  readonly title: string;
  readonly isShown: boolean;
  readonly blocks: Block[];
}

/** What is added after a line: a sentence of our own. */
type Additions = ReadonlyMap<number, readonly string[]>;

const fact = /^[\p{L}\d][^:]{0,38}: \S/u;

/** The line as it stands in the draft, its marks replaced. */
function draftText(entry: Entry, marks: readonly Mark[]): string {
  const { text } = entry.line;
  let shown = '';
  let at = 0;
  for (const mark of marks) {
    shown += escaped(text.slice(at, mark.start)) + mark.replacement;
    at = mark.end;
  }
  return tidied(shown + escaped(text.slice(at)));
}

function joined(cells: readonly (readonly string[])[], column: number): string {
  return (cells[column] ?? []).filter((text) => text !== '').join(' ');
}

/** Whether the first row of a table names its columns. */
function hasHead(table: LetterTable): boolean {
  const [first = [], ...others] = table.rows;
  const texts = (row: LetterTable['rows'][number]) =>
    row.map((cell) => cell.map(({ text }) => text).join(' '));
  const lines = first.flat();
  if (lines.length < first.length || others.length === 0 || isPartOfTable(table, first)) return false;
  // What the first column lists, above what is said of it.
  if (
    first.length === 2 &&
    others.length > 0 &&
    /^(?:läkemedel|mediciner?|preparat|övning(?:ar)?|prov|analys|vaccin|typ av \p{L}+)$/iu.test(
      texts(first)[0] ?? '',
    ) &&
    !/\d/u.test(texts(first)[1] ?? '')
  )
    return true;
  if (lines.every(({ bold }) => bold) && !others.flat(2).every(({ bold }) => bold)) return true;
  if (texts(first).some((text) => /\d/u.test(text) || text.length > 40)) return false;
  if (first.length >= 3) return true;
  const withDigits = others.filter((row) =>
    texts(row)
      .slice(1)
      .some((text) => /\d/u.test(text)),
  ).length;
  return others.length >= 2 && withDigits * 2 >= others.length && !texts(first)[0]?.endsWith(':');
}

/** A row of one bold text across the table names the rows below it. */
function isPartOfTable({ rows }: LetterTable, row: LetterTable['rows'][number]): boolean {
  const filled = row.filter((cell) => cell.length > 0);
  const [only] = filled;
  return (
    filled.length === 1 &&
    only?.length === 1 &&
    only.every(({ bold, text }) => bold && text.length <= 60) &&
    rows.some((other) => other.filter((cell) => cell.length > 0).length > 1)
  );
}

/** A table as lines to read: each row says what its columns are. */
function tableBlocks(table: LetterTable, textOf: (row: number) => readonly (readonly string[])[]): Block[] {
  const rows = table.rows.map((_, row) => textOf(row));
  const width = Math.max(...rows.map((row) => row.length));
  const isHeaded = hasHead(table);
  const head = isHeaded ? (rows[0] ?? []) : [];
  const body = isHeaded ? rows.slice(1) : rows;
  const names = Array.from({ length: width }, (_, column) => joined(head, column));
  const blocks: Block[] = [];
  // One row below its head is a list of facts.
  if (isHeaded && body.length === 1) {
    const [row = []] = body;
    for (let column = 0; column < width; column += 1) {
      const value = joined(row, column);
      const name = names[column] ?? '';
      if (value !== '' || name !== '')
        blocks.push({ kind: 'fact', text: name === '' ? value : value === '' ? name : `${name}: ${value}` });
    }
    return blocks;
  }
  if (isHeaded && width === 2 && names.some((name) => name !== ''))
    blocks.push({ kind: 'paragraph', text: `${names.filter((name) => name !== '').join(' – ')}:` });
  if (isHeaded && width > 2 && (names[0] ?? '') !== '')
    blocks.push({ kind: 'paragraph', text: `${names[0]}:` });
  for (const [index, row] of body.entries()) {
    const first = joined(row, 0).replace(/:$/u, '');
    const rest = Array.from({ length: width - 1 }, (_, index) => {
      const value = joined(row, index + 1);
      const name = names[index + 1] ?? '';
      return value === '' ? '' : width > 2 && name !== '' ? `${name}: ${value}` : value;
    }).filter((text) => text !== '');
    if (first === '' && rest.length === 0) continue;
    if (isPartOfTable(table, table.rows[index + (isHeaded ? 1 : 0)] ?? [])) {
      blocks.push({ kind: 'heading', text: inSentenceCase(first || rest.join(' ')) });
      continue;
    }
    // What one cell lists is a list.
    if (!isHeaded && width === 2 && row.some((cell) => cell.filter((line) => line !== '').length > 1)) {
      for (const line of row.flat()) if (line !== '') blocks.push({ kind: 'item', text: line });
      continue;
    }
    const text = first === '' ? rest.join('. ') : rest.length === 0 ? first : `${first}: ${rest.join('. ')}`;
    blocks.push({ kind: !isHeaded && rest.length > 0 && first.length <= 40 ? 'fact' : 'item', text });
  }
  return blocks;
}

function sectionsOf(
  entries: readonly Entry[],
  marks: ReadonlyMap<number, readonly Mark[]>,
  additions: Additions,
  name: string,
  titleEntry: number | undefined,
): Section[] {
  const draft = entries.filter(isDraft);
  const levels = draft.flatMap(({ id, level }) => (level === undefined || id === titleEntry ? [] : [level]));
  // The letter's own sections are those of its highest headings below the title.
  const highest = Math.min(...levels);
  const hasOwnTitle = levels.length > 1 && levels[0] === highest && levels.lastIndexOf(highest) === 0;
  const top = hasOwnTitle ? Math.min(...levels.slice(1)) : highest;
  const sections: Section[] = [{ title: name, isShown: false, blocks: [] }];
  const tables = new Set<LetterTable>();
  let last: Entry | undefined;
  // A sentence of our own waits until the list that asks for it is whole.
  let waiting: string[] = [];
  const flush = () => {
    for (const text of waiting) sections.at(-1)?.blocks.push({ kind: 'paragraph', text });
    waiting = [];
  };
  for (const entry of draft) {
    if (entry.line.role !== 'listItem') flush();
    const text = draftText(entry, marks.get(entry.id) ?? []);
    const section = sections.at(-1);
    if (!section) break;
    if (entry.cell) {
      const { table } = entry.cell;
      if (!tables.has(table)) {
        tables.add(table);
        const cellText = (row: number) =>
          (table.rows[row] ?? []).map((_, column) =>
            draft
              .filter(({ cell }) => cell?.table === table && cell.row === row && cell.column === column)
              .map((found) => draftText(found, marks.get(found.id) ?? [])),
          );
        section.blocks.push(...tableBlocks(table, cellText));
      }
      last = entry;
      continue;
    }
    if (entry.id === titleEntry || text === '') {
      waiting.push(...(additions.get(entry.id) ?? []));
      continue;
    }
    if (entry.level !== undefined) {
      const title = inSentenceCase(text.replace(/[.:]$/u, ''));
      if (entry.level <= top) sections.push({ title, isShown: true, blocks: [] });
      else section.blocks.push({ kind: 'heading', text: title });
      last = entry;
      continue;
    }
    addLine(
      section,
      entry,
      afterGreeting(entries, entry) ? text.charAt(0).toUpperCase() + text.slice(1) : text,
      last,
    );
    waiting.push(...(additions.get(entry.id) ?? []));
    last = entry;
  }
  flush();
  return sections;
}

/** Whether the line went on after "Hej Anna," and now begins the text. */
function afterGreeting(entries: readonly Entry[], { id }: Entry): boolean {
  const before = entries[id - 1];
  return (
    before?.fate.kind === 'dropped' && before.fate.reason === 'greeting' && before.line.text.endsWith(',')
  );
}

function addLine(section: Section, entry: Entry, text: string, last: Entry | undefined): void {
  const before = section.blocks.at(-1);
  const isSameParagraph =
    !entry.line.starts &&
    last?.line.place.paragraph === entry.line.place.paragraph &&
    last.line.place.part === entry.line.place.part;
  const goesOn =
    isSameParagraph &&
    before &&
    /^[\p{Ll}\d(]/u.test(text) &&
    !/[.!?:]$/u.test(before.text) &&
    !fact.test(text);
  if (goesOn && before) {
    section.blocks[section.blocks.length - 1] = { ...before, text: `${before.text} ${text}` };
    return;
  }
  if (entry.line.role === 'listItem') section.blocks.push({ kind: 'item', text });
  else if (fact.test(text) && text.length <= 140 && text.includes('{{fields.') && !/[.!?] \p{Lu}/u.test(text))
    section.blocks.push({ kind: 'fact', text });
  else section.blocks.push({ kind: 'paragraph', text });
}

function isListed(block: Block): boolean {
  return block.kind === 'item' || block.kind === 'fact';
}

function written(blocks: readonly Block[]): string {
  const parts: string[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block) break;
    if (!isListed(block)) {
      parts.push(block.kind === 'heading' ? `## ${block.text}` : escapedStart(block.text));
      continue;
    }
    const run: Block[] = [];
    for (; blocks[at]?.kind === block.kind; at += 1) run.push(blocks[at] as Block);
    at -= 1;
    const list = run.map(({ text }) => `- ${escapedStart(text)}`).join('\n');
    const isFacts = block.kind === 'fact' && run.every(({ text }) => fact.test(text));
    parts.push(isFacts ? `:::facts\n${list}\n:::` : list);
  }
  return parts.join('\n\n');
}

/** The body of a draft: one snippet for each part of the letter. Parts that hold nothing are left out and told. */
export function draftBody(
  entries: readonly Entry[],
  marks: ReadonlyMap<number, readonly Mark[]>,
  additions: Additions,
  name: string,
  titleEntry: number | undefined,
): string {
  const ids = new Ids();
  return sectionsOf(entries, marks, additions, name, titleEntry)
    .filter(({ blocks, isShown }) => blocks.length > 0 || isShown)
    .map(({ title, isShown, blocks }) => {
      const id = ids.take(slug(title.replace(/\{\{[^}]*\}\}/gu, ''), 'text'));
      return `# ${title} {#${id}${isShown ? '' : ' .no-heading'}}\n\n${written(blocks)}`;
    })
    .join('\n\n');
}
