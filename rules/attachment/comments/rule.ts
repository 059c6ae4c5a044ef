import { defineDocumentRule } from '../support/document-rule.ts';
import { commentRemedies } from '../support/remedies.ts';

const commentTypes = new Set([
  'Text',
  'FreeText',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Caret',
  'Stamp',
  'Ink',
]);

export default defineDocumentRule({
  id: 'attachment/comments',
  mootInScan: false,
  title: { sv: 'Kommentarer är kvar i filen', en: 'Comments are left in the file' },
  why: {
    sv: 'Invånaren ser anteckningar som var menade för kollegor.',
    en: 'The citizen sees notes that were meant for colleagues.',
  },
  action: {
    sv: 'Ta bort kommentarerna, eller skriv in dem i texten.',
    en: 'Remove the comments, or write them into the text.',
  },
  remedies: commentRemedies,
  matterhorn: ['28-001'],
  basis: [{ source: 'Dataskyddsförordningen (EU) 2016/679, artikel 5' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Bara en människa kan avgöra om anteckningen ska vara kvar.',
    en: 'Only a person can tell whether the note is meant to stay.',
  },
  tags: ['1177'],
  messages: {
    comment: {
      sv: 'Antal anteckningar på sidan {page}: {count}. Det kan vara kommentarer, stämplar eller överstrykningar.',
      en: 'Notes on page {page}: {count}. They may be comments, stamps or highlights.',
    },
  },
  check(view) {
    const counts = new Map<number, number>();
    for (const { page, subtype, hidden } of view.annotations) {
      if (!hidden && commentTypes.has(subtype)) counts.set(page, (counts.get(page) ?? 0) + 1);
    }
    return [...counts].map(([page, count]) => ({ message: 'comment', page, data: { page, count } }));
  },
});
