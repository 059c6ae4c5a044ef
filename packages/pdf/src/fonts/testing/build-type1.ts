import { ascii } from './build-sfnt.ts';

/** What a hand-made Type 1 program has. */
interface BuiltType1 {
  readonly widths: Readonly<Record<string, number>>;
  /** Glyph names by code; without it the program names StandardEncoding. */
  readonly encoding?: Readonly<Record<number, string>>;
  /** Writes the encrypted portion in hexadecimal. */
  readonly hexadecimal?: boolean;
  /** Puts the program into the segments of a PFB file. */
  readonly pfb?: boolean;
  readonly fontMatrix?: number;
}

function encrypt(plain: readonly number[], key: number): number[] {
  let state = key;
  return plain.map((byte) => {
    const cipher = (byte ^ (state >> 8)) & 0xff;
    state = ((cipher + state) * 52845 + 22719) & 0xffff;
    return cipher;
  });
}

function charstring(width: number): number[] {
  const number = [255, (width >> 24) & 0xff, (width >> 16) & 0xff, (width >> 8) & 0xff, width & 0xff];
  return encrypt([0, 0, 0, 0, 139, ...number, 13, 14], 4330);
}

function segment(kind: number, bytes: readonly number[]): number[] {
  const length = bytes.length;
  return [
    0x80,
    kind,
    length & 0xff,
    (length >> 8) & 0xff,
    (length >> 16) & 0xff,
    (length >> 24) & 0xff,
    ...bytes,
  ];
}

/** Writes a Type 1 program whose private portion is encrypted. */
export function buildType1(font: BuiltType1): Uint8Array {
  const encoding =
    font.encoding === undefined
      ? '/Encoding StandardEncoding def'
      : `/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\n${Object.entries(font.encoding)
          .map(([code, name]) => `dup ${code} /${name} put`)
          .join('\n')}\nreadonly def`;
  const clear = ascii(
    `%!PS-AdobeFont-1.0: Test\n/FontMatrix [${font.fontMatrix ?? 0.001} 0 0 ${font.fontMatrix ?? 0.001} 0 0] readonly def\n${encoding}\ncurrentfile eexec\n`,
  );
  const glyphs = Object.entries(font.widths);
  const program = [
    ...[1, 2, 3, 4],
    ...ascii(`dup /Private 8 dict dup begin /lenIV 4 def /Subrs 1 array\ndup 0 5 RD `),
    ...encrypt([0, 0, 0, 0, 11], 4330),
    ...ascii(` NP\nND\n2 index /CharStrings ${glyphs.length} dict dup begin\n`),
    ...glyphs.flatMap(([name, width]) => {
      const body = charstring(width);
      return [...ascii(`/${name} ${body.length} RD `), ...body, ...ascii(' ND\n')];
    }),
    ...ascii('end\nend\nreadonly put\nmark currentfile closefile\n'),
  ];
  const cipher = encrypt(program, 55665);
  const encrypted = font.hexadecimal
    ? ascii(cipher.map((byte) => byte.toString(16).padStart(2, '0')).join(''))
    : cipher;
  const trailer = ascii(`\n${'0'.repeat(64)}\ncleartomark\n`);
  return Uint8Array.from(
    font.pfb
      ? [...segment(1, clear), ...segment(2, encrypted), ...segment(1, trailer), 0x80, 3]
      : [...clear, ...encrypted, ...trailer],
  );
}
