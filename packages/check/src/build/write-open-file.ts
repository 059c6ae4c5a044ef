import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';

/** `foreign`: somebody else's file, left alone. `open`: somebody has it open so that nobody else may write. */
export type WrittenFile = 'written' | 'same' | 'foreign' | 'open';

/** What systems and network drives answer for a file that another program holds. */
const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

const isHeld = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && heldCodes.has(error.code);

function overwrite(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'r+');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, at);
    ftruncateSync(file, bytes.length);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes a file in its place: it is never renamed or taken away, so that whoever has it open keeps it. What cannot be
 * written whole gets its old bytes back.
 * @param mark what stands near the beginning of a file of ours.
 */
export function writeOpenFile(path: string, text: string, mark: string): WrittenFile {
  if (!existsSync(path)) {
    writeFileSync(path, text, { flag: 'wx' });
    return 'written';
  }
  const bytes = Buffer.from(text);
  try {
    const old = readFileSync(path);
    if (old.equals(bytes)) return 'same';
    if (!old.subarray(0, 2000).includes(mark)) return 'foreign';
    try {
      overwrite(path, bytes);
      return 'written';
    } catch (error) {
      if (!isHeld(error)) overwrite(path, old);
      throw error;
    }
  } catch (error) {
    if (isHeld(error)) return 'open';
    throw error;
  }
}
