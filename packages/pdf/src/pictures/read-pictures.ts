import { BudgetSpent } from '../budget.ts';
import type { PdfDocument } from '../document/document.ts';
import { compose } from './compose.ts';
import type { DecodeImage } from './decode-image.ts';
import type { GrayPicture } from './gray-picture.ts';
import { openImage } from './open-image.ts';
import type { LaidImage, Picture } from './page-pictures.ts';
import { type PictureReading, readPicture } from './read-picture.ts';

/** A picture of a page that waits to be read. */
export interface PictureToRead {
  readonly picture: Picture;
  /** Lower numbers are read first. */
  readonly order: number;
}

/** So many pictures of a file are read. */
const mostPictures = 8;
/** So many images make a picture; strips and tiles are seldom more. */
const mostParts = 1_500;

/**
 * Reads the pictures of a document, the most important ones first; one that lies on many pages is read once.
 * @returns what was read of each; pictures beyond the limits, and those that cannot be decoded, are missing.
 */
export async function readPictures(
  document: PdfDocument,
  pictures: readonly PictureToRead[],
  decode: DecodeImage | undefined,
): Promise<ReadonlyMap<Picture, PictureReading>> {
  const readings = new Map<Picture, PictureReading>();
  const known = new Map<string, PictureReading>();
  let read = 0;
  for (const { picture } of [...pictures].sort((a, b) => a.order - b.order)) {
    const identity = identityOf(picture);
    const before = identity === undefined ? undefined : known.get(identity);
    if (before !== undefined) {
      readings.set(picture, before);
      continue;
    }
    if (read >= mostPictures) continue;
    try {
      const pixels = await pixelsOf(document, picture, decode);
      if (pixels === undefined) continue;
      read++;
      const reading = readPicture(pixels);
      readings.set(picture, reading);
      if (identity !== undefined) known.set(identity, reading);
    } catch (error) {
      // The rest of the file was read within its limits; what pictures ask beyond them is left to people.
      if (error instanceof BudgetSpent) break;
      throw error;
    }
  }
  return readings;
}

async function pixelsOf(
  document: PdfDocument,
  { images, box }: Picture,
  decode: DecodeImage | undefined,
): Promise<GrayPicture | undefined> {
  const [only] = images;
  if (images.length > mostParts || only === undefined) return undefined;
  if (images.length === 1 && showsWhole(only)) return openImage(document, only.source, decode);
  const parts: (readonly [LaidImage, GrayPicture])[] = [];
  for (const image of images) {
    const part = await openImage(document, image.source, decode);
    if (part === undefined) return undefined;
    parts.push([image, part]);
  }
  return compose(parts, box);
}

/** Nearly all of the image shows, so that it can be read as it is, whichever way it is turned. */
function showsWhole({ matrix: [a, b, c, d], box }: LaidImage): boolean {
  const width = Math.abs(a) + Math.abs(c);
  const height = Math.abs(b) + Math.abs(d);
  return (box[2] - box[0]) * (box[3] - box[1]) >= width * height * 0.9;
}

/** The same streams in the same order make the same picture. */
function identityOf({ images }: Picture): string | undefined {
  if (images.some(({ source }) => source.stream === undefined)) return undefined;
  const places = images.length === 1 ? '' : images.map(({ matrix }) => matrix.map(Math.round).join()).join();
  return `${images.map(({ source }) => source.stream?.objectNumber).join()} ${places}`;
}
