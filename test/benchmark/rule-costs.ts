import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inboxProfile, proseFromText, staffProfile } from '@klarmall/compiler';
import { type RunSettings, ruleRunner } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { generateLetters } from './letters.ts';
import { folder, printTable, today } from './measure.ts';

const settings: RunSettings = {
  today,
  profiles: { staff: staffProfile, inbox: inboxProfile },
  library: { units: [] },
  options: {},
};

/**
 * What each rule on running text costs, the dearest first. Sentences, words and the words of the packs are found once
 * for all rules: that is the first line, what all rules cost on a fresh text beyond their own shares.
 */
export function printRuleCosts(): void {
  const root = join(folder, 'letters');
  const readers = rules.filter((rule) => rule.on === 'prose');
  const every = ruleRunner(readers, 'prose', settings);
  const runners = readers.map(({ id }) => ({
    id,
    run: ruleRunner(
      readers.filter((rule) => rule.id === id),
      'prose',
      settings,
    ),
    time: 0n,
    findings: 0,
  }));
  const names = generateLetters(root, 1000);
  const proseOf = (name: string): readonly Prose[] =>
    proseFromText({ path: name, text: readFileSync(join(root, name), 'utf8'), hash: '' });
  for (const name of names.slice(0, 200)) for (const prose of proseOf(name)) every(prose);

  let whole = 0n;
  for (const name of names) {
    for (const prose of proseOf(name)) {
      const start = process.hrtime.bigint();
      every(prose);
      whole += process.hrtime.bigint() - start;
      for (const runner of runners) {
        const begun = process.hrtime.bigint();
        runner.findings += runner.run(prose).length;
        runner.time += process.hrtime.bigint() - begun;
      }
    }
  }
  const milliseconds = (time: bigint) => (Number(time) / 1e6).toFixed(0).padStart(6);
  const share = (time: bigint) => `${((Number(time) / Number(whole)) * 100).toFixed(1).padStart(5)} %`;
  const shared = runners.reduce((rest, { time }) => rest - time, whole);
  const shown = [...runners].sort((a, b) => Number(b.time - a.time));
  printTable(
    ['rule', 'ms', 'share', 'findings'],
    [
      ['every rule, fresh text', milliseconds(whole), share(whole), ''],
      ['found once for all', milliseconds(shared), share(shared), ''],
      ...shown.map(({ id, time, findings }) => [id, milliseconds(time), share(time), String(findings)]),
    ],
  );
}
