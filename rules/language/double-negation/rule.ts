import { readActive, readParticiple, type Word } from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';
import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { easyReading } from '../shared/sources.ts';

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
  oförklarlig förklarlig|obehaglig behaglig|otydlig tydlig|ogiltig giltig|odugligt dugligt|oöverkomlig överkomlig|ofullständig fullständig|oskadd hel|oskadad hel`
    .split('|')
    .map((pair) => {
      const [negative = '', positive = ''] = pair.trim().split(' ');
      return [negative, positive] as const;
    }),
);
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
    if (/^glöm(?:ma|mer|t)?$/u.test(word.lower) && next?.lower === 'att') {
      const last = sentence.words.slice(at + step + 2, at + step + 5).find(({ lower }) => NOT.has(lower));
      if (last !== undefined) return { last, isAdjacent: false };
    }
    // "Låt inte bli": the verb stands before its denial.
    if (isAdjacent && word.lower === 'bli' && LET.test(sentence.words[at - 1]?.lower ?? ''))
      return { last: word, isAdjacent: false };
    if (LET.test(word.lower) && next?.lower === 'bli') return { last: next, isAdjacent: false };
    if (word.lower === 'olik') return { last: word, replacement: 'lik', isAdjacent };
    if (isAdjacent && word.lower === 'utan' && isNotWithout(sentence, at))
      return { last: word, isAdjacent: false };
    if (word.lower === 'sällan' && isAdjacent) return { last: word, replacement: 'ofta', isAdjacent };
    if (word.lower === 'utan' && isAdjacent && first.lower !== 'inte') return { last: word, isAdjacent };
    const positive = positiveOf(word.lower);
    if (positive !== undefined) return { last: word, replacement: positive, isAdjacent };
    const straight = NEGATIVE_VERBS.get(word.lower);
    if (straight !== undefined) return { last: word, isAdjacent };
    if (
      /^(?:ingen|inget|inga|inte|aldrig|ingenting)$/u.test(word.lower) &&
      (step > 1 || (first.lower === 'aldrig' && word.lower !== 'aldrig'))
    )
      return { last: word, isAdjacent: false };
    if (RARELY.has(word.lower) || !BETWEEN.has(word.lower)) return undefined;
  }
  return undefined;
}

const LET = /^(?:låta|låter|lät|låt)$/u;

/** "Det är inte utan risk": not "kom inte utan ring först". */
function isNotWithout(sentence: Sentence, at: number): boolean {
  const [before, after] = [sentence.words[at - 1], sentence.words[at + 2]];
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
  /(?<!\p{L})(?:saknas|saknar|saknade|saknades)[\s\u00A0](?:(?:alls|du|vi|det|de)[\s\u00A0])?(?:inte|aldrig)(?!\p{L})/giu;
/** "utan att … inte", "ingen … inte", "omöjligt att inte" */
const WITHOUT_NOT =
  /(?<!\p{L})utan att(?:[\s\u00A0]\p{L}+){0,3}[\s\u00A0](?:inte|ingen|inget|inga|aldrig)(?!\p{L})/giu;
const NOBODY_NOT =
  /(?<!\p{L})(?:ingen|inget|inga|ingenting)(?:[\s\u00A0]\p{L}+){0,2}[\s\u00A0]som[\s\u00A0](?:inte|aldrig|saknar)(?!\p{L})/giu;
const IMPOSSIBLE_NOT = /(?<!\p{L})(?:omöjlig\p{L}?|svårt) att inte(?!\p{L})/giu;

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
    if (!/(?<!\p{L})(?:inte|ej|icke|aldrig|ing|knapp|utan att|omöjlig|svårt)/iu.test(text)) return;
    for (const sentence of sentences) {
      const part = text.slice(sentence.start, sentence.end);
      for (const pattern of [WITHOUT_NOT, NOBODY_NOT, IMPOSSIBLE_NOT, LACKS_NOT]) {
        for (const match of part.matchAll(pattern)) {
          const start = sentence.start + match.index;
          flag({ message: 'twice', at: { start, end: start + match[0].length }, data: { word: match[0] } });
        }
      }
      for (const [at, word] of sentence.words.entries()) {
        if (!NOT.has(word.lower)) continue;
        const found = second(sentence, at);
        if (found === undefined) continue;
        const written = text.slice(word.start, found.last.end);
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
    }
  },
});
