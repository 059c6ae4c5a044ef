import { defineRule } from '@klarmall/lint';
import type { LinkedTemplate } from '@klarmall/model';
import { everyQuestion } from '@klarmall/model';
import { ineraDocbook, regionMessages } from '../../support/basis.ts';
import { plainText, runsOfBlocks } from '../../support/markup.ts';

export default defineRule({
  id: 'structure/fits-channel',
  on: 'template',
  needs: ['profiles'],
  severity: 'warning',
  title: { sv: 'Texten får inte plats', en: 'The text does not fit' },
  why: {
    sv: 'Invånaren kan få en avhuggen text.',
    en: 'The reader may get a text that is cut off.',
  },
  action: { sv: 'Korta texten.', en: 'Shorten the text.' },
  tags: ['1177', 'inera-inkorg'],
  basis: [regionMessages, ineraDocbook],
  messages: {
    name: {
      sv: 'Namnet har {length} tecken. Plats finns för {max}.',
      en: 'The name has {length} characters. There is room for {max}.',
    },
    text: {
      sv: 'Frasminnet har {length} tecken. Plats finns för {max}.',
      en: 'The snippet has {length} characters. There is room for {max}.',
      action: {
        sv: 'Dela det i två frasminnen, eller korta det.',
        en: 'Divide it into two snippets, or shorten it.',
      },
    },
    question: {
      sv: 'Frågan har {length} tecken. Plats finns för {max}.',
      en: 'The question has {length} characters. There is room for {max}.',
      action: {
        sv: 'Flytta förklaringen till hjälptexten.',
        en: 'Move the explanation to the help text.',
      },
    },
    option: {
      sv: 'Svarsalternativet har {length} tecken. Plats finns för {max}.',
      en: 'The option has {length} characters. There is room for {max}.',
    },
    answer: {
      sv: 'Svaret får vara {length} tecken, men plats finns för {max}.',
      en: 'The answer may be {length} characters, but there is room for {max}.',
      action: { sv: 'Skriv ett lägre tal under maxLength.', en: 'Write a lower number under maxLength.' },
    },
    questionType: {
      sv: 'Kanalen har inte den här typen av fråga ({type}).',
      en: 'The channel has no questions of this type ({type}).',
      action: { sv: 'Välj en annan typ av fråga.', en: 'Choose another type of question.' },
    },
  },
  check(template, { report, profiles }) {
    const isOwn = (file: string): boolean => file === template.places.file;
    for (const channel of template.channels) {
      const profile = profiles[channel];
      const tooLong = (
        message: 'name' | 'text' | 'question' | 'option',
        length: number,
        max: number,
        place: LinkedTemplate['name']['place'],
        part: string,
      ): void => {
        if (length <= max || !isOwn(place.file)) return;
        report({ message, data: { length, max }, place, part, channel });
      };
      const { name } = template;
      tooLong('name', plainText(name.inlines).length, profile.nameMaxLength.value, name.place, 'name');
      for (const snippet of template.snippets) {
        const part = `snippets/${snippet.id}`;
        const length = runsOfBlocks(snippet.blocks, part).reduce(
          (sum, run) => sum + plainText(run.inlines).length + 1,
          0,
        );
        tooLong('text', length, profile.textMaxLength.value, snippet.title.place, part);
      }
      // A channel without questions says so by itself.
      if (!profile.questions.value) continue;
      for (const question of everyQuestion(template.questions)) {
        const part = `questions/${question.id}`;
        const { text, options, maxLength, type, place } = question;
        tooLong(
          'question',
          plainText(text.inlines).length,
          profile.questionMaxLength.value,
          text.place,
          part,
        );
        for (const option of options) {
          tooLong(
            'option',
            plainText(option.inlines).length,
            profile.optionMaxLength.value,
            option.place,
            part,
          );
        }
        if (!isOwn(place.file)) continue;
        const max = profile.answerMaxLength.value;
        if (maxLength !== undefined && maxLength > max) {
          report({ message: 'answer', data: { length: maxLength, max }, place, part, channel });
        }
        if (!profile.questionTypes.value.includes(type)) {
          report({ message: 'questionType', data: { type }, place, part, channel, severity: 'error' });
        }
      }
    }
  },
});
