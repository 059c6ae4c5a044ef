import { findClockTimes, findDates } from '@klarmall/swedish';
import type { Letter, LetterTable } from '../letter.ts';
import { asContact, dropped, type Entry, inDraft, isDraft } from './entry.ts';
import { namesInText, sortGreetings, sortPersonalData } from './personal-data.ts';
import {
  bareLabel,
  blank,
  closing,
  contactLabel,
  contactWords,
  copyStart,
  disclaimer,
  email,
  enclosures,
  greeting,
  hasStaffTitle,
  honorific,
  hours,
  isFilingLine,
  isReference,
  isSentence,
  isStreet,
  labelledPersonal,
  looksLikeName,
  looksLikeUnit,
  organisation,
  owner,
  pageNumber,
  paperForm,
  phone,
  postcodeTown,
  readersQuestion,
  revision,
  says,
  signsFor,
  unsigned,
  weakClosing,
  webLine,
  wish,
} from './words.ts';

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

/** Lines from the start among which a letterhead and a recipient stand. */
const headLines = 40;

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
    for (const [row, cells] of piece.table.rows.entries())
      for (const [column, cell] of cells.entries())
        for (const line of cell)
          entries.push({
            id: entries.length,
            line,
            cell: { table: piece.table, row, column },
            level: undefined,
            fate: inDraft,
          });
  }
  return entries;
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** Only how to reach somebody: a number, an address, hours, and the words around them. */
export function isOnlyContact(text: string): boolean {
  const numbers = has(phone, text);
  const rest = text
    .replace(phone, ' ')
    .replace(email, ' ')
    .replace(hours, ' ')
    .replace(/(?:https?:\/\/|www\.)\S+/giu, ' ')
    .replace(/\d{3} ?\d{2} \p{Lu}\p{L}+/gu, ' ')
    .replace(/\p{Lu}\p{Ll}+(?:gatan|vägen|gränd|torg|torget|stigen|allén|plan|backen) \d+\p{L}?/gu, ' ');
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  if (/^[\s.,;]*$/u.test(rest)) return has(hours, text) || numbers || has(email, text);
  const known = words.filter((word) =>
    /^(?:tel|tfn|telefon\p{L}*|växel\p{L}*|fax|mobil|besöksadress|postadress|postadr|besöksadr|adress|e-?post|epost|post|öppettider|öppet|telefontid\p{L}*|kl|klockan|och|eller|på|till|ring|nås|via|oss|kontakt|vid|frågor|mottagningen|vardagar|reception\p{L}*|sekreterare\p{L}*|operationskoordinator\p{L}*|\p{L}*koordinator|hus|plan|våning|entré|besök|mellan|dagar|knappval|se|kl)$/iu.test(
      word,
    ),
  ).length;
  if (!numbers && !contactWords.test(text) && !has(email, text)) return false;
  return words.length - known <= (numbers ? 1 : 0) || (numbers && looksLikeUnit(text) && !isSentence(text));
}

/** One line with only an address: `Lasarettsgatan 4, 123 80 Ekdalen`. */
function isAddressLine(labelled: string): boolean {
  const text = labelled.replace(/^(?:(?:post|besöks)adr(?:ess)?\.?|besök|adress|hitta hit)\s*:\s*/iu, '');
  if (text !== labelled && /^(?:hus|plan|våning|entré|ingång|byggnad) \p{L}?\d*$/iu.test(text)) return true;
  const parts = text.split(/\s*[,·|\t]\s*/u);
  const isPlace = (part: string) =>
    isStreet(part) ||
    postcodeTown.test(part) ||
    /^(?:hus|plan|våning|entré|ingång|byggnad) \p{L}?\d*/iu.test(part);
  return parts.some((part) => isStreet(part) || postcodeTown.test(part)) &&
    parts
      .filter((part) => !isPlace(part))
      .every((part) => looksLikeUnit(part) || /^\p{Lu}\p{Ll}+$/u.test(part))
    ? text.length <= 90 && !isSentence(text)
    : false;
}

/** A part of the line that says who sends: names, addresses, numbers, and how the document is filed. */
function isImprintPart(part: string): boolean {
  return (
    looksLikeUnit(part) ||
    (isStreet(part) &&
      (part.match(/\p{L}+/gu)?.length ?? 0) <= 4 &&
      !/ (?:i|på|till|av|sker|är) /u.test(part)) ||
    isOnlyContact(part) ||
    postcodeTown.test(part) ||
    organisation.test(part) ||
    isReference(part) ||
    revision.test(part) ||
    webLine.test(part) ||
    pageNumber.test(part) ||
    contactWords.test(part) ||
    /^(?:gäller|giltig\p{L}*)\s+(?:t\.o\.m\.|till och med|från)/iu.test(part) ||
    /^(?:hus|plan|våning|entré|ingång|ing\.?|byggnad) \p{L}?\d*$/iu.test(part) ||
    isFilingLine(part) ||
    /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.test(part)
  );
}

/** A line of such parts: `Kirurgkliniken · Sjukhusvägen 8, 123 61 Norrnäs · Tfn 08-465 004 24 · Org.nr 232100-0000`. */
function isImprint(text: string): boolean {
  // "Plats: …" tells where the visit is.
  if (text.length > 240 || !/\d/u.test(text) || /^(?:plats|lokal|var|tid|datum|dag)\s*:/iu.test(text))
    return false;
  const parts = text
    .split(/\s*(?:[·•|,;\t\n]|(?<=\p{L}{3}|\d)\.(?=\s+\p{Lu}|$)| {2,}|\s[–*-]\s)\s*/u)
    .map((part) => (pageNumber.test(part) ? part : part.replace(/^\(|\)$/gu, '')).trim())
    .filter((part) => part !== '');
  const names = parts.filter((part) => looksLikeUnit(part) || /^Region \p{Lu}/u.test(part)).length;
  const ways = parts.filter(
    (part) => isStreet(part) || postcodeTown.test(part) || isOnlyContact(part) || organisation.test(part),
  ).length;
  return parts.length >= 2 && ways >= 1 && names + ways >= 2 && parts.every(isImprintPart);
}

function isTimeOfVisit(text: string): boolean {
  return findClockTimes(text).length > 0 && findDates(text).length > 0;
}

/** Bold lines that stand alone above other text are headings, whatever they are called. */
function findHeadings(entries: Entry[], isPlainText: boolean): void {
  // What only looks like a heading stands beside the deepest that are headings by their form.
  const deepest = Math.max(2, ...entries.flatMap(({ level }) => level ?? []));
  for (const [index, entry] of entries.entries()) {
    const { line } = entry;
    const isText = line.place.part === 'body' || line.place.part === 'textBox';
    if (!isText || entry.level !== undefined || entry.cell || line.role !== 'paragraph') continue;
    const next = entries[index + 1];
    const isAlone = line.starts && (next?.line.starts ?? true);
    const { text } = line;
    const begins = line.starts || line.apart;
    const isShort =
      text.length <= 90 &&
      (!/[.,;:]$/u.test(text) || (line.bold && /^\p{Lu}\p{L}+(?: \p{L}+){0,2}\.$/u.test(text))) &&
      !blank.test(text) &&
      !/[☐□○]/u.test(text) &&
      // The time of a visit in bold is no heading.
      !isTimeOfVisit(text);
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const isCapitals =
      letters >= 4 &&
      !/\p{Ll}/u.test(text) &&
      !/\d/u.test(text) &&
      line.apart &&
      (text.match(/\p{L}+/gu)?.length ?? 0) <= 8;
    if (isShort && isAlone && next !== undefined && letters >= 3 && (line.bold || isCapitals))
      entry.level = deepest;
    else if (isPlainText && isShort && isAlone && isPlainHeading(text, line.apart, next)) entry.level = 2;
    // The first line of a paragraph, with a line break before its text.
    else if (!isPlainText && isShort && begins && letters >= 3 && isHeadingOfParagraph(entries, entry))
      entry.level = deepest;
    // "Före besöket:" above a list or text of its own.
    else if (isAlone && begins && isHeadingWithColon(entries, entry)) entry.level = deepest;
    // The name of a part that only says how to reach the unit.
    else if (contactLabel.test(text) && next && !next.line.apart && line.starts) entry.level = 2;
    // A text box opens with what it is about.
    else if (
      line.place.part === 'textBox' &&
      entries[index - 1]?.line.place.part !== 'textBox' &&
      next?.line.place.part === 'textBox' &&
      text.length <= 50 &&
      !/[.!?:,;]$/u.test(text)
    )
      entry.level = 2;
  }
}

/** Words that a line of running text breaks off after, and no heading ends in. */
const goesOn =
  /(?<!\p{L})(?:är|till|via|har|hos|mellan|och|eller|för|av|från|att|som|en|ett|den|det|de|din|ditt|dina)$/iu;

/** A short line before a line break, above the running text or the list of the same paragraph. */
function isHeadingOfParagraph(entries: readonly Entry[], { id, line }: Entry): boolean {
  const next = entries[id + 1];
  const { text, place } = line;
  const isBeside = (other: Entry | undefined) =>
    other !== undefined &&
    other.cell === undefined &&
    other.line.place.part === place.part &&
    other.line.place.paragraph === place.paragraph;
  if (next === undefined || !isBeside(next) || (next.line.starts && next.line.role !== 'listItem'))
    return false;
  if (next.line.apart && !line.bold) return false;
  if (text.length > 60 || !/^\p{Lu}/u.test(text) || !mayBeHeading(text)) return false;
  if (line.bold) return !next.line.bold;
  if (goesOn.test(text)) return false;
  const after = entries[id + 2];
  const leadsToList = next.line.role === 'paragraph' && isBeside(after) && after?.line.role === 'listItem';
  if (!/^\p{Lu}/u.test(next.line.text)) return false;
  return (
    next.line.role === 'listItem' ||
    (next.line.text.length > text.length && (isSentence(next.line.text) || leadsToList))
  );
}

/** "Före besöket:" alone above whole sentences; what goes on below ("Ring oss om du:") is no heading. */
function isHeadingWithColon(entries: readonly Entry[], { id, line }: Entry): boolean {
  const next = entries[id + 1];
  const bare = line.text.replace(/\s*:$/u, '');
  return (
    next !== undefined &&
    bare !== line.text &&
    line.apart &&
    (next.line.role === 'listItem' || isSentence(next.line.text)) &&
    /^\p{Lu}/u.test(next.line.text) &&
    /^\p{Lu}[\p{L}\d -]{3,40}$/u.test(bare) &&
    (bare.match(/\p{L}+/gu)?.length ?? 0) <= 4 &&
    !goesOn.test(bare) &&
    !/(?<!\p{L})(?:om|du|ni|på|med|hos|kontakta|ring)$|^(?:ta med|ring|kontakta|frågor|tid|datum|plats|till|från)(?!\p{L})/iu.test(
      bare,
    ) &&
    mayBeHeading(bare)
  );
}

/** In plain text a short line between empty lines is the heading of the running text or list below it. */
function isPlainHeading(text: string, apart: boolean, next: Entry | undefined): boolean {
  if (!apart || !next || next.cell || !/^\p{Lu}/u.test(text) || text.length > 60) return false;
  if (/[?!]$/u.test(text) && !readersQuestion.test(text)) return false;
  if (!mayBeHeading(text)) return false;
  return next.line.apart
    ? isSentence(next.line.text) || next.line.role === 'listItem'
    : next.line.role === 'listItem';
}

/** Whether a line names nobody, no place, no time and no way to reach somebody. */
function mayBeHeading(text: string): boolean {
  return !(
    looksLikeName(text) ||
    looksLikeUnit(text) ||
    hasStaffTitle(text) ||
    isDateLine(text) ||
    isStreet(text) ||
    closing.test(text) ||
    greeting.test(text) ||
    isReference(text) ||
    copyStart.test(text) ||
    enclosures.test(text) ||
    postcodeTown.test(text) ||
    /: |[@\t]/u.test(text) ||
    has(phone, text) ||
    labelledPersonal.test(text)
  );
}

function sortByPart(entries: Entry[], unitNames: string[]): void {
  for (const [index, entry] of entries.entries()) {
    const { text, place } = entry.line;
    const above = entries[index - 1];
    // The other lines of a notice that was wrapped.
    if (
      above?.fate.kind === 'dropped' &&
      above.fate.reason === 'disclaimer' &&
      !entry.line.starts &&
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
        entry.fate = sortMarginal(text, place.part === 'header' ? 'letterhead' : 'footer');
        for (const part of text.split(/\t|\s·\s|,\s/u))
          if (looksLikeUnit(part) && !has(phone, part)) unitNames.push(part.trim());
        break;
      default:
        if (pageNumber.test(text)) entry.fate = dropped('pageNumber');
        else if (disclaimer.test(text)) entry.fate = dropped('disclaimer');
        else if (entry.level === undefined && !entry.cell && isFilingLine(text))
          entry.fate = dropped('reference');
        else if (entry.cell && isFilingTable(entry.cell.table)) entry.fate = dropped('reference');
    }
  }
}

/** A small table that only says how the document is filed: its number, version and who decided it. */
function isFilingTable({ rows }: LetterTable): boolean {
  const cells = rows.flat().map((cell) => cell.map(({ text }) => text).join(' '));
  return cells.length <= 16 && cells.every((text) => text.length <= 60) && isFilingLine(cells.join(' '));
}

function sortMarginal(text: string, reason: 'letterhead' | 'footer'): Entry['fate'] {
  if (pageNumber.test(text)) return dropped('pageNumber');
  if (organisation.test(text)) return dropped(reason);
  if (revision.test(text)) return dropped('revision');
  return has(phone, text) || isAddressLine(text) || contactWords.test(text) || isImprint(text)
    ? asContact
    : dropped(reason);
}

/** "Vårdnadshavare till Tolvan Tolvansson": whom the letter is about. */
const aboutGuardians =
  /^(?:till\s+)?(?:vårdnadshavar(?:e|na|en)|förälder|föräldrar(?:na)?|målsman|anhörig(?:a)?)\s+(?:till|för)\s+/iu;

/** What a line of an address says, without the date of the letter that a tab sets beside it. */
const besideTab = (text: string): string => {
  const [first = '', ...rest] = text.split(/\t+/u);
  return rest.length > 0 && rest.every((part) => isDateLine(part.trim())) ? first.trim() : text;
};

/** The name on a line of an address, without whose guardians are written to, and without the number after it. */
const nameOn = (text: string): string => {
  const bare = text
    .replace(aboutGuardians, '')
    .replace(/^till\s*:?\s+(?=\p{Lu})/iu, '')
    .replace(honorific, '')
    .replace(/(?:,\s*\(?|\s*\(|\s+(?=\d{6}))\d.*$/u, '');
  // "Tolvansson, Tolvan" as registers have it.
  const [, last = '', first = ''] = /^([^,\d]+), ([^,\d]+)$/u.exec(bare) ?? [];
  return first !== '' && looksLikeName(`${first} ${last}`) ? `${first} ${last}` : bare;
};

/** Cells above each other that end in a postcode and a town, where a letterhead sets the address beside other things. */
function addressInColumn(entries: readonly Entry[], { cell, id }: Entry): readonly Entry[] {
  if (!cell) return [];
  const column = entries.filter(
    (other) => other.cell?.table === cell.table && other.cell.column === cell.column && other.id <= id,
  );
  const start = column.findLastIndex(({ line }) => looksLikeName(nameOn(line.text)));
  const block = start < 0 ? [] : column.slice(start);
  return block.length <= 5 && block.slice(1, -1).every(({ line }) => !isSentence(line.text)) ? block : [];
}

interface Recipient {
  readonly names: string[];
  readonly lines: string[];
}

/** The recipient's block: name, street, postcode and town, under each other. */
function findRecipient(entries: Entry[]): Recipient {
  const names: string[] = [];
  const lines: string[] = [];
  const head = entries
    .filter((entry) => isDraft(entry) && entry.line.place.part !== 'footer')
    .slice(0, headLines);
  for (const [index, entry] of head.entries()) {
    if (!postcodeTown.test(besideTab(entry.line.text))) continue;
    if (entry.cell) {
      const block = addressInColumn(entries, entry);
      if (block.length < 2) continue;
      for (const { line, fate } of block) {
        if (fate.kind !== 'draft') continue;
        lines.push(line.text);
        if (looksLikeName(nameOn(line.text))) names.push(nameOn(line.text));
      }
      for (const part of block) part.fate = dropped('recipient');
      return { names, lines };
    }
    let start = index;
    while (start > 0 && index - start < 5) {
      const before = head[start - 1];
      const text = before?.line.text ?? '';
      // A name in capitals above its street is no heading.
      const isOfAddress =
        isStreet(text) || (looksLikeName(nameOn(text)) && isStreet(head[start]?.line.text ?? ''));
      if (!before || isSentence(text) || (before.level !== undefined && !isOfAddress)) break;
      if (has(phone, before.line.text) || isReference(before.line.text) || isDateLine(before.line.text))
        break;
      // Another address ends there.
      if (/(?<!\d)\d{3} ?\d{2} +\p{Lu}\p{L}/u.test(before.line.text)) break;
      const here = head[start];
      if (
        here &&
        start < index &&
        here.line.apart &&
        !looksLikeName(nameOn(text)) &&
        !looksLikeUnit(text) &&
        !isStreet(text) &&
        !/^(?:lägenhet|lgh|c\/o)\b/iu.test(text) &&
        !/^till\b/iu.test(before.line.text)
      )
        break;
      if (
        here &&
        start < index &&
        here.line.right !== before.line.right &&
        !/^till\b/iu.test(before.line.text)
      )
        break;
      start -= 1;
    }
    const block = head.slice(start, index + 1);
    // The sender's own address is among its name and numbers.
    const isSenders =
      block.some(({ line }) => looksLikeUnit(line.text)) &&
      !block.some(({ line }) => looksLikeName(nameOn(line.text)) && !looksLikeUnit(line.text));
    const own = isSenders ? [] : block.filter(({ line }) => !looksLikeUnit(line.text));
    if (own.length < 2) continue;
    for (const part of own) {
      part.fate = dropped('recipient');
      lines.push(besideTab(part.line.text));
      const name = nameOn(part.line.text);
      if (looksLikeName(name)) names.push(name);
    }
    // An address without a name may be the sender's: the recipient's may stand below.
    if (names.length > 0) return { names, lines };
  }
  if (lines.length > 0) return { names, lines };
  // A name alone in the right half, as a window envelope wants it, or after "Till".
  for (const [index, entry] of head.slice(0, 15).entries()) {
    const { text, right } = entry.line;
    const next = head[index + 1];
    if (right && looksLikeName(nameOn(text)) && entry.level === undefined && !hasStaffTitle(text)) {
      entry.fate = dropped('recipient');
      names.push(nameOn(text));
      lines.push(text);
      if (next?.line.right && isStreet(next.line.text)) {
        next.fate = dropped('recipient');
        lines.push(next.line.text);
      }
      break;
    }
  }
  return { names, lines };
}

function isDateLine(text: string): boolean {
  if (text.length > 50 || isSentence(text)) return false;
  const [date] = findDates(text);
  if (!date)
    return /^(?:\p{Lu}[\p{L}-]+,?\s+(?:i\s+)?)?(?:(?:jan|febr|septem|okto|novem|decem)\p{L}*|mars|april|maj|juni|juli|augusti)\s+20\d\d$/u.test(
      text.replace(/(?:^|(?<=[\s,]))\p{Lu}(?=\p{L}+ 20\d\d$)/u, (letter) => letter.toLowerCase()),
    );
  const rest = `${text.slice(0, date.weekday?.start ?? date.start)} ${text.slice(date.end)}`;
  return /^(?:datum\s*:?|utskrivet\s*:?|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?,?)?\s*(?:den)?\s*$/u.test(
    rest.trim().replace(/^Datum/u, 'datum'),
  );
}

/** Below a heading on how to reach the unit, its name alone is contact too. */
function sortContactParts(entries: readonly Entry[], unitNames: string[]): void {
  let isContact = false;
  for (const entry of entries) {
    const { text } = entry.line;
    if (entry.level !== undefined) isContact = contactLabel.test(text);
    else if (
      isContact &&
      isDraft(entry) &&
      (isOnlyContact(text) || isAddressLine(text) || looksLikeUnit(text))
    ) {
      entry.fate = asContact;
      if (looksLikeUnit(text) && !has(phone, text) && !unitNames.includes(text)) unitNames.push(text);
    }
  }
}

function headFate(text: string): Entry['fate'] {
  if (isContactPart(text)) return asContact;
  if (isDateLine(text)) return dropped('dateLine');
  return dropped(isReference(text) ? 'reference' : 'letterhead');
}

/** What tabs set beside each other on a line. */
const besides = (text: string): string[] =>
  text
    .split(/\t+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function isContactPart(part: string): boolean {
  return isOnlyContact(part) || isAddressLine(part) || isImprint(part);
}

/** What kind of paper it is, as letterheads say. */
const genre =
  /^(?:patientinformation|patientråd|patientbrev|information till patient(?:er)?|kallelse|provsvar|brev|meddelande)$/iu;

/** A table that is the letterhead: names, date, numbers and addresses set beside each other before any text. */
function isHeadTable({ rows }: LetterTable): boolean {
  const cells = rows
    .flat()
    .map((cell) => cell.map(({ text }) => text).join(' '))
    .filter((text) => text !== '');
  const own = (text: string) =>
    isHeadPart(text) || looksLikeName(text) || isStreet(text) || postcodeTown.test(text);
  const isVisit = cells.some(
    (text) =>
      /^(?:(?:ny )?tid|klockan|plats|lokal|dag|besök\p{L}*|undersökning)\s*:?$/iu.test(text) ||
      findClockTimes(text).length > 0,
  );
  return (
    cells.length <= 20 &&
    !isVisit &&
    cells.every((text) => text.length <= 90 && !isSentence(text)) &&
    cells.filter(own).length * 2 >= cells.length
  );
}

/** A part of a letterhead that stands beside others: who sends, when, and under what number. */
function isHeadPart(part: string): boolean {
  return (
    looksLikeUnit(part) ||
    isDateLine(part) ||
    isReference(part) ||
    isFilingLine(part) ||
    genre.test(part) ||
    pageNumber.test(part) ||
    webLine.test(part) ||
    isContactPart(part)
  );
}

function sortHead(entries: Entry[], unitNames: string[]): void {
  const names = new Set(unitNames);
  let isHead = true;
  /** Below the title the sender's name alone is still no text. */
  let isBeforeText = true;
  for (const entry of entries.slice(0, headLines + 10)) {
    if (entry.cell && isHead && isHeadTable(entry.cell.table)) {
      if (isDraft(entry)) {
        entry.fate = headFate(entry.line.text);
        if (looksLikeUnit(entry.line.text) && !names.has(entry.line.text)) unitNames.push(entry.line.text);
      }
      continue;
    }
    if (!isDraft(entry) || entry.cell) {
      if (entry.cell) isHead = false;
      continue;
    }
    const { text } = entry.line;
    if (entry.level !== undefined && !looksLikeUnit(text)) isHead = false;
    if (isSentence(text) && !isOnlyContact(text)) {
      isHead = false;
      isBeforeText = false;
    }
    if (entry.line.role === 'listItem' || /[?:]$/u.test(text)) isBeforeText = false;
    if (isReference(text) && !isSentence(text)) {
      entry.fate = dropped('reference');
      continue;
    }
    const beside = besides(text);
    if (beside.length > 1 && beside.every(isHeadPart)) {
      const [first = ''] = beside;
      entry.fate = beside.some(isContactPart) ? asContact : headFate(first);
      for (const part of beside)
        if (looksLikeUnit(part) && !isContactPart(part) && !names.has(part)) unitNames.push(part);
      continue;
    }
    if (!isHead && isBeforeText && entry.level === undefined && looksLikeUnit(text)) {
      entry.fate = isOnlyContact(text) ? asContact : dropped('letterhead');
      if (!names.has(text)) unitNames.push(text);
    }
    if (!isHead) continue;
    if (isDateLine(text)) entry.fate = dropped('dateLine');
    else if (isOnlyContact(text) || isAddressLine(text) || isImprint(text)) entry.fate = asContact;
    else if (webLine.test(text) || owner.test(text)) entry.fate = dropped('letterhead');
    else if (looksLikeUnit(text)) {
      entry.fate = dropped('letterhead');
      if (!names.has(text)) unitNames.push(text);
    } else if (isMoreOfHead(entries[entry.id - 1], entry)) entry.fate = dropped('letterhead');
  }
}

/** A part of the unit on the line below its name, in the same paragraph: "Operationsplaneringen". */
function isMoreOfHead(before: Entry | undefined, { line, level }: Entry): boolean {
  return (
    before?.fate.kind === 'dropped' &&
    before.fate.reason === 'letterhead' &&
    !line.starts &&
    before.line.place.part === line.place.part &&
    before.line.place.paragraph === line.place.paragraph &&
    level === undefined &&
    /^\p{L}[\p{L}/&\- ]{2,40}$/u.test(line.text) &&
    (line.text.match(/\p{L}+/gu)?.length ?? 0) <= 3 &&
    !says.test(line.text) &&
    !greeting.test(line.text) &&
    !looksLikeName(line.text)
  );
}

/** What stands after the last sentence for the reader: closing, name, title, copies, enclosures, page numbers. */
function sortTail(entries: Entry[], unitNames: string[]): void {
  const body = entries.filter((entry) => isDraft(entry) && entry.line.place.part === 'body' && !entry.cell);
  for (const entry of body) {
    const { text } = entry.line;
    if (copyStart.test(text) && !isSentence(text.replace(/\.$/u, ''))) entry.fate = dropped('copyLine');
    else if (
      unsigned.test(text) ||
      /^[«<{[]+\s*(?:signatur|avsändare|undertecknare)[\p{L}_ ]*[»>}\]]+$/iu.test(text)
    )
      entry.fate = dropped('signature');
    else if (isTailReference(body, entry)) entry.fate = dropped('reference');
    else if (paperForm.test(text)) entry.fate = dropped('paper');
    else if (enclosures.test(text) && text.length < 90) entry.fate = dropped('enclosures');
    else if (organisation.test(text)) entry.fate = dropped('footer');
    else if (isImprint(text) || isImprintWithMore(body, entry)) {
      entry.fate = asContact;
      const [name = ''] = text.split(/\s*[·•|,;\t]\s*/u);
      if (looksLikeUnit(name) && !unitNames.includes(name)) unitNames.push(name);
    } else if (revision.test(text) && revision.exec(text)?.index === 0) entry.fate = dropped('revision');
    else if (/^[_.…\s-]{5,}$/u.test(text) && !hasQuestionBefore(entries, entry))
      entry.fate = dropped('signature');
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
    if (!entry || entry.level !== undefined || isSentence(entry.line.text) || entry.line.role === 'listItem')
      break;
    const { text } = entry.line;
    // "Vem kurator …" below "När …" tells of the visit.
    if (bareLabel.test(text)) break;
    const isName = looksLikeName(text) || /^Personalen |^Teamet /u.test(text);
    const isTitle = hasStaffTitle(text) && text.length < 60;
    if (isOnlyContact(text) || isAddressLine(text)) entry.fate = asContact;
    else if (isName || isTitle || (signsFor.test(text) && looksLikeUnit(text.replace(signsFor, ''))))
      entry.fate = dropped('signature');
    else if (webLine.test(text) || /(?:^|[·|\s])www\.|följ oss/iu.test(text)) entry.fate = dropped('footer');
    else if (looksLikeUnit(text) && unitNames.some((name) => text.includes(name) || name.includes(text)))
      entry.fate = dropped('footer');
    else if (weakClosing.test(text) && !wish.test(text)) entry.fate = dropped('signature');
    else if (!wish.test(text)) break;
  }
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
    /(?<!\d)\d{3} ?\d{2} \p{Lu}\p{L}/u.test(text) &&
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
  // Below the closing nothing is for the reader: what holds a number or an address is how to reach the unit.
  const isContact =
    isOnlyContact(text) ||
    isAddressLine(text) ||
    isImprint(text) ||
    has(phone, text) ||
    has(email, text) ||
    /(?<!\d)\d{3} ?\d{2} \p{Lu}\p{L}/u.test(text);
  return isContact ? asContact : dropped('signature');
}

function hasQuestionBefore(entries: readonly Entry[], entry: Entry): boolean {
  const before = entries.slice(Math.max(0, entry.id - 3), entry.id);
  return before.some(
    ({ line }) => /[?:]\s*$/u.test(line.text) || /\?/u.test(line.text) || line.number !== undefined,
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
