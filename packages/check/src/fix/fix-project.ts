import { type CheckSettings, checkProject } from '../pipeline/check-project.ts';
import type { Checked } from '../pipeline/check-sources.ts';
import { fixFiles } from './fix-files.ts';
import { settleFixes } from './settle-fixes.ts';

export interface Fixed {
  readonly checked: Checked;
  /** Files that were changed, from the project's root. */
  readonly files: readonly string[];
  readonly applied: number;
  /** Fixes that were held back, since the file would not have been what it was. */
  readonly heldBack: number;
}

/** Checks a project, makes its safe fixes and checks again, until nothing is left to fix; then writes the files, each once. */
export async function fixProject(settings: CheckSettings): Promise<Fixed> {
  const originals = new Map<string, string>();
  const { selected } = settings;
  // What is asked for is looked at with all that reads it, and changed alone.
  const mayChange = (file: string) => selected?.has(file) ?? true;
  const settled = await settleFixes(async (unsaved) => {
    // axe finds nothing that can be fixed: only the check that is shown pays for it.
    const checked = await checkProject({ ...settings, unsaved, axe: false });
    if (unsaved.size === 0) for (const [path, { text }] of checked.project.files) originals.set(path, text);
    return {
      checked,
      findings: checked.judgement.findings,
      prose: checked.library.templates.flatMap(({ prose }) => prose),
      textOf: checked.textOf,
    };
  }, mayChange);
  const files = fixFiles(settings.root, settled.texts, (file) => originals.get(file));
  const isSame = !settings.axe && files.length === settled.texts.size;
  return {
    checked: isSame ? settled.look.checked : await checkProject(settings),
    files,
    applied: settled.applied,
    heldBack: settled.heldBack,
  };
}
