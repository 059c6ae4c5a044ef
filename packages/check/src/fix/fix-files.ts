import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../workspace/write-file.ts';

const byteOrderMark = '\ufeff';

/**
 * Writes texts that were fixed to their files. `before` is the text that a file held when it was read: a file that is
 * another one now, or stands in another encoding, is left alone. Returns the files that were written.
 */
export function fixFiles(
  root: string,
  texts: ReadonlyMap<string, string>,
  before: (file: string) => string | undefined,
): readonly string[] {
  const files: string[] = [];
  for (const [file, text] of texts) {
    const was = before(file);
    if (was === undefined || was === text) continue;
    const absolute = realpathSync(join(root, file));
    const bytes = readFileSync(absolute);
    const mark = bytes.toString('utf8').startsWith(byteOrderMark) ? byteOrderMark : '';
    // Only where the file still is what was read, byte for byte: nobody's later change is lost, no encoding is guessed.
    if (!bytes.equals(Buffer.from(mark + was, 'utf8'))) continue;
    writeFileAtomically(absolute, mark + text);
    files.push(file);
  }
  return files.sort();
}
