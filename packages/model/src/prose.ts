import type { BoxKind } from './block.ts';
import type { Place } from './finding.ts';
import type { TemplateSource } from './generated/template.ts';
import type { Placeholder } from './markup.ts';
import type { WrittenRole } from './text-row.ts';

/** What a text is in its template, in the glossary's terms: what its schema says, or the block that it stands in. */
export type TextRole = WrittenRole | 'heading' | 'listItem' | 'term' | 'details' | 'document';

/** What language rules know of the template around a text. Absent values mean a text outside any template (`klarmall text`). */
export interface ProseContext {
  readonly template?: string;
  readonly kind?: TemplateSource['kind'];
  readonly category?: TemplateSource['category'];
  readonly textType?: TemplateSource['textType'];
  readonly audience?: TemplateSource['audience'];
  /** Words of the units that use it: acronyms, names and terms that are right here. */
  readonly allowedWords: ReadonlySet<string>;
}

export interface ProseSpan {
  /** UTF-16 offsets in `Prose.text`. */
  readonly start: number;
  readonly end: number;
}

export interface ProseLink extends ProseSpan {
  readonly url?: string;
  readonly name?: string;
}

export interface ProsePlaceholder extends ProseSpan {
  readonly placeholder: Placeholder;
}

/** One paragraph, heading, list item or single value, as its reader sees it, with a way back to the file. */
export interface Prose {
  readonly role: TextRole;
  readonly reader: 'citizen' | 'staff';
  /**
   * Running text in its reading form: bold and links as their words, each placeholder as its longest value (or its
   * example); letters composed, signs that nobody sees left out, signs that look alike as one.
   */
  readonly text: string;
  /** The same as it was typed. */
  readonly written: string;
  /** BCP 47. */
  readonly language: string;
  readonly context: ProseContext;
  /** Where in the template: 'snippets/booking', 'questions/medicine'. */
  readonly part: string;
  readonly box?: BoxKind;
  readonly links: readonly ProseLink[];
  readonly strong: readonly ProseSpan[];
  readonly placeholders: readonly ProsePlaceholder[];
  /** The text before this one in the same part. */
  readonly previous?: Prose;
  /** The text after this one in the same part; absent for the last. */
  readonly next?: Prose;
  /** Templates that show this text, when it is shared or inherited. */
  readonly usedIn: readonly string[];
  /** Locked text of someone else's: no rule blames the editor for it. */
  readonly locked: boolean;
  /** Where `text.slice(start, end)` was written. */
  place(start: number, end: number): Place;
  /** Where `written.slice(start, end)` was written. */
  placeOfWritten(start: number, end: number): Place;
  /** Whether that range of `text` stands in the file as it was typed, so that an edit there is exact. */
  isVerbatim(start: number, end: number): boolean;
}
