import { isSubstance, numberValue, productName } from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';
import { type LanguageInput, languageRule } from '../shared/language-rule.ts';
import { ownBasis, simpleWordsGuide } from '../shared/sources.ts';

/** What is taken, and how: without one of these a "1x3" is a layout or an exercise. */
const MEDICINE =
  /tablett|kaps(?:el|lar)|medicin|läkemed|droppar|spray|salva|kräm(?:en)?(?!\p{L})|insulin|kortison|antibiotika|penicillin|inhal|plåster|injektion|suppositori|lösningen|pulvret|(?<!\p{L})(?:pillr?\p{L}*|dos(?:en|er|erna)?|sprut(?:a|or|an)|puff(?:ar)?|mg|ml|µg|mikrogram|milligram|smärtstillande|tbl)(?!\p{L})/iu;
/** What every medicine, every *ta* and every code needs; quick to look for. */
const MAY_TELL_DOSE =
  /abl|tbl|aps|edicin|äkemed|ropp|pray|alva|räm|nsulin|ortison|ntibiot|enicillin|nhal|låst|njekt|upposit|ösning|ulv|ill|[Dd]os|prut|uff|mg|ml|µg|gram|märtst|\b[Tt]a[grs]?\b|välj|rapp|mörj|kölj|urgl|Öka|öka|inska|öj|änk|\b[Gg]e\b|\d ?[x×*+-] ?\d/;
/** The reader is told to take something. "Ta med", "ta bort", "ta hand om" are other verbs. */
const TAKE =
  /(?<!\p{L})(?:(?:ta|tag|tar|tas)(?![\s\u00A0]+(?:med|bort|av|hand|kontakt|emot|del|upp|fram|reda|ställning|bussen|hissen|trappan|trapporna|stöd|ut|prov|provet|tiden|dig|er|ett[\s\u00A0]prov)(?!\p{L}))|svälj|sväljer|trappa|trappar|smörj|smörjer|inhalera|inhalerar|doseras?|spraya|droppa|skölj|gurgla|(?:öka|minska|höj|sänk)(?=[\s\u00A0](?:till[\s\u00A0]\d|insulinet|dosen|medicinen))|använd(?=[\s\u00A0](?:lagom|lite)[\s\u00A0])|ge(?=[\s\u00A0](?:barnet|bebisen|lite)))(?!\p{L})/iu;
/** What the reader already takes is no instruction: "läkemedel som du tar regelbundet". */
const ALREADY =
  /(?<!\p{L})som[\s\u00A0](?:(?:du|ni|barnet)[\s\u00A0])?(?:\p{L}+[\s\u00A0])?(?:tar|tas)(?!\p{L})/iu;
/** Tens of repetitions, lengths and layouts. */
const NO_DOSE =
  /(?<!\p{L})(?:repetition(?:er|erna)?|reps|set|övning\p{L}*|träna\p{L}*|sträck\p{L}*|upprepa\p{L}*|blankett\p{L}*|kryssa|rutan|kuvert\p{L}*|exemplar|kopior|meter|cm|mm)(?!\p{L})/iu;

/** 1x3, 2 × 2: how many times how often. */
const TIMES =
  /(?<![\p{L}\p{N}.,])[1-9½](?:[\s\u00A0](?:gtt|tabl?|tbl|tablett(?:er)?|kaps(?:el|lar)?|droppe|droppar|puff(?:ar)?|dos(?:er)?|st|mg|ml)\.?)?[\s\u00A0]?[x×*][\s\u00A0]?[1-8](?![\p{L}\p{N}.,]\p{N}|\p{N}|\p{L})/giu;
/** 1+0+1, 1-0-1: morning, noon, night. */
const SLOTS = /(?<![\p{L}\p{N}+.,-])[0-9½](?:[\s\u00A0]?\+[\s\u00A0]?[0-9½]){1,3}(?![\p{L}\p{N}+=])/gu;
const SLOTS_WITH_HYPHEN = /(?<![\p{L}\p{N}.,-])[0-4½](?:[-–][0-4½]){2,3}(?![\p{L}\p{N}-])/gu;
/** "Levaxin 1+0+1", "Levaxin 50 1x1": the medicine by its name, right before. */
const SLOTS_AFTER_NAME =
  /(?<!\p{L})(?<name>\p{L}{4,})[\s\u00A0:]+(?:[\d.,]+[\s\u00A0]*(?:mg|µg|ml|g|mikrogram)?[\s\u00A0,:]*)?[0-9½][\s\u00A0]?[x×*+-][\s\u00A0]?[0-9½]/iu;
/** What a prescription says in letters; *v.b.* is in the list of abbreviations. */
const LETTERS =
  /(?<![\p{L}\p{N}.])(?:v\.[\s\u00A0]?a\.[\s\u00A0]?n\.?|v[\s\u00A0]a[\s\u00A0]n|van(?=[.,;]|$)|v[\s\u00A0]b|v\.[\s\u00A0]b\.?|t\.[\s\u00A0]?n\.|t[\s\u00A0]n)(?![\p{L}\p{N}])/giu;
/** Words that say neither how much nor when. */
const VAGUE =
  /(?<!\p{L})(?:enligt[\s\u00A0](?:schema|ordination|föreskrift|anvisning(?:ar)?|recept)|med[\s\u00A0](?:jämna|täta|lämpliga)[\s\u00A0]mellanrum|efter[\s\u00A0]behov|regelbundet|lagom(?:[\s\u00A0]mycket)?|då[\s\u00A0]och[\s\u00A0]då|lite[\s\u00A0]då[\s\u00A0]och[\s\u00A0]då|(?:några|ett[\s\u00A0]par|flera)[\s\u00A0](?:gånger|ggr)(?:[\s\u00A0](?:om[\s\u00A0]dagen|per[\s\u00A0]dag|per[\s\u00A0]dygn|dagligen))?|(?:några|ett[\s\u00A0]par|en[\s\u00A0]halv[\s\u00A0]till[\s\u00A0]hel)[\s\u00A0](?:tabletter|kapslar|droppar|puffar)|en[\s\u00A0](?:lägre|högre|mindre|större)[\s\u00A0]dos|vid[\s\u00A0]lämplig[\s\u00A0]tid|(?:en[\s\u00A0])?(?:dubbel|extra|större|mindre)[\s\u00A0]dos|(?:lite|något)(?:[\s\u00A0]grann)?[\s\u00A0](?:mer|mindre|extra)(?![\s\u00A0](?:kräm|salva|vatten|tvål|än)(?!\p{L})))(?!\p{L})/giu;
/** The schedule is there to look at, or the sentence itself goes on to say when. */
/** "En tablett några gånger om dagen": the amount is told, and the times are not. */
const OFTEN =
  /(?<!\p{L})(?:några|ett[\s\u00A0]par|flera)[\s\u00A0](?:gånger|ggr)[\s\u00A0](?:om[\s\u00A0]dagen|per[\s\u00A0]dag|per[\s\u00A0]dygn|dagligen)(?!\p{L})/giu;
/** "Öka insulinet lite": by how much? */
const BY_SOME =
  /(?<=(?:öka|minska|höj|sänk)[\s\u00A0](?:insulinet|dosen|medicinen)[\s\u00A0])(?:lite|något|en[\s\u00A0]aning)(?![\s\u00A0](?:i[\s\u00A0]taget)|\p{L})/giu;
/** "Smörj med krämen x 2": how many times how often, without the first number. */
const LONE_TIMES = /(?<=\p{L}[\s\u00A0])x[\s\u00A0]?[1-8](?![\p{L}\p{N}.,]\p{N}|[\p{L}\p{N}])/giu;
const GIVEN =
  /(?<!\p{L})(?:schemat|nedan|bifoga\p{L}*|som[\s\u00A0](?:du|vi|står|läkaren)|på[\s\u00A0]nästa[\s\u00A0]sida|på[\s\u00A0](?:förpackningen|etiketten|burken|asken))(?!\p{L})/iu;
const WHEN =
  /(?<!\p{L})(?:\p{N}|(?:varje|till|på|före|efter)[\s\u00A0](?:\p{L}+[\s\u00A0])?\p{L}*(?:morgon|kväll|natt|frukost|lunch|middag|måltid|timme|vecka|dag)|klockan|(?:en|två|tre|fyra|fem|sex)[\s\u00A0](?:gång|gånger|tablett|tabletter|kapsel|kapslar|droppar|timmar))/iu;

const NUMBER = '\\d+(?:[.,]\\d+)?|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv';
const SPACE = '[\\s\\u00A0]';
const THING =
  '(?:tablett(?:er)?|kaps(?:el|lar)|droppar|puffar|doser|dos|piller|mg|milligram|ml|milliliter|gram|g|teskedar|matskedar|mått|sprutor|enheter|st|stycken)';
/** 2 tabletter tre gånger om dagen. */
const PER_DAY = new RegExp(
  `(?<![\\p{L}\\p{N}–-])(${NUMBER})${SPACE}(?:(${THING})${SPACE})?(?:à${SPACE}\\d+${SPACE}mg${SPACE})?(?:\\p{L}+${SPACE}){0,2}?(?:(${NUMBER})${SPACE}(?:gånger|ggr)${SPACE}?(?:om${SPACE}dagen|per${SPACE}dag|per${SPACE}dygn|/${SPACE}?(?:dag|dygn)|dagligen|varje${SPACE}dag))`,
  'giu',
);
/** Var fjärde timme is six times a day. */
const EVERY_HOURS = new RegExp(
  `(?<![\\p{L}\\p{N}–-])(${NUMBER})${SPACE}(?:(${THING})${SPACE})?(?:\\p{L}+${SPACE}){0,2}?(var${SPACE}(?:tredje|fjärde|sjätte|åttonde|tolfte)${SPACE}timme)(?!\\p{L})`,
  'giu',
);
const TIMES_A_DAY: Readonly<Record<string, number>> = {
  tredje: 8,
  fjärde: 6,
  sjätte: 4,
  åttonde: 3,
  tolfte: 2,
};
/** högst 4, max 4 tabletter per dygn */
const AT_MOST = new RegExp(
  `(?<!\\p{L})(?:högst|max(?:imalt)?|som${SPACE}mest)${SPACE}(${NUMBER})(?![\\p{L}\\p{N}]|[.,–-]\\d)(?:${SPACE}(${THING})(?!\\p{L}))?(${SPACE}(?:gånger|ggr|timmar|dagar|veckor|dygn)(?!\\p{L}))?(?=(?:(?:${SPACE}(?:per|om|på|under)${SPACE}(?:ett?${SPACE})?|${SPACE}?/${SPACE}?)(dag(?:en)?|dygn(?:et)?|vecka(?:n)?|timme|gång(?:en)?|tillfälle(?:t)?))?)(?=(?:${SPACE}åt${SPACE}gången)?)`,
  'giu',
);
/** Ta 2 på morgonen: two of what? */
const BARE = new RegExp(
  `(?<!\\p{L})(?:ta|tag|svälj|(?:öka|minska|höj|sänk)${SPACE}till)${SPACE}(\\d+(?:[.,]\\d+)?(?:[–-]\\d+)?)(?![.,]?\\d)(?=${SPACE}(?:gånger|ggr|på${SPACE}(?:morgonen|kvällen)|till${SPACE}(?:natten|kvällen)|morgon|kväll|dagligen|om${SPACE}dagen|per${SPACE}dag|per${SPACE}dygn|vid${SPACE}behov|var(?:je)?(?!\\p{L})|före${SPACE}|efter${SPACE}|v\\.?b|i${SPACE}en${SPACE}vecka)|[.,;]|$)`,
  'giu',
);

type Input = LanguageInput<Record<never, never>>;

interface Dose {
  readonly end: number;
  readonly thing: string;
  readonly perDay: number;
}

const sameThing = (one: string, other: string): boolean =>
  one === '' || other === '' || one.toLowerCase().slice(0, 4) === other.toLowerCase().slice(0, 4);

/** How much a day the sentence says to take, each time it says so. */
function dosesIn(sentence: string): readonly Dose[] {
  const perDay = [...sentence.matchAll(PER_DAY)].map((match) => {
    const [written, amount = '', thing = '', times = ''] = match;
    return { end: match.index + written.length, thing, perDay: perDayOf(amount, numberValue(times)) };
  });
  const everyHours = [...sentence.matchAll(EVERY_HOURS)].map((match) => {
    const [written, amount = '', thing = '', often = ''] = match;
    const times = TIMES_A_DAY[often.toLowerCase().split(/[\s\u00A0]/u)[1] ?? ''];
    return { end: match.index + written.length, thing, perDay: perDayOf(amount, times) };
  });
  return [...perDay, ...everyHours];
}

function perDayOf(amount: string, times: number | undefined): number {
  return (numberValue(amount) ?? 0) * (times ?? 0);
}

/** A most that the doses pass, or that is no measure of anything. */
function checkMost(input: Input, sentence: Sentence, written: string): void {
  const doses = dosesIn(written);
  for (const match of written.matchAll(AT_MOST)) {
    const [word, number = '', thing = '', count, period = ''] = match;
    const [start, most] = [sentence.start + match.index, numberValue(number)];
    const at = { start, end: start + word.length };
    if (most === undefined || count !== undefined) continue;
    const dose = doses.find((one) => one.end <= match.index && sameThing(one.thing, thing));
    const isOfDay = period === '' || /^d/iu.test(period);
    if (dose !== undefined && isOfDay && dose.perDay > most) {
      input.flag({ message: 'overMost', at, data: { word, total: dose.perDay } });
    } else if (
      thing === '' &&
      period === '' &&
      /^[\s\u00A0]*(?:[.,;!]|$)/u.test(written.slice(match.index + word.length))
    ) {
      const asNeeded = /(?:vid behov|v\.?[\s\u00A0]?b\.?)[,;]?[\s\u00A0]+$/iu.exec(
        written.slice(0, match.index),
      );
      const from = asNeeded === null ? start : sentence.start + asNeeded.index;
      input.flag({
        message: 'noUnit',
        at: { start: from, end: at.end },
        data: { word },
        certainty: 'review',
      });
    }
  }
}

/** A medicine with a strength that has no unit: "Alvedon 500". */
function checkStrengths(input: Input, sentence: Sentence): void {
  for (const [index, word] of sentence.words.entries()) {
    const next = sentence.words[index + 1];
    if (next === undefined || !/^\d{2,4}$/u.test(next.text)) continue;
    if (!isSubstance(word.lower) && productName(word.lower) === undefined) continue;
    const after = input.text.slice(next.end, next.end + 14);
    if (
      /^[\s\u00A0]?(?:[%\p{L}]|[x×/–-])/iu.test(after) &&
      !/^[\s\u00A0](?:vid|till|på|och|i|om|en|ett|två|tre|före|efter)[\s\u00A0]/iu.test(after)
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
    noStrength: {
      sv: '”{word}” saknar enhet. Skriv till exempel mg.',
      en: '“{word}” has no unit. Write mg, for instance.',
    },
  },
  check(input) {
    const { text, sentences, flag } = input;
    if (!MAY_TELL_DOSE.test(text)) return;
    if (!MEDICINE.test(text) && !TAKE.test(text) && !SLOTS_AFTER_NAME.test(text)) return;
    for (const sentence of sentences) {
      const written = text.slice(sentence.start, sentence.end);
      const takes = TAKE.test(written);
      const named = SLOTS_AFTER_NAME.exec(written)?.groups?.name;
      const isOfMedicine =
        named !== undefined && (productName(named) !== undefined || isSubstance(named.toLowerCase()));
      if (!takes && !isOfMedicine && !MEDICINE.test(written)) continue;
      const each = (pattern: RegExp, message: 'code' | 'slots' | 'letters'): void => {
        for (const match of written.matchAll(pattern)) {
          const [word] = match;
          const start = sentence.start + match.index;
          flag({ message, at: { start, end: start + word.length }, data: { word: word.trim() } });
        }
      };
      if (!NO_DOSE.test(written)) {
        each(TIMES, 'code');
        if (takes) each(LONE_TIMES, 'code');
        each(SLOTS, 'slots');
        each(SLOTS_WITH_HYPHEN, 'slots');
      }
      each(LETTERS, 'letters');
      if (takes || /[\s\u00A0]vid[\s\u00A0]behov(?!\p{L})/u.test(written))
        checkMost(input, sentence, written);
      if (takes) {
        for (const match of written.matchAll(BARE)) {
          const word = match[0];
          const start = sentence.start + match.index;
          const at = { start, end: start + word.length };
          flag({ message: 'noUnit', at, data: { word }, certainty: 'review' });
        }
        const isTold = WHEN.test(written) || GIVEN.test(written);
        for (const match of isTold
          ? GIVEN.test(written)
            ? []
            : [...written.matchAll(OFTEN), ...written.matchAll(BY_SOME)]
          : [...written.matchAll(VAGUE), ...written.matchAll(BY_SOME)]) {
          const word = match[0];
          const start = sentence.start + match.index;
          // "Ta inte Alvedon regelbundet" says what not to do.
          const before = written.slice(0, match.index);
          if (ALREADY.test(before) || /(?<!\p{L})(?:inte|aldrig)(?!\p{L})/iu.test(before)) continue;
          flag({
            message: 'vague',
            at: { start, end: start + word.length },
            data: { word },
            certainty: 'review',
          });
        }
      }
      checkStrengths(input, sentence);
    }
  },
});
