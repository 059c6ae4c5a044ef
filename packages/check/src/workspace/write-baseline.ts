import { join } from 'node:path';
import { baselineOf } from '@klarmall/lint';
import type { Checked } from '../pipeline/check-project.ts';
import { writeFileAtomically } from './write-file.ts';

/**
 * Writes everything that a check of the whole project found as known. What allows no exceptions is left out: it would
 * stop all the same. Returns the file's path from the root and how many findings it lists.
 */
export function writeBaseline(checked: Checked): { readonly path: string; readonly count: number } {
  const { catalogue, judgement, project } = checked;
  const found = [...judgement.findings, ...judgement.known].filter(
    ({ rule }) => catalogue.get(rule)?.exceptable ?? true,
  );
  const path = project.configuration.baseline;
  writeFileAtomically(join(project.root, path), `${JSON.stringify(baselineOf(found), null, 2)}\n`);
  return { path, count: found.length };
}
