import type { Letter, LetterTable } from '../letter.ts';
import { type Entry, inDraft } from './entry.ts';
import { sortContactParts, sortHead } from './head.ts';
import { findHeadings } from './headings.ts';
import { sortByPart } from './parts.ts';
import { namesInText, sortGreetings, sortPersonalData } from './personal-data.ts';
import { findRecipient } from './recipient.ts';
import { sortTail } from './tail.ts';
import { isSentence, looksLikeName } from './words.ts';

/** A letter with every line sorted, and what is known of sender and recipient. */
export interface SortedLetter {
  readonly entries: readonly Entry[];
  /** What the sender calls itself; best first. */
  readonly unitNames: readonly string[];
  /** Name lines of the recipient, as they stand. */
  readonly recipientNames: readonly string[];
  /** Every line of the recipient's block and of labelled personal data. */
  readonly personalLines: readonly string[];
  /** The subject of an e-mail. */
  readonly subject: string | undefined;
}

function flatten(letter: Letter): Entry[] {
  const entries: Entry[] = [];
  for (const piece of letter.pieces) {
    if (piece.kind === 'line') {
      const { line } = piece;
      entries.push({
        id: entries.length,
        line,
        level: line.role === 'heading' ? (line.level ?? 2) : undefined,
        fate: inDraft,
      });
      continue;
    }
    const isLayout = isLayoutTable(piece.table);
    for (const [row, cells] of piece.table.rows.entries())
      for (const [column, cell] of cells.entries())
        for (const line of cell)
          entries.push({
            id: entries.length,
            line,
            ...(isLayout ? {} : { cell: { table: piece.table, row, column } }),
            level: isLayout && line.role === 'heading' ? (line.level ?? 2) : undefined,
            fate: inDraft,
          });
  }
  return entries;
}

/** A table that only sets running text beside other: a cell holds headings or paragraphs of its own. */
function isLayoutTable({ rows }: LetterTable): boolean {
  return rows
    .flat()
    .some(
      (cell) =>
        cell.some(({ role }) => role === 'heading') ||
        cell.filter(({ text, starts }) => starts && isSentence(text) && text.length > 60).length >= 2,
    );
}

/** Sorts the lines of a letter: what the reader needs stays, everything else is told where it went. */
export function sortLetter(letter: Letter): SortedLetter {
  const entries = flatten(letter);
  const unitNames: string[] = [];
  sortByPart(entries, unitNames);
  findHeadings(entries, letter.format === 'text');
  const recipient = findRecipient(entries);
  const data = sortPersonalData(entries);
  const personalLines = [...recipient.lines, ...data.lines];
  sortHead(entries, unitNames);
  sortContactParts(entries, unitNames);
  const recipientNames = [...recipient.names, ...data.names, ...sortGreetings(entries)];
  sortTail(entries, unitNames);
  recipientNames.push(...namesInText(entries));
  const mail = letter.pieces.flatMap((piece) =>
    piece.kind === 'line' && piece.line.place.part === 'mailHeader' ? [piece.line.text] : [],
  );
  for (const text of mail) {
    const to = /^(?:till|to|kopia|cc)\s*:\s*(.+)$/iu.exec(text)?.[1];
    if (to === undefined) continue;
    personalLines.push(to);
    for (const part of to.split(/[;,<>]/u)) if (looksLikeName(part.trim())) recipientNames.push(part.trim());
  }
  const subject = mail
    .map((text) => /^(?:ämne|subject)\s*:\s*(?:(?:sv|vb|re|fw|fwd)\s*:\s*)*(.+)$/iu.exec(text)?.[1])
    .find(Boolean);
  return { entries, unitNames, recipientNames, personalLines, subject };
}
