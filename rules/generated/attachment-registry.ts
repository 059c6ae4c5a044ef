// Generated from the rules' folders by scripts/generate.
import type { AnyRule } from '@klarmall/lint';
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

/** The rules on attachments that have a folder, sorted by id. */
export const attachmentFolderRules: readonly AnyRule[] = [
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
];
