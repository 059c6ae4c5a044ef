import { findPersonalNumbers, maskPersonalNumbers } from '@klarmall/swedish';
import type { SortedLetter } from '../sort/sort-letter.ts';
import { email, hasStaffTitle, isStreet, nameWord, postcodeTown } from '../sort/words.ts';

/** Numbers of a person's form, whatever the check digit says: better to hide one too many. */
const numberLike = /(?<!\d)(?:19|20)?\d{6}\s?[-–‑−+]\s?\d{4}(?!\d)|(?<!\d)(?:19|20)\d{10}(?!\d)/gu;
/** Words of a name block that are no names. */
const noName = new Set([
  'till',
  'för',
  'av',
  'von',
  'de',
  'af',
  'c/o',
  'box',
  'vårdnadshavare',
  'till vårdnadshavare',
  // Lists that an e-mail is sent to.
  'alla',
  'samtliga',
  'föräldrar',
  'patienter',
  'patient',
  'deltagare',
  'medlemmar',
  'mottagare',
  'mottagarna',
  'undisclosed',
  'recipients',
  'personal',
  'personalen',
]);
const initialled = new RegExp(`(?<![\\p{L}.])(\\p{Lu})\\. ?(${nameWord})(?!\\p{L})`, 'gu');
/** Organisation numbers have at least 20 in place of the month. */
const organisationNumber = /(?<!\d)\d{2}[2-9]\d{3}-\d{4}(?!\d)/u;

/** What points at the person that a letter was written to. */
export interface Personal {
  /** Full names and the names that they are made of; longest first. */
  readonly names: readonly string[];
  /** Addresses, numbers and other lines, as they stand. */
  readonly lines: readonly string[];
}

/** A pattern that finds the text as it is, with any spaces between its words. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

/** "T. Fågelvret" where the letter greets Torgny: the same person. */
function withInitial({ entries, recipientNames }: SortedLetter): readonly string[] {
  const initials = new Set(recipientNames.map((name) => name.charAt(0)));
  return entries.flatMap(({ line: { text } }) =>
    [...text.matchAll(initialled)].flatMap(([, initial = '', name = '']) =>
      initials.has(initial) && !hasStaffTitle(text) ? [name] : [],
    ),
  );
}

export function personalOf(sorted: SortedLetter): Personal {
  const { recipientNames, personalLines } = sorted;
  const names = new Set<string>();
  for (const full of [...recipientNames, ...withInitial(sorted)]) {
    const parts = full.split(/\s+/u);
    if (/^\p{Lu}/u.test(full) && !parts.every((part) => noName.has(part.toLowerCase()))) names.add(full);
    for (const part of parts)
      if (part.length >= 3 && /^\p{Lu}/u.test(part) && !noName.has(part.toLowerCase())) names.add(part);
  }
  // A street and a town stand in other lines too, as a return address.
  const lines = new Set<string>();
  for (const line of personalLines) {
    if (isStreet(line) || postcodeTown.test(line)) lines.add(line);
    for (const found of line.matchAll(email)) lines.add(found[0]);
    for (const found of line.matchAll(/(?:\+46|0)[\d -]{6,}\d/gu)) lines.add(found[0]);
  }
  const longestFirst = (all: Set<string>) => [...all].sort((a, b) => b.length - a.length);
  return { names: longestFirst(names), lines: longestFirst(lines) };
}

interface PersonalMatch {
  readonly start: number;
  readonly end: number;
  readonly what: 'name' | 'number' | 'line';
}

function nameMatches(name: string, text: string): readonly { index: number; length: number }[] {
  // A genitive is the same person; a name in capitals too. In small letters it is an ordinary word ("maj", "sten").
  const isCapitals = name === name.toUpperCase();
  const forms = isCapitals
    ? [name, name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())]
    : [name, name.toUpperCase()];
  return forms.flatMap((form) =>
    [
      ...text.matchAll(
        new RegExp(
          `(?<![\\p{L}\\p{N}])${literally(form)}(?:s(?![\\p{L}\\p{N}])|:s)?(?![\\p{L}\\p{N}])`,
          'gu',
        ),
      ),
    ].map((found) => ({ index: found.index, length: found[0].length })),
  );
}

/** Everything in a text that points at the person. */
export function findPersonal(text: string, personal: Personal): readonly PersonalMatch[] {
  const found: PersonalMatch[] = [];
  const add = (start: number, end: number, what: PersonalMatch['what']) => {
    if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, what });
  };
  for (const { start, end } of findPersonalNumbers(text)) add(start, end, 'number');
  for (const match of text.matchAll(numberLike))
    if (!organisationNumber.test(match[0])) add(match.index, match.index + match[0].length, 'number');
  for (const line of personal.lines)
    for (const match of text.matchAll(new RegExp(literally(line), 'giu')))
      add(match.index, match.index + match[0].length, 'line');
  for (const name of personal.names)
    for (const { index, length } of nameMatches(name, text)) add(index, index + length, 'name');
  return found.sort((a, b) => a.start - b.start);
}

/** A number with its last figures covered; one whose figures are no real number goes whole. */
function hidden(number: string): string {
  const shown = maskPersonalNumbers(number);
  return shown === number ? '…' : shown;
}

/** A text with everything personal covered; what reports and terminals show. */
export function masked(text: string, personal: Personal): string {
  let shown = '';
  let at = 0;
  for (const { start, end, what } of findPersonal(text, personal)) {
    const part = text.slice(start, end);
    shown += text.slice(at, start) + (what === 'number' ? hidden(part) : '…');
    at = end;
  }
  return shown + text.slice(at);
}
