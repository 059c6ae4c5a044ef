import { isSubstance, numberValue, productName } from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';
import { type LanguageInput, languageRule } from '../shared/language-rule.ts';
import { ownBasis, simpleWordsGuide } from '../shared/sources.ts';

/** What is taken, and how: without one of these a "1x3" is a layout or an exercise. */
const MEDICINE =
  /tablett|kaps(?:el|lar)|medicin|läkemed|droppar|spray|salva|kräm(?:en)?(?!\p{L})|insulin|kortison|antibiotika|penicillin|inhal|plåster|injektion|suppositori|lösningen|pulvret|(?<!\p{L})(?:pillr?\p{L}*|dos(?:en|er|erna)?|sprut(?:a|or|an)|puff(?:ar)?|mg|ml|µg|mikrogram|milligram|smärtstillande|tbl)(?!\p{L})/iu;
/** What every medicine, every *ta* and every code needs; quick to look for. */
const MAY_TELL_DOSE =
  /(?:^|\s)[Ää]t(?:a|er)?\s|abl|tbl|aps|edicin|äkemed|ropp|pray|alva|räm|nsulin|ortison|ntibiot|enicillin|nhal|låst|njekt|upposit|ösning|ulv|ill|[Dd]os|prut|uff|mg|ml|µg|gram|märtst|\b[Tt]a[grs]?\b|välj|rapp|mörj|kölj|urgl|Öka|öka|inska|öj|änk|\b[Gg]e\b|\d ?[x×*+-] ?\d/;
/** The reader is told to take something. "Ta med", "ta bort", "ta hand om" are other verbs. */
const TAKE =
  /(?<!\p{L})(?:(?:ta|tag|tar|tas)(?!\s+(?:med|bort|av|hand|kontakt|emot|del|upp|fram|reda|ställning|bussen|hissen|trappan|trapporna|stöd|ut|prov|provet|tiden|dig|er|ett\sprov)(?!\p{L}))|svälj|sväljer|trappa|trappar|smörj|smörjer|inhalera|inhalerar|doseras?|spraya|droppa|skölj|gurgla|(?:öka|minska|höj|sänk)(?=\s(?:till\s\d|insulinet|insulindosen|dosen|doserna|medicinen|medicinerna|kortisonet|tabletterna|läkemedlet))|använd(?=\s(?:lagom|lite)\s)|ge(?=\s(?:barnet|bebisen|babyn|spädbarnet|honom|henne|hen|dem|flickan|pojken|dig|lite))|(?:ät|äta|äter)(?=\s(?:(?:du|ni)\s)?(?:\p{L}+\s){0,2}(?:tablett|medicin|kaps|vid\s(?:högt|lågt))))(?!\p{L})/iu;
/** What the reader already takes is no instruction: "läkemedel som du tar regelbundet". */
const ALREADY = /(?<!\p{L})som\s(?:(?:du|ni|barnet)\s)?(?:\p{L}+\s)?(?:tar|tas)(?!\p{L})/iu;
/** Tens of repetitions, lengths and layouts. */
const NO_DOSE =
  /(?<!\p{L})(?:blanda\p{L}*|späd\p{L}*|repetition(?:er|erna)?|reps|set|övning\p{L}*|träna\p{L}*|sträck\p{L}*|upprepa\p{L}*|blankett\p{L}*|kryssa|rutan|kuvert\p{L}*|exemplar|kopior|meter|cm|mm)(?!\p{L})/iu;

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
/** What a prescription says in letters; *v.b.* is in the list of abbreviations. */
const LETTERS =
  /(?<![\p{L}\p{N}.])(?:v\.\s?a\.\s?n\.?|v\sa\sn|van(?=[.,;]|$)|v\sb|v\.\sb\.?|t\.\s?n\.|t\sn|\d\s?(?:ggr|gånger|gång|tabl?|tablett(?:er)?|st)?\.?\s?\/\s?(?:d|dag|dygn)|enl\.?\sord(?:\.|ination)?)(?![\p{L}\p{N}])/giu;
/** Words that say neither how much nor when. */
const VAGUE =
  /(?<!\p{L})(?:enligt\s(?:schema|ordination|föreskrift|anvisning(?:ar)?|recept)|med\s(?:jämna|täta|lämpliga)\smellanrum|efter\sbehov|regelbundet|lagom(?:\smycket)?|då\soch\sdå|lite\sdå\soch\sdå|(?:några|ett\spar|flera)\s(?:gånger|ggr)(?:\s(?:om\sdagen|per\sdag|per\sdygn|dagligen))?|(?:några|ett\spar|en\shalv\still\shel)\s(?:tabletter|kapslar|droppar|puffar)|(?:dubbelt|hälften)\sså\smycket|en\s(?:lägre|högre|mindre|större)\sdos|vid\slämplig\stid|(?:en\s)?(?:dubbel|extra|större|mindre)\sdos|(?:lite|något)(?:\sgrann)?\s(?:mer|mindre|extra)(?!\s(?:kräm|salva|vatten|tvål|än)(?!\p{L})))(?!\p{L})/giu;
/** "En tablett några gånger om dagen": the amount is told, and the times are not. */
const OFTEN =
  /(?<!\p{L})(?:några|ett\spar|flera)\s(?:gånger|ggr)\s(?:om\sdagen|per\sdag|per\sdygn|dagligen)(?!\p{L})/giu;
/** Measures that no spoon and no syringe has. */
const NO_MEASURE =
  /(?<!\p{L})(?:(?:en|någon|ett\spar)\s(?:liten\s|stor\s|rejäl\s|ordentlig\s)?(?:klick|klickar|skvätt|skvättar|nypa|nypor|slurk|slurkar|klunk|klunkar|hutt|aning|gnutta|näve|klatt|mun|munsbit|skopa|kork|hätta|bit)|(?:några|ett\spar|lite|någon)\s(?:droppar|droppe|piller|tabletter|tablett|kapslar|kapsel|puffar|puff|sprutor|skedar|teskedar|enheter|doser|ml|mg|milliliter|milligram)|så\smycket\s(?:som\s)?(?:du|barnet|det)\s(?:vill|behöver|orkar|behövs|tål)|(?:rikligt|ordentligt|generöst|sparsamt|försiktigt)\smed\s(?:medicin|insulin|kortison|droppar)\p{L}*|en\s(?:lagom|liten|stor|passande|lämplig|vanlig|normal|rejäl|hel\sdel)\s(?:mängd|dos))(?!\p{L})/giu;
/** When, in words that everybody reads as they like. */
const SOMETIME =
  /(?<!\p{L})(?:ofta|emellanåt|titt\ssom\stätt|med\sjämna\smellanrum|vid\s(?:för\s)?(?:högt|lågt|förhöjt)\s(?:tryck|blodtryck|socker|blodsocker|värde)|vid\s(?:hög|låg)\spuls)(?!\p{L})/giu;
/** "Ta två tabletter vid behov": and how many at most? */
const AS_NEEDED = /(?<!\p{L})(?:vid|efter|allt\sefter)\sbehov(?!\p{L})/giu;
/** Where nobody is told to take anything: "ta inte", "fråga om du får", "när du tar". */
const NO_ORDER =
  /(?<!\p{L})(?:inte|aldrig|fråga|(?:om|när|medan)\s(?:du|ni|barnet)\s(?:tar|äter|får|använder))(?!\p{L})/iu;
/** A most, or how long between: here or in the next sentence. */
const LIMIT =
  /(?<!\p{L})(?:högst|max|maximalt|som\smest|inte\s(?:mer|fler|oftare|längre)|aldrig\s(?:mer|fler|oftare)|max\p{L}*dos\p{L}*|(?:per|om|varje|på\sett)\s(?:dag|dagen|dygn|dygnet)|timm\p{L}+|gång(?:er)?|minuter)(?!\p{L})/iu;
/** "Minska insulinet om du rör dig mycket": by how much? */
const CHANGE =
  /(?<=^|[.,:;–]\s|(?<!\p{L})(?:och|så|då|men|eller|sedan)\s)(?:öka|minska|höj|sänk|dra\s(?:ner|ned)\spå|trappa\s(?:ner|ned|upp|ut))\s(?:insulinet|dosen|doserna|medicinen|medicinerna|kortisonet|tabletterna|läkemedlet|insulindosen)(?!\p{L})/giu;
const BY_HOW_MUCH =
  /\p{N}|(?<!\p{L})(?:med|till|enligt|som|efter\ssamråd|hälften|dubbelt|halv\p{L}*|dubbl\p{L}*|en|ett|två|tre|fyra|fem|schema\p{L}*|läkare\p{L}*|läkarens|sjuksköterska\p{L}*|inte|aldrig|aning|lite|något|långsamt|gradvis|stegvis|successivt)(?!\p{L})/iu;
/** .5 ml: the point is so easily lost that it is read as 5. */
const BARE_POINT =
  /(?<![\p{L}\p{N}.,/])[.,]\d+\s?(?:mg|ml|µg|g|milligram|milliliter|gram|mikrogram|tablett|enheter)(?!\p{L})/giu;
/** 10 E, 4 IE, 50 ug: units that are read as a figure or as another unit. */
const SHORT_UNIT = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)?\s?(?:E|IE|U|ug|mcg)(?![\p{L}\p{N}/-])/gu;

/** "Öka insulinet lite": by how much? */
const BY_SOME =
  /(?<=(?:öka|minska|höj|sänk)\s(?:insulinet|dosen|medicinen)\s)(?:lite|något|en\saning)(?!\s(?:i\staget)|\p{L})/giu;
/** "Smörj med krämen x 2": how many times how often, without the first number. */
const LONE_TIMES = /(?<=\p{L}\s)x\s?[1-8](?![\p{L}\p{N}.,]\p{N}|[\p{L}\p{N}])/giu;
/** The schedule is there to look at, or the sentence itself goes on to say when. */
const GIVEN =
  /(?<!\p{L})(?:schemat|nedan|bifoga\p{L}*|som\s(?:du|vi|står|läkaren)|på\snästa\ssida|på\s(?:förpackningen|etiketten|burken|asken))(?!\p{L})/iu;
const WHEN =
  /(?<!\p{L})(?:\p{N}|(?:varje|till|på|före|efter)\s(?:\p{L}+\s)?\p{L}*(?:morgon|kväll|natt|frukost|lunch|middag|måltid|timme|vecka|dag)|klockan|(?:en|två|tre|fyra|fem|sex)\s(?:gång|gånger|tablett|tabletter|kapsel|kapslar|droppar|timmar))/iu;

const NUMBER = '\\d+(?:[.,]\\d+)?|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv';
const SPACE = '\\s';
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
    const times = TIMES_A_DAY[often.toLowerCase().split(/\s/u)[1] ?? ''];
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
      /^\s*(?:[.,;!]|$)/u.test(written.slice(match.index + word.length))
    ) {
      const asNeeded = /(?:vid behov|v\.?\s?b\.?)[,;]?\s+$/iu.exec(written.slice(0, match.index));
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

/** "En skvätt", "ofta", "vid behov" without a most, "minska insulinet" without by how much. */
function checkWithoutMeasure(
  { text, sentences, flag }: Input,
  sentence: Sentence,
  written: string,
): ReadonlySet<number> {
  const told = new Set<number>();
  if (GIVEN.test(written)) return told;
  const tell = (pattern: RegExp, message: 'vague' | 'noMost'): void => {
    for (const { 0: word, index } of written.matchAll(pattern)) {
      const before = written.slice(0, index);
      if (ALREADY.test(before) || NO_ORDER.test(before)) continue;
      const start = sentence.start + index;
      told.add(start);
      flag({ message, at: { start, end: start + word.length }, data: { word }, certainty: 'review' });
    }
  };
  const isOfMedicine = MEDICINE.test(written);
  if (isOfMedicine) tell(NO_MEASURE, 'vague');
  if ((isOfMedicine || /(?<!\p{L})(?:smörj|droppa|spraya|inhalera)/iu.test(written)) && !WHEN.test(written))
    tell(SOMETIME, 'vague');
  const next = sentences[sentences.indexOf(sentence) + 1];
  const near = next === undefined ? written : text.slice(sentence.start, next.end);
  const isNamed = ({ lower }: { readonly lower: string }): boolean =>
    productName(lower) !== undefined || isSubstance(lower);
  if (
    /behov/iu.test(written) &&
    !/\d\s?[x×+]/iu.test(written) &&
    !LIMIT.test(near) &&
    (isOfMedicine || sentence.words.some(isNamed))
  )
    tell(AS_NEEDED, 'noMost');
  if (!BY_HOW_MUCH.test(written)) tell(CHANGE, 'vague');
  return told;
}

/** A medicine with a strength that has no unit: "Alvedon 500". */
function checkStrengths(input: Input, sentence: Sentence): void {
  for (const [index, word] of sentence.words.entries()) {
    const next = sentence.words[index + 1];
    if (next === undefined || !/^\d{2,4}$/u.test(next.text)) continue;
    if (!isSubstance(word.lower) && productName(word.lower) === undefined) continue;
    const after = input.text.slice(next.end, next.end + 14);
    if (
      /^\s?(?:[%\p{L}]|[x×/–-])/iu.test(after) &&
      !/^\s(?:vid|till|på|och|i|om|en|ett|två|tre|före|efter)\s/iu.test(after)
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
      const each = (pattern: RegExp, message: 'code' | 'slots' | 'letters' | 'barePoint'): void => {
        for (const match of written.matchAll(pattern)) {
          const [word] = match;
          const start = sentence.start + match.index;
          flag({ message, at: { start, end: start + word.length }, data: { word: word.trim() } });
        }
      };
      if (!NO_DOSE.test(written) && !EXPLAINED.test(written)) {
        each(TIMES, 'code');
        if (takes && written.search(TIMES) < 0) each(LONE_TIMES, 'code');
        each(SLOTS, 'slots');
        each(SLOTS_WITH_HYPHEN, 'slots');
      }
      each(LETTERS, 'letters');
      each(BARE_POINT, 'barePoint');
      if (takes || /insulin/iu.test(written)) each(SHORT_UNIT, 'letters');
      if (takes || /\svid\sbehov(?!\p{L})/u.test(written)) checkMost(input, sentence, written);
      if (takes) {
        for (const match of written.matchAll(BARE)) {
          const word = match[0];
          const start = sentence.start + match.index;
          const at = { start, end: start + word.length };
          flag({ message: 'noUnit', at, data: { word }, certainty: 'review' });
        }
        const told = checkWithoutMeasure(input, sentence, written);
        const isTold = WHEN.test(written) || GIVEN.test(written);
        for (const match of isTold
          ? GIVEN.test(written)
            ? []
            : [...written.matchAll(OFTEN), ...written.matchAll(BY_SOME)]
          : [...written.matchAll(VAGUE), ...written.matchAll(BY_SOME)]) {
          const word = match[0];
          const start = sentence.start + match.index;
          if (told.has(start)) continue;
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
