import { additionalStreams } from '../annotations/actions.ts';
import { mix, type Rgb } from '../color/index.ts';
import type { ContentEvent, ImageEvent, MarkedContent, TextEvent } from '../content/events.ts';
import type { PdfDocument } from '../document/document.ts';
import type { DocumentFacts } from '../facts.ts';
import { type Box, identityMatrix, type Matrix } from '../geometry.ts';
import { isString, type PdfDict } from '../objects/values.ts';
import type { Page } from '../pages/page-tree.ts';
import { layImages, type Picture, picturesOf } from '../pictures/page-pictures.ts';
import type { PageReading, PictureToRead } from '../pictures/read-pictures.ts';
import { type ShadeRange, shadesUnder } from '../pictures/shades.ts';
import { classifyDocument } from '../scan/classify-document.ts';
import { classifyPage, isWordless, type PageWords } from '../scan/classify-page.ts';
import { mostDrawn } from '../scan/drawn-shapes.ts';
import type { PageFeatures } from '../scan/page-features.ts';
import type { TextFate } from '../scan/page-ink.ts';
import { isGlyphlessFont, originOf, PageScan } from '../scan/page-scan.ts';
import type { LoadedFont } from '../text/font.ts';
import { textOf } from '../text/text-string.ts';
import { annotationViews, fieldViews } from './annotation-views.ts';
import type { DocumentView, EncryptionView, PageView, PlacedImage, TextRun } from './document-view.ts';
import { firstOf, metadataOf } from './metadata-texts.ts';
import { PlaceFinder } from './place-finder.ts';
import { roleMapCircles, structureViews } from './structure-views.ts';
import { type TextLine, TextLines } from './text-lines.ts';

/** More runs of text than any letter or report has; the rest of a page is not listed, and the view says so. */
const maximalRuns = 500_000;
/** From these shares of the page on, a picture can hold a line of text, and can be what the page is about. */
const pictureShare = { least: 0.01, large: 0.08, sheet: 0.3 };

interface HeardText {
  readonly text: string;
  readonly box: Box;
  readonly size: number;
  readonly bold: boolean;
  readonly color: Rgb | undefined;
  readonly alpha: number;
  readonly mark: MarkedContent | undefined;
  readonly annotation: boolean;
  readonly glued: boolean;
  readonly fate: TextFate;
}

interface HeardImage {
  readonly box: Box;
  readonly mark: MarkedContent | undefined;
}

interface HeardPage {
  readonly scan: PageScan;
  readonly lines: TextLines;
  readonly texts: HeardText[];
  readonly images: HeardImage[];
  /** Images of the page and of its annotations, and areas that are painted with images. */
  readonly painted: ImageEvent[];
  features: PageFeatures | undefined;
  pictures: readonly Picture[] | undefined;
}

/** Listens to a document's content and puts together what a reader meets. One instance for each document. */
export class ViewBuilder {
  readonly #document: PdfDocument;
  readonly #pages = new Map<Page, HeardPage>();
  readonly #glyphless = new Map<LoadedFont, boolean>();
  readonly #bold = new Map<LoadedFont, boolean>();
  readonly #external = new Set<string>();
  /** The images that patterns hold, by their dictionaries. */
  readonly #inner = new Map<PdfDict, ImageEvent[]>();
  readonly #looksIntoFonts: boolean;
  readonly #drawnLeft = { ...mostDrawn };
  #runs = 0;

  /**
   * @param looksIntoFonts whether fonts that draw nothing are found, as those of text layers under scans: for that, font programs are
   * read. Who wants the texts alone needs it not.
   */
  constructor(document: PdfDocument, { looksIntoFonts = true }: { readonly looksIntoFonts?: boolean } = {}) {
    this.#document = document;
    this.#looksIntoFonts = looksIntoFonts;
  }

  listen(event: ContentEvent): void {
    if (event.kind === 'mark' || event.kind === 'mark-end' || event.kind === 'form-end') return;
    if (event.kind === 'image' || event.kind === 'form')
      this.#noteExternal(event.kind === 'image' ? event.dict : event.form.dict);
    if (event.kind === 'form') return;
    const origin = originOf(event.scope);
    if (event.kind === 'image' && this.#runs < maximalRuns) this.#hearImage(event, origin);
    // Patterns and Type 3 glyphs are told once, without a place; where they are painted is told by their users.
    if (origin === undefined) return;
    const heard = this.#heardPage(event.scope.page);
    if (event.kind === 'text') {
      heard.lines.take(event);
      return;
    }
    heard.lines.flush();
    heard.scan.listen(event);
  }

  #hearLine({ event, glued }: TextLine): void {
    const { scan, texts } = this.#heardPage(event.scope.page);
    const fate = scan.listen(event);
    if (fate === undefined || this.#runs >= maximalRuns) return;
    this.#runs++;
    const annotation = originOf(event.scope) === 'annotation';
    texts.push({
      text: event.text,
      box: event.box,
      size: event.size,
      bold: this.#isBold(event),
      color: event.plain ? event.color : undefined,
      alpha: event.alpha,
      mark: event.mark,
      annotation,
      glued: glued && texts.at(-1)?.annotation === annotation,
      fate,
    });
  }

  #hearImage(event: ImageEvent, origin: ReturnType<typeof originOf>): void {
    if (origin === undefined) {
      let root = event.scope;
      while (root.kind === 'form' && root.parent !== undefined) root = root.parent;
      const known = this.#inner.get(root.dict);
      if (known === undefined) this.#inner.set(root.dict, [event]);
      else known.push(event);
    } else if (isSeen(event)) {
      this.#runs++;
      const heard = this.#heardPage(event.scope.page);
      if (origin === 'page') heard.images.push({ box: imageBox(event), mark: event.mark });
      heard.painted.push(event);
    }
  }

  /** The pictures whose text may matter, once all content was heard. None matters where no page shows any text or has a tagged picture. */
  picturesToRead(pages: readonly Page[]): readonly PictureToRead[] {
    const isTold = (page: Page) =>
      this.#featuresOf(page).visible > 0 ||
      this.#heardPage(page).images.some(({ mark }) => mark?.mcid !== undefined);
    return pages.some(isTold) ? this.allPictures(pages) : [];
  }

  /** All pictures that are large enough for a line of text, whatever else stands in the document. */
  allPictures(pages: readonly Page[]): readonly PictureToRead[] {
    return pages.flatMap((page) => {
      const written = this.#featuresOf(page).visible > 0;
      return this.#picturesOf(page).flatMap((picture) => {
        const { share } = picture;
        if (share < pictureShare.least) return [];
        // Fax and print are in two shades and come first; then what decides the class of a page.
        const rank =
          share < pictureShare.large ? 3 : picture.images.some(this.#isTwoShades) ? 0 : written ? 1 : 2;
        return [{ picture, page: page.number, order: rank + 1 - share }];
      });
    });
  }

  readonly #isTwoShades = ({ source: { dict } }: Picture['images'][number]): boolean =>
    this.#document.getNumber(dict, 'BitsPerComponent') === 1 ||
    this.#document.get(dict, 'ImageMask') === true;

  #picturesOf(page: Page): readonly Picture[] {
    const heard = this.#heardPage(page);
    heard.pictures ??= picturesOf(
      layImages(heard.painted, this.#inner, page.cropBox, (dict) => this.#matrixOf(dict)),
      page.cropBox,
    );
    return heard.pictures;
  }

  #matrixOf(dict: PdfDict): Matrix {
    const [a, b, c, d, e, f] = (this.#document.getArray(dict, 'Matrix') ?? []).map((item) => {
      const value = this.#document.resolve(item);
      return typeof value === 'number' ? value : 0;
    });
    return f === undefined ? identityMatrix : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
  }

  #featuresOf(page: Page): PageFeatures {
    const heard = this.#heardPage(page);
    heard.lines.flush();
    heard.features ??= heard.scan.features();
    return heard.features;
  }

  /**
   * The view, once all content was heard and the facts are gathered.
   * @param readings what was read of the pictures; none unless they were.
   */
  build(
    facts: DocumentFacts,
    readings: ReadonlyMap<Picture, PageReading> = new Map(),
  ): Omit<DocumentView, 'remains'> {
    const document = this.#document;
    const annotations = annotationViews(facts);
    const structure = structureViews(facts, annotations.indexes);
    const places = new PlaceFinder(document, facts.structure, structure);
    const pages = facts.pages.map((page) => this.#pageView(page, places, readings));
    const metadataTexts = metadataOf(facts);
    const xmpTitle = facts.xmp?.properties
      .find(({ name, prefix }) => prefix === 'dc' && name === 'title')
      ?.value.trim();
    const infoTitle = metadataTexts.find(({ where }) => where === 'Title')?.text.trim();
    const markInfo = document.getDict(document.catalog, 'MarkInfo');
    return {
      class: classifyDocument(pages),
      pages,
      title: [xmpTitle, infoTitle].find((title) => title !== undefined && title !== ''),
      language: facts.language,
      producer: firstOf(metadataTexts, ['Producer', 'XMP pdf:Producer']),
      creator: firstOf(metadataTexts, ['Creator', 'XMP xmp:CreatorTool']),
      tagged:
        markInfo !== undefined &&
        document.get(markInfo, 'Marked') === true &&
        facts.structure.root !== undefined,
      roleMapCircles: roleMapCircles(facts),
      structure: structure.views,
      annotations: annotations.views(structure.indexes),
      fields: fieldViews(facts),
      actions: facts.actions.map(({ type, opensItself, target, page }) => ({
        type,
        opensItself,
        target,
        page,
      })),
      embeddedFiles: [
        ...facts.fileSpecifications
          .filter(({ embedded }) => embedded)
          .map(({ unicodeName, name }) => unicodeName ?? name ?? ''),
        ...additionalStreams(document),
      ],
      externalReferences: [...this.#external],
      xfa: hasXfa(document),
      encryption: encryptionOf(document),
      metadataTexts,
      complete: this.#runs < maximalRuns && pages.every((page) => !page.features.incomplete),
    };
  }

  #heardPage(page: Page): HeardPage {
    let heard = this.#pages.get(page);
    if (heard === undefined) {
      heard = {
        scan: new PageScan(page.cropBox, this.#isGlyphless, this.#drawnLeft),
        lines: new TextLines((line) => this.#hearLine(line)),
        texts: [],
        images: [],
        painted: [],
        features: undefined,
        pictures: undefined,
      };
      this.#pages.set(page, heard);
    }
    return heard;
  }

  #pageView(page: Page, places: PlaceFinder, readings: ReadonlyMap<Picture, PageReading>): PageView {
    const heard = this.#heardPage(page);
    const features = this.#featuresOf(page);
    const pictures = this.#picturesOf(page);
    const texts = heard.texts.map((heardText): TextRun => {
      const { text, box, size, bold, annotation, glued, mark, fate } = heardText;
      const { element, artifact, language, replacement, expansion, order } = places.find(mark);
      const visible = fate.hidden === undefined;
      return {
        text,
        box,
        size,
        bold,
        glued,
        color: seenColor(heardText),
        ground: fate.ground,
        pictureShades: fate.onImage && visible ? shadesOf(box, pictures, readings) : undefined,
        element,
        artifact,
        language,
        replacement,
        expansion,
        order,
        visible,
        hidden: fate.hidden,
        annotation,
      };
    });
    const images = heard.images.map(({ box, mark }): PlacedImage => {
      const { element, artifact } = places.find(mark);
      const picture = pictures.find((candidate) => isWithin(box, candidate.box));
      const reading = picture && readings.get(picture);
      const text = reading && { lines: reading.lines.length, characters: reading.characters };
      return { box, element, artifact, text };
    });
    const words = wordsOf(pictures, readings);
    return {
      number: page.number,
      box: page.cropBox,
      class: classifyPage(features, words),
      wordless: isWordless(features, words ?? wordsOf(pictures, readings, pictureShare.least)),
      features,
      texts,
      images,
    };
  }

  readonly #isGlyphless = (font: LoadedFont): boolean => {
    if (!this.#looksIntoFonts) return false;
    let glyphless = this.#glyphless.get(font);
    if (glyphless === undefined) {
      glyphless = isGlyphlessFont(font, this.#document);
      this.#glyphless.set(font, glyphless);
    }
    return glyphless;
  };

  #isBold({ font, renderingMode }: TextEvent): boolean {
    if (renderingMode === 2) return true;
    if (font === undefined) return false;
    let bold = this.#bold.get(font);
    if (bold === undefined) {
      bold = isBoldFont(font, this.#document);
      this.#bold.set(font, bold);
    }
    return bold;
  }

  /** F in a stream's dictionary names a file outside (ISO 32000-1, 7.3.8.2); Ref in a form, a page of another file (8.10.4). */
  #noteExternal(dict: PdfDict): void {
    if (dict.objectNumber === 0 && !dict.has('Ref')) return;
    const reference = this.#document.getDict(dict, 'Ref');
    const specification =
      reference === undefined ? this.#document.get(dict, 'F') : this.#document.get(reference, 'F');
    if (isString(specification)) this.#external.add(textOf(specification));
    else {
      const target = this.#document.asDict(specification);
      if (target !== undefined) {
        const name = this.#document.getString(target, 'UF') ?? this.#document.getString(target, 'F');
        this.#external.add(name === undefined ? '' : textOf(name));
      } else if (reference !== undefined) this.#external.add('');
    }
  }
}

/**
 * What was read in the pictures of a page that are large enough to be what it is about; undefined when nothing was.
 * @param least the share of the page from which on they are.
 */
function wordsOf(
  pictures: readonly Picture[],
  readings: ReadonlyMap<Picture, PageReading>,
  least: number = pictureShare.large,
): PageWords | undefined {
  const large = pictures.filter(({ share }) => share >= least);
  const read = large.flatMap((picture) => {
    const reading = readings.get(picture);
    return reading === undefined ? [] : [{ picture, reading }];
  });
  if (read.length === 0) return undefined;
  return {
    lines: read.reduce((total, { reading }) => total + reading.lines.length, 0),
    characters: read.reduce((total, { reading }) => total + reading.characters, 0),
    whole: read.length === large.length,
    sheet: read.find(({ picture, reading }) => reading.sheet && picture.share >= pictureShare.sheet)?.reading
      .sheet,
  };
}

/** What lies under a text that stands on a picture, where that was read. */
function shadesOf(
  box: Box,
  pictures: readonly Picture[],
  readings: ReadonlyMap<Picture, PageReading>,
): ShadeRange | undefined {
  // Pictures that overlap are one; so there is one at most.
  const picture = pictures.find((candidate) => isWithin(box, candidate.box));
  const reading = picture && readings.get(picture);
  return reading && shadesUnder(picture, reading.shades, box);
}

function isWithin(inner: Box, outer: Box): boolean {
  const x = (inner[0] + inner[2]) / 2;
  const y = (inner[1] + inner[3]) / 2;
  return x >= outer[0] && x <= outer[2] && y >= outer[1] && y <= outer[3];
}

/** What the eye sees of letters that let the ground show through. */
function seenColor({ color, alpha, fate: { ground } }: HeardText): Rgb | undefined {
  return color === undefined || ground === undefined ? color : mix(color, ground, alpha);
}

function isSeen(event: ImageEvent): boolean {
  if (event.optionalContentOff || event.mark?.hidden === true || event.alpha < 0.05) return false;
  const [left, bottom, right, top] = event.clip ?? [0, 0, 1, 1];
  return right > left && top > bottom;
}

/** The bounds of an image on the page, within its clip. */
function imageBox(event: ImageEvent): Box {
  const [a, b, c, d, e, f] = event.matrix;
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const { clip } = event;
  if (clip === undefined) return box;
  const left = Math.max(box[0], clip[0]);
  const bottom = Math.max(box[1], clip[1]);
  return [
    left,
    bottom,
    Math.max(left, Math.min(box[2], clip[2])),
    Math.max(bottom, Math.min(box[3], clip[3])),
  ];
}

function isBoldFont(font: LoadedFont, document: PdfDocument): boolean {
  if (/bold|black|heavy|demi|semib/i.test(font.plainName ?? '')) return true;
  const { descriptor } = font;
  if (descriptor === undefined) return false;
  const forceBold = ((document.getNumber(descriptor, 'Flags') ?? 0) & 0x40000) !== 0;
  return forceBold || (document.getNumber(descriptor, 'FontWeight') ?? 400) >= 600;
}

function hasXfa(document: PdfDocument): boolean {
  const form = document.getDict(document.catalog, 'AcroForm');
  return form?.has('XFA') ?? false;
}

function encryptionOf(document: PdfDocument): EncryptionView | undefined {
  const { encryption } = document;
  if (encryption === undefined) return undefined;
  const revision = document.getNumber(encryption.dict, 'R');
  const permissions = document.getNumber(encryption.dict, 'P');
  // Revision 2 knows no permission for accessibility alone: there it comes with copying.
  const bit = revision === 2 ? 1 << 4 : 1 << 9;
  return { revision, accessible: permissions === undefined || (permissions & bit) !== 0 };
}
