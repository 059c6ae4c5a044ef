import type {
  BoxKind,
  MarkupBlock,
  MarkupInline,
  Place,
  Placeholder,
  Prose,
  ProseContext,
  ProseLink,
  ProsePlaceholder,
  ProseSpan,
  TextRole,
} from '@klarmall/model';
import { linesIn } from '@klarmall/model';
import { type ReadingForm, readingForm } from '@klarmall/swedish';

/** How a placeholder reads in running text: its longest value or its example. */
export type PlaceholderText = (placeholder: Placeholder) => string;

/** What all texts of one part have in common. */
export interface ProseFrame {
  readonly part: string;
  readonly reader: Prose['reader'];
  readonly language: string;
  readonly context: ProseContext;
  readonly usedIn: readonly string[];
  readonly locked: boolean;
  readonly placeholderText: PlaceholderText;
  /** What a paragraph is here; 'paragraph' unless said. */
  readonly paragraphRole?: TextRole;
}

interface Piece extends ProseSpan {
  readonly place: Place;
  readonly verbatim: boolean;
}

class ProseText implements Prose {
  readonly role: TextRole;
  readonly reader: Prose['reader'];
  readonly text: string;
  readonly written: string;
  readonly language: string;
  readonly context: ProseContext;
  readonly part: string;
  readonly box?: BoxKind;
  readonly links: readonly ProseLink[];
  readonly strong: readonly ProseSpan[];
  readonly placeholders: readonly ProsePlaceholder[];
  readonly previous?: Prose;
  /** Set when the next text is made. */
  next?: Prose;
  readonly usedIn: readonly string[];
  readonly locked: boolean;
  /** In offsets of what was written. */
  readonly #pieces: readonly Piece[];
  readonly #form: ReadingForm;
  readonly #whole: Place;

  constructor(
    frame: ProseFrame,
    role: TextRole,
    inlines: readonly MarkupInline[],
    whole: Place,
    previous: Prose | undefined,
    box: BoxKind | undefined,
  ) {
    const pieces: Piece[] = [];
    const links: ProseLink[] = [];
    const strong: ProseSpan[] = [];
    const placeholders: ProsePlaceholder[] = [];
    let written = '';
    // Bold and links nest at most a few levels; the Markdown reader bounds them.
    const write = (children: readonly MarkupInline[]): void => {
      for (const inline of children) {
        const start = written.length;
        if (inline.type === 'text') {
          // Rules read running text: a line end that is kept for its reader is a space to them.
          const words = inline.value.startsWith('\n') ? ' ' : inline.value;
          written += words;
          const verbatim = inline.place.end.offset - inline.place.start.offset === words.length;
          pieces.push({ start, end: written.length, place: inline.place, verbatim });
        } else if (inline.type === 'placeholder') {
          written += frame.placeholderText(inline);
          pieces.push({ start, end: written.length, place: inline.place, verbatim: false });
          placeholders.push({ start, end: written.length, placeholder: inline });
        } else {
          write(inline.children);
          if (inline.type === 'strong') strong.push({ start, end: written.length });
          else {
            const target =
              inline.target.type === 'url' ? { url: inline.target.url } : { name: inline.target.name };
            links.push({ start, end: written.length, ...target });
          }
        }
      }
    };
    write(inlines);
    const form = readingForm(written);
    const read = <Stretch extends ProseSpan>(span: Stretch): Stretch => ({
      ...span,
      start: form.toReading(span.start),
      end: form.toReading(span.end),
    });
    const isSame = form.text === written;
    this.role = role;
    this.reader = frame.reader;
    this.text = form.text;
    this.written = written;
    this.#form = form;
    this.language = frame.language;
    this.context = frame.context;
    this.part = frame.part;
    if (box) this.box = box;
    this.links = isSame ? links : links.map(read);
    this.strong = isSame ? strong : strong.map(read);
    this.placeholders = isSame ? placeholders : placeholders.map(read);
    if (previous) this.previous = previous;
    if (previous instanceof ProseText) previous.next = this;
    this.usedIn = frame.usedIn;
    this.locked = frame.locked;
    this.#pieces = pieces;
    this.#whole = whole;
  }

  #pieceAt(offset: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }

  place(start: number, end: number): Place {
    const written = this.#form.toWritten(start, end);
    return this.placeOfWritten(written.start, written.end);
  }

  placeOfWritten(start: number, end: number): Place {
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(Math.max(start, end - 1));
    if (!first || !last) return this.#whole;
    const from = first.place.start;
    const by = first.verbatim ? start - first.start : 0;
    const lastFrom = last.place.start;
    const lastBy = end - last.start;
    return {
      file: first.place.file,
      start: { line: from.line, column: from.column + by, offset: from.offset + by },
      end: last.verbatim
        ? { line: lastFrom.line, column: lastFrom.column + lastBy, offset: lastFrom.offset + lastBy }
        : last.place.end,
    };
  }

  isVerbatim(from: number, to: number): boolean {
    const { start, end } = this.#form.toWritten(from, to);
    const first = this.#pieceAt(start);
    const last = this.#pieceAt(Math.max(start, end - 1));
    if (!first?.verbatim || !last?.verbatim) return false;
    const place = this.placeOfWritten(start, end);
    return place.start.line === place.end.line && place.end.offset - place.start.offset === end - start;
  }
}

/** One text as prose. */
export function lineProse(
  frame: ProseFrame,
  role: TextRole,
  inlines: readonly MarkupInline[],
  place: Place,
  previous?: Prose,
  box?: BoxKind,
): Prose {
  return new ProseText(frame, role, inlines, place, previous, box);
}

/** The texts of a run of blocks, each linked to the one before it. */
export function blockProse(frame: ProseFrame, blocks: readonly MarkupBlock[], before?: Prose): Prose[] {
  const result: Prose[] = [];
  for (const { role, inlines, place, box } of linesIn(blocks)) {
    const own = role === 'paragraph' ? (frame.paragraphRole ?? role) : role;
    result.push(lineProse(frame, own, inlines, place, result.at(-1) ?? before, box));
  }
  return result;
}
