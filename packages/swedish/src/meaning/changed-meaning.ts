import { perWord } from '../per-word.ts';
import { findWords, type Word } from '../words.ts';
import { figureFacts } from './figures.ts';
import { addressFacts, medicineFacts, nameFacts, quotationFacts } from './names.ts';
import { numberWordFacts } from './number-words.ts';
import { smallWordFacts } from './small-words.ts';
import { unitFacts } from './units.ts';

/** What two sentences can say differently. */
export type MeaningKind =
  | 'figures'
  | 'units'
  | 'small words'
  | 'medicines'
  | 'names'
  | 'quotations'
  | 'addresses'
  | 'question';

const ASKS = /^(?:vad|hur|när|var|vart|varför|varifrån|vem|vems|vilken|vilket|vilka)$/u;

/** The first words of a question; a question that begins with its verb may get another verb. */
function questionFacts(sentence: string, words: readonly Word[]): readonly string[] {
  if (!/\?["”’)]*\s*$/u.test(sentence)) return [];
  const first = words[0]?.lower ?? '';
  return ['?', ...(ASKS.test(first) ? [first] : [])];
}

/** Whether two lists in order hold the same. */
function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((fact, index) => fact === other[index]);
}

/** A name that opens one of the sentences is not seen there, but is the same name. */
function sameNames(
  before: readonly string[],
  after: readonly string[],
  firstBefore: string,
  firstAfter: string,
): boolean {
  const without = (names: readonly string[], first: string): readonly string[] =>
    names.filter((name) => name !== first);
  return sameList(without(before, firstAfter), without(after, firstBefore));
}

/**
 * What a rewritten sentence no longer says as it did: a figure, date, time, interval, dose or unit, a negation, a modal or
 * conditional word, a medicine, a name, quoted words, an address, a question. Compared by meaning: 8:00 is 8.00, *ej* is
 * *inte*, *och* between two times is never a dash. Undefined when all of it stands.
 */
export function changedMeaning(before: string, after: string): MeaningKind | undefined {
  return before === after ? undefined : changed(withNewName(before), withNewName(after));
}

/** The service 1177 by the name that it has now. */
function withNewName(text: string): string {
  return text.replace(
    /1177 Vårdguidens? e-tjänster|Vårdguidens e-tjänster|1177 Vårdguidens?|Vårdguiden 1177|Mina vårdkontakter|MVK(?!\p{L})/gu,
    '1177',
  );
}

type Facts = readonly string[];
type FactsOf = (text: string, words: readonly Word[]) => Facts;

const KINDS: readonly (readonly [MeaningKind, FactsOf])[] = [
  ['addresses', addressFacts],
  ['quotations', quotationFacts],
  ['figures', (text, words) => [...figureFacts(text).map(({ fact }) => fact), ...numberWordFacts(words)]],
  ['units', unitFacts],
  ['small words', (_, words) => smallWordFacts(words)],
  ['medicines', (_, words) => medicineFacts(words)],
  ['question', questionFacts],
];

/** What a sentence says, each kind found when it is asked for. */
interface Saying {
  readonly words: readonly Word[];
  factsOf(kind: MeaningKind, read: FactsOf): Facts;
}

/** A sentence is read once for its fixes, and for those that it has in the letters after. */
const MOST_SENTENCES = 1000;
const sayingOf = /* @__PURE__ */ perWord((text: string): Saying => {
  const words = findWords(text);
  const known = new Map<MeaningKind, Facts>();
  return {
    words,
    factsOf(kind, read) {
      const facts = known.get(kind) ?? [...read(text, words)].sort();
      known.set(kind, facts);
      return facts;
    },
  };
}, MOST_SENTENCES);

function changed(before: string, after: string): MeaningKind | undefined {
  const [was, is] = [sayingOf(before), sayingOf(after)];
  for (const [kind, read] of KINDS) {
    if (!sameList(was.factsOf(kind, read), is.factsOf(kind, read))) return kind;
  }
  const [firstBefore, firstAfter] = [was.words[0]?.text ?? '', is.words[0]?.text ?? ''];
  return sameNames(was.factsOf('names', nameFacts), is.factsOf('names', nameFacts), firstBefore, firstAfter)
    ? undefined
    : 'names';
}
