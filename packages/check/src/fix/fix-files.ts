import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@klarmall/model';
import { writeFileAtomically } from '../workspace/write-file.ts';
import { applyFixes } from './apply-fixes.ts';

const byteOrderMark = '\ufeff';

/** Makes the safe fixes of `findings` in their files. `textOf` is the text they were found in. Returns how many were made. */
export function fixFiles(
  root: string,
  findings: readonly Pick<Finding, 'fixes'>[],
  textOf: (file: string) => string | undefined,
): { readonly files: readonly string[]; readonly applied: number } {
  const byFile = new Map<string, Pick<Finding, 'fixes'>[]>();
  for (const finding of findings) {
    const file = finding.fixes?.find(({ safety }) => safety === 'safe')?.edits[0]?.place.file;
    if (file === undefined) continue;
    const same = byFile.get(file);
    if (same) same.push(finding);
    else byFile.set(file, [finding]);
  }
  const files: string[] = [];
  let total = 0;
  for (const [file, inFile] of byFile) {
    const text = textOf(file);
    if (text === undefined) continue;
    const absolute = realpathSync(join(root, file));
    const bytes = readFileSync(absolute);
    const mark = bytes.toString('utf8').startsWith(byteOrderMark) ? byteOrderMark : '';
    // Only where the file still is what was read, byte for byte: nobody's later change is lost, no encoding is guessed.
    if (!bytes.equals(Buffer.from(mark + text, 'utf8'))) continue;
    const fixed = applyFixes(file, text, inFile);
    if (fixed.text === text) continue;
    writeFileAtomically(absolute, mark + fixed.text);
    files.push(file);
    total += fixed.applied;
  }
  return { files, applied: total };
}
