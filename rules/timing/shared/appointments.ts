import type { Prose } from '@klarmall/model';
import { type ClockTime, compareDates } from '@klarmall/swedish';
import { analyse, type Sentence } from '../../language/shared/analysis.ts';
import { timesOf } from '../../language/shared/times-of.ts';
import { touchesPlaceholder } from '../../support/prose.ts';
import { type Dated, datedIn, startOf } from './dated.ts';

/** A time that the reader is to come, or a last day, where it stands. */
interface Fact {
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
  /** The sentence that says it. */
  readonly sentence: string;
}

/** When the reader is to come: a day, a time of day or both. */
export interface Visit extends Fact {
  readonly dated?: Dated;
  readonly clock?: ClockTime;
}

/** The last day to do something. */
export interface Deadline extends Fact {
  readonly dated: Dated;
  /** The hour of that day, where the text says one. */
  readonly clock?: ClockTime;
  /** `cancel` a visit, `answer` questions or send something, or something else. */
  readonly kind: 'cancel' | 'answer' | 'other';
  /** Somebody must be there to take it: a call, a sample, a visit. */
  readonly needsStaff: boolean;
}

export interface Appointments {
  readonly visits: readonly Visit[];
  readonly deadlines: readonly Deadline[];
  /** The day that stands alone in a line: when the letter was written. */
  readonly sent?: Dated;
}

const VISIT =
  /(?<!\p{L})(?:välkommen|(?:din|en|ny|bokad)\s(?:ny\s)?tid|(?:ditt|tiden|besöket|återbesöket|röntgen|samtalet|\p{L}*(?:operationen|undersökningen|skopin|provtagningen|vaccinationen|behandlingen|kontrollen))\s(?:besök\s|är|blir)|\p{L}*(?:gruppen|kursen|skolan|behandlingen)\s(?:börjar|startar)|(?:du|(?:ditt|ert)\sbarn)\shar\s(?:fått\s)?(?:en\s)?tid(?!\p{L})|tid\sför\s\p{L}+:|du\sträffar|du\s(?:är|har\sblivit)\sbokad|(?:ditt|din)\s(?:besök|återbesök|operation|undersökning|mammografi|röntgen|provtagning|vaccination|behandling|samtal|kontroll|\p{L}+(?:operation|undersökning|skopi|grafi|röntgen|vaccination|samtal|kontroll))\s(?:är|blir)|vi\sses|du\s(?:(?:ska|skall|får)\skomma|kommer\s(?:hit|till\s(?:oss|\p{L}+(?:mottagningen|kliniken|avdelningen|centralen))))|kom\s(?:till|hit)|tid:)/iu;
/** What makes a day in such a sentence another than the visit's. */
const NOT_VISIT =
  /(?<!\p{L})(?:senast|före|innan|till\soch\smed|t\.?\s?o\.?\s?m\.?|sedan|efter|mellan|från(?:\soch\smed)?|fram\still|daterad\p{L}*|skickade|remiss\p{L}*|född)(?!\p{L})[^.;!?]{0,24}$/iu;
/** The visit is no more, or has been, or there are several. */
const CHANGED =
  /(?<!\p{L})(?:inte|avbok\p{L}*|inställ\p{L}*|flytta\p{L}*|ändra\p{L}*|ombok\p{L}*|istället|i\sstället|tidigare|gamla|var|hade|varit|fick|besökte|eller|också|även|sedan|därefter|först|andra|nästa|ytterligare|återbesök\p{L}*|drop-?in|lediga|någon\sav)(?!\p{L})/iu;
const LAST =
  /(?<!\p{L})(?:senast|före|innan|sista\s(?:dag(?:en)?|datum(?:et)?)(?:\s[^.;!?]{0,30})?|till\soch\smed|fram\still)[\s:]*(?:den\s)?$/iu;
const CANCEL =
  /(?<!\p{L})(?:av-?\s?(?:och|eller)\s)?(?:av-?|om-?)?(?:avbok|ombok|boka\s(?:av|om)|lämna\såterbud|byta?\stid|ändra\s(?:din\s)?tid)/iu;
const ANSWER =
  /(?<!\p{L})(?:svara|besvara|fyll(?:er|a)?\si|(?:fylla\s)?(?:formulär|enkät|hälsodeklaration|frågor)\p{L}*|skicka\s(?:in|tillbaka)|lämna\s(?:in\s)?(?:blankett|formulär|prov|svar))/iu;
const DOES =
  /(?<!\p{L})(?:svara|besvara|fyll|skicka|sluta|lämna|ring|boka|avboka|omboka|ändra|meddela|anmäl|hör\sav|kontakta|hämta|duscha|säg\s(?:till|ifrån)|byt|ta\s(?:provet|prov))/iu;
const NEEDS_STAFF =
  /(?<!\p{L})(?:ring|lämna\s(?:in\s)?(?:prov|blodprov|urinprov)\p{L}*|hämta|ta\s(?:provet|prov|blodprov)|besök|kom\s)/iu;
/** What is asked for after a visit may well come after it. */
const AFTERWARDS =
  /(?<!\p{L})(?:efter\s(?:besöket|undersökningen|operationen|behandlingen|samtalet)|efteråt|betala|enkät\p{L}*|hur\sdu\supplevde)/iu;

function isOneOf(prose: Prose, { start, end }: Sentence, dated: Dated): boolean {
  return start <= dated.match.start && dated.match.end <= end && !touchesPlaceholder(prose, dated.match);
}

/** A line with a date and a place or the word *datum* at the most. */
const DATE_LINE =
  /^(?:(?:datum|utskriftsdatum|skrivet|skickat|\p{Lu}\p{Ll}+(?:,|\sden)?)[\s:]*)?(?:den\s)?$/iu;

/** The day that the texts are read on, YYYY-MM-DD. */
interface Day {
  readonly today: string;
}

function readAfresh(prose: Prose, day: Day): Appointments {
  const { text } = prose;
  const dates = /\d/u.test(text) ? datedIn(text, day) : [];
  const visits: Visit[] = [];
  const deadlines: Deadline[] = [];
  const [alone] = dates;
  if (
    alone !== undefined &&
    DATE_LINE.test(text.slice(0, startOf(alone))) &&
    /^[\s.]*$/u.test(text.slice(alone.match.end))
  )
    return { visits, deadlines, sent: alone };
  if (!/\d/u.test(text)) return { visits, deadlines };
  const times = timesOf(prose).clock;
  for (const sentence of analyse(prose).sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const inside = dates.filter((dated) => isOneOf(prose, sentence, dated));
    for (const dated of inside) {
      const before = text.slice(sentence.start, startOf(dated));
      if (!LAST.test(before) || !DOES.test(words) || AFTERWARDS.test(words)) continue;
      const kind = CANCEL.test(words) ? 'cancel' : ANSWER.test(words) ? 'answer' : 'other';
      const [start, end] = [startOf(dated), dated.match.end];
      const clock = times.find((time) => time.start >= end && time.start - end < 16 && time.isReal)?.from;
      deadlines.push({
        prose,
        start,
        end,
        sentence: words,
        dated,
        ...(clock === undefined ? {} : { clock }),
        kind,
        needsStaff: NEEDS_STAFF.test(words),
      });
    }
    if (!VISIT.test(words) || CHANGED.test(words)) continue;
    const days = inside.filter((dated) => !NOT_VISIT.test(text.slice(sentence.start, startOf(dated))));
    const clocks = times.filter(
      (time) =>
        sentence.start <= time.start &&
        time.end <= sentence.end &&
        time.isReal &&
        !touchesPlaceholder(prose, time) &&
        !NOT_VISIT.test(text.slice(sentence.start, time.start)),
    );
    // Several days or times in one sentence are a list.
    if (days.length > 1 || clocks.length > 1 || clocks.some(({ to }) => to !== undefined)) continue;
    const [dated, clock] = [days[0], clocks[0]];
    if (dated === undefined && clock === undefined) continue;
    const start = Math.min(dated ? startOf(dated) : text.length, clock?.start ?? text.length);
    const end = Math.max(dated?.match.end ?? 0, clock?.end ?? 0);
    visits.push({
      prose,
      start,
      end,
      sentence: words,
      ...(dated === undefined ? {} : { dated }),
      ...(clock === undefined ? {} : { clock: clock.from }),
    });
  }
  return { visits, deadlines };
}

/** So many are kept of the texts before: a letter has few times, and a list of them says nothing of one visit. */
const MOST = 12;

const known = new WeakMap<
  Prose,
  {
    /** The day that it turned on, if any. */
    readonly today: string | undefined;
    readonly own: Appointments;
    readonly all: Appointments;
  }
>();

function bothOf(before: Appointments | undefined, own: Appointments): Appointments {
  if (before === undefined) return own;
  const sent = before.sent ?? own.sent;
  return {
    visits: [...before.visits, ...own.visits].slice(-MOST),
    deadlines: [...before.deadlines, ...own.deadlines].slice(-MOST),
    ...(sent === undefined ? {} : { sent }),
  };
}

/** The times and last days that a text says, and those of it and the texts before it in the same part. */
export function appointmentsIn(
  prose: Prose,
  day: Day,
): { readonly own: Appointments; readonly all: Appointments } {
  const chain: Prose[] = [];
  let before: Appointments | undefined;
  let askedFor: string | undefined;
  for (let one: Prose | undefined = prose; one !== undefined; one = one.previous) {
    const seen = known.get(one);
    if (seen !== undefined && (seen.today === undefined || seen.today === day.today)) {
      if (one === prose) return seen;
      before = seen.all;
      askedFor = seen.today;
      break;
    }
    chain.push(one);
  }
  let result: { readonly own: Appointments; readonly all: Appointments } | undefined;
  const asking: Day = {
    get today() {
      askedFor = day.today;
      return askedFor;
    },
  };
  for (const one of chain.reverse()) {
    const own = readAfresh(one, asking);
    const all = bothOf(before, own);
    result = { own, all };
    known.set(one, { today: askedFor, own, all });
    before = all;
  }
  return result ?? { own: { visits: [], deadlines: [] }, all: { visits: [], deadlines: [] } };
}

/** Whether two visits are on the same day, as far as they say. */
export function mayBeSameDay(one: Visit, other: Visit): boolean {
  return (
    one.dated === undefined ||
    other.dated === undefined ||
    compareDates(one.dated.date, other.dated.date) === 0
  );
}
