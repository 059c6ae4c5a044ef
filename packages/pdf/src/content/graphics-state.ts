import { type Box, identityMatrix, type Matrix } from '../geometry.ts';
import type { PdfDict, PdfStream } from '../objects/values.ts';
import type { LoadedFont } from '../text/font.ts';
import type { ColorSpace } from './color.ts';

/** A colour as far as it is followed. */
export interface PaintColor {
  readonly space: ColorSpace;
  /** 0 black to 1 white; undefined when unknown. */
  readonly luminance: number | undefined;
  readonly pattern: PdfStream | PdfDict | undefined;
}

/** The graphics state as far as anyone asks for it (ISO 32000-1, 8.4). */
export class GraphicsState {
  matrix: Matrix = identityMatrix;
  clip: Box | undefined;
  fill: PaintColor;
  stroke: PaintColor;
  fillAlpha = 1;
  strokeAlpha = 1;
  /** Alpha of the transparency groups around. */
  groupAlpha = 1;
  /** The group of a soft mask in force (ISO 32000-1, 11.6.5.2). */
  softMask: PdfStream | undefined;
  font: LoadedFont | undefined;
  fontSize = 0;
  characterSpacing = 0;
  wordSpacing = 0;
  /** Tz as a factor. */
  horizontalScale = 1;
  leading = 0;
  rise = 0;
  renderingMode = 0;

  constructor(black: PaintColor) {
    this.fill = black;
    this.stroke = black;
  }

  clone(): GraphicsState {
    const copy = new GraphicsState(this.fill);
    copy.matrix = this.matrix;
    copy.clip = this.clip;
    copy.stroke = this.stroke;
    copy.fillAlpha = this.fillAlpha;
    copy.strokeAlpha = this.strokeAlpha;
    copy.groupAlpha = this.groupAlpha;
    copy.softMask = this.softMask;
    copy.font = this.font;
    copy.fontSize = this.fontSize;
    copy.characterSpacing = this.characterSpacing;
    copy.wordSpacing = this.wordSpacing;
    copy.horizontalScale = this.horizontalScale;
    copy.leading = this.leading;
    copy.rise = this.rise;
    copy.renderingMode = this.renderingMode;
    return copy;
  }
}
