import type { Box } from '../geometry.ts';
import type { GrayPicture } from './gray-picture.ts';

/** A connected patch of ink: its bounds in pixels (right and bottom not included) and how many pixels it has. */
export interface Component {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly area: number;
}

/** More patches than a page of the smallest print has are noise. */
const mostComponents = 60_000;

/** Sums of all pixels above and to the left (of pictures below 16 million pixels), so that the mean of any rectangle takes four look-ups. */
export class Sums {
  readonly #sums: Uint32Array;
  readonly #stride: number;
  readonly #width: number;
  readonly #height: number;

  constructor({ width, height, pixels }: GrayPicture) {
    this.#width = width;
    this.#height = height;
    this.#stride = width + 1;
    this.#sums = new Uint32Array((width + 1) * (height + 1));
    const sums = this.#sums;
    for (let y = 0; y < height; y++) {
      let row = 0;
      const above = y * this.#stride;
      for (let x = 0; x < width; x++) {
        row += pixels[y * width + x] ?? 0;
        sums[above + this.#stride + x + 1] = (sums[above + x + 1] ?? 0) + row;
      }
    }
  }

  /** The mean of a rectangle, cut to the picture. */
  mean([left, top, right, bottom]: Box): number {
    const x0 = Math.max(0, left);
    const y0 = Math.max(0, top);
    const x1 = Math.min(this.#width, right);
    const y1 = Math.min(this.#height, bottom);
    const area = (x1 - x0) * (y1 - y0);
    if (area <= 0) return 0;
    const at = (x: number, y: number) => this.#sums[y * this.#stride + x] ?? 0;
    return (at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)) / area;
  }
}

/** Where the picture is darker (1) or lighter (2) than its surroundings by so much; 0 elsewhere. */
export function inkOf(picture: GrayPicture, sums: Sums, radius: number, contrast: number): Uint8Array {
  const { width, height, pixels } = picture;
  const ink = new Uint8Array(width * height);
  // The mean is taken for every eighth pixel: surroundings change slowly.
  const step = 8;
  for (let y = 0; y < height; y++) {
    for (let from = 0; from < width; from += step) {
      const middle = from + step / 2;
      const mean = sums.mean([middle - radius, y - radius, middle + radius, y + radius + 1]);
      const dark = mean - contrast;
      const light = mean + contrast;
      const end = y * width + Math.min(width, from + step);
      for (let at = y * width + from; at < end; at++) {
        const pixel = pixels[at] ?? 0;
        if (pixel < dark) ink[at] = 1;
        else if (pixel > light) ink[at] = 2;
      }
    }
  }
  return ink;
}

/** The connected patches of one ink (eight neighbours), found run by run; undefined when there are more than any text has. */
export function componentsOf(
  ink: Uint8Array,
  tone: number,
  width: number,
  height: number,
): readonly Component[] | undefined {
  const parents: number[] = [];
  const bounds: [left: number, top: number, right: number, bottom: number, area: number][] = [];
  const rootOf = (label: number): number => {
    let root = label;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let at = label; at !== root; ) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  let above: [from: number, to: number, label: number][] = [];
  for (let y = 0; y < height; y++) {
    const row: [number, number, number][] = [];
    const start = y * width;
    const line = ink.subarray(start, start + width);
    let next = 0;
    for (let x = line.indexOf(tone); x >= 0; ) {
      let end = x + 1;
      while (end < width && line[end] === tone) end++;
      let label = -1;
      while (next < above.length && (above[next]?.[1] ?? 0) < x) next++;
      for (let at = next; at < above.length; at++) {
        const run = above[at];
        if (run === undefined || run[0] > end) break;
        const root = rootOf(run[2]);
        if (label < 0) label = root;
        else if (root !== label) parents[root] = label;
      }
      if (label < 0) {
        label = parents.length;
        parents.push(label);
        bounds.push([x, y, end, y + 1, 0]);
      }
      const box = bounds[label];
      if (box !== undefined) {
        box[0] = Math.min(box[0], x);
        box[2] = Math.max(box[2], end);
        box[3] = y + 1;
        box[4] += end - x;
      }
      row.push([x, end, label]);
      x = line.indexOf(tone, end);
    }
    above = row;
    if (parents.length > mostComponents * 8) return undefined;
  }
  for (let label = 0; label < parents.length; label++) {
    const root = rootOf(label);
    const own = bounds[label];
    const target = bounds[root];
    if (root === label || own === undefined || target === undefined) continue;
    target[0] = Math.min(target[0], own[0]);
    target[1] = Math.min(target[1], own[1]);
    target[2] = Math.max(target[2], own[2]);
    target[3] = Math.max(target[3], own[3]);
    target[4] += own[4];
  }
  const found: Component[] = [];
  for (const [label, [left, top, right, bottom, area]] of bounds.entries()) {
    if (parents[label] === label) found.push({ left, top, right, bottom, area });
  }
  return found;
}
