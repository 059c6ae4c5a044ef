import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type BaselineEntry, baselineOf, mayBeKnown } from '@klarmall/lint';
import type { Finding } from '@klarmall/model';
import { findPersonalNumbers } from '@klarmall/swedish';
import { writeFileAtomically } from '../workspace/write-file.ts';
import type { Checked } from './check-sources.ts';

/** What became of a baseline. */
export interface WrittenBaseline {
  /** From the project's root. */
  readonly path: string;
  /** Whether there was none before. */
  readonly isNew: boolean;
  /** Findings that it lists now. */
  readonly count: number;
  /** Findings that were added. */
  readonly added: number;
  /** What it listed and nobody finds any more: taken out. */
  readonly mended: readonly BaselineEntry[];
  /** How many were followed to a file of another name. */
  readonly moved: number;
  /** New findings that it does not list, since they were not to be added. */
  readonly left: number;
  /** What can never be known, by rule: it stops all the same. */
  readonly refused: ReadonlyMap<string, number>;
}

/**
 * Writes what a check of the whole project found as known. A baseline that is there is pruned and follows files to
 * their new names; new findings are added to it only when `adds` says so.
 */
export function writeBaseline(checked: Checked, adds: 'all' | 'first'): WrittenBaseline {
  const { catalogue, judgement, project, textOf } = checked;
  const path = project.configuration.baseline;
  const isNew = statSync(join(project.root, path), { throwIfNoEntry: false }) === undefined;
  // The list is read by all who read the project: it never repeats a path that has to be renamed.
  const isNamed = (file = '') => findPersonalNumbers(file).length > 0;
  const may = ({ rule, place }: Finding) => mayBeKnown(catalogue.get(rule)) && !isNamed(place?.file);
  const fresh = judgement.findings.filter(may);
  const added = adds === 'all' || isNew ? fresh : [];
  const known = [...judgement.known, ...added];
  const refused = new Map<string, number>();
  for (const finding of judgement.findings)
    if (!may(finding)) refused.set(finding.rule, (refused.get(finding.rule) ?? 0) + 1);
  const text = `${JSON.stringify(baselineOf(known, textOf), null, 2)}\n`;
  writeFileAtomically(join(project.root, path), text);
  return {
    path,
    isNew,
    count: known.length,
    added: added.length,
    mended: judgement.mended,
    moved: judgement.moved,
    left: fresh.length - added.length,
    refused,
  };
}
