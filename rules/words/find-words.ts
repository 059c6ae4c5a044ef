import type { Prose } from '@klarmall/model';
import { isFunctionWord, perWord, readPassive, type Word, wordClass } from '@klarmall/swedish';
import { type Analysis, analyse, type Sentence, touches } from '../language/shared/analysis.ts';
import { remembered } from '../language/shared/remembered.ts';
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

let index: WordIndex | undefined;

function wordIndex(): WordIndex {
  const rank = (pack: WordPack): number => RANK.indexOf(pack.id.replace(/^.*\//u, ''));
  index ??= buildWordIndex([...PACKS].sort((a, b) => rank(a) - rank(b)));
  return index;
}

function isOneOf(list: readonly string[], word: Word | undefined): boolean {
  if (word === undefined) return false;
  return list.includes(word.lower) || (list.includes('#') && /^\p{N}/u.test(word.text));
}

function fitsContext(
  entry: PackEntry,
  text: string,
  previous: Word | undefined,
  start: number,
  next: Word | undefined,
): boolean {
  if (entry.before !== undefined && !isOneOf(entry.before, next)) return false;
  if (entry.notBefore !== undefined && isOneOf(entry.notBefore, next)) return false;
  if (entry.after !== undefined && !isOneOf(entry.after, previous)) return false;
  if (entry.notAfter !== undefined && isOneOf(entry.notAfter, previous)) return false;
  if (entry.position === 'after-comma')
    return /,[\s\u00A0]*$/u.test(text.slice(Math.max(0, start - 3), start));
  if (entry.position === 'preposition') {
    return (
      previous !== undefined &&
      next !== undefined &&
      !isFunctionWord(previous.lower) &&
      wordClass(previous.lower) === 'noun'
    );
  }
  return true;
}

function isShouted(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}

/** The end of the candidate if it stands at `at`, with the full stop that belongs to an abbreviation. */
function matchEnd(candidate: Candidate, sentence: Sentence, at: number, text: string): number | undefined {
  const { words } = sentence;
  for (const [offset, wanted] of candidate.words.entries()) {
    const word = words[at + offset];
    if (word === undefined) return undefined;
    if (candidate.isCaseSensitive ? word.text !== wanted : word.lower !== wanted.toLowerCase())
      return undefined;
    // "350 SEK" is no number of seconds: a short form in small letters is not meant in capitals.
    if (candidate.pack.id === 'words/abbreviation' && isShouted(word.text) && !isShouted(wanted))
      return undefined;
    const before = words[at + offset - 1];
    if (offset > 0 && before !== undefined && !/^[\s\u00A0]+$/u.test(text.slice(before.end, word.start)))
      return undefined;
  }
  const last = words[at + candidate.words.length - 1];
  if (last === undefined) return undefined;
  const form = candidate.entry.forms[candidate.formIndex] ?? '';
  if (!form.endsWith('.')) return last.end;
  if (text.charAt(last.end) !== '.') return undefined;
  // A stop that also ends the sentence stays when the abbreviation is written out.
  return last.end + 1 === sentence.end ? last.end : last.end + 1;
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
  if (word === undefined) return undefined;
  for (const candidate of wordIndex().byFirstWord.get(word.lower) ?? []) {
    const end = matchEnd(candidate, sentence, at, text);
    if (end === undefined) continue;
    const next = sentence.words[at + candidate.words.length];
    if (!fitsContext(candidate.entry, text, sentence.words[at - 1], word.start, next)) continue;
    const replacement = replacementOf(candidate.entry, candidate.formIndex);
    return {
      pack: candidate.pack,
      entry: candidate.entry,
      start: word.start,
      end,
      ...(replacement === undefined ? {} : { replacement }),
      isExact: true,
      sentence,
      count: candidate.words.length,
    };
  }
  const found = looseCandidate(word.text);
  return found && { ...found, start: word.start, end: word.end, isExact: false, sentence, count: 1 };
}

/** What a single word is found as when it is no form in a pack: a passive, a part of a compound, or an ending. */
type LooseMatch = Pick<WordMatch, 'pack' | 'entry' | 'replacement'>;

/** The same for a word wherever it stands. */
const looseCandidate: (written: string) => LooseMatch | undefined = perWord((written) => {
  const lower = written.toLowerCase();
  const candidate = passiveCandidate(lower) ?? compoundCandidate(written, lower);
  if (candidate === undefined) return endingMatch(lower);
  const replacement = candidate.entry.replace[0];
  return {
    pack: candidate.pack,
    entry: candidate.entry,
    ...(replacement === undefined ? {} : { replacement }),
  };
});

function passiveCandidate(lower: string): Candidate | undefined {
  const passive = readPassive(lower);
  if (passive === undefined || passive.isAmbiguous) return undefined;
  return (wordIndex().byFirstWord.get(passive.infinitive) ?? []).find(
    ({ pack, entry, words }) =>
      pack.passives === true &&
      words.length === 1 &&
      entry.position === undefined &&
      !entry.before &&
      !entry.notBefore,
  );
}

/** A word whose last part, first part, or part beside a hyphen or stroke is in a pack that takes compounds. */
function compoundCandidate(written: string, lower: string): Candidate | undefined {
  const { byFirstWord, compoundParts, compoundHeads, longestPart } = wordIndex();
  for (const part of written.split(/[-/]/u)) {
    if (part === written || part.length < 2) continue;
    const candidate = (byFirstWord.get(part.toLowerCase()) ?? []).find(
      ({ pack, words, isCaseSensitive }) =>
        pack.compounds === true && words.length === 1 && (!isCaseSensitive || words[0] === part),
    );
    if (candidate !== undefined) return candidate;
  }
  for (let cut = Math.max(3, lower.length - longestPart); cut <= lower.length - 6; cut += 1) {
    const candidate = compoundParts.get(lower.slice(cut));
    if (candidate !== undefined) return candidate;
  }
  for (let cut = SHORTEST_COMPOUND_HEAD; cut <= Math.min(lower.length - 3, longestPart); cut += 1) {
    const candidate = compoundHeads.get(lower.slice(0, cut));
    if (candidate !== undefined) return candidate;
  }
  return undefined;
}

function endingMatch(lower: string): LooseMatch | undefined {
  for (const { pack, pattern, not } of wordIndex().endings) {
    if (!pattern.test(lower)) continue;
    if ([...not].some((exception) => lower.startsWith(exception) || lower.endsWith(exception))) continue;
    return { pack };
  }
  return undefined;
}

function findAfresh(prose: Prose, analysis: Analysis): readonly WordMatch[] {
  const matches: WordMatch[] = [];
  const allowed = prose.context.allowedWords;
  for (const sentence of analysis.sentences) {
    for (let at = 0; at < sentence.words.length; ) {
      const match = matchAt(sentence, at, analysis.text);
      if (match === undefined) {
        at += 1;
        continue;
      }
      at += match.count;
      const isAllowed =
        allowed.has(analysis.text.slice(match.start, match.end)) ||
        (match.entry !== undefined && allowed.has(match.entry.term));
      if (!isAllowed && !touches(analysis.addresses, match.start, match.end)) matches.push(match);
    }
  }
  return matches;
}

/** The words of all packs in a text, longest first, never overlapping: one span has one finding. */
export const findPackWords: (prose: Prose) => readonly WordMatch[] = remembered((prose) =>
  findAfresh(prose, analyse(prose)),
);
