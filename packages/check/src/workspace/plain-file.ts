import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Why a file is not read. `special`: a pipe, a device or a socket, which could hold us up for ever. */
export type FileRefusal = 'missing' | 'folder' | 'special' | 'tooLarge' | 'denied' | 'failed';

export type PlainFile =
  | { readonly status: 'read'; readonly bytes: Uint8Array }
  | { readonly status: FileRefusal };

function refusalOf(error: unknown): FileRefusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'denied' : 'failed';
}

/** Bytes to the end of the file, or undefined when there are more than `largest`. A file that says 0 bytes, as those of /proc do, can hold many. */
function bytesOf(absolute: string, size: number, largest: number): Uint8Array | undefined {
  const file = openSync(absolute, 'r');
  try {
    let bytes = Buffer.allocUnsafe(Math.min(size, largest) + 1);
    let length = 0;
    for (;;) {
      const count = readSync(file, bytes, length, bytes.length - length, null);
      if (count === 0) return bytes.subarray(0, length);
      length += count;
      if (length > largest) return undefined;
      if (length === bytes.length) {
        const room = Buffer.allocUnsafe(Math.min(2 * length + 4096, largest + 1));
        bytes.copy(room);
        bytes = room;
      }
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a file that somebody named. Never waits for a pipe or a device, never reads on without end, never throws.
 * @param absolute where the file lies; links are followed.
 * @param largest bytes; a file with more is not read.
 */
export function readPlainFile(absolute: string, largest: number): PlainFile {
  try {
    const stats = statSync(absolute);
    if (stats.isDirectory()) return { status: 'folder' };
    if (!stats.isFile()) return { status: 'special' };
    if (stats.size > largest) return { status: 'tooLarge' };
    const bytes = bytesOf(absolute, stats.size, largest);
    return bytes ? { status: 'read', bytes } : { status: 'tooLarge' };
  } catch (error) {
    return { status: refusalOf(error) };
  }
}
