import type { Rgb } from '../color/index.ts';
import type { ImageEvent, ImageSource } from '../content/events.ts';
import { type Box, intersect, type Matrix, multiply, transformBox, union } from '../geometry.ts';

/** An image as it lies on a page. */
export interface LaidImage {
  readonly source: ImageSource;
  /** From its unit square to the page. */
  readonly matrix: Matrix;
  /** The part of its bounds that shows. */
  readonly box: Box;
  /** How it is mixed with what lies under it. */
  readonly blendMode: string;
  readonly alpha: number;
  /** Of a stencil: what it is painted with, where that is known. */
  readonly color: Rgb | undefined;
}

/** Images that touch each other make one picture: strips and tiles, a photo and its frame. */
export interface Picture {
  readonly images: readonly LaidImage[];
  readonly box: Box;
  /** Its bounds as a share of the page's area, 0 to 1. */
  readonly share: number;
}

/** More images than this on one page are taken for one picture. */
const mostImages = 600;
/** Patterns are painted with patterns so deep. */
const mostDepth = 4;
/** Images so near each other, in points, touch. */
const near = 2;
/**
 * Pictures no larger than this share of a page are words and lines when so many of them stand side by side, with gaps of no more than so
 * many times their height.
 */
const scattered = { share: 0.03, fewest: 12, gap: 1.2 };

/** The bounds of a unit square under a matrix, within a clip; undefined when nothing of it shows. */
function shownBox(matrix: Matrix, clip: Box | undefined, page: Box): Box | undefined {
  const whole = intersect(transformBox(matrix, 0, 0, 1, 1), page);
  const box = clip === undefined ? whole : intersect(whole, clip);
  return box[2] - box[0] > 0.5 && box[3] - box[1] > 0.5 ? box : undefined;
}

/**
 * Images as they lie on the page. Patterns show what their own content holds: where it does not fall on the painted area, as in patterns
 * of forms, it is stretched over it.
 * @param inner the images that patterns hold, by their dictionaries.
 */
export function layImages(
  events: readonly ImageEvent[],
  inner: ReadonlyMap<ImageEvent['dict'], readonly ImageEvent[]>,
  page: Box,
  patternMatrix: (dict: ImageEvent['dict']) => Matrix,
): readonly LaidImage[] {
  const laid: LaidImage[] = [];
  const add = (
    source: ImageSource,
    matrix: Matrix,
    clip: Box | undefined,
    { blendMode, alpha, color }: ImageEvent,
  ): boolean => {
    const box = shownBox(matrix, clip, page);
    if (box !== undefined) laid.push({ source, matrix, box, blendMode, alpha, color });
    return box !== undefined;
  };
  for (const event of events) {
    if (event.image !== undefined) {
      add(event.image, event.matrix, event.clip, event);
      continue;
    }
    const held = heldBy(event.dict, inner, patternMatrix);
    const area = shownBox(event.matrix, event.clip, page);
    if (held.length === 0 || area === undefined) continue;
    const own = patternMatrix(event.dict);
    let shown = 0;
    for (const { image, matrix } of held) if (add(image, multiply(matrix, own), area, event)) shown++;
    if (shown > 0) continue;
    const bounds = held
      .map(({ matrix }) => transformBox(matrix, 0, 0, 1, 1))
      .reduce((all, box) => union(all, box));
    const scaleX = (area[2] - area[0]) / Math.max(1e-6, bounds[2] - bounds[0]);
    const scaleY = (area[3] - area[1]) / Math.max(1e-6, bounds[3] - bounds[1]);
    const stretch: Matrix = [
      scaleX,
      0,
      0,
      scaleY,
      area[0] - bounds[0] * scaleX,
      area[1] - bounds[1] * scaleY,
    ];
    for (const { image, matrix } of held) add(image, multiply(matrix, stretch), area, event);
  }
  return laid;
}

interface HeldImage {
  readonly image: ImageSource;
  readonly matrix: Matrix;
}

/** The images that a pattern shows in its own space, those of patterns that it is painted with among them. */
function heldBy(
  dict: ImageEvent['dict'],
  inner: ReadonlyMap<ImageEvent['dict'], readonly ImageEvent[]>,
  patternMatrix: (dict: ImageEvent['dict']) => Matrix,
  depth = mostDepth,
): readonly HeldImage[] {
  return (inner.get(dict) ?? []).flatMap((event): readonly HeldImage[] => {
    if (event.image !== undefined) return [{ image: event.image, matrix: event.matrix }];
    if (depth === 0) return [];
    const own = patternMatrix(event.dict);
    return heldBy(event.dict, inner, patternMatrix, depth - 1).map(({ image, matrix }) => ({
      image,
      matrix: multiply(matrix, own),
    }));
  });
}

interface Group {
  readonly images: LaidImage[];
  box: Box;
}

/** Puts together what meets, by what `meets` says of two bounds. */
function grouped(groups: readonly Group[], meets: (a: Box, b: Box) => boolean): readonly Group[] {
  const together: Group[] = [];
  for (const group of groups) {
    const [first, ...others] = together.filter(({ box }) => meets(box, group.box));
    if (first === undefined) {
      together.push({ images: [...group.images], box: group.box });
      continue;
    }
    for (const other of [group, ...others]) {
      for (const image of other.images) first.images.push(image);
      first.box = union(first.box, other.box);
    }
    for (const other of others) together.splice(together.indexOf(other), 1);
  }
  return together;
}

/** Whether two bounds are no farther apart than so many points. */
function areNear(a: Box, b: Box, points: number): boolean {
  return a[0] <= b[2] + points && b[0] <= a[2] + points && a[1] <= b[3] + points && b[1] <= a[3] + points;
}

/** Puts the images of a page together that touch, and small ones that stand side by side as words and lines do. */
export function picturesOf(images: readonly LaidImage[], page: Box): readonly Picture[] {
  const pageArea = (page[2] - page[0]) * (page[3] - page[1]);
  const shareOf = ([left, bottom, right, top]: Box) => ((right - left) * (top - bottom)) / pageArea;
  const single = images.map((image): Group => ({ images: [image], box: image.box }));
  const touching = grouped(single, images.length > mostImages ? () => true : (a, b) => areNear(a, b, near));
  const small = touching.filter(({ box }) => shareOf(box) <= scattered.share);
  const heights = small.map(({ box }) => box[3] - box[1]).sort((a, b) => a - b);
  const gap = scattered.gap * (heights[heights.length >> 1] ?? 0);
  const rows = small.length < scattered.fewest ? small : grouped(small, (a, b) => areNear(a, b, gap));
  const others = touching.filter((group) => !small.includes(group));
  return [...others, ...rows].map(({ images: own, box }) => ({ images: own, box, share: shareOf(box) }));
}

/** Nearly all of the image shows, so that it can be read as it is, whichever way it is turned. */
export function showsWhole({ matrix: [a, b, c, d], box }: LaidImage): boolean {
  const width = Math.abs(a) + Math.abs(c);
  const height = Math.abs(b) + Math.abs(d);
  return (box[2] - box[0]) * (box[3] - box[1]) >= width * height * 0.9;
}
