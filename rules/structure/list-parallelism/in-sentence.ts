import {
  findSentences,
  findWords,
  genderOf,
  isFiniteVerb,
  isFunctionWord,
  knownGender,
  matchesOf,
  perWord,
  readActive,
  readAdjective,
  readNoun,
  readPlural,
  type Span,
  type Word,
} from '@klarmall/swedish';
import { IMPERATIVES } from '../../support/imperatives.ts';
import { wordList } from '../../support/phrases.ts';

/** What a thing that a sentence counts up is built as. */
type Build = 'statement' | 'verb' | 'finite' | 'subordinate' | 'phrase';

interface Item extends Span {
  readonly words: readonly Word[];
  readonly build: Build | undefined;
}

const SUBJECT = /^(?:jag|du|vi|ni|han|hon|hen|man|de|det|den|barnet|läkaren)$/u;
const SUBORDINATE = /^(?:att|eftersom|ifall|medan)$/u;
/** Verbs to the reader whose form the dictionary has as a noun as well, or first of all. */
const BIDS: ReadonlySet<string> = new Set([
  ...IMPERATIVES,
  ...wordList('bit bli fasta få ge ha må se ställ stå väg'),
]);
const DETERMINER =
  /^(?:en|ett|din|ditt|dina|vår|vårt|våra|ingen|inget|inga|någon|något|några|alla|mer|mindre|två|tre|fyra|rätt|lite|bättre|sämre|god|ren)$/u;
/** No item of a row in a sentence is longer. */
const MOST_WORDS = 8;
const LEAST_ITEMS = 3;

/** Whether the words are a thing with its adjectives: "rena kläder", "ingen rökning", "vaccin". */
function isPhrase(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (first === undefined) return false;
  if (words.some(({ lower }, at) => at > 0 && isFiniteVerb(lower) && knownGender(lower) === undefined))
    return false;
  if (DETERMINER.test(first.lower)) return second !== undefined;
  const isNoun =
    knownGender(first.lower) !== undefined ||
    readPlural(first.lower) !== undefined ||
    readNoun(first.lower)?.isDefinite === true;
  if (isNoun) return readActive(first.lower) === undefined || words.length === 1;
  const follows =
    second !== undefined &&
    (knownGender(second.lower) !== undefined || readPlural(second.lower) !== undefined);
  return follows && readAdjective(first.lower) !== undefined;
}

function buildOf(words: readonly Word[]): Build | undefined {
  const [first, second, third] = words;
  if (first === undefined || words.length > MOST_WORDS) return undefined;
  if (SUBORDINATE.test(first.lower)) return 'subordinate';
  if (SUBJECT.test(first.lower)) return isFiniteVerb(second?.lower ?? '') ? 'statement' : undefined;
  const isOwner = /^(?:din|ditt|dina)$/u.test(first.lower);
  const [subject, verb] = isOwner ? [second, third] : [first, second];
  const isDefinite =
    subject !== undefined &&
    (isOwner ||
      readNoun(subject.lower)?.isDefinite === true ||
      readPlural(subject.lower)?.isDefinite === true);
  if (isDefinite && verb !== undefined && isFiniteVerb(verb.lower)) return 'statement';
  // "Rena kläder" is a thing, though one can "rena" something.
  const isThing =
    second !== undefined &&
    readAdjective(first.lower)?.form === 'plural' &&
    (readPlural(second.lower)?.isDefinite === false || /(?:kläder|skor|glasögon)$/u.test(second.lower));
  if (isThing) return 'phrase';
  const tense = readActive(first.lower)?.tense;
  const isNounToo =
    knownGender(first.lower) !== undefined ||
    (!/[ae]$/u.test(first.lower) && genderOf(first.lower) !== undefined);
  if (BIDS.has(first.lower) && (!isNounToo || tense !== undefined)) return 'verb';
  if (!isNounToo && (tense === 'infinitive' || tense === 'imperative')) return 'verb';
  if (/^(?:får|har|blir|är|var|kan|ska)$/u.test(first.lower) || (isFiniteVerb(first.lower) && !isNounToo))
    return 'finite';
  return isPhrase(words) ? 'phrase' : undefined;
}

function itemsOf(
  text: string,
  from: number,
  parts: readonly string[],
  starts: readonly number[],
): readonly Item[] {
  return parts.map((part, at) => {
    const lead = part.length - part.trimStart().length;
    const start = from + (starts[at] ?? 0) + lead;
    const words = findWords(part);
    return { start, end: Math.min(text.length, start + part.trim().length), words, build: buildOf(words) };
  });
}

/** Splits a stretch where `separator` stands. */
function split(text: string, start: number, end: number, separator: RegExp): readonly Item[] {
  const stretch = text.slice(start, end);
  const parts: string[] = [];
  const starts: number[] = [];
  let from = 0;
  for (const match of matchesOf(stretch, separator)) {
    parts.push(stretch.slice(from, match.index));
    starts.push(from);
    from = match.index + match[0].length;
  }
  parts.push(stretch.slice(from));
  starts.push(from);
  return itemsOf(text, start, parts, starts).filter(({ words }) => words.length > 0);
}

const COMMAS = /,?\s(?:och|eller|samt)(?=\s)|[,;](?=\s)/giu;
const SIGNS = /(?:^|\s)(?:[-–*•]|\d{1,2}[.)])\s/gu;
/** "Ta med: 1. …", "Träna: – …": where a typed list begins. */
const TYPED = /:\s+(?:[-–*•]|1[.)])\s\p{L}/u;

/** Whether the item can take more objects: "vi mäter blodtrycket" goes on with "vikt och längd". */
function takesMore({ build, words }: Item): boolean {
  const last = words.at(-1);
  return (
    (build === 'verb' || build === 'statement' || build === 'finite') &&
    words.length > 1 &&
    last !== undefined &&
    !isFunctionWord(last.lower) &&
    !/^(?:bättre|sämre|mer|mindre|bra|ofta|lugnt|illa)$/u.test(last.lower) &&
    readAdjective(last.lower) === undefined &&
    (readActive(last.lower) === undefined ||
      knownGender(last.lower) !== undefined ||
      readPlural(last.lower) !== undefined)
  );
}

/** Long stretches and relative clauses are prose, with commas of its own. */
function isProse({ words }: Item): boolean {
  return (
    words.length > MOST_WORDS + 2 ||
    /^(?:vilket|vilka|vilken|som|där|dock|men|sade|säger)$/u.test(words[0]?.lower ?? '')
  );
}

/** Whether the items are built in more than one way; what an item before can take along is left out. */
function areUnlike(items: readonly Item[], isTyped: boolean): boolean {
  if (items.length < LEAST_ITEMS || items.some(isProse)) return false;
  const builds = new Set<Build>();
  let open: Item | undefined;
  for (const item of items) {
    const isNone = /^(?:ingen|inget|inga)$/u.test(item.words[0]?.lower ?? '');
    if (!isTyped && !isNone && item.build === 'phrase' && open !== undefined && takesMore(open)) continue;
    if (item.build === undefined) continue;
    builds.add(item.build);
    if (item.build !== 'phrase') open = item;
  }
  return builds.size > 1;
}

const around = (items: readonly Item[]): Span | undefined => {
  const [first, last] = [items[0], items.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
};

/** "Du ska: duscha, rena kläder och fasta": what follows a colon, parted by commas. */
function afterColon(text: string, { start, end }: Span): Span | undefined {
  const colon = text.slice(start, end).search(/:\s/u);
  if (colon < 0) return undefined;
  // "Adress: …" and "Kontakt: …" are facts, with whatever belongs to them.
  if (findWords(text.slice(start, start + colon)).length < 2) return undefined;
  const stop = text.slice(start, end).replace(/[.!?]+\s*$/u, '').length + start;
  const items = split(text, start + colon + 1, stop, COMMAS);
  return areUnlike(items, false) ? around(items) : undefined;
}

/** "Genom att smörja, kallt vatten och undvika ull": a thing between two infinitives, the first of which takes no object. */
function afterAtt(text: string, { start, end }: Span): Span | undefined {
  const sentence = text.slice(start, end);
  for (const match of matchesOf(sentence, /(?<!\p{L})att\s/giu)) {
    const from = start + match.index + match[0].length;
    const stop = sentence.replace(/[.!?]+\s*$/u, '').length + start;
    const items = split(text, from, stop, COMMAS);
    const [first, ...rest] = items;
    const last = rest.at(-1);
    if (first === undefined || last === undefined || items.length < LEAST_ITEMS) continue;
    const isVerb = (item: Item): boolean =>
      item.build === 'verb' || readActive(item.words[0]?.lower ?? '')?.tense === 'infinitive';
    if (!isVerb(first) || !isVerb(last) || takesMore(first)) continue;
    if (rest.some(({ build }) => build === 'phrase')) return around(items);
  }
  return undefined;
}

/** Whether an item begins with a verb in the present, also one in -s: *kräks*. */
function isVerbFirst({ build, words }: Item): boolean {
  return build === 'finite' || /^(?:kräks|svettas|hostar|andas)$/u.test(words[0]?.lower ?? '');
}

/** "Om du har feber, blöder eller svårt att andas": the last has no verb of its own, and the one before takes no object. */
function afterSubject(text: string, { start, end }: Span): Span | undefined {
  const sentence = text.slice(start, end);
  const opener = /(?<!\p{L})(?:om|när|att)\s(?:du|ni|barnet|hon|han)\s/iu.exec(sentence);
  // "Värdet, som visar om du har blodbrist, är normalt": the commas are those of a relative clause.
  if (opener === null || /,\ssom\s/iu.test(sentence.slice(0, opener.index))) return undefined;
  const from = start + opener.index + opener[0].length;
  const stop = sentence.replace(/[.!?]+\s*$/u, '').length + start;
  const items = split(text, from, stop, COMMAS);
  const [middle, last] = [items.at(-2), items.at(-1)];
  if (middle === undefined || last === undefined || items.length < LEAST_ITEMS) return undefined;
  // "Får feber, svullnad eller kräks": a verb after things.
  const [head] = items;
  if (head?.build === 'finite' && middle.build === 'phrase' && isVerbFirst(last)) return around(items);
  if (!items.slice(0, -1).every(({ build }) => build === 'finite') || takesMore(middle)) return undefined;
  const isState = /^(?:svårt|ont|lätt|hög|högt|kraftig|stark|svår)$/u.test(last.words[0]?.lower ?? '');
  return isState || last.build === 'phrase' ? around(items) : undefined;
}

const MOST_SENTENCES = 1000;

/** A list typed on one line, with its signs or figures. */
function typedList(text: string): Span | undefined {
  const opening = TYPED.exec(text);
  if (opening === null) return undefined;
  const from = opening.index + 1;
  const items = split(text, from, text.length, SIGNS);
  return areUnlike(items, true) ? around(items) : undefined;
}

/**
 * Where a text counts up things that are built in different ways, in a sentence or typed on one line; undefined where all
 * can be read as one kind. Offsets are UTF-16 in the text.
 */
export function unlikeInSentence(text: string): Span | undefined {
  if (!/[,:]/u.test(text)) return undefined;
  const typed = typedList(text);
  if (typed !== undefined) return typed;
  for (const { start, end } of findSentences(text)) {
    const found = unlikeIn(text.slice(start, end));
    if (found !== undefined) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
}

/** The same in one sentence, which letters repeat. */
const unlikeIn = perWord((sentence): Span | undefined => {
  if (!/[,;]/u.test(sentence)) return undefined;
  const whole = { start: 0, end: sentence.length };
  return afterColon(sentence, whole) ?? afterAtt(sentence, whole) ?? afterSubject(sentence, whole);
}, MOST_SENTENCES);
