import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aesCbcDecrypt, aesCbcEncrypt } from './aes.ts';
import { md5 } from './md5.ts';
import { rc4 } from './rc4.ts';
import { sha256, sha384, sha512 } from './sha2.ts';

const bytes = fc.uint8Array({ maxLength: 400 });

describe('digests agree with the platform', () => {
  for (const [name, digest] of Object.entries({ md5, sha256, sha384, sha512 })) {
    it(name, () => {
      fc.assert(
        fc.property(bytes, (data) => {
          expect(Buffer.from(digest(data)).toString('hex')).toBe(createHash(name).update(data).digest('hex'));
        }),
      );
    });
  }
});

describe('ciphers agree with the platform', () => {
  for (const size of [16, 32]) {
    it(`AES-${size * 8} in CBC mode`, () => {
      const key = fc.uint8Array({ minLength: size, maxLength: size });
      const vector = fc.uint8Array({ minLength: 16, maxLength: 16 });
      fc.assert(
        fc.property(key, vector, fc.uint8Array({ minLength: 64, maxLength: 64 }), (k, v, data) => {
          const cipher = createCipheriv(`aes-${size * 8}-cbc`, k, v).setAutoPadding(false);
          expect(Buffer.from(aesCbcEncrypt(k, v, data))).toEqual(
            Buffer.concat([cipher.update(data), cipher.final()]),
          );
          const decipher = createDecipheriv(`aes-${size * 8}-cbc`, k, v).setAutoPadding(false);
          expect(Buffer.from(aesCbcDecrypt(k, v, data))).toEqual(
            Buffer.concat([decipher.update(data), decipher.final()]),
          );
        }),
      );
    });
  }

  it('RC4 gives the known stream', () => {
    const text = (value: string): Uint8Array => new TextEncoder().encode(value);
    expect(Buffer.from(rc4(text('Key'), text('Plaintext'))).toString('hex')).toBe('bbf316e8d940af0ad3');
    expect(Buffer.from(rc4(text('Wiki'), text('pedia'))).toString('hex')).toBe('1021bf0420');
  });
});
