import type { SourceFile } from '@klarmall/model';
import { type CheckedTexts, checkTexts, type TextSettings } from '../pipeline/check-text.ts';
import { settleFixes } from './settle-fixes.ts';

export interface FixedTexts {
  readonly checked: CheckedTexts;
  /** The files that are another text now, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: number;
  readonly heldBack: number;
}

/** Checks letters and makes their safe fixes until nothing is left to fix. Writes nothing. */
export async function fixTexts(
  files: readonly SourceFile[],
  today: string,
  settings: TextSettings = {},
): Promise<FixedTexts> {
  const { look, ...settled } = await settleFixes((texts) => {
    const now = files.map((file) => ({ ...file, text: texts.get(file.path) ?? file.text }));
    const checked = checkTexts(now, today, settings);
    return { checked, findings: checked.findings, prose: checked.prose, textOf: checked.textOf };
  });
  return { ...settled, checked: look.checked };
}
