import { defineRule } from '@klarmall/lint';
import { everyQuestion } from '@klarmall/model';
import { regionMessages } from '../../support/basis.ts';

export default defineRule({
  id: 'channel/questionnaire-as-message',
  on: 'template',
  needs: ['profiles'],
  severity: 'warning',
  title: { sv: 'Det är många frågor för ett meddelande', en: 'There are many questions for a message' },
  why: {
    sv: 'Ett långt formulär i ett meddelande är svårt att överblicka.',
    en: 'A long form in a message is hard to take in.',
  },
  action: {
    sv: 'Bygg ett formulär i 1177 formulärtjänst och länka till det. Eller ta bort frågor som du inte behöver.',
    en: 'Build a form in 1177 formulärtjänst and link to it. Or remove questions that you do not need.',
  },
  tags: ['1177'],
  basis: [regionMessages],
  messages: {
    tooMany: {
      sv: 'Mallen har {count} frågor med följdfrågor. Från {limit} frågor passar 1177 formulärtjänst bättre.',
      en: 'The template has {count} questions with follow-ups. From {limit} on, 1177 formulärtjänst suits better.',
    },
  },
  check(template, { report, profiles }) {
    const limit = profiles.staff.tooManyQuestions.value;
    const count = everyQuestion(template.questions).length;
    if (count < limit || template.own.questions === undefined) return;
    report({ message: 'tooMany', data: { count, limit }, place: template.places.key(['questions']) });
  },
});
