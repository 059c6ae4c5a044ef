/** The formats that a letter is read from. */
export type LetterFormat = 'docx' | 'odt' | 'pdf' | 'html' | 'text' | 'docbook';

/** The part of a document that a text stands in. */
export type Part =
  | 'body'
  | 'header'
  | 'footer'
  | 'textBox'
  | 'footnote'
  | 'comment'
  | 'deleted'
  | 'hidden'
  | 'mailHeader'
  | 'picture';

/** Where a text stands in a letter, in words that a reader of the letter can follow. */
export interface LetterPlace {
  readonly part: Part;
  /** Paragraph of the part, from 1; a table counts as one. */
  readonly paragraph: number;
  /** From 1; only where the format knows pages. */
  readonly page?: number;
  /** From 1; only in tables. */
  readonly row?: number;
  readonly column?: number;
}

export type LineRole = 'heading' | 'listItem' | 'paragraph';

/** One line of a letter: a paragraph, or a part of it between manual line breaks. Soft hyphens are gone, tabs are kept. */
export interface LetterLine {
  readonly text: string;
  readonly role: LineRole;
  /** Of a heading, from 1. */
  readonly level?: number;
  /** All of the text stands out: it is bold, or underlined as in letters from typewriters. */
  readonly bold: boolean;
  /** Set far to the right, as the address block of a window envelope. */
  readonly right: boolean;
  /** The number of a list item that is numbered. */
  readonly number?: string;
  /** Begins a paragraph; false after a manual line break. */
  readonly starts: boolean;
  /** Empty space stands before it. */
  readonly apart: boolean;
  readonly place: LetterPlace;
  /** Words that lead to an address. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
}

/** A table as rows of cells, each with its lines. */
export interface LetterTable {
  readonly rows: readonly (readonly (readonly LetterLine[])[])[];
  readonly place: LetterPlace;
}

export type LetterPiece =
  | { readonly kind: 'line'; readonly line: LetterLine }
  | { readonly kind: 'table'; readonly table: LetterTable };

/** What stands in a letter beside its text, to be told: how often. */
export type LetterNote =
  | 'trackedChanges'
  | 'comments'
  | 'textBoxes'
  | 'footnotes'
  | 'contentControls'
  | 'pictures'
  | 'hiddenText'
  | 'macros'
  | 'mergeFields'
  | 'columns'
  | 'unreadableCharacters';

/** A letter as it was read, before anything is judged. Every text of the file stands in it once. */
export interface Letter {
  readonly format: LetterFormat;
  readonly pieces: readonly LetterPiece[];
  readonly notes: ReadonlyMap<LetterNote, number>;
}

/** Why a file is not read as a letter. */
export type Unreadable =
  | 'oldWord'
  | 'rtf'
  | 'wordTemplate'
  | 'outlookMessage'
  | 'mailFile'
  | 'encrypted'
  | 'picture'
  | 'scan'
  | 'spreadsheet'
  | 'presentation'
  | 'damaged'
  | 'empty'
  | 'unknown'
  | 'tooLarge';

export type ReadLetter =
  | { readonly kind: 'letter'; readonly letter: Letter }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };
