import type { AttachmentDemands, AttachmentFacts } from './facts.ts';
import { factsOfStart } from './facts-of-start.ts';
import { fileKind } from './file/file-kind.ts';
import type { ImageFacts } from './image/image-facts.ts';
import { readJpeg } from './image/jpeg.ts';
import { readPng } from './image/png.ts';
import { readPixels } from './image/read-pixels.ts';
import { readDocument } from './pdf/read-document.ts';
import type { ReadingMeans } from './reading-means.ts';

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
