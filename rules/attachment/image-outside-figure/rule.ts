import { ancestry, lengthOf } from '@klarmall/attachments';
import type { PageView, PlacedImage } from '@klarmall/pdf';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { asksPerson } from '../support/levels.ts';
import { alternativeTextRemedies } from '../support/remedies.ts';

/** Smaller images, in square points, are bullets, lines and dots. */
const ornamentArea = 400;
/** Images up to this share of the page are as often decoration as not; larger ones are what the page shows. */
const decorationShare = 0.25;

/** Text stands on the image: it is a background, which is decoration more often than not. */
function liesUnderText(page: PageView, { box: [left, bottom, right, top] }: PlacedImage): boolean {
  return page.texts.some(({ box, visible, text }) => {
    const x = (box[0] + box[2]) / 2;
    const y = (box[1] + box[3]) / 2;
    return visible && lengthOf(text) > 0 && x > left && x < right && y > bottom && y < top;
  });
}

export default defineDocumentRule({
  id: 'attachment/image-outside-figure',
  answeredBy: 'alt',
  title: { sv: 'Bilden är inte taggad som bild', en: 'The picture is not tagged as a picture' },
  why: {
    sv: 'Skärmläsaren hoppar över bilden. Invånaren får inte veta att den finns.',
    en: 'The screen reader skips the picture. The citizen is not told that it is there.',
  },
  action: {
    sv: 'Tagga bilden som figur med en alternativtext, eller som artefakt om den bara är dekor.',
    en: 'Tag the picture as a figure with an alternative text, or as an artifact if it is decoration only.',
  },
  remedies: alternativeTextRemedies,
  wcag: ['1.1.1'],
  matterhorn: ['13-001'],
  basis: [
    { source: 'WCAG 2.1, 1.1.1' },
    { source: 'ISO 14289-1, 7.3' },
    { source: 'EN 301 549 V3.2.1, 10.1.1.1' },
  ],
  severity: 'error',
  levelReason: {
    sv: 'En bild utan figurtagg kan inte ha någon beskrivning.',
    en: 'A picture without a figure tag cannot have a description.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    outside: {
      sv: 'Skärmläsaren hoppar över bilden på sidan {page}. Den är inte taggad som bild och har ingen beskrivning.',
      en: 'The screen reader skips the picture on page {page}. It is not tagged as a picture and has no description.',
    },
    perhapsDecoration: {
      sv: 'Skärmläsaren hoppar över en bild på sidan {page}. Se efter om den bara är dekor.',
      en: 'The screen reader skips a picture on page {page}. See whether it is decoration only.',
    },
  },
  check(view) {
    if (!view.tagged) return [];
    const problems: DocumentProblem[] = [];
    for (const page of view.pages) {
      const reported = new Set<number>();
      const pageArea = (page.box[2] - page.box[0]) * (page.box[3] - page.box[1]);
      for (const image of page.images) {
        const [left, bottom, right, top] = image.box;
        if (image.artifact || image.element === undefined || reported.has(image.element)) continue;
        const area = (right - left) * (top - bottom);
        if (area < ornamentArea) continue;
        const chain = ancestry(view, image.element);
        const described = chain.some(
          ({ type, alt, actualText }) =>
            type === 'Figure' || type === 'Formula' || (alt ?? '') !== '' || actualText !== undefined,
        );
        const [innermost] = chain;
        if (described || innermost === undefined) continue;
        reported.add(image.element);
        const small = area <= pageArea * decorationShare || liesUnderText(page, image);
        problems.push({
          message: small ? 'perhapsDecoration' : 'outside',
          ...(small ? asksPerson : {}),
          page: page.number,
          path: innermost.path,
          box: [...image.box],
          data: { page: page.number },
        });
      }
    }
    return problems;
  },
});
