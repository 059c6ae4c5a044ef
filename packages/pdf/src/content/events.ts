import type { Rgb } from '../color/index.ts';
import type { Box, Matrix, Outline, Point } from '../geometry.ts';
import type { PdfDict, PdfStream } from '../objects/values.ts';
import type { Page } from '../pages/page-tree.ts';
import type { LoadedFont, UsedGlyph } from '../text/font.ts';

/**
 * Where a stretch of content is written: a page, a form, an annotation's appearance, a tiling pattern or a Type 3 glyph. Content in forms
 * is told once for each use. What glyphs draw that are no letters is told once more where they show.
 */
export interface ContentScope {
  readonly kind: 'page' | 'form' | 'appearance' | 'pattern' | 'glyph' | 'shown-glyph';
  readonly page: Page;
  /** The dictionary of the page or stream. */
  readonly dict: PdfDict;
  /** The scope that uses this one; undefined for a page and an appearance. */
  readonly parent: ContentScope | undefined;
  /** The marked content that stood open where this scope was used. */
  readonly outerMark: MarkedContent | undefined;
}

/** One marked-content sequence (ISO 32000-1, 14.6). */
export interface MarkedContent {
  readonly tag: string;
  /** The property list, written in place or found in the resources. */
  readonly properties: PdfDict | undefined;
  /** MCID of the property list. */
  readonly mcid: number | undefined;
  /** The sequence around it, also when that stands in the content that uses the form. */
  readonly parent: MarkedContent | undefined;
  readonly scope: ContentScope;
  readonly depth: number;
  /** This sequence or one around it is optional content that is off. */
  readonly hidden: boolean;
}

interface Painted {
  readonly scope: ContentScope;
  /** The innermost marked content around it. */
  readonly mark: MarkedContent | undefined;
  /** Bounding box of the clipping path on the page; undefined when nothing clips. */
  readonly clip: Box | undefined;
  /** Constant alpha with that of the groups around it, 0 to 1. */
  readonly alpha: number;
  /** No soft mask, and no blend mode but the normal one: where it is opaque it hides what lies under it. */
  readonly plain: boolean;
  /** Optional content that the default configuration does not show. */
  readonly optionalContentOff: boolean;
}

/** A string shown by `Tj`, `TJ`, `'` or `"`: one event for each operator. Boxes are in points of the page's user space. */
export interface TextEvent extends Painted {
  readonly kind: 'text';
  /** undefined when the resources hold no such font. */
  readonly font: LoadedFont | undefined;
  readonly glyphs: readonly UsedGlyph[];
  /** The text as far as the font tells it; wide gaps within TJ are spaces. */
  readonly text: string;
  readonly box: Box;
  /** What letters of 6 points and less cover above the line, stretch by stretch: a picture may be made of them. None of larger ones. */
  readonly dots: readonly Box[];
  /** The pen before the first glyph and after the last one, and the way it goes: a vector of length 1. */
  readonly start: Point;
  readonly end: Point;
  readonly direction: Point;
  /** Height of the em on the page, in points. */
  readonly size: number;
  /** Tr, 0 to 7. */
  readonly renderingMode: number;
  /** undefined for patterns and colours that are not known. */
  readonly color: Rgb | undefined;
}

/** Where the samples of an image stand: in a stream, or in the content itself. */
export interface ImageSource {
  readonly dict: PdfDict;
  readonly stream: PdfStream | undefined;
  /** Of an inline image, as they are encoded. */
  readonly data: Uint8Array | undefined;
}

/** An image XObject or inline image; also an area painted with a pattern that holds an image. */
export interface ImageEvent extends Painted {
  readonly kind: 'image';
  readonly source: 'xobject' | 'inline' | 'pattern';
  readonly dict: PdfDict;
  /** The image itself; undefined for patterns, whose own content is told besides. */
  readonly image: ImageSource | undefined;
  /** From the unit square to the page. */
  readonly matrix: Matrix;
  readonly opacity: 'opaque' | 'stencil' | 'soft-masked';
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** The colour that a stencil is painted with. */
  readonly color: Rgb | undefined;
  /** A soft mask of the graphics state counts as "Multiply". */
  readonly blendMode: string;
}

/** What a line is drawn with, in points. */
export interface Pen {
  readonly width: number;
  /** Lengths of dashes and gaps in turn; none for a line that is drawn through. */
  readonly dashes: readonly number[];
  /** How far into them the line begins. */
  readonly dashPhase: number;
}

/** A path that is filled or stroked. */
interface PathEvent extends Painted {
  readonly kind: 'path';
  readonly box: Box;
  readonly lines: number;
  readonly curves: number;
  /** Boxes of the subpaths, the first 16,384. */
  readonly subpaths: readonly Box[];
  readonly filled: boolean;
  /** undefined where nothing is stroked. */
  readonly pen: Pen | undefined;
  /** The polygons that are filled or stroked; undefined when the path is longer than is followed. */
  readonly outline: Outline | undefined;
  /** What it is filled with, or stroked where it is not filled; undefined for patterns and colours that are not known. */
  readonly color: Rgb | undefined;
}

/** An area painted by `sh`. */
interface ShadingEvent extends Painted {
  readonly kind: 'shading';
}

/** A form is used; its content follows (none when the form holds itself), then `form-end`. */
export interface FormEvent extends Painted {
  readonly kind: 'form';
  readonly form: PdfStream;
  readonly inner: ContentScope;
}

interface FormEndEvent {
  readonly kind: 'form-end';
  readonly inner: ContentScope;
}

interface MarkEvent {
  readonly kind: 'mark';
  readonly mark: MarkedContent;
}

interface MarkEndEvent {
  readonly kind: 'mark-end';
  readonly mark: MarkedContent;
  /** False when the stream ended first. */
  readonly closed: boolean;
}

/** What a content stream does, in the order that it does it. */
export type ContentEvent =
  | TextEvent
  | ImageEvent
  | PathEvent
  | ShadingEvent
  | FormEvent
  | FormEndEvent
  | MarkEvent
  | MarkEndEvent;

export type ContentListener = (event: ContentEvent) => void;
