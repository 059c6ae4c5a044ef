import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@klarmall/rules';
import { pagePath } from '../../rules/page-path.ts';
import { type ExampleFile, readRulePage } from '../../rules/support/read-rule-page.ts';

/** Examples of each kind that `explain` shows. */
const shown = 3;

/** The text of an example; where it takes several files, each under its path. */
function shownText(files: readonly ExampleFile[]): string {
  if (files.length === 1) return files[0]?.text.trimEnd() ?? '';
  return files.map(({ path, text }) => `${path}:\n${text.trimEnd()}`).join('\n\n');
}

/** A module with the first examples of every rule's page, so that `explain` needs no files at hand. */
export function ruleExamples(root: string): string {
  const examples = Object.fromEntries(
    rules.flatMap(({ id }) => {
      const path = join(root, 'rules', pagePath(id));
      if (!existsSync(path)) return [];
      const page = readRulePage(readFileSync(path, 'utf8'));
      const of = (isWrong: boolean) =>
        page.examples
          .filter((example) => example.isWrong === isWrong)
          .slice(0, shown)
          .map(({ title, files, fixed }) => ({
            title: title.replace(/^(?:Fel|Rätt)(?:: )?/u, ''),
            text: shownText(files),
            ...(fixed === undefined ? {} : { fixed }),
          }));
      return [[id, { wrong: of(true), right: of(false) }]];
    }),
  );
  return `// Generated from the rules' pages by scripts/generate.

/** An example as \`explain\` shows it: what it is about, the text, and what it reads after its fixes. */
export interface ShownExample {
  readonly title: string;
  readonly text: string;
  readonly fixed?: string;
}

/** The first examples on each rule's page. */
export const ruleExamples: Readonly<
  Record<string, { readonly wrong: readonly ShownExample[]; readonly right: readonly ShownExample[] }>
> = JSON.parse(
  ${JSON.stringify(JSON.stringify(examples))},
);
`;
}
