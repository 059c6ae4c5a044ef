import { type Moment, type PastedMessage, type Reading, readBeforeSending } from './read-before-sending.ts';
import type { SendingIndex } from './sending-index.ts';

/** Reads a finished message as the unit's whose messages it is likest; the first of several that are as like. */
export function readSent(pasted: PastedMessage, indexes: readonly SendingIndex[], moment: Moment): Reading {
  let best: Reading | undefined;
  for (const index of indexes) {
    const reading = readBeforeSending(pasted, index, moment);
    const isNearer = (reading.recognised?.fit ?? 0) > (best?.recognised?.fit ?? 0);
    if (best === undefined || isNearer) best = reading;
  }
  return best ?? { remarks: [], linksSeen: false, isEmpty: pasted.text.trim() === '' };
}
