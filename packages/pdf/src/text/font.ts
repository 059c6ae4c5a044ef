import type { KeptStreams, PdfDocument } from '../document/document.ts';
import { Kept } from '../document/kept.ts';
import {
  type CMap,
  type CodespaceRange,
  characterCodes,
  cidOf,
  compositeGlyphs,
  type FontProgram,
  type Glyph,
  type PredefinedCMap,
  predefinedCMap,
  readFontProgram,
  type SimpleFontEncoding,
  simpleEncoding,
  simpleGlyphs,
  unicodeOf,
  unicodeOfListedName,
  unicodeOfName,
} from '../fonts/index.ts';
import { Keyword, Lexer } from '../objects/lexer.ts';
import { isDict, type PdfDict, PdfStream, type PdfValue } from '../objects/values.ts';
import { encodingCMapOf, toUnicodeOf } from './font-cmaps.ts';
import { readCidWidths, readGlyphSpace, readSimpleWidths } from './font-widths.ts';
import { textOf } from './text-string.ts';
import { coverageOf, type ToUnicodeCoverage } from './to-unicode-coverage.ts';

/** Content that shows text by fonts of its own resources. */
export interface FontUser {
  /** Content with a lower number is judged first. */
  readonly order: number;
  /** A form with resources of its own: veraPDF opens their fonts twice and judges by the copy that it has not read. */
  readonly isForm: boolean;
}

/** A character code of a font as it was used. One instance for each code, so that facts gather on it. */
export interface UsedGlyph {
  readonly code: number;
  /** Bytes of the code. */
  readonly length: number;
  /** The code itself in a simple font. */
  readonly cid: number;
  /** Width that the dictionary gives, in thousandths; undefined when it gives none for this code. */
  readonly width: number | undefined;
  /** Advance in thousandths: the width or the font's default. */
  readonly advance: number;
  /** The text that the font gives for it; undefined when the font gives none. */
  readonly text: string | undefined;
  /**
   * The text as the rules count it (ISO 14289-1, 7.21.7): U+0000 for a code that the encoding leaves at .notdef; a replacement character
   * where a character collection tells it whose table is not kept here; undefined when nothing tells it.
   */
  readonly unicode: string | undefined;
  /** The CMap of a composite font maps the code; true in a simple font. */
  readonly mapped: boolean;
  /** Nothing to see: white space, or a code without text that is usually a space. */
  readonly blank: boolean;
  /** Shown in a text rendering mode that paints (all but 3). */
  rendered: boolean;
  /** Who showed it first. */
  user: FontUser;
}

/** The last CID of Adobe's character collections, by ordering. */
const largestCids = new Map([
  ['GB1', 30_571],
  ['CNS1', 19_178],
  ['Japan1', 23_059],
  ['Korea1', 18_351],
  ['KR', 22_896],
]);

/** Fonts that letters share are read once. Bytes. */
const keptPrograms: KeptStreams<FontProgram | undefined> = new Kept(8 * 1024 * 1024);
const keptSfnts: KeptStreams<FontProgram | undefined> = new Kept(8 * 1024 * 1024);

/** Character collections that have no Unicode map of their own. */
const identityCodespaces: readonly CodespaceRange[] = [{ length: 2, low: 0, high: 0xffff }];

/** A font dictionary with what text showing and the font rules need; font programs are read when first asked for. */
export class LoadedFont {
  readonly dict: PdfDict;
  readonly subtype: string;
  readonly baseFont: string | undefined;
  /** The CIDFont of a composite font. */
  readonly descendant: PdfDict | undefined;
  readonly descriptor: PdfDict | undefined;
  readonly vertical: boolean;
  /** Height of the glyphs in units of the font size: 1, but for a Type 3 font, whose glyph space is its own. */
  readonly emHeight: number;
  /** Top and bottom of a line of text in units of the font size. */
  readonly ascent: number;
  readonly descent: number;
  /** Every code that was shown, by its key. */
  readonly used = new Map<number, UsedGlyph>();
  /** A text showing operator used the font, be it with an empty string. */
  shown = false;
  /** A character that was shown is read as one without a fixed meaning (Private Use). */
  showsPrivateUse = false;
  /** … in a text rendering mode other than 3. */
  rendered = false;
  /** … at its first use: veraPDF asks for an embedded program by that use alone. */
  firstRendered = false;
  /** Who used the font first. */
  private user: FontUser | undefined;
  private readonly document: PdfDocument;
  private readonly codespaces: readonly CodespaceRange[];
  readonly toUnicode: CMap | undefined;
  /** The CMap of a composite font as a stream or Identity. */
  readonly encodingCMap: CMap | undefined;
  readonly predefined: PredefinedCMap | undefined;
  private readonly simpleWidths: ReadonlyMap<number, number> | undefined;
  private readonly cidWidths: ((cid: number) => number | undefined) | undefined;
  private readonly missingWidth: number;
  /** From the units of Widths to thousandths of the font size. */
  private readonly advanceScale: number;
  private coverage: ToUnicodeCoverage | undefined;
  private encodingRead: SimpleFontEncoding | undefined;
  private names: readonly (string | undefined)[] | undefined;
  private programRead: { readonly program: FontProgram | undefined } | undefined;
  private glyphFinder: ((code: number) => Glyph) | undefined;

  constructor(dict: PdfDict, document: PdfDocument) {
    this.dict = dict;
    this.document = document;
    this.subtype = document.getName(dict, 'Subtype') ?? '';
    this.baseFont = document.getName(dict, 'BaseFont');
    const descendants = this.subtype === 'Type0' ? document.getArray(dict, 'DescendantFonts') : undefined;
    this.descendant = descendants ? document.asDict(descendants[0] ?? null) : undefined;
    const own = this.subtype === 'Type0' ? this.descendant : dict;
    this.descriptor = own ? document.getDict(own, 'FontDescriptor') : undefined;
    this.toUnicode = toUnicodeOf(document, dict);
    if (this.subtype === 'Type0') {
      const encoding = document.get(dict, 'Encoding');
      this.encodingCMap = encodingCMapOf(document, encoding);
      this.predefined = typeof encoding === 'string' ? predefinedCMap(encoding) : undefined;
      const codespaces = this.encodingCMap?.codespaces ?? this.predefined?.codespaces;
      this.codespaces = codespaces && codespaces.length > 0 ? codespaces : identityCodespaces;
      const written = encoding instanceof PdfStream ? document.getNumber(encoding.dict, 'WMode') : undefined;
      this.vertical = (written ?? this.encodingCMap?.wMode ?? this.predefined?.wMode) === 1;
      this.cidWidths = this.descendant ? readCidWidths(document, this.descendant) : undefined;
      this.missingWidth = (this.descendant && document.getNumber(this.descendant, 'DW')) ?? 1000;
    } else {
      this.codespaces = [];
      this.vertical = false;
      this.simpleWidths = readSimpleWidths(document, dict);
      this.missingWidth = (this.descriptor && document.getNumber(this.descriptor, 'MissingWidth')) ?? 0;
    }
    const glyphSpace = this.subtype === 'Type3' ? readGlyphSpace(document, dict) : undefined;
    this.advanceScale = glyphSpace?.scaleX ?? 1;
    this.ascent = glyphSpace?.top ?? 0.8;
    this.descent = glyphSpace?.bottom ?? -0.2;
    this.emHeight = glyphSpace === undefined ? 1 : Math.abs(glyphSpace.top - glyphSpace.bottom);
  }

  get composite(): boolean {
    return this.subtype === 'Type0';
  }

  /** The BaseFont without its subset tag. */
  get plainName(): string | undefined {
    return this.baseFont?.replace(/^[A-Z]{6}\+/, '');
  }

  /**
   * Whether veraPDF looks into the font program for a glyph: where it meets a font first, it reads the program; content further on has a
   * copy of the font that it never reads, and no glyph that shows there first is judged by its program.
   */
  isJudgedByProgram({ user }: UsedGlyph): boolean {
    return user === this.user && !user.isForm;
  }

  /** Splits a shown string into glyphs and notes them as used. */
  show(bytes: Uint8Array, rendered: boolean, user: FontUser): UsedGlyph[] {
    const glyphs: UsedGlyph[] = [];
    if (this.user === undefined || user.order < this.user.order) this.user = user;
    if (!this.composite) {
      for (const byte of bytes) glyphs.push(this.use(byte, 1, rendered, user));
      return glyphs;
    }
    if (
      this.codespaces.length === 1 &&
      this.codespaces[0]?.length === 2 &&
      this.codespaces[0].high === 0xffff
    ) {
      for (let at = 0; at < bytes.length; at += 2) {
        // A last odd byte is no whole code; veraPDF fills it up with FF.
        glyphs.push(this.use((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0xff), 2, rendered, user));
      }
      return glyphs;
    }
    for (const { code, length } of characterCodes(bytes, this.codespaces)) {
      this.document.budget.tick();
      glyphs.push(this.use(code, length, rendered, user));
    }
    return glyphs;
  }

  private use(code: number, length: number, rendered: boolean, user: FontUser): UsedGlyph {
    const key = length < 4 ? length * 0x1000000 + code : 0x400000000 + code;
    let glyph = this.used.get(key);
    if (!glyph) {
      glyph = this.makeGlyph(code, length, user);
      this.used.set(key, glyph);
    } else if (user.order < glyph.user.order) glyph.user = user;
    if (rendered) glyph.rendered = true;
    return glyph;
  }

  private makeGlyph(code: number, length: number, user: FontUser): UsedGlyph {
    let cid: number | undefined = code;
    let width: number | undefined;
    if (this.composite) {
      if (this.encodingCMap) cid = cidOf(this.encodingCMap, { code, length });
      width = this.cidWidths?.(cid ?? 0) ?? this.missingWidth;
    } else width = this.simpleWidths?.get(code) ?? this.missingWidth;
    const text = this.textOfCode(code, length);
    if (text !== undefined && /\p{Co}/u.test(text)) this.showsPrivateUse = true;
    return {
      code,
      length,
      cid: cid ?? 0,
      mapped: cid !== undefined,
      width,
      advance: width * this.advanceScale,
      text,
      blank: text === undefined ? code === 32 : text.trim() === '',
      unicode: this.unicodeOfCode(code, length, cid ?? 0, text),
      rendered: false,
      user,
    };
  }

  private unicodeOfCode(
    code: number,
    length: number,
    cid: number,
    text: string | undefined,
  ): string | undefined {
    if (this.toUnicode) {
      this.coverage ??= coverageOf(this.toUnicode);
      if (this.coverage.has(code)) return text ?? '\ufffd';
    }
    if (this.composite) {
      // A dictionary is an encoding of simple fonts: there are no codes to ask of.
      if (isDict(this.document.get(this.dict, 'Encoding'))) return text ?? '\ufffd';
      const told = this.predefined?.unicodeOf({ code, length });
      // A collection has a glyph for what its encodings leave to control characters.
      return told === '\u0000' ? '\ufffd' : (told ?? (cid <= this.largestKnownCid ? '\ufffd' : undefined));
    }
    const { baseEncoding, differences } = this.simpleFontEncoding();
    const told = baseEncoding !== undefined || (differences !== undefined && !this.isSymbolicTrueType);
    if (!told && (this.subtype === 'TrueType' || (!this.program && !this.hasStandardLatinProgram)))
      return undefined;
    if (this.hasUnknownEncoding) return undefined;
    const name = this.glyphName(code);
    if (name === undefined && this.subtype === 'Type3') return undefined;
    return name === undefined || name === '.notdef' ? '\u0000' : unicodeOfListedName(name);
  }

  private textOfCode(code: number, length: number): string | undefined {
    const mapped = this.toUnicode ? unicodeOf(this.toUnicode, { code, length }) : undefined;
    if (mapped !== undefined) return mapped;
    if (this.composite) return this.predefined?.unicodeOf({ code, length });
    const name = this.glyphName(code);
    return name === undefined ? undefined : unicodeOfName(name, this.plainName);
  }

  private get isSymbolicTrueType(): boolean {
    return this.subtype === 'TrueType' && this.symbolic;
  }

  /** One of the standard fonts that every reader brings, with letters (ISO 32000-1, 9.6.2.2). */
  get hasStandardLatinProgram(): boolean {
    return (
      this.subtype === 'Type1' &&
      /^(Courier|Helvetica)(-(Bold)?(Oblique)?)?$|^Times-(Roman|Bold|Italic|BoldItalic)$/.test(
        this.plainName ?? '',
      )
    );
  }

  /** A non-symbolic TrueType font may name two encodings only; with another one a reader cannot find its glyphs. */
  get hasUnusableEncoding(): boolean {
    if (this.subtype !== 'TrueType' || this.symbolic) return false;
    const encoding = this.document.get(this.dict, 'Encoding');
    return typeof encoding === 'string' && encoding !== 'WinAnsiEncoding' && encoding !== 'MacRomanEncoding';
  }

  /** … and which is not even one that gives names. */
  get hasUnknownEncoding(): boolean {
    return this.hasUnusableEncoding && this.simpleFontEncoding().baseEncoding !== 'MacExpertEncoding';
  }

  /** The name that the font's encoding gives a code of a simple font. */
  glyphName(code: number): string | undefined {
    if (this.composite) return undefined;
    const { baseEncoding, differences } = this.simpleFontEncoding();
    // A Type 3 font has no encoding but the one that it states.
    if (this.subtype === 'Type3' && baseEncoding === undefined) return differences?.get(code);
    this.names ??= simpleEncoding(
      this.simpleFontEncoding(),
      this.needsProgramForEncoding() ? this.program : undefined,
    );
    return this.names[code];
  }

  /** Adobe's character collections for Chinese, Japanese and Korean say what each CID means. */
  private get largestKnownCid(): number {
    const info = this.descendant ? this.document.getDict(this.descendant, 'CIDSystemInfo') : undefined;
    const registry = info ? this.document.getString(info, 'Registry') : undefined;
    const ordering = info ? this.document.getString(info, 'Ordering') : undefined;
    if (!ordering || !registry || textOf(registry) !== 'Adobe') return -1;
    return largestCids.get(textOf(ordering)) ?? -1;
  }

  private needsProgramForEncoding(): boolean {
    return this.subtype !== 'Type3' && this.simpleFontEncoding().baseEncoding === undefined;
  }

  /** The encoding entries of a simple font. */
  simpleFontEncoding(): SimpleFontEncoding {
    this.encodingRead ??= this.readSimpleEncoding();
    return this.encodingRead;
  }

  private readSimpleEncoding(): SimpleFontEncoding {
    const { document } = this;
    const encoding = document.get(this.dict, 'Encoding');
    const differences = isDict(encoding) ? readDifferences(document, encoding) : undefined;
    const subtype = this.subtype;
    return {
      subtype: subtype === 'TrueType' || subtype === 'MMType1' || subtype === 'Type3' ? subtype : 'Type1',
      baseFont: this.plainName,
      symbolic: this.symbolic,
      baseEncoding:
        typeof encoding === 'string'
          ? encoding
          : isDict(encoding)
            ? document.getName(encoding, 'BaseEncoding')
            : undefined,
      differences,
    };
  }

  /** The Symbolic flag of the descriptor. */
  get symbolic(): boolean {
    const flags = this.descriptor ? this.document.getNumber(this.descriptor, 'Flags') : undefined;
    return flags !== undefined && (flags & 4) !== 0;
  }

  /** The stream of the embedded font program, under a key that fits the kind of font (ISO 32000-1, Table 126). */
  get programStream(): PdfStream | undefined {
    const { descriptor, document } = this;
    if (!descriptor) return undefined;
    const kind = this.composite ? this.cidSubtype : this.subtype;
    const sfntFits = this.composite ? kind === 'CIDFontType2' : kind === 'TrueType';
    // Only simple fonts have Type 1 programs.
    const own = sfntFits ? 'FontFile2' : this.composite ? undefined : 'FontFile';
    const stream = own && document.getStream(descriptor, own);
    if (stream) return stream;
    const compact = document.getStream(descriptor, 'FontFile3');
    const subtype = compact && document.getName(compact.dict, 'Subtype');
    const fits =
      (sfntFits && !this.composite) ||
      subtype === 'OpenType' ||
      subtype === (this.composite ? 'CIDFontType0C' : 'Type1C');
    return fits ? compact : undefined;
  }

  /** The embedded font program; undefined when there is none or it cannot be used. */
  get program(): FontProgram | undefined {
    if (!this.programRead) {
      const stream = this.programStream;
      const read = stream && !this.hasUnusableEncoding ? this.readProgram(stream) : undefined;
      // A PDF file holds Type 1 programs in binary form (ISO 32000-1, 9.9); others are none to it.
      this.programRead = { program: read?.kind === 'type1' && !read.type1.binary ? undefined : read };
    }
    return this.programRead.program;
  }

  private readProgram(stream: PdfStream): FontProgram | undefined {
    const onlySfnt =
      this.subtype === 'TrueType' || this.document.getName(stream.dict, 'Subtype') === 'OpenType';
    return this.document.readKept(stream, onlySfnt ? keptSfnts : keptPrograms, (bytes) =>
      readFontProgram(bytes, onlySfnt),
    );
  }

  /** What the embedded program has for a used glyph; undefined without a program. */
  programGlyph(glyph: UsedGlyph): Glyph | undefined {
    if (this.subtype === 'Type3') return this.procedureGlyph(glyph.code);
    const { program } = this;
    if (!program) return undefined;
    if (!this.glyphFinder) {
      if (this.composite) {
        const map = this.descendant ? this.document.get(this.descendant, 'CIDToGIDMap') : null;
        this.glyphFinder = compositeGlyphs(
          {
            subtype: this.cidSubtype === 'CIDFontType0' ? 'CIDFontType0' : 'CIDFontType2',
            cidToGid:
              map instanceof PdfStream
                ? this.document.decode(map).bytes
                : map === 'Identity'
                  ? 'Identity'
                  : undefined,
          },
          program,
        );
      } else this.glyphFinder = simpleGlyphs(this.simpleFontEncoding(), program);
    }
    return this.glyphFinder(glyph.cid);
  }

  /** A glyph of a Type 3 font: its procedure, and the width that this states first (ISO 32000-1, 9.6.5). */
  private procedureGlyph(code: number): Glyph {
    const name = this.glyphName(code);
    const procedures = this.document.getDict(this.dict, 'CharProcs');
    const procedure = procedures && name !== undefined ? this.document.get(procedures, name) : null;
    const present = procedure instanceof PdfStream;
    return { name, index: undefined, present, width: present ? this.statedWidth(procedure) : 0 };
  }

  private statedWidth(procedure: PdfStream): number {
    const lexer = new Lexer(this.document.decode(procedure).bytes, this.document.budget);
    let first: PdfValue | undefined;
    for (;;) {
      const token = lexer.readOperand();
      if (token instanceof Keyword)
        return (token.text === 'd0' || token.text === 'd1') && typeof first === 'number' ? first : 0;
      first ??= token;
      this.document.budget.tick();
    }
  }

  get cidSubtype(): string | undefined {
    return this.descendant ? this.document.getName(this.descendant, 'Subtype') : undefined;
  }
}

function readDifferences(document: PdfDocument, encoding: PdfDict): ReadonlyMap<number, string> {
  const array = document.getArray(encoding, 'Differences') ?? [];
  const names = new Map<number, string>();
  let code = 0;
  for (const item of array) {
    const value = document.resolve(item);
    if (typeof value === 'number') code = value;
    else if (typeof value === 'string') {
      if (code >= 0 && code < 256) names.set(code, value);
      code++;
    }
  }
  return names;
}
