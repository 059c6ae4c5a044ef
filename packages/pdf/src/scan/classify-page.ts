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

/** So many rows and letters in the pictures of a page are a text, and not a sign or a label. */
const pictureText = { lines: 3, characters: 60 };
/** Tiny shapes are drawings and maps more often than letters: they take more to be a text. */
const drawnText = { lines: 5, characters: 150 };
/** Letters in pictures are found less surely than those of fonts: so many count for one. */
const foundInPictures = 1.5;
/** Hidden characters from this number on are a text of their own. */
const hiddenText = 40;

/** What was read in the larger pictures of a page. */
export interface PageWords {
  readonly lines: number;
  readonly characters: number;
  /** All of them were read. */
  readonly whole: boolean;
  /** One is a sheet of paper: with nothing on it, or with marks on it that may be writing or drawing. */
  readonly sheet: 'empty' | 'marked' | undefined;
}

/**
 * The class of a page by what it paints, and by what its pictures hold as far as they were read.
 *
 * A page whose pictures hold more text than it is written with is a scan, however its pictures are painted and tagged; one whose pictures
 * hold none is none. Where that is not known, a page that an image dominates is a scan, unless real text says that it was written. What
 * counts is text inside the margins, since scanners and registries stamp at the edges: beside an image a few words do (a heading over a
 * map), on an image that fills the sheet it takes a sentence. Text in annotations never counts: it was added to the page.
 */
export function classifyPage(page: PageFeatures, words?: PageWords): PageClass {
  if (words !== undefined && isText(words) && words.characters * foundInPictures >= page.visibleInside)
    return page.hidden >= textLayer && page.hidden * 2 >= page.visible ? 'ocr-over-scan' : 'image-only';
  const known = words?.whole === true && !isText(words) && words.sheet !== 'marked';
  if (page.imageCover >= largeCover && !(known && page.hidden < hiddenText)) {
    const enough = page.imageCover >= fullCover ? 40 : 15;
    if (hasTextLayer(page, enough)) return 'ocr-over-scan';
    // A running head does not make a letter of a picture; a few lines of text do, wherever they stand.
    const written = page.visible >= fewLines ? page.visibleInside : page.visibleInside - page.runningHead;
    if (written < enough) return 'image-only';
  }
  if (hidesMoreThanItShows(page)) return 'ocr-over-scan';
  if (drawsTextAsShapes(page)) return 'outlined';
  if (page.visible >= 1) return 'born-digital';
  if (page.imageCover >= smallestCover) return 'image-only';
  if (isPlainDrawing(page)) return 'image-only';
  return page.lines + page.curves >= 250 || page.curves >= 60 ? 'outlined' : 'blank';
}

/** The pictures of a page hold a text. */
function isText({ lines, characters }: PageWords): boolean {
  return lines >= pictureText.lines && characters >= pictureText.characters;
}

/** Its pictures were read and hold no text: a photo, a map or a drawing. */
export function isWordless(page: PageFeatures, words: PageWords | undefined): boolean {
  if (page.hidden - hiddenAside(page) >= hiddenText || page.visible >= fewLines) return false;
  if (page.imageCover < smallestCover) return isPlainDrawing(page);
  return (
    words?.whole === true &&
    !isText(words) &&
    words.sheet !== 'marked' &&
    // Nobody puts the picture of an empty sheet on a page of its own but a scanner.
    (words.sheet !== 'empty' || page.visible > 0)
  );
}

/** What is drawn on it was looked at and holds no text. */
function isPlainDrawing(page: PageFeatures): boolean {
  return page.drawnRead && page.drawnLines < pictureText.lines && !drawsTextAsShapes(page);
}

/** More text is hidden than seen: over a picture, under one, or under boxes. */
function hidesMoreThanItShows(page: PageFeatures): boolean {
  const { hidden, visible, imageCover } = page;
  if (imageCover >= smallestCover && hidden >= textLayer && visible * 3 <= hidden && visible <= 20)
    return true;
  const under = hidden - hiddenAside(page);
  return visible >= 1 && under >= hiddenText && under > visible;
}

/** Text that is switched off, and text that stands beside the page: hidden, but under nothing. */
function hiddenAside({ hiddenBy }: PageFeatures): number {
  return (hiddenBy['optional-content'] ?? 0) + (hiddenBy['off-page'] ?? 0);
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

/**
 * Rows of letter-sized shapes that outnumber the characters by far: text turned into outlines, perhaps with a page number. Or a picture of
 * text that was turned into shapes, or letters, pixel by pixel.
 */
function drawsTextAsShapes(page: PageFeatures): boolean {
  const { drawnLines, drawnCharacters, visibleInside, dotsInside } = page;
  if (
    drawnLines >= drawnText.lines &&
    drawnCharacters >= drawnText.characters &&
    drawnCharacters * foundInPictures >= visibleInside - dotsInside
  )
    return true;
  return page.rowsOfShapes >= 3 && page.visibleInside <= 40 && page.shapesInRows >= 60 + page.visible * 5;
}
