import { type Instrument, instruments } from '../data/instruments.ts';
import { type Entry, isDraft } from '../sort/entry.ts';
import type { FoundQuestion } from './question-kinds/answers.ts';

/** The known questionnaires that a letter names. */
export function namedInstruments(entries: readonly Entry[]): readonly Instrument[] {
  const text = entries.map(({ line }) => line.text).join('\n');
  return instruments.filter(({ pattern }) => pattern.test(text));
}

/**
 * Marks the copy of a known questionnaire: from the heading that names it to the next heading whose part asks
 * nothing, and every question that stands elsewhere. It is not copied.
 */
export function refuseCopies(
  entries: readonly Entry[],
  named: readonly Instrument[],
  questions: readonly FoundQuestion[],
): boolean {
  const asked = new Set(questions.flatMap((question) => question.entries));
  if (named.length === 0 || asked.size === 0) return false;
  const refuse = (entry: Entry) => {
    entry.fate = { kind: 'refused', reason: 'instrument' };
  };
  let isInside = false;
  for (const [index, entry] of entries.entries()) {
    if (entry.level !== undefined && entry.line.place.part === 'body') {
      const end = entries.findIndex((other, at) => at > index && other.level !== undefined);
      const part = entries.slice(index, end < 0 ? undefined : end);
      const asks = part.some(({ id }) => asked.has(id));
      isInside = asks && (isInside || named.some(({ pattern }) => pattern.test(entry.line.text)));
    }
    if (!isDraft(entry)) {
      if (asked.has(entry.id)) refuse(entry);
      continue;
    }
    if (isInside || asked.has(entry.id)) refuse(entry);
  }
  return true;
}
