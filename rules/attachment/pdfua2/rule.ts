import { defineRule } from '@klarmall/lint';
import { ua2Problems } from '../pdfua/ua2.ts';
import { exportRemedies } from '../support/remedies.ts';

/** What PDF/UA-2 asks of a file of PDF 2.0 and PDF/UA-1 does not know. */
export default defineRule({
  id: 'attachment/pdfua2',
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
