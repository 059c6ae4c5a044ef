import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateLetters } from './letters.ts';
import { compared, folder, installed, klarmall, ratio, report, runOnce, seconds, today } from './measure.ts';

/** Three rules that work on any language; no other linter reads Swedish. */
const peers = [
  'textlint@15.8.0',
  'textlint-rule-sentence-length@5.2.1',
  'textlint-rule-max-comma@4.0.0',
  'textlint-rule-no-todo@2.0.1',
] as const;

const peerRules = { rules: { 'sentence-length': { max: 150 }, 'max-comma': { max: 4 }, 'no-todo': true } };

/**
 * Every language rule on 1 000 letters of 250 words, beside textlint with three rules on the same files: letters of a
 * few hundred sentences, as one region sends them, and letters in which no sentence stands twice.
 */
export function measureLanguage(): void {
  const textlint = installed(peers, 'bin/textlint.js');
  for (const [sentences, target] of [
    ['repeated', '0.42x'],
    ['different', '0.42x'],
  ] as const) {
    const root = join(folder, `letters-${sentences}`);
    const letters = generateLetters(root, 1000, sentences);
    const configuration = join(root, '.textlintrc.json');
    writeFileSync(configuration, JSON.stringify(peerRules));
    const theirArguments = ['--config', configuration, '--format', 'json', '*.md'];
    const costs = compared(
      5,
      () => runOnce(klarmall, ['text', '--format', 'json', '--today', today, ...letters], root),
      () => runOnce(textlint, theirArguments, root),
    );
    report(
      `text, 1 000 letters of 250 words, ${sentences} sentences`,
      ratio(costs.ours, costs.theirs),
      target,
      `${seconds(costs.ours.cpu)}, ${costs.ours.memory.toFixed(0)} MB against textlint with three rules, ${seconds(costs.theirs.cpu)}`,
    );
  }
}
