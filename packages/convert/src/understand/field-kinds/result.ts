import type { Entry } from '../../sort/entry.ts';
import { columnHeadOf, firstCellOf } from './cells.ts';
import type { FieldList } from './field.ts';

const reference = /(?<!\p{L})ref(?!\p{L})|referens|normal|mål|gräns/iu;
const valueLabel = /(?:^|\s)(?:värde|resultat|svar|ditt värde|ditt resultat|uppmätt)(?:\s|$)/iu;
/** What laboratories and blood pressure are told in. */
const unitOfMeasure =
  '(?:(?:[mµunp]?mol|[mµunp]?g|[mkµu]?(?:IE|E|U|kat))\\/(?:mol|mmol|l|g|d?l)|mL?\\/min(?:\\/1[,.]73 ?m(?:2|²))?|mm\\/h|mm ?Hg|kg\\/m(?:2|²)|x?\\s?10(?:\\^|\\()?(?:9|12|⁹|¹²)\\)?\\/l)(?![\\p{L}\\d])';
const ownResult = new RegExp(
  `(?<=(?<!\\p{L})(?:ditt|din|dina|ert|er)\\s[^.]{1,40}?\\s)(\\d[\\d,./]*(?:\\s?[-–]\\s?\\d[\\d,.]*)?\\s*${unitOfMeasure})`,
  'giu',
);
/** A value with its unit: `Hb 128 g/L`, `CRP: <5 mg/L`. */
const measured = new RegExp(
  `(?<![\\d,.\\p{L}–-])[<>≤≥]?\\s?\\d+(?:[ .,]\\d+)*(?:\\/\\d+)?\\s*${unitOfMeasure}`,
  'giu',
);
/** Tests whose values are also told without a unit. */
const plainResult =
  /(?<![\p{L}-])(?:[BPSU]-)?(?:Hb|HbA1c|EVF|LPK|TPK|CRP|SR|TSH|f?T[34]|(?:fP-)?[Gg]lukos|[Kk]reatinin|eGFR|[Nn]atrium|[Kk]alium|ALAT|ASAT|ALP|GT|[Bb]ilirubin|[Aa]lbumin|[Ff]erritin|B12|[Kk]obalamin|[Ff]olat|PSA|(?:PK[ -]?\(?)?INR\)?|PK(?:-värde(?:t)?)?|LDL|HDL|[Kk]olesterol|[Tt]riglycerider|[Uu]rat|[Cc]alcium|[Kk]alcium|[Bb]lodtryck(?:et)?)(?:\s+(?:den\s+)?\d{1,2}[ /]\p{L}*\d*)?(?:\s*[:=]|\s+(?:är|var|ligger på|låg på|blev))?\s+([<>]?\d+(?:[,.]\d+)?(?:\/\d+)?)(?![\d%/]|[,.]\d|\s*(?:[-–]|till)\s*\d|\s*(?:mg|g|ml|µg|tablett\p{L}*|gånger|dag\p{L}*|veck\p{L}*|månad\p{L}*|år|timm\p{L}*|min\p{L}*)(?![\p{L}/]))/gu;
/** What a value should be is the same for everyone. */
const wantedValue =
  /(?:referens\p{L}*|normal\p{L}*|mål(?:et|värde\p{L}*)?|gräns\p{L}*|under|över|högst|minst|mellan|mer än|mindre än|lägre än|högre än|(?:ska|bör) (?:vara|ligga)|(?:vara|ligga) )[^,;.)]{0,24}$/iu;
/** A letter that tells its reader of values. */
export const tellsValues =
  /(?<!\p{L})(?:(?:ditt|dina|ert|era|din)\s+(?:\p{L}+\s+)?(?:\p{L}*prov\p{L}*|\p{L}*värde\p{L}*|resultat\p{L}*|blodtryck\p{L}*)|prov-?svar)/iu;
const waitingTime =
  /(?<=(?<!\p{L})(?:[Vv]äntetid(?:en|erna)?|[Kk]ötid(?:en)?)\s(?:[^.]|\.(?!\s+\p{Lu})){0,40}?)((?:cirka |ca\.? |c:a |ungefär |omkring |minst |upp till )?\d+(?:\s?[-–]\s?\d+)? (?:veckor|vecka|månader|månad|dagar|år))/gu;
const waitNow =
  /^(?:(?:F\.? ?n\.?|Just nu|För närvarande|Nu|Idag)(?: är (?:den|väntetiden|det))?\s+)?((?:[Cc]irka |[Cc]a\.? |[Uu]ngefär |[Oo]mkring |[Uu]pp till )?\d+(?:\s?[-–]\s?\d+)? (?:veckor|vecka|månader|månad|dagar|år))(?!\p{L})/u;

const resultField = {
  reason: 'result',
  base: 'result',
  personal: true,
  example: 'värdet och enheten',
} as const;

/** Values that are told as the reader's: "ditt HbA1c var 58 mmol/mol". */
export function addOwnResults(list: FieldList, entry: Entry): void {
  const { text } = entry.line;
  for (const { index, 0: found } of text.matchAll(ownResult))
    if (!wantedValue.test(text.slice(0, index)))
      list.add(
        entry,
        'text',
        { start: index, end: index + found.length },
        { label: 'Värde', ...resultField },
      );
}

/** Values of tests in a letter that tells of them, wherever they stand; what they should be stays. */
export function addValues(list: FieldList, entry: Entry): void {
  if (!list.facts.tellsValues || reference.test(columnHeadOf(entry))) return;
  const { text } = entry.line;
  const add = (start: number, end: number) => {
    const before = text.slice(0, start);
    if (wantedValue.test(before) || /\((?:[^)]*)$/u.test(before)) return;
    const name = /(\p{L}[\p{L}\d-]*(?: \([^)]*\))?)\s*(?:[:=]|är|var|låg på|ligger på|blev)?\s*$/u.exec(
      before,
    )?.[1];
    const head = name ?? firstCellOf(entry);
    const label = head === undefined || head.length > 30 ? 'Värde' : `Värde: ${head}`;
    list.add(entry, 'text', { start, end }, { label, ...resultField });
  };
  for (const { index, 0: found } of text.matchAll(measured)) add(index, index + found.length);
  for (const { index, 0: found, 1: value = '' } of text.matchAll(plainResult)) {
    const end = index + found.length;
    add(end - value.length, end);
  }
}

/** A cell under a head that says that it is the reader's value. False when it is none. */
export function addValueCell(list: FieldList, entry: Entry, columnHead: string, rowHead: string): boolean {
  const { text } = entry.line;
  const isValue =
    entry.cell?.column !== 0 &&
    valueLabel.test(columnHead) &&
    !reference.test(columnHead) &&
    /\d/u.test(text);
  if (isValue)
    list.add(
      entry,
      'text',
      { start: 0, end: text.length },
      { ...resultField, label: rowHead === '' ? 'Värde' : `Värde: ${rowHead}`, example: 'värdet' },
    );
  return isValue;
}

/** When a letter to one person says that its reader may come, where no day is set: "i mars–april 2027", "under hösten 2027". */
const expected =
  /(?<=(?<!\p{L})(?:få(?:r)? (?:komma|en tid|tid)|kalla(?:s|r|d)|plats|operation(?:en)?|opereras|undersökas)(?!\p{L})[^.]{0,40}?(?<!\p{L})(?:i|under|omkring|runt)\s)((?:(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:\s?[–-]\s?|\s(?:eller|till)\s)?){1,2}\s20\d\d|(?:våren|sommaren|hösten|vintern)\s20\d\d)(?!\p{L})/giu;

/** How long this reader is off work. What all are told of it is a span: "2–3 veckor". */
const offWork =
  /(?<=(?<!\p{L})(?:du|ni|dig) [^.]{0,30}?sjukskriv\p{L}* (?:i |under )?)((?:cirka |ca\.? )?(?:\d+|en|ett|två|tre|fyra|fem|sex|åtta|tio) (?:dag|dagar|vecka|veckor|månad|månader))(?!\p{L}|[^.]{0,12}(?:–|-|till)\s?\d)/giu;

/** How long a letter to one person says that its reader is on sick leave. */
export function addOffWork(list: FieldList, entry: Entry): void {
  if (!list.facts.isPersonal) return;
  for (const { index, 0: found } of entry.line.text.matchAll(offWork))
    list.add(
      entry,
      'text',
      { start: index, end: index + found.length },
      {
        label: 'Sjukskrivning',
        reason: 'personalLetter',
        base: 'offWork',
        personal: true,
        example: '2 veckor',
      },
    );
}

/** How long one waits now. "Hur lång är väntetiden?" is answered by the first words below it. */
export function addWaitingTimes(list: FieldList, entry: Entry, heading: string): void {
  const { text } = entry.line;
  const asks = /väntetid|kötid|hur länge/iu.test(heading);
  const found = [
    ...text.matchAll(waitingTime),
    ...(list.facts.isPersonal ? text.matchAll(expected) : []),
    ...(asks ? [waitNow.exec(text) ?? []] : []),
  ];
  for (const match of found) {
    const [whole, time = whole] = match;
    if (whole === undefined || time === undefined) continue;
    const end = ('index' in match ? match.index : 0) + whole.length;
    list.add(
      entry,
      'text',
      { start: end - time.length, end },
      { label: 'Väntetid', reason: 'waitingTime', base: 'waitingTime', example: 'cirka 8 veckor' },
    );
  }
}
