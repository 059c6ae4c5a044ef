import type { Clock, DecodeImage, Inflate, Limits } from '@klarmall/pdf';
import type { AttachmentDemands, AttachmentFacts, PageTexts } from './facts.ts';
import { factsOfStart } from './facts-of-start.ts';
import { fileKind } from './file/file-kind.ts';
import type { ImageFacts } from './image/image-facts.ts';
import { readJpeg } from './image/jpeg.ts';
import { readPng } from './image/png.ts';
import { readPixels } from './image/read-pixels.ts';
import { readDocument } from './pdf/read-document.ts';

/** The text of a file as another reader sees it; undefined when it could not read the file. */
export type SecondReader = (bytes: Uint8Array) => Promise<PageTexts | undefined>;

/** What the readers are given: nothing is taken from the surroundings. */
export interface ReadingMeans {
  /** Undoes zlib compression: `inflateNode` or `inflatePortable`. */
  readonly inflate: Inflate;
  /** Limits of the PDF reader. */
  readonly limits?: Partial<Limits>;
  /** Milliseconds from any fixed point; without it the time limit does not hold. */
  readonly clock?: Clock;
  /** Decodes images; without it, JPEG, JPEG 2000, CCITT and JBIG2 are not looked into. */
  readonly decodeImage?: DecodeImage;
  /** A second reader of PDF text to compare with, for files that are read whole; none unless said. */
  readonly secondReader?: SecondReader;
}

/** What a file is called and held to. */
export interface NamedDemands extends AttachmentDemands {
  /** With its extension, without folders. */
  readonly fileName: string;
}

/** Reads a file by its content, never by its name. Never throws for what a file is. */
export async function readAttachment(
  bytes: Uint8Array,
  { fileName, ...demands }: NamedDemands,
  means: ReadingMeans,
): Promise<AttachmentFacts> {
  const image = imageOf(bytes);
  const facts = { ...factsOfStart(bytes, bytes.length, fileName, image?.end), demands };
  if (image !== undefined) return { ...facts, image, pixels: await readPixels(bytes, image, means) };
  return facts.kind === 'pdf' ? { ...facts, document: await readDocument(bytes, means) } : facts;
}

function imageOf(bytes: Uint8Array): ImageFacts | undefined {
  const kind = fileKind(bytes);
  if (kind === 'jpg') return readJpeg(bytes);
  return kind === 'png' ? readPng(bytes) : undefined;
}
