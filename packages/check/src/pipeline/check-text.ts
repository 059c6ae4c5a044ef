import { inboxProfile, proseFromText, staffProfile } from '@klarmall/compiler';
import { FindingCollector, ruleRunner, type Spelling } from '@klarmall/lint';
import type { LinkedLibrary, Prose, SourceFile } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { projectFinding, startOf } from '../finding.ts';
import { guardFixes } from '../guard/guard-fixes.ts';
import { emptyConfiguration } from '../workspace/configuration.ts';
import { definitionsOfTexts } from './catalogue.ts';
import { type JudgedTexts, judgeTexts } from './judge-texts.ts';
import { numbersInSource } from './numbers-in-source.ts';
import { ruleSetOf } from './rule-set.ts';

const proseRules = rules.filter(({ on }) => on === 'prose');

const noLibrary: LinkedLibrary = { templates: [], units: [], snippets: [] };

export interface TextSettings {
  /** What dictionaries say of the words, if they were asked. */
  readonly spelling?: Spelling | 'missing';
  /** Acronyms, names and terms that are right. */
  readonly words?: readonly string[];
}

export interface CheckedTexts extends JudgedTexts {
  /** The texts that were read, file by file. */
  readonly prose: readonly Prose[];
}

/** Checks letters and other texts that stand in no template, with every rule that reads running text. */
export function checkTexts(
  files: readonly SourceFile[],
  today: string,
  { spelling, words = [] }: TextSettings = {},
): CheckedTexts {
  const { value: ruleSet } = ruleSetOf(proseRules, definitionsOfTexts, emptyConfiguration);
  const settings = {
    today,
    profiles: { staff: staffProfile, inbox: inboxProfile },
    library: noLibrary,
    options: ruleSet.options,
    ...(spelling instanceof Map ? { spelling } : {}),
  };
  const context = { allowedWords: new Set(words) };
  const inspect = ruleRunner(ruleSet.rules, 'prose', settings);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (file: string) => texts.get(file);
  const collector = new FindingCollector();
  const [first] = files;
  if (spelling === 'missing' && first)
    collector.add(projectFinding('project/spelling', 'missing', {}, startOf(first.path)));
  const everyProse = files.flatMap((file) => proseFromText(file, { context }));
  for (const prose of everyProse)
    for (const finding of inspect(prose)) collector.add(guardFixes(prose, finding, textOf));
  const found = collector.findings.map(({ finding }) => finding);
  for (const file of files)
    for (const finding of numbersInSource(file, found, { today }, 'all')) collector.add(finding);
  return { ...judgeTexts(collector, ruleSet, files, today), prose: everyProse };
}
