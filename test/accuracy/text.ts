/** `npm run accuracy:text [-- --data DIR --json --errors --read N]`: language rules against labelled sentences and a treebank; N of its findings are shown to read. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findingsOfText, fixesOffered, heldBackIn } from './findings-of-text.ts';
import { accuracyTable, type LabelledSentence, measureText } from './text-accuracy.ts';
import { measureTreebank, readTreebank, treebankTable } from './treebank.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    json: { type: 'boolean' },
    errors: { type: 'boolean' },
    read: { type: 'string' },
  },
});
const folder = values.data ?? fileURLToPath(new URL('../../../shared/corpora/text', import.meta.url));
const file = join(folder, 'sentences.jsonl');
if (!existsSync(file)) {
  process.stdout.write(`Inga märkta meningar finns i ${folder}. Ange mappen med --data.\n`);
} else {
  const sentences = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledSentence);
  const accuracy = measureText(sentences, findingsOfText);
  if (values.json === true) process.stdout.write(`${JSON.stringify(accuracy, null, 2)}\n`);
  else {
    process.stdout.write(`${accuracyTable(accuracy)}\n`);
    const held = sentences.flatMap(({ text }) => heldBackIn(text));
    const offered = sentences.reduce((count, { text }) => count + fixesOffered(text), 0);
    process.stdout.write(`${held.length} of ${offered} fixes held back by the guard\n`);
    const byRule = new Map<string, number>();
    for (const { rule, because } of held)
      byRule.set(`${rule}: ${because}`, (byRule.get(`${rule}: ${because}`) ?? 0) + 1);
    for (const [reason, count] of [...byRule].sort((a, b) => b[1] - a[1]))
      process.stdout.write(`  ${String(count).padStart(4)} ${reason}\n`);
    if (values.errors === true) {
      for (const error of accuracy.errors) {
        process.stdout.write(`${error.kind} ${error.rule}: "${error.span}" in: ${error.text}\n`);
      }
    }
    const treebank = join(folder, 'ud-pud/sv_pud-ud-test.conllu');
    if (existsSync(treebank)) {
      const measured = measureTreebank(readTreebank(readFileSync(treebank, 'utf8')), findingsOfText);
      process.stdout.write(`\n${treebankTable(measured, Number(values.read ?? 0))}\n`);
      if (values.errors === true) {
        for (const wrong of measured.passive.wrong) process.stdout.write(`wrong passive ${wrong}\n`);
        for (const missed of measured.passive.missed) process.stdout.write(`missed passive ${missed}\n`);
      }
    }
  }
}
