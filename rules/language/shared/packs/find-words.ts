import type { Prose } from '@klarmall/model';
import {
  isDeponent,
  isFiniteVerb,
  isFunctionWord,
  isSubstance,
  perWord,
  productName,
  readActive,
  readParticiple,
  readPassive,
  type Span,
  type Word,
  wordClass,
} from '@klarmall/swedish';
import { anyOf, wordList } from '../../../support/phrases.ts';
import { remembered } from '../../../support/remembered.ts';
import { type Analysis, analyse, type Sentence, touches } from '../analysis.ts';
import { sentenceReader } from '../met-sentences.ts';
import { timeFault } from '../time-fault.ts';
import { timesOf } from '../times-of.ts';
import { PACKS } from './generated/packs.ts';
import type { PackEntry, WordPack } from './pack.ts';
import { buildWordIndex, type Candidate, SHORTEST_COMPOUND_HEAD, type WordIndex } from './word-index.ts';

/** A word of a pack in a text. */
export interface WordMatch {
  readonly pack: WordPack;
  /** Undefined where only the word's ending gave it away. */
  readonly entry?: PackEntry;
  readonly start: number;
  readonly end: number;
  /** What to write instead, form for form; undefined when the pack does not say. */
  readonly replacement?: string;
  /** Whether the replacement stands for this very form, so that it can be put in. */
  readonly isExact: boolean;
  /** The word is an s-passive, which the same finding tells of. */
  readonly isPassive: boolean;
  readonly sentence: Sentence;
}

/** Packs in order of rank, for words that stand in several. */
const RANK = [
  'abbreviation',
  'brand-1177',
  'stigmatising-word',
  'jargon',
  'english-word',
  'formal-word',
  'wordy-phrase',
];

let built: WordIndex | undefined;

function wordIndex(): WordIndex {
  const rank = (pack: WordPack): number => RANK.indexOf(pack.id.replace(/^.*\//u, ''));
  built ??= buildWordIndex([...PACKS].sort((a, b) => rank(a) - rank(b)));
  return built;
}

function isOneOf(list: readonly string[], word: Word | undefined): boolean {
  if (word === undefined) return false;
  return list.includes(word.lower) || (list.includes('#') && /^\p{N}/u.test(word.text));
}

/** What an indirect question hangs on: "berätta varför", "när, hur och varför". There *varför* is no stiff link. */
const QUESTION = anyOf(
  wordList(`fråg undra vet visst veta förklar berätta beskriv förstå förstod skriv ange minns svar oavsett orsak anledning
    när hur vad var vem vilk`),
);
const ASKING = new RegExp(`(?<!\\p{L})${QUESTION}\\p{L}*(?:\\s\\p{L}+){0,3}\\s?,\\s*(?:och\\s)?$`, 'iu');

function fitsPosition(
  entry: PackEntry,
  text: string,
  sentence: Sentence,
  at: number,
  next: Word | undefined,
): boolean {
  const previous = sentence.words[at - 1];
  const start = sentence.words[at]?.start ?? 0;
  switch (entry.position) {
    case undefined:
      return true;
    case 'after-comma': {
      const before = text.slice(Math.max(sentence.start, start - 60), start);
      return /,\s*$/u.test(before) && !ASKING.test(before) && text.charAt(sentence.end - 1) !== '?';
    }
    case 'preposition':
      return next !== undefined && isAfterNoun(previous);
    case 'link':
      return next !== undefined && (at === 0 || isAfterNoun(previous));
    case 'sentence-start':
      return at === 0;
    case 'inside':
      return next !== undefined && /^\.?\s+$/u.test(text.slice(sentence.words[at]?.end ?? 0, next.start));
    case 'within':
      return at > 0;
    case 'no-name':
      // "Tors gränd", "Per Ang": with a capital inside a sentence it is a name.
      return at === 0 || /^\p{Ll}/u.test(sentence.words[at]?.text ?? '');
    case 'statement':
      return !/\?["”’)]*$/u.test(text.slice(sentence.start, sentence.end));
    case 'auxiliary':
      // "Om du hör skall, musik eller sus": no verb follows a comma.
      return helps(sentence, at) && text.charAt(sentence.words[at]?.end ?? 0) !== ',';
  }
}

/** Whether *skall* helps another verb, and is no dog's bark: "ett högt skall", "hundens skall hördes". */
function helps(sentence: Sentence, at: number): boolean {
  const [far, near, next] = [sentence.words[at - 2], sentence.words[at - 1], sentence.words[at + 1]];
  if (next === undefined || near?.lower === 'ett' || far?.lower === 'ett') return false;
  if (/^(?:från|av|i|på|som)$/u.test(next.lower)) return false;
  // "Hundens skall hördes": what follows is the verb of the bark.
  if (readPassive(next.lower)?.tense === 'preterite') return false;
  return !isFiniteVerb(next.lower) || readActive(next.lower)?.tense === 'infinitive';
}

function isAfterNoun(previous: Word | undefined): boolean {
  return previous !== undefined && !isFunctionWord(previous.lower) && wordClass(previous.lower) === 'noun';
}

function holds(stems: readonly string[], sentence: Sentence): boolean {
  return sentence.words.some((word) => stems.some((stem) => word.lower.startsWith(stem)));
}

function fitsContext(
  entry: PackEntry,
  text: string,
  sentence: Sentence,
  at: number,
  next: Word | undefined,
): boolean {
  const previous = sentence.words[at - 1];
  if (entry.before !== undefined && !isOneOf(entry.before, next)) return false;
  if (entry.notBefore !== undefined && isOneOf(entry.notBefore, next)) return false;
  if (entry.after !== undefined && !isOneOf(entry.after, previous)) return false;
  if (entry.notAfter !== undefined && isOneOf(entry.notAfter, previous)) return false;
  if (entry.near !== undefined && !holds(entry.near, sentence)) return false;
  if (entry.notNear !== undefined && holds(entry.notNear, sentence)) return false;
  return fitsPosition(entry, text, sentence, at, next);
}

/** Whether a person must look at what would be put in, for what stands beside it. */
export function isAsked({ entry, sentence, start, end }: WordMatch): boolean {
  if (entry === undefined) return false;
  const { askBefore, askAfter, askNear } = entry;
  if (askBefore === undefined && askAfter === undefined && askNear === undefined) return false;
  const { words } = sentence;
  const previous = words.findLast((word) => word.end <= start);
  const next = words.find((word) => word.start >= end);
  return (
    isOneOf(askBefore ?? [], next) ||
    isOneOf(askAfter ?? [], previous) ||
    (askNear !== undefined && holds(askNear, sentence))
  );
}

/** Whether a word is an s-passive and not merely looks like one. */
function isPassiveForm(word: Word): boolean {
  // "Telefonledes" and "framledes" tell how, and are no verbs.
  if (word.lower.endsWith('ledes')) return false;
  const passive = readPassive(word.lower);
  return passive !== undefined && !isDeponent(passive.infinitive);
}

function isShouted(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

const LOOK_AHEAD = 40;

/** The end of the candidate if it stands at `at`, with the full stop that belongs to an abbreviation. */
function matchEnd(candidate: Candidate, sentence: Sentence, at: number, text: string): number | undefined {
  const { words } = sentence;
  for (let offset = 0; offset < candidate.words.length; offset += 1) {
    const wanted = candidate.words[offset] ?? '';
    const word = words[at + offset];
    if (word === undefined) return undefined;
    if (candidate.isCaseSensitive ? word.text !== wanted : word.lower !== candidate.lowerWords[offset])
      return undefined;
    // "350 SEK" is no number of seconds: a short form in small letters is not meant in capitals.
    if (candidate.pack.id === 'words/abbreviation' && isShouted(word.text) && !isShouted(wanted))
      return undefined;
    const before = words[at + offset - 1];
    if (offset > 0 && before !== undefined && !/^\s+$/u.test(text.slice(before.end, word.start)))
      return undefined;
  }
  const last = words[at + candidate.words.length - 1];
  if (last === undefined) return undefined;
  // "Individ- och familjeomsorg": half a compound is no word of its own.
  if (text.charAt(last.end) === '-' && !candidate.isCaseSensitive) return undefined;
  const form = candidate.entry.forms[candidate.formIndex] ?? '';
  const hasStop = text.charAt(last.end) === '.';
  const following = text.slice(last.end + 1, last.end + LOOK_AHEAD);
  // "Pga. dina prover": a stop that the list does not know, inside a sentence.
  if (!form.endsWith('.'))
    return hasStop && candidate.pack.id === 'words/abbreviation' && /^\s\p{Ll}/u.test(following)
      ? last.end + 1
      : last.end;
  if (!hasStop) return undefined;
  // A stop that also ends the sentence stays when the abbreviation is written out; a number or a medicine goes on.
  const goesOn =
    /^\s\d/u.test(following) || productName(/^\s(\p{L}+)/u.exec(following)?.[1] ?? '') !== undefined;
  return last.end + 1 === sentence.end && !goesOn ? last.end : last.end + 1;
}

function replacementOf(entry: PackEntry, formIndex: number): string | undefined {
  return entry.replace.length > 1 ? entry.replace[formIndex] : entry.replace[0];
}

function matchAt(
  sentence: Sentence,
  at: number,
  text: string,
): (WordMatch & { readonly count: number }) | undefined {
  const word = sentence.words[at];
  if (word === undefined || !mayBeListed(word.text)) return undefined;
  for (const candidate of wordIndex().startingWith(word.lower, sentence.words[at + 1]?.lower)) {
    const end = matchEnd(candidate, sentence, at, text);
    if (end === undefined) continue;
    const next = sentence.words[at + candidate.words.length];
    if (!fitsContext(candidate.entry, text, sentence, at, next)) continue;
    const replacement = replacementOf(candidate.entry, candidate.formIndex);
    return {
      pack: candidate.pack,
      entry: candidate.entry,
      start: word.start,
      end,
      ...(replacement === undefined ? {} : { replacement }),
      isExact: true,
      isPassive: isPassiveForm(word),
      sentence,
      count: candidate.words.length,
    };
  }
  const passive = passiveMatch(sentence, word, text, at);
  if (passive !== undefined) return passive;
  const found = matchAlone(word.text);
  return found && { ...found, start: word.start, end: word.end, sentence };
}

/** Whether any pack has something that begins with the word, or finds it alone: few words, and asked once of each. */
const mayBeListed: (written: string) => boolean = perWord((written) => {
  const lower = written.toLowerCase();
  const index = wordIndex();
  const passive = readPassive(lower);
  return (
    index.startingWith(lower).length > 0 ||
    (passive !== undefined && index.startingWith(passive.infinitive).length > 0) ||
    matchAlone(written) !== undefined
  );
});

/** What a word is found as wherever it stands: looked for once a word. Its place and sentence are filled in. */
const matchAlone: (written: string) => Counted | undefined = perWord((written) => {
  const word = { text: written, lower: written.toLowerCase(), start: 0, end: written.length };
  const sentence = { index: 0, start: 0, end: written.length, words: [word] };
  return (
    participleMatch(sentence, word) ??
    compoundMatch(sentence, word) ??
    endingMatch(sentence, word, wordIndex().endings)
  );
});

type Counted = WordMatch & { readonly count: number };

function loose(
  candidate: Pick<Candidate, 'pack' | 'entry'>,
  word: Word,
  sentence: Sentence,
  given?: string,
): Counted {
  const replacement = given ?? candidate.entry.replace[0];
  return {
    pack: candidate.pack,
    entry: candidate.entry,
    start: word.start,
    end: word.end,
    ...(replacement === undefined ? {} : { replacement }),
    isExact: false,
    isPassive: false,
    sentence,
    count: 1,
  };
}

/** The form of the replacement that goes with a form of the listed word. */
function replacementFor(entry: PackEntry, form: string): string | undefined {
  const index = entry.forms.indexOf(form);
  return index < 0 ? undefined : replacementOf(entry, index);
}

function passiveMatch(sentence: Sentence, word: Word, text: string, at: number): Counted | undefined {
  const passive = readPassive(word.lower);
  if (passive === undefined || passive.isAmbiguous) return undefined;
  const candidate = wordIndex()
    .startingWith(passive.infinitive)
    .find(
      ({ pack, entry, words }) =>
        pack.passives === true &&
        words.length === 1 &&
        entry.forms[0] === passive.infinitive &&
        entry.before === undefined &&
        entry.passives !== false &&
        fitsContext(entry, text, sentence, at, sentence.words[at + 1]),
    );
  if (candidate === undefined) return undefined;
  const { entry } = candidate;
  const modal = modalBefore(sentence, at);
  const inModal = modal === undefined ? undefined : replacementFor(entry, passive.infinitive);
  const plain = replacementFor(entry, passive.active);
  const finite = plain !== undefined && passive.tense === 'supine' ? `har ${plain}` : plain;
  const active = inModal === undefined ? finite : `${modal} ${inModal}`;
  return { ...loose(candidate, word, sentence, active ?? entry.replace[0]), isPassive: true };
}

/** *ska*, *kan* and the like before an infinitive, with what has to stand between. */
function modalBefore(sentence: Sentence, at: number): string | undefined {
  for (const word of sentence.words.slice(Math.max(0, at - 4), at).reverse()) {
    if (/^(?:ska|skall|kan|måste|bör|får|behöver|kunde|skulle|fick)$/u.test(word.lower))
      return word.lower === 'skall' ? 'ska' : word.lower;
  }
  return undefined;
}

function participleMatch(sentence: Sentence, word: Word): Counted | undefined {
  const participle = readParticiple(word.lower);
  // "Borttagen" is as much today's participle of "ta bort" as the old one of "borttaga".
  if (participle === undefined || /(?:taga|draga|giva)$/u.test(participle.infinitive)) return undefined;
  const candidate = wordIndex()
    .startingWith(participle.infinitive)
    .find(
      ({ pack, entry, words }) =>
        pack.participles !== undefined &&
        words.length === 1 &&
        entry.severity !== 'info' &&
        entry.forms[0] === participle.infinitive &&
        entry.position === undefined &&
        entry.before === undefined &&
        !pack.participles.not.includes(word.lower),
    );
  return candidate && loose(candidate, word, sentence);
}

/** "Neurologmottagningen" is what the place is called, whatever its first part means. */
const NAMES_PLACE =
  /.(?:mottagning|klinik|avdelning|enhet|centrum|central|team|sektion)(?:en|et|ens|ets|s)?$/u;

/** A word whose last part, first part, or part beside a hyphen or stroke is in a pack that takes compounds. */
function compoundMatch(sentence: Sentence, word: Word): Counted | undefined {
  if (NAMES_PLACE.test(word.lower) || isSubstance(word.lower) || productName(word.lower) !== undefined)
    return undefined;
  const index = wordIndex();
  for (const part of word.text.split(/[-/]/u)) {
    if (part === word.text || part.length < 2) continue;
    const candidate = index
      .startingWith(part.toLowerCase())
      .find(
        ({ pack, words, isCaseSensitive }) =>
          pack.compounds === true && words.length === 1 && (!isCaseSensitive || words[0] === part),
      );
    if (candidate !== undefined) return loose(candidate, word, sentence);
  }
  const { lower } = word;
  const isOwnWord = ({ pack }: Candidate) =>
    pack.notEndings?.some((known) => lower.startsWith(known)) === true;
  for (let cut = Math.max(3, lower.length - index.longestPart); cut <= lower.length - 6; cut += 1) {
    const candidate = index.compoundPart(lower.slice(cut));
    if (candidate !== undefined && !isOwnWord(candidate)) return loose(candidate, word, sentence);
  }
  for (let cut = SHORTEST_COMPOUND_HEAD; cut <= Math.min(lower.length - 3, index.longestPart); cut += 1) {
    const candidate = index.compoundHead(lower.slice(0, cut));
    if (candidate !== undefined && !isOwnWord(candidate)) return loose(candidate, word, sentence);
  }
  return undefined;
}

function endingMatch(sentence: Sentence, word: Word, endings: WordIndex['endings']): Counted | undefined {
  for (const { pack, pattern, not } of endings) {
    if (!pattern.test(word.lower)) continue;
    if ([...not].some((exception) => word.lower.startsWith(exception) || word.lower.endsWith(exception)))
      continue;
    return {
      pack,
      start: word.start,
      end: word.end,
      isExact: false,
      isPassive: false,
      sentence,
      count: 1,
    };
  }
  return undefined;
}

/** "Föreningen Reumatiker Emellan", "boken Diabetiker och glad": a name inside a sentence, with something that it is the name of before it. */
const NAMED_BEFORE =
  /(?:förening|förbund|organisation|stiftelse|grupp|företag|butik|tidning|bok|broschyr|film|app|kurs|projekt|tjänst)(?:en|et|n|t)\s$/iu;

function isInName(text: string, { start, sentence }: WordMatch): boolean {
  if (start === sentence.start || !/^\p{Lu}/u.test(text.charAt(start))) return false;
  return NAMED_BEFORE.test(text.slice(Math.max(sentence.start, start - 40), start));
}

const reader = sentenceReader();

/** The words of packs in each sentence by itself. */
function listedIn({ text, sentences, met }: Analysis): readonly WordMatch[] {
  const matches: WordMatch[] = [];
  for (const sentence of sentences) {
    const known = met[sentence.index];
    if (known?.readers[reader] === 0) continue;
    const before = matches.length;
    for (let at = 0; at < sentence.words.length; ) {
      const match = matchAt(sentence, at, text);
      at += match?.count ?? 1;
      if (match !== undefined) matches.push(match);
    }
    if (known !== undefined && matches.length === before) known.readers[reader] = 0;
  }
  return matches;
}

function findAfresh(prose: Prose, analysis: Analysis): readonly WordMatch[] {
  const listed = listedIn(analysis);
  if (listed.length === 0) return NO_MATCHES;
  const { allowedWords } = prose.context;
  const { clock, weekdays } = timesOf(prose);
  const faultyTimes: Span[] = clock.filter((time) => timeFault(time) !== undefined);
  for (const { index, 0: span } of weekdays) faultyTimes.push({ start: index, end: index + span.length });
  return listed.filter((match) => {
    const isAllowed =
      allowedWords.has(analysis.text.slice(match.start, match.end)) ||
      (match.entry !== undefined && allowedWords.has(match.entry.term));
    // "kl 13:30" and "mån-fre" are one fault each, and the rule for times mends it whole.
    const isInTime = touches(faultyTimes, match.start, match.end);
    return (
      !isAllowed &&
      !isInTime &&
      !isInName(analysis.text, match) &&
      !touches(analysis.addresses, match.start, match.end)
    );
  });
}

const NO_MATCHES: readonly WordMatch[] = [];

/** The words of all packs in a text, longest first, never overlapping: one span has one finding. */
export const findPackWords: (prose: Prose) => readonly WordMatch[] = remembered((prose) =>
  findAfresh(prose, analyse(prose)),
);

/** The same by pack, for the rule of each pack. */
const byPack: (prose: Prose) => ReadonlyMap<string, readonly WordMatch[]> = remembered((prose) => {
  const matches = new Map<string, WordMatch[]>();
  for (const match of findPackWords(prose)) {
    const own = matches.get(match.pack.id);
    if (own === undefined) matches.set(match.pack.id, [match]);
    else own.push(match);
  }
  return matches;
});

/** The words of one pack in a text. */
export function wordsOfPack(prose: Prose, id: string): readonly WordMatch[] {
  return byPack(prose).get(id) ?? NO_MATCHES;
}
