import { anyOf, wordList } from '../../support/phrases.ts';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { asksPerson } from '../support/levels.ts';
import { pdfRuleId } from '../support/pdf-rule-id.ts';
import { formRemedies } from '../support/remedies.ts';

/** Names that programs give to fields. */
const GIVEN = anyOf([
  'text[ ][box|fält|ruta|field]',
  '(check|list|combo|group)[ ]box',
  'radio[ ]button',
  '[push[ ]]button',
  ...wordList('kryssruta listruta kombinationsruta alternativknapp knapp fält falt field undefined'),
]);
const vagueName = new RegExp(`^(?:${GIVEN}|topmostsubform\\S*)[ _]?\\d*$`, 'iu');

export default defineDocumentRule({
  id: 'attachment/form-fields',
  causes: [
    { messages: ['outside'], rules: [pdfRuleId('7.18.4-1')] },
    { messages: ['unnamed'], rules: [pdfRuleId('7.18.1-3')] },
  ],
  title: { sv: 'Formulärfältet ligger utanför taggarna', en: 'The form field stands outside the tags' },
  why: {
    sv: 'Skärmläsaren hittar inte fältet när den läser dokumentet. Invånaren kan inte fylla i det.',
    en: 'The screen reader does not find the field when it reads the document. The citizen cannot fill it in.',
  },
  action: {
    sv: 'Använd hellre frågor i meddelandet. Annars: tagga fälten i Acrobat.',
    en: 'Rather use questions in the message. Otherwise: tag the fields in Acrobat.',
  },
  remedies: formRemedies,
  wcag: ['1.3.1', '4.1.2'],
  matterhorn: ['28-010'],
  basis: [{ source: 'WCAG 2.1, 4.1.2' }, { source: 'EN 301 549 V3.2.1, 10.4.1.2' }],
  severity: 'error',
  levelReason: {
    sv: 'Ett fält som inte går att nå går inte heller att fylla i.',
    en: 'A field that cannot be reached cannot be filled in.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    outside: {
      sv: 'Ett fält på sidan {page} ligger utanför sin formulärtagg.',
      en: 'A field on page {page} stands outside its Form tag.',
    },
    vague: {
      sv: 'Fältet på sidan {page} heter bara ”{name}”. Se efter om namnet säger vad invånaren ska skriva.',
      en: 'The field on page {page} is only called "{name}". See whether the name says what to fill in.',
    },
    unnamed: {
      sv: 'Fältet ”{name}” på sidan {page} har inget namn som skärmläsaren kan läsa upp.',
      en: 'The field "{name}" on page {page} has no name that the screen reader can read.',
    },
  },
  check(view) {
    const problems: DocumentProblem[] = [];
    const inForm = new Set(
      view.structure.filter(({ type }) => type === 'Form').flatMap(({ annotations }) => annotations),
    );
    for (const [index, annotation] of view.annotations.entries()) {
      if (!view.tagged || annotation.subtype !== 'Widget' || annotation.hidden || inForm.has(index)) continue;
      problems.push({
        message: 'outside',
        page: annotation.page,
        box: [...annotation.box],
        data: { page: annotation.page },
      });
    }
    for (const field of view.fields) {
      const tooltip = (field.tooltip ?? '').trim();
      if (field.hidden) continue;
      if (vagueName.test(tooltip)) {
        problems.push({
          message: 'vague',
          ...asksPerson,
          ...(field.page === undefined ? {} : { page: field.page }),
          data: { name: tooltip.slice(0, 60), page: field.page ?? 0 },
        });
      }
      if (tooltip !== '') continue;
      problems.push({
        message: 'unnamed',
        ...(field.page === undefined ? {} : { page: field.page }),
        data: { name: field.name.slice(0, 60), page: field.page ?? 0 },
      });
    }
    return problems;
  },
});
