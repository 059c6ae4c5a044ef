import type { AnyRule } from '@klarmall/lint';
import agreement from './agreement/rule.ts';
import allCaps from './all-caps/rule.ts';
import archaicVerbForm from './archaic-verb-form/rule.ts';
import blame from './blame/rule.ts';
import capitalDu from './capital-du/rule.ts';
import clauseOrder from './clause-order/rule.ts';
import clauseStack from './clause-stack/rule.ts';
import commaSplice from './comma-splice/rule.ts';
import currencyFormat from './currency-format/rule.ts';
import dashUsage from './dash-usage/rule.ts';
import dateTimeFormat from './date-time-format/rule.ts';
import deDem from './de-dem/rule.ts';
import doubleNegation from './double-negation/rule.ts';
import duTilltal from './du-tilltal/rule.ts';
import emoji from './emoji/rule.ts';
import emphasisOveruse from './emphasis-overuse/rule.ts';
import genderedLanguage from './gendered-language/rule.ts';
import lateVerb from './late-verb/rule.ts';
import layoutReference from './layout-reference/rule.ts';
import longParagraph from './long-paragraph/rule.ts';
import longSentence from './long-sentence/rule.ts';
import longWord from './long-word/rule.ts';
import mustOveruse from './must-overuse/rule.ts';
import negationLoad from './negation-load/rule.ts';
import nextStep from './next-step/rule.ts';
import nominalisation from './nominalisation/rule.ts';
import numberFormat from './number-format/rule.ts';
import passive from './passive/rule.ts';
import pastDate from './past-date/rule.ts';
import phoneFormat from './phone-format/rule.ts';
import quotationMarks from './quotation-marks/rule.ts';
import repeatedPunctuation from './repeated-punctuation/rule.ts';
import repeatedWord from './repeated-word/rule.ts';
import spelling from './spelling/rule.ts';
import splitCompound from './split-compound/rule.ts';
import testResultWords from './test-result-words/rule.ts';
import twoNames from './two-names/rule.ts';
import unclearDose from './unclear-dose/rule.ts';
import unclearReference from './unclear-reference/rule.ts';
import unclearRisk from './unclear-risk/rule.ts';
import undefinedAcronym from './undefined-acronym/rule.ts';

/** The language rules that are code. Word packs are in `rules/words`. */
export const languageRules: readonly AnyRule[] = [
  agreement,
  allCaps,
  archaicVerbForm,
  blame,
  capitalDu,
  clauseOrder,
  clauseStack,
  commaSplice,
  currencyFormat,
  dashUsage,
  dateTimeFormat,
  deDem,
  doubleNegation,
  duTilltal,
  emoji,
  emphasisOveruse,
  genderedLanguage,
  lateVerb,
  layoutReference,
  longParagraph,
  longSentence,
  longWord,
  mustOveruse,
  negationLoad,
  nextStep,
  nominalisation,
  numberFormat,
  passive,
  pastDate,
  phoneFormat,
  quotationMarks,
  repeatedPunctuation,
  repeatedWord,
  spelling,
  splitCompound,
  testResultWords,
  twoNames,
  unclearDose,
  unclearReference,
  unclearRisk,
  undefinedAcronym,
];
