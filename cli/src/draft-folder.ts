import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The file that says what became of the letter. */
export const letterReport = 'report.json';

/** How a report of ours begins: one of a letter that was refused gives way when the letter is tried again. */
const reportHead = /^\{\s*"version": 1,\s*"verdict": /;

/** What a folder holds that a letter's draft is to be written in: `other` is no draft, `work` is one that would be lost. */
type DraftFolder = 'free' | 'other' | 'work';

/**
 * Whether a draft may be written in a folder without anything being lost: it is new, empty, or holds these same texts.
 * @param files paths from the folder, with `/`, and the texts to write there.
 */
export function draftFolder(folder: string, files: ReadonlyMap<string, string>): DraftFolder {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) return 'free';
  if (!stats.isDirectory()) return 'other';
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  if (names.some((name) => name !== letterReport && name !== 'templates')) return 'other';
  if (names.includes(letterReport) && !reportHead.test(readFileSync(join(folder, letterReport), 'utf8')))
    return 'other';
  if (!names.includes('templates')) return 'free';
  const entries = readdirSync(join(folder, 'templates'), { recursive: true, withFileTypes: true });
  const isKept = entries.every((entry) => {
    if (entry.isDirectory()) return true;
    const path = join(entry.parentPath, entry.name);
    return (
      entry.isFile() && files.get(relative(folder, path).split(sep).join('/')) === readFileSync(path, 'utf8')
    );
  });
  return isKept ? 'free' : 'work';
}
