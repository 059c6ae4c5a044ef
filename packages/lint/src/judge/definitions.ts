import type { FindingDefinition } from '@klarmall/model';

const common = {
  certainty: 'certain',
  exceptable: false,
  tags: ['klarmall'],
  basis: [],
} as const;

/** What the judge itself can find: exceptions and severities that do not hold. */
export const definitions: readonly FindingDefinition[] = [
  {
    ...common,
    id: 'exception/without-reason',
    severity: 'error',
    title: { sv: 'Undantaget saknar skäl', en: 'The exception has no reason' },
    why: {
      sv: 'Den som läser mallen om ett år behöver veta varför regeln inte gäller här.',
      en: 'Whoever reads the template next year needs to know why the rule does not hold here.',
    },
    action: {
      sv: 'Skriv skälet i en mening under reason, eller ta bort undantaget.',
      en: 'Write the reason in one sentence under reason, or remove the exception.',
    },
    messages: {
      missing: {
        sv: 'Undantaget från {rule} saknar skäl.',
        en: 'The exception from {rule} has no reason.',
      },
    },
  },
  {
    ...common,
    id: 'exception/without-ground',
    severity: 'error',
    title: { sv: 'Undantaget saknar grund', en: 'The exception has no ground' },
    why: {
      sv: 'Bilagan stänger ute någon. Det behöver vara prövat och godkänt, och redovisas i tillgänglighetsredogörelsen.',
      en: 'The attachment shuts somebody out. That needs to be assessed and approved, and told in the accessibility statement.',
    },
    action: {
      sv: 'Skriv ground med type och en länk till bedömningen (assessment), och approver: rollen som har godkänt.',
      en: 'Write ground with type and a link to the assessment, and approver: the role that has approved.',
    },
    messages: {
      ground: {
        sv: 'Undantaget från {rule} gäller ett hinder i en bilaga, men saknar grund med länk till bedömningen.',
        en: 'The exception from {rule} is about a barrier in an attachment, but has no ground with a link to the assessment.',
      },
      approver: {
        sv: 'Undantaget från {rule} gäller ett hinder i en bilaga, men ingen har godkänt det.',
        en: 'The exception from {rule} is about a barrier in an attachment, but nobody has approved it.',
      },
    },
    basis: [{ source: 'Lag (2018:1937) om tillgänglighet till digital offentlig service, 12 §' }],
  },
  {
    ...common,
    id: 'exception/expired',
    severity: 'error',
    title: { sv: 'Undantaget har gått ut', en: 'The exception has expired' },
    why: {
      sv: 'Ett undantag gäller en tid. Sedan behöver någon se över texten igen.',
      en: 'An exception holds for a time. Then somebody needs to look at the text again.',
    },
    action: {
      sv: 'Rätta texten, eller sätt ett nytt datum efter att den ansvariga har sagt ja.',
      en: 'Correct the text, or set a new date after the person responsible has agreed.',
    },
    messages: {
      passed: {
        sv: 'Undantaget från {rule} gällde till {until}.',
        en: 'The exception from {rule} held until {until}.',
      },
    },
  },
  {
    ...common,
    id: 'exception/expires-soon',
    severity: 'info',
    title: { sv: 'Undantaget går snart ut', en: 'The exception expires soon' },
    why: {
      sv: 'När dagen har gått stoppar felet meddelandet igen.',
      en: 'When the day has passed, the fault stops the message again.',
    },
    action: {
      sv: 'Rätta texten i tid, eller be {owner} bestämma ett nytt datum.',
      en: 'Correct the text in time, or ask {owner} to decide on a new date.',
    },
    messages: {
      soon: {
        sv: 'Undantaget från {rule} gäller till och med {until}. Dagar kvar: {days}.',
        en: 'The exception from {rule} holds until {until}. Days left: {days}.',
      },
    },
  },
  {
    ...common,
    id: 'exception/unused',
    severity: 'warning',
    title: { sv: 'Undantaget behövs inte', en: 'The exception is not needed' },
    why: {
      sv: 'Ett undantag som ligger kvar kan dölja ett nytt fel senare.',
      en: 'An exception that stays can hide a new fault later.',
    },
    action: { sv: 'Ta bort undantaget.', en: 'Remove the exception.' },
    messages: {
      unused: {
        sv: 'Undantaget från {rule} döljer inget fynd.',
        en: 'The exception from {rule} hides no finding.',
      },
    },
  },
  {
    ...common,
    id: 'exception/refused',
    severity: 'error',
    title: { sv: 'Regeln tillåter inga undantag', en: 'The rule allows no exceptions' },
    why: {
      sv: 'Regeln skyddar personuppgifter, eller stoppar det som kanalen inte kan ta emot.',
      en: 'The rule protects personal data, or stops what the channel cannot receive.',
    },
    action: {
      sv: 'Rätta texten och ta bort undantaget.',
      en: 'Correct the text and remove the exception.',
    },
    messages: {
      exception: {
        sv: 'Det går inte att göra undantag från {rule}.',
        en: 'No exception can be made from {rule}.',
      },
      severity: {
        sv: 'Det går inte att sänka eller stänga av {rule}.',
        en: '{rule} cannot be lowered or switched off.',
        action: { sv: 'Ta bort raden.', en: 'Remove the line.' },
      },
    },
  },
  {
    ...common,
    id: 'exception/unknown-rule',
    severity: 'error',
    title: { sv: 'Regeln finns inte', en: 'The rule does not exist' },
    why: {
      sv: 'Det som står om regeln gör ingen nytta så länge namnet är fel.',
      en: 'What is said of the rule does nothing as long as its name is wrong.',
    },
    action: {
      sv: 'Rätta namnet. Alla regler visas med klarmall rules.',
      en: 'Correct the name. klarmall rules lists all rules.',
    },
    messages: {
      unknown: {
        sv: 'Det finns ingen regel som heter {rule}.',
        en: 'There is no rule named {rule}.',
      },
      inSettings: {
        sv: 'Det finns ingen regel som heter {rule}, så inställningen gör ingen nytta.',
        en: 'There is no rule named {rule}, so the setting does nothing.',
      },
    },
  },
];
