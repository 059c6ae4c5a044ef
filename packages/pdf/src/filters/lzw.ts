import type { Inflated } from './inflate.ts';

const CLEAR = 256;
const END_OF_DATA = 257;

/** LZWDecode (ISO 32000-1, 7.4.4). `early` is the EarlyChange parameter: 1 widens codes one entry early. */
export function decodeLzw(data: Uint8Array, limit: number, early: number): Inflated {
  const prefixes = new Uint16Array(4097);
  const suffixes = new Uint8Array(4097);
  const lengths = new Uint16Array(4097);
  for (let code = 0; code < 256; code++) {
    suffixes[code] = code;
    lengths[code] = 1;
  }
  let out = new Uint8Array(Math.min(limit, Math.max(1024, data.length * 3)));
  let length = 0;
  let width = 9;
  let next = 258;
  let previous = -1;
  let hold = 0;
  let held = 0;
  for (let at = 0; ; ) {
    while (held < width && at < data.length) {
      hold = ((hold << 8) | (data[at++] ?? 0)) & 0xffffff;
      held += 8;
    }
    if (held < width) return { bytes: out.subarray(0, length), status: 'damaged' };
    const code = (hold >>> (held - width)) & ((1 << width) - 1);
    held -= width;
    if (code === END_OF_DATA) return { bytes: out.subarray(0, length), status: 'complete' };
    if (code === CLEAR) {
      width = 9;
      next = 258;
      previous = -1;
      continue;
    }
    if (code > next || (code === next && previous < 0))
      return { bytes: out.subarray(0, length), status: 'damaged' };
    const known = code < next && !(code >= 256 && code < 258);
    const source = known ? code : previous;
    if (source < 0) return { bytes: out.subarray(0, length), status: 'damaged' };
    const sourceLength = lengths[source] ?? 0;
    const total = known ? sourceLength : sourceLength + 1;
    if (length + total > out.length) {
      if (length + total > limit) return { bytes: out.subarray(0, length), status: 'limit' };
      const grown = new Uint8Array(Math.min(limit, Math.max(out.length * 2, length + total)));
      grown.set(out.subarray(0, length));
      out = grown;
    }
    let walk = source;
    for (let index = sourceLength - 1; index >= 0; index--) {
      out[length + index] = suffixes[walk] ?? 0;
      walk = prefixes[walk] ?? 0;
    }
    if (!known) out[length + sourceLength] = out[length] ?? 0;
    if (previous >= 0 && next < 4096) {
      prefixes[next] = previous;
      suffixes[next] = out[length] ?? 0;
      lengths[next] = (lengths[previous] ?? 0) + 1;
      next++;
      if (next + early >= 1 << width && width < 12) width++;
    }
    length += total;
    previous = code;
  }
}
