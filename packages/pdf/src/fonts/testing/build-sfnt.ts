// Hand-made TrueType programs for tests.

/** A cmap subtable to write: codes and glyphs. */
export interface BuiltCmap {
  readonly platform: number;
  readonly encoding: number;
  readonly format: 0 | 4 | 6 | 12;
  readonly map: Readonly<Record<number, number>>;
}

/** What a hand-made TrueType program has. */
interface BuiltSfnt {
  readonly unitsPerEm?: number;
  /** Advance widths in font units, one a glyph. */
  readonly widths: readonly number[];
  /** How many full metrics "hmtx" has; the rest share the last advance. */
  readonly fullMetrics?: number;
  readonly cmaps?: readonly BuiltCmap[];
  /** Names for a "post" table of format 2, one a glyph. */
  readonly names?: readonly string[];
  /** Which glyphs draw nothing. */
  readonly empty?: readonly number[];
}

export function u16(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

function u32(value: number): number[] {
  return [...u16(Math.floor(value / 0x10000)), ...u16(value % 0x10000)];
}

export function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0) & 0xff);
}

/** Writes a TrueType program with the tables head, maxp, hhea, hmtx, loca, glyf, and cmap and post when asked. */
export function buildSfnt(font: BuiltSfnt): Uint8Array {
  const glyphs = font.widths.length;
  const fullMetrics = font.fullMetrics ?? glyphs;
  const locations = font.widths.map((_, glyph) => (font.empty?.includes(glyph) ? 0 : 12));
  let end = 0;
  const loca = [0, ...locations.map((length) => (end += length))].flatMap((offset) => u16(offset / 2));
  const tables: [string, number[]][] = [
    ['glyf', new Array<number>(end).fill(1)],
    [
      'head',
      [...new Array<number>(18).fill(0), ...u16(font.unitsPerEm ?? 1000), ...new Array<number>(34).fill(0)],
    ],
    ['hhea', [...new Array<number>(34).fill(0), ...u16(fullMetrics)]],
    ['hmtx', font.widths.flatMap((width, glyph) => (glyph < fullMetrics ? [...u16(width), 0, 0] : [0, 0]))],
    ['loca', loca],
    ['maxp', [...u32(0x00010000), ...u16(glyphs)]],
  ];
  if (font.cmaps !== undefined) tables.push(['cmap', cmapTable(font.cmaps)]);
  if (font.names !== undefined) tables.push(['post', postTable(font.names)]);
  const header = [...u32(0x00010000), ...u16(tables.length), ...new Array<number>(6).fill(0)];
  let offset = header.length + tables.length * 16;
  const directory: number[] = [];
  const bodies: number[] = [];
  for (const [tag, body] of tables) {
    directory.push(...ascii(tag), ...u32(0), ...u32(offset), ...u32(body.length));
    bodies.push(...body);
    offset += body.length;
  }
  return Uint8Array.from([...header, ...directory, ...bodies]);
}

function postTable(names: readonly string[]): number[] {
  return [
    ...u32(0x00020000),
    ...new Array<number>(28).fill(0),
    ...u16(names.length),
    ...names.flatMap((_, glyph) => u16(258 + glyph)),
    ...names.flatMap((name) => [name.length, ...ascii(name)]),
  ];
}

function cmapTable(cmaps: readonly BuiltCmap[]): number[] {
  const bodies = cmaps.map(cmapSubtable);
  const records: number[] = [];
  let offset = 4 + cmaps.length * 8;
  for (const [index, cmap] of cmaps.entries()) {
    records.push(...u16(cmap.platform), ...u16(cmap.encoding), ...u32(offset));
    offset += bodies[index]?.length ?? 0;
  }
  return [...u16(0), ...u16(cmaps.length), ...records, ...bodies.flat()];
}

function cmapSubtable({ format, map }: BuiltCmap): number[] {
  const pairs = Object.entries(map)
    .map(([code, glyph]): [number, number] => [Number(code), glyph])
    .sort(([a], [b]) => a - b);
  const [firstCode = 0] = pairs[0] ?? [];
  const [lastCode = 0] = pairs.at(-1) ?? [];
  switch (format) {
    case 0:
      return [...u16(0), ...u16(262), ...u16(0), ...Array.from({ length: 256 }, (_, code) => map[code] ?? 0)];
    case 6: {
      const glyphs = Array.from(
        { length: lastCode - firstCode + 1 },
        (_, index) => map[firstCode + index] ?? 0,
      );
      return [
        ...u16(6),
        ...u16(10 + glyphs.length * 2),
        ...u16(0),
        ...u16(firstCode),
        ...u16(glyphs.length),
        ...glyphs.flatMap(u16),
      ];
    }
    case 12:
      return [
        ...u16(12),
        ...u16(0),
        ...u32(16 + pairs.length * 12),
        ...u32(0),
        ...u32(pairs.length),
        ...pairs.flatMap(([code, glyph]) => [...u32(code), ...u32(code), ...u32(glyph)]),
      ];
    case 4: {
      const segments = [...pairs, [0xffff, 0] as [number, number]];
      const count = segments.length;
      return [
        ...u16(4),
        ...u16(16 + count * 8),
        ...u16(0),
        ...u16(count * 2),
        ...new Array<number>(6).fill(0),
        ...segments.flatMap(([code]) => u16(code)),
        ...u16(0),
        ...segments.flatMap(([code]) => u16(code)),
        ...segments.flatMap(([code, glyph]) => u16((glyph - code + 0x10000) & 0xffff)),
        ...segments.flatMap(() => u16(0)),
      ];
    }
  }
}
