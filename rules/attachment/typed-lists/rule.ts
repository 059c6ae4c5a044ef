import { ancestry, type PageLine, pageLines } from '@klarmall/attachments';
import type { TextRun } from '@klarmall/pdf';
import { anyOf, wordList } from '../../support/phrases.ts';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';

/** A line that begins as an item of a list does: with a sign, a number or a letter, and a space. */
const signStart = /^\s*[-–—•·*▪■●○◦➢➤►▸→⇒✓✔»›]\s+\S/u;
const numberStart = /^\s*\(?\d{1,2}[.)]\s+\S/u;
const letterStart = /^\s*[a-hA-H][.)]\s+\S/u;
/** A sign that nobody puts a space after; a line of speech begins so too, so that it takes three of them. */
const tightStart = /^\s*[-–—•·*]\p{L}/u;
/** A box to tick, as it is drawn on paper. */
const tickBox = /^\s*[☐□❏❑❒◻▢]\s*\S/u;
/** A line to write on. */
const writingLine = /_{5,}|\.{12,}|…{5,}/;

/** A label of a form with nothing after it: somebody is to write there. */
const LABEL = anyOf([
  ...wordList(`[för|efter]namn personnummer adress telefon[nummer] e[-]post[adress] datum underskrift namnteckning ort
    address phone e[-]mail date signature`),
  'ort och datum',
  '[first |last ]name',
]);
const fieldLabel = new RegExp(`^${LABEL}\\s*:\\s*$`, 'iu');

export default defineDocumentRule({
  id: 'attachment/typed-lists',
  answeredBy: 'headings',
  title: { sv: 'Listan eller fältet är bara vanliga tecken', en: 'The list or field is ordinary signs only' },
  why: {
    sv: 'Skärmläsaren säger inte att det är en lista eller något att fylla i. Den läser tecknen rakt av.',
    en: 'The screen reader does not say that it is a list or something to fill in. It reads the signs as they stand.',
  },
  action: {
    sv: 'Gör en riktig punktlista. Be om svar med frågor i meddelandet i stället för skrivlinjer.',
    en: 'Make a real list. Ask for answers with questions in the message instead of writing lines.',
  },
  remedies: {
    word: {
      sv: 'Ta bort bindestrecken, markera raderna > Start > Punktlista. Exportera om.',
      en: 'Remove the hyphens, select the lines > Home > Bullets. Export again.',
    },
    libreOffice: {
      sv: 'Ta bort bindestrecken, markera raderna > Format > Listor > Punktlista. Exportera om.',
      en: 'Remove the hyphens, select the lines > Format > Lists > Unordered List. Export again.',
    },
    inDesign: {
      sv: 'Styckeformat > Redigera > Punkter och numrering. Exportera om.',
      en: 'Paragraph Styles > Edit > Bullets and Numbering. Export again.',
    },
    acrobat: {
      sv: 'Visa > Visa/dölj > Sidopaneler > Taggar. Lägg raderna som LI i en L.',
      en: 'View > Show/Hide > Side panels > Tags. Put the lines as LI into an L.',
    },
  },
  wcag: ['1.3.1'],
  matterhorn: ['16-001'],
  basis: [{ source: 'WCAG 2.1, 1.3.1' }, { source: 'EN 301 549 V3.2.1, 10.1.3.1' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Bara en människa kan avgöra om raderna är en lista.',
    en: 'Only a person can tell whether the lines are a list.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    list: {
      sv: 'Antal rader på sidan {page} som ser ut som en lista: {count}. För skärmläsaren är de vanlig text.',
      en: 'Lines on page {page} that look like a list: {count}. To the screen reader they are plain text.',
    },
    field: {
      sv: 'På sidan {page} finns plats att skriva på papper. Den går inte att fylla i på skärmen.',
      en: 'There is room to write on paper on page {page}. It cannot be filled in on the screen.',
    },
  },
  check(view) {
    if (!view.tagged) return [];
    const problems: DocumentProblem[] = [];
    for (const page of view.pages) {
      const inList = (run: TextRun) =>
        ancestry(view, run.element).some(({ type }) =>
          ['L', 'LI', 'TOC', 'TOCI', 'Table', 'H1', 'H2', 'H3'].includes(type),
        );
      const all = pageLines(page);
      const loose = all.filter(({ runs }) => !runs.some(inList));
      // A date and a line of speech begin alike; items of one list begin the same.
      const items = [signStart, numberStart, letterStart]
        .map((start) => loose.filter(({ text }) => start.test(text)))
        .flatMap((found) => (found.length >= 2 ? found : []));
      const tight = loose.filter(({ text }) => tightStart.test(text));
      if (tight.length >= 3) for (const item of tight) items.push(item);
      if (items.length > 0)
        problems.push({
          message: 'list',
          page: page.number,
          data: { page: page.number, count: items.length },
        });
      const fillable = view.annotations.some(
        ({ subtype, page: number }) => subtype === 'Widget' && number === page.number,
      );
      const asksToWrite = ({ text }: PageLine) =>
        writingLine.test(text) || tickBox.test(text) || (!fillable && fieldLabel.test(text.trim()));
      if (all.some((line) => asksToWrite(line) && !line.runs.some(inList))) {
        problems.push({ message: 'field', page: page.number, data: { page: page.number } });
      }
    }
    return problems;
  },
});
