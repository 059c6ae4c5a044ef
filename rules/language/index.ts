import type { AnyRule } from '@klarmall/lint';
import allCaps from './all-caps/rule.ts';
import dateTimeFormat from './date-time-format/rule.ts';
import doubleNegation from './double-negation/rule.ts';
import duTilltal from './du-tilltal/rule.ts';
import layoutReference from './layout-reference/rule.ts';
import longSentence from './long-sentence/rule.ts';
import nominalisation from './nominalisation/rule.ts';
import passive from './passive/rule.ts';
import phoneFormat from './phone-format/rule.ts';
import unclearReference from './unclear-reference/rule.ts';

/** The language rules that are code. Word packs are in `rules/words`. */
export const languageRules: readonly AnyRule[] = [
  allCaps,
  dateTimeFormat,
  doubleNegation,
  duTilltal,
  layoutReference,
  longSentence,
  nominalisation,
  passive,
  phoneFormat,
  unclearReference,
];
