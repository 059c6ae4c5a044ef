import { align } from './align.ts';
import type { SendingPart } from './sending-index.ts';
import { partTokens, type Token } from './tokens.ts';

/** A frasminne as it stands in a finished message. */
export interface FoundPart {
  readonly part: SendingPart;
  /** Its own text and words. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each of its words, the index of the word that it is in the message; undefined where it is not there. */
  readonly at: readonly (number | undefined)[];
  /** The first and the last word of the message that is its own. */
  readonly first: number;
  readonly last: number;
  /** How much of it is there: 0 to 1. */
  readonly share: number;
  readonly score: number;
}

/** Less of a frasminne than this is chance: sentences share their small words. */
const LEAST_SHARE = 0.45;
const LEAST_WORDS = 2;

function found(part: SendingPart, words: readonly Token[]): FoundPart | undefined {
  const { text, tokens } = partTokens(part);
  const { pairs, score } = align(tokens, words);
  const own = tokens.filter(({ field }) => field === undefined).length;
  const share = own === 0 ? 0 : pairs.length / own;
  const first = pairs[0]?.[1];
  const last = pairs.at(-1)?.[1];
  if (first === undefined || last === undefined) return undefined;
  if (share < LEAST_SHARE || pairs.length < Math.min(LEAST_WORDS, own)) return undefined;
  const at: (number | undefined)[] = tokens.map(() => undefined);
  for (const [source, index] of pairs) at[source] = index;
  return { part, text, tokens, at, first, last, share, score };
}

/**
 * Parts that have no words of their own, only fields: what stands between the frasminnen around them is their value.
 * @param ids the message's parts, in order.
 */
export function withFieldParts(
  found: readonly FoundPart[],
  parts: readonly SendingPart[],
  ids: readonly string[],
  words: readonly Token[],
): readonly FoundPart[] {
  const result = [...found];
  for (const part of parts) {
    const { text, tokens } = partTokens(part);
    const place = ids.indexOf(part.id);
    if (place < 0 || tokens.length === 0 || tokens.some(({ field }) => field === undefined)) continue;
    const around = (wanted: (other: number) => boolean): FoundPart[] =>
      result.filter((one) => wanted(ids.indexOf(one.part.id)));
    const first = Math.max(-1, ...around((other) => other >= 0 && other < place).map(({ last }) => last)) + 1;
    const next = Math.min(words.length, ...around((other) => other > place).map((one) => one.first));
    const at = tokens.map(() => undefined);
    result.push({
      ...{ part, text, tokens, at, first },
      last: Math.max(first, next) - 1,
      share: 1,
      score: 0,
    });
  }
  return result.sort((a, b) => a.first - b.first);
}

/**
 * The frasminnen that a message is made of, in its own order. No word is in two of them: what two have in common goes to
 * the one that is there with more of itself.
 */
export function findParts(parts: readonly SendingPart[], words: readonly Token[]): readonly FoundPart[] {
  const taken = new Set<number>();
  const result: FoundPart[] = [];
  let open = parts.flatMap((part) => found(part, words) ?? []);
  while (open.length > 0) {
    const [best] = open.sort((a, b) => b.score * b.share - a.score * a.share);
    if (best === undefined) break;
    result.push(best);
    for (let index = best.first; index <= best.last; index += 1) taken.add(index);
    const free = words.map((token, index) => (taken.has(index) ? { ...token, word: '' } : token));
    open = open
      .filter((one) => one !== best)
      .flatMap((one) => {
        const isFree = one.at.every((index) => index === undefined || !taken.has(index));
        return isFree && (one.last < best.first || one.first > best.last)
          ? one
          : (found(one.part, free) ?? []);
      });
  }
  return result.sort((a, b) => a.first - b.first);
}
