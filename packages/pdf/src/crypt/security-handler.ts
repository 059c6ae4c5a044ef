import { concatBytes } from '../objects/concat-bytes.ts';
import type { PdfDict, PdfValue } from '../objects/values.ts';
import { isDict, isString } from '../objects/values.ts';
import { aesCbcDecrypt, aesCbcEncrypt } from './aes.ts';
import { md5 } from './md5.ts';
import { rc4 } from './rc4.ts';
import { sha256, sha384, sha512 } from './sha2.ts';

type Method = 'none' | 'rc4' | 'aes128' | 'aes256';

/** Padding of passwords (ISO 32000-1, 7.6.3.3, algorithm 2). */
const padding = Uint8Array.of(
  0x28,
  0xbf,
  0x4e,
  0x5e,
  0x4e,
  0x75,
  0x8a,
  0x41,
  0x64,
  0x00,
  0x4e,
  0x56,
  0xff,
  0xfa,
  0x01,
  0x08,
  0x2e,
  0x2e,
  0x00,
  0xb6,
  0xd0,
  0x68,
  0x3e,
  0x80,
  0x2f,
  0x0c,
  0xa9,
  0xfe,
  0x64,
  0x53,
  0x69,
  0x7a,
);

/** Decrypts the strings and streams of one file. */
export interface SecurityHandler {
  readonly decryptString: (number: number, generation: number, bytes: Uint8Array) => Uint8Array;
  /** `cryptFilter` is the name in the stream's own Crypt filter, undefined when it has none. */
  readonly decryptStream: (
    number: number,
    generation: number,
    bytes: Uint8Array,
    options: { readonly cryptFilter?: string | undefined; readonly type: string | undefined },
  ) => Uint8Array;
}

/** Why a file cannot be decrypted. */
type SecurityFailure = 'password' | 'unknown-security-handler';

/**
 * Opens the standard security handler with the empty user password (ISO 32000-1, 7.6.3; ISO 32000-2, 7.6.4), revisions 2 to 6.
 * `get` gives an entry of the encryption dictionary with references followed.
 */
export function openSecurityHandler(
  encrypt: PdfDict,
  fileId: Uint8Array,
  resolve: (value: PdfValue) => PdfValue,
): SecurityHandler | SecurityFailure {
  const get = (key: string): PdfValue => resolve(encrypt.get(key));
  const version = asNumber(get('V'), 0);
  const revision = asNumber(get('R'), version >= 4 ? version : 2);
  const filter = get('Filter');
  if (filter !== null && filter !== 'Standard') return 'unknown-security-handler';
  if (version < 1 || version > 5 || version === 3) return 'unknown-security-handler';

  let stringMethod: Method = 'rc4';
  let streamMethod: Method = 'rc4';
  let keyBytes = version === 1 ? 5 : clampKeyLength(asNumber(get('Length'), 40));
  const filters = get('CF');
  const methodOf = (name: PdfValue): Method => {
    if (name === null || name === 'Identity' || !isDict(filters)) return 'none';
    const own = typeof name === 'string' ? resolve(filters.get(name)) : null;
    if (!isDict(own)) return 'none';
    switch (resolve(own.get('CFM'))) {
      case 'V2':
        return 'rc4';
      case 'AESV2':
        return 'aes128';
      case 'AESV3':
        return 'aes256';
      default:
        return 'none';
    }
  };
  if (version >= 4) {
    stringMethod = methodOf(get('StrF'));
    streamMethod = methodOf(get('StmF'));
    if (version === 4) keyBytes = 16;
  }

  const key =
    version === 5
      ? fileKeyRevision5And6(get, revision)
      : fileKeyUpToRevision4(
          get,
          revision,
          keyBytes,
          fileId,
          resolve(encrypt.get('EncryptMetadata')) !== false,
        );
  if (!key) return 'password';

  const encryptMetadata = get('EncryptMetadata') !== false;
  return {
    decryptString: (number, generation, bytes) => decrypt(stringMethod, key, number, generation, bytes),
    decryptStream: (number, generation, bytes, { cryptFilter, type }) => {
      if (type === 'XRef') return bytes;
      if (type === 'Metadata' && version >= 4 && !encryptMetadata) return bytes;
      const method = cryptFilter === undefined ? streamMethod : methodOf(cryptFilter);
      return decrypt(method, key, number, generation, bytes);
    },
  };
}

function asNumber(value: PdfValue, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}

/** Length is in bits; some writers give bytes. */
function clampKeyLength(length: number): number {
  const bytes = length > 32 ? length / 8 : length;
  return Math.min(16, Math.max(5, Math.floor(bytes)));
}

function bytesAt(get: (key: string) => PdfValue, key: string, length: number): Uint8Array | undefined {
  const value = get(key);
  return isString(value) && value.bytes.length >= length ? value.bytes.subarray(0, length) : undefined;
}

function startsWith(bytes: Uint8Array, start: Uint8Array, length: number): boolean {
  for (let index = 0; index < length; index++) if (bytes[index] !== start[index]) return false;
  return true;
}

/** Algorithms 2, 4 and 5: the key, when the empty user password opens the file. */
function fileKeyUpToRevision4(
  get: (key: string) => PdfValue,
  revision: number,
  keyBytes: number,
  fileId: Uint8Array,
  encryptMetadata: boolean,
): Uint8Array | undefined {
  const owner = bytesAt(get, 'O', 32);
  const user = bytesAt(get, 'U', 16);
  if (!owner || !user) return undefined;
  const permissions = asNumber(get('P'), 0);
  const permissionBytes = new Uint8Array(4);
  new DataView(permissionBytes.buffer).setInt32(0, permissions | 0, true);
  const metadataBytes =
    revision >= 4 && !encryptMetadata ? Uint8Array.of(255, 255, 255, 255) : new Uint8Array(0);
  let key = md5(concatBytes([padding, owner, permissionBytes, fileId, metadataBytes]));
  const length = revision === 2 ? 5 : keyBytes;
  if (revision >= 3) for (let round = 0; round < 50; round++) key = md5(key.subarray(0, length));
  key = key.slice(0, length);

  if (revision === 2) return startsWith(user, rc4(key, padding), 16) ? key : undefined;
  let expected = rc4(key, md5(concatBytes([padding, fileId])));
  for (let round = 1; round <= 19; round++)
    expected = rc4(
      key.map((byte) => byte ^ round),
      expected,
    );
  return startsWith(user, expected, 16) ? key : undefined;
}

/** Algorithm 2.A of ISO 32000-2 for the user password. */
function fileKeyRevision5And6(get: (key: string) => PdfValue, revision: number): Uint8Array | undefined {
  const user = bytesAt(get, 'U', 48);
  const encryptedKey = bytesAt(get, 'UE', 32);
  if (!user || !encryptedKey) return undefined;
  const hash = (salt: Uint8Array): Uint8Array => (revision >= 6 ? hardenedHash(salt) : sha256(salt));
  if (!startsWith(user, hash(user.subarray(32, 40)), 32)) return undefined;
  return aesCbcDecrypt(hash(user.subarray(40, 48)), new Uint8Array(16), encryptedKey);
}

/** Algorithm 2.B of ISO 32000-2 for the empty password and no owner data. */
function hardenedHash(salt: Uint8Array): Uint8Array {
  let key = sha256(salt);
  for (let round = 0; ; round++) {
    const repeated = new Uint8Array(key.length * 64);
    for (let copy = 0; copy < 64; copy++) repeated.set(key, copy * key.length);
    const encrypted = aesCbcEncrypt(key.subarray(0, 16), key.subarray(16, 32), repeated);
    let remainder = 0;
    for (let index = 0; index < 16; index++) remainder += encrypted[index] ?? 0;
    key = [sha256, sha384, sha512][remainder % 3]?.(encrypted) ?? key;
    if (round >= 63 && (encrypted[encrypted.length - 1] ?? 0) <= round - 31) return key.slice(0, 32);
  }
}

/** Algorithms 1 and 1.A. */
function decrypt(
  method: Method,
  fileKey: Uint8Array,
  number: number,
  generation: number,
  bytes: Uint8Array,
): Uint8Array {
  if (method === 'none') return bytes;
  if (method === 'aes256') return decryptAes(fileKey, bytes);
  const salt = Uint8Array.of(number, number >> 8, number >> 16, generation, generation >> 8);
  const aesSalt = method === 'aes128' ? Uint8Array.of(0x73, 0x41, 0x6c, 0x54) : new Uint8Array(0);
  const key = md5(concatBytes([fileKey, salt, aesSalt])).subarray(0, Math.min(16, fileKey.length + 5));
  return method === 'rc4' ? rc4(key, bytes) : decryptAes(key.slice(), bytes);
}

/** The first block is the initialisation vector, the last bytes say how many are padding. */
function decryptAes(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  if (bytes.length < 32) return new Uint8Array(0);
  const plain = aesCbcDecrypt(key, bytes.subarray(0, 16), bytes.subarray(16));
  const extra = plain[plain.length - 1] ?? 0;
  return extra >= 1 && extra <= 16 ? plain.subarray(0, plain.length - extra) : plain;
}
