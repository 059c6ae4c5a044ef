/** What an inflate function gives: as many bytes as could be had and whether they are all. */
export interface Inflated {
  readonly bytes: Uint8Array;
  /** `limit`: more would have come; `damaged`: the data is cut off or wrong after these bytes. */
  readonly status: 'complete' | 'damaged' | 'limit';
}

/** Undoes zlib compression (RFC 1950), giving at most `limit` bytes. Must not throw. */
export type Inflate = (data: Uint8Array, limit: number) => Inflated;

const lengthBase = new Uint16Array([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
]);
const lengthExtra = new Uint8Array([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]);
const distanceBase = new Uint16Array([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
]);
const distanceExtra = new Uint8Array([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]);
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const MAX_BITS = 15;

/** A Huffman code as a flat table over the longest code's bits: symbol * 16 + length, 0 for no code. */
interface Huffman {
  readonly table: Uint16Array;
  readonly bits: number;
}

function buildHuffman(lengths: Uint8Array, count: number): Huffman {
  const counts = new Uint16Array(MAX_BITS + 1);
  let bits = 1;
  for (let symbol = 0; symbol < count; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    counts[length] = (counts[length] ?? 0) + 1;
    if (length > bits) bits = length;
  }
  const next = new Uint16Array(MAX_BITS + 2);
  let code = 0;
  for (let length = 1; length <= MAX_BITS; length++) {
    next[length] = code;
    code = (code + (counts[length] ?? 0)) << 1;
  }
  const table = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < count; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    let reversed = 0;
    let forward = next[length] ?? 0;
    next[length] = forward + 1;
    for (let bit = 0; bit < length; bit++) {
      reversed = (reversed << 1) | (forward & 1);
      forward >>= 1;
    }
    for (let at = reversed; at < table.length; at += 1 << length) table[at] = symbol * 16 + length;
  }
  return { table, bits };
}

const fixedLengths = new Uint8Array(288)
  .fill(8, 0, 144)
  .fill(9, 144, 256)
  .fill(7, 256, 280)
  .fill(8, 280, 288);
const fixedLiterals = buildHuffman(fixedLengths, 288);
const fixedDistances = buildHuffman(new Uint8Array(30).fill(5), 30);

/**
 * Inflate in plain TypeScript (RFC 1950 and 1951). Where a faster one is at hand it is only the fallback: it gives what stands before a
 * damage, which damaged PDF files need and common libraries throw away. Checksums are not looked at, as no PDF reader does.
 */
export const inflatePortable: Inflate = (data, limit) => {
  let input = 0;
  let hold = 0;
  let held = 0;
  let out = new Uint8Array(Math.min(limit, Math.max(1024, data.length * 4)));
  let length = 0;

  const first = data[0] ?? 0;
  const second = data[1] ?? 0;
  if ((first & 15) === 8 && (first * 256 + second) % 31 === 0) input = second & 32 ? 6 : 2;

  const done = (status: Inflated['status']): Inflated => ({ bytes: out.subarray(0, length), status });
  const need = (count: number): boolean => {
    while (held < count) {
      if (input >= data.length) return false;
      hold |= (data[input++] ?? 0) << held;
      held += 8;
    }
    return true;
  };
  const take = (count: number): number => {
    const value = hold & ((1 << count) - 1);
    hold >>>= count;
    held -= count;
    return value;
  };
  /** The next symbol, -1 when the data ends or holds no such code. */
  const symbol = (code: Huffman): number => {
    while (held < code.bits && input < data.length) {
      hold |= (data[input++] ?? 0) << held;
      held += 8;
    }
    const entry = code.table[hold & ((1 << code.bits) - 1)] ?? 0;
    const size = entry & 15;
    if (size === 0 || size > held) return -1;
    hold >>>= size;
    held -= size;
    return entry >>> 4;
  };
  /** Makes room for `count` more bytes; false when the limit is reached. */
  const room = (count: number): boolean => {
    if (length + count <= out.length) return true;
    if (length + count > limit) return false;
    const grown = new Uint8Array(Math.min(limit, Math.max(out.length * 2, length + count)));
    grown.set(out.subarray(0, length));
    out = grown;
    return true;
  };

  for (;;) {
    if (!need(3)) return done('damaged');
    const last = take(1);
    const type = take(2);
    if (type === 0) {
      take(held & 7);
      if (!need(16)) return done('damaged');
      const size = take(16);
      if (!need(16)) return done('damaged');
      if ((take(16) ^ 0xffff) !== size) return done('damaged');
      input -= held >> 3;
      hold = 0;
      held = 0;
      const available = Math.min(size, data.length - input);
      if (!room(available)) return done('limit');
      out.set(data.subarray(input, input + available), length);
      length += available;
      input += available;
      if (available < size) return done('damaged');
    } else if (type === 3) return done('damaged');
    else {
      let literals = fixedLiterals;
      let distances = fixedDistances;
      if (type === 2) {
        if (!need(14)) return done('damaged');
        const literalCount = take(5) + 257;
        const distanceCount = take(5) + 1;
        const codeCount = take(4) + 4;
        const codeLengths = new Uint8Array(19);
        for (let index = 0; index < codeCount; index++) {
          if (!need(3)) return done('damaged');
          codeLengths[codeLengthOrder[index] ?? 0] = take(3);
        }
        const codeCode = buildHuffman(codeLengths, 19);
        const lengths = new Uint8Array(320 + 138);
        for (let at = 0; at < literalCount + distanceCount; ) {
          const code = symbol(codeCode);
          if (code < 0) return done('damaged');
          if (code < 16) {
            lengths[at++] = code;
            continue;
          }
          const [extra, base] = code === 16 ? [2, 3] : code === 17 ? [3, 3] : [7, 11];
          if (!need(extra)) return done('damaged');
          const repeat = take(extra) + base;
          const value = code === 16 ? (lengths[at - 1] ?? 0) : 0;
          lengths.fill(value, at, at + repeat);
          at += repeat;
        }
        literals = buildHuffman(lengths.subarray(0, literalCount), literalCount);
        distances = buildHuffman(lengths.subarray(literalCount), distanceCount);
      }
      for (;;) {
        const code = symbol(literals);
        if (code < 0) return done('damaged');
        if (code < 256) {
          if (length >= out.length && !room(1)) return done('limit');
          out[length++] = code;
          continue;
        }
        if (code === 256) break;
        const extra = lengthExtra[code - 257];
        if (extra === undefined || !need(extra)) return done('damaged');
        const count = (lengthBase[code - 257] ?? 0) + take(extra);
        const distanceCode = symbol(distances);
        const moreBits = distanceExtra[distanceCode];
        if (distanceCode < 0 || moreBits === undefined || !need(moreBits)) return done('damaged');
        const distance = (distanceBase[distanceCode] ?? 0) + take(moreBits);
        if (distance > length) return done('damaged');
        if (!room(count)) return done('limit');
        for (let index = 0; index < count; index++, length++) out[length] = out[length - distance] ?? 0;
      }
    }
    if (last) return done('complete');
  }
};
