import { findPersonalNumbers, isGivenName, isWordLikeName } from '@klarmall/swedish';
import type { LetterTable } from '../letter.ts';
import { dropped, type Entry, isDraft } from './entry.ts';
import {
  blank,
  capitalsWord,
  consent,
  forStaff,
  greeting,
  hasStaffTitle,
  honorific,
  isFormLine,
  isSentence,
  isStreet,
  labelledPersonal,
  looksLikeName,
  looksLikeUnit,
  nameParticle,
  nameWord,
  postcodeTown,
  staffNotes,
} from './words.ts';

/** What the lines of a letter tell of the person it was written to. */
interface PersonalData {
  readonly names: readonly string[];
  readonly lines: readonly string[];
}

const word = nameWord;
const fullName = `${word}(?:,? (?:${nameParticle} )*${word}){1,4}`;
const anyName = `(?:${word}|${capitalsWord})(?:,? (?:${nameParticle} )*(?:${word}|${capitalsWord})){1,4}`;
const nameBefore = new RegExp(
  `(${fullName})[\\s,.:(]*(?:(?:pers\\.?\\s*nr|personnummer|pnr|född)\\s*[.:]?\\s*)?$`,
  'u',
);
/** "Utredning för Tolvan, f. 19…": a first name alone, where what stands between says that the number is a person's. */
const bornBefore = new RegExp(`(?<![\\p{L}-])(${word})[\\s,(]+(?:f\\.?|född|födda)\\s*[.:]?\\s*$`, 'u');
const nameAfter = new RegExp(`^[\\s,;:)]*(${fullName})`, 'u');
/** "Hej Tolvan, inför …": a greeting that the text goes on after. */
const greetedName = new RegExp(
  `^(?:Hej|Hejsan|HEJ|God ?dag|Bästa|Bäste|Kära|Käre)\\s+(${word}(?: ${word}){0,2})\\s*[,!]`,
  'u',
);
const nameLabel =
  /^(?:namn|patient(?:ens)?(?: namn)?|pat|barnets namn|barn|till|mottagare|för-? ?och efternamn|förnamn|efternamn)$/iu;
const personalLabel =
  /^(?:personnummer|personnr|pers\.?\s*nr|pnr|födelsedatum|född|adress|gatuadress|hemadress|bostadsadress|folkbokföringsadress|postadress|postnummer(?: och ort)?|ort|mobil(?:nummer|telefon)?|telefon(?:nummer)?(?: hem)?|e-?post(?:adress)?)$/iu;
const guardians =
  /^till\s+(?:vårdnadshavar(?:e|na|en)|målsman|föräldrar(?:na)?|er|dig|alla|anhörig\p{L}*)(?!\p{L})(?!.*(?<!\p{L})(?:som|över|under|med)(?!\p{L}))/iu;
const toName = new RegExp(`(?:till|för|åt)\\s+(${fullName})\\s*$`, 'u');
/** A whole address on one line: name, street, postcode and town. */
const oneLine = new RegExp(
  `^(?:${honorific.source.slice(1)})?(${anyName}),\\s*((?:c\\/o |\\p{Lu})[^\\d]*\\d.*?),\\s*((?:SE?[- ])?\\d{3} ?\\d{2} \\p{Lu}[\\p{L} -]+)$`,
  'u',
);

/** "Plan för: Tolvan Tolvansson (9 år)". */
const labelledName = new RegExp(
  `^(?:\\p{L}+ )?(?:[Ff]ör|[Tt]ill|[Gg]äller|[Aa]vser|[Aa]ngående|[Rr]örande)\\s*:\\s+(${fullName})(?!\\p{L})`,
  'u',
);
/** A line of merge fields for the name and address of whoever gets the letter. */
const addressFields =
  /^(?:[«<{[]+\s*(?:(?:\p{L}*namn|\p{L}*adress|gata|post-?n(?:ummer|r)|post-?ort|ort|pers(?:on)?-?n(?:ummer|r)|co|c\/o)[\p{L}\d_ ]*)[»>}\]]+[\s,]*)+$/iu;

/** The same as lines that ran together: "Tolvan Tolvansson c/o Tolvansdotter Påhittade gatan 12, lgh 1102 123 45 Ekdalen". */
const ranTogether = new RegExp(
  `^(?:${honorific.source.slice(1)})?(${anyName}?),? ((?:c\\/o (?:${word}|${capitalsWord})(?: (?:${word}|${capitalsWord}))?,? )?\\p{Lu}\\p{L}+(?: \\p{Ll}+)? \\d+(?: ?[A-Za-z](?!\\p{L}))?(?:,? (?:lgh|lägenhet|läg) \\d+|,? \\d+ ?tr)?),? ((?:SE?[- ])?\\d{3} ?\\d{2} \\p{Lu}[\\p{L} -]+)$`,
  'u',
);

/** Words with a capital that say whom a line is about, and are no part of the name. */
const leadIn =
  /^(?:Gäller|Angående|Ang|Avser|Avseende|Patient(?:en)?|Pat|Namn|Till|För|Barn(?:et)?|Kallelse|Remiss|Provsvar)\s+(?=\p{Lu}\p{Ll}+ )/u;

/** Words with a capital for somebody, and no name. */
const anybody =
  /^(?:Du|Patient(?:en)?|Barn(?:et)?|Person(?:en)?|Kvinna(?:n)?|Man(?:nen)?|Flicka(?:n)?|Pojke(?:n)?|Son|Dotter)$/u;

function bareName(text: string): string | undefined {
  const bare =
    text
      .split(/[\t(;]| {2}|\d/u)[0]
      ?.replace(honorific, '')
      .replace(/[,.\s]+$/u, '')
      .trim() ?? '';
  return looksLikeName(bare.replace(/,/gu, '')) ? bare : undefined;
}

/** Names, numbers and addresses of the person, by labels, greetings, tables and what stands beside a personal number. */
export function sortPersonalData(entries: readonly Entry[]): PersonalData {
  const names: string[] = [];
  const lines: string[] = [];
  const addName = (name: string | undefined) => {
    // "Tolvansson, Tolvan" as registers have it.
    if (name !== undefined) names.push(name.replace(/,/gu, ''));
  };
  const isForm = entries.some(({ line }) =>
    /^(?:underskrift|namnteckning|namn\s*:?\s*[_.…]{3}|datum och underskrift)|[_.…]{3,}\s*(?:underskrift|namnteckning)/iu.test(
      line.text,
    ),
  );
  for (const entry of entries) {
    const { text } = entry.line;
    for (const { start, end } of findPersonalNumbers(text)) {
      const before = text.slice(0, start);
      addName(nameBefore.exec(before)?.[1]?.replace(leadIn, ''));
      const born = bornBefore.exec(before)?.[1];
      if (born !== undefined && !anybody.test(born)) addName(born);
      addName(nameAfter.exec(text.slice(end))?.[1]);
    }
    if (!isDraft(entry)) continue;
    if (entry.cell) {
      if (isStaffTable(entry.cell.table) || isSignTable(entry.cell.table) || isFormCell(entry))
        entry.fate = dropped('formLine');
      else sortCell(entry, entries, addName, lines);
      continue;
    }
    const line = oneLine.exec(text) ?? ranTogether.exec(text);
    if (line && !looksLikeUnit(text) && !looksLikeUnit(line[1] ?? '')) {
      entry.fate = dropped('recipient');
      addName(line[1]);
      lines.push(line[2] ?? '', line[3] ?? '');
      continue;
    }
    const before = entries[entry.id - 1];
    const above = before?.fate;
    const isForStaff =
      above?.kind === 'dropped' &&
      above.reason === 'formLine' &&
      ((forStaff.test(before?.line.text ?? '') && !blank.test(before?.line.text ?? '')) ||
        before?.line.place.paragraph === entry.line.place.paragraph);
    if (addressFields.test(text)) {
      entry.fate = dropped('recipient');
      continue;
    }
    // Room to write that was broken off from its label.
    if (/^[_.…\s]{3,}$/u.test(text) && above?.kind === 'dropped' && above.reason === 'formLine') {
      entry.fate = dropped('formLine');
      continue;
    }
    const isEmpty = blank.test(text) || /[:_.…\t]\s*$/u.test(text);
    const address = /^adress\s*:\s*(.+)$/iu.exec(text)?.[1];
    if (address !== undefined && above?.kind === 'dropped' && above.reason === 'personal') {
      entry.fate = dropped('personal');
      lines.push(...address.split(/,\s*/u));
      continue;
    }
    // "Låntagarens underskrift" below its line.
    if (isFormLine(text) && /^[_.…\s]{5,}$/u.test(before?.line.text ?? '') && before !== undefined) {
      entry.fate = dropped('formLine');
      before.fate = dropped('formLine');
      continue;
    }
    // "Datum: ____" of a summons is a field; of a form it stands by the signature.
    const isAfterForm = above?.kind === 'dropped' && above.reason === 'formLine';
    const isBare =
      /^(?:namn|personnummer|personnr|pers\.?\s*nr|namnteckning|underskrift)$/iu.test(text) ||
      isAfterForm ||
      // The room stands below its labels.
      /^[_.…\s]{8,}$/u.test(entries[entry.id + 1]?.line.text ?? '');
    if (
      isFormLine(text) &&
      (isEmpty || isBare) &&
      (isForm || isBare || !/^(?:datum|tid|plats)(?!\p{L})/iu.test(text))
    )
      entry.fate = dropped('formLine');
    else if (consent.test(text) && isSigned(entries, entry)) entry.fate = dropped('formLine');
    else if (forStaff.test(text) || (staffNotes.test(text) && blank.test(text)))
      entry.fate = dropped('formLine');
    else if (isForStaff && !isSentence(text) && /[:_.…]\s*$/u.test(text)) entry.fate = dropped('formLine');
    else if (labelledPersonal.test(text) && !isSentence(text)) {
      entry.fate = dropped('personal');
      lines.push(text);
      const value = /^(?:namn|patient(?:ens namn)?|pat|barnets namn|till)\s*[.:]\s*(.+)$/iu.exec(text)?.[1];
      if (value !== undefined) addName(bareName(value));
    } else if (guardians.test(text) && text.length < 80 && !isSentence(text)) {
      entry.fate = dropped('recipient');
      addName(toName.exec(text)?.[1]);
    } else addName(greetedName.exec(text)?.[1] ?? labelledPerson(text));
  }
  return { names, lines };
}

function cellText({ rows }: LetterTable, row: number, column: number): string {
  return (rows[row]?.[column] ?? []).map(({ text }) => text).join(' ');
}

function labelledPerson(text: string): string | undefined {
  const name = labelledName.exec(text)?.[1];
  return name !== undefined && looksLikeName(name) && !hasStaffTitle(name) ? name : undefined;
}

/** Whether the lines below are to sign on. */
function isSigned(entries: readonly Entry[], { id }: Entry): boolean {
  return entries
    .slice(id + 1, id + 4)
    .some(({ line: { text } }) => isFormLine(text) || /^[_.…\s]{8,}$/u.test(text));
}

/** A table of lines that a logged-in person never fills in. */
function isSignTable({ rows }: LetterTable): boolean {
  const texts = rows.flat(2).map(({ text }) => text);
  return (
    texts.length >= 2 &&
    texts.every((text) => isFormLine(text)) &&
    texts.some((text) => /^(?:namn|personn|pers)/iu.test(text))
  );
}

/** A label in a table with room beside it. "Datum" alone may be for the sender to fill in. */
function isFormCell({ line: { text }, cell }: Entry): boolean {
  const next = cell?.table.rows[cell.row]?.[cell.column + 1] ?? [];
  return (
    isFormLine(text) && !/^datum\s*:?$/iu.test(text) && next.every((line) => /^[_.…\s]*$/u.test(line.text))
  );
}

/** A table for the unit itself to fill in. */
function isStaffTable({ rows }: LetterTable): boolean {
  const [first = []] = rows;
  return first.flat().some(({ text }) => forStaff.test(text));
}

/** Nouns that stand before the name of one whom the letter is about. */
const aboutPerson =
  /(?:barnet?|barn|sonen?|dotter(?:n)?|patient(?:en)?|maken?|makan?|mamma|pappa|mor|far)\s+$/iu;
/** Words that stand before the name of something else: a street, a unit, a ward, a title. */
const noPerson =
  /(?:hos:?|vem:?|doktor(?:n)?|dr\.?|ssk|professor|sankt|s:t|syndrom|metod(?:en)?|test(?:et)?|skala(?:n)?|rum(?:met)?|sal(?:en)?|avdelning|entré|väntrum(?:met)?)\s+$/iu;
/** A name of two words or more where the first is given: whoever is named so is a person. */
const named = new RegExp(`(?<![\\p{L}\\p{N}/-])(${word})((?: ${word}){0,2})(?![\\p{L}\\p{N}-])`, 'gu');

/** "sköterskorna Anna och Eva": the title holds for both. */
const coordinated = new RegExp(`(?:${word}(?: ${word})*(?:,| och| eller)\\s+)+$`, 'u');

/** The given name without a genitive: `Nils`, `Alvas` -> `Alva`. */
function given(text: string): string | undefined {
  if (isGivenName(text)) return text;
  const bare = text.replace(/s$/u, '');
  return bare !== text && isGivenName(bare) ? bare : undefined;
}

/**
 * Persons that running text names without a cue: `Det är dags för Melker att vaccineras`. Members of staff have a title
 * before or after them, or sign the letter; they are told apart by that.
 */
export function namesInText(entries: readonly Entry[]): readonly string[] {
  const signed = entries
    .filter(({ fate }) => fate.kind === 'dropped' && fate.reason === 'signature')
    .map(({ line }) => line.text)
    .join('\n');
  const names = new Set<string>();
  /** Told with a title once, and by name alone after that. */
  const staff = new Set<string>();
  for (const { line, fate, level, cell } of entries) {
    if (fate.kind === 'contact' || (fate.kind === 'dropped' && fate.reason !== 'hidden')) continue;
    const { text } = line;
    // "Tandläkare: | Sara Fors" in a table reads as on one line.
    const lead =
      cell === undefined || cell.column === 0 ? '' : `${cellText(cell.table, cell.row, cell.column - 1)} `;
    for (const match of text.matchAll(named)) {
      const [whole, first = '', rest = ''] = match;
      const before = lead + text.slice(0, match.index);
      const after = text.slice(match.index + whole.length);
      const name = given(first);
      if (name === undefined || noPerson.test(before) || isTaken(before, after)) continue;
      const startsSentence = /^\s*$|[.!?:]\s+$/u.test(before);
      if (startsSentence && (isWordLikeName(name) || rest === '' ? !isSubject(name, after) : false)) continue;
      // A title makes it a member of staff; what is named after a person is none.
      const others = coordinated.exec(before)?.[0] ?? '';
      const title = /\S+\s+$/u.exec(before.slice(0, before.length - others.length))?.[0] ?? '';
      if (hasStaffTitle(`${title}${others}`) && !aboutPerson.test(before)) {
        staff.add(name);
        continue;
      }
      if (/^,?\s*(?:\(?\p{Ll}+\)?)/u.test(after) && hasStaffTitle(after.slice(0, 28))) continue;
      if (
        looksLikeUnit(whole) ||
        /^[\s-]*(?:\p{Ll}*(?:gatan|vägen|sjukhus|skola|kyrka|mottagning|centrum|center|hem|klinik)\p{Ll}*|syndrom|metod|vårdkontakter|bokade)(?!\p{L})/u.test(
          after,
        )
      )
        continue;
      if (signed.includes(name)) continue;
      if (level !== undefined && startsSentence && rest === '') continue;
      names.add(rest === '' ? name : whole);
    }
  }
  return [...names].filter((name) => !staff.has(given(name.split(' ')[0] ?? '') ?? ''));
}

/** What is swallowed or has a strength is a medicine, also one that is called as a person is (Yasmin). */
function isTaken(before: string, after: string): boolean {
  return (
    /^\s+\d[\d,. ]*(?:mg|µg|mikrogram|g|ml|tablett\p{L}*|kaps\p{L}*|piller|st)(?!\p{L})/iu.test(after) ||
    /(?:\d|tablett(?:er|en|erna)?|kaps(?:el|lar)|p-piller|piller|doser?|läkemedlet|medicinen|preparatet)\s+$/iu.test(
      before,
    )
  );
}

/** "Melker ska …", "Alvas tal": a name at the start of a sentence is one by what follows. */
function isSubject(name: string, after: string): boolean {
  return (
    !isWordLikeName(name) &&
    /^\s+(?:har|ska|är|får|kan|behöver|måste|kallas|fick|var|kommer|bör|väntar|vill|blir|mår|går|står)(?!\p{L})/u.test(
      after,
    )
  );
}

/** A row whose first cell says that the next one tells of the person. */
function sortCell(
  entry: Entry,
  entries: readonly Entry[],
  addName: (name: string | undefined) => void,
  lines: string[],
): void {
  const { cell, line } = entry;
  if (!cell) return;
  const before = cell.column === 0 ? [] : (cell.table.rows[cell.row]?.[cell.column - 1] ?? []);
  const label = before
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s*:\s*$/u, '');
  const own = line.text.replace(/\s*:\s*$/u, '');
  const isName =
    nameLabel.test(label) &&
    !looksLikeUnit(line.text) &&
    !hasStaffTitle(line.text) &&
    bareName(line.text) !== undefined;
  const isPersonal =
    personalLabel.test(label) &&
    (isStreet(line.text) || postcodeTown.test(line.text) || /\d{6}|@|\d{3}/u.test(line.text)) &&
    hasNameRow(entries, entry);
  if (isName || isPersonal) {
    entry.fate = dropped('personal');
    lines.push(line.text);
    if (isName) addName(bareName(line.text));
    return;
  }
  // The label of a personal value goes with it.
  const next = (cell.table.rows[cell.row]?.[cell.column + 1] ?? []).map(({ text }) => text).join(' ');
  const isLabel = nameLabel.test(own)
    ? bareName(next) !== undefined && !looksLikeUnit(next) && !hasStaffTitle(next)
    : personalLabel.test(own) && hasNameRow(entries, entry);
  if (isLabel) entry.fate = dropped('personal');
}

/** Addresses and telephone numbers in a table are the person's where the table also has a name or a personal number. */
function hasNameRow(entries: readonly Entry[], { cell }: Entry): boolean {
  return entries.some((other) => {
    if (!other.cell || other.cell.table !== cell?.table) return false;
    const own = other.line.text.replace(/\s*:\s*$/u, '');
    return nameLabel.test(own) || /^(?:personnummer|personnr|pers\.?\s*nr|pnr)$/iu.test(own);
  });
}

/** Drops greetings and takes the names that they greet. */
export function sortGreetings(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry): string[] => {
    if (!isDraft(entry) || entry.cell || entry.level !== undefined) return [];
    // A number beside the name goes with the greeting.
    const text = entry.line.text.replace(/\s*\(?\d{6,8}\s?[-–]?\s?\d{4}\)?(?=\s*[,!.]?$)/u, '');
    if (!greeting.test(text)) return [];
    entry.fate = dropped('greeting');
    const name =
      /^(?:[Hh]ej|[Hh]ejsan|HEJ|[Gg]od ?dag|[Bb]ästa|[Bb]äste|[Kk]ära|[Kk]äre|[Tt]ill)\s+(\p{Lu}.*?)\s*[!,.]?$/u.exec(
        text,
      )?.[1];
    return name === undefined ? [] : name.split(/\s+och\s+|,\s*/u);
  });
}
