import type { Inflated } from './inflate.ts';

/** RunLengthDecode (ISO 32000-1, 7.4.5). */
export function decodeRunLength(data: Uint8Array, limit: number): Inflated {
  let size = 0;
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? 128;
    if (code === 128) break;
    size += code < 128 ? code + 1 : 257 - code;
    at += code < 128 ? code + 2 : 2;
  }
  const out = new Uint8Array(Math.min(size, limit));
  let length = 0;
  for (let at = 0; at < data.length && length < out.length; ) {
    const code = data[at] ?? 128;
    if (code === 128) break;
    if (code < 128) {
      const run = data.subarray(at + 1, at + 2 + code).subarray(0, out.length - length);
      out.set(run, length);
      length += run.length;
      at += code + 2;
      if (at > data.length) break;
    } else {
      const end = Math.min(out.length, length + 257 - code);
      out.fill(data[at + 1] ?? 0, length, end);
      length = end;
      at += 2;
    }
  }
  return { bytes: out.subarray(0, length), status: size > limit ? 'limit' : 'complete' };
}
