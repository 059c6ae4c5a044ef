import type { DocumentFacts } from '@klarmall/attachments';
import type { Problem } from '@klarmall/lint';
import { sharedRules } from '@klarmall/pdf';
import { ua2Text } from '../pdfua2/texts.ts';

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

/** The rule of PDF/UA-1 that a condition of PDF/UA-2 has in common with it; undefined for what is new. */
export function ruleOfPdfua1(condition: string): string | undefined {
  return sharedRules.get(condition) ?? nearlyTheSame.get(condition);
}

/** What a file of PDF 2.0 breaks that PDF/UA-1 does not know: one problem for each condition. */
export function ua2Problems(document: DocumentFacts | undefined): readonly Problem[] {
  if (document?.view === undefined || !document.report.pdfVersion?.startsWith('2')) return [];
  return document.report.conformance.ua2.failures
    .filter(({ rule }) => ruleOfPdfua1(rule) === undefined)
    .map(({ rule, count, occurrences: [first] }): Problem => {
      const text = ua2Text(rule);
      const { page, path } = first ?? {};
      return {
        message: 'failed',
        ...(page === undefined ? {} : { page }),
        ...(path === undefined ? {} : { path }),
        data: { rule, count, what: text.sv, whatEnglish: text.en },
      };
    });
}
