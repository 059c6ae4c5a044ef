import type { Prose } from '@klarmall/model';
import { matchesOf } from '@klarmall/swedish';
import { isSwedishForCitizen } from './prose.ts';
import { type Sentence, sentenceFinder } from './words.ts';

/** A stretch that looks like a use that the inbox is not meant for. */
interface Suspect {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Matches of `pattern` whose sentence also has `beside` (when given) and lacks `unless`. `hint` is a cheap pattern that
 * every match contains, so that most texts are done with at once.
 */
export function suspects(
  prose: Prose,
  pattern: RegExp,
  {
    hint,
    beside,
    unless,
  }: { readonly hint?: RegExp; readonly beside?: RegExp; readonly unless?: RegExp } = {},
): readonly Suspect[] {
  if (!isSwedishForCitizen(prose) || (hint && !hint.test(prose.text))) return [];
  const found: Suspect[] = [];
  let sentenceAt: ((index: number) => Sentence) | undefined;
  for (const match of matchesOf(prose.text, pattern)) {
    sentenceAt ??= sentenceFinder(prose.text);
    const { start, end } = sentenceAt(match.index);
    const sentence = prose.text.slice(start, end);
    if (beside && !beside.test(sentence)) continue;
    if (unless?.test(sentence)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}
