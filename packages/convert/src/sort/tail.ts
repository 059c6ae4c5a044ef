import { asContact, dropped, type Entry, isDraft } from './entry.ts';
import { anyPostcode, type FateTable, fateBy, has, isOnlyContact } from './kinds.ts';
import {
  bareLabel,
  closing,
  hasStaffTitle,
  isReference,
  isSentence,
  looksLikeUnit,
  phone,
  weakClosing,
  wish,
} from './words.ts';

/** Lines that stand beside the text wherever it ends: copies, enclosures, how to fill in paper, who sends. */
const besideText: FateTable = [
  ['copy', dropped('copyLine')],
  ['unsigned', dropped('signature')],
  ['signatureField', dropped('signature')],
  ['paperForm', dropped('paper')],
  ['creditsWithAddress', asContact],
  ['credits', dropped('credits')],
  ['enclosures', dropped('enclosures')],
  ['organisation', dropped('footer')],
  ['imprint', asContact],
  ['onlyRevision', dropped('revision')],
];
/** Below the closing nothing is for the reader: what holds a number or an address is how to reach the unit. */
const signature: FateTable = [
  ['contact', asContact],
  ['holdsContact', asContact],
];
/** The last lines of a letter that nobody closes. */
const lastLine: FateTable = [
  ['contact', asContact],
  ['name', dropped('signature')],
  ['title', dropped('signature')],
  ['signsFor', dropped('signature')],
  ['holdsWeb', dropped('footer')],
  ['weakClosing', dropped('signature')],
];

/** "Klin fys, bokningen /MaLi". */
const initialled = /\s\/\s?\p{Lu}\p{L}{1,3}$/u;

/** "Antal besök hos fysioterapeut: ____" asks; "Sjuksköterska: ____" is signed. */
const asksWithRoom = /^(?:\p{L}+ ){2,}\p{L}+\s*[:?]?\s*(?:_{3,}|\.{5,}|…{2,})/u;

/** What stands after the last sentence for the reader: closing, name, title, copies, enclosures, page numbers. */
export function sortTail(entries: Entry[], unitNames: string[]): void {
  const body = entries.filter((entry) => isDraft(entry) && entry.line.place.part === 'body' && !entry.cell);
  for (const entry of body) {
    const { text } = entry.line;
    const isRoom = /^[_.…\s-]{5,}$/u.test(text) && !hasQuestionBefore(entries, entry);
    const fate = isTailReference(body, entry)
      ? dropped('reference')
      : isImprintWithMore(body, entry)
        ? asContact
        : (fateBy(besideText, text) ?? (isRoom ? dropped('signature') : undefined));
    if (fate === undefined) continue;
    entry.fate = fate;
    const [name = ''] = text.split(/\s*[·•|,;\t]\s*/u);
    if (fate.kind === 'contact' && looksLikeUnit(name) && !unitNames.includes(name)) unitNames.push(name);
  }
  const left = body.filter(isDraft);
  // From each closing on, short lines are the signature, until running text or a heading begins again.
  for (const [index, entry] of left.entries()) {
    const { text } = entry.line;
    const isClosing =
      closing.test(text) &&
      (weakClosing.test(text) || !/^(?:varmt |hjärtligt )?(?:välkommen|väl mött|tack)/iu.test(text));
    if (!isClosing || (isSentence(text) && !weakClosing.test(text) && text.length > 60)) continue;
    const after = left.slice(index + 1, index + 9);
    const end = after.findIndex(
      (line) =>
        line.level !== undefined ||
        /^(?:p\.? ?s\.?|obs|viktigt|ps)(?![\p{L}])/iu.test(line.line.text) ||
        (isSentence(line.line.text) && !isOnlyContact(line.line.text)) ||
        line.line.role === 'listItem',
    );
    const block = end < 0 ? after : after.slice(0, end);
    // "Välkommen!" in the middle of a letter closes nothing.
    const isWeak = weakClosing.test(text);
    if (isWeak && block.length === 0 && end >= 0) continue;
    // "Välkommen!" is for the reader; who says so is the signature.
    if (!wish.test(text)) entry.fate = dropped('signature');
    for (const line of block) line.fate = tailFate(line.line.text, unitNames);
  }
  // A name and a title at the very end without a closing.
  const last = body.filter(isDraft);
  for (let index = last.length - 1; index >= Math.max(0, last.length - 6); index -= 1) {
    const entry = last[index];
    // Who signs stands out in bold too.
    const isHeading =
      entry?.level !== undefined && !hasStaffTitle(entry.line.text) && !initialled.test(entry.line.text);
    if (!entry || isHeading || isSentence(entry.line.text) || entry.line.role === 'listItem') break;
    const { text } = entry.line;
    // "Vem kurator …" below "När …" tells of the visit.
    if (bareLabel.test(text) || asksWithRoom.test(text)) break;
    const fate =
      fateBy(lastLine, text) ??
      (initialled.test(text) ? dropped('signature') : undefined) ??
      (isOfSender(text, unitNames) ? dropped('footer') : undefined);
    if (fate) entry.fate = fate;
    else if (!wish.test(text)) break;
  }
}

function isOfSender(text: string, unitNames: readonly string[]): boolean {
  return looksLikeUnit(text) && unitNames.some((name) => text.includes(name) || name.includes(text));
}

/** Below the closing: who sends, with street, town and number, and a word on the web or on the record beside them. */
function isImprintWithMore(body: readonly Entry[], { id, line }: Entry): boolean {
  const { text } = line;
  const above = body.findLast((other) => other.id < id);
  const [name = ''] = text.split(/\s*[·•|,;\t]\s*/u);
  return (
    above !== undefined &&
    (!isSentence(above.line.text) || closing.test(above.line.text)) &&
    looksLikeUnit(name) &&
    has(phone, text) &&
    anyPostcode.test(text) &&
    text.length <= 260 &&
    !/(?<!\p{L})(?:du|ni|dig|er|din|ditt|dina|112|1177)(?!\p{L})/iu.test(text)
  );
}

/** A number of the document below the last running text. */
function isTailReference(body: readonly Entry[], entry: Entry): boolean {
  return (
    isReference(entry.line.text) &&
    !isSentence(entry.line.text) &&
    body
      .slice(body.indexOf(entry) + 1)
      .every(({ line }) => !isSentence(line.text) || isOnlyContact(line.text))
  );
}

function tailFate(text: string, unitNames: string[]): Entry['fate'] {
  if (looksLikeUnit(text) && !hasStaffTitle(text) && !has(phone, text) && !unitNames.includes(text))
    unitNames.push(text);
  return fateBy(signature, text) ?? dropped('signature');
}

function hasQuestionBefore(entries: readonly Entry[], entry: Entry): boolean {
  const before = entries.slice(Math.max(0, entry.id - 3), entry.id);
  return before.some(
    ({ line }) => /[?:]\s*$/u.test(line.text) || /\?/u.test(line.text) || line.number !== undefined,
  );
}
