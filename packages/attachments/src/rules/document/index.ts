import type { DocumentRule } from '../attachment-rule.ts';
import { alternativeText } from './alternative-text.ts';
import { boldHeadings } from './bold-headings.ts';
import { characters } from './characters.ts';
import { comments } from './comments.ts';
import { contrast } from './contrast.ts';
import { formFields } from './form-fields.ts';
import { headingText } from './heading-text.ts';
import { hiddenText } from './hidden-text.ts';
import { imageOutsideFigure } from './image-outside-figure.ts';
import { language } from './language.ts';
import { linkText } from './link-text.ts';
import { permission } from './permission.ts';
import { privacy } from './privacy.ts';
import { readingOrder } from './reading-order.ts';
import { replacementText } from './replacement-text.ts';
import { safety } from './safety.ts';
import { scan } from './scan.ts';
import { smallText } from './small-text.ts';
import { structure } from './structure.ts';
import { tableHeaders } from './table-headers.ts';
import { textImage } from './text-image.ts';
import { title } from './title.ts';
import { typedLists } from './typed-lists.ts';
import { unlikeLanguage } from './unlike-language.ts';
import { untaggedTable } from './untagged-table.ts';

/** The checks of PDF documents beyond PDF/UA, in the order that reports show them. */
export const documentRules: readonly DocumentRule[] = [
  scan,
  privacy,
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
];
