import type { AnyRule } from '@klarmall/lint';
import { PACKS } from '../language/shared/packs/generated/packs.ts';
import { wordRule } from './word-rule.ts';

/** One rule per word pack. */
export const wordRules: readonly AnyRule[] = PACKS.map(wordRule);
