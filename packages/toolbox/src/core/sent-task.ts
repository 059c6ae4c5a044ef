import { readSent, type SpokenReading, spokenReading } from '@klarmall/publish/sent/reader';
import type { Tasks } from './messages.ts';

/** What differs in a finished message from what the units send. */
export function readFinished({ message, indexes, moment, language }: Tasks['sent']['ask']): SpokenReading {
  return spokenReading(readSent(message, indexes, moment), language);
}
