import { matchesOf, readActive, readParticiple, type Word, wordClass } from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';
import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { easyReading } from '../shared/sources.ts';
import { SpanSet } from '../shared/span-set.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const NOT = words('inte ej icke aldrig ingen inget inga knappast knappt');
/** Negative adjectives with the word that says the same straight. */
const NEGATIVE: ReadonlyMap<string, string> = new Map(
  `ovanlig vanlig|olämplig lämplig|omöjlig möjlig|onödig nödvändig|osannolik sannolik|otänkbar tänkbar|oviktig viktig|
  oväsentlig viktig|obetydlig stor|okänd känd|oklar klar|oklok klok|oförenlig förenlig|ofarlig farlig|oskadlig skadlig|
  osäker säker|otrolig trolig|oberättigad berättigad|obefogad befogad|orimlig rimlig|ogrundad grundad|otillåten tillåten|
  obekant bekant|oviss viss|ofrivillig frivillig|olycklig lycklig|oäven bra|oberoende beroende|oundviklig frivillig|
  oförmögen förmögen|onormal normal|otillräcklig tillräcklig|oproblematisk problematisk|ologisk logisk|oacceptabel acceptabel|
  olönsam lönsam|olikt likt|ovälkommen välkommen|oangenäm angenäm|oväntad väntad|okomplicerad komplicerad|oansenlig stor|
  oförklarlig förklarlig|obehaglig behaglig|otydlig tydlig|ogiltig giltig|odugligt dugligt|oöverkomlig överkomlig|ofullständig fullständig|oskadd hel|oskadad hel|obefintlig stor|
  olaglig laglig|ovillig villig|obekväm bekväm|ohälsosam hälsosam|osund sund|omogen mogen|ohållbar hållbar|
  oläslig läslig|osynlig synlig|omärkbar märkbar|obegriplig begriplig|ofullkomlig fullkomlig`
    .split('|')
    .map((pair) => {
      const [negative = '', positive = ''] = pair.trim().split(' ');
      return [negative, positive] as const;
    }),
);
/** Negative adjectives that no single word says straight: "inte oundviklig" is what can be avoided. */
const NO_STRAIGHT_WORD =
  /^(?:oundviklig|obefintlig|oansenlig|obetydlig|oöverkomlig|oäven|olycklig|otänkbar|oskadd|oskadad)(?:t|a|e)?$/u;
/** "Inte verkningslös", "inte riskfri": the ending denies. What somebody is or feels (arbetslös, smärtfri) is said so. */
const WITHOUT =
  /^(?:verknings|menings|hopp|betydelse|värde|effekt|nytto|resultat|chans|utsikts|grund|ändamåls|syftes)lös(?:t|a)?$|^(?:risk|problem|fel)fri(?:tt|a)?$/u;
const COPULA =
  /^(?:är|var|blir|blev|vara|varit|bli|blivit|känns|verkar|anses|kallas|som|på|en|ett|det|ganska|helt|alls)$/u;

/** Verbs that say no already, with what to write. *Glömma* is left out: "glöm inte" is how we speak. */
const NEGATIVE_VERBS: ReadonlyMap<string, string> = new Map(
  `undvik göra|undvika göra|undviker gör|sakna ha|saknar har|saknas finns|saknade hade|underlåta göra|underlåter gör|
  avstå göra|avstår gör|avråda råda|avråder råder|förbjuda tillåta|förbjuder tillåter|förbjudet tillåtet|förbjuden tillåten|
  neka låta|nekar låter|nekas får|vägra vilja|vägrar vill|misslyckas lyckas|motsätter håller|förneka säga|förnekar säger|
  utesluta tro|uteslutet möjligt|uteslutas finnas|hindra låta|hindrar låter|avslås beviljas`
    .split('|')
    .map((pair) => {
      const [verb = '', straight = ''] = pair.trim().split(' ');
      return [verb, straight] as const;
    }),
);
const RARELY = words('sällan utan');
/** "Missa inte att inte äta", "glöm inte att inte": what is not to be left out is left out after all. */
const LEAVE_OUT = /^(?:glöm|miss|försum)(?:ma|mer|t|a|ar|at)?$/u;
/** What may stand between the two negations. */
const BETWEEN = words(
  'säkert sant givet alls helt så särskilt längre speciellt direkt heller på något sätt att är vara varit blir bli du vi man det dig alltför kunna ska kan',
);

function positiveOf(word: string): string | undefined {
  const whole = NEGATIVE.get(word);
  if (whole !== undefined) return whole;
  for (const ending of ['t', 'a', 'e']) {
    if (!word.endsWith(ending)) continue;
    const stem = NEGATIVE.get(word.slice(0, -ending.length));
    if (stem !== undefined) return ending === 'e' ? stem : stem + ending;
  }
  // "Ointresserad" is "intresserad" denied; "oroad" is no denial of "road".
  const rest = word.slice(1);
  if (word.startsWith('o') && rest.length >= 5 && readParticiple(rest) !== undefined) return rest;
  return undefined;
}

interface Found {
  readonly last: Word;
  readonly replacement?: string;
  /** Nothing stands between, so that one word can take the place of both. */
  readonly isAdjacent: boolean;
}

function second(sentence: Sentence, at: number): Found | undefined {
  const first = sentence.words[at];
  if (first === undefined) return undefined;
  for (let step = 1; step <= 5; step += 1) {
    const word = sentence.words[at + step];
    if (word === undefined) return undefined;
    const isAdjacent = step === 1;
    const next = sentence.words[at + step + 1];
    // "Glöm inte" is how we speak; "glöm inte att inte" has to be read twice.
    if (LEAVE_OUT.test(word.lower) && next?.lower === 'att') {
      const last = sentence.words.slice(at + step + 2, at + step + 5).find(({ lower }) => NOT.has(lower));
      if (last !== undefined) return { last, isAdjacent: false };
    }
    // "Låt inte bli": the verb stands before its denial.
    if (isAdjacent && word.lower === 'bli' && LET.test(sentence.words[at - 1]?.lower ?? ''))
      return { last: word, isAdjacent: false };
    if (LET.test(word.lower) && next?.lower === 'bli') return { last: next, isAdjacent: false };
    if (word.lower === 'olik') return { last: word, replacement: 'lik', isAdjacent };
    if (word.lower === 'utan' && isNotWithout(sentence, at, at + step))
      return { last: word, isAdjacent: false };
    if (word.lower === 'sällan' && isAdjacent) return { last: word, replacement: 'ofta', isAdjacent };
    if (word.lower === 'utan' && isAdjacent && first.lower !== 'inte') return { last: word, isAdjacent };
    const positive = positiveOf(word.lower);
    if (positive !== undefined) {
      // "Drick inte okokt vatten": the word describes a thing, and only one of the two denies the sentence.
      if (isAdjacent && describesThing(sentence, at)) return undefined;
      return NO_STRAIGHT_WORD.test(word.lower)
        ? { last: word, isAdjacent }
        : { last: word, replacement: positive, isAdjacent };
    }
    if (WITHOUT.test(word.lower))
      return describesThing(sentence, at) ? undefined : { last: word, isAdjacent };
    const straight = NEGATIVE_VERBS.get(word.lower);
    if (straight !== undefined) return { last: word, isAdjacent };
    if (
      /^(?:ingen|inget|inga|inte|aldrig|ingenting)$/u.test(word.lower) &&
      (step > 1 || (/^(?:aldrig|knappast|knappt)$/u.test(first.lower) && word.lower !== 'aldrig'))
    )
      return { last: word, isAdjacent: false };
    if (RARELY.has(word.lower) || !BETWEEN.has(word.lower)) return undefined;
  }
  return undefined;
}

const LET = /^(?:låta|låter|lät|låt)$/u;

/** "Ta inte onödiga mediciner", "drick inte okokt vatten": no verb of being before the denial, and a noun after the word. */
function describesThing(sentence: Sentence, at: number): boolean {
  const before = sentence.words[at - 1];
  const after = sentence.words[at + 2];
  return (
    before !== undefined &&
    !COPULA.test(before.lower) &&
    readActive(before.lower) !== undefined &&
    after !== undefined &&
    wordClass(after.lower) === 'noun'
  );
}

/** "Det är inte utan risk": not "kom inte utan ring först". */
function isNotWithout(sentence: Sentence, at: number, without: number): boolean {
  const [before, after] = [sentence.words[at - 1], sentence.words[without + 1]];
  return (
    before !== undefined &&
    /^(?:är|var|blir|blev|sker|går)$/u.test(before.lower) &&
    after !== undefined &&
    readActive(after.lower) === undefined &&
    !/^(?:att|en|ett|den|det|du|vi)$/u.test(after.lower)
  );
}

/** "Det saknas inte hjälp": the denial after the verb that denies. */
const LACKS_NOT =
  /(?<!\p{L})(?:saknas|saknar|saknade|saknades)\s(?:(?:alls|du|vi|det|de)\s)?(?:inte|aldrig)(?!\p{L})/giu;
/** "utan att … inte", "ingen … inte", "omöjligt att inte" */
const WITHOUT_NOT = /(?<!\p{L})utan att(?:\s\p{L}+){0,3}\s(?:inte|ingen|inget|inga|aldrig)(?!\p{L})/giu;
const NOBODY_NOT =
  /(?<!\p{L})(?:ingen|inget|inga|ingenting)(?:\s\p{L}+){0,2}\ssom\s(?:inte|aldrig|saknar)(?!\p{L})/giu;
/** "Ingen mottagning är inte stängd": both in one clause. */
const WORD_OF_CLAUSE = '\\s(?!(?:och|men|eller|om|att|så|som|när|än|ens|utan)(?!\\p{L}))\\p{L}+';
const NONE_NOT = new RegExp(
  `(?<!\\p{L})(?:ingen|inget|inga|ingenting|varken)(?:${WORD_OF_CLAUSE}){1,4}\\s(?:inte|aldrig|ej)(?!\\p{L}|\\s(?:heller|ens|bara))`,
  'giu',
);
/** "Ingen behandling är ofarlig", "ingenting är omöjligt": the subject denies, and so does what is said of it. */
const NONE = '(?<!\\p{L})(?:ingen|inget|inga|ingenting)';
const NONE_IS = new RegExp(
  `${NONE}(?:\\s(?:av|de|den|dina|våra|\\p{L}+)){0,3}?\\s(?:är|var|blir|blev)\\s(?:helt\\s|alldeles\\s)?(?<last>o\\p{L}{4,})(?!\\p{L})`,
  'giu',
);
/** "Undvik att inte dricka" */
const AVOID_NOT =
  /(?<!\p{L})(?:undvik|undvika|undviker|missa|missar|avstå från|låt bli|försumma|vägra)\satt\s(?:\p{L}+\s)?(?:inte|aldrig|ej)(?!\p{L})/giu;
/** "Vi nekar inte någon vård": what the verb says is denied. */
const DENIES_NOT = /(?<!\p{L})(?:nekar|förnekar|vägrar|förbjuder|hindrar)\sinte(?!\p{L})/giu;
const NO_RARITY =
  /(?<!\p{L})(?:ingen|inte en|inte någon)\s(?:omöjlighet|ovanlighet|sällsynthet|obetydlighet|omöjlig|ovanlig)(?!\p{L})/giu;
/** "Ingen anledning att inte vaccinera sig" */
const NO_REASON_NOT =
  /(?<!\p{L})(?:ingen|inget|inga)\s(?:anledning|orsak|skäl|hinder|ursäkt)\s(?:för\s)?att\s(?:\p{L}+\s)?inte(?!\p{L})/giu;
/**
 * Two clauses that each deny: "kom inte om du inte är frisk", "tro inte att du inte". That can be the plainest way to say it,
 * so a person judges.
 */
const DENIES = '(?:inte|ej|aldrig)';
const IN_TWO_CLAUSES = new RegExp(
  `(?<!\\p{L})(?:${DENIES}|ingen|inget)(?:\\s\\p{L}+){0,3}\\s(?:om|att|som|förrän|innan)\\s(?:du|ni|man|det|vi|barnet|inte)\\s?${DENIES}?(?<=inte|ej|aldrig)(?!\\p{L})`,
  'giu',
);
/** "Ta aldrig medicinen utan att äta": a person judges, for it may be the plainest way. "Kom inte utan att ringa" is how we speak. */
const NEVER_WITHOUT =
  /(?<!\p{L})aldrig(?:\s(?!(?:men|eller|om|att|som|när|utan)(?!\p{L}))\p{L}+){0,7}\sutan\satt(?!\p{L})/giu;
const LEFT_OPEN =
  /(?<!\p{L})(?:(?:utesluter|avråder|undviker)\sinte|motsätt(?:er)?\s(?:dig|sig|oss)\sinte)(?!\p{L})/giu;
const IMPOSSIBLE_NOT = /(?<!\p{L})(?:omöjlig\p{L}?|svårt) att inte(?!\p{L})/giu;

const CERTAIN: readonly RegExp[] = [
  WITHOUT_NOT,
  NOBODY_NOT,
  NONE_NOT,
  AVOID_NOT,
  DENIES_NOT,
  NO_RARITY,
  NO_REASON_NOT,
  IMPOSSIBLE_NOT,
  LACKS_NOT,
];
const DENIAL = /(?<!\p{L})(?:inte|ej|icke|aldrig|ing|knapp|varken)/iu;

export default languageRule({
  id: 'language/double-negation',
  documents: true,
  title: { sv: 'Dubbel negation', en: 'Double negation' },
  why: {
    sv: 'Två nekande ord tar ut varandra, och läsaren måste räkna ut vad som gäller.',
    en: 'Two negations cancel out, and the reader has to work out what is meant.',
  },
  action: { sv: 'Säg det rakt: ”vanligt” i stället för ”inte ovanligt”.', en: 'Say it straight.' },
  basis: [easyReading],
  bySentence: true,
  messages: {
    straight: {
      sv: '”{word}” nekar två gånger. Skriv ”{replacement}”.',
      en: '“{word}” says no twice. Write “{replacement}”.',
    },
    twice: {
      sv: '”{word}” nekar två gånger. Säg rakt ut vad som gäller.',
      en: '“{word}” says no twice. Say straight what is meant.',
    },
  },
  check({ text, sentences, flag, fix }) {
    // Most texts deny nothing; one look spares them every pattern.
    if (!DENIAL.test(text)) return;
    for (const sentence of sentences) {
      const part = text.slice(sentence.start, sentence.end);
      if (!DENIAL.test(part)) continue;
      const taken = new SpanSet();
      const report = (match: RegExpExecArray, certainty: 'certain' | 'review'): void => {
        const start = sentence.start + match.index;
        const at = { start, end: start + match[0].length };
        if (taken.has(at)) return;
        taken.add(at);
        flag({ message: 'twice', at, data: { word: match[0] }, certainty });
      };
      for (const pattern of CERTAIN) for (const match of matchesOf(part, pattern)) report(match, 'certain');
      for (const match of matchesOf(part, NONE_IS))
        if (positiveOf((match.groups?.last ?? '').toLowerCase()) !== undefined) report(match, 'certain');
      for (const [at, word] of sentence.words.entries()) {
        if (!NOT.has(word.lower)) continue;
        const found = second(sentence, at);
        if (found === undefined) continue;
        const written = text.slice(word.start, found.last.end);
        if (taken.has({ start: word.start, end: found.last.end })) continue;
        taken.add({ start: word.start, end: found.last.end });
        if (found.replacement === undefined || /^ing/u.test(word.lower)) {
          // "Går inte att utesluta" is how a doctor leaves something open.
          const isLeftOpen = /^uteslut/u.test(found.last.lower);
          flag({
            message: 'twice',
            at: { start: word.start, end: found.last.end },
            data: { word: written },
            ...(isLeftOpen ? { certainty: 'review' as const } : {}),
          });
          continue;
        }
        const replacement = keepCapital(written, found.replacement);
        flag({
          message: 'straight',
          at: { start: word.start, end: found.last.end },
          data: { word: written, replacement },
          fixes: found.isAdjacent
            ? fix(word.start, found.last.end, replacement, 'suggestion', `Skriv ”${replacement}”`)
            : [],
        });
      }
      for (const pattern of [IN_TWO_CLAUSES, NEVER_WITHOUT, LEFT_OPEN])
        for (const match of matchesOf(part, pattern)) report(match, 'review');
    }
  },
});
