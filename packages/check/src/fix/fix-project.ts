import { type Checked, type CheckSettings, checkProject } from '../pipeline/check-project.ts';
import { fixFiles } from './fix-files.ts';

/** One fix can uncover another; more rounds than this are a fix that never settles. */
const maximumRounds = 5;

export interface Fixed {
  readonly checked: Checked;
  /** Files that were changed, from the project's root. */
  readonly files: readonly string[];
  readonly applied: number;
}

/** Checks a project, makes its safe fixes and checks again, until nothing is left to fix. */
export async function fixProject(settings: CheckSettings): Promise<Fixed> {
  const files = new Set<string>();
  let applied = 0;
  for (let round = 1; ; round += 1) {
    // axe finds nothing that can be fixed: only the last round pays for it.
    const checked = await checkProject({ ...settings, axe: false });
    const fixed =
      round > maximumRounds
        ? { files: [], applied: 0 }
        : fixFiles(settings.root, checked.judgement.findings, checked.textOf);
    for (const file of fixed.files) files.add(file);
    applied += fixed.applied;
    if (fixed.files.length > 0) continue;
    return {
      checked: settings.axe ? await checkProject(settings) : checked,
      files: [...files].sort(),
      applied,
    };
  }
}
