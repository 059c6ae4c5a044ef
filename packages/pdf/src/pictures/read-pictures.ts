import { BudgetSpent } from '../budget.ts';
import type { PdfDocument } from '../document/document.ts';
import { compose } from './compose.ts';
import type { DecodeImage } from './decode-image.ts';
import type { GrayPicture } from './gray-picture.ts';
import { flattened, type OpenedImage, openImage } from './open-image.ts';
import { type LaidImage, type Picture, showsWhole } from './page-pictures.ts';
import { type PictureReading, readPicture } from './read-picture.ts';
import { keptShades } from './shades.ts';

/** A picture of a page that waits to be read. */
export interface PictureToRead {
  readonly picture: Picture;
  /** Counted from 1. */
  readonly page: number;
  /** Lower numbers are read first. */
  readonly order: number;
}

/** What was read of a picture on a page. */
export interface PageReading extends PictureReading {
  /** The picture itself, small. */
  readonly shades: GrayPicture;
}

/** So many pictures of a file are read. */
const mostPictures = 8;
/** So many images make a picture; strips and tiles are seldom more. */
const mostParts = 4_000;

/**
 * Reads the pictures of a document, the most important ones first; one that lies on many pages is read once.
 * @param heard is told the pixels of each picture when it is read.
 * @returns what was read of each; pictures beyond the limits, and those that cannot be decoded, are missing.
 */
export async function readPictures(
  document: PdfDocument,
  pictures: readonly PictureToRead[],
  decode: DecodeImage | undefined,
  heard: (picture: PictureToRead, pixels: GrayPicture, reading: PictureReading) => void = () => undefined,
): Promise<ReadonlyMap<Picture, PageReading>> {
  const readings = new Map<Picture, PageReading>();
  const known = new Map<string, PageReading>();
  let read = 0;
  for (const waiting of [...pictures].sort((a, b) => a.order - b.order)) {
    const { picture } = waiting;
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
      const reading = { ...readPicture(pixels), shades: keptShades(pixels) };
      readings.set(picture, reading);
      heard(waiting, pixels, reading);
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
  if (images.length === 1 && showsWhole(only)) {
    const opened = await openImage(document, only, decode);
    return opened && flattened(opened);
  }
  const parts: (readonly [LaidImage, OpenedImage])[] = [];
  for (const image of images) {
    const part = await openImage(document, image, decode);
    if (part === undefined) return undefined;
    parts.push([image, part]);
  }
  return compose(parts, box);
}

/** The same streams in the same order make the same picture. */
function identityOf({ images }: Picture): string | undefined {
  if (images.some(({ source }) => source.stream === undefined)) return undefined;
  const places = images.length === 1 ? '' : images.map(({ matrix }) => matrix.map(Math.round).join()).join();
  return `${images.map(({ source }) => source.stream?.objectNumber).join()} ${places}`;
}
