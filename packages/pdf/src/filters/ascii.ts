import { hexValue } from '../objects/lexer.ts';

/** ASCIIHexDecode (ISO 32000-1, 7.4.2); other characters are skipped. */
export function decodeAsciiHex(data: Uint8Array): Uint8Array {
  const out = new Uint8Array((data.length + 1) >> 1);
  let length = 0;
  let high = -1;
  for (const byte of data) {
    if (byte === 0x3e) break;
    const value = hexValue(byte);
    if (value < 0) continue;
    if (high < 0) high = value;
    else {
      out[length++] = high * 16 + value;
      high = -1;
    }
  }
  if (high >= 0) out[length++] = high * 16;
  return out.subarray(0, length);
}

/** ASCII85Decode (ISO 32000-1, 7.4.3). */
export function decodeAscii85(data: Uint8Array): Uint8Array {
  // "z" stands for four bytes, so that the result may be longer than the data.
  let zeros = 0;
  for (const byte of data) if (byte === 0x7a) zeros++;
  const out = new Uint8Array(Math.ceil(((data.length - zeros) * 4) / 5) + zeros * 4 + 4);
  let length = 0;
  let group = 0;
  let count = 0;
  let at = data[0] === 0x3c && data[1] === 0x7e ? 2 : 0;
  for (; at < data.length; at++) {
    const byte = data[at] ?? 0;
    if (byte === 0x7e) break;
    if (byte === 0x7a && count === 0) {
      length += 4;
      continue;
    }
    if (byte < 0x21 || byte > 0x75) continue;
    group = group * 85 + (byte - 0x21);
    count++;
    if (count < 5) continue;
    for (let shift = 3; shift >= 0; shift--) out[length++] = Math.floor(group / 256 ** shift) & 255;
    group = 0;
    count = 0;
  }
  if (count > 1) {
    for (let index = count; index < 5; index++) group = group * 85 + 84;
    for (let index = 0; index < count - 1; index++)
      out[length++] = Math.floor(group / 256 ** (3 - index)) & 255;
  }
  return out.subarray(0, length);
}
