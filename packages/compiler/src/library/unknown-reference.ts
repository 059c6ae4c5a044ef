import type { Place, UnjudgedFinding } from '@klarmall/model';
import { nearestName } from '@klarmall/model';
import { found } from '../source/found.ts';
import { nearestTemplate } from './nearest-template.ts';

/** The finding for a name that leads nowhere, with the nearest name there is as a suggestion. */
export function unknownReference(
  kind: 'template' | 'shared' | 'snippet' | 'unit' | 'option',
  name: string,
  candidates: Iterable<string>,
  place: Place,
): UnjudgedFinding {
  const suggestion =
    kind === 'template' ? nearestTemplate(name, [...candidates]) : nearestName(name, candidates);
  if (suggestion === undefined) return found('link/unknown-reference', kind, place, { name });
  return found('link/unknown-reference', `${kind}Suggest`, place, { name, suggestion }, [
    { title: 'change', edits: [{ place, text: suggestion }], safety: 'suggestion' },
  ]);
}
