import type { FindingDefinition } from '@klarmall/model';

/**
 * Where in a sentence an ambiguous word is meant: `preposition` between a noun and what follows, `link` the same or first, `after-comma` but in no
 * indirect question, `sentence-start`, `within` anywhere but first, `inside` before another word,
 * `no-name` with no capital inside a sentence, `auxiliary` with another verb to help, `statement` in no question.
 */
type Position =
  | 'preposition'
  | 'link'
  | 'after-comma'
  | 'sentence-start'
  | 'inside'
  | 'within'
  | 'no-name'
  | 'auxiliary'
  | 'statement';

/** One word or phrase of a pack, with all its forms. */
export interface PackEntry {
  /** The word as a dictionary has it; also what repeated findings are grouped by. */
  readonly term: string;
  readonly forms: readonly string[];
  /** What to write instead, one per form, or one for all. An empty one: leave the word out. */
  readonly replace: readonly string[];
  readonly severity?: 'error' | 'warning' | 'info';
  /** `safe`: applied by `--fix`. Without it the replacement is a suggestion. */
  readonly fix?: 'safe';
  readonly note?: string;
  readonly position?: Position;
  /** Readers are known not to know it; of other terms, a person judges. Only in packs of terms. */
  readonly vetted?: true;
  /** A unit: unknown only where what it measures is. */
  readonly unit?: true;
  /** The verb's s-passives are no stiffer than others. */
  readonly passives?: false;
  /** The next word must be one of these, or must not be. `#` stands for any figure. */
  readonly before?: readonly string[];
  readonly notBefore?: readonly string[];
  /** The same for the word that comes before. */
  readonly after?: readonly string[];
  readonly notAfter?: readonly string[];
  /** The sentence must hold a word that begins with one of these, or must not. */
  readonly near?: readonly string[];
  readonly notNear?: readonly string[];
  /** A safe fix is a suggestion where the next word, the word before, or any word (by its beginning) is one of these. */
  readonly askBefore?: readonly string[];
  readonly askAfter?: readonly string[];
  readonly askNear?: readonly string[];
}

/** A word rule: everything but its page is data. */
export interface WordPack
  extends Pick<FindingDefinition, 'id' | 'title' | 'why' | 'action' | 'severity' | 'basis' | 'messages'> {
  readonly certainty?: FindingDefinition['certainty'];
  readonly tags?: FindingDefinition['tags'];
  /** Silent where the text explains the word. */
  readonly silentWhenExplained?: boolean;
  /** Words that end in an entry of six letters or more count too (skelettmetastaser). */
  readonly compounds?: boolean;
  /** s-passives of the entries' verbs count too (inlämnas beside inlämna). */
  readonly passives?: boolean;
  /** Perfect participles of the entries' verbs count too (erlagd beside erlägga), but for these, which are words of their own. */
  readonly participles?: { readonly not: readonly string[] };
  /** Endings that mark a word as belonging here, whatever comes before (-skopi), and words that neither these nor compounds make. */
  readonly endings?: readonly string[];
  readonly notEndings?: readonly string[];
  readonly entries: readonly PackEntry[];
}

/**
 * A pack from JSON, which is read several times faster than the same data written as code. The entries are read when
 * they are asked for: a check of other rules never does.
 */
export function packOf(head: string, entries: string): WordPack {
  let read: WordPack['entries'] | undefined;
  return {
    ...(JSON.parse(head) as Omit<WordPack, 'entries'>),
    get entries() {
      read ??= JSON.parse(entries) as WordPack['entries'];
      return read;
    },
  };
}
