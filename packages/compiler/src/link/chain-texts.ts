import type { LinkedLine, TemplateSource } from '@klarmall/model';
import type { Chain } from '../library/inheritance.ts';
import { pathKey } from '../source/parsed-source.ts';

/** The kinds of answer text, in Personalverktyget's order: besvara, delsvar, motfråga. */
export const answerFormNames = ['reply', 'partialReply', 'counterQuestion'] as const;

/** The one-line text under a top-level key, from the nearest file that sets it. */
export function lineOf(chain: Chain, key: keyof TemplateSource): LinkedLine | undefined {
  const path = pathKey([key]);
  return chain.find((template) => template.source[key] !== undefined)?.lines.get(path);
}
