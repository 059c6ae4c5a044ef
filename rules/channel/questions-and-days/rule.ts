import { defineRule } from '@klarmall/lint';
import { everyQuestion } from '@klarmall/model';
import { regionMessages } from '../../support/basis.ts';
import { decidedDays, unitsOrNone } from '../../support/days.ts';

export default defineRule({
  id: 'channel/questions-and-days',
  on: 'template',
  severity: 'error',
  title: { sv: 'Mallen med frågor är inte komplett', en: 'The template with questions is not complete' },
  why: {
    sv: 'Invånaren kan inte svara, eller vet inte hur länge det går.',
    en: 'The reader cannot answer, or does not know for how long.',
  },
  action: {
    sv: 'Lägg till det som saknas.',
    en: 'Add what is missing.',
  },
  tags: ['1177', 'klarmall'],
  basis: [regionMessages],
  messages: {
    noQuestions: {
      sv: 'Mallen är av typen frågor, men den har ingen fråga.',
      en: 'The template is of the kind questions, but has no question.',
      action: {
        sv: 'Lägg till en fråga, eller skriv kind: information.',
        en: 'Add a question, or write kind: information.',
      },
    },
    questionsInInformation: {
      sv: 'Mallen har frågor, men den är av typen information. Invånaren ser dem inte.',
      en: 'The template has questions, but is of the kind information. The reader will not see them.',
      action: { sv: 'Skriv kind: questions.', en: 'Write kind: questions.' },
    },
    optionsUnused: {
      sv: 'Frågan {id} har svarsalternativ, men är av typen {type}. Invånaren ser dem inte.',
      en: 'The question {id} has options, but is of the type {type}. The reader will not see them.',
      action: {
        sv: 'Skriv type: single eller type: multiple, eller ta bort svarsalternativen.',
        en: 'Write type: single or type: multiple, or remove the options.',
      },
    },
    noDays: {
      sv: 'Det är inte bestämt hur länge invånaren kan svara.',
      en: 'It is not decided for how long the reader can answer.',
      action: {
        sv: 'Skriv autoCloseDays i mallen eller under defaults i mottagningens fil.',
        en: "Write autoCloseDays in the template, or under defaults in the unit's file.",
      },
    },
  },
  check(template, { report }) {
    if (template.kind === 'information') {
      if (template.questions.length > 0) {
        report({ message: 'questionsInInformation', place: template.places.key(['questions']) });
      }
      return;
    }
    for (const { id, type, options, place } of everyQuestion(template.questions))
      if (options.length > 0 && type !== 'single' && type !== 'multiple')
        report({ message: 'optionsUnused', data: { id, type }, place, part: `questions/${id}` });
    if (template.questions.length === 0)
      report({ message: 'noQuestions', place: template.places.value(['kind']) });
    const lacksDays = unitsOrNone(template).some(
      (unit) => decidedDays(template, unit, 'autoCloseDays') === undefined,
    );
    if (lacksDays) report({ message: 'noDays', severity: 'warning' });
  },
});
