import { uint16 } from './binary.ts';
import type { FontProgram } from './font-program.ts';
import type { Glyph } from './glyph.ts';

/** A CIDFont's dictionary, as far as finding glyphs goes (ISO 32000-1, 9.7.4). */
export interface CidFontMapping {
  readonly subtype: 'CIDFontType0' | 'CIDFontType2';
  /** The decoded CIDToGIDMap stream, 'Identity', or undefined when the key is missing. */
  readonly cidToGid: Uint8Array | 'Identity' | undefined;
}

/** How a CIDFont finds the glyph of a CID in its embedded program (ISO 32000-1, 9.7.4.2). */
export function compositeGlyphs(font: CidFontMapping, program: FontProgram): (cid: number) => Glyph {
  const mapped = (cid: number) => {
    const map = font.cidToGid;
    if (!(map instanceof Uint8Array)) return cid;
    return cid * 2 + 1 < map.length ? uint16(map, cid * 2) : undefined;
  };
  switch (program.kind) {
    case 'truetype':
      return (cid) => {
        const index = mapped(cid);
        return {
          name: undefined,
          index,
          // CID 0 stands for what has no glyph. A CID that the map itself leads to glyph 0 is defined; one beyond the map is not.
          present: cid !== 0 && index !== undefined && index < program.font.glyphCount,
          width: index === undefined ? undefined : program.font.width(index),
        };
      };
    case 'cff':
    case 'opentype-cff':
      return (cid) => {
        const index = font.cidToGid instanceof Uint8Array ? mapped(cid) : program.cff.glyphOfCid(cid);
        const present = index !== undefined && index < program.cff.glyphCount;
        return {
          name: undefined,
          index,
          present,
          width: index === undefined ? undefined : program.cff.width(index),
        };
      };
    case 'type1':
      return () => ({ name: undefined, index: undefined, present: false, width: undefined });
  }
}
