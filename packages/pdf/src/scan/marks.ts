import type { Rgb } from '../color/index.ts';
import type { Pen } from '../content/events.ts';
import type { Box, Matrix, Outline } from '../geometry.ts';

/** What every mark that a content stream paints has in common. */
export interface MarkBase {
  /** What the clipping path leaves, as a bounding box; undefined when nothing clips but the page. */
  readonly clip: Box | undefined;
  /** The mark stands in optional content that is not shown (ISO 32000-1, 8.11). */
  readonly optionalContentOff: boolean;
  /** Painted by the page itself or by an annotation's appearance. */
  readonly source: 'page' | 'annotation';
  /** No soft mask, and no blend mode but the normal one. */
  readonly plain: boolean;
}

/** A run of text shown by one operator, or one element of TJ. */
export interface TextMark extends MarkBase {
  readonly box: Box;
  /** Characters that are not white space. */
  readonly characters: number;
  /** What they cover, stretch by stretch, where they are so small that a picture may be made of them; none otherwise. */
  readonly dots: readonly Box[];
  /** Height of the font's em on the page, in points. */
  readonly size: number;
  /** Text rendering mode, 0 to 7. */
  readonly renderingMode: number;
  /** Constant alpha that the mark ends up with, groups included: 0 transparent, 1 opaque. */
  readonly alpha: number;
  /** The colour it is painted with; undefined for patterns and unknown colours. */
  readonly color: Rgb | undefined;
  /** The font is one that draws nothing, as those of text layers. */
  readonly glyphless: boolean;
}

/** An image: XObject, inline, or a tiling pattern or Type 3 glyph that holds one. */
export interface ImageMark extends MarkBase {
  /** From the unit square of the image to the page; for a pattern, the painted area. */
  readonly matrix: Matrix;
  readonly alpha: number;
  /** opaque hides what was painted before; a stencil (image mask) and a soft-masked image may let it through. */
  readonly opacity: 'opaque' | 'stencil' | 'soft-masked';
}

/** A path that is filled or stroked. */
export interface PathMark extends MarkBase {
  readonly box: Box;
  readonly lines: number;
  readonly curves: number;
  /** Boxes of its subpaths, as many as the caller cares to keep. */
  readonly subpaths: readonly Box[];
  readonly filled: boolean;
  /** undefined where it is not stroked. */
  readonly pen: Pen | undefined;
  /** The polygons that it fills or strokes; undefined when they are not followed. */
  readonly outline: Outline | undefined;
  readonly alpha: number;
  readonly color: Rgb | undefined;
}

/** Colours that run into each other over all that the clipping path leaves. */
export interface ShadingMark extends MarkBase {
  readonly alpha: number;
}
