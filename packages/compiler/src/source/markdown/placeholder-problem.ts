import type { Place, UnjudgedFinding } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { found } from '../found.ts';
import { type Mustache, placeholderNamespaces } from './placeholder.ts';

/** The finding for a mustache that says nothing Klarmall knows. */
export function placeholderProblem(
  mustache: Extract<Mustache, { type: 'problem' }>,
  place: Place,
): UnjudgedFinding {
  const { namespace, name } = mustache.data;
  if (mustache.message === 'unknownNamespace' && namespace !== undefined) {
    const suggestion = nearest(namespace, placeholderNamespaces);
    if (suggestion !== undefined) {
      return found('source/placeholder-form', 'unknownNamespaceSuggest', place, {
        ...mustache.data,
        suggestion: `${suggestion}.${name}`,
      });
    }
  }
  return found('source/placeholder-form', mustache.message, place, mustache.data);
}
