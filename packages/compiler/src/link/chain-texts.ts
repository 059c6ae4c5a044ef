import type { KeyPath, LinkedLine, TemplateSource } from '@klarmall/model';
import type { Chain } from '../library/inheritance.ts';
import { lineAt } from '../source/parsed-source.ts';
import { ownerOf } from './inherited-source.ts';

/** The kinds of answer text, in Personalverktyget's order: besvara, delsvar, motfråga. */
export const answerFormNames = ['reply', 'partialReply', 'counterQuestion'] as const;

/** The one-line text at a path, from the file that has the say over its first key. */
export function lineOf(
  chain: Chain,
  ...path: readonly [keyof TemplateSource, ...KeyPath]
): LinkedLine | undefined {
  const owner = ownerOf(chain, path[0]);
  return owner && lineAt(owner, path);
}
