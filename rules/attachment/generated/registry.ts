// Generated from the rules' folders by scripts/generate.
import type { AnyRule } from '@klarmall/lint';
import alternativeText from '../alternative-text/rule.ts';
import animatedImage from '../animated-image/rule.ts';
import boldHeadings from '../bold-headings/rule.ts';
import characters from '../characters/rule.ts';
import comments from '../comments/rule.ts';
import contrast from '../contrast/rule.ts';
import fileAccess from '../file-access/rule.ts';
import fileExtension from '../file-extension/rule.ts';
import fileName from '../file-name/rule.ts';
import fileSize from '../file-size/rule.ts';
import fileType from '../file-type/rule.ts';
import formFields from '../form-fields/rule.ts';
import headingText from '../heading-text/rule.ts';
import hiddenText from '../hidden-text/rule.ts';
import imageLocation from '../image-location/rule.ts';
import imageOutsideFigure from '../image-outside-figure/rule.ts';
import imagePersonalData from '../image-personal-data/rule.ts';
import imageSize from '../image-size/rule.ts';
import imageText from '../image-text/rule.ts';
import language from '../language/rule.ts';
import linkText from '../link-text/rule.ts';
import pdfua2 from '../pdfua2/rule.ts';
import permission from '../permission/rule.ts';
import personalNumber from '../personal-number/rule.ts';
import preferPage from '../prefer-page/rule.ts';
import readingOrder from '../reading-order/rule.ts';
import replacementText from '../replacement-text/rule.ts';
import safety from '../safety/rule.ts';
import scan from '../scan/rule.ts';
import secondFile from '../second-file/rule.ts';
import smallText from '../small-text/rule.ts';
import structure from '../structure/rule.ts';
import tableHeaders from '../table-headers/rule.ts';
import textDiffers from '../text-differs/rule.ts';
import textEquivalent from '../text-equivalent/rule.ts';
import textImage from '../text-image/rule.ts';
import title from '../title/rule.ts';
import typedLists from '../typed-lists/rule.ts';
import unlikeLanguage from '../unlike-language/rule.ts';
import unreadable from '../unreadable/rule.ts';
import untaggedTable from '../untagged-table/rule.ts';

/** The rules on attachments that have a folder, sorted by id. */
export const attachmentFolderRules: readonly AnyRule[] = [
  alternativeText,
  animatedImage,
  boldHeadings,
  characters,
  comments,
  contrast,
  fileAccess,
  fileExtension,
  fileName,
  fileSize,
  fileType,
  formFields,
  headingText,
  hiddenText,
  imageLocation,
  imageOutsideFigure,
  imagePersonalData,
  imageSize,
  imageText,
  language,
  linkText,
  pdfua2,
  permission,
  personalNumber,
  preferPage,
  readingOrder,
  replacementText,
  safety,
  scan,
  secondFile,
  smallText,
  structure,
  tableHeaders,
  textDiffers,
  textEquivalent,
  textImage,
  title,
  typedLists,
  unlikeLanguage,
  unreadable,
  untaggedTable,
];
