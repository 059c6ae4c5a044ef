import { dropped, type Entry, isDraft } from './entry.ts';
import { has, isDateLine } from './kinds.ts';
import {
  hasStaffTitle,
  honorific,
  isReference,
  isSentence,
  isStreet,
  looksLikeName,
  looksLikeUnit,
  phone,
  postcodeTown,
} from './words.ts';

/** Lines from the start among which a letterhead and a recipient stand. */
export const headLines = 40;

/** "Vårdnadshavare till Tolvan Tolvansson": whom the letter is about. */
const aboutGuardians =
  /^(?:till\s+)?(?:vårdnadshavar(?:e|na|en)|förälder|föräldrar(?:na)?|målsman|anhörig(?:a)?)\s+(?:till|för)\s+/iu;

/** Whose home it is: "c/o Bedasdotter", on a line of its own or after the name. */
const careOf = /(?:^|,?\s)c\/o\s+(\p{Lu}.*)$/u;

/** Who is named on a line of an address: the recipient, and whoever the recipient lives with. */
const namesOn = (text: string): readonly string[] => {
  const name = nameOn(text);
  const other = careOf.exec(text)?.[1];
  return [...(looksLikeName(name) ? [name] : []), ...(other === undefined ? [] : [other])];
};

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
    .replace(careOf, '')
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
  // Who sends has a number to call in the same cell.
  const isSenders =
    block.some(({ line }) => looksLikeUnit(line.text)) &&
    entries.some(
      (other) =>
        other.cell?.table === cell.table &&
        other.cell.row === cell.row &&
        other.cell.column === cell.column &&
        has(phone, other.line.text),
    );
  if (isSenders) return [];
  return block.length <= 5 && block.slice(1, -1).every(({ line }) => !isSentence(line.text)) ? block : [];
}

function isOfText(entry: Entry): boolean {
  return isDraft(entry) && entry.line.place.part !== 'footer';
}

/** Of a header, where the sender stands as well, what begins with a name. */
function addressIn(block: readonly Entry[]): readonly Entry[] {
  if (block.every(isOfText)) return block;
  const name = block.findLastIndex(
    ({ line }) => looksLikeName(nameOn(line.text)) && !looksLikeUnit(line.text) && !hasStaffTitle(line.text),
  );
  return name < 0 ? [] : block.slice(name);
}

interface Recipient {
  readonly names: string[];
  readonly lines: string[];
}

/** The recipient's block: name, street, postcode and town, under each other. */
export function findRecipient(entries: Entry[]): Recipient {
  const names: string[] = [];
  const lines: string[] = [];
  const head = entries
    .filter((entry) => entry.line.place.part === 'header' || isOfText(entry))
    .slice(0, headLines);
  for (const [index, entry] of head.entries()) {
    if (!postcodeTown.test(besideTab(entry.line.text))) continue;
    if (entry.cell) {
      const block = addressInColumn(entries, entry);
      if (block.length < 2) continue;
      for (const { line, fate } of block) {
        if (fate.kind !== 'draft') continue;
        lines.push(line.text);
        names.push(...namesOn(line.text));
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
    const block = addressIn(head.slice(start, index + 1));
    // The sender's own address is among its name and numbers.
    const isSenders =
      block.some(({ line }) => looksLikeUnit(line.text)) &&
      !block.some(({ line }) => looksLikeName(nameOn(line.text)) && !looksLikeUnit(line.text));
    const own = isSenders ? [] : block.filter(({ line }) => !looksLikeUnit(line.text));
    if (own.length < 2) continue;
    for (const part of own) {
      part.fate = dropped('recipient');
      lines.push(besideTab(part.line.text));
      names.push(...namesOn(part.line.text));
    }
    // An address without a name may be the sender's: the recipient's may stand below.
    if (names.length > 0) return { names, lines };
  }
  if (lines.length > 0) return { names, lines };
  // A name alone in the right half, as a window envelope wants it, or after "Till".
  const ofText = head.filter(isOfText);
  for (const [index, entry] of ofText.slice(0, 15).entries()) {
    const { text, right } = entry.line;
    const next = ofText[index + 1];
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
