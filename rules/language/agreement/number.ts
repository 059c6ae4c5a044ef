import {
  isFiniteVerb,
  isFunctionWord,
  knownGender,
  numberValue,
  type PluralReading,
  readActive,
  readAdjective,
  readNoun,
  readParticiple,
  readPlural,
  type Word,
} from '@klarmall/swedish';

/** Two words that say different numbers, or a definite noun of another gender than its article. */
export interface NumberFault {
  /** Index of the first and the last word of the phrase. */
  readonly from: number;
  readonly to: number;
  /** How the phrase reads when it agrees; undefined where one cannot tell which word is wrong. */
  readonly replacement: readonly string[];
  readonly isSure: boolean;
}

const ONE = /^(?:en|ett|din|ditt|min|mitt|vår|vårt|varje)$/u;
const MANY =
  /^(?:alla|många|några|flera|båda|dina|mina|sina|våra|era|inga|dessa|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)$/u;
/** Plurals that no ending shows, and their singular. */
const BARE_PLURALS: ReadonlyMap<string, string> = new Map([
  ['ögon', 'öga'],
  ['öron', 'öra'],
  ['tänder', 'tand'],
  ['händer', 'hand'],
  ['fötter', 'fot'],
  ['nätter', 'natt'],
  ['böcker', 'bok'],
  ['barnen', 'barn'],
  ['söner', 'son'],
  ['döttrar', 'dotter'],
  ['mödrar', 'mor'],
  ['bröder', 'bror'],
  ['knän', 'knä'],
]);
/** Plurals that one of is said, or that are a singular too: "en syskon", "ett kläder" are rare enough. */
const MASS =
  /(?:pengar|kläder|glasögon|solglasögon|föräldrar|möbler|timmar|dagar|veckor|månader|kronor|grader)$/u;

function pluralOf(word: Word): PluralReading | undefined {
  if (!/^\p{Ll}{4,}$/u.test(word.text) || isFunctionWord(word.lower)) return undefined;
  const base = BARE_PLURALS.get(word.lower);
  if (base !== undefined) {
    const gender = /^(?:öga|öra|knä)$/u.test(base) ? 'neuter' : 'common';
    return { base, gender, isDefinite: false };
  }
  // "Dina svar är", "en rör dig inte": what can be a verb is one.
  if (isFiniteVerb(word.lower) || readActive(word.lower) !== undefined || MASS.test(word.lower))
    return undefined;
  if (readParticiple(word.lower) !== undefined || readAdjective(word.lower) !== undefined) return undefined;
  return readPlural(word.lower);
}

const isSpace = (text: string, before: Word | undefined, after: Word | undefined): boolean =>
  before !== undefined && after !== undefined && /^[\s\u00A0]$/u.test(text.slice(before.end, after.start));

/** "En ny flaskor", "ditt tabletter", "två trasig tänder": a determiner of one number and a noun of another. */
export function numberFault(text: string, words: readonly Word[], at: number): NumberFault | undefined {
  const determiner = words[at];
  if (determiner === undefined) return undefined;
  const isOne = ONE.test(determiner.lower);
  if (!isOne && !MANY.test(determiner.lower)) return undefined;
  // "Ett till två", "en av", "en och två tabletter": part of a number.
  if (
    /^(?:och|eller|till|av|–|-)$/u.test(words[at - 1]?.lower ?? '') &&
    numberValue(determiner.lower) !== undefined &&
    isOne
  )
    return undefined;
  let nounAt = at + 1;
  for (; nounAt <= at + 3; nounAt += 1) {
    const word = words[nounAt];
    if (word === undefined || !isSpace(text, words[nounAt - 1], word)) return undefined;
    if (pluralOf(word) !== undefined) break;
    // "Ett antal tabletter", "ett dussin": a noun for how many.
    if (/(?:tal|par|dussin|ens|antal)$/u.test(word.lower)) return undefined;
    if (readAdjective(word.lower) === undefined && readParticiple(word.lower) === undefined) return undefined;
  }
  const noun = words[nounAt];
  const plural = noun && pluralOf(noun);
  if (noun === undefined || plural === undefined || plural.isDefinite) return undefined;
  const adjectives = words.slice(at + 1, nounAt);
  if (!isOne) return adjectiveFault(words, at, nounAt, adjectives);
  // "En hel del tabletter", "en massa tider", "ett par tabletter" have a noun of their own before; here is none.
  const forms = adjectives.map(({ lower }) => readAdjective(lower));
  // "En sjuka barn": the adjective says many as well, so the noun is right and the determiner is not sure.
  const isSure = forms.every((reading) => reading?.form !== 'plural');
  return {
    from: at,
    to: nounAt,
    replacement: [...words.slice(at, nounAt).map(({ text: word }) => word), plural.base],
    isSure,
  };
}

/** Common nouns that are the same in the plural, and those that are measured. */
const SAME_IN_PLURAL =
  /(?:ögon|öron|are|ande|ende|er|män|man|möss|gäss|löss|meter|liter|mil|euro|grad|tum|fot|gång|procent)$/u;

/** "Alla patient", "dessa tablett", "många ny patient": what says many before a noun that says one. */
export function singularFault(text: string, words: readonly Word[], at: number): NumberFault | undefined {
  const determiner = words[at];
  if (determiner === undefined || !/^(?:alla|många|flera|båda|dessa|dina|våra)$/u.test(determiner.lower))
    return undefined;
  const [noun, next] = [words[at + 1], words[at + 2]];
  if (noun === undefined || !isSpace(text, determiner, noun) || !/^\p{Ll}{4,}$/u.test(noun.text))
    return undefined;
  if (isFunctionWord(noun.lower) || SAME_IN_PLURAL.test(noun.lower)) return undefined;
  if (knownGender(noun.lower) !== 'common') return undefined;
  // "Patient" and "tablett" have the endings of adjectives.
  if (readAdjective(noun.lower) !== undefined && !/(?:ent|ett)$/u.test(noun.lower)) return undefined;
  if (
    isFiniteVerb(noun.lower) ||
    readActive(noun.lower) !== undefined ||
    readPlural(noun.lower) !== undefined
  )
    return undefined;
  // "Alla patient grupper" is a compound written apart.
  const isNounNext =
    next !== undefined &&
    !isFiniteVerb(next.lower) &&
    (readPlural(next.lower) !== undefined || knownGender(next.lower) !== undefined);
  if (isNounNext || /^(?:barnen|läkar|sjuk)/u.test(noun.lower)) return undefined;
  return { from: at, to: at + 1, replacement: [determiner.text, pluralFor(noun.lower)], isSure: false };
}

/** The commonest plural of a noun that takes *en*. */
function pluralFor(noun: string): string {
  if (noun.endsWith('a')) return `${noun.slice(0, -1)}or`;
  if (noun.endsWith('e')) return `${noun.slice(0, -1)}ar`;
  return /(?:ing|ling|dom|dag|bil|stol)$/u.test(noun) ? `${noun}ar` : `${noun}er`;
}

/** "Ett annan", "en eget": the second word is of the other gender, whatever follows. */
const UNLIKE: ReadonlyMap<string, string> = new Map([
  ['ett annan', 'ett annat'],
  ['en annat', 'en annan'],
  ['ett egen', 'ett eget'],
  ['en eget', 'en egen'],
  ['något annan', 'något annat'],
  ['någon annat', 'någon annan'],
]);

/** "Ett annan medicin". */
export function otherFault(text: string, words: readonly Word[], at: number): NumberFault | undefined {
  const [first, second, noun] = [words[at], words[at + 1], words[at + 2]];
  if (first === undefined || second === undefined || !isSpace(text, first, second)) return undefined;
  const right = UNLIKE.get(`${first.lower} ${second.lower}`);
  if (right === undefined) return undefined;
  const gender = noun === undefined ? undefined : knownGender(noun.lower);
  const isNeuter = gender === undefined ? right.endsWith('t') : gender === 'neuter';
  const [common, neuter] = right.includes('eg') ? ['egen', 'eget'] : ['annan', 'annat'];
  const article = /^(?:en|ett)$/u.test(first.lower)
    ? isNeuter
      ? 'ett'
      : 'en'
    : isNeuter
      ? 'något'
      : 'någon';
  const isLarge = /^\p{Lu}/u.test(first.text);
  const shown = isLarge ? article.charAt(0).toUpperCase() + article.slice(1) : article;
  return { from: at, to: at + 1, replacement: [shown, isNeuter ? neuter : common].map(String), isSure: true };
}

/** "Två trasig tänder", "alla ny tider": the adjective before a noun in the plural. */
function adjectiveFault(
  words: readonly Word[],
  at: number,
  nounAt: number,
  adjectives: readonly Word[],
): NumberFault | undefined {
  const last = adjectives.at(-1);
  const reading = last && readAdjective(last.lower);
  if (last === undefined || reading === undefined || reading.form === 'plural') return undefined;
  // "Två helt nya tider" has its own last adjective; "fem centralt placerade" ends in one; a neuter is an adverb too.
  if (reading.form === 'neuter' || knownGender(last.lower) !== undefined || isFunctionWord(last.lower))
    return undefined;
  if (reading.forms.common === reading.forms.plural) return undefined;
  const changed = words
    .slice(at, nounAt + 1)
    .map((word) => (word === last ? reading.forms.plural : word.text));
  return { from: at, to: nounAt, replacement: changed, isSure: true };
}

/** "Den läkemedlet": the article and a definite noun of the other gender, with nothing between. */
export function articleFault(text: string, words: readonly Word[], at: number): NumberFault | undefined {
  const [article, noun, next] = [words[at], words[at + 1], words[at + 2]];
  if (article?.lower !== 'den' || noun === undefined || !isSpace(text, article, noun)) return undefined;
  const reading = readNoun(noun.lower);
  if (reading?.isDefinite !== true || reading.gender !== 'neuter' || knownGender(reading.base) !== 'neuter')
    return undefined;
  if (!/^\p{Ll}+$/u.test(noun.text) || isFiniteVerb(noun.lower)) return undefined;
  // "Den barnet tycker bäst om" leaves out *som*.
  const isClause = next !== undefined && isFiniteVerb(next.lower);
  const word = /^\p{Lu}/u.test(article.text) ? 'Det' : 'det';
  return { from: at, to: at + 1, replacement: [word, noun.text], isSure: !isClause };
}
