import { type Bilingual, verdictWords } from '@klarmall/model';
import type { ReportedAttachment } from './input.ts';

export const attachmentWords = {
  stopped: { sv: 'Stopp. Filen går inte att bifoga.', en: 'Stop. The file cannot be attached.' },
  /** A name that led to no file, or to one that could not be opened. */
  unopened: { sv: 'Stopp. Ingen fil är granskad.', en: 'Stop. No file was checked.' },
  unreviewed: { sv: `${verdictWords.unreviewed.sv}.`, en: `${verdictWords.unreviewed.en}.` },
  clean: { sv: `${verdictWords.clean.sv}.`, en: `${verdictWords.clean.en}.` },
  barriers: { sv: 'Hinder', en: 'Barriers' },
  reviews: { sv: 'Att granska', en: 'To review' },
  advice: { sv: 'Råd och tips', en: 'Advice and tips' },
  formal: { sv: 'Formella fel enligt PDF/UA', en: 'Formal faults by PDF/UA' },
  formalNote: {
    sv: 'De stoppar inte filen. De är ordnade efter kontrollpunkterna i Matterhornprotokollet.',
    en: 'They do not stop the file. They are in the order of the checkpoints of the Matterhorn Protocol.',
  },
  pictureText: { sv: 'Text i bilden', en: 'Text in the picture' },
  pictureTextNote: {
    sv: 'Tesseract har läst bilden och kan ha läst fel. Jämför med bilden, rätta raden och klistra in den i mallen:',
    en: 'Tesseract has read the picture and may be wrong. Compare with the picture, correct the line and paste it into the template:',
  },
  pictureTexts: { sv: 'Text i filens bilder', en: "Text in the file's pictures" },
  pictureTextsNote: {
    sv: 'Tesseract har läst bilderna och kan ha läst fel. Jämför med bilderna. Skriv texten i originalet, eller rätta raden och klistra in den i mallen:',
    en: 'Tesseract has read the pictures and may be wrong. Compare with the pictures. Write the text in the source, or correct the line and paste it into the template:',
  },
  picturesWithoutText: {
    sv: 'Tesseract hittade ingen text i bilderna.',
    en: 'Tesseract found no text in the pictures.',
  },
  pictureWithoutText: {
    sv: 'Tesseract hittade ingen text i bilden.',
    en: 'Tesseract found no text in the picture.',
  },
  otherCheckpoint: { sv: 'Utan kontrollpunkt', en: 'Without a checkpoint' },
  checkpoint: { sv: 'Kontrollpunkt {number}', en: 'Checkpoint {number}' },
  structure: { sv: 'Filens taggar', en: "The file's tags" },
  structureNote: {
    sv: 'I den här ordningen läser en skärmläsare upp filen.',
    en: 'A screen reader reads the file in this order.',
  },
  alt: { sv: 'Beskrivning:', en: 'Description:' },
  moreTags: { sv: '… och {count} taggar till', en: '… and {count} more tags' },
  noTags: { sv: 'Filen har inga taggar.', en: 'The file has no tags.' },
  page: { sv: 'sida {pages}', en: 'page {pages}' },
  pages: { sv: 'sidorna {pages}', en: 'pages {pages}' },
  place: { sv: '1 ställe', en: '1 place' },
  places: { sv: '{count} ställen', en: '{count} places' },
  more: { sv: '… och {count} till', en: '… and {count} more' },
  nextReview: {
    sv: 'Gå igenom {count} frågor under Att granska.',
    en: 'Go through {count} questions under To review.',
  },
  nextReviewOne: {
    sv: 'Svara på frågan under Att granska.',
    en: 'Answer the question under To review.',
  },
  facts: { sv: 'Om filen', en: 'About the file' },
  kind: { sv: 'Filtyp', en: 'Type' },
  size: { sv: 'Storlek', en: 'Size' },
  pageCount: { sv: 'Sidor', en: 'Pages' },
  carried: { sv: 'Innehåll', en: 'Content' },
  title: { sv: 'Titel', en: 'Title' },
  language: { sv: 'Språk', en: 'Language' },
  producer: { sv: 'Gjord med', en: 'Made with' },
  pixels: { sv: 'Bildpunkter', en: 'Pixels' },
  conformance: { sv: 'PDF/UA-1', en: 'PDF/UA-1' },
  conformance2: { sv: 'PDF/UA-2', en: 'PDF/UA-2' },
  conforms: {
    sv: 'bryter ingen regel som en dator kan pröva',
    en: 'breaks no rule that a machine can check',
  },
  breaks: { sv: 'bryter {count} regler', en: 'breaks {count} rules' },
  breaksOne: { sv: 'bryter 1 regel', en: 'breaks 1 rule' },
  fingerprint: { sv: 'sha256', en: 'sha256' },
  missing: { sv: 'saknas', en: 'missing' },
  file: { sv: '{count} fil', en: '{count} file' },
  files: { sv: '{count} filer', en: '{count} files' },
  countStoppedOne: { sv: '1 stoppad', en: '1 stopped' },
  countStopped: { sv: '{count} stoppade', en: '{count} stopped' },
  countUnreviewed: { sv: '{count} att granska', en: '{count} to review' },
  countClean: { sv: '{count} utan hinder', en: '{count} without obstacles' },
  summary: { sv: 'Sammanfattning', en: 'Summary' },
  reviewNote: {
    sv: 'Granska betyder att en människa behöver titta. Skriv reviewed för bilagan i mallen när det är gjort.',
    en: 'Review means that a person needs to look. Write reviewed for the attachment in the template when it is done.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Kinds of file that have no name which everybody knows, in words. */
export const kindNames: Readonly<Record<string, Bilingual | undefined>> = {
  empty: { sv: 'tom fil', en: 'empty file' },
  unknown: { sv: 'okänd', en: 'unknown' },
  text: { sv: 'ren text', en: 'plain text' },
  program: { sv: 'program', en: 'program' },
  ole: { sv: 'äldre Office-fil', en: 'older Office file' },
  opendocument: { sv: 'OpenDocument', en: 'OpenDocument' },
};

/** How the text of a PDF is carried, in words. */
export const classNames: Readonly<Record<NonNullable<ReportedAttachment['class']>, Bilingual>> = {
  'born-digital': { sv: 'riktig text', en: 'real text' },
  'image-only': { sv: 'bilder av text', en: 'pictures of text' },
  'ocr-over-scan': {
    sv: 'inskannade bilder med dolt textlager',
    en: 'scanned pictures with a hidden text layer',
  },
  mixed: { sv: 'både text och bilder av text', en: 'both text and pictures of text' },
  blank: { sv: 'tomma sidor', en: 'empty pages' },
  outlined: { sv: 'text som är ritad som former', en: 'text that is drawn as shapes' },
};
