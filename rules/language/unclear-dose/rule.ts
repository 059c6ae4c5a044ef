import {
  isSubstance,
  matchesOf,
  numberValue,
  productName,
  unitNamed,
  WRITTEN_NUMBER,
} from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';
import { type LanguageInput, languageRule } from '../shared/language-rule.ts';
import { ownBasis, simpleWordsGuide } from '../shared/sources.ts';
import * as phrases from './phrases.ts';

/** What is taken, and how: without one of these a "1x3" is a layout or an exercise. */
const MEDICINE =
  /tablett|kaps(?:el|lar)|medicin|läkemed|droppar|spray|salva|kräm(?:en)?(?!\p{L})|insulin|kortison|antibiotika|penicillin|inhal|plåster|injektion|suppositori|lösningen|pulvret|(?<!\p{L})(?:pillr?\p{L}*|dos(?:en|er|erna)?|sprut(?:a|or|an)|puff(?:ar)?|mg|ml|µg|mikrogram|milligram|smärtstillande|tbl)(?!\p{L})/iu;
/** What every medicine, every *ta* and every code needs; quick to look for. */
const MAY_TELL_DOSE =
  /(?:^|\s)[Ää]t(?:a|er)?\s|abl|tbl|aps|edicin|äkemed|ropp|pray|alva|räm|nsulin|ortison|ntibiot|enicillin|nhal|låst|njekt|upposit|ösning|ulv|ill|[Dd]os|prut|uff|mg|ml|µg|gram|märtst|\b[Tt]a[grs]?\b|välj|rapp|mörj|kölj|urgl|Öka|öka|inska|oppa|nvänd|öj|änk|\b[Gg]e\b|\d ?[x×*+-] ?\d/;
/** "1+1+0, alltså en tablett till frukost": the code is explained at once. */
const EXPLAINED =
  /\d,?\s(?:alltså|dvs\.?|d\.v\.s\.|det\svill\ssäga|betyder|vilket\s(?:betyder|innebär))(?!\p{L})/iu;

/** 1x3, 2 × 2: how many times how often. */
const TIMES =
  /(?<![\p{L}\p{N}.,])[1-9½](?:\s(?:gtt|tabl?|tbl|tablett(?:er)?|kaps(?:el|lar)?|droppe|droppar|puff(?:ar)?|dos(?:er)?|st|mg|ml)\.?)?\s?[x×*]\s?[1-8](?![\p{L}\p{N}.,]\p{N}|\p{N}|\p{L})/giu;
/** 1+0+1, 1-0-1: morning, noon, night. */
const SLOTS = /(?<![\p{L}\p{N}+.,-])[0-9½](?:\s?\+\s?[0-9½]){1,3}(?![\p{L}\p{N}+=])/gu;
const SLOTS_WITH_HYPHEN = /(?<![\p{L}\p{N}.,-])[0-4½](?:[-–][0-4½]){2,3}(?![\p{L}\p{N}-])/gu;
/** "Levaxin 1+0+1", "Levaxin 50 1x1": the medicine by its name, right before. */
const SLOTS_AFTER_NAME =
  /(?<!\p{L})(?<name>\p{L}{4,})[\s:]+(?:[\d.,]+\s*(?:mg|µg|ml|g|mikrogram)?[\s,:]*)?[0-9½]\s?[x×*+-]\s?[0-9½]/iu;
/** 8-0-10-12 enheter, 5-4-3-2-1, trappa 4, 3, 2, 1: so many each time, or each day. */
const STEPS =
  /(?<![\p{L}\p{N}.,-])(?:0|[1-9]\d?|½)(?:[-–](?:0|[1-9]\d?|½)){3,}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}.,-])[1-9]\d?(?:[-–+]\d{1,2}){2}(?=\s(?:enheter|E|IE)(?!\p{L}))|(?<=trappa\s(?:\p{L}+\s){1,3})[1-9]\d?(?:,\s\d{1,2}){2,}(?![\p{L}\p{N}])/giu;
/** What a prescription says in letters; *v.b.* is in the list of abbreviations. */
const LETTERS =
  /(?<![\p{L}\p{N}.])(?:v\.\s?a\.\s?n\.?|v\sa\sn|van(?=[.,;]|$)|v\sb|v\.\sb\.?|t\.\s?n\.|t\sn|\d\s?(?:ggr|gånger|gång|tabl?|tablett(?:er)?|st)?\.?\s?\/\s?(?:d|dag|dygn)|enl\.?\sord(?:\.|ination)?)(?![\p{L}\p{N}])/giu;
/** .5 ml: the point is so easily lost that it is read as 5. */
const BARE_POINT =
  /(?<![\p{L}\p{N}.,/])[.,]\d+\s?(?:mg|ml|µg|g|milligram|milliliter|gram|mikrogram|tablett|enheter)(?!\p{L})/giu;
/** 10 E, 4 IE, 50 ug: units that are read as a figure or as another unit. */
const SHORT_UNIT = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)?\s?(?:E|IE|U|ug|mcg)(?![\p{L}\p{N}/-])/gu;

/** "Smörj med krämen x 2": how many times how often, without the first number. */
const LONE_TIMES = /(?<=\p{L}\s)x\s?[1-8](?![\p{L}\p{N}.,]\p{N}|[\p{L}\p{N}])/giu;
/** What is taken was named before. */
const TAKES_IT =
  /(?<!\p{L})ta(?:r\sdu|g)?\s(?:den|dem|det|en|två|dosen|samma|mer|mindre|dubbelt|hälften|en\sextra)(?!\p{L})/iu;
const SMEARS = /(?<!\p{L})(?:smörj|droppa|spraya|inhalera)/iu;
/** Half a tablet, in signs that are read as five or as one. */
const HALF = /(?<![\p{L}\p{N}.,/])(?:\d?\s?[½¼¾]|\d[,.]5)\s?(?:tabl|tbl|tab|tablett(?:er)?)(?!\p{L})/giu;
/** 15 ml 1–2 gånger, 1 tablett 2 ggr: in a day, or in a week? */
const BARE_TIMES = new RegExp(
  `(?<=(?:${phrases.MEASURE})\\s(?:\\p{L}+\\s)?)${WRITTEN_NUMBER}(?:[–-]\\d)?\\s(?:gånger|ggr)(?=[.,;]|$)`,
  'giu',
);
/** 1–2 tabletter */
const FIGURE_RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}.,])[\\d½][–-]\\d\\s(?:${phrases.MEASURE})(?!\\p{L})`,
  'giu',
);
/** 2 tabletter tre gånger om dagen, 5 ml var fjärde timme. */
const DOSE = new RegExp(
  `(?<![\\p{L}\\p{N}–-])(${WRITTEN_NUMBER})\\s(?:(${phrases.MEASURE})\\s)?(?:à\\s\\d+\\smg\\s)?(?:\\p{L}+\\s){0,2}?(?:(${WRITTEN_NUMBER})\\s(?:gånger|ggr)\\s?(?:om\\sdagen|per\\sdag|per\\sdygn|/\\s?(?:dag|dygn)|dagligen|varje\\sdag)|var\\s(tredje|fjärde|sjätte|åttonde|tolfte|\\d+:e)\\stimme)(?!\\p{L})`,
  'giu',
);
const HOURS: Readonly<Record<string, number>> = { tredje: 3, fjärde: 4, sjätte: 6, åttonde: 8, tolfte: 12 };
/** högst 4, max 4 tabletter per dygn, aldrig mer än 8 */
const AT_MOST = new RegExp(
  `(?<!\\p{L})(?:högst|max(?:imalt)?|som\\smest|(?:aldrig|inte)\\s(?:mer|fler)\\sän)\\s(${WRITTEN_NUMBER})(?![\\p{L}\\p{N}]|[.,–-]\\d)(?:\\s(${phrases.MEASURE})(?!\\p{L}))?(\\s(?:gånger|ggr|timmar|dagar|veckor|dygn)(?!\\p{L}))?(?=(?:(?:\\s(?:per|om|på|under)\\s(?:ett?\\s)?|\\s?/\\s?)(dag(?:en)?|dygn(?:et)?|vecka(?:n)?|timme|gång(?:en)?|tillfälle(?:t)?))?)`,
  'giu',
);

type Input = LanguageInput<Record<never, never>>;

interface Dose {
  /** UTF-16 offset in the text. */
  readonly end: number;
  readonly unit: string | undefined;
  /** In its unit; grams as milligrams. */
  readonly perDay: number;
}

/** An amount in the unit that it is compared in. */
function measured(
  number: string,
  thing: string,
): { readonly unit: string | undefined; readonly amount: number } {
  const [unit, amount] = [unitNamed(thing), numberValue(number) ?? 0];
  if (unit === 'g') return { unit: 'mg', amount: amount * 1000 };
  return { unit: unit === 'pieces' ? undefined : (unit ?? (thing === '' ? undefined : thing)), amount };
}

/** How much a day a stretch of a text says to take, each time it says so. */
function dosesIn(text: string, start: number, end: number): readonly Dose[] {
  return matchesOf(text.slice(start, end), DOSE).map((match) => {
    const [written, number = '', thing = '', often = '', hours = ''] = match;
    const { unit, amount } = measured(number, thing);
    const times =
      hours === '' ? numberValue(often) : 24 / (HOURS[hours.toLowerCase()] ?? Number(hours.slice(0, -2)));
    return { end: start + match.index + written.length, unit, perDay: amount * (times ?? 0) };
  });
}

const isNamed = ({ lower }: { readonly lower: string }): boolean =>
  productName(lower) !== undefined || isSubstance(lower);

/** A most that the doses pass, or that is no measure of anything. */
function checkMost(input: Input, sentence: Sentence): void {
  const { text, flag } = input;
  const before = input.sentenceAt(sentence.index - 1);
  const written = text.slice(sentence.start, sentence.end);
  const here = dosesIn(text, sentence.start, sentence.end);
  // The sentence before counts where this one says no medicine of its own.
  const earlier =
    before === undefined || sentence.words.some(isNamed)
      ? []
      : dosesIn(text, before.start, before.end).filter(({ unit }) => unit !== undefined);
  for (const match of matchesOf(written, AT_MOST)) {
    const [word, number = '', thing = '', count, period = ''] = match;
    const start = sentence.start + match.index;
    const end = start + word.length;
    input.notice({ start, end });
    const most = measured(number, thing);
    if (most.amount === 0 || count !== undefined) continue;
    const isOfDay = period === '' || /^d/iu.test(period);
    const dose =
      here.find(({ end: at, unit }) => at <= start && (unit ?? most.unit) === (most.unit ?? unit)) ??
      earlier.find(({ unit }) => unit === most.unit);
    if (dose !== undefined && isOfDay && dose.perDay > most.amount) {
      flag({ message: 'overMost', at: { start, end }, data: { word, total: dose.perDay } });
    } else if (thing === '' && period === '' && /^\s*(?:[.,;!]|$)/u.test(text.slice(end, sentence.end))) {
      const asNeeded = /(?:vid behov|v\.?\s?b\.?)[,;]?\s+$/iu.exec(written.slice(0, match.index));
      const from = asNeeded === null ? start : sentence.start + asNeeded.index;
      flag({ message: 'noUnit', at: { start: from, end }, data: { word }, certainty: 'review' });
    }
  }
}

/** "En skvätt", "ofta", "vid behov" without a most, "minska insulinet" without by how much, "ta två till natten". */
function checkOpen(input: Input, sentence: Sentence, isOfMedicine: boolean): void {
  const { text, flag, notice } = input;
  const { start, end } = sentence;
  const written = text.slice(start, end);
  const tell = (
    message: 'vague' | 'noMost' | 'noUnit',
    isMeant: boolean,
    ...patterns: readonly RegExp[]
  ): void => {
    for (const { 0: word, index } of isMeant ? patterns.flatMap((one) => matchesOf(written, one)) : []) {
      if (message !== 'noUnit' && phrases.NO_ORDER.test(written.slice(0, index))) continue;
      const at = { start: start + index, end: start + index + word.length };
      if (told.some((one) => one.start < at.end && at.start < one.end)) continue;
      told.push(at);
      flag({ message, at, data: { word }, certainty: 'review' });
    }
  };
  const told: { start: number; end: number }[] = [];
  for (const { 0: word, index } of matchesOf(written, phrases.BARE)) {
    const at = { start: start + index, end: start + index + word.length };
    notice(at);
    // "Medicinen är tabletter. Ta två till natten": it is known of what.
    if (!/\d/u.test(word) && MEDICINE.test(text.slice(0, start))) continue;
    if (/\s(?:en|ett)(?:\s|$)/u.test(word)) continue;
    told.push(at);
    flag({ message: 'noUnit', at, data: { word }, certainty: 'review' });
  }
  if (phrases.GIVEN.test(written)) return;
  const next = input.sentenceAt(sentence.index + 1);
  const isLimited = phrases.LIMIT.test(text.slice(start, next?.end ?? end));
  if (isLimited) notice(sentence);
  const isTimed = /\p{N}/u.test(written) || phrases.WHEN.test(written);
  const isOfThis = isOfMedicine || sentence.words.some(isNamed);
  tell('vague', isOfMedicine, phrases.NO_MEASURE);
  tell('vague', (isOfMedicine || SMEARS.test(written)) && !isTimed, phrases.SOMETIME);
  tell('noMost', isOfThis && !isLimited && !/\d\s?[x×+]/iu.test(written), phrases.AS_NEEDED);
  tell('vague', !phrases.BY_HOW_MUCH.test(written), phrases.CHANGE);
  tell('vague', !phrases.WITH_HELP.test(written), phrases.BY_STEPS);
  // "Ta bilder flera gånger om dagen" is about no medicine.
  const mayBeTaken = isOfThis || SMEARS.test(written) || TAKES_IT.test(written);
  tell('vague', mayBeTaken && !isTimed && !phrases.VAGUE_OF_OTHERS.test(written), phrases.VAGUE);
  tell('vague', isTimed, phrases.OFTEN);
  tell('vague', !/\si\staget/iu.test(written), phrases.BY_SOME);
  tell('vague', isOfThis, BARE_TIMES);
  tell('vague', isOfThis && !isLimited, phrases.RANGE, FIGURE_RANGE);
  tell(
    'vague',
    isOfThis && !/gång|högst|max|mer än|samtidigt|morgon|kväll|lunch|middag/iu.test(written),
    phrases.A_DAY,
  );
}

/** A medicine with a strength that has no unit: "Alvedon 500". */
function checkStrengths(input: Input, sentence: Sentence): void {
  for (const [index, word] of sentence.words.entries()) {
    const next = sentence.words[index + 1];
    if (next === undefined || !/^\d{2,4}$/u.test(next.text)) continue;
    if (!isNamed(word)) continue;
    const after = input.text.slice(next.end, next.end + 14);
    if (
      /^\s?(?:[%\p{L}]|[x×/–-])/iu.test(after) &&
      !/^\s(?:vid|till|på|och|i|om|en|ett|två|tre|före|efter|varje|morgon|kväll|dagligen|per)(?:\s|[.,]|$)/iu.test(
        after,
      )
    )
      continue;
    const at = { start: word.start, end: next.end };
    input.flag({
      message: 'noStrength',
      at,
      data: { word: input.text.slice(at.start, at.end) },
      certainty: 'review',
    });
  }
}

export default languageRule({
  id: 'language/unclear-dose',
  title: { sv: 'Dosen är lätt att läsa fel', en: 'The dose can be misread' },
  why: {
    sv: 'Den som läser dosen fel kan ta för mycket eller för lite.',
    en: 'Someone who misreads the dose can take too much or too little.',
  },
  action: {
    sv: 'Skriv med ord hur mycket, av vad, hur ofta och hur länge.',
    en: 'Say in words how much, of what, how often and for how long.',
  },
  basis: [simpleWordsGuide, ownBasis],
  bySentence: true,
  messages: {
    code: {
      sv: 'Läsaren kan tolka ”{word}” på flera sätt. Skriv med ord, till exempel ”1 tablett 3 gånger om dagen”.',
      en: '“{word}” can be read in several ways. Use words, such as “1 tablet 3 times a day”.',
    },
    slots: {
      sv: 'Läsaren kan tolka ”{word}” på flera sätt. Skriv med ord, till exempel ”1 tablett på morgonen och 1 på kvällen”.',
      en: '“{word}” can be read in several ways. Use words, such as “1 tablet in the morning and 1 at night”.',
    },
    letters: {
      sv: '”{word}” är receptspråk. Skriv med ord när och hur läsaren ska ta läkemedlet.',
      en: '“{word}” is prescription language. Say in words when and how to take the medicine.',
    },
    barePoint: {
      sv: 'Läsaren kan missa tecknet före siffran i ”{word}”, och läsa tio gånger så mycket. Skriv en nolla först.',
      en: 'The point in “{word}” is easily missed, and the figure read as ten times as much. Write a zero first.',
    },
    noMost: {
      sv: '”{word}” säger inte hur mycket läsaren högst får ta. Skriv det: ”högst 4 gånger på ett dygn”.',
      en: '“{word}” does not say how much the reader may take at most. Say it: “at most 4 times in 24 hours”.',
    },
    vague: {
      sv: '”{word}” säger inte hur mycket eller när. Skriv det, eller var det står.',
      en: '“{word}” does not say how much or when. Say it, or say where it is written.',
    },
    overMost: {
      sv: 'Dosen blir {total} om dagen, men här står ”{word}”. Rätta det som är fel.',
      en: 'The dose comes to {total} a day, but it says “{word}” here. Correct the one that is wrong.',
    },
    noUnit: {
      sv: '”{word}” säger inte av vad eller hur ofta. Skriv till exempel ”högst 4 tabletter på ett dygn”.',
      en: '“{word}” does not say of what, or how often. Write “at most 4 tablets in 24 hours”, for instance.',
    },
    half: {
      sv: 'Läsaren kan missa tecknet i ”{word}”. Skriv ”en halv tablett” med ord.',
      en: 'The sign in “{word}” is easily missed. Write “half a tablet” in words.',
    },
    noStrength: {
      sv: '”{word}” saknar enhet. Skriv till exempel mg.',
      en: '“{word}” has no unit. Write mg, for instance.',
    },
  },
  check(input) {
    const { text, sentences, flag } = input;
    if (!MAY_TELL_DOSE.test(text)) return;
    for (const sentence of sentences) {
      const written = text.slice(sentence.start, sentence.end);
      if (!MAY_TELL_DOSE.test(written)) continue;
      const named = SLOTS_AFTER_NAME.exec(written)?.groups?.name?.toLowerCase();
      const isOfMedicine = MEDICINE.test(written) || (named !== undefined && isNamed({ lower: named }));
      const takes =
        phrases.TAKE.test(written.replace(phrases.OTHER_TAKE, '')) ||
        (/(?<!\p{L})drick(?!\p{L})/iu.test(written) && sentence.words.some(isNamed));
      if (!takes && !isOfMedicine) continue;
      const each = (
        message: 'code' | 'slots' | 'letters' | 'barePoint' | 'half',
        pattern: RegExp,
      ): number => {
        const found = matchesOf(written, pattern);
        for (const { 0: word, index: at } of found) {
          const start = sentence.start + at;
          flag({ message, at: { start, end: start + word.length }, data: { word: word.trim() } });
        }
        return found.length;
      };
      if (!phrases.NO_DOSE.test(written) && !EXPLAINED.test(written)) {
        if (each('code', TIMES) === 0 && takes) each('code', LONE_TIMES);
        each('slots', SLOTS);
        if (each('slots', SLOTS_WITH_HYPHEN) === 0) each('slots', STEPS);
      }
      each('letters', LETTERS);
      each('barePoint', BARE_POINT);
      each('half', HALF);
      if (takes || /insulin/iu.test(written)) each('letters', SHORT_UNIT);
      if (takes || /\svid\sbehov(?!\p{L})/u.test(written)) checkMost(input, sentence);
      if (takes) checkOpen(input, sentence, MEDICINE.test(written));
      checkStrengths(input, sentence);
    }
  },
});
