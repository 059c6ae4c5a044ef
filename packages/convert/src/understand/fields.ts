import { type DateMatch, findClockTimes, findDates } from '@klarmall/swedish';
import { type Entry, isDraft } from '../sort/entry.ts';
import {
  bareLabel,
  hasStaffTitle,
  isSentence,
  looksLikeUnit,
  shortTitles,
  staffNouns,
} from '../sort/words.ts';
import { claim, type Mark } from './mark.ts';
import { letterSentences } from './sentences.ts';

type FieldType = 'date' | 'time' | 'text' | 'place';

/** Something that varies between those who get the letter. */
export interface FoundField {
  readonly id: string;
  readonly type: FieldType;
  /** What the handler is asked for. */
  readonly label: string;
  /** An invented example. */
  readonly example: string;
  /** It tells something of the person's health. */
  readonly personal: boolean;
  /** Line of the letter that it was first found in. */
  readonly entry: number;
  readonly reason:
    | 'appointment'
    | 'personalLetter'
    | 'label'
    | 'staff'
    | 'result'
    | 'place'
    | 'waitingTime'
    | 'blank'
    | 'mergeField';
}

const examples: Readonly<Record<FieldType, readonly string[]>> = {
  date: ['2026-12-08', '2027-01-19', '2027-02-16', '2027-03-09'],
  time: ['13.30', '8.45', '10.15', '14.00'],
  place: ['Entré B, våning 2', 'Vårdcentralen i Storby'],
  text: ['uppgift som du fyller i'],
};

const name = "\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}?\\p{Ll}+)?";
const capital = (words: string) => words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase());
const titles = `(?:(?:\\p{L}*(?:${staffNouns})|(?:${capital(staffNouns)}))|(?:${shortTitles}|${capital(shortTitles)})\\.?)`;
/** A member of staff: a title and a name. */
const staff = new RegExp(
  `(?<!\\p{L})${titles}\\s+(?:\\p{Lu}\\.\\s*)?${name}(?:\\s+${name}){0,2}(?!\\p{L})`,
  'gu',
);
/** Full names that end as Swedish surnames do. */
const surname = new RegExp(
  `(?<!\\p{L})${name}(?:\\s+${name})?\\s+\\p{Lu}\\p{Ll}*(?:sson|sdotter|dotter|ström|berg|lund|gren|qvist|kvist|mark|stedt|stedt|löf|blad|holm)(?!\\p{L})`,
  'gu',
);
const dateLabel =
  /^(?:ny(?:tt)? )?(?:dag|datum|besöksdag|operationsdag|när|datum och tid|tid och datum|dag och tid|(?:du|ni) (?:ska komma|är välkommen)|välkommen)$/iu;
const timeLabel =
  /^(?:ny )?(?:tid|klockan|kl\.?|klockslag|tidpunkt|inställelsetid|besökstid|när|datum och tid|tid och datum|dag och tid|(?:du|ni) (?:ska komma|är välkommen)|kom(?: till oss)?|ankomst(?:tid)?|välkommen|samling)$/iu;
const placeLabel =
  /^(?:plats|lokal|var|mottagning|besöksplats|adress|besöksadress|hos oss på|till|kom till|gå till|rum|ort|hit kommer du)$/iu;
const staffLabel =
  /^(?:läkare|doktor|sköterska|sjuksköterska|behandlare|vårdgivare|hos|du träffar|du ska träffa|tandläkare|undersökare|terapeut|barnmorska|handläggare|vem|operatör|kurator|psykolog|logoped|dietist|möter dig|du möter)$/iu;
const valueLabel = /(?:^|\s)(?:värde|resultat|svar|ditt värde|ditt resultat|uppmätt)(?:\s|$)/iu;
/** Heads of columns with the number of one thing of its kind: what the row tells is lent or given to one person. */
const identity = /^(?:individ|serie|artikel|inventarie|hjälpmedels)-?(?:nr|nummer|id)\.?$/iu;
/** Rows that say what is done on the day that the table tells. */
const done =
  /^(?:undersökning|operation|ingrepp|åtgärd|behandling|besökstyp|typ av (?:besök|undersökning|behandling))$/iu;
const reference = /(?<!\p{L})ref(?!\p{L})|referens|normal|mål|gräns/iu;
/** A time that says when to eat, drink, smoke or call is the same for everyone. */
const generalTime =
  /(?<!\p{L})(?:ät|äta|drick|dricka|fast|fasta|fastande|rök\p{L}*|snus\p{L}*|midnatt|senast|telefontid\p{L}*|öppet|öppnar|stänger|mellan|vardagar|ring\p{L}*|tvätta|duscha|ta(?:g)? (?:din|ditt|dina|tablett\p{L}*|medicin\p{L}*))(?!\p{L})/iu;
/** Rows that tell everyone the same. */
const generalRow =
  /måltid|(?<!\p{L})(?:mat|dryck|fasta|frukost|dusch\p{L}*|medicin\p{L}*|läkemedel|telefon\p{L}*|öppet\p{L}*|öppettid\p{L}*)(?!\p{L})/iu;
const appointmentWords =
  /(?<!\p{L})(?:ska(?:ll)? (?:du |ni )?(?:komma|vara|infinna|anmäla|träffa)|kom(?:ma)? till|välkom\p{L}*|inställ\p{L}*|infinn\p{L}*|anmäl|kallad\p{L}*|kallas|(?:bokad|ny|din|er) tid|(?:fått|har) (?:en |ny )?tid|besöket börjar|börjar|boka[td]\p{L}*|operationstid|operation\p{L}*|besök\p{L}*|undersökning\p{L}*|samtal)(?!\p{L})/iu;
const placeWords =
  /(?:(?:hus|plan|våning|vån\.?|entré|ingång|väntrum|avdelning|avd\.?|mottagning|rum|sal|korridor|byggnad) ?[\p{Lu}\d]\p{L}?\d*|(?:väntrum(?:met)?|rum(?:met)?|sal(?:en)?|lokal(?:en)?) [\p{Lu}][\p{Ll}]+|\d{1,2} (?:tr|trappor|trappa)(?: upp)?)(?!\p{L})/u;
const place = new RegExp(
  `(?<=(?<!\\p{L})(?:på|i|till|hos|vid)\\s)(\\p{Lu}[^.;:!?()]{2,60}?,\\s*(?:[^.;:!?()]{0,40}?)${placeWords.source})(?:,\\s*(?:hus|plan|våning|vån|rum|väntrum)\\s*\\p{L}?\\d*)*`,
  'gu',
);
/** "Anmäl dig i receptionen MR 2, plan 0, ingång B". */
const registerAt = new RegExp(
  `(?<!\\p{L})(?:[Aa]nmäl (?:dig|er)|[Kk]om|[Gg]å) (?:i|till|på|vid|hos) (?:receptionen (?=\\p{Lu}))?([^.;:!?()]{0,50}?${placeWords.source}(?:,\\s*(?:[^.,;:!?()]{0,20} )?${placeWords.source})*)`,
  'gu',
);
const referredFrom = /(?<=[Rr]emiss\p{L}*[^.]{0,120}?\sfrån\s)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})/gu;
/** "BVC Björkhamra har skickat en remiss": who wrote it. */
const referrer =
  /(?<=^|[.!?]\s+)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})(?=\s(?:har\s+)?(?:skickat|skickade|skrivit|skrev|sänt|remitterat)[^.]{0,30}?\s(?:remiss|dig))/gu;
/** "Din vårdcentral (Vårdcentralen Linden) har skickat en remiss". */
const referrerInBrackets =
  /(?<=\()(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})(?=\)\s(?:har\s+)?(?:[^.()]{0,30}?\s)?(?:skickat|skickade|skrivit|skrev|sänt|remitterat)[^.]{0,30}?\s(?:remiss|dig))/gu;
/** What was done to or by this reader on a day, or how long something holds for the reader. */
const ownEvent = /(?<!\p{L})(?:du|ni|dig|er|ditt|din|dina|ert|era)(?!\p{L})/iu;
const happened =
  /(?<!\p{L})(?:opererade(?:s)?|opererats|undersökte(?:s)?|undersökts|behandlade(?:s)?|vaccinerade(?:s)?|togs|tog|tagit|lämnade|lämnat|besökte|träffade|bokade|uteblev|skrevs|skrev|sökte|sjukskriven|sjukskrivning(?:en)?|inskriven|utskriven|hade (?:du |ni )?(?:en )?(?:bokad )?tid|(?:var|fick) (?:du|ni)|(?:du|ni) (?:var|fick)|förra besök|senaste besök)(?!\p{L})/iu;
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
const tellsValues =
  /(?<!\p{L})(?:(?:ditt|dina|ert|era|din)\s+(?:\p{L}+\s+)?(?:\p{L}*prov\p{L}*|\p{L}*värde\p{L}*|resultat\p{L}*|blodtryck\p{L}*)|prov-?svar)/iu;
/** Days and hours that are open to all who want to come. */
const openToAll =
  /(?<!\p{L})(?:(?:mån|tis|ons|tors|fre|lör|sön)dagar|vardagar|dagligen|varje \p{L}+dag|helger|drop-?in)(?!\p{L})/iu;
const opensOrCloses = /(?<!\p{L})(?:stängt|öppet|öppettid\p{L}*|stänger|öppnar)(?!\p{L})/iu;
/** A clock time without "klockan", under a head that says that it is one. */
const bareTime = /^(?:\d{1,2}(?:[.:]\d{2})?)(?:\s*[–-]\s*\d{1,2}(?:[.:]\d{2})?)?$/u;
/** A last day, where a letter to one person names no year. */
const deadline =
  /(?<!\p{L})(?:senast|före|innan|fram till|till och med|t\.?o\.?m\.?)\s+(?:\p{L}+dag(?:en)?\s+)?(?:den\s+)?$/iu;
const waitingTime =
  /(?<=(?<!\p{L})(?:[Vv]äntetid(?:en|erna)?|[Kk]ötid(?:en)?)\s(?:[^.]|\.(?!\s+\p{Lu})){0,40}?)((?:cirka |ca\.? |c:a |ungefär |omkring |minst |upp till )?\d+(?:\s?[-–]\s?\d+)? (?:veckor|vecka|månader|månad|dagar|år))/gu;
const waitNow =
  /^(?:(?:F\.? ?n\.?|Just nu|För närvarande|Nu|Idag)(?: är (?:den|väntetiden|det))?\s+)?((?:[Cc]irka |[Cc]a\.? |[Uu]ngefär |[Oo]mkring |[Uu]pp till )?\d+(?:\s?[-–]\s?\d+)? (?:veckor|vecka|månader|månad|dagar|år))(?!\p{L})/u;
const ownVisit = /(?<!\p{L})(?:ditt|ert) (?:\p{L}+ )?besök(?:et)?(?!\p{L})/iu;
/** "från doktor Elsa Morot på Vårdcentralen Borgen": where whoever wrote the referral works. */
const referrersUnit =
  /(?<=[Rr]emiss[^.]{0,60}?\sfrån\s[^.]{2,60}?\s(?:på|vid)\s)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})/gu;
/** Where something was done: "hos Barnmorskemottagningen Ålgatan". */
const doneAt =
  /(?<=(?<!\p{L})(?:hos|på|vid)\s)(\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}(?:,\s\p{Lu}\p{L}+s?\s(?:vårdcentral|hälsocentral|sjukhus|lasarett))?)/gu;
const mergeField =
  /«[^»]{1,40}»|<<[^>]{1,40}>>|\{[A-ZÅÄÖ_ ]{2,30}\}|\[(?:datum|tid|klockslag|plats|namn|läkare|mottagning)[^\]]{0,20}\]/giu;
const blank = /_{3,}|\.{6,}|…{2,}/gu;

function labelOf(text: string): { label: string; end: number } | undefined {
  const found = /^([\p{L} .]{2,28}?)\s*[:\t]\s*/u.exec(text);
  return found ? { label: (found[1] ?? '').trim(), end: found[0].length } : undefined;
}

/** A label without a colon counts where the line above or below it in the same paragraph has one too. */
function bareLabelOf(entries: readonly Entry[], entry: Entry): { label: string; end: number } | undefined {
  const found = bareLabel.exec(entry.line.text);
  if (!found || isSentence(entry.line.text) || /\?/u.test(entry.line.text)) return undefined;
  const isBeside = (other: Entry | undefined) =>
    other !== undefined &&
    other.line.place.paragraph === entry.line.place.paragraph &&
    other.line.place.part === entry.line.place.part &&
    bareLabel.test(other.line.text);
  return isBeside(entries[entry.id - 1]) || isBeside(entries[entry.id + 1])
    ? { label: found[1] ?? '', end: found[0].length }
    : undefined;
}

/** A line that only says when and where: "onsdag 18 november kl 13.15, rum 4". */
function isOnlyTimeAndPlace(text: string): boolean {
  if (text.length > 80) return false;
  const [date] = findDates(text);
  const [time] = findClockTimes(text);
  if (!date || !time) return false;
  const rest = `${text.slice(0, date.weekday?.start ?? date.start)} ${text.slice(date.end, Math.max(time.start, date.end))} ${text.slice(time.end)}`;
  const words = rest.replace(placeWords, ' ').match(/\p{L}{3,}/gu) ?? [];
  return words.every((word) => /^(?:den|dag|tid|datum|klockan|välkommen)$/iu.test(word));
}

/** The whole date as it reads: weekday and "den" belong to it. */
function wholeDate(text: string, date: DateMatch): { start: number; end: number } {
  const before = text.slice(0, date.weekday?.start ?? date.start);
  const den = /(?:^|(?<=\s))(?:den )$/iu.exec(before);
  const start = den ? before.length - 4 : before.length;
  return { start, end: date.end };
}

/** Collects fields and marks them in the lines where they stand. */
class FieldFinder {
  readonly fields: FoundField[] = [];
  readonly #byText = new Map<string, string>();
  readonly #marks: ReadonlyMap<number, Mark[]>;
  readonly #isPersonalLetter: boolean;
  readonly #tellsValues: boolean;
  readonly #unitNames: readonly string[];

  constructor(
    marks: ReadonlyMap<number, Mark[]>,
    isPersonalLetter: boolean,
    hasValues: boolean,
    unitNames: readonly string[],
  ) {
    this.#unitNames = unitNames;
    this.#marks = marks;
    this.#isPersonalLetter = isPersonalLetter;
    this.#tellsValues = hasValues;
  }

  #id(base: string): string {
    const taken = this.fields.filter(({ id }) => id.replace(/\d+$/u, '') === base).length;
    return taken === 0 ? base : `${base}${taken + 1}`;
  }

  add(
    entry: Entry,
    type: FieldType,
    span: { readonly start: number; readonly end: number },
    more: {
      readonly label: string;
      readonly reason: FoundField['reason'];
      readonly base?: string;
      readonly personal?: boolean;
      readonly example?: string;
      readonly around?: (field: string) => string;
    },
  ): boolean {
    const marks = this.#marks.get(entry.id);
    const text = entry.line.text.slice(span.start, span.end);
    if (!marks || text.trim() === '') return false;
    const key = `${type} ${text.toLowerCase()}`;
    const isBlank = more.reason === 'blank';
    const known = isBlank ? undefined : this.#byText.get(key);
    const id = known ?? this.#id(more.base ?? type);
    const shown = `{{fields.${id}}}`;
    if (!claim(marks, { ...span, kind: 'field', field: id, replacement: more.around?.(shown) ?? shown }))
      return false;
    if (known !== undefined) return true;
    this.#byText.set(key, id);
    const count = this.fields.filter((field) => field.type === type).length;
    this.fields.push({
      id,
      type,
      label: more.label,
      example: more.example ?? examples[type][count % examples[type].length] ?? '',
      personal: more.personal ?? false,
      entry: entry.id,
      reason: more.reason,
    });
    return true;
  }

  /** A line or cell with a label before it: `Plats: …`, or the head of its column or row. */
  labelled(entry: Entry, label: string, from: number): void {
    const { text } = entry.line;
    const value = text.slice(from);
    if (value.trim() === '') return;
    const dates = findDates(value);
    const times = findClockTimes(value);
    const isDate = dateLabel.test(label);
    const isTime = timeLabel.test(label);
    // "Tid: 19.00 Drick …" says when to do something, not when to come.
    const isInstruction =
      isTime &&
      value.replace(/[\d.:,–-]|kl(?:ockan)?/giu, '').trim().length > 30 &&
      !appointmentWords.test(value);
    if ((isDate || isTime) && !isInstruction) {
      for (const date of dates) {
        const span = wholeDate(value, date);
        this.add(
          entry,
          'date',
          { start: from + span.start, end: from + span.end },
          { label: 'Datum', reason: 'label' },
        );
      }
      for (const time of times) this.time(entry, time, from, 'label');
      const bare = value.trim();
      if (isTime && times.length === 0 && bareTime.test(bare)) {
        const start = from + value.indexOf(bare);
        this.add(entry, 'time', { start, end: start + bare.length }, { label: 'Tid', reason: 'label' });
      }
    }
    if (placeLabel.test(label)) {
      const end = /\.(?=\s+\p{Lu})|\.$/u.exec(value)?.index ?? value.length;
      this.add(entry, 'place', { start: from, end: from + end }, { label: 'Plats', reason: 'label' });
    }
    if ((staffLabel.test(label) || hasStaffTitle(label)) && !looksLikeUnit(value) && value.length < 60) {
      // A number to call stands after the name.
      const end = /\s*[,(]?\s*(?:tel\p{L}*|tfn)?\.?\s*\d.*$/u.exec(value)?.index ?? value.length;
      this.add(entry, 'text', { start: from, end: from + end }, staffField(label));
    }
    for (const found of value.matchAll(blank))
      this.add(
        entry,
        isDate ? 'date' : isTime ? 'time' : placeLabel.test(label) ? 'place' : 'text',
        { start: from + found.index, end: from + found.index + found[0].length },
        { label, reason: 'blank' },
      );
  }

  time(
    entry: Entry,
    time: ReturnType<typeof findClockTimes>[number],
    from: number,
    reason: FoundField['reason'],
  ): void {
    const prefix = time.prefix?.text ?? '';
    const whole = entry.line.text.slice(from + time.start, from + time.end);
    const start =
      from +
      time.start +
      (prefix === '' ? 0 : whole.length - whole.replace(/^(?:klockan|klocka|kl\.?)[\s\u00a0]*/iu, '').length);
    this.add(entry, 'time', { start, end: from + time.end }, { label: 'Tid', reason });
  }

  /** What follows a day or a time and is a place: "…, Behandlingsrum 3.", "… till avdelning 42". */
  placeAfter(entry: Entry, after: string, from: number): void {
    const [whole = '', lead = '', found = ''] =
      /^(\s*(?:,\s*)?(?:(?:till|i|på|vid|hos)\s+)?)(\S[^;:!?()]{2,78}?)(?=\.?\s*$|[.;!?]\s|,?\s(?:hos|med|där|för att|och)\s)/u.exec(
        after,
      ) ?? [];
    if (whole === '' || lead.trim() === '' || !placeWords.test(found) || /[.] \p{Lu}/u.test(found)) return;
    this.add(
      entry,
      'place',
      { start: from + lead.length, end: from + lead.length + found.length },
      { label: 'Plats', reason: 'place' },
    );
  }

  sentences(entry: Entry, previousHasDate: boolean): boolean {
    const { text } = entry.line;
    let hasDate = previousHasDate;
    for (const sentence of letterSentences(text)) {
      const own = text.slice(sentence.start, sentence.end);
      let dates = 0;
      const hasClock = findClockTimes(own).length > 0;
      const isVisit =
        hasClock && !openToAll.test(own) && (appointmentWords.test(own) || isOnlyTimeAndPlace(own));
      for (const date of findDates(own)) {
        const isFull = date.year !== undefined;
        const hasHappened = ownEvent.test(own) && happened.test(own);
        const isOwn =
          (isFull && date.weekday !== undefined) ||
          (isFull && (hasHappened || isVisit)) ||
          (isVisit && ownEvent.test(own)) ||
          (date.weekday !== undefined && isVisit) ||
          (this.#isPersonalLetter &&
            (own.search(plainResult) >= 0 ||
              isFull ||
              date.weekday !== undefined ||
              hasHappened ||
              isVisit ||
              deadline.test(own.slice(0, date.start))));
        if (
          !isOwn ||
          !date.isReal ||
          (isValidity(own, date.start) && !(this.#isPersonalLetter && ownTerm.test(own)))
        )
          continue;
        const span = wholeDate(own, date);
        if (
          this.add(
            entry,
            'date',
            { start: sentence.start + span.start, end: sentence.start + span.end },
            { label: dateLabelOf(own), reason: date.weekday ? 'appointment' : 'personalLetter' },
          )
        ) {
          dates += 1;
          hasDate = true;
        }
      }
      // "… kl 07.15. Plats: Dagkirurgen, plan 2." has its label in the middle of the line.
      const inner = sentence.start === 0 ? undefined : labelOf(own);
      if (inner && placeLabel.test(inner.label) && hasDate)
        this.add(
          entry,
          'place',
          { start: sentence.start + inner.end, end: sentence.end - (/[.!]$/u.test(own) ? 1 : 0) },
          { label: 'Plats', reason: 'label' },
        );
      const isAppointment =
        dates > 0
          ? !/(?<!\p{L})senast(?!\p{L})/iu.test(own) || appointmentWords.test(own)
          : hasDate && appointmentWords.test(own) && !generalTime.test(own);
      if (isAppointment)
        for (const time of findClockTimes(own)) {
          const before = own.slice(0, time.start);
          // "fastande från kl 22 kvällen före" in a sentence with a date is still for everyone.
          if (
            /(?:efter|före|från|senast|innan|sedan)\s*$/iu.test(before) ||
            /kvällen|natten|dagen före/iu.test(own.slice(time.end, time.end + 16))
          )
            continue;
          this.time(entry, time, sentence.start, 'appointment');
          if (dates > 0) this.placeAfter(entry, own.slice(time.end), sentence.start + time.end);
        }
      if (dates > 0 && ownEvent.test(own) && (happened.test(own) || ownVisit.test(own)))
        for (const found of own.matchAll(doneAt))
          if (looksLikeUnit(found[0]) && !this.#unitNames.some((unit) => unit.includes(found[0])))
            this.add(
              entry,
              'place',
              { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length },
              { label: 'Plats', reason: 'place' },
            );
      if (dates > 0 || hasDate) {
        for (const found of own.matchAll(registerAt)) {
          const [whole, found1 = ''] = found;
          const start = sentence.start + found.index + whole.length - found1.length;
          this.add(
            entry,
            'place',
            { start, end: start + found1.length },
            { label: 'Plats', reason: 'place' },
          );
        }
        for (const found of own.matchAll(place))
          this.add(
            entry,
            'place',
            { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length },
            { label: 'Plats', reason: 'place' },
          );
      }
    }
    return hasDate;
  }

  everywhere(entry: Entry, heading: string): void {
    const { text } = entry.line;
    const each = (pattern: RegExp, then: (span: { start: number; end: number }, found: string) => void) => {
      for (const match of text.matchAll(pattern))
        then({ start: match.index, end: match.index + match[0].length }, match[0]);
    };
    each(mergeField, (span, found) => {
      const type: FieldType = /datum|dag/iu.test(found)
        ? 'date'
        : /tid|klock/iu.test(found)
          ? 'time'
          : /plats|lokal/iu.test(found)
            ? 'place'
            : 'text';
      this.add(entry, type, span, {
        label: labelFromMerge(found),
        reason: 'mergeField',
        personal: type === 'text',
      });
    });
    for (const found of text.matchAll(blank)) {
      const before = text.slice(0, found.index);
      const type: FieldType = /(?:kl\.?|klockan|tid:?)\s*$/iu.test(before)
        ? 'time'
        : /(?:den|datum:?|dag:?)\s*$/iu.test(before)
          ? 'date'
          : 'text';
      const label = { date: 'Datum', time: 'Tid', place: 'Plats', text: 'Uppgift' }[type];
      this.add(
        entry,
        type,
        { start: found.index, end: found.index + found[0].length },
        { label, reason: 'blank' },
      );
    }
    each(staff, (span) => this.add(entry, 'text', span, staffField('')));
    each(surname, (span, found) => {
      if (!looksLikeUnit(found)) this.add(entry, 'text', span, staffField(''));
    });
    each(referredFrom, (span) =>
      this.add(entry, 'place', span, { label: 'Vem som skrev remissen', reason: 'place', base: 'referrer' }),
    );
    for (const pattern of [referrer, referrerInBrackets])
      each(pattern, (span) =>
        this.add(entry, 'place', span, {
          label: 'Vem som skrev remissen',
          reason: 'place',
          base: 'referrer',
        }),
      );
    each(referrersUnit, (span, found) => {
      if (looksLikeUnit(found))
        this.add(entry, 'place', span, {
          label: 'Vem som skrev remissen',
          reason: 'place',
          base: 'referrer',
        });
    });
    each(ownResult, (span) => {
      if (wantedValue.test(text.slice(0, span.start))) return;
      this.add(entry, 'text', span, {
        label: 'Värde',
        reason: 'result',
        base: 'result',
        personal: true,
        example: 'värdet och enheten',
      });
    });
    if (this.#tellsValues) this.values(entry);
    const waits = (span: { start: number; end: number }) =>
      this.add(entry, 'text', span, {
        label: 'Väntetid',
        reason: 'waitingTime',
        base: 'waitingTime',
        example: 'cirka 8 veckor',
      });
    each(waitingTime, waits);
    // "Hur lång är väntetiden?" is answered by the first words below it.
    const answer = /väntetid|kötid|hur länge/iu.test(heading) ? waitNow.exec(text) : null;
    if (answer)
      waits({
        start: answer.index + answer[0].length - (answer[1] ?? '').length,
        end: answer.index + answer[0].length,
      });
  }

  /** Values of the reader's own, wherever they stand; what they should be stays. */
  values(entry: Entry): void {
    const { text } = entry.line;
    if (reference.test(columnHeadOf(entry))) return;
    const add = (start: number, end: number) => {
      const before = text.slice(0, start);
      if (wantedValue.test(before) || /\((?:[^)]*)$/u.test(before)) return;
      const name = /(\p{L}[\p{L}\d-]*(?: \([^)]*\))?)\s*(?:[:=]|är|var|låg på|ligger på|blev)?\s*$/u.exec(
        before,
      )?.[1];
      const head = name ?? firstCell(entry);
      this.add(
        entry,
        'text',
        { start, end },
        {
          label: head === undefined || head.length > 30 ? 'Värde' : `Värde: ${head}`,
          reason: 'result',
          base: 'result',
          personal: true,
          example: 'värdet och enheten',
        },
      );
    };
    for (const found of text.matchAll(measured)) add(found.index, found.index + found[0].length);
    for (const found of text.matchAll(plainResult)) {
      const start = found.index + found[0].length - (found[1] ?? '').length;
      add(start, found.index + found[0].length);
    }
  }

  /** Cells under a head that says what varies. */
  cell(entry: Entry): void {
    const { cell } = entry;
    if (!cell) return;
    const { rows } = cell.table;
    const textAt = (row: number, column: number) =>
      (rows[row]?.[column] ?? []).map(({ text }) => text).join(' ');
    const { text } = entry.line;
    const columnHead = columnHeadOf(entry);
    const rowHead = cell.column > 0 ? textAt(cell.row, 0) : '';
    const isList =
      rows.every((row) => row.length === 2) ||
      rows[cell.row]?.filter((other) => other.length > 0).length === 2;
    if (
      columnHead !== '' &&
      valueLabel.test(columnHead) &&
      !reference.test(columnHead) &&
      cell.column > 0 &&
      /\d/u.test(text)
    ) {
      this.add(
        entry,
        'text',
        { start: 0, end: text.length },
        {
          label: rowHead === '' ? 'Värde' : `Värde: ${rowHead}`,
          reason: 'result',
          base: 'result',
          personal: true,
          example: 'värdet',
        },
      );
      return;
    }
    // A column of times with many rows is a timetable, the same for everyone, unless each row is a day of its own.
    const texts = rows.map((row) => row.flat().map(({ text: other }) => other));
    if (
      texts.some(([first = '']) => openToAll.test(first)) ||
      texts.flat().some((own) => opensOrCloses.test(own))
    )
      return;
    const isDay = (own: string) =>
      findDates(own).some(
        ({ year, weekday, isReal }) =>
          isReal && (year !== undefined || (weekday !== undefined && this.#isPersonalLetter)),
      ) && !isValidity(own, own.length);
    const hasDay = texts.flat().some(isDay);
    const isTimetable =
      rows.length > 2 &&
      !hasDay &&
      !findDates((texts[cell.row] ?? []).join(' ')).some(
        ({ year, weekday }) => year !== undefined || weekday !== undefined,
      );
    for (const label of [...(isTimetable ? [] : [columnHead]), ...(isList ? [rowHead] : [])]) {
      const bare = label.replace(/:$/u, '').trim();
      if (
        bare !== '' &&
        (dateLabel.test(bare) || timeLabel.test(bare) || placeLabel.test(bare) || staffLabel.test(bare))
      )
        this.labelled(entry, bare, 0);
    }
    const says = `${rowHead} ${columnHead}`;
    const isOfOne = cell.row > 0 && rows[0]?.some((_, column) => identity.test(textAt(0, column)));
    const isDone = isList && hasDay && done.test(rowHead.replace(/:$/u, ''));
    if ((isOfOne && !isDay(text)) || isDone) {
      const label = (isDone ? rowHead.replace(/:$/u, '') : columnHead) || 'Uppgift';
      this.add(entry, 'text', { start: 0, end: text.length }, { label, reason: 'label', personal: true });
    }
    if (hasDay && !(cell.column === 0 && isList && rows.length > 1 && !isDay(text)))
      this.visitCell(entry, says);
  }

  /** A cell that is a day, a time or a place, in a table about visits, whatever it is called. */
  visitCell(entry: Entry, says: string): void {
    const { text } = entry.line;
    if (isSentence(text)) return;
    let end = 0;
    for (const date of findDates(text)) {
      if (!date.isReal || isValidity(text, date.start)) continue;
      const span = wholeDate(text, date);
      this.add(entry, 'date', span, { label: 'Datum', reason: 'appointment' });
      end = Math.max(end, span.end);
    }
    if (!generalTime.test(`${says} ${text}`) && !generalRow.test(says))
      for (const time of findClockTimes(text)) {
        if (/(?:efter|före|från|innan|sedan)\s*$/iu.test(text.slice(0, time.start))) continue;
        if (text.slice(end, time.start).length > 20) continue;
        this.time(entry, time, 0, 'appointment');
        end = Math.max(end, time.end);
      }
    if (end > 0) this.placeAfter(entry, text.slice(end), end);
    else if (text.length <= 80 && placeWords.test(text) && !/[.!?]$/u.test(text))
      this.add(entry, 'place', { start: 0, end: text.length }, { label: 'Plats', reason: 'place' });
  }
}

/** What the first row says of the column that a cell stands in. */
function columnHeadOf({ cell }: Entry): string {
  if (!cell || cell.row === 0) return '';
  return (cell.table.rows[0]?.[cell.column] ?? []).map(({ text }) => text).join(' ');
}

/** The first cell of a row that names what its other cells tell. */
function firstCell({ cell }: Entry): string | undefined {
  if (!cell || cell.column === 0) return undefined;
  const text = (cell.table.rows[cell.row]?.[0] ?? []).map((line) => line.text).join(' ');
  return text === '' ? undefined : text.replace(/:$/u, '');
}

function labelFromMerge(found: string): string {
  const bare = found
    .replace(/[«»<>{}[\]_]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
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

function dateLabelOf(sentence: string): string {
  if (/remiss/iu.test(sentence)) return 'Remissens datum';
  if (/(?<!\p{L})prov(?:et|er|erna)?(?!\p{L})/iu.test(sentence)) return 'Provets datum';
  if (/förra besök|senaste besök/iu.test(sentence)) return 'Förra besökets datum';
  return /senast/iu.test(sentence) ? 'Sista dag' : 'Datum';
}

/** A date from which prices or rules hold is the same for everyone. */
function isValidity(sentence: string, at: number): boolean {
  if (
    /^[^.]{0,20}(?:gäller|införs|ändras|höjs|sänks|träder i kraft)/iu.test(
      sentence.slice(at).replace(/^[\d\s\p{L}-]*?\d{4}/u, ''),
    )
  )
    return true;
  return /(?:gäller|giltig\p{L}*|fr\.?\s?o\.?\s?m\.?|pris\p{L}*|avgift\p{L}*)[^.]{0,30}$/iu.test(
    sentence.slice(0, at),
  );
}

/** What holds for this reader only until a day. */
const ownTerm =
  /(?<!\p{L})(?:ditt|din|er|ert) (?:\p{L}+ )?(?:avtal|recept|remiss|frikort|intyg|sjukskrivning|lån|plats|beslut|kort)(?:et|en)?(?!\p{L})/iu;

/** Finds what varies by recipient in the lines that the draft will hold, and marks it there. */
export function findFields(
  entries: readonly Entry[],
  marks: ReadonlyMap<number, Mark[]>,
  isPersonalLetter: boolean,
  unitNames: readonly string[],
): readonly FoundField[] {
  const hasValues = entries.some((entry) => isDraft(entry) && tellsValues.test(entry.line.text));
  const finder = new FieldFinder(marks, isPersonalLetter, isPersonalLetter || hasValues, unitNames);
  let hasDate = false;
  let heading = '';
  for (const entry of entries) {
    if (!isDraft(entry)) continue;
    if (entry.cell) finder.cell(entry);
    else {
      const label = labelOf(entry.line.text) ?? bareLabelOf(entries, entry);
      if (
        label &&
        (dateLabel.test(label.label) ||
          timeLabel.test(label.label) ||
          placeLabel.test(label.label) ||
          staffLabel.test(label.label) ||
          (hasStaffTitle(label.label) &&
            /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(entry.line.text.slice(label.end))))
      )
        finder.labelled(entry, label.label, label.end);
      hasDate = finder.sentences(entry, hasDate);
    }
    finder.everywhere(entry, heading);
    if (entry.level !== undefined) heading = entry.line.text;
    if (finder.fields.some(({ type }) => type === 'date')) hasDate = true;
  }
  return finder.fields;
}
