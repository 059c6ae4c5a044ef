import type { Fix, Prose, ProseSpan, UnjudgedFinding } from '@klarmall/model';
import {
  changedMeaning,
  findSentences,
  findWords,
  grammarFaults,
  isDoseLine,
  type MeaningKind,
  matchesOf,
  perWord,
} from '@klarmall/swedish';
import { keepsWords } from './keeps-words.ts';
import { editsInProse, type ProseEdit, withEdits } from './prose-edits.ts';

/** The text of a file, by its path. */
export type TextOf = (file: string) => string | undefined;

/** Why a fix was held back: what it would change, or where it stands. */
export type HeldBack =
  | MeaningKind
  | 'length'
  | 'grammar'
  | 'sentence start'
  | 'markup'
  | 'title'
  | 'link text'
  | 'dose';

/** What a fix may be: made by itself, offered with a click, or not at all. */
interface Permission {
  readonly safety: Fix['safety'] | 'none';
  readonly because?: HeldBack;
  /** The whole sentence as it would read. */
  readonly reads: string;
}

/** Texts that stand for something elsewhere: a name is looked for as it is written. */
const TITLES: ReadonlySet<Prose['role']> = new Set([
  'name',
  'internalName',
  'messageName',
  'snippetTitle',
  'attachmentTitle',
]);

/** Signs that Markdown reads at the start of a line, so that what follows is no longer the same kind of text. */
const MARKUP_START = /^(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|>|:::|```|~~~|\||={2,}|-{2,})/u;

/** UTF-16 units. A paragraph or a sentence over this is nothing that anybody reads before and after, and no fix is offered in it. */
const LONGEST_TEXT = 10_000;
const LONGEST_SENTENCE = 1500;

/** The sentences that edits touch, as one stretch; a whole text that only has one is its sentence. */
function sentencesAround(text: string, edits: readonly ProseEdit[]): ProseSpan {
  const from = edits[0]?.start ?? 0;
  const to = edits.at(-1)?.end ?? from;
  let start: number | undefined;
  let end = to;
  for (const sentence of findSentences(text)) {
    if (sentence.end < from) continue;
    if (sentence.start > to && start !== undefined) break;
    start ??= Math.min(sentence.start, from);
    end = Math.max(sentence.end, to);
    if (sentence.end >= to) break;
  }
  return { start: start ?? 0, end };
}

/** The first letter, past signs, pictures and keys (1️⃣). */
const FIRST_LETTER = /^(?:\d\uFE0F?\u20E3|[^\p{L}\p{N}])*(\p{L})/u;

/** Whether a sentence that began with a capital begins with a small letter afterwards. */
function losesCapital(before: string, after: string): boolean {
  const [was, is] = [FIRST_LETTER.exec(before)?.[1], FIRST_LETTER.exec(after)?.[1]];
  return was !== undefined && is !== undefined && /\p{Lu}/u.test(was) && /\p{Ll}/u.test(is);
}

const MOST_SENTENCES = 1000;
const faultsOf = perWord(
  (sentence): readonly string[] => grammarFaults(findWords(sentence)).map(({ words }) => words),
  MOST_SENTENCES,
);

/** Whether words that went together no longer do. */
function breaksGrammar(before: string, after: string): boolean {
  const now = faultsOf(after);
  if (now.length === 0) return false;
  const known = faultsOf(before);
  return now.some((fault) => !known.includes(fault));
}

/** Whether an edit stands in words that the source marks as a title (`*Boken*`, `_Boken_`). */
function isEmphasised(prose: Prose, edit: ProseEdit, textOf: TextOf | undefined): boolean {
  const place = prose.place(edit.start, edit.end);
  const source = textOf?.(place.file);
  if (source === undefined) return false;
  const lineStart = source.lastIndexOf('\n', place.start.offset - 1) + 1;
  const lineEnd = source.indexOf('\n', place.end.offset);
  const line = source.slice(lineStart, lineEnd === -1 ? source.length : lineEnd);
  const [from, to] = [place.start.offset - lineStart, place.end.offset - lineStart];
  return matchesOf(line, /(?<![*\w])([*_])(?![*\s])[^*_]+(?<![*\s])\1(?![*\w])/gu).some(
    (match) => match.index <= from && to <= match.index + match[0].length,
  );
}

/**
 * What a fix of a text may be. The sentence is read before and after: when it no longer says the same, the fix is none;
 * when it does, but stands in a title, a link's words or a line with a dose, a person makes it.
 */
export function permissionOf(
  prose: Prose,
  edits: readonly ProseEdit[],
  safety: Fix['safety'],
  textOf?: TextOf,
): Permission {
  const { text } = prose;
  if (text.length > LONGEST_TEXT) return { safety: 'none', because: 'length', reads: '' };
  const span = sentencesAround(text, edits);
  if (span.end - span.start > LONGEST_SENTENCE) return { safety: 'none', because: 'length', reads: '' };
  const [before, after] = [text.slice(span.start, span.end), withEdits(text, span, edits)];
  // Signs that nobody sees go without a change in what is read.
  if (edits.every((edit) => text.slice(edit.start, edit.end) === edit.text)) return { safety, reads: after };
  const meaning = changedMeaning(before, after);
  if (meaning !== undefined) return { safety: 'none', because: meaning, reads: after };
  if (breaksGrammar(before, after)) return { safety: 'none', because: 'grammar', reads: after };
  if (losesCapital(before, after)) return { safety: 'none', because: 'sentence start', reads: after };
  const whole = withEdits(text, { start: 0, end: text.length }, edits);
  if (!/[\p{L}\p{N}]/u.test(whole) || (MARKUP_START.test(whole.trimStart()) && !MARKUP_START.test(text)))
    return { safety: 'none', because: 'markup', reads: after };
  if (safety === 'suggestion') return { safety, reads: after };
  const touches = (one: ProseSpan): boolean =>
    edits.some((edit) => edit.start < one.end && one.start < edit.end);
  if (prose.links.some(touches)) return { safety: 'suggestion', because: 'link text', reads: after };
  if (TITLES.has(prose.role) || edits.some((edit) => isEmphasised(prose, edit, textOf)))
    return { safety: 'suggestion', because: 'title', reads: after };
  if (isDoseLine(before) && !keepsWords(before, after))
    return { safety: 'suggestion', because: 'dose', reads: after };
  return { safety, reads: after };
}

/** A finding on a text with the fixes that it may offer, each of the kind that it may be. */
export function guardFixes<Found extends Pick<UnjudgedFinding, 'fixes'>>(
  prose: Prose,
  finding: Found,
  textOf?: TextOf,
  onHeldBack?: (because: HeldBack, fix: Fix) => void,
): Found {
  if (finding.fixes === undefined || finding.fixes.length === 0) return finding;
  const fixes = finding.fixes.flatMap((fix): Fix[] => {
    if (prose.text.length > LONGEST_TEXT) {
      onHeldBack?.('length', fix);
      return [];
    }
    const edits = editsInProse(prose, fix.edits);
    if (edits === undefined) return [fix];
    const { safety, because, reads } = permissionOf(prose, edits, fix.safety, textOf);
    if (because !== undefined) onHeldBack?.(because, fix);
    if (safety === 'none') return [];
    return [safety === 'safe' ? { ...fix, safety } : { ...fix, safety, title: `Skriv ”${reads}”` }];
  });
  return { ...finding, fixes };
}
