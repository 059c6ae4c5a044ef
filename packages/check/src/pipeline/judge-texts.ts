import { dayOn, emptyBaseline, type FindingCollector, groupRepeated, judge } from '@klarmall/lint';
import type { Catalogue, CheckReport, Finding, SourceFile } from '@klarmall/model';
import { emptyConfiguration } from '../workspace/configuration.ts';
import type { RuleSet } from './rule-set.ts';

/** The judgement of texts outside a project: nothing is excepted there, and nothing is known from before. */
export interface JudgedTexts {
  readonly report: CheckReport;
  /** Every finding, those of a repeated word one by one: what fixes are made from. */
  readonly findings: readonly Finding[];
  readonly catalogue: Catalogue;
  textOf(file: string): string | undefined;
}

/** Judges what was found in texts that stand in no project. */
export function judgeTexts(
  collector: FindingCollector,
  { catalogue }: RuleSet,
  files: readonly SourceFile[],
  today: string,
): JudgedTexts {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const textOf = (file: string) => texts.get(file);
  const { findings, exceptions, known } = judge({
    collector,
    catalogue,
    exceptions: [],
    severities: emptyConfiguration.severities,
    baseline: emptyBaseline,
    isThere: () => true,
    templates: [],
    knowsAllOf: () => false,
    textOf,
    day: dayOn(today),
  });
  return {
    report: {
      files: files.length,
      templates: 0,
      units: 0,
      findings: groupRepeated(findings, catalogue),
      known: known.length,
      exceptions,
      verdicts: [],
    },
    findings,
    catalogue,
    textOf,
  };
}
