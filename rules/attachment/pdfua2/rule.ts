import type { DocumentFacts } from '@klarmall/attachments';
import { defineRule, type Problem } from '@klarmall/lint';
import { isPdf2 } from '../pdfua/failures.ts';
import { ruleOfPdfua1 } from '../pdfua/ua2.ts';
import { exportRemedies } from '../support/remedies.ts';
import { ua2Text } from './texts.ts';

/** What a file of PDF 2.0 breaks that PDF/UA-1 does not know: one problem for each condition. */
function ua2Problems(document: DocumentFacts | undefined): readonly Problem[] {
  if (document?.view === undefined || !isPdf2(document.report)) return [];
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

/** What PDF/UA-2 asks of a file of PDF 2.0 and PDF/UA-1 does not know. */
export default defineRule({
  id: 'attachment/pdfua2',
  mootInScan: true,
  on: 'attachment',
  title: { sv: 'Filen följer inte PDF/UA-2', en: 'The file does not follow PDF/UA-2' },
  why: {
    sv: 'Filen är i det nya formatet PDF 2.0. Skärmläsaren kan läsa fel när taggarna inte följer standarden.',
    en: 'The file is in the new format PDF 2.0. The screen reader can go wrong where the tags do not follow the standard.',
  },
  action: {
    sv: 'Exportera om som PDF/UA-1, om ditt program kan det. Annars: rätta det som står i fyndet.',
    en: 'Export again as PDF/UA-1, if your program can. If not, put right what the finding says.',
  },
  basis: [{ source: 'ISO 14289-2:2024' }, { source: 'ISO/TS 32005:2023' }],
  remedies: exportRemedies,
  severity: 'warning',
  levelReason: {
    sv: 'Hinder för läsaren har egna regler. Resten är form.',
    en: 'What shuts a reader out has rules of its own. The rest is form.',
  },
  tags: ['1177'],
  messages: {
    failed: { sv: '{what} (PDF/UA-2, {rule})', en: '{whatEnglish} (PDF/UA-2, {rule})' },
  },
  check({ document }, { report }) {
    for (const problem of ua2Problems(document)) report(problem);
  },
});
