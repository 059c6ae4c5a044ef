import type { AnyRule } from '@klarmall/lint';
import accessibilityAttachmentAlternative from './accessibility/attachment-alternative/rule.ts';
import accessibilityBareUrl from './accessibility/bare-url/rule.ts';
import accessibilityCollapsedAction from './accessibility/collapsed-action/rule.ts';
import accessibilityColourReference from './accessibility/colour-reference/rule.ts';
import accessibilityImageOfText from './accessibility/image-of-text/rule.ts';
import accessibilityLanguageOfParts from './accessibility/language-of-parts/rule.ts';
import accessibilityLinkAddress from './accessibility/link-address/rule.ts';
import accessibilityLinkText from './accessibility/link-text/rule.ts';
import accessibilityMeaningByBox from './accessibility/meaning-by-box/rule.ts';
import accessibilityOneTextTwoTargets from './accessibility/one-text-two-targets/rule.ts';
import accessibilityPdfLink from './accessibility/pdf-link/rule.ts';
import accessibilityRepeatedLink from './accessibility/repeated-link/rule.ts';
import accessibilityUnknownSite from './accessibility/unknown-site/rule.ts';
import channelAttachmentUse from './channel/attachment-use/rule.ts';
import channelCallInsteadOfQuestion from './channel/call-instead-of-question/rule.ts';
import channelEServiceWithoutLink from './channel/e-service-without-link/rule.ts';
import channelExclusiveMessages from './channel/exclusive-messages/rule.ts';
import channelInstruction from './channel/instruction/rule.ts';
import channelKnownInstrument from './channel/known-instrument/rule.ts';
import channelManualDate from './channel/manual-date/rule.ts';
import channelManualSignature from './channel/manual-signature/rule.ts';
import channelMarketingContent from './channel/marketing-content/rule.ts';
import channelMassMailingWarning from './channel/mass-mailing-warning/rule.ts';
import channelMissingConsequence from './channel/missing-consequence/rule.ts';
import channelMustContain from './channel/must-contain/rule.ts';
import channelNextStep from './channel/next-step/rule.ts';
import channelQuestionnaireAsMessage from './channel/questionnaire-as-message/rule.ts';
import channelQuestionsAndDays from './channel/questions-and-days/rule.ts';
import channelRecruitmentContent from './channel/recruitment-content/rule.ts';
import channelRepeatedContact from './channel/repeated-contact/rule.ts';
import channelSecrecyMaterial from './channel/secrecy-material/rule.ts';
import channelSummons from './channel/summons/rule.ts';
import channelUnanswerableTemplate from './channel/unanswerable-template/rule.ts';
import channelUnitDetails from './channel/unit-details/rule.ts';
import { languageRules } from './language/index.ts';
import privacyPersonalData from './privacy/personal-data/rule.ts';
import privacyPersonalNumber from './privacy/personal-number/rule.ts';
import privacyPersonalNumberInData from './privacy/personal-number-in-data/rule.ts';
import privacySensitiveTitle from './privacy/sensitive-title/rule.ts';
import privacyUnresolvedPlaceholder from './privacy/unresolved-placeholder/rule.ts';
import structureAsciiArt from './structure/ascii-art/rule.ts';
import structureEmptyPart from './structure/empty-part/rule.ts';
import structureFakeHeading from './structure/fake-heading/rule.ts';
import structureFakeList from './structure/fake-list/rule.ts';
import structureFitsChannel from './structure/fits-channel/rule.ts';
import structureHeadingMissing from './structure/heading-missing/rule.ts';
import structureHeadingSkip from './structure/heading-skip/rule.ts';
import structureHeadingStyle from './structure/heading-style/rule.ts';
import structureInvisibleCharacter from './structure/invisible-character/rule.ts';
import structureListInSentence from './structure/list-in-sentence/rule.ts';
import structureListLength from './structure/list-length/rule.ts';
import structureListParallelism from './structure/list-parallelism/rule.ts';
import structureLiteralUnitValue from './structure/literal-unit-value/rule.ts';
import structurePurposeFirst from './structure/purpose-first/rule.ts';
import structureRepeatedHeading from './structure/repeated-heading/rule.ts';
import structureTextAfterBox from './structure/text-after-box/rule.ts';
import structureUniqueName from './structure/unique-name/rule.ts';
import structureVagueHeading from './structure/vague-heading/rule.ts';
import structureVagueTitle from './structure/vague-title/rule.ts';
import timingClosedDay from './timing/closed-day/rule.ts';
import timingContradictingTimes from './timing/contradicting-times/rule.ts';
import timingDaysInText from './timing/days-in-text/rule.ts';
import timingImpossibleDate from './timing/impossible-date/rule.ts';
import timingNamedDayMismatch from './timing/named-day-mismatch/rule.ts';
import timingReminderBeforeClose from './timing/reminder-before-close/rule.ts';
import timingReviewDate from './timing/review-date/rule.ts';
import timingSaneDays from './timing/sane-days/rule.ts';
import timingSendingHours from './timing/sending-hours/rule.ts';
import timingWeekdayDateMismatch from './timing/weekday-date-mismatch/rule.ts';
import { wordRules } from './words/index.ts';

export { hardestSentences } from './language/hardest-sentences.ts';
export { type ReadabilitySummary, readabilityOf } from './language/readability-summary.ts';
export { wordsToSpell } from './language/spelling/words-to-spell.ts';
export { wordsInPacks } from './words/words-in-packs.ts';

/** Every rule, sorted by id. A new rule is one import and one line. */
export const rules: readonly AnyRule[] = [
  accessibilityAttachmentAlternative,
  accessibilityBareUrl,
  accessibilityCollapsedAction,
  accessibilityColourReference,
  accessibilityImageOfText,
  accessibilityLanguageOfParts,
  accessibilityLinkAddress,
  accessibilityLinkText,
  accessibilityMeaningByBox,
  accessibilityOneTextTwoTargets,
  accessibilityPdfLink,
  accessibilityRepeatedLink,
  accessibilityUnknownSite,
  channelAttachmentUse,
  channelCallInsteadOfQuestion,
  channelEServiceWithoutLink,
  channelExclusiveMessages,
  channelInstruction,
  channelKnownInstrument,
  channelManualDate,
  channelManualSignature,
  channelMarketingContent,
  channelMassMailingWarning,
  channelMissingConsequence,
  channelMustContain,
  channelNextStep,
  channelQuestionnaireAsMessage,
  channelQuestionsAndDays,
  channelRecruitmentContent,
  channelRepeatedContact,
  channelSecrecyMaterial,
  channelSummons,
  channelUnanswerableTemplate,
  channelUnitDetails,
  ...languageRules,
  privacyPersonalData,
  privacyPersonalNumber,
  privacyPersonalNumberInData,
  privacySensitiveTitle,
  privacyUnresolvedPlaceholder,
  structureAsciiArt,
  structureEmptyPart,
  structureFakeHeading,
  structureFakeList,
  structureFitsChannel,
  structureHeadingMissing,
  structureHeadingSkip,
  structureHeadingStyle,
  structureInvisibleCharacter,
  structureListInSentence,
  structureListLength,
  structureListParallelism,
  structureLiteralUnitValue,
  structurePurposeFirst,
  structureRepeatedHeading,
  structureTextAfterBox,
  structureUniqueName,
  structureVagueHeading,
  structureVagueTitle,
  timingClosedDay,
  timingContradictingTimes,
  timingDaysInText,
  timingImpossibleDate,
  timingNamedDayMismatch,
  timingReminderBeforeClose,
  timingReviewDate,
  timingSaneDays,
  timingSendingHours,
  timingWeekdayDateMismatch,
  ...wordRules,
];
