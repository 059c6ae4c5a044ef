// Reads past the end give 0, so that a damaged font is read as far as it goes and no reader needs a guard of its own.

/** The unsigned byte at an offset, 0 outside the bytes. */
export function uint8(bytes: Uint8Array, offset: number): number {
  return bytes[offset] ?? 0;
}

/** The unsigned big-endian 16-bit number at an offset. */
export function uint16(bytes: Uint8Array, offset: number): number {
  return (uint8(bytes, offset) << 8) | uint8(bytes, offset + 1);
}

/** The signed big-endian 16-bit number at an offset. */
export function int16(bytes: Uint8Array, offset: number): number {
  const value = uint16(bytes, offset);
  return value >= 0x8000 ? value - 0x10000 : value;
}

/** The unsigned big-endian 32-bit number at an offset. */
export function uint32(bytes: Uint8Array, offset: number): number {
  return uint16(bytes, offset) * 0x10000 + uint16(bytes, offset + 2);
}

/** Bytes as text, one character a byte (Latin 1), without building argument lists that overflow the stack. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  const parts: string[] = [];
  const last = Math.min(end, bytes.length);
  for (let at = Math.max(0, start); at < last; at += 4096) {
    parts.push(String.fromCharCode(...bytes.subarray(at, Math.min(last, at + 4096))));
  }
  return parts.join('');
}
