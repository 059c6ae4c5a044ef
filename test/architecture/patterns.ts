import ts from 'typescript';
import type { House } from './house.ts';

/** Folders of shipped code whose patterns still hide their words. Nothing is added here: in all others the words stand in lists. */
const STILL_LONG = [
  'packages/convert/src/',
  'rules/language/agreement/',
  'rules/language/date-time-format/',
  'rules/language/de-dem/',
  'rules/language/du-tilltal/',
  'rules/language/nominalisation/',
  'rules/language/passive/',
  'rules/language/split-compound/',
  'rules/language/unclear-dose/',
  'rules/language/unclear-risk/',
];
/** A longer pattern nobody reads to its end. */
const LONGEST = 160;

/** Patterns that are too long to read, outside the folders that still have some, each with what to do instead. */
export function longPatterns({ files }: House): readonly string[] {
  const found: string[] = [];
  for (const [path, text] of files) {
    if (!/^(?:packages|rules|cli)\//.test(path) || /\.test\.ts$|\/generated\//.test(path)) continue;
    if (STILL_LONG.some((start) => path.startsWith(start))) continue;
    // A pattern stands in one line, and few lines are so long.
    if (!text.split('\n').some((line) => line.length > LONGEST && line.includes('/'))) continue;
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && node.text.length > LONGEST) {
        const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
        found.push(
          `${path}:${line}: a pattern of ${node.text.length} signs. Write its words as a list, with phrasePattern, anyOf or wordList (rules/support/phrases.ts)`,
        );
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}
