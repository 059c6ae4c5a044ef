// Generated from the rules' folders by scripts/generate.
import type { AnyRule } from '@klarmall/lint';
import accessibilityAttachmentAlternative from '../accessibility/attachment-alternative/rule.ts';
import accessibilityBareUrl from '../accessibility/bare-url/rule.ts';
import accessibilityCollapsedAction from '../accessibility/collapsed-action/rule.ts';
import accessibilityColourReference from '../accessibility/colour-reference/rule.ts';
import accessibilityImageOfText from '../accessibility/image-of-text/rule.ts';
import accessibilityLanguageOfParts from '../accessibility/language-of-parts/rule.ts';
import accessibilityLinkAddress from '../accessibility/link-address/rule.ts';
import accessibilityLinkText from '../accessibility/link-text/rule.ts';
import accessibilityMeaningByBox from '../accessibility/meaning-by-box/rule.ts';
import accessibilityOneTextTwoTargets from '../accessibility/one-text-two-targets/rule.ts';
import accessibilityPdfLink from '../accessibility/pdf-link/rule.ts';
import accessibilityRepeatedLink from '../accessibility/repeated-link/rule.ts';
import accessibilityUnknownSite from '../accessibility/unknown-site/rule.ts';
import attachmentAlternativeText from '../attachment/alternative-text/rule.ts';
import attachmentAnimatedImage from '../attachment/animated-image/rule.ts';
import attachmentBoldHeadings from '../attachment/bold-headings/rule.ts';
import attachmentCharacters from '../attachment/characters/rule.ts';
import attachmentComments from '../attachment/comments/rule.ts';
import attachmentContrast from '../attachment/contrast/rule.ts';
import attachmentFileAccess from '../attachment/file-access/rule.ts';
import attachmentFileExtension from '../attachment/file-extension/rule.ts';
import attachmentFileName from '../attachment/file-name/rule.ts';
import attachmentFileSize from '../attachment/file-size/rule.ts';
import attachmentFileType from '../attachment/file-type/rule.ts';
import attachmentFormFields from '../attachment/form-fields/rule.ts';
import attachmentHeadingText from '../attachment/heading-text/rule.ts';
import attachmentHiddenText from '../attachment/hidden-text/rule.ts';
import attachmentImageLocation from '../attachment/image-location/rule.ts';
import attachmentImageOutsideFigure from '../attachment/image-outside-figure/rule.ts';
import attachmentImagePersonalData from '../attachment/image-personal-data/rule.ts';
import attachmentImageSize from '../attachment/image-size/rule.ts';
import attachmentImageText from '../attachment/image-text/rule.ts';
import attachmentLanguage from '../attachment/language/rule.ts';
import attachmentLinkText from '../attachment/link-text/rule.ts';
import attachmentPdfua2 from '../attachment/pdfua2/rule.ts';
import attachmentPermission from '../attachment/permission/rule.ts';
import attachmentPersonalNumber from '../attachment/personal-number/rule.ts';
import attachmentPreferPage from '../attachment/prefer-page/rule.ts';
import attachmentReadingOrder from '../attachment/reading-order/rule.ts';
import attachmentReplacementText from '../attachment/replacement-text/rule.ts';
import attachmentSafety from '../attachment/safety/rule.ts';
import attachmentScan from '../attachment/scan/rule.ts';
import attachmentSecondFile from '../attachment/second-file/rule.ts';
import attachmentSmallText from '../attachment/small-text/rule.ts';
import attachmentStructure from '../attachment/structure/rule.ts';
import attachmentTableHeaders from '../attachment/table-headers/rule.ts';
import attachmentTextDiffers from '../attachment/text-differs/rule.ts';
import attachmentTextEquivalent from '../attachment/text-equivalent/rule.ts';
import attachmentTextImage from '../attachment/text-image/rule.ts';
import attachmentTitle from '../attachment/title/rule.ts';
import attachmentTypedLists from '../attachment/typed-lists/rule.ts';
import attachmentUnlikeLanguage from '../attachment/unlike-language/rule.ts';
import attachmentUnreadable from '../attachment/unreadable/rule.ts';
import attachmentUntaggedTable from '../attachment/untagged-table/rule.ts';
import channelAttachmentUse from '../channel/attachment-use/rule.ts';
import channelCallInsteadOfQuestion from '../channel/call-instead-of-question/rule.ts';
import channelEServiceWithoutLink from '../channel/e-service-without-link/rule.ts';
import channelExclusiveMessages from '../channel/exclusive-messages/rule.ts';
import channelInstruction from '../channel/instruction/rule.ts';
import channelKnownInstrument from '../channel/known-instrument/rule.ts';
import channelManualDate from '../channel/manual-date/rule.ts';
import channelManualSignature from '../channel/manual-signature/rule.ts';
import channelMarketingContent from '../channel/marketing-content/rule.ts';
import channelMassMailingWarning from '../channel/mass-mailing-warning/rule.ts';
import channelMissingConsequence from '../channel/missing-consequence/rule.ts';
import channelMustContain from '../channel/must-contain/rule.ts';
import channelNextStep from '../channel/next-step/rule.ts';
import channelQuestionnaireAsMessage from '../channel/questionnaire-as-message/rule.ts';
import channelQuestionsAndDays from '../channel/questions-and-days/rule.ts';
import channelRecruitmentContent from '../channel/recruitment-content/rule.ts';
import channelRepeatedContact from '../channel/repeated-contact/rule.ts';
import channelSecrecyMaterial from '../channel/secrecy-material/rule.ts';
import channelSummons from '../channel/summons/rule.ts';
import channelUnanswerableTemplate from '../channel/unanswerable-template/rule.ts';
import channelUnitDetails from '../channel/unit-details/rule.ts';
import languageAgreement from '../language/agreement/rule.ts';
import languageAllCaps from '../language/all-caps/rule.ts';
import languageArchaicVerbForm from '../language/archaic-verb-form/rule.ts';
import languageBlame from '../language/blame/rule.ts';
import languageCapitalDu from '../language/capital-du/rule.ts';
import languageClauseOrder from '../language/clause-order/rule.ts';
import languageClauseStack from '../language/clause-stack/rule.ts';
import languageCommaSplice from '../language/comma-splice/rule.ts';
import languageCurrencyFormat from '../language/currency-format/rule.ts';
import languageDashUsage from '../language/dash-usage/rule.ts';
import languageDateTimeFormat from '../language/date-time-format/rule.ts';
import languageDeDem from '../language/de-dem/rule.ts';
import languageDoubleNegation from '../language/double-negation/rule.ts';
import languageDuTilltal from '../language/du-tilltal/rule.ts';
import languageEmoji from '../language/emoji/rule.ts';
import languageEmphasisOveruse from '../language/emphasis-overuse/rule.ts';
import languageGenderedLanguage from '../language/gendered-language/rule.ts';
import languageLateVerb from '../language/late-verb/rule.ts';
import languageLayoutReference from '../language/layout-reference/rule.ts';
import languageLongParagraph from '../language/long-paragraph/rule.ts';
import languageLongSentence from '../language/long-sentence/rule.ts';
import languageLongWord from '../language/long-word/rule.ts';
import languageMustOveruse from '../language/must-overuse/rule.ts';
import languageNegationLoad from '../language/negation-load/rule.ts';
import languageNextStep from '../language/next-step/rule.ts';
import languageNominalisation from '../language/nominalisation/rule.ts';
import languageNotJudged from '../language/not-judged/rule.ts';
import languageNumberFormat from '../language/number-format/rule.ts';
import languagePassive from '../language/passive/rule.ts';
import languagePastDate from '../language/past-date/rule.ts';
import languagePhoneFormat from '../language/phone-format/rule.ts';
import languageQuotationMarks from '../language/quotation-marks/rule.ts';
import languageRepeatedPunctuation from '../language/repeated-punctuation/rule.ts';
import languageRepeatedWord from '../language/repeated-word/rule.ts';
import languageSpelling from '../language/spelling/rule.ts';
import languageSplitCompound from '../language/split-compound/rule.ts';
import languageTestResultWords from '../language/test-result-words/rule.ts';
import languageTwoNames from '../language/two-names/rule.ts';
import languageUnclearDose from '../language/unclear-dose/rule.ts';
import languageUnclearReference from '../language/unclear-reference/rule.ts';
import languageUnclearRisk from '../language/unclear-risk/rule.ts';
import languageUndefinedAcronym from '../language/undefined-acronym/rule.ts';
import privacyPersonAsOwner from '../privacy/person-as-owner/rule.ts';
import privacyPersonalData from '../privacy/personal-data/rule.ts';
import privacyPersonalNumber from '../privacy/personal-number/rule.ts';
import privacyPersonalNumberInData from '../privacy/personal-number-in-data/rule.ts';
import privacySensitiveTitle from '../privacy/sensitive-title/rule.ts';
import privacyUnresolvedPlaceholder from '../privacy/unresolved-placeholder/rule.ts';
import structureAsciiArt from '../structure/ascii-art/rule.ts';
import structureEmptyPart from '../structure/empty-part/rule.ts';
import structureFakeHeading from '../structure/fake-heading/rule.ts';
import structureFakeList from '../structure/fake-list/rule.ts';
import structureFitsChannel from '../structure/fits-channel/rule.ts';
import structureHeadingMissing from '../structure/heading-missing/rule.ts';
import structureHeadingSkip from '../structure/heading-skip/rule.ts';
import structureHeadingStyle from '../structure/heading-style/rule.ts';
import structureInvisibleCharacter from '../structure/invisible-character/rule.ts';
import structureListInSentence from '../structure/list-in-sentence/rule.ts';
import structureListLength from '../structure/list-length/rule.ts';
import structureListParallelism from '../structure/list-parallelism/rule.ts';
import structureLiteralUnitValue from '../structure/literal-unit-value/rule.ts';
import structureLocalAddition from '../structure/local-addition/rule.ts';
import structureLostConnection from '../structure/lost-connection/rule.ts';
import structureNoAlternative from '../structure/no-alternative/rule.ts';
import structurePurposeFirst from '../structure/purpose-first/rule.ts';
import structureQuestionForm from '../structure/question-form/rule.ts';
import structureRepeatedHeading from '../structure/repeated-heading/rule.ts';
import structureTextAfterBox from '../structure/text-after-box/rule.ts';
import structureUniqueName from '../structure/unique-name/rule.ts';
import structureVagueHeading from '../structure/vague-heading/rule.ts';
import structureVagueTitle from '../structure/vague-title/rule.ts';
import timingClosedDay from '../timing/closed-day/rule.ts';
import timingContradictingTimes from '../timing/contradicting-times/rule.ts';
import timingDaysInText from '../timing/days-in-text/rule.ts';
import timingImpossibleDate from '../timing/impossible-date/rule.ts';
import timingNamedDayMismatch from '../timing/named-day-mismatch/rule.ts';
import timingReminderBeforeClose from '../timing/reminder-before-close/rule.ts';
import timingReviewDate from '../timing/review-date/rule.ts';
import timingSaneDays from '../timing/sane-days/rule.ts';
import timingSendingHours from '../timing/sending-hours/rule.ts';
import timingWeekdayDateMismatch from '../timing/weekday-date-mismatch/rule.ts';

/** The rules that have a folder, sorted by id. */
export const folderRules: readonly AnyRule[] = [
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
  attachmentAlternativeText,
  attachmentAnimatedImage,
  attachmentBoldHeadings,
  attachmentCharacters,
  attachmentComments,
  attachmentContrast,
  attachmentFileAccess,
  attachmentFileExtension,
  attachmentFileName,
  attachmentFileSize,
  attachmentFileType,
  attachmentFormFields,
  attachmentHeadingText,
  attachmentHiddenText,
  attachmentImageLocation,
  attachmentImageOutsideFigure,
  attachmentImagePersonalData,
  attachmentImageSize,
  attachmentImageText,
  attachmentLanguage,
  attachmentLinkText,
  attachmentPdfua2,
  attachmentPermission,
  attachmentPersonalNumber,
  attachmentPreferPage,
  attachmentReadingOrder,
  attachmentReplacementText,
  attachmentSafety,
  attachmentScan,
  attachmentSecondFile,
  attachmentSmallText,
  attachmentStructure,
  attachmentTableHeaders,
  attachmentTextDiffers,
  attachmentTextEquivalent,
  attachmentTextImage,
  attachmentTitle,
  attachmentTypedLists,
  attachmentUnlikeLanguage,
  attachmentUnreadable,
  attachmentUntaggedTable,
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
  languageAgreement,
  languageAllCaps,
  languageArchaicVerbForm,
  languageBlame,
  languageCapitalDu,
  languageClauseOrder,
  languageClauseStack,
  languageCommaSplice,
  languageCurrencyFormat,
  languageDashUsage,
  languageDateTimeFormat,
  languageDeDem,
  languageDoubleNegation,
  languageDuTilltal,
  languageEmoji,
  languageEmphasisOveruse,
  languageGenderedLanguage,
  languageLateVerb,
  languageLayoutReference,
  languageLongParagraph,
  languageLongSentence,
  languageLongWord,
  languageMustOveruse,
  languageNegationLoad,
  languageNextStep,
  languageNominalisation,
  languageNotJudged,
  languageNumberFormat,
  languagePassive,
  languagePastDate,
  languagePhoneFormat,
  languageQuotationMarks,
  languageRepeatedPunctuation,
  languageRepeatedWord,
  languageSpelling,
  languageSplitCompound,
  languageTestResultWords,
  languageTwoNames,
  languageUnclearDose,
  languageUnclearReference,
  languageUnclearRisk,
  languageUndefinedAcronym,
  privacyPersonAsOwner,
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
  structureLocalAddition,
  structureLostConnection,
  structureNoAlternative,
  structurePurposeFirst,
  structureQuestionForm,
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
];
