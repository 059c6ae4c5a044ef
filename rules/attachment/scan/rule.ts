import { ancestry, lengthOf } from '@klarmall/attachments';
import type { DocumentClass, DocumentView, PageView, StructureView } from '@klarmall/pdf';
import { defineDocumentRule } from '../support/document-rule.ts';
import { asksPerson } from '../support/levels.ts';
import { scanRemedies } from '../support/remedies.ts';

const messageOf: Readonly<Record<Exclude<DocumentClass, 'born-digital'>, string>> = {
  'image-only': 'imageOnly',
  'ocr-over-scan': 'ocrOverScan',
  mixed: 'mixed',
  blank: 'blank',
  outlined: 'outlined',
};

/** Pages as people write them: "2, 3 och 5" without the conjunction, so that both languages can use it. */
function pageList(pages: readonly number[]): string {
  const shown = pages.slice(0, 12).join(', ');
  return pages.length > 12 ? `${shown} …` : shown;
}

/** Text is hidden without any picture: under boxes, in the colour of the paper. */
function hidesTextOnly({ class: pageClass, features }: PageView): boolean {
  return pageClass === 'ocr-over-scan' && features.images === 0;
}

/** A page with fewer letters of real text has none to speak of. */
const fewLetters = 15;

function messageFor(
  documentClass: Exclude<DocumentClass, 'born-digital'>,
  pictures: readonly PageView[],
): string {
  if (pictures.length > 0 && pictures.every(hidesTextOnly)) return 'hiddenText';
  const isWritten = pictures.some(({ features }) => features.visible >= fewLetters);
  return documentClass === 'image-only' && isWritten ? 'beside' : messageOf[documentClass];
}

/** A sheet that was scanned fills more of its page than this, even within the margins of a word processor. */
const pictureShare = 0.45;
/** A description of fewer letters is no description of a picture that has a page of its own. */
const shortestDescription = 12;

/** A picture with a page of its own that is tagged and described. */
function isDescribed(view: DocumentView, page: PageView): boolean {
  const describes = ({ type, alt }: StructureView) =>
    type === 'Figure' && lengthOf(alt ?? '') >= shortestDescription;
  if (!view.tagged || page.class !== 'image-only') return false;
  if (page.images.length === 0)
    return view.structure.some((element) => element.page === page.number && describes(element));
  return (
    page.images.every(({ element, artifact }) => artifact || ancestry(view, element).some(describes)) &&
    page.images.some(({ artifact }) => !artifact)
  );
}

/** It found no room beside its text: smaller than a sheet, and nobody looked into it. */
function mayBePicture({ features, images }: PageView): boolean {
  return features.imageCover < pictureShare && images.every(({ text }) => text === undefined);
}

export default defineDocumentRule({
  id: 'attachment/scan',
  groundwork: 5,
  asksForAnotherFile: true,
  keepsFromMending: 'scan',
  mootInScan: false,
  answeredBy: 'image-text',
  title: { sv: 'Filen består av bilder av text', en: 'The file is pictures of text' },
  why: {
    sv: 'En invånare med skärmläsare hör ingenting. Texten går inte att förstora, kopiera eller översätta.',
    en: 'A citizen with a screen reader hears nothing. The text cannot be enlarged, copied or translated.',
  },
  action: {
    sv: 'Exportera om från originalet, eller skriv texten i meddelandet.',
    en: 'Export again from the original, or write the text in the message.',
  },
  remedies: scanRemedies,
  exceptable: false,
  wcag: ['1.1.1', '1.4.5'],
  basis: [
    { source: 'WCAG 2.1, 1.4.5' },
    { source: 'EN 301 549 V3.2.1, 10.1.4.5' },
    { source: '1177, bilagor: inskannade dokument får inte bifogas' },
  ],
  severity: 'error',
  levelReason: {
    sv: 'Inskannade dokument får aldrig bifogas.',
    en: 'Scanned documents may never be attached.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    imageOnly: {
      sv: 'Sidorna är bilder utan text. Skärmläsaren har inget att läsa.',
      en: 'The pages are pictures without text. The screen reader has nothing to read.',
    },
    beside: {
      sv: 'Det mesta av texten är bilder. Skärmläsaren läser bara resten.',
      en: 'Most of the text is pictures. The screen reader reads only the rest.',
    },
    ocrOverScan: {
      sv: 'Sidorna är inskannade bilder med ett dolt textlager. Skärmläsaren läser en gissning, inte texten som syns.',
      en: 'The pages are scanned pictures with a hidden text layer. What is read aloud is a guess, not the text that is seen.',
    },
    hiddenText: {
      sv: 'Under det som syns ligger mer text än den som syns. Skärmläsaren läser upp något annat än det som står på sidan.',
      en: 'Beneath what is seen lies more text than is seen. The screen reader reads something other than what stands on the page.',
    },
    mixed: {
      sv: 'Sidorna {pages} består av bilder av text, resten är riktig text. Skärmläsaren hoppar över bildsidorna.',
      en: 'Page {pages} are pictures of text, the rest is real text. The screen reader skips the picture pages.',
    },
    alone: {
      sv: 'På sidan {page} finns bara en bild. Se efter om den är en inskannad text.',
      en: 'There is only a picture on page {page}. See whether it is scanned text.',
    },
    blank: {
      sv: 'Sidorna är tomma. Det finns ingenting att läsa.',
      en: 'The pages are empty. There is nothing to read.',
    },
    outlined: {
      sv: 'Texten är ritad som former. Skärmläsaren ser bara streck.',
      en: 'The text is drawn as shapes. The screen reader sees only lines.',
    },
  },
  check(view) {
    if (view.class === 'born-digital') return [];
    const pictured = view.pages.filter((page) => page.class !== 'born-digital' && page.class !== 'blank');
    const unwritten = pictured.filter(
      (page) => !(page.wordless && (view.class === 'mixed' || isDescribed(view, page))),
    );
    if (pictured.length > 0 && unwritten.length === 0) return [];
    const alone =
      view.class === 'mixed' ? unwritten.filter((page) => isDescribed(view, page) && mayBePicture(page)) : [];
    const pictures = unwritten.filter((page) => !alone.includes(page));
    const [first] = pictures;
    if (first === undefined && alone.length > 0) {
      return alone.map(({ number }) => ({
        message: 'alone',
        ...asksPerson,
        page: number,
        data: { page: number },
      }));
    }
    return [
      {
        message: messageFor(view.class, pictures),
        ...(first === undefined ? {} : { page: first.number }),
        data: { pages: pageList(pictures.map((page) => page.number)), count: pictures.length },
      },
    ];
  },
});
