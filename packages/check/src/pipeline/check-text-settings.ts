import { proseFromText } from '@klarmall/compiler';
import type { Spelling } from '@klarmall/lint';
import type { SourceFile } from '@klarmall/model';
import { installedDictionaries, spellingOf } from '../spelling/spelling-of.ts';
import { findRoot } from '../workspace/find-root.ts';
import { loadConfiguration } from '../workspace/load-project.ts';

// What the disk around a text says of its words; the check itself reads no disk.

/** The words that the project around a folder takes for right; none outside a project. */
export function projectWords(folder: string): readonly string[] {
  const root = findRoot(folder);
  return root === undefined ? [] : loadConfiguration(root).words;
}

/** Looks up the words of letters in the dictionaries that are installed in `folder` or on the machine. */
export async function spellingOfTexts(
  files: readonly SourceFile[],
  folder: string,
): Promise<Spelling | 'missing'> {
  const texts = files.flatMap((file) => proseFromText(file));
  return (await spellingOf(texts, new Set(), installedDictionaries(folder))) ?? 'missing';
}
