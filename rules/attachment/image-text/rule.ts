import { defineRule, type Problem } from '@klarmall/lint';
import type { PictureReading } from '@klarmall/pdf';
import { asksPerson } from '../support/levels.ts';

/** So many letters are a word, and so many rows and letters a page of text. */
const aWord = 6;
const aPage = { lines: 6, characters: 120 };

/** A page of text in a picture is a barrier, unless the template says what stands in it; a few words are asked about. */
function problemOf(reading: PictureReading | undefined, textEquivalent: string): Problem | undefined {
  if (reading === undefined) return { message: 'look', ...asksPerson };
  const { lines, characters } = reading;
  if (characters < aWord) return undefined;
  const data = { count: lines.length, characters };
  const isPage = lines.length >= aPage.lines && characters >= aPage.characters;
  if (!isPage) return { message: 'words', ...asksPerson, data };
  // Letters in pictures are found less surely than they are written.
  return textEquivalent.trim().length >= characters / 2
    ? { message: 'told', ...asksPerson, data }
    : { message: 'page', data };
}

/** Does the picture hold text? */
export default defineRule({
  id: 'attachment/image-text',
  answeredBy: 'image-text',
  on: 'attachment',
  title: { sv: 'Bilden innehåller text', en: 'The picture holds text' },
  why: {
    sv: 'Text i en bild går inte att förstora eller läsa upp.',
    en: 'Text in a picture cannot be enlarged or read aloud.',
  },
  action: {
    sv: 'Skriv texten i meddelandet. Behövs bilden ändå: ta en bild utan text.',
    en: 'Write the text in the message. If the picture is needed all the same: take one without text.',
  },
  basis: [{ source: 'WCAG 2.1, 1.4.5' }, { source: '1177, bilagor: skannade dokument får inte bifogas' }],
  wcag: ['1.4.5'],
  severity: 'error',
  levelReason: {
    sv: 'Den som inte ser bilden får inte veta vad som står.',
    en: 'Those who do not see the picture are not told what is written.',
  },
  tags: ['wcag21-en301549v321'],
  messages: {
    page: {
      sv: 'Bilden är en bild av text: ungefär {count} rader. Skärmläsaren har inget att läsa.',
      en: 'The picture is a picture of text: about {count} lines. The screen reader has nothing to read.',
    },
    told: {
      sv: 'I bilden står ungefär {count} rader text. Se efter att allt står i bilagans textEquivalent.',
      en: "The picture holds about {count} lines of text. See that all of it stands in the attachment's textEquivalent.",
    },
    words: {
      sv: 'I bilden syns text: ungefär {characters} bokstäver. Behöver invånaren läsa den: skriv den i meddelandet.',
      en: 'The picture shows text: about {characters} letters. See whether it is to be read, and if so write it in the message.',
    },
    look: {
      sv: 'Bilden gick inte att läsa av. Se efter om den innehåller text.',
      en: 'The picture could not be looked into. See whether it holds text.',
    },
  },
  check({ image, pixels, demands }, { report }) {
    const problem = image && problemOf(pixels, demands.textEquivalent ?? '');
    if (problem !== undefined) report(problem);
  },
});
