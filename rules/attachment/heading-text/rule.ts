import { elementsWithText, headingTexts, isHeading, lengthOf } from '@klarmall/attachments';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { headingRemedies } from '../support/remedies.ts';
import { cutHeadings } from './cut-headings.ts';

/** A heading of more characters than this, white space left out, is a paragraph. */
const longestHeading = 90;

export default defineDocumentRule({
  id: 'attachment/heading-text',
  answeredBy: 'headings',
  title: {
    sv: 'Rubriken är tom, delad eller ett helt stycke',
    en: 'The heading is empty, cut in two or a whole paragraph',
  },
  why: {
    sv: 'Den som lyssnar hoppar mellan rubriker. En tom rubrik säger inget, och ett stycke är ingen rubrik.',
    en: 'Those who listen jump between headings. An empty one says nothing, and a paragraph is no heading.',
  },
  action: {
    sv: 'Ge brödtext ett vanligt styckeformat. Ta bort tomma rader som har rubrikformat. Skriv en rubrik på flera rader som ett stycke.',
    en: 'Give body text an ordinary paragraph style. Remove empty lines that have a heading style. Write a heading of several lines as one paragraph.',
  },
  remedies: headingRemedies,
  wcag: ['2.4.6', '1.3.1'],
  matterhorn: ['14-001'],
  basis: [{ source: 'WCAG 2.1, 2.4.6' }, { source: 'EN 301 549 V3.2.1, 10.2.4.6' }],
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Bara en människa kan avgöra om raden är en rubrik.',
    en: 'Only a person can tell whether the line is a heading.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    long: {
      sv: 'Antal rubriker som är långa som stycken: {count}. Den första börjar ”{text}”.',
      en: 'Headings as long as paragraphs: {count}. The first begins "{text}".',
    },
    cut: {
      sv: 'Rubriken ”{text}” på sidan {page} ser ut att fortsätta i nästa stycke: ”{rest}”. Skärmläsaren läser dem som två.',
      en: 'The heading "{text}" on page {page} seems to go on in the next element: "{rest}". The screen reader reads them as two.',
    },
    empty: {
      sv: 'Antal tomma rubriker: {count}. Skärmläsaren säger bara ”rubrik”.',
      en: 'Empty headings: {count}. The screen reader says only "heading".',
    },
  },
  check(view) {
    if (!view.tagged) return [];
    const texts = headingTexts(view);
    const spoken = elementsWithText(view);
    const headings = view.structure.flatMap((element, index) => (isHeading(element.type) ? [index] : []));
    const told = (message: string, found: readonly number[]): readonly DocumentProblem[] => {
      const [first] = found;
      if (first === undefined) return [];
      const { page, path } = view.structure[first] ?? {};
      return [
        {
          message,
          ...(page === undefined ? {} : { page }),
          ...(path === undefined ? {} : { path }),
          data: { count: found.length, text: (texts.get(first) ?? '').trim().slice(0, 40) },
        },
      ];
    };
    return [
      ...told(
        'long',
        headings.filter((index) => lengthOf(texts.get(index) ?? '') > longestHeading),
      ),
      ...told(
        'empty',
        headings.filter((index) => !spoken.has(index)),
      ),
      ...cutHeadings(view).map(({ index, text, rest }): DocumentProblem => {
        const { page, path } = view.structure[index] ?? {};
        return {
          message: 'cut',
          ...(page === undefined ? {} : { page }),
          ...(path === undefined ? {} : { path }),
          data: { page: page ?? 0, text: text.slice(0, 60), rest: rest.slice(0, 60) },
        };
      }),
    ];
  },
});
