import type { FindingDefinition } from '@klarmall/model';

const common = { certainty: 'certain', tags: ['klarmall'], basis: [] } as const;

/** What a check says of who has reviewed a text and when it holds. */
export const reviewDefinitions: readonly FindingDefinition[] = [
  {
    ...common,
    id: 'approval/stale',
    severity: 'warning',
    exceptable: true,
    title: {
      sv: 'Texten har ändrats sedan den granskades',
      en: 'The text has changed since it was reviewed',
    },
    why: {
      sv: 'Den som granskade läste andra ord än de som invånaren får.',
      en: 'Whoever reviewed read other words than those that the citizen gets.',
    },
    action: {
      sv: 'Be {role} läsa igen. Skriv ut en kopia med klarmall review.',
      en: 'Ask {role} to read again. Print a copy with klarmall review.',
    },
    messages: {
      changed: {
        sv: 'Texten har ändrats sedan {role} granskade den {date}.',
        en: 'The text has changed since {role} reviewed it on {date}.',
      },
      ahead: {
        title: {
          sv: 'Granskningen har ett datum framåt i tiden',
          en: 'The day of the review is still to come',
        },
        why: {
          sv: 'Datumet visar när någon läste texten. Här går det inte att lita på.',
          en: 'The date shows when somebody read the text. Here it cannot be trusted.',
        },
        action: {
          sv: 'Skriv dagen då texten granskades.',
          en: 'Write the day when the text was reviewed.',
        },
        sv: 'Granskningen är daterad {date}, och den dagen har inte varit än.',
        en: 'The review is dated {date}, which is still to come.',
      },
    },
  },
  {
    ...common,
    id: 'approval/missing',
    severity: 'error',
    exceptable: true,
    title: { sv: 'Texten är inte granskad', en: 'The text is not reviewed' },
    why: {
      sv: 'Ni har bestämt att någon med rätt kunskap läser de här meddelandena innan de skickas.',
      en: 'You have decided that somebody with the right knowledge reads these messages before they are sent.',
    },
    action: {
      sv: 'Skriv ut en kopia med klarmall review, och för in svaret när den är granskad.',
      en: 'Print a copy with klarmall review, and take the answer in when it is reviewed.',
    },
    messages: {
      role: {
        sv: 'Mallar i kategorin {category} behöver vara granskade av: {role}.',
        en: 'Templates in the category {category} need to be reviewed by: {role}.',
      },
    },
  },
  {
    ...common,
    id: 'approval/validity',
    severity: 'warning',
    exceptable: true,
    title: { sv: 'Mallen gäller inte i dag', en: 'The template does not hold today' },
    why: {
      sv: 'Invånaren kan få besked som inte stämmer.',
      en: 'The citizen may be told what is not so.',
    },
    action: {
      sv: 'Sätt status till withdrawn, eller ändra datumet om texten gäller längre.',
      en: 'Set status to withdrawn, or change the date if the text holds longer.',
    },
    messages: {
      past: { sv: 'Mallen gällde till och med {validTo}.', en: 'The template held until {validTo}.' },
      future: {
        sv: 'Mallen gäller först från {validFrom}.',
        en: 'The template holds from {validFrom} only.',
        action: { sv: 'Vänta med att skicka den.', en: 'Wait before you send it.' },
      },
      order: {
        sv: 'Mallen gäller från {validFrom} men bara till {validTo}.',
        en: 'The template holds from {validFrom} but only until {validTo}.',
        action: { sv: 'Rätta det ena datumet.', en: 'Correct one of the dates.' },
      },
    },
  },
];
