import { inboxProfile, proseFromText, staffProfile } from '@klarmall/compiler';
import {
  emptyBaseline,
  FindingCollector,
  groupRepeated,
  judge,
  ruleRunner,
  type Spelling,
} from '@klarmall/lint';
import type { Catalogue, CheckReport, Finding, LinkedLibrary, Prose, SourceFile } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { projectFinding, startOf } from '../finding.ts';
import { guardFixes } from '../fix/guard/guard-fixes.ts';
import { installedDictionaries, spellingOf } from '../spelling/spelling-of.ts';
import { emptyConfiguration } from '../workspace/configuration.ts';
import { findRoot } from '../workspace/find-root.ts';
import { loadConfiguration } from '../workspace/load-project.ts';
import { definitionsBesideRules } from './catalogue.ts';
import { numbersInSource } from './numbers-in-source.ts';
import { ruleSetOf } from './rule-set.ts';

const noLibrary: LinkedLibrary = { templates: [], units: [], snippets: [] };

export interface TextSettings {
  /** What dictionaries say of the words, if they were asked. */
  readonly spelling?: Spelling | 'missing';
  /** Acronyms, names and terms that are right. */
  readonly words?: readonly string[];
}

export interface CheckedTexts {
  readonly report: CheckReport;
  /** Every finding, those of a repeated word one by one: what fixes are made from. */
  readonly findings: readonly Finding[];
  /** The texts that were read, file by file. */
  readonly prose: readonly Prose[];
  readonly catalogue: Catalogue;
  textOf(file: string): string | undefined;
}

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

/** Checks letters and other texts that stand in no template, with every rule that reads running text. */
export function checkTexts(
  files: readonly SourceFile[],
  today: string,
  { spelling, words = [] }: TextSettings = {},
): CheckedTexts {
  const ruleSet = ruleSetOf(
    rules,
    definitionsBesideRules(emptyConfiguration.attachmentProfile),
    emptyConfiguration,
  );
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
    for (const finding of numbersInSource(file, found, today, 'all')) collector.add(finding);
  const { findings, exceptions, known } = judge({
    collector,
    catalogue: ruleSet.catalogue,
    exceptions: [],
    severities: emptyConfiguration.severities,
    baseline: emptyBaseline,
    isThere: () => true,
    templates: [],
    knowsAllOf: () => false,
    textOf,
    today,
  });
  return {
    report: {
      files: files.length,
      templates: 0,
      units: 0,
      findings: groupRepeated(findings, ruleSet.catalogue),
      known: known.length,
      exceptions,
      verdicts: [],
    },
    findings,
    prose: everyProse,
    catalogue: ruleSet.catalogue,
    textOf,
  };
}
