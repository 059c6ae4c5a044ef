import {
  type ColorSpace,
  ColorSpaces,
  deviceCmyk,
  deviceGray,
  deviceRgb,
  type Rgb,
  unknownSpace,
} from '../color/index.ts';
import type { PdfDocument } from '../document/document.ts';
import {
  type Box,
  identityMatrix,
  intersect,
  type Matrix,
  moved,
  multiply,
  type Outline,
  type Point,
  transformBox,
  union,
} from '../geometry.ts';
import { END, Keyword, Lexer, latin1 } from '../objects/lexer.ts';
import { isArray, isDict, isString, type PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';
import type { Page } from '../pages/page-tree.ts';
import { type FontUser, LoadedFont, type UsedGlyph } from '../text/font.ts';
import type {
  ContentEvent,
  ContentListener,
  ContentScope,
  ImageEvent,
  ImageSource,
  MarkedContent,
  Pen,
} from './events.ts';
import { GraphicsState, type PaintColor } from './graphics-state.ts';
import { readInlineImage } from './inline-image.ts';
import { operator } from './operators.ts';
import { OptionalContent } from './optional-content.ts';
import { PathBuilder } from './path-builder.ts';
import { sampledImage } from './sampled-image.ts';
import { joinPieces, kerningGap } from './word-gaps.ts';

/** Saved states beyond this are counted, not kept; no real page needs a tenth. */
const MAX_SAVED_STATES = 1000;
/** Entering a form takes as long as so many elements; forms that use forms multiply. */
const FORM_COST = 8;
/** Operands beyond this belong to no operator. */
const MAX_OPERANDS = 4096;
const noGlyphs: readonly UsedGlyph[] = [];
const noBoxes: readonly Box[] = [];
/** Letters of this size, in points, and smaller ones may be dots of a picture; capitals reach so many ems above the line. */
const largestDot = 6;
const capitalHeight = 0.7;
/** Letters no farther apart than so many ems touch. */
const touching = 0.05;
/** What glyphs of Type 3 fonts draw beyond this, in points and in times their own height, is no letter: a picture, a line or a word. */
const largestLetter = 150;
const widestLetter = { points: 8, heights: 2.2 };
/** Dashes, arrows and ligatures have no more shapes. */
const mostShapesOfLetter = 3;
/** So many such glyphs are followed in a document. */
const mostDrawnGlyphs = 5_000;
/** So many glyphs of a Type 3 font show whether its glyphs have colours of their own. */
const PROCEDURES_TO_TRY = 16;

/** One stream that is being interpreted. */
interface Frame {
  readonly lexer: Lexer;
  readonly scope: ContentScope;
  readonly stream: PdfStream | undefined;
  readonly resources: PdfDict | undefined;
  readonly user: FontUser;
  readonly saved: GraphicsState[];
  /** Saved states that were not kept. */
  surplus: number;
  state: GraphicsState;
  mark: MarkedContent | undefined;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** The way that the last text went: most goes the same way. */
  direction: Point;
  path: PathBuilder;
  pendingClip: boolean;
  readonly optionalContentOff: boolean;
}

/** What the procedure of a Type 3 glyph draws, in glyph space. */
interface GlyphSketch {
  readonly box: Box;
  /** Shapes, counted up to what a letter has; images are more. */
  readonly shapes: number;
}

/** A pattern or Type 3 glyph whose content waits for its turn. */
interface Waiting {
  readonly stream: PdfStream;
  readonly resources: PdfDict | undefined;
  readonly scope: ContentScope;
}

/** An annotation's appearance is judged before its page. */
const userOf = ({ number }: Page, kind: ContentScope['kind']): FontUser => ({
  order: 2 * number + (kind === 'appearance' ? 0 : 1),
  isForm: kind === 'form',
});

/**
 * Reads content streams once and tells what they do (ISO 32000-1, clauses 8, 9 and 14.6). Forms are entered where they are used, without
 * recursion; a form that holds itself is not entered again. Tiling patterns and Type 3 glyphs are told once for each document, after the
 * page that uses them first.
 */
export class ContentInterpreter {
  private readonly document: PdfDocument;
  private readonly listener: ContentListener;
  private readonly optionalContent: OptionalContent;
  private readonly colorSpaces: ColorSpaces;
  private readonly fonts = new Map<PdfDict, LoadedFont>();
  private readonly decodedForms = new Map<PdfStream, Uint8Array>();
  private readonly toldStreams = new Set<PdfStream>();
  private readonly holdsImages = new Map<PdfStream, boolean>();
  private readonly ownColors = new Map<LoadedFont, boolean>();
  private readonly sketches = new Map<PdfStream, GlyphSketch | undefined>();
  private drawnGlyphs = 0;
  private readonly waiting: Waiting[] = [];
  private readonly frames: Frame[] = [];

  constructor(document: PdfDocument, listener: ContentListener) {
    this.document = document;
    this.listener = listener;
    this.optionalContent = new OptionalContent(document);
    this.colorSpaces = new ColorSpaces(document);
  }

  /** What a glyph procedure paints, from its own space to where `state` puts it. */
  runGlyph(
    procedure: PdfStream,
    resources: PdfDict | undefined,
    scope: ContentScope,
    state: GraphicsState,
    hidden: boolean,
  ): void {
    const user = userOf(scope.page, scope.kind);
    this.frames.push(
      this.makeFrame(this.formContent(procedure), procedure, resources, user, scope, state, hidden),
    );
    this.runFrames();
  }

  /** All fonts that were selected. */
  get loadedFonts(): IterableIterator<LoadedFont> {
    return this.fonts.values();
  }

  /** The content of a page. */
  runPage(page: Page): void {
    const scope: ContentScope = {
      kind: 'page',
      page,
      dict: page.dict,
      parent: undefined,
      outerMark: undefined,
    };
    const state = new GraphicsState();
    this.frames.push(
      this.makeFrame(
        this.pageContent(page.dict),
        undefined,
        page.resources,
        userOf(page, 'page'),
        scope,
        state,
        false,
      ),
    );
    this.runFrames();
    this.runWaiting();
  }

  /** The appearance stream of an annotation, placed as it shows on the page (ISO 32000-1, 12.5.5). */
  runAppearance(page: Page, appearance: PdfStream, rectangle: Box, hidden: boolean): void {
    const scope: ContentScope = {
      kind: 'appearance',
      page,
      dict: appearance.dict,
      parent: undefined,
      outerMark: undefined,
    };
    const matrix = this.matrixOf(appearance.dict);
    const bounds = this.boxOf(appearance.dict, 'BBox') ?? [0, 0, 1, 1];
    const [left, bottom, right, top] = transformBox(matrix, ...bounds);
    const scaleX = right > left ? (rectangle[2] - rectangle[0]) / (right - left) : 1;
    const scaleY = top > bottom ? (rectangle[3] - rectangle[1]) / (top - bottom) : 1;
    const place: Matrix = [
      scaleX,
      0,
      0,
      scaleY,
      rectangle[0] - left * scaleX,
      rectangle[1] - bottom * scaleY,
    ];
    const state = new GraphicsState();
    state.matrix = multiply(matrix, place);
    state.clip = rectangle;
    const resources = this.document.getDict(appearance.dict, 'Resources') ?? page.resources;
    this.frames.push(
      this.makeFrame(
        this.formContent(appearance),
        appearance,
        resources,
        userOf(page, 'appearance'),
        scope,
        state,
        hidden,
      ),
    );
    this.runFrames();
    this.runWaiting();
  }

  /** The font of a dictionary, one instance for each. */
  fontOf(dict: PdfDict): LoadedFont {
    let font = this.fonts.get(dict);
    if (!font) {
      font = new LoadedFont(dict, this.document);
      this.fonts.set(dict, font);
    }
    return font;
  }

  private runWaiting(): void {
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) {
      const state = new GraphicsState();
      this.frames.push(
        this.makeFrame(
          this.formContent(next.stream),
          next.stream,
          next.resources,
          userOf(next.scope.page, next.scope.kind),
          next.scope,
          state,
          false,
        ),
      );
      this.runFrames();
    }
  }

  private makeFrame(
    bytes: Uint8Array,
    stream: PdfStream | undefined,
    resources: PdfDict | undefined,
    user: FontUser,
    scope: ContentScope,
    state: GraphicsState,
    optionalContentOff: boolean,
  ): Frame {
    return {
      lexer: new Lexer(bytes, this.document.budget),
      scope,
      stream,
      resources,
      user,
      saved: [],
      surplus: 0,
      state,
      mark: scope.outerMark,
      textMatrix: identityMatrix,
      lineMatrix: identityMatrix,
      direction: [1, 0],
      path: new PathBuilder(),
      pendingClip: false,
      optionalContentOff,
    };
  }

  private pageContent(page: PdfDict): Uint8Array {
    const { document } = this;
    const contents = document.get(page, 'Contents');
    const parts = isArray(contents) ? contents.map((item) => document.resolve(item)) : [contents];
    const streams = parts.filter((part) => part instanceof PdfStream);
    const first = streams[0];
    if (!first) return new Uint8Array(0);
    if (streams.length === 1) return document.decode(first).bytes;
    const decoded = streams.map((part) => document.decode(part).bytes);
    const joined = new Uint8Array(decoded.reduce((sum, part) => sum + part.length + 1, 0));
    let at = 0;
    for (const part of decoded) {
      joined.set(part, at);
      at += part.length;
      joined[at++] = 10;
    }
    return joined;
  }

  private formContent(stream: PdfStream): Uint8Array {
    let bytes = this.decodedForms.get(stream);
    if (!bytes) {
      bytes = this.document.decode(stream).bytes;
      this.decodedForms.set(stream, bytes);
    }
    return bytes;
  }

  private runFrames(): void {
    const operands: PdfValue[] = [];
    const { budget } = this.document;
    for (let frame = this.frames.at(-1); frame; frame = this.frames.at(-1)) {
      const { lexer } = frame;
      operands.length = 0;
      const depth = this.frames.length;
      for (;;) {
        const token = lexer.readOperand();
        if (!(token instanceof Keyword)) {
          if (operands.length < MAX_OPERANDS) operands.push(token);
          else budget.tick();
          continue;
        }
        if (token === END) {
          this.endFrame(frame);
          break;
        }
        budget.spendOperator();
        this.execute(frame, token.operator, operands);
        operands.length = 0;
        if (this.frames.length !== depth) break;
      }
    }
  }

  private endFrame(frame: Frame): void {
    // Marked content left open ends with its stream.
    while (frame.mark && frame.mark !== frame.scope.outerMark) this.endMark(frame, false);
    this.frames.pop();
    if (frame.scope.kind === 'form') this.listener({ kind: 'form-end', inner: frame.scope });
  }

  private execute(frame: Frame, code: number, operands: PdfValue[]): void {
    const { state } = frame;
    switch (code) {
      case operator.q:
        if (frame.saved.length < MAX_SAVED_STATES) frame.saved.push(state.clone());
        else frame.surplus++;
        break;
      case operator.Q:
        if (frame.surplus > 0) frame.surplus--;
        else frame.state = frame.saved.pop() ?? state;
        break;
      case operator.cm:
        state.matrix = multiply(matrixFrom(operands), state.matrix);
        break;
      case operator.gs:
        this.applyState(frame, operands[0]);
        break;

      case operator.m:
        frame.path.moveTo(num(operands, 0), num(operands, 1), state.matrix);
        break;
      case operator.l:
        frame.path.lineTo(num(operands, 0), num(operands, 1), state.matrix);
        break;
      case operator.c:
        frame.path.curveTo(
          num(operands, 0),
          num(operands, 1),
          num(operands, 2),
          num(operands, 3),
          num(operands, 4),
          num(operands, 5),
          state.matrix,
        );
        break;
      case operator.v:
      case operator.y:
        frame.path.curveTo(
          num(operands, 0),
          num(operands, 1),
          num(operands, 2),
          num(operands, 3),
          num(operands, 2),
          num(operands, 3),
          state.matrix,
        );
        break;
      case operator.re:
        frame.path.rectangle(
          num(operands, 0),
          num(operands, 1),
          num(operands, 2),
          num(operands, 3),
          state.matrix,
        );
        break;
      case operator.f:
      case operator.F:
        this.paintPath(frame, true, false);
        break;
      case operator['f*']:
        this.paintPath(frame, true, false, true);
        break;
      case operator.S:
      case operator.s:
        this.paintPath(frame, false, true);
        break;
      case operator.b:
      case operator.B:
        this.paintPath(frame, true, true);
        break;
      case operator['b*']:
      case operator['B*']:
        this.paintPath(frame, true, true, true);
        break;
      case operator.n:
        this.endPath(frame);
        break;
      case operator.W:
      case operator['W*']:
        frame.pendingClip = true;
        break;

      case operator.w:
        state.lineWidth = num(operands, 0);
        break;
      case operator.d:
        this.setDashes(state, operands[0], operands[1]);
        break;

      case operator.g:
        state.fill = colorIn(deviceGray, operands);
        break;
      case operator.G:
        state.stroke = colorIn(deviceGray, operands);
        break;
      case operator.rg:
        state.fill = colorIn(deviceRgb, operands);
        break;
      case operator.RG:
        state.stroke = colorIn(deviceRgb, operands);
        break;
      case operator.k:
        state.fill = colorIn(deviceCmyk, operands);
        break;
      case operator.K:
        state.stroke = colorIn(deviceCmyk, operands);
        break;
      case operator.cs:
        state.fill = this.initialColor(frame, operands[0]);
        break;
      case operator.CS:
        state.stroke = this.initialColor(frame, operands[0]);
        break;
      case operator.sc:
      case operator.scn:
        state.fill = this.setColor(frame, state.fill, operands);
        break;
      case operator.SC:
      case operator.SCN:
        state.stroke = this.setColor(frame, state.stroke, operands);
        break;

      case operator.BT:
        frame.textMatrix = identityMatrix;
        frame.lineMatrix = identityMatrix;
        break;
      case operator.Tc:
        state.characterSpacing = num(operands, 0);
        break;
      case operator.Tw:
        state.wordSpacing = num(operands, 0);
        break;
      case operator.Tz:
        state.horizontalScale = num(operands, 0) / 100;
        break;
      case operator.TL:
        state.leading = num(operands, 0);
        break;
      case operator.Tr:
        state.renderingMode = num(operands, 0);
        break;
      case operator.Ts:
        state.rise = num(operands, 0);
        break;
      case operator.Tf:
        state.font = this.fontByName(frame, operands[0]);
        state.fontUser = this.userOfFont(frame, operands[0]);
        state.fontSize = num(operands, 1);
        break;
      case operator.Td:
        this.moveLine(frame, num(operands, 0), num(operands, 1));
        break;
      case operator.TD:
        state.leading = -num(operands, 1);
        this.moveLine(frame, num(operands, 0), num(operands, 1));
        break;
      case operator.Tm:
        frame.lineMatrix = matrixFrom(operands);
        frame.textMatrix = frame.lineMatrix;
        break;
      case operator['T*']:
        this.moveLine(frame, 0, -state.leading);
        break;
      case operator.Tj:
        this.showText(frame, [operands.at(-1) ?? null]);
        break;
      case operator["'"]:
        this.moveLine(frame, 0, -state.leading);
        this.showText(frame, [operands.at(-1) ?? null]);
        break;
      case operator['"']:
        state.wordSpacing = num(operands, 0);
        state.characterSpacing = num(operands, 1);
        this.moveLine(frame, 0, -state.leading);
        this.showText(frame, [operands[2] ?? null]);
        break;
      case operator.TJ: {
        const parts = operands.at(-1) ?? null;
        if (isArray(parts)) this.showText(frame, parts);
        break;
      }

      case operator.BMC:
        this.beginMark(frame, operands[0], undefined);
        break;
      case operator.BDC:
        this.beginMark(frame, operands[0], operands[1]);
        break;
      case operator.EMC:
        if (frame.mark !== frame.scope.outerMark) this.endMark(frame, true);
        break;

      case operator.Do:
        this.paintXObject(frame, operands[0]);
        break;
      case operator.BI:
        this.paintInlineImage(frame);
        break;
      case operator.sh:
        this.paintShading(frame, operands[0]);
        break;
      default:
        break;
    }
  }

  // --- state ---

  /** A named resource: of the stream itself or, when it has none of that name, of those that use it. */
  private resource(frame: Frame, category: string, name: PdfValue | undefined): PdfValue {
    if (typeof name !== 'string') return null;
    let resources = frame.resources;
    for (let at = this.frames.length - 1; ; ) {
      const dict = resources ? this.document.getDict(resources, category) : undefined;
      const found = dict ? this.document.get(dict, name) : null;
      if (found !== null) return found;
      at--;
      const outer = this.frames[at];
      if (!outer) return null;
      resources = outer.resources;
    }
  }

  private applyState(frame: Frame, name: PdfValue | undefined): void {
    const dict = this.resource(frame, 'ExtGState', name);
    if (!isDict(dict)) return;
    const { document } = this;
    const { state } = frame;
    state.fillAlpha = document.getNumber(dict, 'ca') ?? state.fillAlpha;
    state.strokeAlpha = document.getNumber(dict, 'CA') ?? state.strokeAlpha;
    state.lineWidth = document.getNumber(dict, 'LW') ?? state.lineWidth;
    const dashes = document.getArray(dict, 'D');
    if (dashes) this.setDashes(state, dashes[0], dashes[1]);
    const softMask = document.get(dict, 'SMask');
    if (isDict(softMask)) state.softMask = document.getStream(softMask, 'G');
    else if (softMask === 'None') state.softMask = undefined;
    const blendMode = document.get(dict, 'BM');
    if (blendMode !== null) state.blendMode = blendModeOf(document, blendMode);
    const font = document.getArray(dict, 'Font');
    if (font) {
      const fontDict = document.asDict(font[0] ?? null);
      const size = document.resolve(font[1] ?? null);
      if (fontDict) {
        state.font = this.fontOf(fontDict);
        state.fontUser = frame.user;
      }
      if (typeof size === 'number') state.fontSize = size;
    }
  }

  private setDashes(state: GraphicsState, lengths: PdfValue = null, phase: PdfValue = null): void {
    const { document } = this;
    const resolved = document.resolve(lengths);
    const numbers = (isArray(resolved) ? resolved : []).map((length) => document.resolve(length));
    // Lengths that make no pattern draw the line through.
    state.dashes = numbers.every((length) => typeof length === 'number' && length >= 0)
      ? (numbers as readonly number[])
      : [];
    const start = document.resolve(phase);
    state.dashPhase = typeof start === 'number' ? start : 0;
  }

  private initialColor(frame: Frame, name: PdfValue | undefined): PaintColor {
    const named = (space: string) => this.resource(frame, 'ColorSpace', space);
    const space = this.colorSpaces.read(name ?? null, named);
    return { space, color: space.initial, pattern: undefined };
  }

  private setColor(frame: Frame, color: PaintColor, operands: readonly PdfValue[]): PaintColor {
    const last = operands.at(-1);
    if (typeof last !== 'string') return colorIn(color.space, operands);
    const pattern = this.resource(frame, 'Pattern', last);
    if (pattern instanceof PdfStream) {
      this.tellLater(pattern, this.document.getDict(pattern.dict, 'Resources'), frame, 'pattern');
      return { space: unknownSpace, color: undefined, pattern };
    }
    return { space: unknownSpace, color: undefined, pattern: isDict(pattern) ? pattern : undefined };
  }

  private tellLater(
    stream: PdfStream,
    resources: PdfDict | undefined,
    frame: Frame,
    kind: 'pattern' | 'glyph',
  ): void {
    if (this.toldStreams.has(stream)) return;
    this.toldStreams.add(stream);
    const { scope } = frame;
    this.waiting.push({
      stream,
      resources: resources ?? frame.resources,
      scope: { kind, page: scope.page, dict: stream.dict, parent: scope, outerMark: frame.mark },
    });
  }

  private userOfFont(frame: Frame, name: PdfValue | undefined): FontUser {
    if (this.frames.length === 1 || typeof name !== 'string') return frame.user;
    for (let at = this.frames.length - 1; at >= 0; at--) {
      const { resources, user } = this.frames[at] ?? frame;
      const fonts = resources && this.document.getDict(resources, 'Font');
      if (fonts && this.document.has(fonts, name)) return user;
    }
    return frame.user;
  }

  private fontByName(frame: Frame, name: PdfValue | undefined): LoadedFont | undefined {
    const dict = this.resource(frame, 'Font', name);
    return isDict(dict) ? this.fontOf(dict) : undefined;
  }

  private painted(frame: Frame, alpha: number) {
    const { state } = frame;
    return {
      scope: frame.scope,
      mark: frame.mark,
      clip: state.clip,
      alpha: alpha * state.groupAlpha,
      plain: state.blendMode === 'Normal' && state.softMask === undefined,
      optionalContentOff: frame.optionalContentOff || frame.mark?.hidden === true,
    };
  }

  // --- marked content ---

  private beginMark(frame: Frame, tag: PdfValue | undefined, written: PdfValue | undefined): void {
    const { document } = this;
    const properties =
      typeof written === 'string' ? this.resource(frame, 'Properties', written) : (written ?? null);
    const dict = isDict(properties) ? properties : undefined;
    const mcid = dict ? document.get(dict, 'MCID') : null;
    const parent = frame.mark;
    const depth = (parent?.depth ?? 0) + 1;
    document.budget.checkDepth(depth);
    document.budget.spendElements();
    const name = typeof tag === 'string' ? tag : '';
    const mark: MarkedContent = {
      tag: name,
      // A number and nothing else is not kept twice: a long document has as many as paragraphs.
      properties: typeof mcid === 'number' && dict?.entries.size === 1 ? undefined : dict,
      mcid: typeof mcid === 'number' ? mcid : undefined,
      parent,
      scope: frame.scope,
      depth,
      hidden:
        parent?.hidden === true || (name === 'OC' && dict !== undefined && this.optionalContent.isOff(dict)),
    };
    frame.mark = mark;
    this.listener({ kind: 'mark', mark });
  }

  private endMark(frame: Frame, closed: boolean): void {
    const { mark } = frame;
    if (!mark) return;
    frame.mark = mark.parent;
    this.listener({ kind: 'mark-end', mark, closed });
  }

  // --- text ---

  private moveLine(frame: Frame, x: number, y: number): void {
    frame.lineMatrix = moved(frame.lineMatrix, x, y);
    frame.textMatrix = frame.lineMatrix;
  }

  private showText(frame: Frame, parts: readonly PdfValue[]): void {
    const { state } = frame;
    const { font, fontSize, horizontalScale } = state;
    const rendered = state.renderingMode !== 3;
    let shown: readonly UsedGlyph[] = noGlyphs;
    let several: UsedGlyph[] | undefined;
    let text = '';
    /** The text before wide gaps, where there are any. */
    let pieces: string[] | undefined;
    let gaps: number[] | undefined;
    /** Space in ems since the last glyph. */
    let gap = 0;
    /** Along the line, in unscaled text space. */
    let advance = 0;
    /** Where the first glyph begins and the last one ends. */
    let first: number | undefined;
    let last = 0;
    const matrix = multiply(frame.textMatrix, state.matrix);
    const size =
      Math.abs(fontSize) * (font?.emHeight ?? 1) * Math.sqrt(matrix[2] * matrix[2] + matrix[3] * matrix[3]);
    const stretches: [from: number, to: number][] | undefined = size <= largestDot ? [] : undefined;
    /** Where glyphs of Type 3 fonts begin: each draws something of its own. */
    const starts: number[] = [];
    if (parts.length > 1) shown = several = [];
    for (const part of parts) {
      if (typeof part === 'number') {
        advance -= (part / 1000) * fontSize;
        gap -= part / 1000;
        continue;
      }
      if (part === null || !isString(part)) continue;
      this.document.budget.spendText(part.bytes.length);
      if (!font) {
        advance += part.bytes.length * 0.5 * fontSize;
        continue;
      }
      if (gap > kerningGap && text !== '') {
        pieces ??= [];
        gaps ??= [0];
        pieces.push(text);
        gaps.push(gap);
        text = '';
      }
      if (part.bytes.length > 0) gap = 0;
      first ??= advance;
      const glyphs = font.show(part.bytes, rendered, state.fontUser ?? frame.user);
      for (const glyph of glyphs) {
        const width = font.vertical ? 1000 : glyph.advance;
        if (stretches !== undefined && !glyph.blank)
          addStretch(stretches, advance, advance + (width / 1000) * fontSize, touching * fontSize);
        if (font.subtype === 'Type3') starts.push(advance);
        advance += (width / 1000) * fontSize + state.characterSpacing;
        if (glyph.code === 32 && glyph.length === 1) advance += state.wordSpacing;
        several?.push(glyph);
      }
      text += textOfGlyphs(glyphs);
      if (parts.length === 1) shown = glyphs;
      last = advance;
    }
    if (font) {
      if (!font.shown) font.firstRendered = rendered;
      font.shown = true;
      if (rendered) font.rendered = true;
    }
    const vertical = font?.vertical === true;
    const along = vertical ? -advance : advance * horizontalScale;
    const box = vertical
      ? transformBox(matrix, -0.5 * fontSize, Math.min(0, along), 0.5 * fontSize, Math.max(0, along))
      : transformBox(
          matrix,
          0,
          (font?.descent ?? 0) * fontSize + state.rise,
          along,
          (font?.ascent ?? 1) * fontSize + state.rise,
        );
    frame.textMatrix = vertical ? moved(frame.textMatrix, 0, along) : moved(frame.textMatrix, along, 0);
    const mode = state.renderingMode;
    const strokes = mode === 1 || mode === 5;
    const color = strokes ? state.stroke : state.fill;
    // One event for each glyph in many files: nothing is copied that need not be.
    const sign = vertical ? -1 : horizontalScale;
    const from = (first ?? 0) * sign;
    const to = last * sign;
    const x = vertical ? matrix[2] : matrix[0];
    const y = vertical ? matrix[3] : matrix[1];
    const length = (to < from ? -1 : 1) * (Math.sqrt(x * x + y * y) || 1);
    if (frame.direction[0] !== x / length || frame.direction[1] !== y / length)
      frame.direction = [x / length, y / length];
    this.listener({
      kind: 'text',
      scope: frame.scope,
      mark: frame.mark,
      clip: state.clip,
      alpha: color.space.paints ? (strokes ? state.strokeAlpha : state.fillAlpha) * state.groupAlpha : 0,
      plain: state.blendMode === 'Normal' && state.softMask === undefined,
      optionalContentOff: frame.optionalContentOff || frame.mark?.hidden === true,
      font,
      glyphs: shown,
      text: pieces === undefined || gaps === undefined ? text : joinPieces([...pieces, text], gaps),
      box,
      dots:
        stretches === undefined || vertical
          ? noBoxes
          : stretches.map(([left, right]) =>
              transformBox(
                matrix,
                left * horizontalScale,
                state.rise,
                right * horizontalScale,
                capitalHeight * fontSize + state.rise,
              ),
            ),
      start: [matrix[4] + x * from, matrix[5] + y * from],
      end: [matrix[4] + x * to, matrix[5] + y * to],
      direction: frame.direction,
      size,
      renderingMode: mode,
      color: this.letterColor(frame, color),
    });
    if (font?.subtype === 'Type3') this.tellGlyphs(frame, font, shown, starts, matrix);
    else this.paintPattern(frame, color, box, state.fillAlpha);
  }

  /** The colour that letters show; undefined where they show more than one, or one of their own. */
  private letterColor({ state }: Frame, { color }: PaintColor): Rgb | undefined {
    const outlined = state.renderingMode === 2 || state.renderingMode === 6;
    if (outlined && state.stroke.color !== state.fill.color) return undefined;
    return state.font?.subtype === 'Type3' && this.hasOwnColors(state.font) ? undefined : color;
  }

  /** Glyph procedures that begin with d0 paint in colours of their own (ISO 32000-1, 9.6.5). */
  private hasOwnColors(font: LoadedFont): boolean {
    let found = this.ownColors.get(font);
    if (found === undefined) {
      const procedures = this.document.getDict(font.dict, 'CharProcs')?.entries.values() ?? [];
      found = [...procedures].slice(0, PROCEDURES_TO_TRY).some((value) => {
        const procedure = this.document.resolve(value);
        return (
          procedure instanceof PdfStream &&
          /\sd0\s/.test(latin1(this.formContent(procedure).subarray(0, 100)))
        );
      });
      this.ownColors.set(font, found);
    }
    return found;
  }

  /**
   * @param starts where each glyph begins, in unscaled text space along the line.
   * @param matrix from text space to the page.
   */
  private tellGlyphs(
    frame: Frame,
    font: LoadedFont,
    glyphs: readonly UsedGlyph[],
    starts: readonly number[],
    matrix: Matrix,
  ): void {
    const { state } = frame;
    // Glyphs that are made of glyphs are not followed.
    if (frame.scope.kind === 'shown-glyph') return;
    const procedures = this.document.getDict(font.dict, 'CharProcs');
    if (!procedures) return;
    const resources = this.document.getDict(font.dict, 'Resources');
    const own = this.document.getArray(font.dict, 'FontMatrix')?.map((item) => this.document.resolve(item));
    const { fontSize, horizontalScale, rise } = state;
    const scaled = multiply(matrixFrom(own ?? [0.001, 0, 0, 0.001, 0, 0]), [
      fontSize * horizontalScale,
      0,
      0,
      fontSize,
      0,
      rise,
    ]);
    for (const [index, glyph] of glyphs.entries()) {
      const name = font.glyphName(glyph.code);
      const procedure = name === undefined ? null : this.document.get(procedures, name);
      if (!(procedure instanceof PdfStream)) continue;
      this.tellLater(procedure, resources, frame, 'glyph');
      const sketch = this.sketchOf(procedure, resources ?? frame.resources, frame);
      if (sketch === undefined || this.drawnGlyphs >= mostDrawnGlyphs) continue;
      const place = multiply(scaled, moved(matrix, (starts[index] ?? 0) * horizontalScale, 0));
      if (isLetter(sketch, place)) continue;
      this.drawnGlyphs++;
      this.drawGlyph(frame, procedure, resources ?? frame.resources, place);
    }
  }

  /** What a glyph draws is told where it shows: as part of the page, but as no content of its own. */
  private drawGlyph(
    frame: Frame,
    procedure: PdfStream,
    resources: PdfDict | undefined,
    matrix: Matrix,
  ): void {
    const state = frame.state.clone();
    state.matrix = matrix;
    const inner = new ContentInterpreter(this.document, (event) => {
      // It hides nothing, the text that it stands for least of all.
      if (event.kind === 'image' || event.kind === 'path' || event.kind === 'shading')
        this.listener({ ...event, plain: false });
    });
    const off = frame.optionalContentOff || frame.mark?.hidden === true;
    inner.runGlyph(procedure, resources, glyphScope(frame, procedure), state, off);
  }

  /** What a procedure draws; undefined when it draws nothing. */
  private sketchOf(
    procedure: PdfStream,
    resources: PdfDict | undefined,
    frame: Frame,
  ): GlyphSketch | undefined {
    if (this.sketches.has(procedure)) return this.sketches.get(procedure);
    let box: Box | undefined;
    let shapes = 0;
    const inner = new ContentInterpreter(this.document, (event) => {
      if (event.kind !== 'image' && event.kind !== 'path') return;
      const own = event.kind === 'image' ? transformBox(event.matrix, 0, 0, 1, 1) : event.box;
      if (!own.every(Number.isFinite)) return;
      box = box === undefined ? own : union(box, own);
      shapes += event.kind === 'image' ? mostShapesOfLetter + 1 : event.subpaths.length;
    });
    inner.runGlyph(procedure, resources, glyphScope(frame, procedure), new GraphicsState(), false);
    const sketch = box && { box, shapes };
    this.sketches.set(procedure, sketch);
    return sketch;
  }

  // --- paths ---

  private paintPath(frame: Frame, filled: boolean, stroked: boolean, evenOdd = false): void {
    const { path, state } = frame;
    const { lines, curves } = path;
    const { box, subpaths } = path.finish();
    const color = filled ? state.fill : state.stroke;
    const alpha = color.space.paints ? (filled ? state.fillAlpha : state.strokeAlpha) : 0;
    const single = !filled && lines === 1 && curves === 0 && state.dashes.length === 0;
    const bar = single ? barOf(box, state) : undefined;
    this.listener({
      kind: 'path',
      ...this.painted(frame, alpha),
      box: bar ?? box,
      lines,
      curves,
      subpaths,
      filled: filled || bar !== undefined,
      pen: stroked && bar === undefined ? penOf(state) : undefined,
      outline: bar ? outlineOf(bar) : path.outline(evenOdd),
      color: color.color,
    });
    this.paintPattern(frame, color, bar ?? box, alpha);
    this.endPath(frame);
  }

  private endPath(frame: Frame): void {
    const { path, state } = frame;
    if (frame.pendingClip && !path.empty) {
      const { box } = path.finish();
      state.clip = state.clip ? intersect(state.clip, box) : box;
    }
    frame.pendingClip = false;
    if (!path.empty) frame.path = new PathBuilder();
  }

  private paintShading(frame: Frame, name: PdfValue | undefined): void {
    const { state } = frame;
    const shading = this.document.asDict(this.resource(frame, 'Shading', name));
    const sampled = shading && sampledImage(this.document, shading);
    if (sampled === undefined) this.listener({ kind: 'shading', ...this.painted(frame, state.fillAlpha) });
    else {
      const saved = state.matrix;
      state.matrix = multiply(sampled.matrix, saved);
      this.tellImage(frame, 'xobject', sampled.image, false);
      state.matrix = saved;
    }
  }

  /** An area painted with a pattern that holds an image shows that image; so does one painted through such a soft mask. */
  private paintPattern(frame: Frame, color: PaintColor, box: Box, alpha: number): void {
    if (color.pattern === undefined && frame.state.softMask === undefined) return;
    for (const source of [color.pattern, frame.state.softMask]) {
      if (!(source instanceof PdfStream)) continue;
      const resources = this.document.getDict(source.dict, 'Resources');
      if (!this.holdsImage(source, resources)) continue;
      this.tellLater(source, resources, frame, 'pattern');
      this.tellImageArea(frame, 'pattern', source.dict, box, alpha);
    }
  }

  // --- images and forms ---

  private tellImageArea(
    frame: Frame,
    source: ImageEvent['source'],
    dict: PdfDict,
    [left, bottom, right, top]: Box,
    alpha: number,
  ): void {
    this.listener({
      kind: 'image',
      ...this.painted(frame, alpha),
      source,
      dict,
      image: undefined,
      matrix: [right - left, 0, 0, top - bottom, left, bottom],
      opacity: 'opaque',
      width: undefined,
      height: undefined,
      color: undefined,
      blendMode: blendOf(frame.state),
    });
  }

  private tellImage(frame: Frame, source: 'xobject' | 'inline', image: ImageSource, hidden: boolean): void {
    const { document } = this;
    const { dict } = image;
    const { state } = frame;
    const stencil = document.get(dict, 'ImageMask') === true;
    const masked = dict.has('SMask') || dict.has('Mask');
    const common = this.painted(frame, state.fillAlpha);
    const event: ContentEvent = {
      kind: 'image',
      ...common,
      optionalContentOff: common.optionalContentOff || hidden,
      source,
      dict,
      image,
      matrix: state.matrix,
      opacity: stencil ? 'stencil' : masked ? 'soft-masked' : 'opaque',
      width: document.getNumber(dict, 'Width'),
      height: document.getNumber(dict, 'Height'),
      color: stencil ? state.fill.color : undefined,
      blendMode: blendOf(state),
    };
    this.listener(event);
  }

  private paintInlineImage(frame: Frame): void {
    const { dict, data } = readInlineImage(frame.lexer, this.document.budget);
    this.tellImage(frame, 'inline', { dict, stream: undefined, data }, false);
  }

  private paintXObject(frame: Frame, name: PdfValue | undefined): void {
    const { document } = this;
    const stream = this.resource(frame, 'XObject', name);
    if (!(stream instanceof PdfStream)) return;
    const hidden = stream.dict.has('OC') && this.optionalContent.isOff(stream.dict.get('OC'));
    const subtype = document.getName(stream.dict, 'Subtype');
    if (subtype === 'Image') {
      this.tellImage(frame, 'xobject', { dict: stream.dict, stream, data: undefined }, hidden);
      return;
    }
    if (subtype !== 'Form') return;
    document.budget.checkDepth(this.frames.length);
    document.budget.spendElements(FORM_COST);
    const inner: ContentScope = {
      kind: 'form',
      page: frame.scope.page,
      dict: stream.dict,
      parent: frame.scope,
      outerMark: frame.mark,
    };
    const common = this.painted(frame, frame.state.fillAlpha);
    const off = common.optionalContentOff || hidden;
    this.listener({ kind: 'form', ...common, optionalContentOff: off, form: stream, inner });
    if (this.frames.some((open) => open.stream === stream)) {
      // A form that holds itself is used there, but not entered.
      this.listener({ kind: 'form-end', inner });
      return;
    }
    const state = frame.state.clone();
    state.matrix = multiply(this.matrixOf(stream.dict), state.matrix);
    const bounds = this.boxOf(stream.dict, 'BBox');
    if (bounds) {
      const box = transformBox(state.matrix, ...bounds);
      state.clip = state.clip ? intersect(state.clip, box) : box;
    }
    const group = document.getDict(stream.dict, 'Group');
    if (group && document.getName(group, 'S') === 'Transparency') {
      state.groupAlpha *= state.fillAlpha;
      state.fillAlpha = 1;
      state.strokeAlpha = 1;
    }
    const own = document.getDict(stream.dict, 'Resources');
    const user = own === undefined ? frame.user : userOf(frame.scope.page, 'form');
    const bytes = this.formContent(stream);
    this.frames.push(this.makeFrame(bytes, stream, own ?? frame.resources, user, inner, state, off));
  }

  private matrixOf(dict: PdfDict): Matrix {
    const array = this.document.getArray(dict, 'Matrix');
    return array && array.length >= 6
      ? matrixFrom(array.map((item) => this.document.resolve(item)))
      : identityMatrix;
  }

  private boxOf(dict: PdfDict, key: string): Box | undefined {
    const array = this.document.getArray(dict, key)?.map((item) => this.document.resolve(item));
    if (!array || array.length < 4) return undefined;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = array.map((item) => (typeof item === 'number' ? item : 0));
    return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)];
  }

  /** Whether a pattern or glyph holds an image, itself or through forms and patterns. Looked up by resources, without interpreting. */
  private holdsImage(stream: PdfStream, resources: PdfDict | undefined): boolean {
    const known = this.holdsImages.get(stream);
    if (known !== undefined) return known;
    const { document } = this;
    let found = hasInlineImage(this.formContent(stream));
    const visited = new Set<PdfDict>();
    const pending = resources ? [resources] : [];
    for (let next = pending.pop(); next && !found; next = pending.pop()) {
      if (visited.has(next)) continue;
      visited.add(next);
      document.budget.spendElements();
      const objects = document.getDict(next, 'XObject');
      for (const value of objects?.entries.values() ?? []) {
        const object = document.resolve(value);
        if (!(object instanceof PdfStream)) continue;
        if (document.getName(object.dict, 'Subtype') === 'Image') found = true;
        const inner = document.getDict(object.dict, 'Resources');
        if (inner) pending.push(inner);
      }
      for (const value of document.getDict(next, 'Pattern')?.entries.values() ?? []) {
        const inner = document.asDict(value);
        const own = inner && document.getDict(inner, 'Resources');
        if (own) pending.push(own);
      }
    }
    this.holdsImages.set(stream, found);
    return found;
  }
}

function glyphScope(frame: Frame, { dict }: PdfStream): ContentScope {
  return { kind: 'shown-glyph', page: frame.scope.page, dict, parent: frame.scope, outerMark: frame.mark };
}

/** Small and of the form of one letter or sign, as far as it can be told by its bounds. */
function isLetter({ box: [left, bottom, right, top], shapes }: GlyphSketch, [a, b, c, d]: Matrix): boolean {
  const width = (right - left) * Math.hypot(a, b);
  const height = (top - bottom) * Math.hypot(c, d);
  if (Math.max(width, height) > largestLetter) return false;
  return (
    shapes <= mostShapesOfLetter || width <= widestLetter.points || width <= height * widestLetter.heights
  );
}

function hasInlineImage(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x42); at >= 0; at = bytes.indexOf(0x42, at + 1)) {
    const before = bytes[at - 1];
    const after = bytes[at + 2];
    if (bytes[at + 1] === 0x49 && (at === 0 || (before ?? 65) <= 32) && (after ?? 65) <= 47) return true;
  }
  return false;
}

function colorIn(space: ColorSpace, operands: readonly PdfValue[]): PaintColor {
  const components = operands.map((operand) => (typeof operand === 'number' ? operand : 0));
  return { space, color: space.colorOf(components), pattern: undefined };
}

/** A blend mode, or a list of which the first that is known counts (ISO 32000-1, 11.3.5). */
function blendModeOf(document: PdfDocument, mode: PdfValue): string {
  const first = isArray(mode) ? document.resolve(mode[0] ?? null) : mode;
  return typeof first !== 'string' || first === 'Compatible' ? 'Normal' : first;
}

/** What a soft mask lets through is not known here: the darker of both is taken, about. */
function blendOf({ blendMode, softMask }: GraphicsState): string {
  return blendMode === 'Normal' && softMask !== undefined ? 'Multiply' : blendMode;
}

/** In one piece: a string that grows glyph by glyph holds on to each step. */
function textOfGlyphs(glyphs: readonly UsedGlyph[]): string {
  return glyphs.length === 1 ? (glyphs[0]?.text ?? '') : glyphs.map(({ text }) => text ?? '').join('');
}

function num(operands: readonly PdfValue[], index: number): number {
  const value = operands[index];
  return typeof value === 'number' ? value : 0;
}

function matrixFrom(operands: readonly PdfValue[]): Matrix {
  return [
    num(operands, 0),
    num(operands, 1),
    num(operands, 2),
    num(operands, 3),
    num(operands, 4),
    num(operands, 5),
  ];
}

/** Lines thicker than this, in points, are bars. */
const thickLine = 6;

/** The area of a thick line that runs across or up and down the page: bars of black are drawn so, and fills by some programs. */
function barOf([left, bottom, right, top]: Box, state: GraphicsState): Box | undefined {
  const half = (state.lineWidth * scaleOf(state)) / 2;
  if (half * 2 < thickLine) return undefined;
  if (top - bottom < 0.5) return [left, bottom - half, right, top + half];
  return right - left < 0.5 ? [left - half, bottom, right + half, top] : undefined;
}

/** How much longer lengths are on the page than in user space. */
function scaleOf({ matrix }: GraphicsState): number {
  return Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
}

function penOf(state: GraphicsState): Pen {
  const scale = scaleOf(state);
  return {
    width: state.lineWidth * scale,
    dashes: state.dashes.map((length) => length * scale),
    dashPhase: state.dashPhase * scale,
  };
}

function outlineOf([left, bottom, right, top]: Box): Outline {
  return {
    rectangle: true,
    points: [left, bottom, right, bottom, right, top, left, top],
    starts: [0],
    evenOdd: false,
  };
}

/** Adds a stretch of a line to those before it; what lies no farther than `gap` after the last one lengthens that. */
function addStretch(stretches: [from: number, to: number][], from: number, to: number, gap: number): void {
  const last = stretches.at(-1);
  if (last !== undefined && Math.abs(from - last[1]) <= Math.abs(gap)) last[1] = to;
  else stretches.push([from, to]);
}
