import { statSync } from 'node:fs';
import type { Outcome, SourceFile } from '@klarmall/model';

/** A file that was written so recently may be written again without its times telling. Milliseconds. */
const unsettled = 1000;

interface Reading {
  readonly stamp: string;
  readonly source: Outcome<SourceFile>;
}

/** Number, size and times of a file; undefined for one that is not there, or that was written just now. */
function stampOf(absolute: string): string | undefined {
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (!stats?.isFile() || Date.now() - Math.max(stats.mtimeMs, stats.ctimeMs) < unsettled) return undefined;
  return [stats.dev, stats.ino, stats.size, stats.mtimeMs, stats.ctimeMs].join(' ');
}

/**
 * Files as this process has read them. One that the disk says is untouched since is not read again; from one process to
 * the next nothing is believed of a file's times.
 */
export class Readings {
  readonly #byPath = new Map<string, Reading>();

  /** The file at `absolute` as it was read before, or as `read` reads it; what cannot be read is not kept. */
  of(absolute: string, read: () => Outcome<SourceFile> | undefined): Outcome<SourceFile> | undefined {
    const stamp = stampOf(absolute);
    const before = this.#byPath.get(absolute);
    if (before && before.stamp === stamp) return before.source;
    const source = read();
    if (source && stamp !== undefined) this.#byPath.set(absolute, { stamp, source });
    else this.#byPath.delete(absolute);
    return source;
  }
}
