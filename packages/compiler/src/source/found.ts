import type { Fix, Place, UnjudgedFinding } from '@klarmall/model';
import { definitionOf } from '../definitions/index.ts';

/** A finding of the compiler's own; severity and certainty come from its catalogue entry. */
export function found(
  rule: string,
  message: string,
  place: Place,
  data: Readonly<Record<string, string | number | boolean>> = {},
  fixes?: readonly Fix[],
): UnjudgedFinding {
  const definition = definitionOf(rule);
  if (!(message in definition.messages)) throw new Error(`${rule} has no message "${message}"`);
  return {
    rule,
    message,
    data,
    severity: definition.severity,
    certainty: definition.certainty,
    place,
    ...(fixes ? { fixes: [...fixes] } : {}),
  };
}
