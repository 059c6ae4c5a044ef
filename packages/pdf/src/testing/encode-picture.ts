import type { Drawing } from './picture-drawing.ts';

// Encodes drawings as scanners and cameras do, for tests of what decodes them.

function u16(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff];
}

function u32(value: number): number[] {
  return [...u16(Math.floor(value / 0x10000)), ...u16(value % 0x10000)];
}

/** Coefficients of a block in the order in which JPEG writes them (ITU-T T.81, figure A.6). */
const zigzag: readonly number[] = Array.from({ length: 64 }, (_, index) => index).sort((a, b) => {
  const [ya, xa, yb, xb] = [a >> 3, a & 7, b >> 3, b & 7];
  const diagonal = xa + ya - (xb + yb);
  if (diagonal !== 0) return diagonal;
  return (xa + ya) % 2 === 0 ? xa - xb : ya - yb;
});

/** Run and size of each symbol for coefficients but the first; each has a code of eight bits. */
const symbols: readonly number[] = [
  0x00,
  0xf0,
  ...Array.from({ length: 16 }, (_, run) =>
    Array.from({ length: 10 }, (_, size) => (run << 4) | (size + 1)),
  ).flat(),
];
const codes = new Map(symbols.map((symbol, code) => [symbol, code]));
const quantum = 6;

/** A baseline JPEG file in shades of grey (ITU-T T.81). */
export function encodeJpeg({ width, height, pixels }: Drawing): Uint8Array {
  const cosines = Array.from({ length: 64 }, (_, at) => {
    const [u, x] = [at >> 3, at & 7];
    return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
  });
  const out: number[] = [];
  let buffer = 0;
  let held = 0;
  const put = (value: number, bits: number) => {
    for (let bit = bits - 1; bit >= 0; bit--) {
      buffer = (buffer << 1) | ((value >> bit) & 1);
      held += 1;
      if (held < 8) continue;
      out.push(buffer);
      if (buffer === 0xff) out.push(0);
      buffer = 0;
      held = 0;
    }
  };
  const sizeOf = (value: number) => 32 - Math.clz32(Math.abs(value));
  const putValue = (value: number, size: number) => put(value < 0 ? value + 2 ** size - 1 : value, size);
  let before = 0;
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      const rows = new Float64Array(64);
      for (let y = 0; y < 8; y++) {
        const line = Math.min(height - 1, top + y) * width;
        for (let u = 0; u < 8; u++) {
          let sum = 0;
          for (let x = 0; x < 8; x++)
            sum += ((pixels[line + Math.min(width - 1, left + x)] ?? 0) - 128) * (cosines[u * 8 + x] ?? 0);
          rows[y * 8 + u] = sum;
        }
      }
      const block = zigzag.map((at) => {
        const [v, u] = [at >> 3, at & 7];
        let sum = 0;
        for (let y = 0; y < 8; y++) sum += (rows[y * 8 + u] ?? 0) * (cosines[v * 8 + y] ?? 0);
        return Math.round(sum / quantum);
      });
      const [first = 0] = block;
      const step = first - before;
      before = first;
      put(sizeOf(step), 4);
      putValue(step, sizeOf(step));
      let run = 0;
      for (const value of block.slice(1)) {
        if (value === 0) {
          run += 1;
          continue;
        }
        for (; run > 15; run -= 16) put(codes.get(0xf0) ?? 0, 8);
        put(codes.get((run << 4) | sizeOf(value)) ?? 0, 8);
        putValue(value, sizeOf(value));
        run = 0;
      }
      if (run > 0) put(codes.get(0) ?? 0, 8);
    }
  }
  if (held > 0) put(0x7f, 8 - held);
  const segment = (marker: number, content: readonly number[]) => [
    0xff,
    marker,
    ...u16(content.length + 2),
    ...content,
  ];
  const counts = (length: number, count: number) =>
    Array.from({ length: 16 }, (_, at) => (at + 1 === length ? count : 0));
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xdb, [0, ...new Array<number>(64).fill(quantum)]),
    ...segment(0xc0, [8, ...u16(height), ...u16(width), 1, 1, 0x11, 0]),
    ...segment(0xc4, [0x00, ...counts(4, 12), ...Array.from({ length: 12 }, (_, size) => size)]),
    ...segment(0xc4, [0x10, ...counts(8, symbols.length), ...symbols]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...out,
    ...[0xff, 0xd9],
  ]);
}

/** Qe, the next state after the likelier and the less likely symbol, and whether they change places (ITU-T T.88, table E.1). */
const states: readonly (readonly [qe: number, likelier: number, other: number, swap: 0 | 1])[] = [
  [0x5601, 1, 1, 1], [0x3401, 2, 6, 0], [0x1801, 3, 9, 0], [0x0ac1, 4, 12, 0], [0x0521, 5, 29, 0], [0x0221, 38, 33, 0],
  [0x5601, 7, 6, 1], [0x5401, 8, 14, 0], [0x4801, 9, 14, 0], [0x3801, 10, 14, 0], [0x3001, 11, 17, 0], [0x2401, 12, 18, 0],
  [0x1c01, 13, 20, 0], [0x1601, 29, 21, 0], [0x5601, 15, 14, 1], [0x5401, 16, 14, 0], [0x5101, 17, 15, 0], [0x4801, 18, 16, 0],
  [0x3801, 19, 17, 0], [0x3401, 20, 18, 0], [0x3001, 21, 19, 0], [0x2801, 22, 19, 0], [0x2401, 23, 20, 0], [0x2201, 24, 21, 0],
  [0x1c01, 25, 22, 0], [0x1801, 26, 23, 0], [0x1601, 27, 24, 0], [0x1401, 28, 25, 0], [0x1201, 29, 26, 0], [0x1101, 30, 27, 0],
  [0x0ac1, 31, 28, 0], [0x09c1, 32, 29, 0], [0x08a1, 33, 30, 0], [0x0521, 34, 31, 0], [0x0441, 35, 32, 0], [0x02a1, 36, 33, 0],
  [0x0221, 37, 34, 0], [0x0141, 38, 35, 0], [0x0111, 39, 36, 0], [0x0085, 40, 37, 0], [0x0049, 41, 38, 0], [0x0025, 42, 39, 0],
  [0x0015, 43, 40, 0], [0x0009, 44, 41, 0], [0x0005, 45, 42, 0], [0x0001, 45, 43, 0], [0x5601, 46, 46, 0],
]; // biome-ignore format: one table

/** The arithmetic encoder of JBIG2 (ITU-T T.88, Annex E). */
class ArithmeticEncoder {
  readonly #out: number[] = [0];
  readonly #states = new Uint8Array(0x10000);
  readonly #likelier = new Uint8Array(0x10000);
  #a = 0x8000;
  #c = 0;
  #count = 12;

  encode(context: number, bit: number): void {
    const [qe, next, other, swap] = states[this.#states[context] ?? 0] ?? [0, 0, 0, 0];
    this.#a -= qe;
    if (bit === this.#likelier[context]) {
      if ((this.#a & 0x8000) !== 0) {
        this.#c += qe;
        return;
      }
      if (this.#a < qe) this.#a = qe;
      else this.#c += qe;
      this.#states[context] = next;
    } else {
      if (this.#a < qe) this.#c += qe;
      else this.#a = qe;
      if (swap === 1) this.#likelier[context] = 1 - (this.#likelier[context] ?? 0);
      this.#states[context] = other;
    }
    do {
      this.#a *= 2;
      this.#c *= 2;
      this.#count -= 1;
      if (this.#count === 0) this.#byteOut();
    } while ((this.#a & 0x8000) === 0);
  }

  finish(): readonly number[] {
    const limit = this.#c + this.#a;
    this.#c |= 0xffff;
    if (this.#c >= limit) this.#c -= 0x8000;
    for (let step = 0; step < 2; step++) {
      this.#c *= 2 ** this.#count;
      this.#byteOut();
    }
    return [...this.#out.slice(1), 0xff, 0xac];
  }

  #byteOut(): void {
    const last = this.#out.length - 1;
    if (this.#out[last] !== 0xff && this.#c >= 0x8000000) {
      this.#out[last] = (this.#out[last] ?? 0) + 1;
      this.#c -= 0x8000000;
    }
    const bits = this.#out[last] === 0xff ? 20 : 19;
    this.#out.push(Math.floor(this.#c / 2 ** bits) & 0xff);
    this.#c %= 2 ** bits;
    this.#count = bits === 20 ? 7 : 8;
  }
}

/** A drawing in two shades as the segments of JBIG2 that a PDF file holds: a page and one generic region (ITU-T T.88, 7.4.6). */
export function encodeJbig2({ width, height, pixels }: Drawing): Uint8Array {
  const inkAt = (x: number, y: number) =>
    x >= 0 && x < width && y >= 0 && y < height && (pixels[y * width + x] ?? 255) < 128 ? 1 : 0;
  const encoder = new ArithmeticEncoder();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let context = 0;
      for (let dx = -2; dx <= 2; dx++) context = context * 2 + inkAt(x + dx, y - 2);
      for (let dx = -3; dx <= 3; dx++) context = context * 2 + inkAt(x + dx, y - 1);
      for (let dx = -4; dx < 0; dx++) context = context * 2 + inkAt(x + dx, y);
      encoder.encode(context, inkAt(x, y));
    }
  }
  const segment = (number: number, type: number, data: readonly number[]) => [
    ...u32(number),
    type,
    0,
    1,
    ...u32(data.length),
    ...data,
  ];
  const size = [...u32(width), ...u32(height)];
  const adaptive = [3, 0xff, 0xfd, 0xff, 2, 0xfe, 0xfe, 0xfe];
  return Uint8Array.from([
    ...segment(0, 48, [...size, ...u32(0), ...u32(0), 0, 0, 0]),
    ...segment(1, 38, [...size, ...u32(0), ...u32(0), 0, 0, ...adaptive, ...encoder.finish()]),
  ]);
}
