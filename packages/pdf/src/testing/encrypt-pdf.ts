import { createCipheriv, createHash } from 'node:crypto';
import { rc4 } from '../crypt/rc4.ts';
import { concatBytes } from '../objects/concat-bytes.ts';
import { buildDocument } from './build-document.ts';

/** The encryption methods of the standard security handler, revisions 2 to 6. */
export type EncryptionMethod = 'rc4-40' | 'rc4-128' | 'aes-128' | 'aes-256-r5' | 'aes-256-r6';

const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const fileId = Buffer.from('00112233445566778899AABBCCDDEEFF', 'hex');
const owner = Buffer.alloc(32, 7);

const md5 = (...parts: Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest();
const sha = (bits: 256 | 384 | 512, data: Uint8Array): Buffer =>
  createHash(`sha${bits}`).update(data).digest();

function aes(key: Uint8Array, vector: Uint8Array, data: Uint8Array, pad: boolean): Buffer {
  const cipher = createCipheriv(
    key.length === 16 ? 'aes-128-cbc' : 'aes-256-cbc',
    key,
    vector,
  ).setAutoPadding(pad);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

/** Algorithm 2.B of ISO 32000-2 for the empty password, written from the text for the test. */
function hardened(salt: Uint8Array): Buffer {
  let key = sha(256, salt);
  for (let round = 0; ; round++) {
    const encrypted = aes(
      key.subarray(0, 16),
      key.subarray(16, 32),
      Buffer.concat(Array.from({ length: 64 }, () => key)),
      false,
    );
    const remainder = [...encrypted.subarray(0, 16)].reduce((sum, byte) => sum + byte, 0) % 3;
    key = sha(remainder === 0 ? 256 : remainder === 1 ? 384 : 512, encrypted);
    if (round >= 63 && (encrypted.at(-1) ?? 0) <= round - 31) return key.subarray(0, 32);
  }
}

interface Keys {
  readonly key: Buffer;
  readonly entries: string;
}

const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;

function makeKeys(method: EncryptionMethod, permissions: number, user: string): Keys {
  const permissionBytes = Buffer.alloc(4);
  permissionBytes.writeInt32LE(permissions);
  if (method === 'aes-256-r5' || method === 'aes-256-r6') {
    const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 3 + 1));
    const hash =
      method === 'aes-256-r5'
        ? (salt: Buffer) => sha(256, Buffer.concat([Buffer.from(user), salt]))
        : hardened;
    const validation = Buffer.from('abcdefgh');
    const keySalt = Buffer.from('ijklmnop');
    const wrapped = aes(hash(keySalt), Buffer.alloc(16), key, false);
    const own = Buffer.concat([hash(validation), validation, keySalt]);
    const revision = method === 'aes-256-r5' ? 5 : 6;
    return {
      key,
      entries: `/V 5 /R ${revision} /Length 256 /CF << /StdCF << /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF /U ${hex(own)} /UE ${hex(wrapped)} /O ${hex(own)} /OE ${hex(wrapped)} /Perms ${hex(Buffer.alloc(16))}`,
    };
  }
  const password = Buffer.concat([Buffer.from(user), padding]).subarray(0, 32);
  const length = method === 'rc4-40' ? 5 : 16;
  let key = md5(password, owner, permissionBytes, fileId);
  if (method !== 'rc4-40') for (let round = 0; round < 50; round++) key = md5(key.subarray(0, length));
  key = Buffer.from(key.subarray(0, length));
  let check: Uint8Array;
  if (method === 'rc4-40') check = rc4(key, padding);
  else {
    check = rc4(key, md5(padding, fileId));
    for (let round = 1; round <= 19; round++)
      check = rc4(
        key.map((byte) => byte ^ round),
        check,
      );
    check = concatBytes([check, new Uint8Array(16)]);
  }
  const common = `/O ${hex(owner)} /U ${hex(check)}`;
  if (method === 'rc4-40') return { key, entries: `/V 1 /R 2 ${common}` };
  if (method === 'rc4-128') return { key, entries: `/V 2 /R 3 /Length 128 ${common}` };
  return {
    key,
    entries: `/V 4 /R 4 /Length 128 /CF << /StdCF << /CFM /AESV2 /AuthEvent /DocOpen /Length 16 >> >> /StmF /StdCF /StrF /StdCF ${common}`,
  };
}

function encryptStream(method: EncryptionMethod, key: Buffer, number: number, data: Uint8Array): Uint8Array {
  const vector = Buffer.alloc(16, 9);
  if (method.startsWith('aes-256')) return Buffer.concat([vector, aes(key, vector, data, true)]);
  const salt = Buffer.from([number & 255, number >> 8, 0, 0, 0]);
  const own = md5(key, salt, ...(method === 'aes-128' ? [Buffer.from('sAlT')] : [])).subarray(
    0,
    Math.min(16, key.length + 5),
  );
  return method === 'aes-128' ? Buffer.concat([vector, aes(own, vector, data, true)]) : rc4(own, data);
}

/**
 * The plain letter, encrypted. Its streams are encrypted; strings are left out (no Lang, an XMP title with a language, fonts without
 * strings), so that one pass over the streams is enough.
 */
export function encryptedDocument(
  method: EncryptionMethod,
  { permissions = -4, user = '' }: { readonly permissions?: number; readonly user?: string } = {},
): Uint8Array {
  const { key, entries } = makeKeys(method, permissions, user);
  const plain = buildDocument({
    catalog: { Lang: undefined },
    xmpProperties:
      '<dc:title><rdf:Alt><rdf:li xml:lang="en">A letter</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>',
    content: '/P << /MCID 0 >> BDC 0 0 10 10 re f EMC',
    objects: { encrypt: `<< /Filter /Standard /P ${permissions} ${entries} >>` },
    trailer: `/Encrypt @encrypt /ID [${hex(fileId)} ${hex(fileId)}]`,
  });
  const source = Buffer.from(plain);
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (bytes: Uint8Array): void => {
    parts.push(bytes);
    length += bytes.length;
  };
  const table = source.lastIndexOf('xref\n0 ');
  let at = source.indexOf('1 0 obj');
  write(source.subarray(0, at));
  for (let number = 1; at < table && at >= 0; number++) {
    const next = source.indexOf(`\n${number + 1} 0 obj`, at);
    const end = next < 0 ? table : next + 1;
    const object = source.subarray(at, end);
    offsets.push(length);
    const stream = object.indexOf('stream\n');
    if (stream >= 0) {
      const head = object.subarray(0, stream).toString('latin1');
      const size = Number(/\/Length (\d+) >>/.exec(head)?.[1] ?? 0);
      const data = encryptStream(method, key, number, object.subarray(stream + 7, stream + 7 + size));
      write(Buffer.from(`${head.replace(/\/Length \d+ >>/, `/Length ${data.length} >>`)}stream\n`, 'latin1'));
      write(data);
      write(Buffer.from('\nendstream\nendobj\n'));
    } else write(object);
    at = end;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = source.subarray(source.indexOf('trailer\n', table)).toString('latin1');
  const start = length;
  write(
    Buffer.from(
      `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${rows}${trailer.replace(/startxref\n\d+/, `startxref\n${start}`)}`,
      'latin1',
    ),
  );
  return concatBytes(parts);
}
