import { Budget, type Clock, defaultLimits } from './budget.ts';
import { PdfDocument } from './document/document.ts';
import { gatherFacts } from './facts.ts';
import type { Inflate } from './filters/inflate.ts';
import type { DecodeImage, GrayPicture } from './pictures/index.ts';
import { readPictures } from './pictures/read-pictures.ts';
import { ViewBuilder } from './view/view-builder.ts';

/** A picture in which lines of text were found. */
export interface TextPicture {
  /** Counted from 1. */
  readonly page: number;
  readonly picture: GrayPicture;
}

/**
 * The pictures of a document that hold text, page by page, scans among them; of the largest eight. For text recognition: whether they hold
 * text is told by their rows alone. Never throws for what a file is; what cannot be read has no pictures.
 */
export async function textPictures(
  bytes: Uint8Array,
  { inflate, clock }: { readonly inflate: Inflate; readonly clock?: Clock },
  decodeImage: DecodeImage | undefined,
): Promise<readonly TextPicture[]> {
  const found: TextPicture[] = [];
  try {
    const document = new PdfDocument(bytes, new Budget(defaultLimits, clock), inflate);
    if (document.encryption?.opened === false) return [];
    const builder = new ViewBuilder(document, { looksIntoFonts: false });
    const { pages } = gatherFacts(document, (event) => builder.listen(event));
    await readPictures(document, builder.allPictures(pages), decodeImage, ({ page }, picture, { lines }) => {
      if (lines.length > 0) found.push({ page, picture });
    });
  } catch {
    // What was read until then is worth reading.
  }
  return found.sort((a, b) => a.page - b.page);
}
