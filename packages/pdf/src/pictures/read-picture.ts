import { type Component, componentsOf, inkOf, Sums } from './components.ts';
import type { GrayPicture } from './gray-picture.ts';
import { shrink } from './gray-picture.ts';
import { markRuledLines } from './ruled-lines.ts';
import { couldBeLetters, shapesOf, type TextLine, textLines } from './text-lines.ts';

/** What a picture holds, as far as its pixels tell. */
export interface PictureReading {
  /** Rows of letters, in pixels of the picture that was given; from the top. */
  readonly lines: readonly TextLine[];
  /** About how many letters they have together. */
  readonly characters: number;
  /** Mostly light and even, as paper is: a sheet with nothing on it, or one with so many small marks that it is drawn or written on. */
  readonly sheet: 'empty' | 'marked' | undefined;
}

/** Pixels of the longer side that are looked at: small print on a page still has letters of four. */
const longestSide = 1400;
/** Ink is so much darker or lighter than its surroundings, of 255. */
const inkContrast = 22;
/** So many rows are enough to know what the picture is. */
const enoughLines = 3;
/** So many marks of the size of letters are writing or a drawing. */
const manyMarks = 120;
/** A pattern repeats one shape; writing has many. */
const manyShapes = 30;
/** So many dots may be letters of dots, where this part of all marks is alike; they have no more pixels than this. */
const manyDots = 600;
const mostlyDots = 0.8;
const largestDot = 36;
/** Less ink than this part of a sheet is dust. */
const leastInk = 0.004;
/** Paper: this part of the picture has one light shade, to within so much. */
const paperShade = { share: 0.55, least: 150, width: 24 };

/**
 * Reads what a picture holds: rows of letters, dark on light or light on dark, upright or lying.
 * @param drawn it was drawn pixel by pixel, and no image.
 */
export function readPicture(given: GrayPicture, drawn = false): PictureReading {
  const picture = shrink(given, longestSide);
  const scale = given.width / Math.max(1, picture.width);
  const upright = linesIn(picture, drawn);
  let { lines } = upright;
  if (lines.length < enoughLines && upright.isDotted) lines = dottedLinesIn(picture);
  if (lines.length < enoughLines) {
    const lying = linesIn(transposed(picture), drawn).lines;
    if (lying.length > lines.length)
      lines = lying.map(({ left, top, right, bottom, ...line }) => ({
        ...line,
        left: top,
        top: left,
        right: bottom,
        bottom: right,
      }));
  }
  const sheet = isPaper(picture) ? sheetOf(upright) : undefined;
  // A sheet that is written on may lie aslant; rows are found that are up to a quarter of a right angle off.
  if (sheet === 'marked' && lines.length < enoughLines)
    for (const turn of [1, -1]) {
      const aslant = linesIn(turned(picture, turn), drawn).lines;
      if (aslant.length > Math.max(lines.length, enoughLines))
        lines = aslant.map((line) => turnedBack(line, picture, turn));
    }
  return {
    lines: lines.map((line) => enlarged(line, scale)),
    characters: charactersOf(lines),
    sheet,
  };
}

/** About how many letters rows have together. */
export function charactersOf(lines: readonly TextLine[]): number {
  return lines.reduce((total, line) => total + line.characters, 0);
}

function sheetOf({ marks, shapes, inkShare }: Look): PictureReading['sheet'] {
  if (marks >= manyMarks && shapes >= manyShapes) return 'marked';
  return inkShare < leastInk ? 'empty' : undefined;
}

interface Look {
  readonly lines: readonly TextLine[];
  /** Marks of the size of letters, and how many shapes they have. */
  readonly marks: number;
  readonly shapes: number;
  /** Nearly all that is seen is dots, of which letters may be made: those of a needle printer or a till. */
  readonly isDotted: boolean;
  /** The part that differs from its surroundings, 0 to 1. */
  readonly inkShare: number;
}

/** What is seen in a picture; lines that letters are written on are left out where letters that touch them hide rows. */
function linesIn(picture: GrayPicture, drawn: boolean): Look {
  const radius = Math.max(8, Math.round(Math.max(picture.width, picture.height) / 60));
  const ink = inkOf(picture, new Sums(picture), radius, inkContrast);
  const look = lookAt(ink, picture, drawn);
  if (look.lines.length >= enoughLines) return look;
  const areRuled = [1, 2].map((tone) => markRuledLines(ink, tone, picture)).some((marked) => marked);
  if (!areRuled) return look;
  const { lines } = lookAt(ink, picture, drawn);
  return lines.length > look.lines.length ? { ...look, lines } : look;
}

/** Rows in the tone that has more letters, and those of the other tone that stand elsewhere. */
function lookAt(ink: Uint8Array, picture: GrayPicture, drawn: boolean): Look {
  const { width, height } = picture;
  const components = [1, 2].map((tone) => componentsOf(ink, tone, width, height) ?? []);
  const patches = components.map((own) => own.filter(couldBeLetters));
  const [dark = [], light = []] = patches.map((own, index) => textLines(own, picture, ink, index + 1, drawn));
  const [main, other] = charactersOf(dark) >= charactersOf(light) ? [dark, light] : [light, dark];
  // The insides of letters are rows in the other tone.
  const apart = other.filter(
    (line) =>
      !main.some(
        ({ left, top, right, bottom }) =>
          left < line.right && line.left < right && top < line.bottom && line.top < bottom,
      ),
  );
  const marks = patches[0] ?? [];
  return {
    lines: [...main, ...apart].sort((a, b) => a.top - b.top),
    marks: marks.length,
    shapes: shapesOf(marks),
    isDotted: components.some(areDots),
    inkShare: ink.reduce((total, tone) => total + (tone > 0 ? 1 : 0), 0) / ink.length,
  };
}

/** Marks that are all but all as large as one dot: those of a raster differ. */
function areDots(components: readonly Component[]): boolean {
  if (components.length < manyDots) return false;
  const areas = components.map(({ area }) => area).sort((a, b) => a - b);
  const [least = 0, usual = 0, most = 0] = [(1 - mostlyDots) / 2, 0.5, (1 + mostlyDots) / 2].map(
    (share) => areas[Math.floor(areas.length * share)] ?? 0,
  );
  return usual <= largestDot && most <= usual * 1.5 && least >= usual / 1.5;
}

/** Rows of letters that are made of dots: they run together where the picture is made smaller. */
function dottedLinesIn(picture: GrayPicture): readonly TextLine[] {
  for (const part of [2, 3]) {
    const small = shrink(picture, Math.max(picture.width, picture.height) / part);
    const { lines } = linesIn(small, false);
    if (lines.length >= enoughLines) return lines.map((line) => enlarged(line, picture.width / small.width));
  }
  return [];
}

function enlarged(line: TextLine, scale: number): TextLine {
  return {
    left: line.left * scale,
    top: line.top * scale,
    right: line.right * scale,
    bottom: line.bottom * scale,
    height: line.height * scale,
    characters: line.characters,
  };
}

function transposed({ width, height, pixels }: GrayPicture): GrayPicture {
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + y] = pixels[y * width + x] ?? 0;
  return { width: height, height: width, pixels: turned };
}

const half = Math.SQRT1_2;

/** Turned by half a right angle, so that all of it shows. */
function turned({ width, height, pixels }: GrayPicture, turn: number): GrayPicture {
  const side = Math.ceil((width + height) * half);
  const result = new Uint8Array(side * side).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const [dx, dy] = [(x - side / 2) * half, (y - side / 2) * half];
      const fromX = Math.floor(width / 2 + dx - turn * dy);
      const fromY = Math.floor(height / 2 + turn * dx + dy);
      if (fromX >= 0 && fromX < width && fromY >= 0 && fromY < height)
        result[y * side + x] = pixels[fromY * width + fromX] ?? 255;
    }
  return { width: side, height: side, pixels: result };
}

/** The bounds of a row before the picture was turned. */
function turnedBack(line: TextLine, { width, height }: GrayPicture, turn: number): TextLine {
  const side = Math.ceil((width + height) * half);
  const corners = [line.left, line.right].flatMap((x) =>
    [line.top, line.bottom].map((y): readonly [number, number] => {
      const [dx, dy] = [(x - side / 2) * half, (y - side / 2) * half];
      return [width / 2 + dx - turn * dy, height / 2 + turn * dx + dy];
    }),
  );
  const xs = corners.map(([x]) => Math.min(width, Math.max(0, x)));
  const ys = corners.map(([, y]) => Math.min(height, Math.max(0, y)));
  return {
    ...line,
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function isPaper({ pixels }: GrayPicture): boolean {
  const counts = new Uint32Array(256);
  for (const pixel of pixels) counts[pixel] = (counts[pixel] ?? 0) + 1;
  let best = 0;
  let within = 0;
  for (let shade = 255; shade >= paperShade.least; shade--) {
    within += counts[shade] ?? 0;
    if (shade + paperShade.width <= 255) within -= counts[shade + paperShade.width] ?? 0;
    best = Math.max(best, within);
  }
  return best >= pixels.length * paperShade.share;
}
