import type {
  Letter,
  LetterFormat,
  LetterLine,
  LetterNote,
  LetterPiece,
  LetterPlace,
  LineRole,
  Part,
} from '../letter.ts';

/** A stretch of a paragraph with one look; underlined words are bold too. A line feed is a manual line break. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly link?: string;
}

/** A paragraph as a format's reader meets it. */
export interface ReadParagraph {
  readonly runs: readonly Run[];
  readonly role: LineRole;
  readonly level?: number;
  readonly number?: string;
  readonly right?: boolean;
}

const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu;
/** A bullet that somebody typed, with the space after it. */
const typedBullet = /^(?:[•·▪■◦●]|[–*-](?=\t|\s+\p{L})|[o§](?=\t))[\t ]*(?=\S)/u;
/** The name of a part in bold on the first line of its text: "Mår du akut dåligt?", "Fasta." */
const runIn = /^(?=.{4,60}$)\p{Lu}[^.?!:\d]*(?:\?|(?<=^\p{L}+(?: \p{L}+){0,2})\.)$/u;
/** Bold words that only ask for attention. */
const attention = /^(?:obs|viktigt|observera|tänk på|kom ihåg|ps)(?!\p{L})/iu;
/** So many fixed spaces at the start of a line move it to the right half of the page. */
const farRight = /^[\s\u00a0]{14,}/u;

function cleaned(text: string): string {
  return text
    .replace(/[\u2028\u2029]/gu, '\n')
    .replace(invisible, '')
    .replace(/\u2011/gu, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ');
}

/** A paragraph that opens with its heading in bold, as heading and text; else as it is. */
function withoutRunIn(paragraph: ReadParagraph): readonly ReadParagraph[] {
  const { runs, role } = paragraph;
  const plain = runs.findIndex(({ text, bold }) => !bold && /\S/u.test(text));
  if (role !== 'paragraph' || plain < 1) return [paragraph];
  const lead = runs.slice(0, plain);
  const title = joinedText(lead).trim();
  const rest = runs.slice(plain);
  const isText = /^\s*\p{Lu}(?:[^\n\p{L}]*\p{L}+){4}/u.test(joinedText(rest));
  return runIn.test(title) && !attention.test(title) && isText
    ? [
        { ...paragraph, runs: lead },
        { ...paragraph, runs: rest },
      ]
    : [paragraph];
}

function joinedText(runs: readonly Run[]): string {
  return cleaned(runs.map(({ text }) => text).join(''));
}

/** The lines of one paragraph; an empty paragraph has none. */
function linesOfParagraph(
  { runs, role, level, number, right = false }: ReadParagraph,
  place: LetterPlace,
  apart: boolean,
): LetterLine[] {
  const lines: {
    text: string;
    bold: boolean;
    letters: number;
    links: { text: string; address: string }[];
  }[] = [];
  const empty = () => ({
    text: '',
    bold: true,
    letters: 0,
    links: [] as { text: string; address: string }[],
  });
  let open = empty();
  for (const run of runs) {
    for (const [index, part] of cleaned(run.text).split('\n').entries()) {
      if (index > 0) {
        lines.push(open);
        open = empty();
      }
      open.text += part;
      if (/\S/u.test(part)) {
        open.letters += 1;
        if (!run.bold) open.bold = false;
        if (run.link !== undefined)
          open.links.push({ text: part.replace(/\s+/gu, ' ').trim(), address: run.link });
      }
    }
  }
  lines.push(open);
  let starts = true;
  let gap = apart;
  const made: LetterLine[] = [];
  for (const line of lines) {
    const text = line.text
      .replace(/ *\t */gu, '\t')
      .replace(/ +/gu, ' ')
      .trim();
    if (text === '') {
      gap = true;
      continue;
    }
    const typed = role === 'paragraph' ? typedBullet.exec(text)?.[0].length : undefined;
    made.push({
      text: typed === undefined ? text : text.slice(typed),
      role: typed === undefined ? role : 'listItem',
      ...(level === undefined ? {} : { level }),
      ...(number === undefined || !starts ? {} : { number }),
      bold: line.bold && line.letters > 0,
      right: right || farRight.test(line.text),
      // What somebody typed a bullet before begins an item of its own.
      starts: starts || typed !== undefined,
      apart: gap,
      place,
      links: line.links,
    });
    starts = false;
    gap = false;
  }
  return made;
}

/** Gathers the pieces of a letter in reading order and counts the paragraphs of each part. */
export class LetterBuilder {
  readonly #pieces: LetterPiece[] = [];
  readonly #notes = new Map<LetterNote, number>();
  readonly #counts = new Map<Part, number>();
  readonly #format: LetterFormat;
  #gap = false;

  constructor(format: LetterFormat) {
    this.#format = format;
  }

  note(note: LetterNote, times = 1): void {
    this.#notes.set(note, (this.#notes.get(note) ?? 0) + times);
  }

  #next(part: Part, page: number | undefined): LetterPlace {
    const paragraph = (this.#counts.get(part) ?? 0) + 1;
    this.#counts.set(part, paragraph);
    return page === undefined ? { part, paragraph } : { part, paragraph, page };
  }

  paragraph(of: Part, paragraph: ReadParagraph, page?: number): void {
    if (!paragraph.runs.some(({ text }) => /\S/u.test(cleaned(text)))) {
      this.#gap = true;
      return;
    }
    const place = this.#next(of, page);
    for (const part of withoutRunIn(paragraph)) {
      for (const line of linesOfParagraph(part, place, this.#gap)) this.#pieces.push({ kind: 'line', line });
      this.#gap = false;
    }
  }

  /** Cells hold paragraphs. A table of one row, or of one column, only sets things side by side: its text follows cell by cell. */
  table(part: Part, rows: readonly (readonly (readonly ReadParagraph[])[])[], page?: number): void {
    const widest = Math.max(0, ...rows.map((row) => row.length));
    if (rows.length === 0 || widest === 0) return;
    if (rows.length === 1 || widest === 1) {
      for (const cell of rows.flat()) {
        this.#gap = true;
        for (const paragraph of cell) this.paragraph(part, paragraph, page);
      }
      this.#gap = true;
      return;
    }
    const place = this.#next(part, page);
    const made = rows.map((row, rowIndex) =>
      row.map((cell, columnIndex) =>
        cell.flatMap((paragraph) =>
          linesOfParagraph(paragraph, { ...place, row: rowIndex + 1, column: columnIndex + 1 }, false),
        ),
      ),
    );
    this.#pieces.push({ kind: 'table', table: { rows: made, place } });
    this.#gap = true;
  }

  build(): Letter {
    return { format: this.#format, pieces: this.#pieces, notes: this.#notes };
  }
}
