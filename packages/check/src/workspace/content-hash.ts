import { createHash } from 'node:crypto';

/** SHA-256 (FIPS 180-4) of a text's UTF-8 or of bytes, as 64 hexadecimal digits. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
