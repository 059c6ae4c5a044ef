import { isGivenName } from '@klarmall/swedish';
import type { Entry } from '../../sort/entry.ts';
import { hasStaffTitle, looksLikeUnit, shortTitles, staffNouns } from '../../sort/words.ts';
import type { FieldList } from './field.ts';

const name = "\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}?\\p{Ll}+)?";
const capital = (words: string) => words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
const titles = `(?:(?:\\p{L}*(?:${staffNouns})|(?:${capital(staffNouns)}))|(?:${shortTitles}|${capital(shortTitles)}|${shortTitles.toUpperCase()})\\.?)`;
/** A member of staff: a title and a name. */
const staff = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}{2,5}-)?${titles}\\s+(?:\\p{Lu}\\.\\s*)?${name}(?:\\s+${name}){0,2}(?!\\p{L})`,
  'gu',
);
/** Full names that end as Swedish surnames do. */
const surname = new RegExp(
  `(?<!\\p{L})${name}(?:\\s+${name})?\\s+\\p{Lu}\\p{Ll}*(?:sson|sdotter|dotter|ström|berg|lund|gren|qvist|kvist|mark|stedt|stedt|löf|blad|holm)(?!\\p{L})`,
  'gu',
);
const staffLabel =
  /^(?:läkare|doktor|sköterska|sjuksköterska|behandlare|vårdgivare|hos|du träffar|du ska träffa|tandläkare|undersökare|terapeut|barnmorska|handläggare|vem|operatör|kurator|psykolog|logoped|dietist|möter dig|du möter)$/iu;

/** Whether a label says that the value is a member of staff: "Läkare", "Kontaktsjuksköterska". */
export function isStaffLabel(label: string): boolean {
  return staffLabel.test(label) || hasStaffTitle(label);
}

/** A label that only a name beside it makes one of staff. */
export function isStaffLine(label: string, value: string): boolean {
  return staffLabel.test(label) || (hasStaffTitle(label) && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(value));
}

function staffField(label: string) {
  return {
    label:
      label === ''
        ? 'Vem invånaren ska träffa'
        : label.charAt(0).toUpperCase() + label.slice(1).toLowerCase(),
    reason: 'staff' as const,
    base: 'staff',
    example: 'läkaren på mottagningen',
  };
}

/** Members of staff by what the reader does with them: "hos Tora Tandberg", "Du träffar Kim". */
const met = new RegExp(
  `(?<=(?<!\\p{L})(?:hos|träffa(?:r|t)?|möter?|leds av|bedöm(?:d|ts|s) av|undersök(?:t|s) av|opereras av|behandlas av|utförs av|görs av)\\s)(${name})((?:\\s${name}){0,2})(?!\\p{L})`,
  'gu',
);

/** What stands after a label for staff, up to a number to call. */
export function addLabelledStaff(list: FieldList, entry: Entry, label: string, from: number): void {
  const value = entry.line.text.slice(from);
  if (looksLikeUnit(value) || value.length >= 60) return;
  const end = /\s*[,(]?\s*(?:tel\p{L}*|tfn)?\.?\s*\d.*$/u.exec(value)?.index ?? value.length;
  list.add(entry, 'text', { start: from, end: from + end }, staffField(label));
}

/** Members of staff by title and name, and full names that end as surnames do. */
export function addStaff(list: FieldList, entry: Entry): void {
  const { text } = entry.line;
  for (const pattern of [staff, surname])
    for (const { index, 0: found } of text.matchAll(pattern))
      if (pattern === staff || !looksLikeUnit(found))
        list.add(entry, 'text', { start: index, end: index + found.length }, staffField(''));
  for (const { index, 0: found, 1: first = '' } of text.matchAll(met))
    if (isGivenName(first) && !looksLikeUnit(found))
      list.add(entry, 'text', { start: index, end: index + found.length }, staffField(''));
}
