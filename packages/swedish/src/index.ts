export {
  addDays,
  type CalendarDate,
  compareDates,
  formatDate,
  formatIsoDate,
  MONTH_NAMES,
  nearestYear,
  parseIsoDate,
  WEEKDAY_NAMES,
  type Weekday,
  weekdayName,
  weekdayNumber,
  weekdayOf,
} from './calendar.ts';
export { type ClockTime, type ClockTimeMatch, findClockTimes, formatClockTime } from './clock-time.ts';
export { calendarDateOf, type DateForm, type DateMatch, findDates } from './dates.ts';
export { MONTH_NAME, WEEKDAY_STEM } from './day-patterns.ts';
export { beginsCompounds, isCompound, isOnlyFirstPart, knownGender } from './grammar/compounds.ts';
export type { Gender } from './grammar/gender-list.ts';
export { type GrammarFault, grammarFaults } from './grammar/grammar-faults.ts';
export { imperativeOf, infinitiveOf, presentOf } from './grammar/infinitive.ts';
export { type NounForm, nounForms } from './grammar/noun-forms.ts';
export {
  type AdjectiveReading,
  genderOf,
  isInDictionary,
  type NounReading,
  readAdjective,
  readNoun,
} from './grammar/nouns.ts';
export { type PluralReading, readPlural } from './grammar/plural-nouns.ts';
export { regender, type WordChange } from './grammar/regender.ts';
export { passesLuhn } from './luhn.ts';
export { matchesOf } from './matches.ts';
export { changedMeaning, type MeaningKind } from './meaning/changed-meaning.ts';
export { isDoseLine } from './meaning/dose-line.ts';
export { type FigureFact, figureFacts } from './meaning/figures.ts';
export { isGivenName, isWordLikeName } from './meaning/given-names.ts';
export { isSubstance, productName } from './meaning/medicine-names.ts';
export { numberWordFacts, numberWordValue, WRITTEN_NUMBER } from './meaning/number-words.ts';
export { unitNamed, unitNames } from './meaning/units.ts';
export { findNamedDays, holidayOn, type NamedDayMatch, nextWorkingDay } from './named-days.ts';
export { verbOfNoun } from './nominalisations.ts';
export { numberValue } from './number-value.ts';
export { perWord } from './per-word.ts';
export {
  findPersonalNumbers,
  maskPersonalNumbers,
  type PersonalNumberKind,
  type PersonalNumberMatch,
  type PersonalNumberOptions,
} from './personal-number.ts';
export { findPhoneNumbers, formatPhoneNumber, type PhoneMatch } from './phone.ts';
export {
  addCounts,
  countText,
  lix,
  meanSentenceLength,
  nominalRatio,
  type TextCounts,
} from './readability.ts';
export {
  findUnseenSigns,
  type ReadingForm,
  readingForm,
  showsAnything,
  type UnseenKind,
  type UnseenSign,
} from './reading-form.ts';
export { type SameSubject, sameSubject } from './same-subject.ts';
export { findSentences } from './sentences.ts';
export type { Span } from './span.ts';
export type { VerbTense } from './verb-forms.ts';
export {
  type ActiveReading,
  isDeponent,
  isFiniteVerb,
  isInfinitive,
  type ParticipleReading,
  type PassiveReading,
  readActive,
  readParticiple,
  readPassive,
} from './verb-lexicon.ts';
export { type AddressProblem, addressesIn, addressProblem, hostOf } from './web-address.ts';
export { CONJUNCTIONS, isFunctionWord, PREPOSITIONS, type WordClass, wordClass } from './word-class.ts';
export { findWords, type Word } from './words.ts';
export { type LanguageCode, languageName, scriptName } from './written-language/language-names.ts';
export {
  isSwedishWord,
  isWrittenWithLatin,
  likeness,
  type OtherLanguage,
  type OtherLanguageSpan,
  otherLanguage,
  otherLanguageName,
  otherLanguageSpans,
  writtenLanguage,
} from './written-language/written-language.ts';
export { readWrittenNumber, type UnreadNumber, type WrittenNumber } from './written-number.ts';
