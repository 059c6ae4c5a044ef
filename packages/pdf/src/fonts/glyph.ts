/** What a font program has for one character code. */
export interface Glyph {
  /** The glyph's name by the font's encoding; undefined for codes without one and for composite fonts. */
  readonly name: string | undefined;
  /** Glyph index in the program; undefined when the program goes by names alone or has no such glyph. */
  readonly index: number | undefined;
  /** The program defines the glyph; a code that leads to .notdef by default is not defined. */
  readonly present: boolean;
  /** Advance width in thousandths of the em, from the program; undefined when it states none. */
  readonly width: number | undefined;
}
