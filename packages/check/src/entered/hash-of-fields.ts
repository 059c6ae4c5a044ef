import { createHash } from 'node:crypto';
import { canonicalJson } from '@klarmall/compiler/targets';
import type { EnteredField } from '@klarmall/model';

/** The fingerprint of everything that stands in the tool's fields. */
export function hashOfFields(fields: readonly EnteredField[]): string {
  return createHash('sha256').update(canonicalJson(fields)).digest('hex');
}
