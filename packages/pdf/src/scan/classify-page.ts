import type { PageFeatures } from './page-features.ts';

/** How the text of a page, or of a document, is carried. */
export type PageClass = 'image-only' | 'ocr-over-scan' | 'born-digital' | 'blank' | 'outlined';

/** From this share of the page on, an image is what the page is about. */
const largeCover = 0.35;
/** From this share on, it fills the sheet: nothing stands beside it. */
const fullCover = 0.85;
/** So many characters are a few lines that somebody wrote for the page. */
const fewLines = 40;
/** An image smaller than this is no picture of a page: a logo, a dot, a line. */
const smallestCover = 0.02;
/** So many hidden characters are a text layer. */
const textLayer = 5;

/**
 * The class of a page by what it paints.
 *
 * A page that an image dominates is a scan, unless real text says that it was written. What counts is text inside the
 * margins, since scanners and registries stamp at the edges: beside an image a few words do (a heading over a map), on an
 * image that fills the sheet it takes a sentence. Text in annotations never counts: it was added to the page.
 */
export function classifyPage(page: PageFeatures): PageClass {
  if (page.imageCover >= largeCover) {
    const enough = page.imageCover >= fullCover ? 40 : 15;
    if (hasTextLayer(page, enough)) return 'ocr-over-scan';
    // A running head does not make a letter of a picture; a few lines of text do, wherever they stand.
    const written = page.visible >= fewLines ? page.visibleInside : page.visibleInside - page.runningHead;
    return written >= enough ? 'born-digital' : 'image-only';
  }
  if (
    page.imageCover >= smallestCover &&
    page.hidden >= textLayer &&
    page.visible * 3 <= page.hidden &&
    page.visible <= 20
  ) {
    return 'ocr-over-scan';
  }
  if (drawsTextAsShapes(page)) return 'outlined';
  if (page.visible >= 1) return 'born-digital';
  if (page.imageCover >= smallestCover) return 'image-only';
  return page.lines + page.curves >= 250 || page.curves >= 60 ? 'outlined' : 'blank';
}

/**
 * Hidden text outweighs what is seen. A few hidden words, a printer's mark off the page or a line under a box, make no
 * text layer of a written page.
 */
function hasTextLayer({ hidden, visibleInside }: PageFeatures, enough: number): boolean {
  if (hidden < textLayer) return false;
  return (
    visibleInside < enough || visibleInside * 2 <= hidden || (visibleInside <= 80 && visibleInside <= hidden)
  );
}

/** Rows of letter-sized shapes that outnumber the characters by far: text turned into outlines, perhaps with a page number. */
function drawsTextAsShapes(page: PageFeatures): boolean {
  return page.rowsOfShapes >= 3 && page.visibleInside <= 40 && page.shapesInRows >= 60 + page.visible * 5;
}
