import type { Prose } from '@klarmall/model';
import { isSwedishForCitizen } from './prose.ts';
import { sentenceAround } from './words.ts';

/** A stretch that looks like a use that the inbox is not meant for. */
export interface Suspect {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Matches of `pattern` whose sentence also has `beside` (when given) and lacks `unless`. */
export function suspects(
  prose: Prose,
  pattern: RegExp,
  { beside, unless }: { readonly beside?: RegExp; readonly unless?: RegExp } = {},
): readonly Suspect[] {
  if (!isSwedishForCitizen(prose)) return [];
  const found: Suspect[] = [];
  for (const match of prose.text.matchAll(pattern)) {
    const { start, end } = sentenceAround(prose.text, match.index);
    const sentence = prose.text.slice(start, end);
    if (beside && !beside.test(sentence)) continue;
    if (unless?.test(sentence)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return found;
}
