import type { ChannelProfile } from '@klarmall/model';

function assumed<T>(value: T) {
  return { value, source: 'assumed' };
}

const shared = {
  reminderDays: assumed({ min: 1, max: 90 }),
  unhandledNoticeDays: assumed({ min: 1, max: 90 }),
  autoCloseDays: assumed({ min: 1, max: 365 }),
  reminderCountsFrom: assumed('sent' as const),
  sendingFrom: assumed('8.00'),
  sendingTo: assumed('18.00'),
  tooManyQuestions: { value: 10, source: 'Region Jönköpings län' },
  nameMaxLength: assumed(80),
  textMaxLength: assumed(20_000),
  questionMaxLength: assumed(300),
  optionMaxLength: assumed(120),
  answerMaxLength: assumed(4_000),
  attachmentMaxSize: assumed(10_000_000),
};

/** Channels for examples: what is public knowledge as it is, the rest plain round numbers. */
export const exampleProfiles: Readonly<Record<'staff' | 'inbox', ChannelProfile>> = {
  staff: {
    ...shared,
    id: 'staff',
    name: { sv: 'Personalverktyget', en: 'Personalverktyget' },
    questions: { value: true, source: 'Region Jönköpings län' },
    questionTypes: assumed(['text', 'single', 'multiple', 'date', 'number', 'file'] as const),
    attachments: { value: true, source: 'Region Jönköpings län' },
    headingLevels: assumed(2 as const),
    linksInLists: assumed(true),
    boldInLists: assumed(true),
    addsSignature: { value: true, source: 'Region Jönköpings län' },
    addsDate: { value: true, source: 'Region Jönköpings län' },
    addsContactLink: { value: true, source: 'Region Jönköpings län' },
  },
  inbox: {
    ...shared,
    id: 'inbox',
    name: { sv: '1177 inkorg', en: '1177 inbox' },
    questions: assumed(false),
    questionTypes: assumed([] as const),
    attachments: assumed(false),
    headingLevels: { value: 1, source: 'Inera' },
    linksInLists: { value: false, source: 'Inera' },
    boldInLists: { value: false, source: 'Inera' },
    addsSignature: assumed(false),
    addsDate: assumed(false),
    addsContactLink: assumed(false),
  },
};
