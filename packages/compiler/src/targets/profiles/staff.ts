import type { ChannelProfile } from '@klarmall/model';
import { assumed, sources } from './sources.ts';

/** Personalverktyget, "Mallar för invånarärenden". No public page states its limits, so most of them are assumed. */
export const staffProfile: ChannelProfile = {
  id: 'staff',
  name: { sv: 'Personalverktyget', en: 'Personalverktyget (staff tool)' },
  questions: { value: true, source: sources.staffGuide },
  questionTypes: {
    value: ['text', 'single', 'multiple', 'date', 'number', 'file'],
    source: assumed('svarsalternativ och bild som svar nämns, en lista över frågetyper saknas'),
  },
  tooManyQuestions: { value: 10, source: sources.staffGuide },
  attachments: { value: true, source: sources.staffGuide },
  attachmentMaxSize: { value: 10 * 1024 * 1024, source: assumed('ingen källa anger största filstorlek') },
  nameMaxLength: { value: 100, source: assumed('ingen källa anger längsta namn') },
  textMaxLength: { value: 5000, source: assumed('ingen källa anger längsta text') },
  questionMaxLength: { value: 300, source: assumed('ingen källa anger längsta fråga') },
  optionMaxLength: { value: 100, source: assumed('ingen källa anger längsta svarsalternativ') },
  answerMaxLength: { value: 2000, source: assumed('ingen källa anger längsta svar') },
  reminderDays: { value: { min: 1, max: 90 }, source: assumed('ingen källa anger tillåtna dagar') },
  unhandledNoticeDays: { value: { min: 1, max: 90 }, source: assumed('ingen källa anger tillåtna dagar') },
  autoCloseDays: { value: { min: 1, max: 365 }, source: assumed('ingen källa anger tillåtna dagar') },
  sendingFrom: {
    value: '8.00',
    source: assumed('källan säger bara: undvik kvällar, helger och tidiga morgnar'),
  },
  sendingTo: {
    value: '18.00',
    source: assumed('källan säger bara: undvik kvällar, helger och tidiga morgnar'),
  },
  addsSignature: { value: true, source: sources.staffGuide },
  addsDate: { value: true, source: sources.staffGuide },
  addsContactLink: { value: true, source: sources.staffGuide },
};
