import { type ClockTime, findClockTimes } from '../clock-time.ts';
import { findDates } from '../dates.ts';
import { matchesOf } from '../matches.ts';
import { oneOf } from '../one-of.ts';
import { findPhoneNumbers } from '../phone.ts';
import { overlaps, type Span } from '../span.ts';

/** A figure of a text as what it means, with its place. Two texts say the same figures when their facts are equal. */
export interface FigureFact extends Span {
  readonly fact: string;
}

/** A word after which figures are a name of something: "ärendenummer 2027-05-04", "rum 10:15", "OSL 10:28", "späd 1:10". */
const CODE_NAME = oneOf(
  '~nummer ~numret ~nr ~kod ~koden ~referens ~titer ~titern ~spädning ~spädningen ocr lot batch batchen ref id art serie',
);
const MIXED_OR_SCORED = oneOf(
  `skala skalan kvot kvoten förhållande förhållandet lösning lösningen späd späde späder blanda blandas mätbar mätbara slutade vann
  förlorade resultatet ställningen`,
);
const PLACE_OR_BOOK = oneOf(
  `rum rummet sal salen dörr plan hiss våning port bilaga kapitel kap paragraf § osl hsl psl sfs lag lagen version sida sidan`,
);
const CODE_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${CODE_NAME}|${MIXED_OR_SCORED}|${PLACE_OR_BOOK})[\\s.:]*(?:${oneOf('är var på till om med blev från i')}\\s+)?(?:${oneOf('medlet saften pulvret')}\\s+)?$`,
  'iu',
);
/** Of these, those that a telephone number may follow. */
const PHONE_BEFORE =
  /(?<!\p{L})(?:(?:telefon|mobil|tele|växel|tfn|tel|sms|jour)?\p{P}?(?:nummer|numret|nr))[\s.:]*(?:är\s+)?$/iu;
/** The same, further back: "kvoten mellan värdena är 2:15". */
const RATIO_EARLIER = oneOf(
  'titer titern kvot kvoten spädning spädningen spädd späd antikropp~ resultat~ matchen skala förhållandet proportion~',
);
const CODE_EARLIER = new RegExp(`(?<!\\p{L})${RATIO_EARLIER}(?!\\p{L})(?![^.?!]*\\bklock)[^.?!]*$`, 'iu');
const AFTER_BETWEEN = /(?<!\p{L})(?:mellan|från)\s+(?:klockan\s+|kl\.?\s+|den\s+)?$/iu;
/** How far back a figure's leading word is looked for. */
const LOOK_BACK = 60;

function timeText({ hour, minute }: ClockTime): string {
  return `${hour}:${String(minute ?? 0).padStart(2, '0')}`;
}

/** A number as its value: `1 400`, `1400`, `2,50`, `2.5`. Undefined where it can be read in two ways (1.400, 08). */
function numberOf(written: string): string | undefined {
  const bare = written.replace(/\s/gu, '');
  if (/^0\d/u.test(bare)) return undefined;
  if (/^\d+$/u.test(bare)) return bare;
  const decimal = /^(\d+)([.,])(\d+)$/u.exec(bare);
  if (decimal === null) return undefined;
  const [, whole = '', sign, part = ''] = decimal;
  // "1.400" may be one thousand four hundred; "1,400" is a decimal in Swedish.
  if (part.length === 3 && sign === '.') return undefined;
  return `${whole},${part}`;
}

const NUMBER = '\\d+(?:[ \\u00A0]\\d{3}(?!\\d))*(?:[.,]\\d+)?';
const RANGE = new RegExp(`^(${NUMBER})[ \\u00A0]?[-–−][ \\u00A0]?(${NUMBER})$`, 'u');
/** A run of figures with the signs between them, and letters that belong to it (B12, 3:e). */
const RUN =
  /[\p{L}\d]*\d(?:[ \u00A0](?=\d{3}(?!\d))|[ \u00A0]?[-–−][ \u00A0]?(?=\d)|[.,:/](?=\d)|[\p{L}\d])*(?::(?:e|a)(?!\p{L}))?/gu;

function runFact(written: string): string {
  const ordinal = /^(\d+):[ea]$/u.exec(written);
  if (ordinal !== null) return `nth ${ordinal[1]}`;
  const range = RANGE.exec(written);
  if (range !== null) {
    const [from, to] = [numberOf(range[1] ?? ''), numberOf(range[2] ?? '')];
    return from === undefined || to === undefined
      ? `as written ${written.replace(/[−–]/gu, '-')}`
      : `${from} to ${to}`;
  }
  const value = numberOf(written);
  return value === undefined ? `as written ${written}` : value;
}

function dateFacts(text: string): FigureFact[] {
  // Of "23-27 december" the span is what counts.
  const dates = findDates(text).filter(({ start }) => !/\d\s?[-–−]\s?$/u.test(text.slice(0, start)));
  return dates.map(({ start, end, text: written, day, month, year, isReal, isUnambiguous, form }) => {
    // "26-12-05" is the fifth of December or the 26th: nobody can know.
    const isShort = year !== undefined && !/(?<!\d)(?:19|20)\d\d/u.test(written);
    const isSure = isReal && !isShort && (isUnambiguous || form === 'written') && !isCode(text, start);
    return {
      start,
      end,
      fact: isSure ? `date ${year ?? ''}-${month}-${day}` : `as written ${written}`,
    };
  });
}

function isCode(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return CODE_BEFORE.test(before) || CODE_EARLIER.test(before);
}

function timeFacts(text: string): FigureFact[] {
  return findClockTimes(text).flatMap(({ start, end, text: written, from, to, prefix, spanSign }) => {
    if (prefix === undefined && isCode(text, start)) return [{ start, end, fact: `as written ${written}` }];
    if (to === undefined) return [{ start, end, fact: `time ${timeText(from)}` }];
    const isOdd = /[-–—−]/u.test(spanSign ?? '') && AFTER_BETWEEN.test(text.slice(0, start));
    return [
      {
        start,
        end,
        fact: isOdd ? `as written ${written}` : `time ${timeText(from)} to ${timeText(to)}`,
      },
    ];
  });
}

function phoneFacts(text: string): FigureFact[] {
  return findPhoneNumbers(text).map(({ start, end, digits, isInternational, text: written }) => ({
    start,
    end,
    fact:
      isCode(text, start) && !PHONE_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start))
        ? `as written ${written}`
        : `phone ${isInternational ? `+46${digits.replace(/^0/u, '')}` : digits}`,
  }));
}

/** The figures of a text: dates, clock times, phone numbers, ranges, ordinals and plain numbers, sorted by place. */
export function figureFacts(text: string): readonly FigureFact[] {
  if (!/\d/u.test(text)) return [];
  const facts: FigureFact[] = [];
  const addAll = (found: readonly FigureFact[]): void => {
    const free = found.filter((one) => !facts.some((taken) => overlaps(taken, one)));
    facts.push(...free);
  };
  addAll(phoneFacts(text));
  addAll(dateFacts(text));
  addAll(timeFacts(text));
  addAll(
    matchesOf(text, RUN).map((run) => {
      const start = run.index;
      const written = run[0];
      const isVerbatim =
        isCode(text, start) || (/[-–−]/u.test(written) && AFTER_BETWEEN.test(text.slice(0, start)));
      return {
        start,
        end: start + written.length,
        fact: isVerbatim ? `as written ${written}` : runFact(written),
      };
    }),
  );
  return facts.sort((a, b) => a.start - b.start);
}
