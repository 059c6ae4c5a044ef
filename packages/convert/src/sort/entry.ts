import type { LetterLine, LetterTable } from '../letter.ts';

/** Why a line or a part of it is left out of the draft. */
export type DropReason =
  | 'letterhead'
  | 'recipient'
  | 'dateLine'
  | 'reference'
  | 'greeting'
  | 'signature'
  | 'copyLine'
  | 'enclosures'
  | 'footer'
  | 'pageNumber'
  | 'revision'
  | 'formLine'
  | 'deleted'
  | 'hidden'
  | 'comment'
  | 'mailHeader'
  | 'disclaimer'
  | 'quoted'
  | 'forwarding'
  | 'credits'
  | 'divider'
  | 'personal'
  | 'paper'
  | 'title'
  | 'emptyHeading'
  | 'answerMark';

/** Where a text of the letter went. */
export type Fate =
  | { readonly kind: 'draft' }
  | { readonly kind: 'question' }
  | { readonly kind: 'contact' }
  | { readonly kind: 'dropped'; readonly reason: DropReason }
  /** Not copied on purpose: a form that belongs in formulärtjänst. */
  | { readonly kind: 'refused'; readonly reason: 'instrument' | 'manyQuestions' | 'letter' };

/** A place of a table that a line stands in. */
interface CellPlace {
  readonly table: LetterTable;
  /** From 0. */
  readonly row: number;
  readonly column: number;
}

/** A line of the letter on its way: what it is, and where it goes. */
export interface Entry {
  readonly id: number;
  readonly line: LetterLine;
  readonly cell?: CellPlace;
  /** Level of the heading that the line is, by its form or by its looks; undefined for other lines. */
  level: number | undefined;
  fate: Fate;
}

export const dropped = (reason: DropReason): Fate => ({ kind: 'dropped', reason });
export const inDraft: Fate = { kind: 'draft' };
export const asContact: Fate = { kind: 'contact' };

export function isDraft(entry: Entry): boolean {
  return entry.fate.kind === 'draft';
}
