import { readFileSync } from 'node:fs';

/** A picture with lines of text in a PDF file. */
export interface PictureOfFile {
  /** Counted from 1. */
  readonly page: number;
  /** The picture as a file of its own: a portable graymap. */
  readonly bytes: Uint8Array;
}

/**
 * The pictures of a PDF file that hold text, at most eight. Ask `inspectFiles` about the file first: only what was read within the limits
 * of a process of its own is read here.
 */
export async function picturesOfFile(path: string): Promise<readonly PictureOfFile[]> {
  const [{ inflateNode, PdfjsReader, workClock }, { textPictures }] = await Promise.all([
    import('@klarmall/attachments/node'),
    import('@klarmall/pdf'),
  ]);
  const reader = new PdfjsReader();
  try {
    const pictures = await textPictures(
      readFileSync(path),
      { inflate: inflateNode, clock: workClock() },
      (image) => reader.decode(image),
    );
    return pictures.map(({ page, picture }) => ({ page, bytes: graymap(picture) }));
  } finally {
    reader.close();
  }
}

function graymap({
  width,
  height,
  pixels,
}: {
  width: number;
  height: number;
  pixels: Uint8Array;
}): Uint8Array {
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1'), pixels]);
}
