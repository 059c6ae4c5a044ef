import type { Payload } from '@klarmall/model';
import validate from '../generated/payload.js';

/** Whether something read from a file has the form of a payload. */
export function isPayload(value: unknown): value is Payload {
  return validate(value);
}
