import type { Seen } from '../file/inspect-file.ts';
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

/**
 * What is wrong with a picture.
 * @param textEquivalent the attachment's text in the template; undefined when the picture is inspected on its own.
 */
export function inspectImage(image: ImageFacts, textEquivalent: string | undefined): readonly Seen[] {
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
  seen.push([imageText, { message: 'look' }]);
  return seen;
}
