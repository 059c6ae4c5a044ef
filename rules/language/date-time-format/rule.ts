import {
  type ClockTime,
  type ClockTimeMatch,
  type DateMatch,
  findDates,
  formatClockTime,
  formatDate,
  MONTH_NAMES,
  matchesOf,
  type Span,
} from '@klarmall/swedish';
import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { abbreviationGuide, numberGuide } from '../shared/sources.ts';
import { SpanSet } from '../shared/span-set.ts';
import { timeFault } from '../shared/time-fault.ts';
import { timesOf } from '../shared/times-of.ts';
import {
  bareHours,
  countsWeeksOfYear,
  daysWithCapital,
  daysWithoutMonth,
  happensAtHour,
  hoursInWords,
  shortMonths,
  weekNumbers,
} from './in-words.ts';

/** A span of figures with a hyphen: 8-10, 3-4 veckor, 50-200. Ranges of codes and numbers are not spans. */
const SPAN =
  /(?<![\p{L}\p{N}])(?<![\p{N}][-.,/:–])(\d{1,4}(?:[.,:]\d{1,2})?)(\s?-\s?|\s–\s)(\d{1,4}(?:[.,:]\d{1,2})?)(?![\p{L}\p{N}]|[-–/]|[.,:]\d|\s\d{2,3}(?!\p{L}))/gu;
/** What is counted in spans. */
const COUNTED =
  /^\s?(?:st|gånger|ggr|veckor|veckan|vecka|dagar|dagars|dagarna|dygn|timmar|timmars|timme|tim|minuter|minuters|min|sekunder|månader|månaders|mån|år|års|åringar|dl|liter|l|ml|cl|mg|g|gram|kg|cm|mm|km|meter|m|procent|%|kronor|kr|personer|tabletter|glas|koppar|msk|tsk|grader|°|poäng|frågor|barn|besök|prover|sidor|portioner|kilo|droppar|doser|sprutor|centimeter|millimeter|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|mmHg|mmol\p{L}*)(?!\p{L})/iu;
const COUNTED_BEFORE =
  /(?:\d[.:]\d\d\s*(?:och|samt|eller|,)|födda|åren|år|perioden|säsongen|läsåret|tiden|ring|ringa|ringer|svarar|lunch|tas|\p{L}*vecka|\p{L}*veckorna|\p{L}*dagarna|klockan|kl\.?|mellan|åldern|åldrarna|cirka|ca|ungefär|omkring|minst|högst|max|från|under|i|efter|inom|på|varje|vardagar|måndag\p{L}*|tisdag\p{L}*|onsdag\p{L}*|torsdag\p{L}*|fredag\p{L}*|lördag\p{L}*|söndag\p{L}*|sidorna|sidan|\p{L}*öppe[nt]|öppettid\p{L}*|\p{L}*stängt|besökstid\p{L}*|telefontid\p{L}*|(?:mån|tis|ons|tors?|fre|lör|sön)\.?|dagligen|den|för|tar)[\s:]*$/iu;
/** What leads to the hours of a place. */
const OPEN_BEFORE =
  /(?<!\p{L})(?:\p{L}*öppe[nt]|öppettid\p{L}*|\p{L}*stäng[td]|besökstid\p{L}*|telefontid\p{L}*|drop-in)[\s:]*$/iu;
/** Numbers with a hyphen inside that are no spans. */
const CODE_BEFORE =
  /(?:nummer|numret|nr|telefon|tfn|tel|ring|giro|plusgiro|bankgiro|postgiro|kod|koden|ärende\p{L}*|covid|artikel|version|dnr|kurs|isbn|rum|sal)[\s:.]*$/iu;
const DATE_SPAN = /(?<![\p{L}\p{N}])(\d{1,2}\s\p{L}{3,9})(\s?-\s?)(\d{1,2}\s\p{L}{3,9})(?!\p{L})/gu;
const MONTH = new RegExp(`(?:${MONTH_NAMES.join('|')})$`, 'iu');
/** "14:e april", "3:e i månaden" stays: the ordinal is only in the way where the month is named. */
const ORDINAL_DAY = new RegExp(
  `(?<![\\p{L}\\p{N}.:–-])(?<!till\\s)([1-3]?\\d):?[ea](?=\\s(?:${MONTH_NAMES.join('|')})(?!\\p{L}))`,
  'giu',
);
/** "24:e-26:e december", "1:a–3:e mars": the same in a span. */
const ORDINAL_SPAN = new RegExp(
  `(?<![\\p{L}\\p{N}.:–-])([1-3]?\\d):?[ea]?\\s?[-–]\\s?([1-3]?\\d):?[ea](?=\\s(?:${MONTH_NAMES.join('|')})(?!\\p{L}))`,
  'giu',
);
/** "14 januari, 2027": no comma stands before the year in Swedish. */
const COMMA_BEFORE_YEAR = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}])[1-3]?\\d\\s)(${MONTH_NAMES.join('|')}),\\s(20[2-4]\\d)(?![\\p{L}\\p{N}]|[-–.:]\\d)`,
  'giu',
);
/** "v.23", "v23": with a space between it is a word of its own, among the abbreviations. */
const WEEK =
  /(?<![\p{L}\p{N}.-])v(?:\.\s?(?=\d(?!\d))|\.?(?=\d\d)|\.\s(?=\d\d))([1-9]|[1-4]\d|5[0-3])(?![\p{L}\p{N}]|-(?!v)|[.,:]\d)/giu;
/** "Mellan 0800 och 0930", "stänger 15,30", "vid 0730-tiden": words that only a time goes with. */
const TIME_BY_WORDS =
  /(?<=(?<!\p{L})(?:ringer|ringa|ring)\s(?:dig\s|oss\s)?)(?:0\d|1[0-8]|2[1-3])[0-5][05](?![\p{L}\p{N}-]|\s\d|[.,:]\d)|(?<=(?<!\p{L})(?:mellan|från)\s)0\d[0-5]\d\s(?:och|till)\s[0-2]\d[0-5]\d(?![\p{L}\p{N}]|\s*(?:kronor|kr|meter|m|gram|g|kcal|kalorier|steg|personer))|(?<=(?<!\p{L})(?:stänger|öppnar|börjar|slutar|startar|kom|går|avgår|träffas|ses)\s)[0-2]?\d,[0-5]\d(?![\p{L}\p{N}])|(?<![\p{L}\p{N}]|[\p{N}][-.,/:–])(?:(?:0\d|1\d|2[0-3])[0-5]\d|(?:1?\d|2[0-3]),[0-5]\d)(?=\s(?:i\s(?:kväll|eftermiddag|förmiddag|morgon|övermorgon|natt)|på\s(?:morgonen|förmiddagen|eftermiddagen|kvällen|(?:mån|tis|ons|tors|fre|lör|sön)dag))(?!\p{L}))|(?<![\p{L}\p{N}])(?:[0-2]\d[0-5]\d|[0-2]?\d\.[0-5]\d)[-\s]tiden(?!\p{L})/giu;
/** "Stängt 24-26/12", "öppen 1–5/3": days of one month with a stroke before the month. */
const SLASH_SPAN =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/:–])([1-3]?\d)\s?[-–]\s?([1-3]?\d)\/(1[0-2]|0?[1-9])(?![\p{L}\p{N}]|[-./]\d)(?!\s?(?:tablett|kapsel|kapsl|dl|ml|msk|tsk|kopp|glas|del|mmHg|mm|mg|gång))/gu;
/** "Stängt 23.12-7.1": days with a stop, of which one cannot be a time of day. */
const DOTTED_SPAN =
  /(?<=(?<!\p{L})(?:\p{L}*stängt|\p{L}*öppet|semester\p{L}*|ledigt|datum|period(?:en)?|dagarna)[:\s]\s?)(?=\S*\.[1-9](?!\d)|(?:2[5-9]|3[01])\.)(?:[12]?\d|3[01])\.(?:1[0-2]|[1-9])\s?[-–]\s?(?:[12]?\d|3[01])\.(?:1[0-2]|[1-9])(?!\d|\.\d)/giu;
/** "Öppet 14–17.30h", "8.15 h": *h* is no word, and a length of time has no minutes after a full stop. */
const TIME_WITH_H =
  /(?<![\p{L}\p{N}])(?<!\p{N}[-.,/:–])(\d{1,2})(?:[.:](\d\d))?(?:([-–])(\d{1,2})(?:[.:](\d\d))?)?\s?h(?![\p{L}\p{N}])/gu;
/** "Bussen går 17.5": ten or fifty minutes? */
const ONE_FIGURE_OF_MINUTES =
  /(?<=(?<!\p{L})(?:klockan|kl\.?|(?:går|avgår)(?:\s\p{L}+){0,3}|öppnar|stänger|börjar|slutar)\s)(?:1?\d|2[0-3])[.:][0-5](?![\p{L}\p{N}]|[-–.,:/]\d|\s?(?:kr|%|grader|timm|tim|km|m|kg|procent|gånger|veckor|dagar|poäng))/giu;
/** "I feb -27", "mars ’27": a month with two figures of its year. */
const SHORT_YEAR = new RegExp(
  `(?<!\\p{L})(?:${MONTH_NAMES.join('|')}|jan|feb|febr|apr|aug|sept?|okt|nov|dec)\\.?\\s?[-–’'´][2-4]\\d(?![\\p{L}\\p{N}]|[-–.,:/]\\d)`,
  'giu',
);
/** "Ti 3 februari", "to 4/2": weekdays in two letters, which only a date right after tells from words. */
const TWO_LETTER_DAY = new RegExp(
  `(?<!\\p{L})(må|ti|on|to|fr|lö|sö|(?<=är\\s)mån)\\.?(?=\\s(?:den\\s)?[1-3]?\\d\\s(?:${MONTH_NAMES.join('|')})(?!\\p{L}))`,
  'giu',
);
const DAYS_OF_LETTERS: Readonly<Record<string, string>> = {
  mån: 'måndag',
  må: 'måndag',
  ti: 'tisdag',
  on: 'onsdag',
  to: 'torsdag',
  fr: 'fredag',
  lö: 'lördag',
  sö: 'söndag',
};
/** "Ring 9-11": two hours of a day, which no number to call is. */
const HOURS = /^(?:\d|1\d|2[0-3])\s?-\s?(?:\d|1\d|2[0-4])$/u;
const HOUR_WORD = /(?<!\p{L})kl\.?\s*$/iu;

function dateText(date: DateMatch): string | undefined {
  if (!date.isUnambiguous) return undefined;
  return formatDate({
    day: date.day,
    month: date.month,
    ...(date.year === undefined ? {} : { year: date.year }),
  });
}

/** Without *klockan*, "9" would be a number of anything: the minutes stay. */
function timeText(time: ClockTimeMatch, before: string): string {
  const hasWord = time.prefix !== undefined || (time.isListed && time.from.minute !== 0);
  const write = (end: ClockTime): string =>
    hasWord ? formatClockTime(end) : `${end.hour}.${String(end.minute ?? 0).padStart(2, '0')}`;
  const prefix = time.prefix === undefined ? '' : 'klockan ';
  if (time.to === undefined) return prefix + write(time.from);
  return `${prefix}${write(time.from)}${spanSign(before)}${write(time.to)}`;
}

/** A span after *mellan* or *från* is written with the word that goes with it. */
const LEADS_TO_SPAN = /(?<!\p{L})(?:(mellan)|från)(?:\s+(?:klockan|kl\.?|den))?\s*$/iu;

function spanSign(before: string): string {
  const found = LEADS_TO_SPAN.exec(before);
  if (found === null) return '–';
  return found[1] === undefined ? ' till ' : ' och ';
}

/** Where the time stands as "#": one end of a span whose other end has minutes. */
const BESIDE_MINUTES = /\d[.:][1-5]\d\s(?:och|till)\s#|#\s(?:och|till)\s(?:klockan\s)?\d{1,2}[.:][1-5]\d/u;

/** What leads to fasting or to a dose: there, midnight is best told as the hour. */
const FASTING =
  /(?<!\p{L})(?:fast\p{L}*|ät\p{L}*|mat|drick\p{L}*|dryck|vatten|tugg\p{L}*|snus\p{L}*|rök\p{L}*)(?!\p{L})/iu;

/** Whether more of a span of days is spoken for than its last day, which by itself reads as a date. */
function touchesOther(taken: SpanSet, at: Span, to: string, month: string): boolean {
  return taken.has({ start: at.start, end: at.end - to.length - month.length - 1 });
}

/** A verb or a word for a limit that a time of day follows. */
const AFTER_VERB =
  /(?<!\p{L})(?:kom|kommer|ring|ringer|stänger|öppnar|börjar|slutar|startar|ses|går|avgår|senast)\s(?:(?:dig|oss|telefonen|växeln|luckan|dörren|dörrarna|mottagningen|receptionen|kassan)\s)?$/iu;

/** Mån → måndag, with the capital that it has. */
function weekday(name: string): string {
  const short = name.replace(/\.$/u, '');
  return /dag/iu.test(short) ? short : `${/^tor$/iu.test(short) ? `${short}s` : short}dag`;
}

export default languageRule({
  id: 'language/date-time-format',
  words:
    /\d|^(?:klockan|kl|kvart|halv|fem|tio|tjugo|före|innan|senast|vid|runt|omkring|mellan)$|tiden$|dag|mån|tis|ons|tor|fre|lör|^(?:januari|februari|mars|april|maj|ju[nl]i|augusti|.+ber)$/u,
  documents: true,
  title: { sv: 'Datum eller tid som är lätt att läsa fel', en: 'Date or time that can be misread' },
  why: {
    sv: 'Olika läsare läser siffror som ”12/5” och ”24:00” på olika sätt, och någon kommer på fel dag.',
    en: 'Readers read 12/5 and 24:00 in different ways, and somebody comes on the wrong day.',
  },
  action: {
    sv: 'Skriv ”tisdag 12 maj 2026” och ”klockan 9.30”.',
    en: 'Write “tisdag 12 maj 2026” and “klockan 9.30”.',
  },
  readers: 'everyone',
  basis: [numberGuide, abbreviationGuide],
  bySentence: true,
  messages: {
    date: {
      sv: 'Datumet ”{word}” är lätt att läsa fel. Skriv ”{replacement}”.',
      en: 'The date “{word}” can be misread. Write “{replacement}”.',
    },
    unclearDate: {
      sv: 'Datumet ”{word}” går att läsa på flera sätt. Skriv ut månaden och hela årtalet.',
      en: 'It is not clear how to read the date “{word}”. Write out the month and the whole year.',
    },
    time: {
      sv: 'Skriv klockslaget med punkt: ”{replacement}” i stället för ”{word}”.',
      en: 'Write the time with a full stop: “{replacement}” instead of “{word}”.',
    },
    spoken: {
      sv: 'Skriv som man säger: ”{replacement}” i stället för ”{word}”.',
      en: 'Write as one says: “{replacement}” instead of “{word}”.',
    },
    unclearTime: {
      sv: 'Klockslaget ”{word}” går att läsa på flera sätt. Skriv minuterna med två siffror.',
      en: 'It is not clear how to read the time “{word}”. Write the minutes with two figures.',
    },
    week: {
      sv: 'Få vet när ”{word}” är. Skriv datumen också.',
      en: 'Few know when “{word}” is. Write the dates too.',
      action: {
        sv: 'Skriv datumen efter veckan: ”vecka 5 (1–7 februari)”.',
        en: 'Write the dates after the week: “vecka 5 (1–7 februari)”.',
      },
    },
    noMonth: {
      sv: 'Vilken månad är ”{word}”? Skriv ut månaden.',
      en: 'Which month is “{word}”? Write the month.',
    },
    inWords: {
      sv: 'Skriv klockslaget ”{word}” med siffror. Då syns det direkt, och om det är på morgonen eller kvällen.',
      en: 'Write the time “{word}” in figures: then it is seen at once, and whether it is before noon.',
    },
    midnight: {
      sv: 'En del läser ”{word}” som fel natt. Skriv ”midnatt” och vilken dag det gäller.',
      en: 'Some read “{word}” as the wrong night. Write “midnatt” and which day.',
    },
    weekdays: {
      sv: 'Skriv ut dagarna: ”{replacement}” i stället för ”{word}”.',
      en: 'Write the days out: “{replacement}” instead of “{word}”.',
      action: {
        sv: 'Skriv hela namnet på dagen: ”måndag–fredag”.',
        en: 'Write the whole name of the day: “måndag–fredag”.',
      },
    },
    span: {
      sv: 'Skriv ”{replacement}” i stället för ”{word}”.',
      en: 'Write “{replacement}” instead of “{word}”.',
      action: {
        sv: 'Skriv ett tankstreck utan mellanrum mellan talen: ”2–3 timmar”.',
        en: 'Write an en dash without spaces between the figures: “2–3 timmar”.',
      },
    },
  },
  check({ prose, text, flag, notice, fix }) {
    const taken = new SpanSet();
    for (const date of findDates(text)) {
      if (date.form === 'written') continue;
      taken.add(date);
      if (!date.isReal && date.isUnambiguous) continue;
      const replacement = dateText(date);
      flag(
        replacement === undefined
          ? { message: 'unclearDate', at: date, data: { word: date.text } }
          : {
              message: 'date',
              at: date,
              data: { word: date.text, replacement },
              fixes: fix(
                date.start,
                date.end,
                replacement,
                date.year === undefined || date.hasShortYear ? 'suggestion' : 'safe',
                `Skriv ”${replacement}”`,
              ),
            },
      );
    }
    for (const match of matchesOf(text, ORDINAL_DAY)) {
      const [word, day = ''] = match;
      const end = match.index + word.length;
      const at = { start: match.index, end };
      flag({
        message: 'spoken',
        at,
        data: { word, replacement: day },
        severity: 'info',
        fixes: fix(at.start, end, day, 'suggestion', `Skriv ”${day}”`),
      });
    }
    for (const [pattern, sign] of [
      [ORDINAL_SPAN, '–'],
      [COMMA_BEFORE_YEAR, ' '],
    ] as const)
      for (const match of matchesOf(text, pattern)) {
        const [word, first = '', last = ''] = match;
        const at = { start: match.index, end: match.index + word.length };
        const replacement = `${first}${sign}${last}`;
        flag({
          message: 'spoken',
          at,
          data: { word, replacement },
          severity: 'info',
          fixes: fix(at.start, at.end, replacement, 'suggestion', `Skriv ”${replacement}”`),
        });
      }
    for (const match of matchesOf(text, WEEK)) {
      const [word, week = ''] = match;
      const at = { start: match.index, end: match.index + word.length };
      const replacement = keepCapital(word, `vecka ${week}`);
      flag({
        message: 'spoken',
        at,
        data: { word, replacement },
        fixes: fix(at.start, at.end, replacement, 'suggestion', `Skriv ”${replacement}”`),
      });
    }
    const { clock, weekdays } = timesOf(prose);
    for (const time of clock) {
      if (taken.has(time)) continue;
      const fault = timeFault(time);
      taken.add(time);
      if (fault === undefined) {
        reportShort(time);
        continue;
      }
      if (fault === 'midnight') {
        notice(time);
        const before = text.slice(Math.max(0, time.start - 80), time.start);
        if (!FASTING.test(before))
          flag({ message: fault, at: time, data: { word: time.text }, severity: 'info' });
        else if (time.from.minute === 0 || /^kl\.?$/iu.test(time.prefix?.text ?? ''))
          flag({
            message: 'spoken',
            at: time,
            data: { word: time.text, replacement: 'klockan 24' },
            severity: 'info',
          });
        continue;
      }
      const before = text.slice(Math.max(0, time.start - 24), time.start);
      const replacement = timeText(time, before);
      // Figures without *klockan* can be something else, and a span after *mellan* or *från* changes words.
      const isSafe =
        (time.prefix !== undefined || time.isListed) && (time.to === undefined || spanSign(before) === '–');
      flag({
        message: fault,
        at: time,
        data: { word: time.text, replacement },
        fixes: fix(
          time.start,
          time.end,
          replacement,
          isSafe ? 'safe' : 'suggestion',
          `Skriv ”${replacement}”`,
        ),
      });
    }
    for (const match of matchesOf(text, TIME_BY_WORDS)) {
      const { index } = match;
      const at = { start: index, end: index + match[0].length };
      if (taken.has(at)) continue;
      const times = matchesOf(match[0], /(\d{1,2})[,.]?(\d\d)/gu).map(([, hour = '', minute = '']) => ({
        hour: Number(hour),
        minute: Number(minute),
      }));
      if (times.some(({ hour, minute }) => hour > 23 || minute > 59)) continue;
      let next = 0;
      const replacement = match[0]
        .replace(/\d{1,2}[,.]?\d\d/gu, () => formatClockTime(times[next++] ?? { hour: 0 }))
        .replace(/[-\s]tiden$/u, '');
      const shown = match[0].endsWith('tiden') ? `ungefär klockan ${replacement}` : `klockan ${replacement}`;
      taken.add(at);
      flag({ message: 'time', at, data: { word: match[0], replacement: shown } });
    }
    for (const { word, shown, ...at } of hoursInWords(text)) {
      flag({
        message: shown === undefined ? 'inWords' : 'spoken',
        at,
        data: { word, replacement: keepCapital(word, shown ?? '') },
        ...(shown === undefined ? { severity: 'info' as const } : {}),
      });
    }
    for (const [message, told, fits] of [
      ['inWords', bareHours(text), happensAtHour],
      ['week', weekNumbers(text), countsWeeksOfYear],
      ['noMonth', daysWithoutMonth(text), undefined],
    ] as const)
      for (const { word, ...at } of told) {
        notice(at);
        if (fits?.(text) !== false)
          flag({ message, at, data: { word }, severity: 'info', certainty: 'review' });
      }
    for (const { word, shown = word, ...at } of [...daysWithCapital(text), ...shortMonths(text)])
      flag({
        message: 'spoken',
        at,
        data: { word, replacement: shown },
        fixes: fix(at.start, at.end, shown, 'suggestion', `Skriv ”${shown}”`),
      });
    for (const match of matchesOf(text, TIME_WITH_H)) {
      const [word, hour = '', minute, sign, toHour, toMinute] = match;
      const at = { start: match.index, end: match.index + word.length };
      // "Efter 48 h", "2–4 h": a length of time.
      if (taken.has(at) || (minute === undefined && toMinute === undefined)) continue;
      const ends = [
        [hour, minute] as const,
        ...(toHour === undefined ? [] : [[toHour, toMinute] as const]),
      ].map(([one, two]) => ({ hour: Number(one), minute: Number(two ?? 0) }));
      if (ends.some((end) => end.hour > 23 || end.minute > 59)) continue;
      taken.add(at);
      const replacement = `klockan ${ends.map(formatClockTime).join(sign === undefined ? '' : '–')}`;
      flag({ message: 'time', at, data: { word, replacement } });
    }
    for (const match of matchesOf(text, ONE_FIGURE_OF_MINUTES)) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (taken.has(at)) continue;
      taken.add(at);
      flag({ message: 'unclearTime', at, data: { word: match[0] } });
    }
    for (const match of matchesOf(text, TWO_LETTER_DAY)) {
      const [word, letters = ''] = match;
      const at = { start: match.index, end: match.index + word.length };
      const replacement = keepCapital(word, DAYS_OF_LETTERS[letters.toLowerCase()] ?? '');
      flag({
        message: 'weekdays',
        at,
        data: { word, replacement },
        fixes: fix(at.start, at.end, replacement, 'suggestion', `Skriv ”${replacement}”`),
      });
    }
    for (const pattern of [SHORT_YEAR, DOTTED_SPAN])
      for (const match of matchesOf(text, pattern)) {
        const at = { start: match.index, end: match.index + match[0].length };
        if (taken.has(at)) continue;
        taken.add(at);
        flag({ message: 'unclearDate', at, data: { word: match[0] } });
      }
    if (!/[-–]/u.test(text)) return;
    for (const match of matchesOf(text, SLASH_SPAN)) {
      const [word, from = '', to = '', month = ''] = match;
      const at = { start: match.index, end: match.index + word.length };
      if (Number(from) >= Number(to) || Number(to) > 31 || touchesOther(taken, at, to, month)) continue;
      const replacement = `${from}–${to} ${MONTH_NAMES[Number(month) - 1] ?? ''}`;
      taken.add(at);
      flag({
        message: 'date',
        at,
        data: { word, replacement },
      });
    }
    for (const match of matchesOf(text, SPAN)) {
      const [whole, from = '', sign = '', to = ''] = match;
      const span = { start: match.index, end: match.index + whole.length };
      const before = text.slice(Math.max(0, span.start - 24), span.start);
      const after = text.slice(span.end, span.end + 20);
      const isCall = /(?<!\p{L})(?:ring|tel(?:efon)?)[\s:.]*$/iu.test(before) && HOURS.test(whole);
      if (taken.has(span) || (CODE_BEFORE.test(before) && !isCall)) continue;
      // With spaces round a dash most things are no span; hours are.
      const isSpan = sign.includes('–')
        ? OPEN_BEFORE.test(before)
        : COUNTED.test(after) || COUNTED_BEFORE.test(before);
      if (!isSpan) continue;
      if (Number(from.replace(',', '.')) >= Number(to.replace(',', '.')) && !HOUR_WORD.test(before)) continue;
      report(span, `${from}${spanSign(before)}${to}`);
    }
    for (const match of weekdays) {
      const [whole, from = '', sign = '', to = ''] = match;
      const span = { start: match.index, end: match.index + whole.length };
      const isWhole = /dag/iu.test(from) && /dag/iu.test(to);
      if (isWhole && sign === '–') continue;
      report(span, `${weekday(from)}–${weekday(to)}`, isWhole ? 'span' : 'weekdays');
    }
    for (const match of matchesOf(text, DATE_SPAN)) {
      const [whole, from = '', , to = ''] = match;
      if (MONTH.test(from) && MONTH.test(to))
        report({ start: match.index, end: match.index + whole.length }, `${from} – ${to}`);
    }
    /** "Stänger 16.00", "kom 7.45": right figures, but a full hour needs no minutes and a time its word. */
    function reportShort(time: ClockTimeMatch): void {
      const word = time.prefix?.text;
      if (!time.isReal || time.isListed || (word !== undefined && !/^klockan$/iu.test(word))) return;
      const around = `${text.slice(Math.max(0, time.start - 24), time.start)}#${text.slice(time.end, time.end + 24)}`;
      const isFullHour =
        [time.from, time.to].some((end) => end?.minute === 0) &&
        // "Mellan 7.30 och 15.00": beside minutes, a full hour may have its own.
        !(time.to === undefined && BESIDE_MINUTES.test(around));
      const lacksWord =
        word === undefined &&
        time.to === undefined &&
        AFTER_VERB.test(text.slice(Math.max(0, time.start - 24), time.start));
      if (!isFullHour && !lacksWord) return;
      const ends = time.to === undefined ? [time.from] : [time.from, time.to];
      const replacement = `klockan ${ends.map(formatClockTime).join(time.spanSign ?? '')}`;
      flag({
        message: 'spoken',
        at: time,
        data: { word: time.text, replacement: keepCapital(time.text, replacement) },
        severity: 'info',
        ...(isFullHour ? {} : { certainty: 'review' as const }),
      });
    }
    function report(span: Span, replacement: string, message: 'span' | 'weekdays' = 'span'): void {
      taken.add(span);
      flag({
        message,
        at: span,
        data: { word: text.slice(span.start, span.end), replacement },
        fixes: fix(
          span.start,
          span.end,
          replacement,
          replacement.includes('–') ? 'safe' : 'suggestion',
          `Skriv ”${replacement}”`,
        ),
      });
    }
  },
});
