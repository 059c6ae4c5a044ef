import type { KeyPath } from './key-path.ts';

/**
 * What of a source no stage reads: values that its schema refused or that could not be read. Its own finding tells of
 * it, so nobody may say that something is missing there.
 */
export interface Refused {
  /** Whether the source could be read to its end: only then is what is not there known to be missing. */
  readonly whole: boolean;
  /** Whether the value at `path` in the file, one around it or one inside it is refused. */
  touches(path: KeyPath): boolean;
}

/** Of a source in which everything was right. */
export const nothingRefused: Refused = { whole: true, touches: () => false };
