import type { AnyRule } from '@klarmall/lint';
import channelCallInsteadOfQuestion from './channel/call-instead-of-question/rule.ts';
import channelEServiceWithoutLink from './channel/e-service-without-link/rule.ts';
import channelKnownInstrument from './channel/known-instrument/rule.ts';
import channelManualDate from './channel/manual-date/rule.ts';
import channelManualSignature from './channel/manual-signature/rule.ts';
import channelMustContain from './channel/must-contain/rule.ts';
import channelQuestionnaireAsMessage from './channel/questionnaire-as-message/rule.ts';
import channelQuestionsAndDays from './channel/questions-and-days/rule.ts';
import channelRepeatedContact from './channel/repeated-contact/rule.ts';
import channelUnanswerableTemplate from './channel/unanswerable-template/rule.ts';
import { languageRules } from './language/index.ts';
import privacyPersonalData from './privacy/personal-data/rule.ts';
import privacyPersonalNumber from './privacy/personal-number/rule.ts';
import privacyPersonalNumberInData from './privacy/personal-number-in-data/rule.ts';
import privacyUnresolvedPlaceholder from './privacy/unresolved-placeholder/rule.ts';
import timingDaysInText from './timing/days-in-text/rule.ts';
import timingReminderBeforeClose from './timing/reminder-before-close/rule.ts';
import timingReviewDate from './timing/review-date/rule.ts';
import timingSaneDays from './timing/sane-days/rule.ts';
import timingWeekdayDateMismatch from './timing/weekday-date-mismatch/rule.ts';
import { wordRules } from './words/index.ts';

/** Every rule, sorted by id. A new rule is one import and one line. */
export const rules: readonly AnyRule[] = [
  channelCallInsteadOfQuestion,
  channelEServiceWithoutLink,
  channelKnownInstrument,
  channelManualDate,
  channelManualSignature,
  channelMustContain,
  channelQuestionnaireAsMessage,
  channelQuestionsAndDays,
  channelRepeatedContact,
  channelUnanswerableTemplate,
  ...languageRules,
  privacyPersonalData,
  privacyPersonalNumber,
  privacyPersonalNumberInData,
  privacyUnresolvedPlaceholder,
  timingDaysInText,
  timingReminderBeforeClose,
  timingReviewDate,
  timingSaneDays,
  timingWeekdayDateMismatch,
  ...wordRules,
];
