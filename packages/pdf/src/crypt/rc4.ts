/** RC4; decrypting and encrypting are the same. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let i = 0, j = 0; i < 256; i++) {
    const value = state[i] ?? 0;
    j = (j + value + (key[i % key.length] ?? 0)) & 255;
    state[i] = state[j] ?? 0;
    state[j] = value;
  }
  const out = new Uint8Array(data.length);
  for (let index = 0, i = 0, j = 0; index < data.length; index++) {
    i = (i + 1) & 255;
    const value = state[i] ?? 0;
    j = (j + value) & 255;
    const other = state[j] ?? 0;
    state[i] = other;
    state[j] = value;
    out[index] = (data[index] ?? 0) ^ (state[(value + other) & 255] ?? 0);
  }
  return out;
}
