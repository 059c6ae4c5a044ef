import { defineRule } from '@klarmall/lint';
import { ineraGuidelines } from '../../support/basis.ts';

export default defineRule({
  id: 'channel/must-contain',
  on: 'template',
  needs: ['profiles'],
  severity: 'error',
  title: { sv: 'Meddelandet säger inte allt det måste', en: 'The message does not say all it must' },
  why: {
    sv: 'Invånaren vet inte varför meddelandet kommer, vad som händer med svaren eller var hen kan fråga.',
    en: 'The reader does not know why the message comes, what the answers are for or where to ask.',
  },
  action: { sv: 'Skriv det som saknas.', en: 'Write what is missing.' },
  tags: ['inera-inkorg', '1177'],
  basis: [ineraGuidelines],
  messages: {
    noPurpose: {
      sv: 'Invånaren får inte veta varför meddelandet kommer.',
      en: 'The reader is not told why the message comes.',
      action: {
        sv: 'Skriv en eller två meningar under purpose.',
        en: 'Write a sentence or two under purpose.',
      },
    },
    noAnswerUse: {
      sv: 'Invånaren får inte veta vad som händer med svaren.',
      en: 'The reader is not told what you will use the answers for.',
      action: {
        sv: 'Skriv under answerUse vem som läser svaren och vad som händer sedan.',
        en: 'Write under answerUse who reads the answers and what happens next.',
      },
    },
    noContact: {
      sv: 'Invånaren får inte veta var hen kan fråga. {unit} har varken telefonnummer eller kontaktsida.',
      en: 'The reader is not told where to ask. {unit} has neither a phone number nor a contact page.',
      action: {
        sv: 'Skriv contactPage eller phones i mottagningens fil, eller contact i mallen.',
        en: "Write contactPage or phones in the unit's file, or contact in the template.",
      },
    },
  },
  check(template, { report, profiles }) {
    if (template.purpose === undefined) report({ message: 'noPurpose' });
    for (const channel of template.channels) {
      const profile = profiles[channel];
      if (template.kind === 'questions' && profile.questions.value && template.answerUse === undefined) {
        report({ message: 'noAnswerUse', channel });
      }
      if (profile.addsContactLink.value || template.contact !== undefined) continue;
      for (const unit of template.units) {
        const { contactPage, phones } = unit.source;
        if (contactPage !== undefined || (phones !== undefined && phones.length > 0)) continue;
        report({
          message: 'noContact',
          data: { unit: unit.source.name },
          channel,
          place: unit.places.key([]),
        });
      }
    }
  },
});
