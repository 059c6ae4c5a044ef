import type { ImageEvent, ImageSource } from '../content/events.ts';
import { type Box, intersect, type Matrix, multiply, transformBox } from '../geometry.ts';

/** An image as it lies on a page. */
export interface LaidImage {
  readonly source: ImageSource;
  /** From its unit square to the page. */
  readonly matrix: Matrix;
  /** The part of its bounds that shows. */
  readonly box: Box;
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
/** Images so near each other, in points, touch. */
const near = 2;

/** The bounds of a unit square under a matrix, within a clip; undefined when nothing of it shows. */
function shownBox(matrix: Matrix, clip: Box | undefined, page: Box): Box | undefined {
  const whole = intersect(transformBox(matrix, 0, 0, 1, 1), page);
  const box = clip === undefined ? whole : intersect(whole, clip);
  return box[2] - box[0] > 0.5 && box[3] - box[1] > 0.5 ? box : undefined;
}

/**
 * Images as they lie on the page. Patterns and glyphs show what their own content holds: where it does not fall on the painted area, as in
 * patterns of forms, it is stretched over it.
 * @param inner the images that patterns and glyphs hold, by their dictionaries.
 */
export function layImages(
  events: readonly ImageEvent[],
  inner: ReadonlyMap<ImageEvent['dict'], readonly ImageEvent[]>,
  page: Box,
  patternMatrix: (dict: ImageEvent['dict']) => Matrix,
): readonly LaidImage[] {
  const laid: LaidImage[] = [];
  const add = (source: ImageSource, matrix: Matrix, clip: Box | undefined): boolean => {
    const box = shownBox(matrix, clip, page);
    if (box !== undefined) laid.push({ source, matrix, box });
    return box !== undefined;
  };
  for (const event of events) {
    if (event.image !== undefined) {
      add(event.image, event.matrix, event.clip);
      continue;
    }
    const held = (inner.get(event.dict) ?? []).filter(({ image }) => image !== undefined);
    const area = shownBox(event.matrix, event.clip, page);
    if (held.length === 0 || area === undefined) continue;
    const own = patternMatrix(event.dict);
    let shown = 0;
    if (event.source === 'pattern')
      for (const { image, matrix } of held) if (image && add(image, multiply(matrix, own), area)) shown++;
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
    for (const { image, matrix } of held) if (image) add(image, multiply(matrix, stretch), area);
  }
  return laid;
}

/** Puts the images of a page together that touch. */
export function picturesOf(images: readonly LaidImage[], page: Box): readonly Picture[] {
  const pageArea = (page[2] - page[0]) * (page[3] - page[1]);
  const groups: { images: LaidImage[]; box: Box }[] = [];
  const touches = (a: Box, b: Box) =>
    a[0] <= b[2] + near && b[0] <= a[2] + near && a[1] <= b[3] + near && b[1] <= a[3] + near;
  for (const image of images) {
    const touched = images.length > mostImages ? groups : groups.filter(({ box }) => touches(box, image.box));
    const [first, ...others] = touched;
    if (first === undefined) {
      groups.push({ images: [image], box: image.box });
      continue;
    }
    first.images.push(image);
    first.box = union(first.box, image.box);
    for (const other of others) {
      for (const moved of other.images) first.images.push(moved);
      first.box = union(first.box, other.box);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.map(({ images: own, box }) => ({
    images: own,
    box,
    share: ((box[2] - box[0]) * (box[3] - box[1])) / pageArea,
  }));
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
