import type { TextEvent } from '../content/events.ts';
import { isWordGap, joinPieces, kerningGap } from '../content/word-gaps.ts';
import type { Box, Point } from '../geometry.ts';

/** Text of one style on one line, put together from the operators that show it. */
export interface TextLine {
  /** As if one operator had shown it all. */
  readonly event: TextEvent;
  /** It begins where the line before it ends: no space is between them. */
  readonly glued: boolean;
}

/** A gap of more ems than this parts columns or cells, not words. */
const widestWordGap = 1;
/** What begins so many ems before the end of what it follows overlaps it by kerning. */
const overlap = 0.5;
/** Text of one line stands at one height, in ems; a raised figure belongs to its word at a greater one. */
const sameHeight = 0.1;
const raised = 0.6;
/** Two ways are the same when their vectors differ by no more than this. */
const sameDirection = 0.01;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

interface OpenLine {
  event: TextEvent;
  readonly glyphs: TextEvent['glyphs'][number][];
  /** What no word gap parts, operator by operator: strings that grow take more memory than what they say. */
  readonly pieces: string[][];
  readonly gaps: number[];
  readonly dots: Box[];
  readonly box: [left: number, bottom: number, right: number, top: number];
  start: Point;
  end: Point;
  readonly glued: boolean;
}

/**
 * Forms lines from showing operators by where they stand: browsers show each glyph, or each stretch between two kerned ones, by an operator of
 * its own. Operators are joined while scope, marks, font, colour and visibility stay the same; spaces stand where the gaps are.
 */
export class TextLines {
  readonly #emit: (line: TextLine) => void;
  #open: OpenLine | undefined;
  #last: TextEvent | undefined;

  constructor(emit: (line: TextLine) => void) {
    this.#emit = emit;
  }

  take(event: TextEvent): void {
    const open = this.#open;
    if (open !== undefined && isAlike(open.event, event)) {
      const gap = gapAfter(open, event);
      if (gap !== undefined) {
        extend(open, event, gap);
        return;
      }
    }
    this.flush();
    const before = this.#last;
    const glued = before !== undefined && event.text !== '' && isGlued(before, event);
    this.#open = {
      event,
      glyphs: [...event.glyphs],
      pieces: [[event.text]],
      gaps: [0],
      dots: [...event.dots],
      box: [...event.box],
      start: event.start,
      end: event.end,
      glued,
    };
  }

  /** Ends the open line: something else is painted, or the page ends. */
  flush(): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    const { glyphs, pieces, gaps, dots, box, start, end, glued } = open;
    const text = joinPieces(pieces.map(joined), gaps);
    const event = { ...open.event, glyphs, text, box, dots, start, end };
    this.#emit({ event, glued });
    this.#last = event;
  }
}

/** All that has to be the same for two operators to show one line, but where they stand. */
function isAlike(a: TextEvent, b: TextEvent): boolean {
  return (
    a.scope === b.scope &&
    a.mark === b.mark &&
    a.font === b.font &&
    Math.abs(a.size - b.size) <= a.size * 0.01 &&
    a.renderingMode === b.renderingMode &&
    a.color === b.color &&
    a.alpha === b.alpha &&
    a.plain === b.plain &&
    a.optionalContentOff === b.optionalContentOff &&
    isSameClip(a.clip, b.clip)
  );
}

function isSameClip(a: Box | undefined, b: Box | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.every((edge, index) => edge === b[index]));
}

/** How far `to` lies from `from` along a line and across it, in ems. */
function offset(from: Point, to: Point, { direction, size }: TextEvent): readonly [number, number] {
  const em = size || 1;
  const x = (to[0] - from[0]) / em;
  const y = (to[1] - from[1]) / em;
  const along = direction[0];
  const across = direction[1];
  return [x * along + y * across, Math.abs(y * along - x * across)];
}

function isParallel(a: TextEvent, b: TextEvent): boolean {
  return (
    Math.abs(a.direction[0] - b.direction[0]) <= sameDirection &&
    Math.abs(a.direction[1] - b.direction[1]) <= sameDirection
  );
}

/** The gap in ems between a line and what goes on with it; undefined when it does not. */
function gapAfter(open: OpenLine, event: TextEvent): number | undefined {
  if (!isParallel(open.event, event)) return undefined;
  const [along, across] = offset(open.end, event.start, event);
  if (across > sameHeight) return undefined;
  if (along >= -overlap && along <= widestWordGap) return along;
  // Scripts from right to left are painted with the pen going backwards.
  if (!rightToLeft.test(event.text) || !rightToLeft.test(joined(open.pieces.at(-1) ?? []))) return undefined;
  const [back] = offset(event.end, open.start, event);
  return back >= -overlap && back <= widestWordGap ? back : undefined;
}

function joined(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : parts.join('');
}

function extend(open: OpenLine, event: TextEvent, gap: number): void {
  for (const glyph of event.glyphs) open.glyphs.push(glyph);
  for (const dot of event.dots) open.dots.push(dot);
  if (gap <= kerningGap) open.pieces.at(-1)?.push(event.text);
  else {
    open.pieces.push([event.text]);
    open.gaps.push(gap);
  }
  const { box } = open;
  const left = event.box[0];
  const bottom = event.box[1];
  const right = event.box[2];
  const top = event.box[3];
  if (left < box[0]) box[0] = left;
  if (bottom < box[1]) box[1] = bottom;
  if (right > box[2]) box[2] = right;
  if (top > box[3]) box[3] = top;
  if (rightToLeft.test(event.text) && offset(open.start, event.start, event)[0] < 0) open.start = event.start;
  else open.end = event.end;
}

/** Whether text of another style goes on with the word that was shown last. */
function isGlued(before: TextEvent, event: TextEvent): boolean {
  if (!isParallel(before, event)) return false;
  const [along, across] = offset(before.end, event.start, before.size >= event.size ? before : event);
  return across <= raised && along >= -overlap && !isWordGap(along);
}
