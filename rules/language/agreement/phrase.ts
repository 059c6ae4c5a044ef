import {
  type Gender,
  isCompound,
  isFiniteVerb,
  isFunctionWord,
  knownGender,
  type NounForm,
  nounForms,
  numberValue,
  PREPOSITIONS,
  readActive,
  readAdjective,
  readNoun,
  readParticiple,
  type Word,
  wordClass,
} from '@klarmall/swedish';
import { keepCapital } from '../shared/language-rule.ts';
import { formOf, isAttribute } from './forms.ts';

/** Words that do not go together, and how they would. */
interface PhraseFault {
  /** Index of the first and the last word of the phrase. */
  readonly from: number;
  readonly to: number;
  readonly replacement: readonly string[];
  readonly isSure: boolean;
}

/** The row of a determiner: the same word for *en*, *ett* and many; empty where there is none. */
interface Row {
  readonly common: string;
  readonly neuter: string;
  readonly plural: string;
  /** Whether the noun after it is definite; undefined where both are right. */
  readonly isDefinite: boolean | undefined;
  /** Whether an adjective after it shows gender: *en ny*, and not *min nya*. */
  readonly isStrong: boolean;
}

interface Determiner {
  readonly row: Row;
  /** Undefined where it fits both, or says many. */
  readonly gender: Gender | undefined;
  /** Undefined where it fits one and many. */
  readonly isPlural: boolean | undefined;
}

const row = (words: string, isDefinite: boolean | undefined, isStrong: boolean): Row => {
  const [common = '', neuter = '', plural = ''] = words.split(' ');
  return { common, neuter, plural, isDefinite, isStrong };
};

const ROWS: readonly Row[] = [
  row('en ett', false, true),
  row('någon något några', false, true),
  row('ingen inget inga', false, true),
  row('vilken vilket vilka', false, true),
  row('din ditt dina', false, false),
  row('min mitt mina', false, false),
  row('sin sitt sina', false, false),
  row('vår vårt våra', false, false),
  row('denna detta dessa', undefined, false),
  row('den det de', true, false),
];
const OWNED = row('', false, false);
const COUNTED = row('', false, true);
const ALL = row('', undefined, true);

const DETERMINERS: ReadonlyMap<string, Determiner> = new Map([
  ...ROWS.flatMap((one): [string, Determiner][] => [
    [one.common, { row: one, gender: 'common', isPlural: false }],
    [one.neuter, { row: one, gender: 'neuter', isPlural: false }],
    [one.plural, { row: one, gender: undefined, isPlural: true }],
  ]),
  ['ert', { row: row('er ert era', false, false), gender: 'neuter', isPlural: false }],
  ['samma', { row: row('samma samma samma', false, false), gender: undefined, isPlural: undefined }],
  ['varje', { row: COUNTED, gender: undefined, isPlural: false }],
  ...'många flera två tre fyra fem sex sju åtta nio tio elva tolv'
    .split(' ')
    .map((word): [string, Determiner] => [word, { row: COUNTED, gender: undefined, isPlural: true }]),
  ...'alla båda'
    .split(' ')
    .map((word): [string, Determiner] => [word, { row: ALL, gender: undefined, isPlural: true }]),
]);

/** Adjectives that keep their form after *din* and *den*, or are read as what they are not. */
const NO_WEAK_FORM = /^(?:egen|eget|vänster|höger|annan|annat|blå|grå|tjock|tunn|sjuk)$/u;
/** Ordinals and the like before a time: "vi gör det andra dagen". */
const TIME_AFTER =
  /^(?:dagen|gången|veckan|månaden|året|natten|kvällen|morgonen|timmen|dygnet|halvåret|helgen|sommaren|vintern|hösten|våren)$/u;
/** Said of many though it is one's own, or told as a measure: "en kläder" is rare enough. */
const ONLY_MANY = /(?:pengar|kläder|glasögon|föräldrar|möbler|timmar|dagar|veckor|månader|kronor|grader)$/u;
/** Measures and names of days that are the same when they are many. */
const MEASURE = /(?:dag|kvart|män|man|euro|grad|tum|procent|er)$/u;
/** Adjectives that are pronouns as well. */
const IS_PRONOUN = /^(?:annan|annat|egen|eget)$/u;
const CLAUSE_OPENER = /^(?:och|men|att|om|när|eftersom|medan|så|innan|för|tills)$/u;

/** "Barnets första steg": after a noun in the genitive the next is indefinite. */
function genitive(word: string): Determiner | undefined {
  if (!/(?:[ent]|na)s$/u.test(word) || !nounForms(word.slice(0, -1)).some(({ isDefinite }) => isDefinite))
    return undefined;
  return { row: OWNED, gender: undefined, isPlural: undefined };
}

const isSpace = (text: string, before: Word | undefined, after: Word | undefined): boolean =>
  before !== undefined && after !== undefined && /^\s$/u.test(text.slice(before.end, after.start));

function isNounHere(word: Word): boolean {
  return (
    /^\p{Ll}{2,}$/u.test(word.text) &&
    !isFunctionWord(word.lower) &&
    numberValue(word.lower) === undefined &&
    nounForms(word.lower).length > 0
  );
}

/** Index of the noun that the words from `at` on lead to, over at most three adjectives. */
function nounAfter(
  text: string,
  words: readonly Word[],
  at: number,
  { row: own }: Determiner,
): number | undefined {
  for (let nounAt = at + 1; nounAt < at + 5; nounAt += 1) {
    const word = words[nounAt];
    if (word === undefined || !isSpace(text, words[nounAt - 1], word)) return undefined;
    // "De vita tabletterna": an adjective before a noun is none itself.
    const next = words[nounAt + 1];
    const isBeforeNoun = next !== undefined && isNounHere(next) && isSpace(text, word, next);
    if (isNounHere(word) && !(isBeforeNoun && !own.isStrong && isWeak(word.lower))) return nounAt;
    if (!isAttribute(word.lower) || PREPOSITIONS.has(word.lower)) return undefined;
  }
  return undefined;
}

/** A noun right after may be the one that the words belong to: "ett hud prov". */
function isFollowedByNoun(text: string, words: readonly Word[], nounAt: number): boolean {
  const [noun, next] = [words[nounAt], words[nounAt + 1]];
  return (
    next !== undefined &&
    isSpace(text, noun, next) &&
    !isFunctionWord(next.lower) &&
    !isFiniteVerb(next.lower) &&
    (readNoun(next.lower) !== undefined || nounForms(next.lower).length > 0)
  );
}

/** A word that is a verb, a participle or an adjective as well may be no noun. */
const mayBeOther = (word: string): boolean =>
  isFiniteVerb(word) ||
  readActive(word) !== undefined ||
  readParticiple(word) !== undefined ||
  readAdjective(word) !== undefined;

/** The definite form of a noun in its base form. */
function definite({ base, gender, isPlural }: NounForm, word: string): string {
  if (isPlural)
    return gender === 'neuter' ? `${word}${/[aeiouyåäö]n$/u.test(word) ? 'a' : 'en'}` : `${word}na`;
  const short = base.replace(/e(?=[lrn]$)/u, '');
  if (gender === 'common') return /(?:[aeiouyåäö]|el|er|or)$/u.test(base) ? `${base}n` : `${base}en`;
  if (/[aeiouyåäö]$/u.test(base)) return `${base}t`;
  if (/(?:rum|hem|program)$/u.test(base)) return `${base}met`;
  return /[^aeiouyåäö]e[lrn]$/u.test(base) ? `${short}et` : `${base}et`;
}

/** The commonest plural of a noun that takes *en*. */
function pluralFor(noun: string): string {
  if (noun.endsWith('a')) return `${noun.slice(0, -1)}or`;
  if (noun.endsWith('e')) return `${noun.slice(0, -1)}ar`;
  return /(?:ing|ling|dom|dag|bil|stol)$/u.test(noun) ? `${noun}ar` : `${noun}er`;
}

/** What stands before *den* or *det* where it opens a noun phrase, and is not what somebody does. */
function opensPhrase(before: Word | undefined): boolean {
  return (
    before === undefined ||
    CLAUSE_OPENER.test(before.lower) ||
    /^(?:bort|in|ut|upp|ner|ned|fram|hem|tillbaka)$/u.test(before.lower) ||
    readActive(before.lower) !== undefined ||
    PREPOSITIONS.has(before.lower)
  );
}

/** A determiner, its adjectives and its noun, with all that the noun's form can be. */
interface Phrase {
  readonly words: readonly Word[];
  readonly at: number;
  readonly nounAt: number;
  readonly word: Word;
  readonly noun: Word;
  readonly adjectives: readonly Word[];
  readonly determiner: Determiner;
  readonly forms: readonly NounForm[];
  /** *här* or *där* after *den*, with a space before it; empty without. */
  readonly here: string;
}

/** A determiner, its adjectives and its noun, read where they do not agree in gender, number or definiteness. */
export function phraseFault(text: string, words: readonly Word[], at: number): PhraseFault | undefined {
  const word = words[at];
  const determiner = word && (DETERMINERS.get(word.lower) ?? genitive(word.lower));
  if (word === undefined) return undefined;
  if (determiner === undefined) return bareFault(text, words, at);
  const here = determiner.row.isDefinite === true && /^[hd]är$/u.test(words[at + 1]?.lower ?? '');
  const last = here ? at + 1 : at;
  const nounAt = nounAfter(text, words, last, determiner);
  const noun = words[nounAt ?? -1];
  if (nounAt === undefined || noun === undefined)
    return nounlessFault(text, words, at, determiner) ?? oneOfFault(text, words, at, determiner);
  if (isFollowedByNoun(text, words, nounAt)) return undefined;
  const adjectives = words.slice(last + 1, nounAt);
  const forms = nounForms(noun.lower);
  const phrase: Phrase = {
    words,
    at,
    nounAt,
    word,
    noun,
    adjectives,
    determiner,
    forms,
    here: here ? ` ${words[last]?.text}` : '',
  };
  const { gender, isPlural, row: own } = determiner;
  const isArticle = own.isDefinite === true;
  // "Bära det hela dagen", "gör det andra dagen": *det* is what one bears and does.
  if (isArticle && (adjectives[0]?.lower === 'hela' || TIME_AFTER.test(noun.lower))) return undefined;
  const isObject = words[at - 1]?.lower === 'dig' && adjectives.length === 0;
  if (isArticle && !isObject && !here && !opensPhrase(words[at - 1])) return undefined;
  const ofNumber = forms.filter(
    (form) =>
      (isPlural === undefined || form.isPlural === isPlural) &&
      (own.isDefinite === undefined || own.isDefinite === form.isDefinite),
  );
  const fitting = ofNumber.find(
    (form) => isPlural === true || gender === undefined || form.gender === gender,
  );
  if (fitting !== undefined) return adjectiveFault(phrase, fitting);
  // "Det läkaren säger", "de patienter som": only with an adjective is it the article for certain.
  if (isArticle && adjectives.length === 0) return bareArticleFault(phrase);
  // "Något förhöjd puls": *något* says how much, but not of *annan*.
  if (
    word.lower === 'något' &&
    !IS_PRONOUN.test(adjectives[0]?.lower ?? '') &&
    adjectives.some(({ lower }) => formOf(lower)?.form === forms[0]?.gender)
  )
    return undefined;
  const [otherGender] = ofNumber;
  if (otherGender !== undefined) return faultOf(phrase, otherGender, noun.text, true);
  return manyFault(phrase) ?? oneFault(phrase) ?? definiteFault(phrase);
}

/** The phrase as it reads with this form of its noun. */
function faultOf(
  { word, adjectives, determiner, at, nounAt, here }: Phrase,
  form: NounForm,
  noun: string,
  isSure: boolean,
): PhraseFault {
  const right = (form.isPlural ? determiner.row.plural : determiner.row[form.gender]) || word.text;
  const replacement = [
    keepCapital(word.text, right) + here,
    ...inflected(determiner, adjectives, form),
    noun,
  ];
  return { from: at, to: nounAt, replacement, isSure };
}

/** The adjectives as they go with a noun's form: the last one alone says which noun it is. */
function inflected(
  { row: own }: Determiner,
  adjectives: readonly Word[],
  { isPlural, gender }: NounForm,
): readonly string[] {
  return adjectives.map((adjective, index) => {
    const form = formOf(adjective.lower);
    if (form === undefined || index < adjectives.length - 1) return adjective.text;
    if (own.isStrong) return form.forms[isPlural ? 'plural' : gender];
    if (/^lite[nt]$/u.test(adjective.lower)) return isPlural ? 'små' : 'lilla';
    return form.form === 'plural' ? adjective.text : form.forms.plural;
  });
}

/** "Ett liten sår", "två trasig tänder", "den röd tabletten": the last adjective shows another gender or number. */
function adjectiveFault(phrase: Phrase, form: NounForm): PhraseFault | undefined {
  const last = phrase.adjectives.at(-1);
  const own = last && formOf(last.lower);
  if (last === undefined || own === undefined || own.form === 'plural') return undefined;
  const { isStrong } = phrase.determiner.row;
  const showsGender = isStrong && !form.isPlural;
  if (showsGender && own.form === form.gender) return undefined;
  if (!showsGender) {
    // A neuter is an adverb too, and a noun may be half of a compound.
    if (own.form === 'neuter' || own.forms.common === own.forms.plural) return undefined;
    // "Din tjock tarm" is a compound written apart.
    if (isCompound(last.lower, form.base) || NO_WEAK_FORM.test(last.lower)) return undefined;
    if (knownGender(last.lower) !== undefined || isFunctionWord(last.lower)) return undefined;
  }
  return faultOf(phrase, form, phrase.noun.text, true);
}

/** "En ny flaskor", "din nya glasögon", "det vita tabletterna": what says one, before what says many. */
function manyFault(phrase: Phrase): PhraseFault | undefined {
  const { words, at, word, noun, adjectives, determiner, forms } = phrase;
  const own = determiner.row;
  const many = forms.find(
    ({ isPlural, isDefinite }) => isPlural && (own.isDefinite === undefined || own.isDefinite === isDefinite),
  );
  if (determiner.isPlural !== false || many === undefined) return undefined;
  if (own.isDefinite === true) return faultOf(phrase, many, noun.text, true);
  // "Något händer", "det händer": a verb.
  const isBodyPart = noun.lower === 'tänder' || (noun.lower === 'händer' && determiner.gender === 'common');
  if (mayBeOther(noun.lower) && !isBodyPart) return undefined;
  // "Ett till två", "en av", "en och två tabletter": part of a number.
  const isCount = numberValue(word.lower) !== undefined || word.lower === 'varje';
  const isInCount = /^(?:och|eller|till|av)$/u.test(words[at - 1]?.lower ?? '');
  if (isCount && (isInCount || ONLY_MANY.test(noun.lower))) return undefined;
  const saysMany = adjectives.some(({ lower }) => formOf(lower)?.form === 'plural');
  if (saysMany && !own.isStrong && own.plural !== '') return faultOf(phrase, many, noun.text, false);
  return faultOf(phrase, { ...many, isPlural: false }, many.base, !saysMany);
}

/** "Alla patient", "dessa tablett", "två timme": what says many, before what says one. */
function oneFault(phrase: Phrase): PhraseFault | undefined {
  const { words, at, word, noun, adjectives, determiner, forms } = phrase;
  const one = forms.find(({ isPlural, isDefinite }) => !isPlural && !isDefinite);
  if (determiner.isPlural !== true || determiner.row.isDefinite === true || one?.gender !== 'common')
    return undefined;
  // "Flera lediga tid": the adjective says many as well.
  if (
    adjectives.some(({ lower }) => formOf(lower)?.form !== 'plural') ||
    noun.lower.length < 3 ||
    MEASURE.test(noun.lower)
  )
    return undefined;
  // "Patient" and "tablett" have the endings of adjectives.
  if (mayBeOther(noun.lower) && !/(?:ent|ett)$/u.test(noun.lower)) return undefined;
  const before = words[at - 1]?.lower ?? '';
  // "Dag två patienten", "klockan tre måndag": a number that says which.
  const isCount = before === '' || isFunctionWord(before) || readActive(before) !== undefined;
  if (numberValue(word.lower) !== undefined && !isCount) return undefined;
  return faultOf(phrase, { ...one, isPlural: true }, pluralFor(noun.lower), false);
}

/** "Din tabletten", "barnets första steget", "den ifyllda formulär": the noun's article is one too many, or lacking. */
function definiteFault(phrase: Phrase): PhraseFault | undefined {
  const { words, nounAt, noun, adjectives, determiner, forms } = phrase;
  const { row: own } = determiner;
  const form = forms.find(({ isPlural }) => isPlural === determiner.isPlural) ?? forms[0];
  if (form === undefined || own.isDefinite === undefined || own.isDefinite === form.isDefinite)
    return undefined;
  if (noun.lower.length < 4 || isFiniteVerb(noun.lower)) return undefined;
  if (form.isDefinite) {
    if (own.isStrong) return undefined;
    const ending = form.gender === 'neuter' ? /(?<=n)a$|en$/u : /na$/u;
    return faultOf(phrase, form, form.isPlural ? noun.text.replace(ending, '') : form.base, false);
  }
  // "De nya mediciner som", "den minsta styrka du tål": a clause tells which.
  if (!isWithoutClause(words, nounAt) || readActive(noun.lower) !== undefined) return undefined;
  if (readAdjective(noun.lower)?.form === 'plural') return undefined;
  if (adjectives.length === 0 || !adjectives.every(({ lower }) => isWeak(lower))) return undefined;
  return faultOf(phrase, form, definite(form, noun.text), false);
}

/** "Nya", "första", "ifyllda": an adjective as it stands after *den*. */
function isWeak(word: string): boolean {
  if (/^(?:första|andra|tredje|lilla)$/u.test(word)) return true;
  return (
    /[ae]$/u.test(word) && (readAdjective(word)?.form === 'plural' || readParticiple(word) !== undefined)
  );
}

/** How many words a clause that tells which may be away. */
const LOOK_AHEAD = 30;

/** Whether nothing after a noun can be a clause that tells which one is meant. */
function isWithoutClause(words: readonly Word[], nounAt: number): boolean {
  const after = words.slice(nounAt + 1, nounAt + LOOK_AHEAD);
  const next = after[0]?.lower;
  if (next === undefined) return true;
  if (after.some(({ lower }) => lower === 'som')) return false;
  return isFiniteVerb(next) || (PREPOSITIONS.has(next) && next !== 'av');
}

/** Those who do something: "det läkaren säger" leaves out *som*. */
const DOER = /(?:[ai]ren|skan|personalen|mamman|pappan|terapeuten|logen|kuratorn|syster|doktorn)$/u;

/** "Den läkemedlet", "det listan", "den stygnen", "den här prov": the article and a noun of another form, with nothing between but *här*. */
function bareArticleFault(phrase: Phrase): PhraseFault | undefined {
  const { words, at, nounAt, noun, determiner, forms, here } = phrase;
  if (isFiniteVerb(noun.lower)) return undefined;
  const next = words[nounAt + 1]?.lower;
  // "Den barnet tycker bäst om" leaves out *som*.
  const isSure = next === undefined || !isFiniteVerb(next);
  const [bare] = forms;
  if (here !== '' && forms.every(({ isDefinite }) => !isDefinite)) {
    // "Det här gäller prov": of a verb nobody can say.
    if (bare === undefined || noun.lower.length < 4 || mayBeOther(noun.lower)) return undefined;
    const form = forms.find(({ isPlural }) => isPlural === determiner.isPlural) ?? bare;
    return faultOf(phrase, form, definite(form, noun.text), isSure && determiner.gender !== 'neuter');
  }
  if (determiner.isPlural !== false) return undefined;
  const many = forms.find(({ isPlural, isDefinite }) => isPlural && isDefinite);
  const one = forms.find(({ isPlural, isDefinite }) => !isPlural && isDefinite);
  if (one === undefined) {
    const isAfterVerb = determiner.gender === 'common' || here !== '';
    return many !== undefined && isAfterVerb && isSure
      ? faultOf(phrase, many, noun.text, here !== '')
      : undefined;
  }
  if (one.gender === determiner.gender) return undefined;
  if (determiner.gender === 'common') return faultOf(phrase, one, noun.text, isSure);
  // "Gör det läkaren", "visa det i dag": *det* is what one does, but not after *dig* and a preposition.
  const before = words[at - 1]?.lower ?? '';
  const isObject = here !== '' || /^(?:dig|med|på|till|av|in|upp)$/u.test(before);
  return isObject && !DOER.test(noun.lower) && (next === undefined || PREPOSITIONS.has(next) || here !== '')
    ? faultOf(phrase, one, noun.text, false)
    : undefined;
}

/** "Ett av våra läkare": one of many, in the other gender. */
function oneOfFault(
  text: string,
  words: readonly Word[],
  at: number,
  { gender, row: own }: Determiner,
): PhraseFault | undefined {
  const [word, of] = [words[at], words[at + 1]];
  if (word === undefined || of?.lower !== 'av' || gender === undefined || !own.isStrong) return undefined;
  const group = words[at + 2];
  const isLed = group !== undefined && /^(?:de|våra|dina|mina|sina|era|alla|dessa)$/u.test(group.lower);
  let nounAt = isLed ? at + 3 : at + 2;
  while (nounAt < at + 5 && isAttribute(words[nounAt]?.lower ?? '')) nounAt += 1;
  const noun = words[nounAt];
  if (noun === undefined || !isSpace(text, words[nounAt - 1], noun) || !isNounHere(noun)) return undefined;
  if (isFollowedByNoun(text, words, nounAt)) return undefined;
  const forms = nounForms(noun.lower);
  const many = forms.filter(({ isPlural, isDefinite }) => isPlural && (isLed || isDefinite));
  if (many.length === 0 || forms.some((form) => form.gender === gender)) return undefined;
  const [right] = many;
  if (right === undefined) return undefined;
  return { from: at, to: at, replacement: [keepCapital(word.text, own[right.gender])], isSure: true };
}

/** What stands before an adjective that begins a phrase without an article. */
function leadsIn(text: string, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  if (!isSpace(text, before, words[at])) return false;
  // "Två varm omslag": the phrase begins before, and is read from there.
  if (DETERMINERS.has(before.lower) || numberValue(before.lower) !== undefined) return false;
  // "Feber eller kraftig smärtor".
  if (/^(?:och|eller)$/u.test(before.lower)) return isNounHere(words[at - 2] ?? before);
  if (/^(?:är|var|blir|blev|vara|bli|känns|kändes|verkar|heter)$/u.test(before.lower)) return false;
  return (
    PREPOSITIONS.has(before.lower) ||
    readActive(before.lower) !== undefined ||
    wordClass(before.lower) === 'verb'
  );
}

/** "Kraftig smärtor", "hög blodtryck", "med bekvämt kläder": an adjective without an article, and a noun of another form. */
function bareFault(text: string, words: readonly Word[], at: number): PhraseFault | undefined {
  const [word, noun] = [words[at], words[at + 1]];
  if (word === undefined || noun === undefined || !isSpace(text, word, noun) || !isNounHere(noun))
    return undefined;
  const own = formOf(word.lower);
  if (own === undefined || own.form === 'plural' || IS_PRONOUN.test(word.lower)) return undefined;
  // "Undvik kvällar", "har träffat kuratorer": what is a verb as well may be one.
  if (knownGender(word.lower) !== undefined || PREPOSITIONS.has(word.lower)) return undefined;
  if (readActive(word.lower) !== undefined) return undefined;
  // No imperative stands after an adjective: "hög blodtryck".
  const isOther =
    mayBeOther(noun.lower) &&
    readActive(noun.lower)?.tense !== 'imperative' &&
    !/(?:kläder|tänder)$/u.test(noun.lower);
  if (!leadsIn(text, words, at) || isOther || isFollowedByNoun(text, words, at + 1)) return undefined;
  const forms = nounForms(noun.lower);
  const [form] = forms;
  if (form === undefined || forms.some(({ isDefinite }) => isDefinite)) return undefined;
  if (isCompound(word.lower, form.base)) return undefined;
  const isMany = forms.every(({ isPlural }) => isPlural);
  if (own.form === 'neuter') {
    // "Ger snabbt svar", "får tydligt besked": a neuter says how as well, but hardly after a preposition.
    const before = words[at - 1]?.lower ?? '';
    if (!isMany || !/^(?:med|i|på|utan|mot|till|av|har|ha|hade)$/u.test(before)) return undefined;
  } else if (!isMany && !forms.every(({ gender }) => gender === 'neuter')) return undefined;
  const right = own.forms[isMany ? 'plural' : 'neuter'];
  if (right === word.lower) return undefined;
  const replacement = [keepCapital(word.text, right), noun.text];
  return { from: at, to: at + 1, replacement, isSure: own.form === 'common' };
}

/** "En nytt varje kväll", "ett annan": an article and an adjective of the other gender, with no noun that the dictionary has. */
function nounlessFault(
  text: string,
  words: readonly Word[],
  at: number,
  { gender, row: own }: Determiner,
): PhraseFault | undefined {
  const [word, adjective, next] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || adjective === undefined || gender === undefined || !own.isStrong)
    return undefined;
  if (!/^(?:en|ett|någon|något|inget)$/u.test(word.lower) || !isSpace(text, word, adjective))
    return undefined;
  const form = formOf(adjective.lower);
  if (form === undefined || form.form === 'plural' || form.form === gender) return undefined;
  // "Ett alternativ", "ett skydd": endings that nouns have as well.
  if (/(?:iv|al|ell|[ae]nt|är|isk|dd)$/u.test(adjective.lower)) return undefined;
  const isAlone = next === undefined || isFunctionWord(next.lower) || !isSpace(text, adjective, next);
  const isPronoun = IS_PRONOUN.test(adjective.lower);
  if (!isAlone && !isPronoun) return undefined;
  // "Något sjuk", "en lätt": how much, or a word of its own.
  if (word.lower === 'något' && !isPronoun) return undefined;
  if (!isPronoun && (readNoun(adjective.lower) !== undefined || readActive(adjective.lower) !== undefined))
    return undefined;
  return {
    from: at,
    to: at + 1,
    replacement: [keepCapital(word.text, own[form.form]), adjective.text],
    isSure: isPronoun,
  };
}
