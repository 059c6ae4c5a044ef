import type { Fix, Prose, ProseSpan, TextRole } from '@klarmall/model';

const HEADING_ROLES: ReadonlySet<TextRole> = new Set(['snippetTitle', 'heading']);
const RUNNING_ROLES: ReadonlySet<TextRole> = new Set([
  'purpose',
  'answerUse',
  'contact',
  'value',
  'paragraph',
  'listItem',
  'details',
  'answerText',
]);

/** Whether the text is Swedish, as rules that look for Swedish words need. */
export function isSwedish(language: string): boolean {
  return language === 'sv' || language.startsWith('sv-');
}

/** A text that the invånare reads, in Swedish. */
export function isSwedishForCitizen(prose: Prose): boolean {
  return prose.reader === 'citizen' && isSwedish(prose.language);
}

/** A heading that the invånare sees: a snippet's own or one inside it. */
export function isHeading(prose: Prose): boolean {
  return prose.reader === 'citizen' && HEADING_ROLES.has(prose.role);
}

/** The title of a message: on the message itself, or in the inbox's list. */
export function isTitle(prose: Prose): boolean {
  return prose.role === 'name' || prose.role === 'listTitle';
}

/** A title is no longer than this, in words. */
const LONGEST_TITLE = 8;

/** Whether a text reads as a title: its role says so, or it is one short line without a stop, or one short question. */
export function readsAsTitle(prose: Prose): boolean {
  if (isTitle(prose) || HEADING_ROLES.has(prose.role)) return true;
  if (prose.role !== 'paragraph') return false;
  const text = prose.text.trim();
  if (/[.!:;,\n]$|[.!?\n]\s/u.test(text)) return false;
  return countWords(text) <= LONGEST_TITLE;
}

/** Running text: no heading, title, label or question. */
export function isRunningText(prose: Prose): boolean {
  return RUNNING_ROLES.has(prose.role);
}

/** Whether the stretch shares a character with a placeholder, whose words stand elsewhere. */
export function touchesPlaceholder(prose: Prose, span: ProseSpan): boolean {
  return prose.placeholders.some(
    (placeholder) => placeholder.start < span.end && span.start < placeholder.end,
  );
}

/**
 * A fix that puts `text` where `span` stands; none when the stretch is not written character for character in the
 * file, so that an edit there could not be exact.
 */
export function replacement(
  prose: Prose,
  span: ProseSpan,
  text: string,
  title: string,
  safety: Fix['safety'],
): readonly Fix[] {
  if (!prose.isVerbatim(span.start, span.end)) return [];
  return [{ title, edits: [{ place: prose.place(span.start, span.end), text }], safety }];
}

/** Words as a reader counts them: runs of letters and figures with inner signs. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[.:,/-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
