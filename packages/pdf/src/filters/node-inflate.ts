import { constants, inflateSync } from 'node:zlib';
import { type Inflate, inflatePortable } from './inflate.ts';

/** Below this many bytes the way into zlib costs more than the work. */
const SMALL = 512;

/**
 * Inflate by `node:zlib`. Data that zlib refuses goes to the portable one, which gives the part before the damage; so does very small
 * data, where it is faster.
 */
export const inflateNode: Inflate = (data, limit) => {
  if (data.length < SMALL) return inflatePortable(data, limit);
  try {
    const bytes = inflateSync(data, {
      maxOutputLength: Math.max(1, limit),
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    return { bytes, status: 'complete' };
  } catch (error) {
    if (error instanceof RangeError) return { bytes: new Uint8Array(0), status: 'limit' };
    return inflatePortable(data, limit);
  }
};
