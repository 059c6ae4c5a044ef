import type { Letter } from '../../letter.ts';
import { LetterBuilder, type ReadParagraph } from '../lines-builder.ts';
import { withSymbols } from '../symbols.ts';

/** A sign before an item. A quoted e-mail has its signs first on the line. */
const bullet = /^(?:\s*(?:[•·▪■◦○●►▶➢➤→»*–—-]|o(?=\s{2}))|\s+>)\s+(?=\S)/u;
const numbered = /^\s*(\d{1,2})[.)]\s+(?=\S)/u;
const underline = /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,}|~{3,}|(?:[-–_*=] ){4,}[-–_*=]?)\s*$/u;
/** A line to write an answer on, where something is asked above it. */
const room = /^\s*(?:_{3,}|\.{5,})\s*$/u;
const asks = /[?:]\s*$|\?\s|^\s*\d{1,2}[.)]\s/u;
const mailHeader =
  /^\s*(?:från|skickat|datum|till|kopia|ämne|from|sent|date|to|cc|subject|svar till|reply-to|bilagor|prioritet)\s*:\s*\S/iu;
const sentenceEnd = /[.!?:]["”’)]*$/u;
/** From this column on a line stands in the right half. */
const farRight = 18;
/** Lines that nobody wrapped say nothing of a width. */
const narrowest = 45;
const widest = 100;

interface Block {
  readonly lines: readonly string[];
  /** Empty lines before it. */
  readonly apart: boolean;
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  let apart = false;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      open.push(line);
      continue;
    }
    if (open.length > 0) blocks.push({ lines: open, apart });
    if (open.length > 0 || blocks.length > 0) apart = true;
    open = [];
  }
  if (open.length > 0) blocks.push({ lines: open, apart });
  return blocks;
}

/** The width that the text was wrapped at; undefined when its paragraphs are whole lines. */
function wrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const long = lengths.filter((length) => length > widest).length;
  if (long > 0 && long * 8 > lengths.length) return undefined;
  // The width that explains the most line breaks: each broken line fits in it, and the next word would not have.
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    if (line.trim() === '' || next.trim() === '' || / {3,}|_{3,}|={3,}/u.test(line.trim())) return [];
    if (
      isFarRight(line) ||
      underline.test(line) ||
      underline.test(next) ||
      bullet.test(next) ||
      numbered.test(next)
    )
      return [];
    const length = line.trimEnd().length;
    return length > widest ? [] : [{ length, needed: length + 1 + firstWord(next).length }];
  });
  let width = 0;
  let most = 0;
  for (const { length } of breaks) {
    const explained = breaks.filter((other) => other.length <= length && other.needed > length).length;
    if (explained > most || (explained === most && length > width)) {
      width = length;
      most = explained;
    }
  }
  // One break alone explains itself.
  const longest = Math.max(0, ...lengths.filter((length) => length <= widest));
  if (most < 2) width = longest;
  return width >= narrowest ? width : undefined;
}

/** An address for a window envelope: each of its lines is one. */
function isFarRight(line: string): boolean {
  return (/^ */u.exec(line)?.[0].length ?? 0) >= farRight;
}

function firstWord(line: string): string {
  return /^\S+/u.exec(line.trim())?.[0] ?? '';
}

/** Whether the line break after `line` is there because the next word did not fit. */
function isWrapped(line: string, next: string, width: number | undefined): boolean {
  if (bullet.test(next) || numbered.test(next)) return false;
  // What stands side by side on a line is no running text.
  if (isFarRight(line) || isFarRight(next) || / {3,}/u.test(line.trim())) return false;
  // No line ends in a word that the next one belongs to, unless it was broken off.
  if (
    /(?<!\p{L})(?:på|till|via|hos|och|eller|för|av|från|att|en|ett|den|det|din|ditt|dina|i|med|som|vid|per|minst|högst|senast|cirka|klockan|kl\.?|ca\.?|tel\.?|tfn\.?|nr|dr\.?|t\.ex\.|bl\.a\.)$/iu.test(
      line.trim(),
    )
  )
    return true;
  if (width === undefined) return false;
  const word = firstWord(next);
  const isFull = line.trimEnd().length + 1 + word.length > width;
  // A word that goes on in small letters was broken off, even where the margin is uneven.
  return isFull || (line.trimEnd().length + 1 + word.length > width * 0.85 && /^\p{Ll}/u.test(word));
}

/** Cells of lines that stand under each other in columns, parted by two spaces or more. */
function tableOf(all: readonly string[]): string[][] | undefined {
  // A line of dashes only parts the head from the rows.
  const lines = all.filter((line) => !/^\s*[-=_]{3,}(?:\s+[-=_]{3,})*\s*$/u.test(line));
  // A bullet and its text are no columns.
  if (lines.filter((line) => bullet.test(line)).length * 2 >= lines.length) return undefined;
  const starts = (line: string) => [...line.matchAll(/(?:^|(?<= {2}|\t))[^\s](?:[^\s]| (?! ))*/gu)];
  const rows = lines.map(starts);
  const [first] = rows;
  if (!first || first.length < 2 || rows.length < 2) return undefined;
  if (lines.some((line) => /^ {18}/u.test(line))) return undefined;
  const columns = first.map(({ index }) => index);
  const fits = rows.every(
    (row) =>
      row.length >= 2 &&
      row.length <= columns.length &&
      row.every(({ index }) => columns.some((column) => Math.abs(column - index) <= 2)),
  );
  if (!fits) return undefined;
  return rows.map((row) =>
    columns.map((column) => row.find(({ index }) => Math.abs(index - column) <= 2)?.[0].trim() ?? ''),
  );
}

const paragraph = (text: string, more: Partial<ReadParagraph> = {}): ReadParagraph => ({
  runs: [{ text, bold: false }],
  role: 'paragraph',
  ...more,
});

function isSentenceLike(line: string): boolean {
  return sentenceEnd.test(line.trim()) || line.trim().length >= narrowest || /[.!?] \p{Lu}/u.test(line);
}

/** What may be a heading by itself: short, without an end, no label, number or address. */
function isHeadingText(line: string): boolean {
  const text = line.trim();
  return (
    /^\p{Lu}/u.test(text) &&
    text.length <= 60 &&
    !/[.,;:!]$/u.test(text) &&
    !/\d{3}[ -]?\d{2,}|@|: | {2}/u.test(text) &&
    !/^ {18}/u.test(line)
  );
}

/** "FÖRBEREDELSER:" and "Före besöket:" over what stands by itself; "Ta med:" and "Ring om du:" go on below. */
function isHeadingWithColon(line: string, next: string | undefined): boolean {
  const text = line.trim();
  const bare = text.slice(0, -1);
  if (next === undefined || !text.endsWith(':') || !/^\p{Lu}[\p{L}\d ,-]{2,50}$/u.test(bare)) return false;
  if (isCapitals(bare)) return !isCapitals(next);
  const below = next.replace(bullet, '').replace(numbered, '').trim();
  return (
    (bare.match(/\p{L}+/gu)?.length ?? 0) <= 4 &&
    /^\p{Lu}/u.test(below) &&
    (below !== next.trim() || isSentenceLike(next)) &&
    !/^(?:ta(?:g)? med|ring|kontakta|frågor|tid|datum|dag|klockan|plats|till|från|hej|bästa|tel\p{L}*)(?!\p{L})|(?<!\p{L})(?:om|du|ni|på|med|hos)$/iu.test(
      bare,
    )
  );
}

/** A short first line above running text or a list is the heading of it. */
function isHeadingOver(line: string, next: string | undefined, width: number | undefined): boolean {
  const text = line.trim();
  if (next === undefined || text.length > 60 || /[,;]$/u.test(text)) return false;
  // Boxes and room to write are a form's, and what stands side by side is no heading.
  if (/[☐□○]|\[ ?\]|_{3}| {3,}/u.test(text)) return false;
  // A question above running text is the reader's; above boxes or room to write it is the form's.
  const isReaders = /\?$/u.test(text) && !/[☐□○_]|\[ ?\]|\.{5,}/u.test(next);
  if (sentenceEnd.test(text) && !isReaders) return false;
  if (bullet.test(line) || numbered.test(line) || !/^\p{Lu}/u.test(text)) return false;
  if (/\d{3}[ -]?\d{2,}|@|: /u.test(text) || /^ {18}/u.test(line)) return false;
  if (isWrapped(line, next, width)) return false;
  return (
    bullet.test(next) ||
    numbered.test(next) ||
    (isSentenceLike(next) && !/^(?:tel|tfn|telefon)/iu.test(next.trim()))
  );
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 4 && text.trim().length <= 70 && !/\p{Ll}/u.test(text) && !/\d{3} ?\d{2}/u.test(text)
  );
}

/** Reads a plain text: pastes, exports and e-mail. */
export function readText(source: string): Letter {
  const text = withSymbols(
    source
      .replace(/^\ufeff/u, '')
      .replace(/\r\n?/gu, '\n')
      .replace(/\f/gu, '\n\n'),
  );
  const builder = new LetterBuilder('text');
  const blocks = blocksOf(text.replaceAll('\t', '    '));
  const width = wrapWidth(text.split('\n'));
  let above = '';
  for (const [index, { lines, apart }] of blocks.entries()) {
    if (apart) builder.paragraph('body', paragraph(''));
    if (index < 3 && lines.filter((line) => mailHeader.test(line)).length >= Math.max(2, lines.length - 1)) {
      for (const line of lines) builder.paragraph('mailHeader', paragraph(line.trim()));
      continue;
    }
    // A heading may stand right above a table.
    const [first = '', ...below] = lines;
    const under = below.length > 1 && isHeadingText(first) ? tableOf(below) : undefined;
    if (under) builder.paragraph('body', paragraph(first.trim(), { role: 'heading', level: 2 }));
    const table = under ?? tableOf(lines);
    if (table) {
      builder.table(
        'body',
        table.map((row) => row.map((cell) => (cell === '' ? [] : [paragraph(cell)]))),
      );
      continue;
    }
    readBlock(builder, lines, width, above);
    above = lines.findLast((line) => !underline.test(line)) ?? above;
  }
  return builder.build();
}

/** @param above the last line with words before the block. */
function readBlock(
  builder: LetterBuilder,
  lines: readonly string[],
  width: number | undefined,
  above: string,
): void {
  let asked = above;
  let at = 0;
  // ">>> RING OSS OM … <<<": arrows round a line only ask for attention.
  const line = () => (lines[at] ?? '').replace(/^\s*>{2,}\s*(\S.*?)\s*<{2,}\s*$/u, '$1');
  let open = '';
  let more: Partial<ReadParagraph> = {};
  const flush = () => {
    if (open !== '') builder.paragraph('body', paragraph(open, more));
    open = '';
    more = {};
  };
  for (; at < lines.length; at += 1) {
    const text = line();
    const next = lines[at + 1];
    if (room.test(text) && asks.test(asked)) {
      flush();
      builder.paragraph('body', paragraph(text.trim()));
      continue;
    }
    if (underline.test(text)) {
      flush();
      continue;
    }
    asked = text;
    if (open === '' && next !== undefined && underline.test(next) && /[=-]/u.test(next)) {
      builder.paragraph('body', paragraph(text.trim(), { role: 'heading', level: /=/u.test(next) ? 1 : 2 }));
      continue;
    }
    // "* Avgift *", "== Avgift ==": marks on both sides are a heading's.
    const marked = /^\s*([*=_~#]+|[-–]{1,3})\s+(\p{L}.{1,58}?)\s+\1\s*$/u.exec(text)?.[2];
    if (marked !== undefined) {
      flush();
      builder.paragraph('body', paragraph(marked, { role: 'heading', level: 2 }));
      continue;
    }
    const isRight = isFarRight(text);
    if (open === '' && isCapitals(text) && lines.length === 1 && !isRight) {
      builder.paragraph('body', paragraph(text.trim(), { role: 'heading', level: 2 }));
      continue;
    }
    if (at === 0 && (isHeadingOver(text, next, width) || isHeadingWithColon(text, next))) {
      builder.paragraph('body', paragraph(text.trim(), { role: 'heading', level: 2 }));
      continue;
    }
    const number = numbered.exec(text)?.[1];
    // "2. HUR LÅNG ÄR VÄNTETIDEN?" over its text is a heading, not a thing of a list.
    const bare = text.replace(numbered, '').trim();
    if (number !== undefined && isCapitals(bare) && next !== undefined && !isCapitals(next.trim())) {
      flush();
      builder.paragraph('body', paragraph(bare, { role: 'heading', level: 2 }));
      continue;
    }
    const isItem = number !== undefined || bullet.test(text);
    if (isItem) flush();
    const own = isItem ? text.replace(number === undefined ? bullet : numbered, '') : text.trim();
    if (open === '')
      more = {
        role: isItem ? 'listItem' : 'paragraph',
        ...(number === undefined ? {} : { number }),
        right: isRight,
      };
    const before = at > 0 && open !== '' ? lines[at - 1] : undefined;
    // Side by side on one line, as letterheads are.
    const shown = isRight ? own : own.replace(/(?<=:) {2,}/gu, ' ').replace(/ {3,}/gu, '\n');
    if (before === undefined) open = shown;
    else if (isWrapped(before, text, width) || (more.role === 'listItem' && /^\s+\S/u.test(text)))
      open += ` ${shown}`;
    else open += `\n${shown}`;
  }
  flush();
}
