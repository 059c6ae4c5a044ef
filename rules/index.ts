import type { AnyRule } from '@klarmall/lint';
import { pdfuaRules } from './attachment/index.ts';
import { folderRules } from './generated/registry.ts';
import { wordRules } from './words/index.ts';

export { inProfile } from './attachment/index.ts';
export { hardestSentences } from './language/hardest-sentences.ts';
export { type ReadabilitySummary, readabilityOf } from './language/readability-summary.ts';
export { wordsToSpell } from './language/spelling/words-to-spell.ts';
export { wordsInPacks } from './words/words-in-packs.ts';

/** Every rule, sorted by id: those that have a folder (`npm run new:rule` makes one), one for each
 * word pack, and one for each condition of PDF/UA. */
export const rules: readonly AnyRule[] = [...folderRules, ...pdfuaRules, ...wordRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
