import type { LinkedUnit } from '@klarmall/model';

/** Who reads what: where a template's texts reach. Gathered over the whole library before any template is linked. */
export interface Reach {
  readonly unitsOf: ReadonlyMap<string, readonly LinkedUnit[]>;
  /** Template ids that show a shared snippet or build on a template, by `snippets/<id>` or template id. */
  readonly usedIn: ReadonlyMap<string, readonly string[]>;
  /** Words that are right in every template of the project. */
  readonly words: readonly string[];
}
