import type { Place } from './finding.ts';
import type { KeyPath } from './key-path.ts';
import type { MarkupBlock, MarkupInline } from './markup.ts';
import type { TextRow } from './text-row.ts';

/** What a text is made of: one line of words and placeholders, or blocks. */
export type TextContent =
  | { readonly inlines: readonly MarkupInline[]; readonly blocks?: undefined }
  | { readonly blocks: readonly MarkupBlock[]; readonly inlines?: undefined };

/** A text where one source file has it. */
export type WrittenText = TextContent & {
  /** Its pattern in the table: `questions.#.text`. */
  readonly key: string;
  readonly row: TextRow;
  /** Where in the file's value; a snippet in the body of a Markdown file has its number among the snippets. */
  readonly path: KeyPath;
  /** The part of the file for people and exceptions: `name`, `questions/medicine`. */
  readonly part: string;
  readonly place: Place;
};

/** A text as it reaches a template. */
export type LinkedText = WrittenText & {
  /** Id of the template that wrote it, or of the shared snippet (`snippets/<id>`). */
  readonly origin: string;
  /** BCP 47. */
  readonly language: string;
  /** Whether it is someone else's and may not be changed here. */
  readonly locked: boolean;
};
