import { findSources } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import { nearest } from '@klarmall/model';
import { UsageError } from './io.ts';
import { noUnit } from './unknown.ts';

/** Ids of the units of the project at `root`. */
export function unitIds(root: string): readonly string[] {
  return findSources(root)
    .value.filter(({ kind }) => kind === 'unit')
    .map(({ path }) => path.replace(/^templates\/units\//, '').replace(/\.ya?ml$/, ''));
}

/** Stops a command that asks for a unit that the project at `root` does not have: it would read and build nothing. */
export function checkUnits(given: readonly string[] | undefined, root: string, language: Language): void {
  if (given === undefined) return;
  const ids = unitIds(root);
  const unknown = given.find((id) => !ids.includes(id));
  if (unknown === undefined) return;
  throw new UsageError(noUnit(unknown, nearest(unknown, ids), language));
}
