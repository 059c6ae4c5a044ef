import { findDates } from '@klarmall/swedish';
import type { Fate } from './entry.ts';
import {
  blank,
  contactWords,
  copyStart,
  credits,
  cutHere,
  disclaimer,
  divider,
  email,
  enclosures,
  hasStaffTitle,
  hours,
  isFilingLine,
  isReference,
  isSentence,
  isStreet,
  looksLikeName,
  looksLikeUnit,
  organisation,
  owner,
  pageNumber,
  paperForm,
  phone,
  postcodeTown,
  revision,
  signsFor,
  unsigned,
  weakClosing,
  webLine,
  wish,
} from './words.ts';

export function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** Whether a text without its numbers and hours holds a figure that the reader needs. */
export function hasFact(text: string): boolean {
  return /\d\s?(?:dag|dygn|veck|månad|tim|min|gång|kr|procent|%|år|grader|mg|ml|g\b|st\b)/iu.test(text);
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
  // "Ring 08-… inom 14 dagar" tells more than how.
  if (hasFact(rest)) return false;
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  if (/^[\s.,;]*$/u.test(rest)) return has(hours, text) || numbers || has(email, text);
  const known = words.filter((word) =>
    /^(?:tel|tfn|telefon\p{L}*|växel\p{L}*|fax|mobil|besöksadress|postadress|postadr|besöksadr|adress|e-?post|epost|post|öppettider|öppet|telefontid\p{L}*|kl|klockan|och|eller|på|till|ring|nås|via|oss|kontakt|vid|frågor|mottagningen|vardagar|reception\p{L}*|sekreterare\p{L}*|operationskoordinator\p{L}*|\p{L}*koordinator|hus|plan|våning|entré|besök|tid|(?:tids|av|om)?bokning(?:en)?|återbud|mellan|dagar|knappval|se|kl)$/iu.test(
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
    (contactWords.test(part) && (part.match(/\p{L}+/gu)?.length ?? 0) <= 8) ||
    /^(?:gäller|giltig\p{L}*)\s+(?:t\.o\.m\.|till och med|från)/iu.test(part) ||
    /^(?:hus|plan|våning|entré|ingång|ing\.?|byggnad) \p{L}?\d*$/iu.test(part) ||
    isFilingLine(part) ||
    (part.length <= 40 && /(?<!\p{L})sid(?:a|an)?\.? ?\d+$/iu.test(part)) ||
    /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.test(part)
  );
}

/** A line of such parts: `Kirurgkliniken · Sjukhusvägen 8, 123 61 Norrnäs · Tfn 08-465 004 24 · Org.nr 232100-0000`. */
function isImprint(text: string): boolean {
  // "Plats: …" tells where the visit is.
  if (hasFact(text.replace(phone, ' ').replace(hours, ' '))) return false;
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

export function isDateLine(text: string): boolean {
  if (text.length > 50 || isSentence(text)) return false;
  const [date] = findDates(text);
  if (!date)
    return /^\p{Lu}[\p{L}-]+,\s+\p{L}+dag(?:en)?\s+(?:före|efter|i)\s[\p{L} ]+$|^(?:\p{Lu}[\p{L}-]+,?\s+(?:i\s+)?)?(?:(?:jan|febr|septem|okto|novem|decem)\p{L}*|mars|april|maj|juni|juli|augusti)\s+20\d\d$/u.test(
      text.replace(/(?:^|(?<=[\s,]))\p{Lu}(?=\p{L}+ 20\d\d$)/u, (letter) => letter.toLowerCase()),
    );
  // "2026-08-24 / EL": who wrote it.
  const after = text.slice(date.end).replace(/^\s*\/\s?\p{L}{1,4}$/u, '');
  const rest = `${text.slice(0, date.weekday?.start ?? date.start)} ${after}`;
  return /^(?:datum\s*:?|(?:kallelsen? |brevet )?(?:utskriv|skriv|dater)\p{L}+\s*:?|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?,?)?\s*(?:den)?\s*$/u.test(
    rest.trim().replace(/^(?:Datum|Kallelse|Brev|Utskriv|Skriv|Dater)/u, (word) => word.toLowerCase()),
  );
}

/** "141/88" is no page of a document: the number before is the greater. */
function isFraction(text: string): boolean {
  const [, page = '', pages = ''] = /^(\d+)\s*\/\s*(\d+)$/u.exec(text) ?? [];
  return Number(page) > Number(pages);
}

/** A postcode and a town, wherever they stand on the line. */
export const anyPostcode = /(?<!\d)\d{3} ?\d{2} \p{Lu}\p{L}/u;

/** What a line can be, each kind named and told apart once. A line may be of several kinds. */
const kinds = {
  pageNumber: (text) => pageNumber.test(text) && !isFraction(text),
  wordedPageNumber: (text) => pageNumber.test(text) && /\p{L}/u.test(text),
  disclaimer: (text) => disclaimer.test(text),
  quoted: (text) => /^>+ ?\S/u.test(text) && !/<\s*$/u.test(text),
  organisation: (text) => organisation.test(text),
  revision: (text) => revision.test(text),
  onlyRevision: (text) => revision.exec(text)?.index === 0,
  reference: (text) => isReference(text) && !isSentence(text),
  dateLine: isDateLine,
  /** Only how to reach somebody, or only an address. */
  contact: (text) => isOnlyContact(text) || isAddressLine(text) || isImprint(text),
  /** Who sends, where and how to reach them, beside each other. */
  imprint: isImprint,
  /** Holds a number, an address or a word for them among other words. */
  holdsContact: (text) => has(phone, text) || has(email, text) || anyPostcode.test(text),
  contactLabel: (text) => has(phone, text) || contactWords.test(text),
  web: (text) => webLine.test(text),
  holdsWeb: (text) => webLine.test(text) || /(?:^|[·|\s])www\.|följ oss/iu.test(text),
  owner: (text) => owner.test(text),
  unit: looksLikeUnit,
  copy: (text) => copyStart.test(text) && !isSentence(text.replace(/\.$/u, '')),
  unsigned: (text) => unsigned.test(text),
  signatureField: (text) => /^[«<{[]+\s*(?:signatur|avsändare|undertecknare)[\p{L}_ ]*[»>}\]]+$/iu.test(text),
  paperForm: (text) => paperForm.test(text) || cutHere.test(text),
  credits: (text) => credits.test(text) && text.length <= 300,
  creditsWithAddress: (text) =>
    credits.test(text) && text.length <= 300 && (anyPostcode.test(text) || has(phone, text)),
  divider: (text) => divider.test(text) && !blank.test(text),
  enclosures: (text) => enclosures.test(text) && text.length < 90,
  name: (text) => looksLikeName(text) || /^Personalen |^Teamet /u.test(text),
  title: (text) => hasStaffTitle(text) && text.length < 60,
  signsFor: (text) => signsFor.test(text) && looksLikeUnit(text.replace(signsFor, '')),
  weakClosing: (text) => weakClosing.test(text) && !wish.test(text),
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;

type LineKind = keyof typeof kinds;

/** What becomes of lines in a region of the letter, by their kinds; the first kind that a line is of decides. */
export type FateTable = readonly (readonly [LineKind, Fate])[];

export function isKind(kind: LineKind, text: string): boolean {
  return kinds[kind](text);
}

/** The fate of a line by a region's table; undefined when it is of no kind there. */
export function fateBy(table: FateTable, text: string): Fate | undefined {
  return table.find(([kind]) => kinds[kind](text))?.[1];
}
