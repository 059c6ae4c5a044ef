import { characters, lengthOf } from '@klarmall/attachments';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';

/** Type under this, in points, is smaller than that of any leaflet in a medicine box. */
const smallest = 6;
/** A raised figure, a sign or a line of small print is let be. */
const fewCharacters = 40;

export default defineDocumentRule({
  id: 'attachment/small-text',
  title: { sv: 'Texten är mycket liten', en: 'The text is very small' },
  why: {
    sv: 'Den som ser dåligt måste förstora så mycket att raderna inte får plats på skärmen.',
    en: 'Those with poor sight must enlarge so much that the lines do not fit on the screen.',
  },
  action: {
    sv: 'Gör texten större, helst 11 punkter eller mer. Exportera om.',
    en: 'Make the text larger, preferably 11 points or more. Export again.',
  },
  remedies: {
    word: {
      sv: 'Markera texten > Start > Teckenstorlek > 11 eller mer. Exportera om.',
      en: 'Select the text > Home > Font Size > 11 or more. Export again.',
    },
    libreOffice: {
      sv: 'Markera texten > Format > Tecken > Teckensnitt > Storlek. Exportera om.',
      en: 'Select the text > Format > Character > Font > Size. Export again.',
    },
    inDesign: {
      sv: 'Styckeformat > Redigera > Grundläggande teckenformat > Storlek. Exportera om.',
      en: 'Paragraph Styles > Edit > Basic Character Formats > Size. Export again.',
    },
    acrobat: {
      sv: 'Ändra storleken i originalet och exportera om.',
      en: 'Change the size in the source and export again.',
    },
  },
  wcag: ['1.4.4'],
  basis: [{ source: 'WCAG 2.1, 1.4.4' }, { source: 'EN 301 549 V3.2.1, 10.1.4.4' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Standarderna säger ingen minsta storlek. En människa måste avgöra om texten ska läsas.',
    en: 'The standards name no smallest size. A person must tell whether the text is meant to be read.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    small: {
      sv: 'På sidan {page} är {count} tecken mindre än 6 punkter.',
      en: '{count} characters on page {page} are smaller than 6 points.',
    },
  },
  check(view) {
    const problems: DocumentProblem[] = [];
    for (const page of view.pages) {
      const small = page.texts.filter(
        (run) =>
          run.visible && !run.artifact && !run.annotation && run.size < smallest && lengthOf(run.text) > 0,
      );
      const count = characters(small);
      if (count >= fewCharacters)
        problems.push({ message: 'small', page: page.number, data: { page: page.number, count } });
    }
    return problems;
  },
});
