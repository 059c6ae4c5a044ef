import { canonicalJson } from '@klarmall/compiler/targets';
import type { EnteredField } from '@klarmall/model';
import { contentHash } from '../workspace/content-hash.ts';

/** The fingerprint of everything that stands in the tool's fields. */
export function hashOfFields(fields: readonly EnteredField[]): string {
  return contentHash(canonicalJson(fields));
}
