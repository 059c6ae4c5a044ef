import type { AnyRule } from '@klarmall/lint';
import alternativeText from './alternative-text/rule.ts';
import animatedImage from './animated-image/rule.ts';
import boldHeadings from './bold-headings/rule.ts';
import characters from './characters/rule.ts';
import comments from './comments/rule.ts';
import contrast from './contrast/rule.ts';
import fileAccess from './file-access/rule.ts';
import fileExtension from './file-extension/rule.ts';
import fileName from './file-name/rule.ts';
import fileSize from './file-size/rule.ts';
import fileType from './file-type/rule.ts';
import formFields from './form-fields/rule.ts';
import headingText from './heading-text/rule.ts';
import hiddenText from './hidden-text/rule.ts';
import imageLocation from './image-location/rule.ts';
import imageOutsideFigure from './image-outside-figure/rule.ts';
import imagePersonalData from './image-personal-data/rule.ts';
import imageSize from './image-size/rule.ts';
import imageText from './image-text/rule.ts';
import language from './language/rule.ts';
import linkText from './link-text/rule.ts';
import { pdfuaRules } from './pdfua-rules.ts';
import pdfua2 from './pdfua2/rule.ts';
import permission from './permission/rule.ts';
import personalNumber from './personal-number/rule.ts';
import preferPage from './prefer-page/rule.ts';
import readingOrder from './reading-order/rule.ts';
import replacementText from './replacement-text/rule.ts';
import safety from './safety/rule.ts';
import scan from './scan/rule.ts';
import secondFile from './second-file/rule.ts';
import smallText from './small-text/rule.ts';
import structure from './structure/rule.ts';
import tableHeaders from './table-headers/rule.ts';
import textDiffers from './text-differs/rule.ts';
import textEquivalent from './text-equivalent/rule.ts';
import textImage from './text-image/rule.ts';
import title from './title/rule.ts';
import typedLists from './typed-lists/rule.ts';
import unlikeLanguage from './unlike-language/rule.ts';
import unreadable from './unreadable/rule.ts';
import untaggedTable from './untagged-table/rule.ts';

export { oneCause } from './one-cause.ts';
export { pdfuaRules } from './pdfua-rules.ts';
export { type ProfileName, profileNames } from './profile-names.ts';
export { inProfile } from './profiles.ts';
export { titleFault } from './title/rule.ts';

/** Every rule on attachments, in the order in which reports show what is equally grave. */
export const attachmentRules: readonly AnyRule[] = [
  fileAccess,
  unreadable,
  fileType,
  fileExtension,
  secondFile,
  fileSize,
  fileName,
  animatedImage,
  imageSize,
  imageLocation,
  imagePersonalData,
  textEquivalent,
  imageText,
  scan,
  personalNumber,
  safety,
  permission,
  structure,
  language,
  title,
  alternativeText,
  imageOutsideFigure,
  tableHeaders,
  characters,
  unlikeLanguage,
  formFields,
  boldHeadings,
  headingText,
  typedLists,
  untaggedTable,
  readingOrder,
  linkText,
  replacementText,
  hiddenText,
  textImage,
  contrast,
  smallText,
  comments,
  ...pdfuaRules,
  pdfua2,
  preferPage,
  textDiffers,
];
