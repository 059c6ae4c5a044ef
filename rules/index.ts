import type { AnyRule } from '@klarmall/lint';
import { folderRules } from './generated/registry.ts';
import { wordRules } from './words/index.ts';

export { hardestSentences } from './language/hardest-sentences.ts';
export { type ReadabilitySummary, readabilityOf } from './language/readability-summary.ts';
export { wordsToSpell } from './language/spelling/words-to-spell.ts';
export { wordsInPacks } from './words/words-in-packs.ts';

/** Every rule, sorted by id: those that have a folder (`npm run new:rule` makes one), and one for each word pack. */
export const rules: readonly AnyRule[] = [...folderRules, ...wordRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
