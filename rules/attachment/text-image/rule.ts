import type { PageView, PictureText, PlacedImage } from '@klarmall/pdf';
import { type DocumentProblem, defineDocumentRule } from '../support/document-rule.ts';
import { isStop } from '../support/levels.ts';
import { alternativeTextRemedies } from '../support/remedies.ts';

/** From this share of the page on, a picture is big enough to hold a line of text. */
const leastShare = 0.01;
/** An ornament that was not read is asked about when it takes this share of the page. */
const largeShare = 0.1;
/** So many letters are a word. */
const aWord = 6;
/** So much text in a picture that a listener is never told of is a text that is lost, and so much in the pictures of a document. */
const aText = { lines: 3, characters: 60 };
const inDocument = { lines: 6, characters: 150 };

/** What a picture asks of a person; undefined for one without text. */
function questionOf({ text, artifact }: PlacedImage, share: number, isSpread: boolean): string | undefined {
  if (text === undefined) return share >= (artifact ? largeShare : leastShare) ? 'picture' : undefined;
  if (text.characters < aWord) return undefined;
  if (!artifact) return 'words';
  return isSpread || isMuch(text, aText) ? 'lost' : 'ornament';
}

const isMuch = (text: PictureText, least: PictureText) =>
  text.lines >= least.lines && text.characters >= least.characters;

/** A text that is spread over ornaments, a line on each page. One that stands on every page, as a mark in the header, counts once. */
function isSpreadOver(pages: readonly PageView[]): boolean {
  const ornaments = new Map<string, PictureText>();
  for (const { images } of pages)
    for (const { artifact, text, box } of images)
      if (artifact && text !== undefined && text.characters >= aWord)
        ornaments.set(`${text.lines} ${text.characters} ${box.map(Math.round).join(' ')}`, text);
  const sum = (count: (text: PictureText) => number) =>
    [...ornaments.values()].reduce((total, text) => total + count(text), 0);
  return isMuch({ lines: sum((text) => text.lines), characters: sum((text) => text.characters) }, inDocument);
}

export default defineDocumentRule({
  id: 'attachment/text-image',
  answeredBy: 'image-text',
  title: { sv: 'Text i en bild', en: 'Text in a picture' },
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
  severity: 'warning',
  certainty: 'review',
  levelReason: {
    sv: 'Bara en människa kan se om texten i en bild ska läsas.',
    en: 'Only a person can tell whether the text in a picture is to be read.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    picture: {
      sv: 'På sidan {page} finns en bild. Se efter om den innehåller text som invånaren behöver.',
      en: 'There is a picture on page {page}. See whether it holds text that is to be read.',
    },
    words: {
      sv: 'I en bild på sidan {page} står text: ungefär {characters} bokstäver. Se efter om invånaren behöver den.',
      en: 'A picture on page {page} holds text: about {characters} letters. See whether it is to be read.',
    },
    ornament: {
      sv: 'En bild på sidan {page} är märkt som dekor men innehåller text. Skärmläsaren hoppar över den. Se efter om invånaren behöver den.',
      en: 'A picture on page {page} is marked as decoration but holds text. The screen reader skips it. See whether it is to be read.',
    },
    lost: {
      sv: 'En bild på sidan {page} är märkt som dekor men innehåller text: ungefär {characters} bokstäver. Den som lyssnar får aldrig höra dem.',
      en: 'A picture on page {page} is marked as decoration but holds text: about {characters} letters. Those who listen never hear them.',
    },
  },
  check(view) {
    const problems: DocumentProblem[] = [];
    const isSpread = isSpreadOver(view.pages);
    for (const page of view.pages) {
      if (page.class !== 'born-digital') continue;
      const area = (page.box[2] - page.box[0]) * (page.box[3] - page.box[1]);
      const asked = new Set<string>();
      for (const image of page.images) {
        const { box, text } = image;
        const message = questionOf(image, ((box[2] - box[0]) * (box[3] - box[1])) / area, isSpread);
        if (message === undefined || asked.has(message)) continue;
        asked.add(message);
        problems.push({
          message,
          ...(message === 'lost' ? isStop : {}),
          page: page.number,
          box: [...box],
          data: { page: page.number, characters: text?.characters ?? 0 },
        });
      }
    }
    return problems;
  },
});
