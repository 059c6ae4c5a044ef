import { black, type ColorSpace, deviceGray, type Rgb } from '../color/index.ts';
import { type Box, identityMatrix, type Matrix } from '../geometry.ts';
import type { PdfDict, PdfStream } from '../objects/values.ts';
import type { FontUser, LoadedFont } from '../text/font.ts';

/** A colour as far as it is followed. */
export interface PaintColor {
  readonly space: ColorSpace;
  /** undefined for patterns, and when it is not known. */
  readonly color: Rgb | undefined;
  readonly pattern: PdfStream | PdfDict | undefined;
}

const initialColor: PaintColor = { space: deviceGray, color: black, pattern: undefined };

/** The graphics state as far as anyone asks for it (ISO 32000-1, 8.4). */
export class GraphicsState {
  matrix: Matrix = identityMatrix;
  clip: Box | undefined;
  fill = initialColor;
  stroke = initialColor;
  fillAlpha = 1;
  strokeAlpha = 1;
  /** In user space, as are the lengths of dashes and gaps and where in them a line begins (ISO 32000-1, 8.4.3.6). */
  lineWidth = 1;
  dashes: readonly number[] = [];
  dashPhase = 0;
  /** Alpha of the transparency groups around. */
  groupAlpha = 1;
  /** The group of a soft mask in force (ISO 32000-1, 11.6.5.2). */
  softMask: PdfStream | undefined;
  /** How what is painted and what lies under it mix (ISO 32000-1, 11.3.5). */
  blendMode = 'Normal';
  font: LoadedFont | undefined;
  /** In whose resources the font was found. */
  fontUser: FontUser | undefined;
  fontSize = 0;
  characterSpacing = 0;
  wordSpacing = 0;
  /** Tz as a factor. */
  horizontalScale = 1;
  leading = 0;
  rise = 0;
  renderingMode = 0;

  clone(): GraphicsState {
    const copy = new GraphicsState();
    copy.fill = this.fill;
    copy.matrix = this.matrix;
    copy.clip = this.clip;
    copy.stroke = this.stroke;
    copy.fillAlpha = this.fillAlpha;
    copy.strokeAlpha = this.strokeAlpha;
    copy.lineWidth = this.lineWidth;
    copy.dashes = this.dashes;
    copy.dashPhase = this.dashPhase;
    copy.groupAlpha = this.groupAlpha;
    copy.softMask = this.softMask;
    copy.blendMode = this.blendMode;
    copy.font = this.font;
    copy.fontUser = this.fontUser;
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
