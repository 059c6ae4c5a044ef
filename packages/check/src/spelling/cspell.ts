import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Dictionary } from './dictionary.ts';

/** The part of cspell-lib 9 that is used. */
interface Cspell {
  spellCheckDocument(
    document: {
      readonly uri: string;
      readonly text: string;
      readonly languageId: string;
      readonly locale: string;
    },
    options: { readonly generateSuggestions: boolean; readonly noConfigSearch: boolean },
    settings: Readonly<Record<string, unknown>>,
  ): Promise<{
    readonly issues: readonly { readonly text: string; readonly suggestions?: readonly string[] }[];
  }>;
}

/** A package's folder as Node finds it from `folder`; undefined when it is not installed there. */
function installedIn(folder: string, name: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = join(at, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (dirname(at) === at) return undefined;
  }
}

/** The file that the package gives to whoever imports it. */
function entryOf(folder: string): string {
  const { exports, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entry: unknown = exports?.['.']?.import ?? main;
  return join(folder, typeof entry === 'string' ? entry : 'dist/index.js');
}

/**
 * cspell with its Swedish dictionary, where the user has installed both: the packages cspell-lib and @cspell/dict-sv.
 * The dictionary is GPL-3.0, so it is never a part of Klarmall. `folders` are where to look, the first first.
 */
export function cspellDictionary(folders: readonly string[]): Dictionary {
  return async (words) => {
    for (const folder of folders) {
      const library = installedIn(folder, 'cspell-lib');
      const swedish = installedIn(folder, '@cspell/dict-sv');
      if (library === undefined || swedish === undefined) continue;
      try {
        const cspell: Cspell = await import(pathToFileURL(entryOf(library)).href);
        const { issues } = await cspell.spellCheckDocument(
          { uri: 'file:///words.txt', text: words.join('\n'), languageId: 'plaintext', locale: 'sv' },
          { generateSuggestions: true, noConfigSearch: true },
          {
            language: 'sv',
            import: [join(swedish, 'cspell-ext.json')],
            maxNumberOfProblems: words.length,
            maxDuplicateProblems: 1,
          },
        );
        return new Map(issues.map(({ text, suggestions = [] }) => [text, suggestions]));
      } catch {
        // A version that works in another way is the same as none.
      }
    }
    return undefined;
  };
}
