import {
  formatClockTime,
  MONTH_NAMES,
  matchesOf,
  numberValue,
  type Span,
  WEEKDAY_NAMES,
} from '@klarmall/swedish';

/** A time or a day that is told in words, or with a part left out. */
interface Told extends Span {
  readonly word: string;
  /** What to write instead, where the words tell it. */
  readonly shown?: string;
}

const HOURS = 'ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv';
/** What may come after an hour: a number of things has its noun there. */
const AFTER_HOUR =
  '(?=[.,;:!?)]|$|\\s(?:på|i|den|varje|alla|för|från|till|och|eller|så|om|när|med|hos|vid|innan|sedan|samma|nästa|mån|tis|ons|tors|fre|lör|sön)(?:dag|dagar)?(?!\\p{L}))';
const PART_OF_DAY =
  '(?:\\spå\\s(?<part>morgonen|förmiddagen|eftermiddagen|kvällen)|\\si\\s(?<now>förmiddag|eftermiddag|kväll|morse))?';
const SAID = new RegExp(
  `(?<!\\p{L})(?:(?<clock>klockan|kl\\.?)\\s(?:(?<clockStep>fem|tio|tjugo|kvart)\\s(?<clockSide>i|över)\\s)?(?<clockHalf>halv\\s)?(?<clockHour>${HOURS})(?!\\p{L})|(?<!(?<!\\p{L})(?:en|tre)\\s)(?=fem|tio|tjugo|kvart|halv)(?:(?<step>fem|tio|tjugo|kvart)\\s(?<side>i|över)\\s(?<half>halv\\s)?|(?<onlyHalf>halv\\s))(?<hour>${HOURS})(?![\\p{L}-])${AFTER_HOUR})${PART_OF_DAY}`,
  'giu',
);

/** Minutes past the hour, or before it. */
const STEPS: Readonly<Record<string, number>> = { fem: 5, tio: 10, kvart: 15, tjugo: 20 };

/** What the clock shows at an hour told in words; undefined where it may be before noon or after. */
function shownOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const said = numberValue(groups.hour ?? groups.clockHour ?? '');
  const part = groups.part ?? groups.now;
  if (said === undefined || part === undefined) return undefined;
  const step = STEPS[(groups.step ?? groups.clockStep ?? '').toLowerCase()] ?? 0;
  const isBefore = /^i$/iu.test(groups.side ?? groups.clockSide ?? '');
  const isHalf = (groups.half ?? groups.onlyHalf ?? groups.clockHalf) !== undefined;
  const isAfternoon = /^[ek]/iu.test(part);
  const minutes =
    (said % 12) * 60 - (isHalf ? 30 : 0) + (isBefore ? -step : step) + (isAfternoon ? 12 * 60 : 0);
  if (minutes < 0) return undefined;
  return `klockan ${formatClockTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })}`;
}

function toldIn(text: string, pattern: RegExp): readonly (Told & { readonly match: RegExpExecArray })[] {
  return matchesOf(text, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
    match,
  }));
}

/** Times told in words: "halv tre", "kvart över nio", "klockan åtta på kvällen". */
export function hoursInWords(text: string): readonly Told[] {
  if (!/klockan|(?<!\p{L})kl\.? [efnst]|kvart|halv|(?:fem|tio|tjugo) (?:i|över) /iu.test(text)) return [];
  return toldIn(text, SAID).map(({ match, ...told }) => {
    const shown = shownOf(match.groups ?? {});
    return shown === undefined ? told : { ...told, shown };
  });
}

/** The hour alone, after a word that leads to a time: "före tolv", "mellan åtta och tio", "vid tretiden". */
const BARE_HOUR = new RegExp(
  `(?<!\\p{L})(?:(?:${HOURS})tiden(?!\\p{L})|(?<=(?<!\\p{L})(?:före|innan|senast|vid|runt|omkring)\\s)(?:${HOURS})(?=[.!?]|$|,\\s|\\s(?:på\\s(?:morgonen|förmiddagen|eftermiddagen|kvällen|\\p{L}+dag)|i\\s(?:dag|morgon|kväll|eftermiddag)|varje\\s\\p{L}*dag|om\\sdu|så)(?!\\p{L}))|mellan\\s(?:${HOURS})\\soch\\s(?:${HOURS})(?=[.!?]|$|,\\s|\\s(?:på\\s\\p{L}+|i\\s(?:dag|morgon|kväll|eftermiddag)|varje\\s\\p{L}*dag|alla\\s\\p{L}*dagar)(?!\\p{L})))`,
  'giu',
);
/** What happens at an hour; "före två" is as often an age or a number. */
const AT_HOUR =
  /(?<!\p{L})(?:ring|kom(?:mer|ma)?(?!\p{L})|hämta|öpp|stäng|börja|sluta|svara|telefon|ses(?!\p{L})|ät(?:er|a)?(?!\p{L})|drick|fastan?de|frukost|lunch|middag|besöket|hemtjänst|personal)/iu;

/** Hours without *klockan*: times where something happens at them, and then only a person knows. */
export function bareHours(text: string): readonly Told[] {
  if (!/tiden|(?:före|innan|senast|vid|runt|omkring|mellan) [efnstå]/iu.test(text)) return [];
  return toldIn(text, BARE_HOUR);
}

/** Whether a text tells what happens at an hour. */
export function happensAtHour(text: string): boolean {
  return AT_HOUR.test(text);
}

const WEEK_NUMBER =
  /(?<![\p{L}\p{N}-])vecka\s(?:[1-9]|[1-4]\d|5[0-3])(?:(?:\s?[-–]\s?|\s(?:till|och|eller)\s)(?:vecka\s)?(?:[1-9]|[1-4]\d|5[0-3]))?(?![\p{L}\p{N}]|[-.,:]\d|:|\s(?:av|i|efter)\s|,?\s\(?(?:\d|den\s|mån|alltså|det\svill\ssäga))/giu;
/** Weeks that are counted from something else than the turn of the year: a pregnancy, a treatment. */
const OTHER_WEEKS =
  /gravid|(?<!\p{L})föd(?!elseda|a(?!\p{L}))|foster|fostret|barnets hjärt|ultraljud|barnmorsk|livmod|mödra|förloss|kikhost|cellprov|program|tablett|kaps[el]l|dos(?:en|er)?(?!\p{L})|trappa|övning|träna|behandlingsveck/iu;

/** Numbers of weeks, which few keep count of, where the text does not say the days too. */
export function weekNumbers(text: string): readonly Told[] {
  return /vecka \d/iu.test(text) ? toldIn(text, WEEK_NUMBER) : [];
}

/** Whether the weeks of a text are those of the year. */
export function countsWeeksOfYear(text: string): boolean {
  return !OTHER_WEEKS.test(text);
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const MONTHS = MONTH_NAMES.map(capital).join('|');
const DAYS = WEEKDAY_NAMES.map(capital).join('|');
/** Months and weekdays with a capital inside a sentence; names and starts of lines have theirs. */
const WITH_CAPITAL = new RegExp(
  `(?<=\\d(?::[ea])?\\s)(?:${MONTHS})(?!\\p{L})|(?<=[\\p{Ll}\\d,]\\s)(?:${DAYS})(?:en)?(?=\\s(?:den\\s)?\\d)|(?<=(?<!\\p{L})(?:på|till|från|under|hela|nästa|senast|före|varje)\\s)(?:${DAYS})(?:en|ar|arna)?(?!\\p{L})|(?<=(?<!\\p{L})(?:i|under|hela|början av|slutet av|mitten av)\\s)(?:${MONTHS})(?!\\p{L}|\\s\\p{Lu})`,
  'gu',
);

/** "29 Januari", "på Torsdag": Swedish months and days have small letters. */
export function daysWithCapital(text: string): readonly Told[] {
  return toldIn(text, WITH_CAPITAL).map(({ match: [word], ...told }) => ({
    ...told,
    shown: word.toLowerCase(),
  }));
}

/** "Kom den 14 klockan 10", "senast den 15.": of which month? */
const DAY_WITHOUT_MONTH =
  /(?<!\p{L})den\s(?:[1-9]|[12]\d|3[01])(?::?[ea])?(?=\s(?:klockan|kl\.?|i\sstället|på\s(?:morgonen|förmiddagen|eftermiddagen|kvällen)|om\sdu|så|annars|hos|för\satt)(?!\p{L})|[.!?](?!\d)|,\s(?!\d)|$)/giu;

/** Days that are told without their month. */
export function daysWithoutMonth(text: string): readonly Told[] {
  return toldIn(text, DAY_WITHOUT_MONTH);
}

const SHORT_MONTH = /(?<!\p{L})(jan|feb|febr|apr|aug|sept?|okt|nov|dec)\.?(?=\s20[2-4]\d(?!\d))/giu;

/** "Feb 2027": a month cut short before its year. */
export function shortMonths(text: string): readonly Told[] {
  return toldIn(text, SHORT_MONTH).map(({ match: [, letters = ''], ...told }) => {
    const start = letters.slice(0, 3).toLowerCase();
    const shown = MONTH_NAMES.find((name) => name.startsWith(start));
    return shown === undefined ? told : { ...told, shown };
  });
}
