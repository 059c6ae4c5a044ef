import { gunzipSync } from 'node:zlib';

/** More than this is no package of ours. Bytes. */
const most = 200_000_000;
const block = 512;

/** A field of a tar header: text up to its first NUL. */
function field(header: Uint8Array, start: number, length: number): string {
  return new TextDecoder().decode(header.subarray(start, start + length)).replace(/\0[\s\S]*$/, '');
}

/**
 * The files of a package that npm packed, as text, by their path in it; undefined when the bytes are no such package.
 * Only plain files with short names are read, which is all that npm writes (POSIX.1-1988 ustar).
 */
export function filesOfTarball(bytes: Uint8Array): ReadonlyMap<string, string> | undefined {
  let tar: Uint8Array;
  try {
    tar = gunzipSync(bytes, { maxOutputLength: most });
  } catch {
    return undefined;
  }
  const files = new Map<string, string>();
  for (let at = 0; at + block <= tar.length; ) {
    const header = tar.subarray(at, at + block);
    if (header[0] === 0) break;
    const size = Number.parseInt(field(header, 124, 12).trim() || '0', 8);
    if (field(header, 257, 5) !== 'ustar' || !Number.isSafeInteger(size) || size < 0) return undefined;
    const prefix = field(header, 345, 155);
    const name = `${prefix === '' ? '' : `${prefix}/`}${field(header, 0, 100)}`;
    const start = at + block;
    if (field(header, 156, 1) === '0') {
      const text = new TextDecoder().decode(tar.subarray(start, start + size));
      files.set(name.replace(/^package\//, ''), text);
    }
    at = start + Math.ceil(size / block) * block;
  }
  return files.size === 0 ? undefined : files;
}
