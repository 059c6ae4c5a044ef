import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../support/root.mjs';
import { runTool } from '../support/run.mjs';
import { newRule, ScaffoldError, subjects } from './scaffold.ts';

const usage = `npm run new:rule -- SUBJECT/NAME [--on ${subjects.join('|')}]`;

function main() {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { on: { type: 'string' } } });
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0) throw new ScaffoldError(usage);
  const files = newRule(root, id, values.on);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
    console.log(`wrote ${path}`);
  }
  const code = runTool('tsx/dist/cli.mjs', ['scripts/generate/index.ts']);
  if (code !== 0) return code;
  console.log(`
Next:
1. Write what the rule finds, in rules/${id}/rule.ts, and every text that begins with “Fyll i” or “Fill in”.
2. Write the page and its examples, rules/${id}/rule.md. They are the rule's tests: npx vitest run test/rules
3. Take away “preview: true” when the rule is right. Until then it runs only where klarmall.yaml gives it a severity.
4. npm run generate, and npm run changeset.`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof ScaffoldError) && !(error instanceof TypeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
