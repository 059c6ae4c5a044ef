import type { Entry } from '../../sort/entry.ts';
import { hasStaffTitle, looksLikeUnit } from '../../sort/words.ts';
import type { FieldList } from './field.ts';

export const placeLabel =
  /^(?:plats|lokal|var|mottagning|besöksplats|adress|besöksadress|hos oss på|till|kom till|gå till|rum|ort|hit kommer du)$/iu;
export const placeWords =
  /(?:(?:hus|plan|våning|vån\.?|entré|ingång|väntrum|avdelning|avd\.?|mottagning|rum|sal|korridor|byggnad) ?[\p{Lu}\d]\p{L}?\d*|(?:väntrum(?:met)?|rum(?:met)?|sal(?:en)?|lokal(?:en)?) [\p{Lu}][\p{Ll}]+|\d{1,2} (?:tr|trappor|trappa)(?: upp)?)(?!\p{L})/u;
const place = new RegExp(
  `(?<=(?<!\\p{L})(?:på|i|till|hos|vid)\\s)(\\p{Lu}[^.;:!?()]{2,60}?,\\s*(?:[^.;:!?()]{0,40}?)${placeWords.source})(?:,\\s*(?:hus|plan|våning|vån|rum|väntrum)\\s*\\p{L}?\\d*)*`,
  'gu',
);
/** Labels of much, which only a room or a floor beside them makes a place. */
const roomLabel =
  /^(?:anmälan|anmäl dig|mötesplats|samling(?:splats)?|reception(?:en)?|kassa(?:n)?|väntrum(?:met)?|besöket|(?:mottagnings|behandlings|undersöknings)?rum|avdelning|våning|ingång|entré)$/iu;
export function isPlaceLine(label: string, value: string): boolean {
  return (
    placeLabel.test(label) ||
    (roomLabel.test(label) && value.length <= 90 && placeWords.test(`${label} ${value}`))
  );
}
/** A room or a floor alone: "till Hanna på plan 3". */
const roomAlone = new RegExp(
  `(?<=(?<!\\p{L})(?:på|i|till|vid)\\s)(${placeWords.source}(?:,\\s\\p{L}*${placeWords.source})*)`,
  'gu',
);
/** "Anmäl dig i receptionen MR 2, plan 0, ingång B". */
const registerAt = new RegExp(
  `(?<!\\p{L})(?:[Aa]nmäl (?:dig|er)|[Kk]om|[Gg]å) (?:i|till|på|vid|hos) (?:receptionen (?=\\p{Lu}))?([^.;:!?()]{0,50}?${placeWords.source}(?:,\\s*(?:[^.,;:!?()]{0,20} )?${placeWords.source})*)`,
  'gu',
);
const referredFrom =
  /(?<=[Rr]emiss\p{L}*[^.]{0,120}?\sfrån\s)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}(?:\s(?:vårdcentral|hälsocentral|läkarhus|sjukhus|lasarett|husläkarmottagning)(?!\p{L}))?)/gu;
/** "BVC Björkhamra har skickat en remiss": who wrote it. */
const referrer =
  /(?<=^|[.!?]\s+)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})(?=\s(?:har\s+)?(?:skickat|skickade|skrivit|skrev|sänt|remitterat)[^.]{0,30}?\s(?:remiss|dig))/gu;
/** "Din vårdcentral (Vårdcentralen Linden) har skickat en remiss". */
const referrerInBrackets =
  /(?<=\()(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})(?=\)\s(?:har\s+)?(?:[^.()]{0,30}?\s)?(?:skickat|skickade|skrivit|skrev|sänt|remitterat)[^.]{0,30}?\s(?:remiss|dig))/gu;
/** "från doktor Elsa Morot på Vårdcentralen Borgen": where whoever wrote the referral works. */
const referrersUnit =
  /(?<=[Rr]emiss[^.]{0,80}?\s(?:från|av)\s[^.]{2,60}?\s(?:på|vid)\s)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})/gu;
/** A line that is only a place, below the line that told the time: "Kliniken, hus D, plan 1". */
export function addPlaceLine(list: FieldList, entry: Entry): void {
  const { text } = entry.line;
  const bare = text.replace(/\.$/u, '');
  const isPlace =
    /^\p{Lu}/u.test(bare) &&
    bare.length <= 80 &&
    (placeWords.test(bare) || (looksLikeUnit(bare.split(',')[0] ?? '') && bare.search(address) >= 0));
  // Whoever comes there is told what to do in a sentence.
  if (isPlace && !/[.!?:]|(?<!\p{L})(?:du|ni|vi|är|ska|kan)(?!\p{L})/iu.test(bare))
    list.add(entry, 'place', { start: 0, end: bare.length }, placeField);
}

/** Where something was done: "hos Barnmorskemottagningen Ålgatan". */
const doneAt =
  /(?<=(?<!\p{L})(?:hos|på|vid)\s)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}(?:,\s\p{Lu}\p{L}+s?\s(?:vårdcentral|hälsocentral|sjukhus|lasarett))?)/gu;

const placeField = { label: 'Plats', reason: 'place' } as const;

/** What follows a day or a time and is a place: "…, Behandlingsrum 3.", "… till avdelning 42". */
export function addPlaceAfter(list: FieldList, entry: Entry, after: string, from: number): void {
  const [whole = '', lead = '', found = ''] =
    /^(\s*(?:,\s*)?(?:(?:till|i|på|vid|hos)\s+)?)(\S[^;:!?()]{2,78}?)(?=\.?\s*$|[.;!?]\s|,?\s(?:hos|med|där|för att|och)\s)/u.exec(
      after,
    ) ?? [];
  const isPlace = placeWords.test(found) && !hasStaffTitle(found) && !/[.] \p{Lu}/u.test(found);
  if (whole === '' || lead.trim() === '' || !isPlace) return;
  const start = from + lead.length;
  list.add(entry, 'place', { start, end: start + found.length }, placeField);
}

/** Places of a visit that a sentence names, where the letter has told its day. */
export function addPlaces(list: FieldList, entry: Entry, sentence: string, from: number): void {
  for (const pattern of [registerAt, place])
    for (const { index, 0: whole, 1: named = whole } of sentence.matchAll(pattern)) {
      const end = from + index + whole.length;
      const shown = pattern === registerAt ? named : whole;
      list.add(entry, 'place', { start: end - shown.length, end }, placeField);
    }
}

/** Where something was done to the reader, when it was not at the sender. */
export function addDoneAt(list: FieldList, entry: Entry, sentence: string, from: number): void {
  for (const { index, 0: found } of sentence.matchAll(doneAt))
    if (looksLikeUnit(found) && !list.facts.unitNames.some((unit) => unit.includes(found)))
      list.add(entry, 'place', { start: from + index, end: from + index + found.length }, placeField);
}

/** Where all meet, when another line tells the days: "Vi är i Gymnastiksalen, hus 4." */
export const meets =
  /(?<!\p{L})(?:vi (?:är|ses|sitter|träffas|håller till)|träffas|gruppen|mötet|mötena|träffarna|besöket (?:är|sker)|undersökningen (?:är|görs|sker))(?!\p{L})/iu;
/** A room that stands apart: "…, mottagningsrum 7". */
const besideComma = new RegExp(
  `(?<=,\\s)(\\p{L}*${placeWords.source}(?:,\\s\\p{L}*${placeWords.source})*)(?=[.,;]|$)`,
  'gu',
);

/** A hall or an address where a sentence says that one meets: "i gymnastiksalen på plan 0", "Du hittar oss … Kyrkogatan 9". */
const hall =
  /(?<=(?<!\p{L})(?:i|på|vid)\s)((?:\p{L}+ )?\p{L}*(?:salen|rummet|lokalen|hallen|bassängen|köket|biblioteket|receptionen)(?:,? (?:på |i )?(?:plan|våning|hus|entré|ingång|rum) ?[\p{Lu}\d]\p{L}?\d*)+)/gu;
const address =
  /(?<![\p{L}\d])((?:\p{Lu}\p{Ll}+ \p{L}*|\p{Lu}\p{L}*)(?:gatan|vägen|gränd|torget|allén|stigen|backen|gården|plan) \d+(?: ?[A-Z](?![\p{L}]))?(?: \([^)]{3,40}\))?)/gu;
const findsUs =
  /(?<!\p{L})(?:hittar oss|vi (?:finns|sitter|håller till|är)|(?:väl)?kom(?:men)? till oss)(?!\p{L})/iu;

/** Places of a visit in sentences without its day, in a letter that tells the day. */
export function addMeetingPlaces(list: FieldList, entry: Entry, sentence: string, from: number): void {
  if (meets.test(sentence)) addPlaces(list, entry, sentence, from);
  const patterns = [...(meets.test(sentence) ? [hall] : []), ...(findsUs.test(sentence) ? [address] : [])];
  for (const pattern of patterns)
    for (const { index, 0: found } of sentence.matchAll(pattern))
      list.add(entry, 'place', { start: from + index, end: from + index + found.length }, placeField);
}

/** The room that a sentence with the time of the visit names. */
export function addRoom(list: FieldList, entry: Entry, sentence: string, from: number): void {
  for (const { index, 0: found } of [hall, besideComma, roomAlone].flatMap((pattern) => [
    ...sentence.matchAll(pattern),
  ]))
    list.add(entry, 'place', { start: from + index, end: from + index + found.length }, placeField);
}

/** Which side or part of the body of this reader: "operation av vänster öga". */
const bodyPart =
  /(?<!\p{L})((?:höger|vänster|högra|vänstra|båda) (?:ögat|öga|ögon(?:en)?|örat|öra|öron(?:en)?|knä(?:t|na)?|höft(?:en|er)?|axel(?:n)?|hand(?:en)?|handled(?:en)?|fot(?:en)?|fotled(?:en)?|ben(?:et)?|arm(?:en)?|armbåge(?:n)?|bröst(?:et)?|lunga(?:n)?|njure(?:n)?|ljumske(?:n)?|tumme(?:n)?|finger|fingret|stortå(?:n)?))(?!\p{L})/giu;
const isDoneTo =
  /(?<!\p{L})(?:operation(?:en)?|operera(?:s|d|t)?|\p{L}*undersökning(?:en)?|undersök(?:a|er|s)?|MR|röntg\p{L}*|ingrepp(?:et)?|behandl\p{L}*|remiss\p{L}*|protes\p{L}*)(?!\p{L})/iu;

/** The part of the body that a letter to one person is about. What all are told to do with a side stays. */
export function addBodyParts(list: FieldList, entry: Entry, sentence: string, from: number): void {
  if (!list.facts.isPersonal || !isDoneTo.test(sentence)) return;
  for (const { index, 0: found } of sentence.matchAll(bodyPart))
    list.add(
      entry,
      'text',
      { start: from + index, end: from + index + found.length },
      {
        label: 'Kroppsdel',
        reason: 'personalLetter',
        base: 'bodyPart',
        personal: true,
        example: 'vänster knä',
      },
    );
}

/** Who wrote a referral, and where they work. */
export function addReferrers(list: FieldList, entry: Entry): void {
  for (const pattern of [referredFrom, referrer, referrerInBrackets, referrersUnit])
    for (const { index, 0: found } of entry.line.text.matchAll(pattern))
      if (pattern !== referrersUnit || looksLikeUnit(found))
        list.add(
          entry,
          'place',
          { start: index, end: index + found.length },
          { label: 'Vem som skrev remissen', reason: 'place', base: 'referrer' },
        );
}
