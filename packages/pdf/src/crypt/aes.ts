const sbox = new Uint8Array(256);
const inverseSbox = new Uint8Array(256);

/** Doubling in the field of AES. */
function double(value: number): number {
  return ((value << 1) ^ (value & 0x80 ? 0x11b : 0)) & 255;
}

// The S-box from its definition (FIPS 197, 5.1.1): inverse in the field, then an affine map.
for (let p = 1, q = 1, first = true; first || p !== 1; first = false) {
  p = p ^ double(p);
  q ^= q << 1;
  q ^= q << 2;
  q ^= q << 4;
  q &= 255;
  if (q & 0x80) q ^= 0x09;
  const rotate = (count: number): number => ((q << count) | (q >> (8 - count))) & 255;
  sbox[p] = q ^ rotate(1) ^ rotate(2) ^ rotate(3) ^ rotate(4) ^ 0x63;
}
sbox[0] = 0x63;
for (let value = 0; value < 256; value++) inverseSbox[sbox[value] ?? 0] = value;

/** Multiples in the field, as inverse MixColumns needs them, in four bytes of one word. */
const mixTable = new Int32Array(256);
const inverseMixTable = new Int32Array(256);
for (let value = 0; value < 256; value++) {
  const two = double(value);
  const four = double(two);
  const eight = double(four);
  mixTable[value] = (two << 24) | (value << 16) | (value << 8) | (two ^ value);
  inverseMixTable[value] =
    ((eight ^ four ^ two) << 24) |
    ((eight ^ value) << 16) |
    ((eight ^ four ^ value) << 8) |
    (eight ^ two ^ value);
}

function rotateRight(word: number, bits: number): number {
  return bits === 0 ? word : (word >>> bits) | (word << (32 - bits));
}

function expandKey(key: Uint8Array): { readonly words: Int32Array; readonly rounds: number } {
  const keyWords = key.length / 4;
  const rounds = keyWords + 6;
  const words = new Int32Array(4 * (rounds + 1));
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  for (let index = 0; index < keyWords; index++) words[index] = view.getInt32(index * 4);
  let constant = 1;
  for (let index = keyWords; index < words.length; index++) {
    let word = words[index - 1] ?? 0;
    if (index % keyWords === 0) {
      word = substitute(rotateRight(word, 24), sbox) ^ (constant << 24);
      constant = double(constant);
    } else if (keyWords > 6 && index % keyWords === 4) word = substitute(word, sbox);
    words[index] = (words[index - keyWords] ?? 0) ^ word;
  }
  return { words, rounds };
}

function substitute(word: number, box: Uint8Array): number {
  return (
    ((box[word >>> 24] ?? 0) << 24) |
    ((box[(word >>> 16) & 255] ?? 0) << 16) |
    ((box[(word >>> 8) & 255] ?? 0) << 8) |
    (box[word & 255] ?? 0)
  );
}

function mix(word: number, table: Int32Array): number {
  return (
    (table[word >>> 24] ?? 0) ^
    rotateRight(table[(word >>> 16) & 255] ?? 0, 8) ^
    rotateRight(table[(word >>> 8) & 255] ?? 0, 16) ^
    rotateRight(table[word & 255] ?? 0, 24)
  );
}

/** One byte of each of four words, taken `step` columns apart: ShiftRows. */
function gather(state: Int32Array, column: number, step: number): number {
  return (
    ((state[column] ?? 0) & 0xff000000) |
    ((state[(column + step) & 3] ?? 0) & 0x00ff0000) |
    ((state[(column + 2 * step) & 3] ?? 0) & 0x0000ff00) |
    ((state[(column + 3 * step) & 3] ?? 0) & 0x000000ff)
  );
}

const next = new Int32Array(4);

function decryptBlock(state: Int32Array, words: Int32Array, rounds: number): void {
  for (let column = 0; column < 4; column++)
    state[column] = (state[column] ?? 0) ^ (words[rounds * 4 + column] ?? 0);
  for (let round = rounds - 1; round >= 0; round--) {
    for (let column = 0; column < 4; column++) {
      const word = substitute(gather(state, column, 3), inverseSbox) ^ (words[round * 4 + column] ?? 0);
      next[column] = round > 0 ? mix(word, inverseMixTable) : word;
    }
    state.set(next);
  }
}

function encryptBlock(state: Int32Array, words: Int32Array, rounds: number): void {
  for (let column = 0; column < 4; column++) state[column] = (state[column] ?? 0) ^ (words[column] ?? 0);
  for (let round = 1; round <= rounds; round++) {
    for (let column = 0; column < 4; column++) {
      const word = substitute(gather(state, column, 1), sbox);
      next[column] = (round < rounds ? mix(word, mixTable) : word) ^ (words[round * 4 + column] ?? 0);
    }
    state.set(next);
  }
}

/** AES in CBC mode without padding (FIPS 197, SP 800-38A). Key of 16 or 32 bytes; a last part of a block is dropped. */
export function aesCbcDecrypt(key: Uint8Array, vector: Uint8Array, data: Uint8Array): Uint8Array {
  const { words, rounds } = expandKey(key);
  const out = new Uint8Array(data.length & ~15);
  const input = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const output = new DataView(out.buffer);
  const previous = new Int32Array(4);
  const vectorView = new DataView(vector.buffer, vector.byteOffset, vector.byteLength);
  for (let column = 0; column < 4; column++) previous[column] = vectorView.getInt32(column * 4);
  const state = new Int32Array(4);
  for (let at = 0; at < out.length; at += 16) {
    for (let column = 0; column < 4; column++) state[column] = input.getInt32(at + column * 4);
    decryptBlock(state, words, rounds);
    for (let column = 0; column < 4; column++) {
      output.setInt32(at + column * 4, (state[column] ?? 0) ^ (previous[column] ?? 0));
      previous[column] = input.getInt32(at + column * 4);
    }
  }
  return out;
}

/** The other direction; the key derivation of revision 6 needs it. `data` must be whole blocks. */
export function aesCbcEncrypt(key: Uint8Array, vector: Uint8Array, data: Uint8Array): Uint8Array {
  const { words, rounds } = expandKey(key);
  const out = new Uint8Array(data.length & ~15);
  const input = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const output = new DataView(out.buffer);
  const vectorView = new DataView(vector.buffer, vector.byteOffset, vector.byteLength);
  const state = new Int32Array(4);
  for (let column = 0; column < 4; column++) state[column] = vectorView.getInt32(column * 4);
  for (let at = 0; at < out.length; at += 16) {
    for (let column = 0; column < 4; column++)
      state[column] = (state[column] ?? 0) ^ input.getInt32(at + column * 4);
    encryptBlock(state, words, rounds);
    for (let column = 0; column < 4; column++) output.setInt32(at + column * 4, state[column] ?? 0);
  }
  return out;
}
