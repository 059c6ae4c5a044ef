import type { Entered } from '@klarmall/model';
import validate from '../generated/entered.js';

/** Whether something read from a file has the form of a record of what was entered. */
export function isEntered(value: unknown): value is Entered {
  return validate(value);
}
