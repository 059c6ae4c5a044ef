import { everyProfile } from '../../profiles/levels.ts';
import { type AttachmentProblem, defineDocumentRule } from '../attachment-rule.ts';
import { alternativeTextRemedies } from '../remedies.ts';

/** From this share of the page on, a picture is big enough to hold a line of text. */
const leastShare = 0.01;

export const textImage = defineDocumentRule({
  id: 'attachment/text-image',
  title: { sv: 'Bilden kan innehålla text', en: 'The picture may hold text' },
  why: {
    sv: 'Text i en bild går inte att förstora, och skärmläsaren läser den inte.',
    en: 'Text in a picture cannot be enlarged, and the screen reader does not read it.',
  },
  action: {
    sv: 'Titta på bilden. Står det text i den: skriv texten i dokumentet i stället.',
    en: 'Look at the picture. If it holds text: write the text in the document instead.',
  },
  remedies: alternativeTextRemedies,
  wcag: ['1.4.5'],
  basis: [{ source: 'WCAG 2.1, 1.4.5' }, { source: 'EN 301 549 V3.2.1, 10.1.4.5' }],
  levels: everyProfile('review', {
    sv: 'Bara en människa kan se om en bild innehåller text.',
    en: 'Only a person can see whether a picture holds text.',
  }),
  messages: {
    picture: {
      sv: 'På sidan {page} finns en bild. Se efter om den innehåller text som ska läsas.',
      en: 'There is a picture on page {page}. See whether it holds text that is to be read.',
    },
  },
  check(view) {
    const problems: AttachmentProblem[] = [];
    for (const page of view.pages) {
      if (page.class !== 'born-digital') continue;
      const area = (page.box[2] - page.box[0]) * (page.box[3] - page.box[1]);
      const picture = page.images.find(
        ({ box, artifact }) => !artifact && (box[2] - box[0]) * (box[3] - box[1]) >= area * leastShare,
      );
      if (picture !== undefined)
        problems.push({
          message: 'picture',
          page: page.number,
          box: [...picture.box],
          data: { page: page.number },
        });
    }
    return problems;
  },
});
