/** The first `bits` of the fractional part of a root, exactly; used for the constants so that no table has to be trusted. */
function rootFraction(radicand: bigint, root: 2n | 3n, bits: bigint): bigint {
  const scaled = radicand << (bits * root);
  let low = 0n;
  let high = 1n << (bits + 6n);
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** root <= scaled) low = middle;
    else high = middle - 1n;
  }
  return low & ((1n << bits) - 1n);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

interface Constants {
  readonly rounds32: Int32Array;
  readonly rounds64: Int32Array;
  readonly initial256: Int32Array;
  readonly initial384: Int32Array;
  readonly initial512: Int32Array;
}

let constants: Constants | undefined;

/** 64-bit words as pairs of 32-bit words, high first. */
function words64(values: readonly bigint[]): Int32Array {
  return Int32Array.from(
    values.flatMap((value) => [Number(value >> 32n) | 0, Number(value & 0xffffffffn) | 0]),
  );
}

function getConstants(): Constants {
  if (constants) return constants;
  const primes = firstPrimes(80).map(BigInt);
  const cubeRoots = primes.map((prime) => rootFraction(prime, 3n, 64n));
  const squareRoots = primes.slice(0, 16).map((prime) => rootFraction(prime, 2n, 64n));
  constants = {
    rounds32: Int32Array.from(cubeRoots.slice(0, 64), (value) => Number(value >> 32n) | 0),
    rounds64: words64(cubeRoots),
    initial256: Int32Array.from(squareRoots.slice(0, 8), (value) => Number(value >> 32n) | 0),
    initial384: words64(squareRoots.slice(8)),
    initial512: words64(squareRoots.slice(0, 8)),
  };
  return constants;
}

function pad(data: Uint8Array, block: 64 | 128): Uint8Array {
  const lengthBytes = block / 8;
  const padded = new Uint8Array(Math.ceil((data.length + 1 + lengthBytes) / block) * block);
  padded.set(data);
  padded[data.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(data.length / 2 ** 29));
  view.setUint32(padded.length - 4, (data.length * 8) >>> 0);
  return padded;
}

/** SHA-256 (FIPS 180-4). */
export function sha256(data: Uint8Array): Uint8Array {
  const { rounds32, initial256 } = getConstants();
  const padded = pad(data, 64);
  const view = new DataView(padded.buffer);
  const hash = initial256.slice();
  const w = new Int32Array(64);
  for (let block = 0; block < padded.length; block += 64) {
    for (let t = 0; t < 16; t++) w[t] = view.getInt32(block + t * 4);
    for (let t = 16; t < 64; t++) {
      const x = w[t - 15] ?? 0;
      const y = w[t - 2] ?? 0;
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[t] = ((w[t - 16] ?? 0) + s0 + (w[t - 7] ?? 0) + s1) | 0;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let t = 0; t < 64; t++) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      const first = (h + s1 + ((e & f) ^ (~e & g)) + (rounds32[t] ?? 0) + (w[t] ?? 0)) | 0;
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) hash[index] = (hash[index] ?? 0) + value;
  }
  return bytesOf(hash, 32);
}

/** SHA-384 (FIPS 180-4). */
export function sha384(data: Uint8Array): Uint8Array {
  return bytesOf(hash64(data, getConstants().initial384), 48);
}

/** SHA-512 (FIPS 180-4). */
export function sha512(data: Uint8Array): Uint8Array {
  return bytesOf(hash64(data, getConstants().initial512), 64);
}

function bytesOf(words: Int32Array, length: number): Uint8Array {
  const out = new Uint8Array(words.length * 4);
  const view = new DataView(out.buffer);
  for (const [index, word] of words.entries()) view.setInt32(index * 4, word);
  return out.subarray(0, length);
}

/** The 64-bit hash in pairs of 32-bit words: big integers are a hundred times slower, and revision 6 hashes half a megabyte per file. */
function hash64(data: Uint8Array, initial: Int32Array): Int32Array {
  const { rounds64 } = getConstants();
  const padded = pad(data, 128);
  const view = new DataView(padded.buffer);
  const hash = initial.slice();
  const w = new Int32Array(160);
  const v = new Int32Array(16);
  for (let block = 0; block < padded.length; block += 128) {
    for (let t = 0; t < 32; t++) w[t] = view.getInt32(block + t * 4);
    for (let t = 32; t < 160; t += 2) {
      const xh = w[t - 30] ?? 0;
      const xl = w[t - 29] ?? 0;
      const s0h = ((xh >>> 1) | (xl << 31)) ^ ((xh >>> 8) | (xl << 24)) ^ (xh >>> 7);
      const s0l = ((xl >>> 1) | (xh << 31)) ^ ((xl >>> 8) | (xh << 24)) ^ ((xl >>> 7) | (xh << 25));
      const yh = w[t - 4] ?? 0;
      const yl = w[t - 3] ?? 0;
      const s1h = ((yh >>> 19) | (yl << 13)) ^ ((yl >>> 29) | (yh << 3)) ^ (yh >>> 6);
      const s1l = ((yl >>> 19) | (yh << 13)) ^ ((yh >>> 29) | (yl << 3)) ^ ((yl >>> 6) | (yh << 26));
      const low = ((w[t - 31] ?? 0) >>> 0) + (s0l >>> 0) + ((w[t - 13] ?? 0) >>> 0) + (s1l >>> 0);
      w[t + 1] = low | 0;
      w[t] = ((w[t - 32] ?? 0) + s0h + (w[t - 14] ?? 0) + s1h + Math.floor(low / 2 ** 32)) | 0;
    }
    v.set(hash);
    for (let t = 0; t < 160; t += 2) {
      const eh = v[8] ?? 0;
      const el = v[9] ?? 0;
      const s1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
      const s1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
      const chh = (eh & (v[10] ?? 0)) ^ (~eh & (v[12] ?? 0));
      const chl = (el & (v[11] ?? 0)) ^ (~el & (v[13] ?? 0));
      const low1 =
        ((v[15] ?? 0) >>> 0) +
        (s1l >>> 0) +
        (chl >>> 0) +
        ((rounds64[t + 1] ?? 0) >>> 0) +
        ((w[t + 1] ?? 0) >>> 0);
      const high1 =
        ((v[14] ?? 0) + s1h + chh + (rounds64[t] ?? 0) + (w[t] ?? 0) + Math.floor(low1 / 2 ** 32)) | 0;
      const ah = v[0] ?? 0;
      const al = v[1] ?? 0;
      const s0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
      const s0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
      const mah = (ah & (v[2] ?? 0)) ^ (ah & (v[4] ?? 0)) ^ ((v[2] ?? 0) & (v[4] ?? 0));
      const mal = (al & (v[3] ?? 0)) ^ (al & (v[5] ?? 0)) ^ ((v[3] ?? 0) & (v[5] ?? 0));
      const low2 = (s0l >>> 0) + (mal >>> 0);
      const high2 = (s0h + mah + Math.floor(low2 / 2 ** 32)) | 0;
      const lowE = ((v[7] ?? 0) >>> 0) + ((low1 | 0) >>> 0);
      const highE = ((v[6] ?? 0) + high1 + Math.floor(lowE / 2 ** 32)) | 0;
      const lowA = ((low1 | 0) >>> 0) + ((low2 | 0) >>> 0);
      const highA = (high1 + high2 + Math.floor(lowA / 2 ** 32)) | 0;
      v.copyWithin(2, 0, 14);
      v[8] = highE;
      v[9] = lowE | 0;
      v[0] = highA;
      v[1] = lowA | 0;
    }
    for (let index = 0; index < 16; index += 2) {
      const low = ((hash[index + 1] ?? 0) >>> 0) + ((v[index + 1] ?? 0) >>> 0);
      hash[index + 1] = low | 0;
      hash[index] = ((hash[index] ?? 0) + (v[index] ?? 0) + Math.floor(low / 2 ** 32)) | 0;
    }
  }
  return hash;
}
