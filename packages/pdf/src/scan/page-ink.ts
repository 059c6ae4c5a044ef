import { black, channelsOf, difference, type Rgb } from '../color/index.ts';
import type { Box } from '../geometry.ts';
import { type DrawnLeft, DrawnShapes, isPlain, mostDrawn } from './drawn-shapes.ts';
import { ground, InkGrid } from './ink-grid.ts';
import type { ImageMark, PathMark, ShadingMark, TextMark } from './marks.ts';
import type { HiddenReason, PageFeatures } from './page-features.ts';

/** Alpha under this cannot be seen. */
const transparentAlpha = 0.05;
/** Text smaller than this, in points, cannot be read on any screen or paper. */
const smallestSize = 1;
/** Colours closer than this in every channel, of 255, look alike. */
const alike = 10;
/** White text on an image is told apart from text in other colours over it: each channel is at least this. */
const leastOfWhite = 242;
/** Type of this size, in points, and so few characters of it stand on photos to be read. */
const displaySize = 14;
const mostDisplayCharacters = 160;
/** The part of the page at each edge where page numbers, stamps and footers stand. */
const marginShare = 0.06;
/** Running heads of word processors stand inside the margins, in this part of the page, in type below this size. */
const runningHead = { share: 0.085, size: 13 };
/** Letters drawn as shapes are between these heights, in points. */
const letterHeight = { least: 2, most: 60 };
/** So many letters in one row make it a row of text. */
const lettersInRow = 8;

/** What a page is taken to be whose box makes no sense. */
const a4: Box = [0, 0, 595, 842];

/** What became of a run of text: settled when the page is finished. */
export interface TextFate {
  hidden: HiddenReason | undefined;
  /** The colour of what lies under the text, or over it where it is covered; undefined on images and where it is not known. */
  ground: Rgb | undefined;
  /** An image that lets nothing through lies right under it. */
  readonly onImage: boolean;
}

interface SeenRun {
  readonly fate: TextFate;
  /** Cells under the beginning, middle and end of the run; -1 off the page. */
  readonly first: number;
  readonly middle: number;
  readonly last: number;
  readonly order: number;
  readonly characters: number;
  readonly size: number;
  readonly inside: boolean;
  readonly runningHead: boolean;
  readonly annotation: boolean;
  /** Its letters are as small as dots of a picture. */
  readonly dots: boolean;
  readonly whiteOnImage: boolean;
}

/**
 * Gathers what one page paints, mark by mark in painting order, and counts what a reader sees of it. Tags, fonts'
 * encodings and producers play no part (a scan with tags is a scan).
 */
export class PageInk {
  readonly #page: Box;
  readonly #grid: InkGrid;
  readonly #runs: SeenRun[] = [];
  readonly #hidden = new Map<HiddenReason, number>();
  readonly #rows = new Map<number, number>();
  #order = 0;
  /** When the last image was painted that lets what is under it through. */
  #veil = 0;
  #images = 0;
  #lines = 0;
  #curves = 0;

  readonly #drawn: DrawnShapes;
  /** Of tiny letters; apart, since shapes and fills stand beside real ones too. */
  readonly #typed: DrawnShapes;

  /**
   * @param page the visible page, the crop box within the media box, in default user space.
   * @param drawnLeft shared between the pages of a document.
   */
  constructor(page: Box, drawnLeft: DrawnLeft = { ...mostDrawn }) {
    const [left, bottom, right, top] = page.every((place) => Math.abs(place) < 1e9) ? page : a4;
    const width = Math.max(1, right - left);
    const height = Math.max(1, top - bottom);
    this.#page = [left, bottom, left + width, bottom + height];
    this.#drawn = new DrawnShapes(this.#page, drawnLeft);
    this.#typed = new DrawnShapes(this.#page, drawnLeft);
    // Cells of about six points: finer than a line of text, and still few on an ordinary page.
    const cells = (length: number) => Math.min(200, Math.max(48, Math.round(length / 6)));
    this.#grid = new InkGrid(this.#page, cells(width), cells(height));
  }

  /** Takes a run of text. What later covers it settles its fate, so that is known after `features`. */
  text(mark: TextMark): TextFate {
    this.#order++;
    const hidden = this.#hiddenAtOnce(mark);
    if (mark.characters <= 0 || hidden !== undefined) {
      if (hidden !== undefined && mark.characters > 0) this.#hide(hidden, mark.characters);
      return { hidden, ground: undefined, onImage: false };
    }
    const [left, bottom, right, top] = mark.box;
    const x = (left + right) / 2;
    const y = (bottom + top) / 2;
    const first = this.#grid.cellAt(left + (right - left) * 0.1, y);
    const middle = this.#grid.cellAt(x, y);
    const last = this.#grid.cellAt(right - (right - left) * 0.1, y);
    const { color } = mark;
    const fate: TextFate = {
      hidden,
      ground: this.#coverOf(middle),
      onImage: [first, middle, last].every((cell) => this.#isOnImage(cell)),
    };
    if (
      color !== undefined &&
      this.#isAlike(first, color) &&
      this.#isAlike(middle, color) &&
      this.#isAlike(last, color)
    ) {
      fate.hidden = 'same-colour';
      this.#hide('same-colour', mark.characters);
      return fate;
    }
    if (mark.dots.length > 0) {
      const clip = this.#clipOf(mark.clip);
      if (clip !== undefined) this.#typed.addLetters(mark.dots, mark.characters, color, clip);
    }
    const [pageLeft, pageBottom, pageRight, pageTop] = this.#page;
    const marginX = (pageRight - pageLeft) * marginShare;
    const marginY = (pageTop - pageBottom) * marginShare;
    this.#runs.push({
      fate,
      first,
      middle,
      last,
      order: this.#order,
      characters: mark.characters,
      size: mark.size,
      dots: mark.dots.length > 0,
      inside:
        x > pageLeft + marginX &&
        x < pageRight - marginX &&
        y > pageBottom + marginY &&
        y < pageTop - marginY,
      runningHead:
        mark.size < runningHead.size &&
        Math.min(y - pageBottom, pageTop - y) < (pageTop - pageBottom) * runningHead.share,
      annotation: mark.source === 'annotation',
      whiteOnImage: isWhite(color) && this.#grid.groundOf(middle) === ground.image,
    });
    return fate;
  }

  image(mark: ImageMark): void {
    this.#order++;
    if (mark.optionalContentOff || mark.alpha < transparentAlpha) return;
    const clip = this.#clipOf(mark.clip);
    if (clip === undefined) return;
    this.#images++;
    const opaque = mark.opacity === 'opaque' && mark.plain && mark.alpha > 1 - transparentAlpha;
    const opaqueAt = opaque ? this.#order : undefined;
    if (!opaque) this.#veil = this.#order;
    this.#grid.paintParallelogram(mark.matrix, clip, {
      kind: ground.image,
      color: black,
      alpha: 1,
      opaqueAt,
    });
  }

  shading(mark: ShadingMark): void {
    this.#order++;
    if (mark.optionalContentOff || mark.alpha < transparentAlpha) return;
    const clip = this.#clipOf(mark.clip);
    // Shadings may leave parts of their area bare, so that nothing is taken for covered.
    if (clip === undefined) return;
    this.#grid.paintBox(clip, {
      kind: ground.unknown,
      color: black,
      alpha: mark.alpha,
      opaqueAt: undefined,
    });
    this.#drawn.addArea(clip);
  }

  path(mark: PathMark): void {
    this.#order++;
    if (mark.optionalContentOff || mark.alpha < transparentAlpha) return;
    const clip = this.#clipOf(mark.clip);
    const painted = clip === undefined ? undefined : intersection(clip, mark.box);
    if (clip === undefined || painted === undefined) return;
    this.#drawn.add(mark, clip);
    this.#lines += mark.lines;
    this.#curves += mark.curves;
    for (const subpath of isPlain(mark) ? [] : mark.subpaths) {
      const [, bottom, , top] = subpath;
      const height = top - bottom;
      if (height < letterHeight.least || height > letterHeight.most) continue;
      const row = Math.round(bottom);
      this.#rows.set(row, (this.#rows.get(row) ?? 0) + 1);
    }
    if (!mark.filled || mark.outline === undefined) return;
    const opaque = mark.plain && mark.alpha > 1 - transparentAlpha;
    const layer = {
      kind: mark.plain && mark.color !== undefined ? ground.fill : ground.unknown,
      color: mark.color ?? black,
      alpha: opaque ? 1 : Math.min(mark.alpha, 1 - transparentAlpha),
      opaqueAt: opaque ? this.#order : undefined,
    };
    if (mark.outline.rectangle) this.#grid.paintBox(painted, layer);
    else this.#grid.paintOutline(mark.outline, painted, layer);
  }

  /** The counts, once everything on the page is painted. */
  features(): PageFeatures {
    const hiddenBy = new Map(this.#hidden);
    const add = (reason: HiddenReason, characters: number) =>
      hiddenBy.set(reason, (hiddenBy.get(reason) ?? 0) + characters);
    const seen = this.#runs.filter((run) => {
      const { first, middle, last, order } = run;
      const covered =
        this.#isCovered(first, order) + this.#isCovered(middle, order) + this.#isCovered(last, order);
      if (covered < 2) return true;
      run.fate.hidden = 'covered';
      run.fate.ground = this.#coverOf(middle);
      add('covered', run.characters);
      return false;
    });
    const count = (runs: readonly SeenRun[]) => runs.reduce((total, run) => total + run.characters, 0);
    const ofPage = seen.filter((run) => !run.annotation);
    const white = count(ofPage.filter((run) => run.whiteOnImage));
    // White words on a photo are read; a page whose text is mostly white on its image carries it for machines.
    const whiteIsHidden = white * 2 > count(ofPage) && !this.#isDisplayType(ofPage, white);
    if (whiteIsHidden && white > 0) add('white-on-image', white);
    if (whiteIsHidden) for (const run of ofPage) if (run.whiteOnImage) run.fate.hidden = 'white-on-image';
    const visibleRuns = whiteIsHidden ? ofPage.filter((run) => !run.whiteOnImage) : ofPage;
    const drawn = this.#drawn.read();
    const typed = this.#typed.read();
    const rows = [...this.#rows.values()].filter((shapes) => shapes >= lettersInRow);
    return {
      imageCover: this.#grid.imageCover(),
      visible: count(visibleRuns),
      visibleInside: count(visibleRuns.filter((run) => run.inside)),
      runningHead: count(visibleRuns.filter((run) => run.inside && run.runningHead)),
      visibleInAnnotations: count(seen.filter((run) => run.annotation)),
      hidden: [...hiddenBy.values()].reduce((total, characters) => total + characters, 0),
      hiddenBy: Object.fromEntries(hiddenBy),
      images: this.#images,
      lines: this.#lines,
      curves: this.#curves,
      shapesInRows: rows.reduce((total, shapes) => total + shapes, 0),
      rowsOfShapes: rows.length,
      dotsInside: count(visibleRuns.filter((run) => run.inside && run.dots)),
      drawnLines: (drawn?.lines.length ?? 0) + (typed?.lines.length ?? 0),
      drawnCharacters: (drawn?.characters ?? 0) + (typed?.characters ?? 0),
      drawnRead: drawn !== undefined,
      incomplete: this.#grid.exhausted,
    };
  }

  /** A few white words in large type on a picture: a title on a photo. Text layers have the size of what was scanned. */
  #isDisplayType(runs: readonly SeenRun[], white: number): boolean {
    return (
      white <= mostDisplayCharacters && runs.every((run) => !run.whiteOnImage || run.size >= displaySize)
    );
  }

  #hide(reason: HiddenReason, characters: number): void {
    this.#hidden.set(reason, (this.#hidden.get(reason) ?? 0) + characters);
  }

  #hiddenAtOnce(mark: TextMark): HiddenReason | undefined {
    if (mark.optionalContentOff) return 'optional-content';
    if (mark.renderingMode === 3 || mark.renderingMode === 7) return 'rendering-mode';
    if (mark.glyphless) return 'glyphless';
    if (mark.alpha < transparentAlpha) return 'transparent';
    if (mark.size < smallestSize) return 'tiny';
    const [left, bottom, right, top] = mark.box;
    const page = this.#page;
    const x = (left + right) / 2;
    const y = (bottom + top) / 2;
    if (!(x >= page[0] && x <= page[2] && y >= page[1] && y <= page[3])) return 'off-page';
    if (mark.clip === undefined) return undefined;
    const clip = intersection(page, mark.clip);
    if (clip === undefined || clip[2] - clip[0] < 0.5 || clip[3] - clip[1] < 0.5) return 'clipped';
    return intersection(clip, mark.box) === undefined ? 'clipped' : undefined;
  }

  /** The cell shows paper or a fill of the colour of the text; cells off the page say nothing against it. */
  #isAlike(cell: number, color: Rgb): boolean {
    if (cell < 0) return true;
    const kind = this.#grid.groundOf(cell);
    return (
      (kind === ground.paper || kind === ground.fill) && difference(this.#grid.colorOf(cell), color) <= alike
    );
  }

  /** The colour on top of a cell; undefined where it is not known. */
  #coverOf(cell: number): Rgb | undefined {
    const kind = cell < 0 ? ground.unknown : this.#grid.groundOf(cell);
    return kind === ground.paper || kind === ground.fill ? this.#grid.colorOf(cell) : undefined;
  }

  #isOnImage(cell: number): boolean {
    return cell >= 0 && this.#grid.groundOf(cell) === ground.image && this.#grid.coveredAt(cell) > this.#veil;
  }

  #isCovered(cell: number, order: number): number {
    return cell >= 0 && this.#grid.coveredAt(cell) > order ? 1 : 0;
  }

  #clipOf(clip: Box | undefined): Box | undefined {
    return clip === undefined ? this.#page : intersection(this.#page, clip);
  }
}

function isWhite(color: Rgb | undefined): boolean {
  return color !== undefined && Math.min(...channelsOf(color)) >= leastOfWhite;
}

/** The common part of two boxes; undefined when they only touch or lie apart. */
function intersection(a: Box, b: Box): Box | undefined {
  const box: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return box[0] <= box[2] && box[1] <= box[3] ? box : undefined;
}
