import ts from 'typescript';
import type { House } from './house.ts';

/** Folders and files whose patterns are short: their words stand in lists. More are welcome. */
const READABLE = [
  'rules/accessibility/',
  'rules/attachment/',
  'rules/channel/',
  'rules/language/all-caps/',
  'rules/language/gendered-language/',
  'rules/language/long-word/',
  'rules/language/past-date/',
  'rules/language/shared/',
  'rules/privacy/',
  'rules/structure/',
  'rules/support/',
  'rules/words/',
];
/** A longer pattern nobody reads to its end. */
const LONGEST = 160;

/** Patterns that are too long to read, in the folders that have none, each with what to do instead. */
export function longPatterns({ files }: House): readonly string[] {
  const found: string[] = [];
  for (const [path, text] of files) {
    if (!READABLE.some((start) => path.startsWith(start)) || /\.test\.ts$|\/generated\//.test(path)) continue;
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
