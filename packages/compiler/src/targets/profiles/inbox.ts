import type { ChannelProfile } from '@klarmall/model';
import { assumed, sources } from './sources.ts';

/** 1177 inkorg by AddMessage. The XSD of 2014 has no longest length; today's contract has not been at hand. */
export const inboxProfile: ChannelProfile = {
  id: 'inbox',
  name: { sv: '1177 inkorg', en: '1177 inkorg (inbox)' },
  questions: { value: false, source: sources.contract2014 },
  questionTypes: { value: [], source: sources.contract2014 },
  tooManyQuestions: { value: 1, source: assumed('kanalen har inga frågor, formulärtjänsten är vägen') },
  attachments: { value: false, source: sources.contract2014 },
  attachmentMaxSize: { value: 0, source: sources.contract2014 },
  nameMaxLength: { value: 100, source: assumed('XSD från 2014 har ingen längsta längd') },
  textMaxLength: { value: 10_000, source: assumed('XSD från 2014 har ingen längsta längd') },
  questionMaxLength: { value: 0, source: sources.contract2014 },
  optionMaxLength: { value: 0, source: sources.contract2014 },
  answerMaxLength: { value: 0, source: sources.contract2014 },
  reminderDays: { value: { min: 0, max: 0 }, source: assumed('kanalen har inga påminnelser') },
  unhandledNoticeDays: { value: { min: 0, max: 0 }, source: assumed('kanalen har inga ärenden att hantera') },
  autoCloseDays: { value: { min: 0, max: 0 }, source: assumed('kanalen har inga ärenden att stänga') },
  sendingFrom: { value: '8.00', source: assumed('samma fönster som för Personalverktyget') },
  sendingTo: { value: '18.00', source: assumed('samma fönster som för Personalverktyget') },
  addsSignature: { value: false, source: assumed('texten visar bara det som avsändaren skickar') },
  addsDate: { value: true, source: `${sources.contract2014}: mottagande system sätter datum och tid` },
  addsContactLink: {
    value: false,
    source: `${sources.inboxGuidelines}: meddelandet ska säga vart invånaren vänder sig. Att kanalen inte lägger till det är antaget`,
  },
};
