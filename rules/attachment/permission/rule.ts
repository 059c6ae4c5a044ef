import { defineDocumentRule } from '../support/document-rule.ts';
import { protectionRemedies } from '../support/remedies.ts';

export default defineDocumentRule({
  id: 'attachment/permission',
  groundwork: 10,
  mootInScan: false,
  title: { sv: 'Filen är låst för skärmläsare', en: 'The file is locked to screen readers' },
  why: {
    sv: 'Skyddet hindrar skärmläsare från att läsa texten.',
    en: 'The protection keeps assistive technology from reading the text.',
  },
  action: {
    sv: 'Spara filen utan skydd.',
    en: 'Save the file without protection.',
  },
  remedies: protectionRemedies,
  wcag: ['4.1.2'],
  matterhorn: ['26-002'],
  basis: [{ source: 'ISO 14289-1, 7.16' }, { source: 'EN 301 549 V3.2.1, 10.0' }],
  severity: 'error',
  levelReason: {
    sv: 'En låst fil går inte att läsa med skärmläsare.',
    en: 'A locked file cannot be read with assistive technology.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    denied: {
      sv: 'Filens skydd tillåter inte att skärmläsare läser texten.',
      en: "The file's protection does not let assistive technology read the text.",
    },
  },
  check(view) {
    return view.encryption !== undefined && !view.encryption.accessible ? [{ message: 'denied' }] : [];
  },
});
