import {
  findWords,
  genderOf,
  isFiniteVerb,
  knownGender,
  readActive,
  readAdjective,
  readNoun,
  readPassive,
  readPlural,
  type Word,
} from '@klarmall/swedish';
import { IMPERATIVES } from '../../support/imperatives.ts';

/** What an item is built as. */
export type ItemKind = 'clause' | 'verb' | 'infinitive' | 'subordinate' | 'question' | 'phrase';

const SUBORDINATE = /^(?:om|när|att|som|eftersom|hur|vad|vilka|vilken|vilket|varför|vem|var|ifall|medan)$/u;
/** "Vad du ska ta med" stands well beside "tid och plats". */
const INDIRECT_QUESTION = /^(?:hur|vad|vilka|vilken|vilket|varför|vem|var)$/u;
/** Instructions that are infinitives too. */
const BOTH = /^(?:stå|gå|få|ge|se|be|bli|ha|ta|ske)$/u;
const SUBJECT = /^(?:jag|du|vi|ni|han|hon|hen|man|de|det|den)$/u;
/** Imperatives of care whose forms are nouns or particles as well. */
const ASKED: ReadonlySet<string> = new Set([...IMPERATIVES, 'ställ', 'var']);
/** Infinitives that no imperative looks like: ringa, komma, äta. */
const ONLY_INFINITIVE =
  /^(?:ringa|komma|äta|dricka|läsa|skriva|byta|göra|vara|hålla|lägga|sätta|välja|följa|fylla|höra|säga|ställa|köra|åka|sitta|ligga|sova|röra|undvika|använda)$/u;

/** No bare phrase is longer: a long item without a verb that we know has one that we do not. */
const MOST_WORDS = 6;

/** Where a clause within the item begins: what follows it says nothing of the item as a whole. */
function innerClauseAt(words: readonly Word[]): number {
  const at = words.findIndex(({ lower }, index) => index > 0 && SUBORDINATE.test(lower));
  return at < 0 ? words.length : at;
}

/** A noun that is no verb, and no verb after it. */
function isBareThing(words: readonly Word[]): boolean {
  const [first] = words;
  return (
    first !== undefined &&
    words.length <= MOST_WORDS &&
    knownGender(first.lower) !== undefined &&
    readActive(first.lower) === undefined &&
    !words.some(({ lower }) => isFiniteVerb(lower) || readPassive(lower) !== undefined)
  );
}

const INTRO: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'phrase',
    /(?<!\p{L})(?:(?:ta|tar|ha|har)\s(?:\p{L}+\s)?med(?:\s(?:dig|er|sig|till\sbesöket))?|packa\p{L}*)\s*:?\s*$/iu,
  ],
  [
    'infinitive',
    /(?<!\p{L})(?:att|(?:ska|kan|måste|bör)(?:\s(?:du|vi|ni|barnet|man))?(?:\sinte)?)\s*:?\s*$/iu,
  ],
  ['verb', /(?<!\p{L})(?:om|när|att|som|så)\s(?:du|ni|barnet|hen|man)\s*:?\s*$/iu],
];

/** What the words before a list ask its items to be: "du kan" infinitives, "ta med" things; undefined where they ask for nothing. */
export function kindAfter(intro: string): ItemKind | undefined {
  return INTRO.find(([, pattern]) => pattern.test(intro))?.[0];
}

/** "Rena kläder", "löst sittande kläder": a thing in the plural with what describes it, though one can *rena* something. */
function isDescribedThing(words: readonly Word[]): boolean {
  const [first, last] = [words[0]?.lower ?? '', words.at(-1)?.lower ?? ''];
  const isMany = readPlural(last)?.isDefinite === false || /(?:kläder|skor|glasögon)$/u.test(last);
  if (!isMany || words.length < 2 || words.length > 3) return false;
  return words.length === 2
    ? readAdjective(first)?.form === 'plural'
    : /t$/u.test(first) && /(?:ande|ende)$/u.test(words[1]?.lower ?? '');
}

/**
 * What an item can be; empty where nothing can be said for certain. More than one where its first word has several
 * readings: *boka* is an instruction and an infinitive.
 * @param asksForThings whether the words before the list do, so that "hur du mår" is none of them.
 */
export function itemKinds(text: string, asksForThings = false): readonly ItemKind[] {
  const sentences = text.split(/(?<=[.!?])\s+/u);
  const [sentence = ''] = sentences;
  if (/\?$/u.test(sentence)) return sentences.length === 1 ? ['question'] : [];
  // "Telefon: 08-465 004 00": a fact with its name.
  if (/^[^.!?]{1,40}:/u.test(text) || /^(?:ja|nej|vet ej)(?!\p{L})/iu.test(text)) return [];
  const words = findWords(sentence);
  const [first, second] = words;
  if (first === undefined || !/^[”"]?\p{L}/u.test(text)) return [];
  const isLarge = /^\p{Lu}/u.test(first.text);
  const word = first.lower;
  const whole = words.slice(0, innerClauseAt(words));
  const isSentence = sentences.length > 1 || (isLarge && /[.!]$/u.test(sentence));
  if (SUBORDINATE.test(word)) {
    if (word === 'var' && second !== undefined && !SUBJECT.test(second.lower)) return [];
    if (INDIRECT_QUESTION.test(word)) return asksForThings ? ['subordinate'] : ['subordinate', 'phrase'];
    return isLarge && word !== 'att' ? [] : ['subordinate'];
  }
  if (isDescribedThing(words)) return ['phrase'];
  // "Får feber", though sheep are *får* too.
  if (!isLarge && words.length > 1 && /^(?:får|har|blir|är|mår|kan)$/u.test(word)) return ['verb'];
  if (BOTH.test(word)) return ['clause', 'infinitive'];
  if (ASKED.has(word)) return word.endsWith('a') ? ['clause', 'infinitive'] : ['clause'];
  if (ONLY_INFINITIVE.test(word)) return ['infinitive'];
  // "Handtvätt före och efter.": a thing with a full stop is no sentence.
  if (sentences.length === 1 && isBareThing(words)) return ['phrase'];
  if (isSentence || (SUBJECT.test(word) && whole.slice(1).some(({ lower }) => isFiniteVerb(lower))))
    return ['clause'];
  const tense = readActive(word)?.tense;
  // "Såret luktar": a noun in the definite form with its verb.
  const isKnown =
    knownGender(readNoun(word)?.base ?? '') !== undefined && readNoun(word)?.isDefinite === true;
  if (
    isKnown &&
    second !== undefined &&
    isFiniteVerb(second.lower) &&
    knownGender(second.lower) === undefined
  )
    return ['clause'];
  // "Väga barnet": what is weighed stands after it in the definite form, so it is no pair of scales.
  const takesObject =
    (tense === 'infinitive' || tense === 'imperative') && readNoun(second?.lower ?? '')?.isDefinite === true;
  if (takesObject) return ['clause', 'infinitive'];
  if (readNoun(word) === undefined && genderOf(word) === undefined) {
    if (tense === 'imperative' || tense === 'infinitive') return ['clause', 'infinitive'];
    if (isFiniteVerb(word)) return isLarge ? [] : ['verb'];
  }
  if (whole.slice(1).some(({ lower }) => isFiniteVerb(lower) || readPassive(lower) !== undefined)) return [];
  return words.length <= MOST_WORDS && (tense === undefined || words.length === 1) ? ['phrase'] : [];
}
