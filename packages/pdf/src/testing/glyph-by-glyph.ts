/** How text is set glyph by glyph. */
export interface GlyphSetting {
  /** In points. */
  readonly size?: number;
  /** Space between letters, in ems. */
  readonly tracking?: number;
  /** Spaces are shown as glyphs; else the next word only stands farther away. */
  readonly spaces?: boolean;
  /** The first four numbers of the text matrix for a size of 1. */
  readonly turn?: readonly [number, number, number, number];
  readonly at?: readonly [number, number];
}

/** Every glyph of the font that `buildDocument` makes is as wide as this, in ems. */
const glyphWidth = 0.5;

/** A text object that places and shows each glyph by operators of its own, as browsers do. */
export function glyphByGlyph(text: string, setting: GlyphSetting = {}): string {
  const { size = 10, tracking = 0, spaces = true, turn = [1, 0, 0, 1], at = [300, 400] } = setting;
  const [a, b, c, d] = turn;
  const shown = [...text].map((character, index) => {
    if (character === ' ' && !spaces) return '';
    const along = index * (glyphWidth + tracking) * size;
    const place = [at[0] + a * along, at[1] + b * along].map((value) => value.toFixed(4)).join(' ');
    return `${a} ${b} ${c} ${d} ${place} Tm (${character.replace(/[\\()]/, '\\$&')}) Tj`;
  });
  return `BT /F1 ${size} Tf ${shown.join(' ')} ET`;
}
