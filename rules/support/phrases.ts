import { matchesOf, perWord, WRITTEN_NUMBER } from '@klarmall/swedish';

/**
 * Phrases are data: a line for each, written as one writes the words, with few signs (see `pieceOf`). `phrasePattern` finds them
 * anywhere, first, last or alone in a text, `phraseFinder` finds many of them fast, and `anyOf` is for a pattern with signs or
 * figures around them. A plain list of words is a `wordList`, looked up in a Set or written into a phrase.
 */

/** A run without spaces and signs: letters by their property cost a tenth of a millisecond each time they stand in a pattern. */
const WORD = '[^\\s.,;:!?()/"”“…–]+';
/** What the signs of a phrase stand for. */
const PIECES: Readonly<Record<string, string>> = {
  '(': '(?:',
  ')': ')',
  '[': '(?:',
  ']': ')?',
  '*': WORD,
  '~': '\\p{L}*',
  '#': WRITTEN_NUMBER,
  '%': '(?:%|procent|‰|promille|ppm)',
  '.': '(?=[.,;:!?](?!\\d)|$)',
};

/**
 * A phrase as one writes it down, as a piece of a regular expression:
 * `(a|b)` one of them · `[a ]` may be left out · `*` any word · `*{0,3} ` up to three words · `~` any letters, or none · `.` a sign after it, or the end ·
 * `#` a number in figures or words · `%` a share in signs or words ·
 * a space stands for any one space.
 * @throws Error for a sign that a phrase cannot hold, and for brackets that do not pair.
 */
function pieceOf(phrase: string): string {
  const written = phrase.replace(
    /\*(\{\d,\d\}) |[[\]()*~.#%?+^$\\{}]/gu,
    (sign: string, count: string | undefined) => {
      const piece = count === undefined ? PIECES[sign] : `(?:${WORD} )${count}`;
      if (piece === undefined) throw new Error(`”${sign}” cannot stand in a phrase: ${phrase}`);
      return piece;
    },
  );
  if (phrase.split(/[[(]/u).length !== phrase.split(/[\])]/u).length)
    throw new Error(`Brackets that do not pair in a phrase: ${phrase}`);
  return written;
}

/** Before and after a Swedish word: no letter, figure or hyphen, so that "prov" is not found in "blodprov" or "prov-". */
const BEFORE = '(?<![\\p{L}\\p{N}-])';
const AFTER = '(?![\\p{L}\\p{N}]|-\\p{L})';
/** What stands before and after a phrase, by where in the text it is to stand. */
const PLACES = {
  anywhere: [BEFORE, AFTER],
  hyphened: ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'],
  start: ['^', AFTER],
  end: [BEFORE, '$'],
  whole: ['^', '$'],
} as const;

/** The words of a list as one writes it, parted by white space. */
export function wordList(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/**
 * One of the phrases, as a piece of a regular expression: for a pattern with signs or figures around, which a phrase cannot
 * hold. @param lines as for `phrasePattern`.
 */
export function anyOf(lines: readonly string[]): string {
  const pieces = lines.map(pieceOf).sort((a, b) => b.length - a.length);
  return `(?:${pieces.join('|').replaceAll(' ', '\\s')})`;
}

/**
 * A pattern for phrases in any case, as whole words, longest first.
 * @param lines each a phrase; see the notation at `pieceOf`.
 * @param place where in the text a phrase must stand: anywhere, there or beside a hyphen ("MR-undersökning"), first, last, or alone.
 */
export function phrasePattern(
  lines: readonly string[],
  flags = 'iu',
  place: keyof typeof PLACES = 'anywhere',
): RegExp {
  const [before, after] = PLACES[place];
  return new RegExp(`${before}${anyOf(lines)}${after}`, flags);
}

/** Small words that stand in most sentences: no phrase is looked for by them. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  wordList(`du ni vi jag det den de dig er oss din ditt dina har hade är var vara varit blir får kan ska skulle inte och att om som
  så för på i av till med utan en ett någon något några ingen inget inga gör kom kommer komma boka mycket redan ha`),
);

/** Cuts where `separator` stands outside all brackets. */
function cut(phrase: string, separator: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of phrase) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === separator && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.filter((part) => part !== '');
}

/**
 * The words that a text must have one of to hold a phrase: the longest that it cannot be without, and that few texts have.
 * A word that ends with `~` is the beginning of one.
 */
function cluesOf(phrase: string): readonly string[] {
  let needed = phrase;
  // What may be left out of a word leaves the beginning of one: skyll[a], as skyll~.
  while (needed.includes('['))
    needed = needed.replace(/(?<=(\p{L})?)\[([^[\]]*)\](?=(\p{L})?)/gu, (_, before, left: string, after) => {
      const isPart =
        (before !== undefined && !left.startsWith(' ')) || (after !== undefined && !left.endsWith(' '));
      return isPart ? '~' : '';
    });
  const lists = cut(needed, ' ').flatMap((written): readonly (readonly string[])[] => {
    const part = written.replace(/[,.]$/u, '');
    if (part.startsWith('(') && part.endsWith(')')) return [cut(part.slice(1, -1), '|').flatMap(cluesOf)];
    return /^\p{L}+~?$/u.test(part) ? [[part]] : [];
  });
  const isTelling = (list: readonly string[]): boolean => list.every((word) => !EVERYWHERE.has(word));
  const shortest = (list: readonly string[]): number => Math.min(...list.map((word) => word.length));
  const [best = []] = [...lists].sort(
    (a, b) => Number(isTelling(b)) - Number(isTelling(a)) || shortest(b) - shortest(a),
  );
  return best;
}

/** Phrases that say the same of a text, and those that look like them and say something else. */
interface PhraseGroup {
  readonly lines: readonly string[];
  /** What begins inside one of these is let be. */
  readonly unless?: readonly string[];
}

interface PhraseMatch {
  readonly word: string;
  /** UTF-16 offset in the text. */
  readonly index: number;
}

export interface PhraseFinder {
  /** What one word of a text must be for any phrase to stand there; words in lower case. */
  readonly words: RegExp;
  /** What the phrases match, from left to right; where two overlap, the first that begins. */
  readonly find: (text: string) => readonly PhraseMatch[];
}

/** Letters and figures alone, whatever signs stand between them: as words are shown to rules. */
const BARE_WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * A finder of phrases. Each word of a text is looked up once among the words that phrases cannot be without; only those
 * phrases are looked for, and compiled when they first are. However many phrases there are, a text costs its own words.
 * @throws Error for a phrase that is held together by small words alone.
 */
export function phraseFinder(groups: readonly PhraseGroup[]): PhraseFinder {
  const phrases = groups.flatMap(({ lines, unless }) => lines.map((line) => ({ line, unless })));
  const byWord = new Map<string, number[]>();
  const byBeginning = new Map<string, number[]>();
  phrases.forEach(({ line }, phrase) => {
    const clues = cluesOf(line);
    if (clues.length === 0) throw new Error(`No word to look for in the phrase: ${line}`);
    for (const clue of new Set(clues)) {
      const [stem, among] = clue.endsWith('~') ? [clue.slice(0, -1), byBeginning] : [clue, byWord];
      among.set(stem, [...(among.get(stem) ?? []), phrase]);
    }
  });
  const phrasesOf = perWord((word): readonly number[] => [
    ...(byWord.get(word) ?? []),
    ...[...byBeginning].flatMap(([stem, begun]) => (word.startsWith(stem) ? begun : [])),
  ]);
  const patterns = new Map<string, RegExp>();
  const patternOf = (lines: readonly string[]): RegExp => {
    const key = lines.join('|');
    const pattern = patterns.get(key) ?? phrasePattern(lines, 'gu');
    patterns.set(key, pattern);
    return pattern;
  };
  const endings = [...[...byWord.keys()].map((word) => `${word}$`), ...byBeginning.keys()];
  return {
    words: new RegExp(`^(?:${endings.join('|')})`, 'u'),
    find: (text) => {
      const lower = inLowerCase(text);
      const candidates = new Set((lower.match(BARE_WORD) ?? []).flatMap(phrasesOf));
      const found = [...candidates].flatMap((phrase): readonly PhraseMatch[] => {
        const { line, unless } = phrases[phrase] ?? { line: '' };
        const matches = matchesOf(lower, patternOf([line])).map(({ 0: word, index }) => ({
          word: text.slice(index, index + word.length),
          index,
        }));
        if (matches.length === 0 || unless === undefined) return matches;
        const exempt = matchesOf(lower, patternOf(unless));
        return matches.filter(
          ({ index }) =>
            !exempt.some((match) => match.index <= index && index < match.index + match[0].length),
        );
      });
      let reach = 0;
      return found
        .sort((a, b) => a.index - b.index || b.word.length - a.word.length)
        .filter(({ word, index }) => {
          if (index < reach) return false;
          reach = index + word.length;
          return true;
        });
    },
  };
}

/** Letter by letter, so that offsets hold: a few letters of other languages are two in lower case. */
function inLowerCase(text: string): string {
  const folded = text.toLowerCase();
  if (folded.length === text.length) return folded;
  return Array.from({ length: text.length }, (_, at) => {
    const small = text.charAt(at).toLowerCase();
    return small.length === 1 ? small : text.charAt(at);
  }).join('');
}
