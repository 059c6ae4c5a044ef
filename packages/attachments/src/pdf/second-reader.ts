import type { Seen } from '../file/inspect-file.ts';
import { textDiffers } from '../rules/file-rules.ts';

/** A text for each page; undefined for a page that was not read. */
export type SecondTexts = readonly (string | undefined)[];

/** The text of a file as another reader sees it; undefined when it could not read the file. */
export type SecondReader = (bytes: Uint8Array) => Promise<SecondTexts | undefined>;

/** So many words may differ on a page: readers join and split words differently. */
const wordsThatMayDiffer = 5;
const shareThatMayDiffer = 0.1;

/** The letters of a text in pieces that do not depend on where a reader puts spaces: overlapping groups of four. */
function pieces(text: string): Map<string, number> {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const counts = new Map<string, number>();
  for (let at = 0; at + 4 <= letters.length; at++) {
    const piece = letters.slice(at, at + 4);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

/** About how many words of the first text the second lacks. */
function missingWords(first: Map<string, number>, second: Map<string, number>): number {
  let missing = 0;
  for (const [piece, count] of first) missing += Math.max(0, count - (second.get(piece) ?? 0));
  return Math.round(missing / 5);
}

/** Compares two readers' texts page by page; a difference asks a person to look. Order and spaces do not count. */
export function compareTexts(ours: readonly string[], theirs: SecondTexts | undefined): readonly Seen[] {
  if (theirs === undefined) return [[textDiffers, { message: 'failed' }]];
  const seen: Seen[] = [];
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const text = index < theirs.length ? theirs[index] : '';
    if (text === undefined) continue;
    const own = pieces(ours[index] ?? '');
    const other = pieces(text);
    const allowed = Math.max(wordsThatMayDiffer, (Math.max(own.size, other.size) / 5) * shareThatMayDiffer);
    const page = index + 1;
    const more = missingWords(other, own);
    const fewer = missingWords(own, other);
    if (more > allowed) seen.push([textDiffers, { message: 'more', page, data: { page, count: more } }]);
    if (fewer > allowed) seen.push([textDiffers, { message: 'fewer', page, data: { page, count: fewer } }]);
  }
  return seen;
}
