import type { Basis, FindingDefinition } from '@klarmall/model';

const elementTable: Basis = {
  source: 'Inera, DocBook-formatering av meddelande',
  url: 'https://inera.atlassian.net/wiki/spaces/OIIK/pages/3590029598/Docbook-formatering+av+meddelande',
};

const inbox = {
  certainty: 'certain',
  exceptable: false,
  tags: ['inera-inkorg'],
  basis: [elementTable],
} as const;

/** What the inbox cannot carry. Never open to exceptions: nothing outside the grammar is sent. */
export const inboxDefinitions = {
  grammar: {
    ...inbox,
    id: 'channel/inbox-grammar',
    severity: 'error',
    title: { sv: '1177 inkorg kan inte visa texten så', en: '1177 inkorg cannot show the text like this' },
    why: {
      sv: 'Invånaren kan mötas av ett felmeddelande i stället för texten.',
      en: 'The citizen can meet an error message in place of the text.',
    },
    action: {
      sv: 'Skriv om stället, eller ta bort inbox från mallens kanaler.',
      en: 'Rewrite it, or remove inbox from the template’s channels.',
    },
    messages: {
      headingLevel: {
        sv: 'Rubriken står under en annan rubrik. 1177 inkorg har bara en rubriknivå.',
        en: 'The heading stands below another heading. 1177 inkorg has one heading level only.',
        action: {
          sv: 'Gör delen till ett eget frasminne, eller ta bort rubriken.',
          en: 'Make the part a snippet of its own, or remove the heading.',
        },
      },
      boldInList: {
        sv: 'Fet text i en lista går inte att visa i 1177 inkorg.',
        en: 'Bold text in a list cannot be shown in 1177 inkorg.',
        action: {
          sv: 'Ta bort den feta stilen, eller flytta texten till ett stycke.',
          en: 'Remove the bold, or move the text to a paragraph.',
        },
      },
      linkInList: {
        sv: 'En länk i en lista går inte att visa i 1177 inkorg.',
        en: 'A link in a list cannot be shown in 1177 inkorg.',
        action: {
          sv: 'Flytta länken till ett stycke efter listan.',
          en: 'Move the link to a paragraph after the list.',
        },
      },
      linkInHeading: {
        sv: 'En länk i en rubrik går inte att visa i 1177 inkorg.',
        en: 'A link in a heading cannot be shown in 1177 inkorg.',
        action: {
          sv: 'Flytta länken till stycket under rubriken.',
          en: 'Move the link to the paragraph below the heading.',
        },
      },
      headingInBox: {
        sv: 'Rubriken står inne i en ruta. En ruta i 1177 inkorg har bara den rubrik som står precis före den.',
        en: 'The heading stands inside a box. A box in 1177 inkorg has only the heading right before it.',
        action: {
          sv: 'Flytta rubriken till raden före rutan.',
          en: 'Move the heading to the line before the box.',
        },
      },
      boxInBox: {
        sv: 'Rutan står inne i en annan ruta. Det går inte att visa i 1177 inkorg.',
        en: 'The box stands inside another box. 1177 inkorg cannot show that.',
        action: {
          sv: 'Avsluta den första rutan innan den andra börjar.',
          en: 'Close the first box before the second begins.',
        },
      },
      collapsibleWithoutHeading: {
        sv: 'Rutan som fälls ut har ingen rubrik. Invånaren har då inget att trycka på.',
        en: 'The fold-out box has no heading. The citizen has nothing to press.',
        action: {
          sv: 'Skriv en rubrik på raden före rutan.',
          en: 'Write a heading on the line before the box.',
        },
      },
      emptyPart: {
        sv: 'En del av texten är tom: en rubrik, ett stycke, en punkt, en ruta eller en länk.',
        en: 'A part of the text is empty: a heading, a paragraph, an item, a box or a link.',
        action: {
          sv: 'Skriv något där, eller ta bort delen.',
          en: 'Write something there, or remove the part.',
        },
      },
      unsafeLink: {
        sv: 'Länken är ingen hel webbadress, så 1177 inkorg kan inte öppna den.',
        en: 'The link is not a whole address, so 1177 inkorg cannot open it.',
        action: { sv: 'Börja adressen med https://', en: 'Begin the address with https://' },
      },
      forbiddenCharacter: {
        sv: 'Texten har ett osynligt tecken som inte går att skicka.',
        en: 'The text has an invisible character that cannot be sent.',
        action: { sv: 'Skriv om raden för hand, utan att klistra in.', en: 'Type the line again by hand.' },
      },
    },
  },
  questions: {
    ...inbox,
    id: 'channel/inbox-questions',
    severity: 'error',
    title: { sv: '1177 inkorg har inga frågor', en: '1177 inkorg has no questions' },
    why: {
      sv: 'Invånaren får meddelandet men ser inte frågorna.',
      en: 'The citizen gets the message but does not see the questions.',
    },
    action: {
      sv: 'Ta bort inbox från mallens kanaler, eller länka till 1177 formulärtjänst.',
      en: 'Remove inbox from the template’s channels, or link to 1177 formulärtjänst.',
    },
    messages: {
      questions: {
        sv: 'Mallen har frågor, och dem kan 1177 inkorg inte visa.',
        en: 'The template has questions, which 1177 inkorg cannot show.',
      },
    },
  },
  attachments: {
    ...inbox,
    id: 'channel/inbox-attachments',
    severity: 'error',
    title: { sv: '1177 inkorg tar inte emot bilagan', en: '1177 inkorg does not take the attachment' },
    why: {
      sv: 'Invånaren får meddelandet utan bilagan.',
      en: 'The citizen gets the message without the attachment.',
    },
    action: {
      sv: 'Skriv innehållet i meddelandet eller länka till det, och ta bort bilagan för 1177 inkorg.',
      en: 'Write the content in the message or link to it, and remove the attachment for 1177 inkorg.',
    },
    messages: {
      attachment: {
        sv: 'Bilagan ”{title}” kan inte skickas: kontraktet har ingen plats för bilagor.',
        en: 'The attachment “{title}” cannot be sent: the contract has no place for attachments.',
      },
    },
  },
  withoutUnit: {
    ...inbox,
    id: 'channel/inbox-without-unit',
    severity: 'info',
    exceptable: true,
    title: { sv: 'Ingen mottagning är avsändare', en: 'No unit is the sender' },
    why: {
      sv: 'Ett meddelande i 1177 inkorg måste visa vilken mottagning som skickar det.',
      en: 'A message in 1177 inkorg must show which unit sends it.',
    },
    action: {
      sv: 'Låt en mottagning använda mallen. Då skrivs meddelandet för inkorgen.',
      en: 'Let a unit use the template. Then the message for the inbox is written.',
    },
    basis: [
      {
        source: 'Inera, Riktlinjer för nyttjande av tjänsten 1177 inkorg',
        url: 'https://inera.atlassian.net/wiki/spaces/OIIK/pages/3585802241',
      },
    ],
    messages: {
      noUnit: {
        sv: 'Ingen mottagning använder mallen, så inget skrivs för 1177 inkorg.',
        en: 'No unit uses the template, so nothing is written for 1177 inkorg.',
      },
    },
  },
} as const satisfies Readonly<Record<string, FindingDefinition>>;
