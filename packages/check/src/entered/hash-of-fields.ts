import { canonicalJson } from '@klarmall/compiler/targets';
import type { EnteredField } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';

/** The fingerprint of everything that stands in the tool's fields. */
export function hashOfFields(fields: readonly EnteredField[]): string {
  return sha256Hex(canonicalJson(fields));
}
