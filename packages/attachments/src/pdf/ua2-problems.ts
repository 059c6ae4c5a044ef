import { type PdfReport, sharedRules } from '@klarmall/pdf';
import type { Seen } from '../file/inspect-file.ts';
import { pdfua2 } from '../rules/file-rules.ts';
import type { RuleFailure } from './conformance-problems.ts';

type Failures = PdfReport['conformance']['ua2']['failures'];

/** Conditions that ask in PDF/UA-2 for nearly the same as a rule of PDF/UA-1, so that the same words help. */
const nearlyTheSame: ReadonlyMap<string, string> = new Map([
  ['8.2.5.20-1', '7.18.5-1'],
  ['8.2.5.28.2-1', '7.3-1'],
  ['8.7-1', '7.10-1'],
  ['8.9.2.3-1', '7.18.1-1'],
  ['8.9.2.4.15-1', '7.18.2-1'],
  ['8.9.3.3-1', '7.18.3-1'],
  ['8.10.1-1', '7.18.4-1'],
  ['8.10.1-3', '7.15-1'],
  ['8.10.2.3-1', '7.18.1-3'],
]);

function ruleOf(condition: string): string | undefined {
  return sharedRules.get(condition) ?? nearlyTheSame.get(condition);
}

/** What a file of PDF 2.0 breaks that PDF/UA-1 knows as well, as places of its rules. */
export function ua2Failures(failures: Failures): readonly RuleFailure[] {
  return failures.flatMap(({ rule: condition, occurrences }): readonly RuleFailure[] => {
    const rule = ruleOf(condition);
    if (rule === undefined) return [];
    const places = occurrences.length > 0 ? occurrences : [{}];
    return places.map(({ page, path }) => ({ rule, page, path, matterhorn: [] }));
  });
}

/** What it breaks besides: one problem for each condition. */
export function ua2Problems(failures: Failures): readonly Seen[] {
  return failures
    .filter(({ rule }) => ruleOf(rule) === undefined)
    .map(({ rule, title, count, occurrences: [first] }): Seen => {
      const { page, path } = first ?? {};
      return [
        pdfua2,
        {
          message: 'failed',
          ...(page === undefined ? {} : { page }),
          ...(path === undefined ? {} : { path }),
          data: { rule, count, what: title.sv, whatEnglish: title.en },
        },
      ];
    });
}
