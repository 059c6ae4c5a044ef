import type { LetterTable } from '../letter.ts';
import { asContact, dropped, type Entry } from './entry.ts';
import { type FateTable, fateBy, has, isKind } from './kinds.ts';
import { email, isFilingLine, looksLikeUnit, phone } from './words.ts';

/** What stands in the margins of pages; the rest there is who sends. */
const marginalOf = (reason: 'letterhead' | 'footer'): FateTable => [
  ['pageNumber', dropped('pageNumber')],
  ['organisation', dropped(reason)],
  ['revision', dropped('revision')],
  ['contactLabel', asContact],
  ['contact', asContact],
];
const marginal = { header: marginalOf('letterhead'), footer: marginalOf('footer') } as const;

/** What no reader needs wherever it stands in the text. */
const anywhere: FateTable = [
  ['pageNumber', dropped('pageNumber')],
  ['disclaimer', dropped('disclaimer')],
  ['quoted', dropped('quoted')],
  ['divider', dropped('divider')],
];

/** In a cell "1/2" is half a tablet, and "141/88" a blood pressure. */
const anywhereInCell: FateTable = anywhere.map(([kind, fate]) => [
  kind === 'pageNumber' ? 'wordedPageNumber' : kind,
  fate,
]);

/** Sorts what the part of the document that a line stands in decides alone: margins, comments, what is deleted or hidden. */
export function sortByPart(entries: Entry[], unitNames: string[]): void {
  const forwarded = forwardedFrom(entries);
  const answered = answeredFrom(entries, Math.max(forwarded, 0));
  for (const [index, entry] of entries.entries()) {
    const { text, place } = entry.line;
    const above = entries[index - 1];
    // The other lines of a notice that was wrapped.
    if (
      above?.fate.kind === 'dropped' &&
      above.fate.reason === 'disclaimer' &&
      !entry.line.starts &&
      !isKind('contact', text) &&
      above.line.place.paragraph === place.paragraph &&
      above.line.place.part === place.part
    ) {
      entry.fate = dropped('disclaimer');
      continue;
    }
    switch (place.part) {
      case 'deleted':
      case 'hidden':
      case 'comment':
      case 'mailHeader': {
        const sender = /^(?:från|from)\s*:\s*"?([^"<]*?)"?\s*(?:<|$)/iu.exec(text)?.[1] ?? '';
        // The address of a unit is how to reach it; that of a person is not.
        const isUnits = looksLikeUnit(sender) && has(email, text);
        entry.fate = isUnits ? asContact : dropped(place.part);
        if (isUnits) unitNames.push(sender);
        break;
      }
      case 'header':
      case 'footer':
        entry.fate =
          fateBy(marginal[place.part], text) ?? dropped(place.part === 'header' ? 'letterhead' : 'footer');
        for (const part of text.split(/\t|\s·\s|,\s/u))
          if (looksLikeUnit(part) && !has(phone, part)) unitNames.push(part.trim());
        break;
      default:
        entry.fate =
          index < forwarded
            ? dropped('forwarding')
            : index >= answered
              ? dropped('quoted')
              : (fateBy(entry.cell ? anywhereInCell : anywhere, text) ??
                (isFiling(entry) ? dropped('reference') : entry.fate));
    }
  }
}

/** Where the letter begins in an e-mail that somebody sent on with a word of their own above it. */
function forwardedFrom(entries: readonly Entry[]): number {
  const isHeader = ({ line }: Entry) => line.place.part === 'mailHeader';
  const sentOn = entries.some(
    (entry) =>
      isHeader(entry) && /^(?:ämne|subject)\s*:\s*(?:vb|fw|fwd|vidarebefordrat)\s*:/iu.test(entry.line.text),
  );
  const start = entries.findIndex((entry) => !isHeader(entry));
  return sentOn ? entries.findIndex((entry, index) => index > start && isHeader(entry)) : -1;
}

const mailHeaderLine = /^(?:från|skickat|datum|till|kopia|ämne|from|sent|date|to|cc|subject)\s*:\s*\S/iu;
/** What programs for e-mail set above the message that is answered: "-----Ursprungligt meddelande-----", "Den 30 november 2026 skrev …:". */
const answers =
  /^[-_\s]*(?:ursprungligt|originalmeddelande|original|vidarebefordrat|forwarded)\s*(?:meddelande|message)?[-_\s]*$|^(?:den|on|tors|mån|tis|ons|fre|lör|sön)\S*\s.{0,60}\d.{0,80}\s(?:skrev|wrote)(?:\s.{0,80})?:$/iu;

/** Where the message begins that an e-mail answers, below a letter that is at least as long. */
function answeredFrom(entries: readonly Entry[], from: number): number {
  const isHeader = ({ line }: Entry) => line.place.part === 'mailHeader' || mailHeaderLine.test(line.text);
  const isText = (entry: Entry) => !isHeader(entry) && !answers.test(entry.line.text);
  const first = entries.findIndex((entry, index) => index >= from && isText(entry));
  const start =
    first < 0
      ? -1
      : entries.findIndex(
          (entry, index) =>
            index > first &&
            (answers.test(entry.line.text) ||
              (/^(?:från|from)\s*:/iu.test(entry.line.text) &&
                entries.slice(index + 1, index + 5).filter(isHeader).length >= 2)),
        );
  if (start < 0) return entries.length;
  const length = (part: readonly Entry[]) =>
    part.filter(isText).reduce((sum, { line }) => sum + line.text.length, 0);
  return length(entries.slice(from, start)) >= length(entries.slice(start)) ? start : entries.length;
}

/** A line, or a small table, that only says how the document is filed. */
function isFiling({ line, level, cell }: Entry): boolean {
  return cell ? isFilingTable(cell.table) : level === undefined && isFilingLine(line.text);
}

/** A small table that only says how the document is filed: its number, version and who decided it. */
function isFilingTable({ rows }: LetterTable): boolean {
  const cells = rows.flat().map((cell) => cell.map(({ text }) => text).join(' '));
  return cells.length <= 16 && cells.every((text) => text.length <= 60) && isFilingLine(cells.join(' '));
}
