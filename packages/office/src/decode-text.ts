/** What the bytes 80–9F of windows-1252 show, in order; they are control characters in ISO 8859-1. */
const upperWindows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** No letter holds these controls: where they stand, windows-1252 was read as ISO 8859-1. */
function withWindowsCharacters(text: string): string {
  return text.replace(
    /[\u0080-\u009f]/gu,
    (control) => upperWindows[control.charCodeAt(0) - 0x80] ?? control,
  );
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Every second byte of the beginning is zero: UTF-16 of Latin letters. */
function hasZeros(bytes: Uint8Array, from: 0 | 1): boolean {
  const start = bytes.subarray(0, 64);
  if (start.length < 4) return false;
  return start.every((byte, index) => (index % 2 === from ? byte === 0 : byte !== 0));
}

/** Which UTF-16 a file is in, by its mark or by its zeros; undefined for any other text. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || hasZeros(bytes, 1)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || hasZeros(bytes, 0) ? 'utf-16be' : undefined;
}

/**
 * The text of a file: UTF-16 by its mark or its zeros, UTF-8 where the bytes are such, else what the file declares, else
 * windows-1252.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(bytes);
  const text =
    decodeAs('utf-8', bytes) ??
    (declared === undefined || /^utf-?8$/iu.test(declared) ? undefined : decodeAs(declared, bytes)) ??
    new TextDecoder('windows-1252').decode(bytes);
  return withWindowsCharacters(text);
}
