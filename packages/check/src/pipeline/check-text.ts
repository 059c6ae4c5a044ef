import { inboxProfile, proseFromText, staffProfile } from '@klarmall/compiler';
import { FindingCollector, groupRepeated, judge, ruleRunner } from '@klarmall/lint';
import type { Catalogue, CheckReport, LinkedLibrary, SourceFile } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { emptyConfiguration } from '../workspace/configuration.ts';
import { definitionsBesideRules } from './catalogue.ts';
import { ruleSetOf } from './rule-set.ts';

const noLibrary: LinkedLibrary = { templates: [], units: [], snippets: [] };

/** Checks letters and other texts that stand in no template, with every rule that reads running text. */
export function checkTexts(
  files: readonly SourceFile[],
  today: string,
): { readonly report: CheckReport; readonly catalogue: Catalogue; textOf(file: string): string | undefined } {
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
  };
  const inspect = ruleRunner(ruleSet.rules, 'prose', settings);
  const collector = new FindingCollector();
  for (const file of files) {
    for (const prose of proseFromText(file)) for (const finding of inspect(prose)) collector.add(finding);
  }
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (file: string) => texts.get(file);
  const { findings, exceptions, known } = judge({
    collector,
    catalogue: ruleSet.catalogue,
    exceptions: [],
    severities: emptyConfiguration.severities,
    baseline: new Set(),
    templates: [],
    complete: false,
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
    catalogue: ruleSet.catalogue,
    textOf,
  };
}
