/** One row of a list as it was read. */
export interface ListRow {
  /** Of the file, from 1: the line of a text, the row of a sheet. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Filtered away or hidden in the sheet. */
  readonly isHidden: boolean;
}

/** Why a file is not read as a list. */
export type Unreadable =
  | 'oldExcel'
  | 'openDocument'
  | 'document'
  | 'picture'
  | 'other'
  | 'damaged'
  | 'empty'
  | 'tooLarge'
  /** Several sheets hold numbers. */
  | 'sheets'
  /** Several columns hold numbers, and no heading says which. */
  | 'columns';

export type ReadList =
  | { readonly kind: 'list'; readonly rows: readonly ListRow[] }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };
