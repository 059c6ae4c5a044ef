import type { Component } from './components.ts';
import type { GrayPicture } from './gray-picture.ts';
import { ruled } from './ruled-lines.ts';

/** A row of letters in a picture: its bounds in pixels and about how many letters it has. */
export interface TextLine {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Height of its small letters, in pixels. */
  readonly height: number;
  readonly characters: number;
}

/** Letters are between these heights, in pixels: smaller ones cannot be read, taller ones are no text. */
const letterHeight = { least: 4, most: 110 };
/** A word whose letters touch is at most so many times as wide as it is high. */
const widestWord = 14;
/** Ink of letters fills this part of their bounds; frames fill less. */
const leastFill = 0.12;
/** Letters of a line are so many times as tall as their neighbours at most. */
const tallerThanNeighbour = 2.6;
/** The gap to the next letter, in heights: wider than a space, narrower than a column's gutter. */
const widestGap = 1.4;
/** So many patches of ink, and so many letters, make a line that can be told from chance. */
const leastPatches = 6;
const leastCharacters = 6;
/** This part of the patches stands on one straight line, to within this part of their height. */
const onBaseline = { share: 0.55, tolerance: 0.2 };
/**
 * Where fewer of the patches than this part stand in rows, chance makes rows too, as among blades of grass: theirs are less straight on
 * average, and short where they are few. A single row is short by chance anywhere.
 */
const byChance = { share: 0.25, onBaseline: 0.87, fewLines: 5, fewPatches: 6 };
/** Letters differ in shape; windows, bars and tiles do not. */
const leastShapes = 4;
/** Letters leave room within their bounds: bars, beads and the gaps of a grid leave less. */
const mostFill = 0.78;
/** They are of different widths, in heights: all but the narrowest and the widest differ by so much. */
const leastSpread = 0.13;
/** The ground beside letters varies at most by this part of what they differ from it by. */
const mostUneven = 0.2;
/** The tone of letters that are darker than their ground. */
const dark = 1;
/** Difference of ink and ground, of 255. */
const leastContrast = 28;

const heightOf = ({ top, bottom }: Component) => bottom - top;
const widthOf = ({ left, right }: Component) => right - left;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

const fillOf = (component: Component) => component.area / (widthOf(component) * heightOf(component));

/** Whether patches are as open and as unlike in width as letters are. */
function varyAsLetters(chain: readonly Component[]): boolean {
  if (median(chain.map(fillOf)) > mostFill) return false;
  const widths = chain.map((component) => widthOf(component) / heightOf(component)).sort((a, b) => a - b);
  const at = (share: number) => widths[Math.round(share * (widths.length - 1))] ?? 0;
  return at(0.85) - at(0.15) >= leastSpread;
}

/** A patch of the size and weight of a letter, or of a word whose letters touch. */
export function couldBeLetters(component: Component): boolean {
  const height = heightOf(component);
  const width = widthOf(component);
  if (height < letterHeight.least || height > letterHeight.most || width > height * widestWord) return false;
  const fill = fillOf(component);
  return fill >= leastFill && (fill <= 0.95 || width * 2 <= height);
}

/** Links patches into rows: each to the nearest on its right that is about as high and stands beside it. */
function chainsOf(components: readonly Component[]): readonly (readonly Component[])[] {
  const band = 16;
  /** Rows that may go on, by where their last patch stands. */
  const open = new Map<number, Component[][]>();
  const all: Component[][] = [];
  for (const component of [...components].sort((a, b) => a.left - b.left)) {
    const height = heightOf(component);
    let best: Component[] | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    const first = Math.floor((component.top - height) / band);
    const last = Math.floor((component.bottom + height) / band);
    for (let at = first; at <= last; at++) {
      const chains = open.get(at);
      if (chains === undefined) continue;
      for (let index = chains.length - 1; index >= 0; index--) {
        const chain = chains[index];
        const tail = chain?.at(-1);
        if (chain === undefined || tail === undefined) continue;
        const tailHeight = heightOf(tail);
        const gap = component.left - tail.right;
        // Rows that were left behind are not looked at again.
        if (gap > letterHeight.most * widestGap) {
          chains.splice(index, 1);
          continue;
        }
        const taller = Math.max(height, tailHeight);
        if (gap > taller * widestGap || gap < -0.5 * Math.min(widthOf(tail), taller)) continue;
        if (taller > Math.min(height, tailHeight) * tallerThanNeighbour) continue;
        const common = Math.min(component.bottom, tail.bottom) - Math.max(component.top, tail.top);
        if (common < Math.min(height, tailHeight) * 0.45) continue;
        const distance = Math.max(0, gap) + Math.abs(component.bottom - tail.bottom);
        if (distance >= nearest) continue;
        nearest = distance;
        best = chain;
      }
    }
    const band0 = Math.floor((component.top + component.bottom) / 2 / band);
    if (best === undefined) {
      best = [component];
      all.push(best);
    } else {
      const tail = best.at(-1) ?? component;
      const old = open.get(Math.floor((tail.top + tail.bottom) / 2 / band));
      const place = old?.indexOf(best) ?? -1;
      if (place >= 0) old?.splice(place, 1);
      best.push(component);
    }
    const chains = open.get(band0);
    if (chains === undefined) open.set(band0, [best]);
    else chains.push(best);
  }
  return all;
}

/** The share of patches whose lower edges, or upper ones where a picture is turned, stand on a straight line. */
function alignedShare(chain: readonly Component[], height: number): number {
  return Math.max(
    edgeShare(chain, height, ({ bottom }) => bottom),
    edgeShare(chain, height, ({ top }) => top),
  );
}

function edgeShare(
  chain: readonly Component[],
  height: number,
  edge: (component: Component) => number,
): number {
  const third = Math.max(1, Math.floor(chain.length / 3));
  const from = chain.slice(0, third);
  const to = chain.slice(-third);
  const x0 = median(from.map(({ left }) => left));
  const x1 = median(to.map(({ left }) => left));
  const y0 = median(from.map(edge));
  const y1 = median(to.map(edge));
  const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
  const tolerance = Math.max(1.2, height * onBaseline.tolerance);
  const rests = chain.map((component) => edge(component) - y0 - slope * (component.left - x0));
  const middle = median(rests);
  return rests.filter((rest) => Math.abs(rest - middle) <= tolerance).length / chain.length;
}

/** How many shapes marks have, told by width, height and weight; the height is what is usual among them. */
export function shapesOf(chain: readonly Component[], height = median(chain.map(heightOf))): number {
  const shapes = new Set(
    chain.map((component) => {
      const width = widthOf(component);
      const fill = fillOf(component);
      return `${Math.round((width / height) * 4)} ${Math.round((heightOf(component) / height) * 4)} ${Math.round(fill * 5)}`;
    }),
  );
  return shapes.size;
}

/** Whether letters stand on even ground that differs from them, as print does; grain and leaves have no ground. */
function standsOnGround(
  chain: readonly Component[],
  { width, height, pixels }: GrayPicture,
  ink: Uint8Array,
  tone: number,
): boolean {
  let inkCount = 0;
  let inkSum = 0;
  let count = 0;
  let sum = 0;
  let squares = 0;
  const isBare = (at: number) => ink[at] !== tone && ink[at] !== ruled;
  const isGround = (at: number) =>
    isBare(at) && isBare(at - 1) && isBare(at + 1) && isBare(at - width) && isBare(at + width);
  for (const { left, top, right, bottom } of chain) {
    for (let y = Math.max(0, top - 2); y < Math.min(height, bottom + 2); y++) {
      for (let x = Math.max(0, left - 2); x < Math.min(width, right + 2); x++) {
        const at = y * width + x;
        const pixel = pixels[at] ?? 0;
        if (ink[at] === tone) {
          inkCount++;
          inkSum += pixel;
        } else if (isGround(at)) {
          count++;
          sum += pixel;
          squares += pixel * pixel;
        }
      }
    }
  }
  if (inkCount === 0 || count === 0) return false;
  const mean = sum / count;
  const difference = Math.abs(inkSum / inkCount - mean);
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
  return difference >= leastContrast && deviation <= difference * mostUneven;
}

/**
 * The rows of letters among patches of ink that could be letters.
 * @param drawn the picture is one that was drawn pixel by pixel, and coarse: what is left of letters varies less.
 */
export function textLines(
  components: readonly Component[],
  picture: GrayPicture,
  ink: Uint8Array,
  tone: number,
  drawn: boolean,
): readonly TextLine[] {
  const lines: TextLine[] = [];
  const rows: { readonly patches: number; readonly onBaseline: number }[] = [];
  for (const chain of chainsOf(components)) {
    if (chain.length < 3) continue;
    const height = median(chain.map(heightOf));
    const first = chain[0];
    const last = chain.at(-1);
    if (first === undefined || last === undefined) continue;
    const length = last.right - first.left;
    const characters = Math.max(chain.length, Math.round(length / height));
    // Words whose letters touch are few patches, but wide ones.
    const merged = chain.filter((component) => widthOf(component) > heightOf(component) * 1.8).length;
    if (characters < leastCharacters || chain.length + merged * 2 < leastPatches) continue;
    if (shapesOf(chain, height) < Math.min(leastShapes, chain.length)) continue;
    if ((!drawn || tone !== dark) && !varyAsLetters(chain)) continue;
    const aligned = alignedShare(chain, height);
    if (aligned < onBaseline.share) continue;
    if (!standsOnGround(chain, picture, ink, tone)) continue;
    rows.push({ patches: chain.length, onBaseline: aligned });
    lines.push({
      left: first.left,
      top: chain.reduce((top, component) => Math.min(top, component.top), Number.POSITIVE_INFINITY),
      right: last.right,
      bottom: chain.reduce((bottom, component) => Math.max(bottom, component.bottom), 0),
      height,
      characters,
    });
  }
  return areByChance(rows, components.length) ? [] : lines;
}

function areByChance(
  rows: readonly { readonly patches: number; readonly onBaseline: number }[],
  patches: number,
): boolean {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const areShort = rows.every((row) => row.patches < byChance.fewPatches);
  if (areShort && rows.length === 1) return true;
  if (sum(rows.map((row) => row.patches)) >= patches * byChance.share) return false;
  return (
    sum(rows.map((row) => row.onBaseline)) < rows.length * byChance.onBaseline ||
    (areShort && rows.length < byChance.fewLines)
  );
}
