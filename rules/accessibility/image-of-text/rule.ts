import { defineRule } from '@klarmall/lint';
import { regionMessages, wcag } from '../../support/basis.ts';
import { isOwn } from '../../support/markup.ts';
import { anyOf, wordList } from '../../support/phrases.ts';

const IMAGE = /\.(?:jpe?g|png)$/iu;
/** Things that mostly hold words. Matched as parts of names: "infobrev", "kostschema". */
const MOSTLY_WORDS = new RegExp(
  anyOf(
    wordList(`affisch broschyr folder inbjud kallelse brev blankett formul(ä|a)r schema tabell lista instruktion information
      infoblad text meny sk(ä|a)rm(dump|bild|klipp) screenshot scan inskann (ö|o)ppettider`),
  ),
  'iu',
);

export default defineRule({
  id: 'accessibility/image-of-text',
  on: 'template',
  severity: 'warning',
  certainty: 'review',
  title: { sv: 'Bilden ser ut att bestå av text', en: 'The image seems to consist of text' },
  why: {
    sv: 'Text i en bild går inte att förstora, lyssna på eller översätta.',
    en: 'Text in an image cannot be enlarged, listened to or translated.',
  },
  action: {
    sv: 'Skriv texten i meddelandet och ta bort bilden.',
    en: 'Write the text in the message and remove the image.',
  },
  tags: ['1177', 'wcag21-en301549v321'],
  basis: [...wcag('1.4.5', 'images-of-text'), regionMessages],
  messages: {
    imageOfText: {
      sv: 'Bilden ”{title}” ser ut att bestå av text.',
      en: 'The image "{title}" seems to consist of text.',
    },
  },
  check(template, { report }) {
    for (const [index, { file, title, place }] of template.attachments.entries()) {
      if (!IMAGE.test(file) || !isOwn(template, place)) continue;
      const name = (file.split('/').at(-1) ?? '').normalize('NFC');
      if (MOSTLY_WORDS.test(name) || MOSTLY_WORDS.test(title)) {
        report({ message: 'imageOfText', data: { title }, place, part: `attachments/${index + 1}` });
      }
    }
  },
});
