import { maskPersonalNumbers } from '@klarmall/swedish';
import { maskedValue } from '../pipeline/masked-value.ts';

/** Hashes and ids are no text, and have to stay what they are. */
const kept: ReadonlySet<string> = new Set(['sha256', 'fingerprint', 'rule', 'message']);

/**
 * What a report may show of a file: a personal number in its name, its title or its tags is hidden wherever the report would
 * repeat it. Plain data in, the same shape out.
 */
export function maskedFile<T extends object>(file: T): T {
  return maskedValue(file, maskPersonalNumbers, kept);
}
