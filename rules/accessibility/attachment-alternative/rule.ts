import { defineRule } from '@klarmall/lint';
import { regionMessages, wcag } from '../../support/basis.ts';
import { isOwn } from '../../support/markup.ts';
import { countWords } from '../../support/prose.ts';
import { normaliseLabel } from '../../support/words.ts';

const IMAGE = /\.(?:jpe?g|png)$/iu;
const CAPTION = /^(?:bild|foto|fotografi|illustration|karta|figur)(?:\s(?:på|av|över|som\svisar))?/iu;
/** A text with fewer words tells what the image is, not what it says. */
const FEWEST_WORDS = 6;

export default defineRule({
  id: 'accessibility/attachment-alternative',
  on: 'template',
  severity: 'error',
  title: { sv: 'Bilden finns inte som text', en: 'The image is not there as text' },
  why: {
    sv: 'Den som inte kan se bilden går miste om det som står i den.',
    en: 'Those who cannot see the image miss what it says.',
  },
  action: {
    sv: 'Skriv vad bilden visar i nyckeln textEquivalent.',
    en: 'Write under textEquivalent what the image says.',
  },
  tags: ['1177', 'wcag21-en301549v321'],
  basis: [...wcag('1.1.1', 'non-text-content'), regionMessages],
  messages: {
    noText: {
      sv: 'Bilden ”{title}” har ingen text som säger samma sak.',
      en: 'The image "{title}" has no text that says the same.',
    },
    onlyCaption: {
      sv: 'Texten till ”{title}” säger vad bilden är, inte vad den visar.',
      en: 'The text for "{title}" says what the image is, not what it shows.',
    },
  },
  check(template, { report }) {
    for (const [index, attachment] of template.attachments.entries()) {
      const { file, title, textEquivalent = '', place } = attachment;
      if (!IMAGE.test(file) || !isOwn(template, place)) continue;
      const part = `attachments/${index + 1}`;
      const text = textEquivalent.trim();
      if (text === '') report({ message: 'noText', data: { title }, place, part });
      else {
        const isTitle = normaliseLabel(text) === normaliseLabel(title);
        const isShortCaption = CAPTION.test(text) && countWords(text) < FEWEST_WORDS;
        if (isTitle || isShortCaption || text === file.split('/').at(-1)) {
          report({ message: 'onlyCaption', data: { title }, place, part, severity: 'warning' });
        }
      }
    }
  },
});
