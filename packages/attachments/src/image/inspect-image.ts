import type { PictureReading } from '@klarmall/pdf';
import type { Seen } from '../file/inspect-file.ts';
import type { AttachmentProblem } from '../rules/attachment-rule.ts';
import { numbersIn, personalNumber } from '../rules/document/privacy.ts';
import {
  animatedImage,
  imageLocation,
  imagePersonalData,
  imageSize,
  imageText,
  textEquivalent as textEquivalentRule,
  unreadable,
} from '../rules/file-rules.ts';
import type { ImageFacts } from './image-facts.ts';

/** Longer sides and larger areas, in pixels, are more than a phone can open. */
const longestSide = 20_000;
const largestArea = 100_000_000;
/** So many letters are a word, and so many rows and letters a page of text. */
const aWord = 6;
const aPage = { lines: 6, characters: 120 };

/**
 * What is wrong with a picture.
 * @param textEquivalent the attachment's text in the template; undefined when the picture is inspected on its own.
 * @param reading the text that its pixels show; undefined when they could not be read.
 */
export function inspectImage(
  image: ImageFacts,
  textEquivalent: string | undefined,
  reading: PictureReading | undefined,
): readonly Seen[] {
  const seen: Seen[] = [];
  if (!image.whole) seen.push([unreadable, { message: 'truncated' }]);
  if (image.animated) seen.push([animatedImage, { message: 'animated' }]);
  const { width, height } = image;
  if (Math.max(width, height) > longestSide || width * height > largestArea) {
    seen.push([imageSize, { message: 'tooLarge', data: { width, height } }]);
  }
  if (image.exif.location) seen.push([imageLocation, { message: 'gps' }]);
  if (image.exif.personalFields.length > 0) {
    seen.push([
      imagePersonalData,
      { message: 'fields', data: { fields: image.exif.personalFields.join(', ') } },
    ]);
  }
  for (const text of [...image.exif.texts, ...image.texts]) {
    for (const problem of numbersIn(text, { message: 'metadata', data: { where: image.kind } })) {
      seen.push([personalNumber, problem]);
    }
  }
  if (textEquivalent !== undefined && textEquivalent.trim() === '')
    seen.push([textEquivalentRule, { message: 'missing' }]);
  const text = textProblem(reading, textEquivalent ?? '');
  if (text !== undefined) seen.push([imageText, text]);
  return seen;
}

/** A page of text in a picture is a barrier, unless the template says what stands in it; a few words are asked about. */
function textProblem(
  reading: PictureReading | undefined,
  textEquivalent: string,
): AttachmentProblem | undefined {
  if (reading === undefined) return { message: 'look', level: 'review' };
  const { lines, characters } = reading;
  if (characters < aWord) return undefined;
  const data = { count: lines.length, characters };
  const isPage = lines.length >= aPage.lines && characters >= aPage.characters;
  if (!isPage) return { message: 'words', level: 'review', data };
  // Letters in pictures are found less surely than they are written.
  return textEquivalent.trim().length >= characters / 2
    ? { message: 'told', level: 'review', data }
    : { message: 'page', data };
}
