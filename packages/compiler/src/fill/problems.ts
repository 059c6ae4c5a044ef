import { type Bilingual, fillNames } from '@klarmall/model';

interface ProblemText extends Bilingual {
  /** `error`: nothing is written. `warning`: written, but look once more. */
  readonly severity: 'error' | 'warning';
}

const texts = {
  missing: {
    severity: 'error',
    sv: 'Värdet för ”{label}” saknas.',
    en: 'The value for “{label}” is missing.',
  },
  showsNothing: {
    severity: 'error',
    sv: '”{label}” har bara tecken som inte syns. Skriv värdet i klartext.',
    en: '“{label}” has only characters that do not show. Write the value in plain text.',
  },
  notText: {
    severity: 'error',
    sv: '”{label}” ska vara text, men är {kind}. Skriv värdet inom citattecken.',
    en: '“{label}” must be text, and is {kind}. Write the value within quotation marks.',
  },
  oneLine: {
    severity: 'error',
    sv: '”{label}” har flera punkter, men står i en text som bara har plats för en rad.',
    en: '“{label}” has several items, and stands in a text that has room for one line.',
  },
  unknown: {
    severity: 'error',
    sv: 'Meddelandet har inget fält som heter ”{name}”.',
    en: 'The message has no field called “{name}”.',
  },
  notDate: {
    severity: 'error',
    sv: '”{label}” är inget datum som finns. Skriv till exempel 2026-12-08.',
    en: '“{label}” is not a date that exists. Write for example 2026-12-08.',
  },
  wrongWeekday: {
    severity: 'error',
    sv: '”{label}” är en {weekday}, men värdet säger {given}.',
    en: '“{label}” falls on another weekday ({weekday}) than the value says ({given}).',
  },
  weekend: {
    severity: 'warning',
    sv: '”{label}” är en {weekday}. Kontrollera att dagen stämmer.',
    en: '“{label}” falls on a weekend ({weekday}). Check that the day is right.',
  },
  past: {
    severity: 'warning',
    sv: '”{label}” har redan varit. Kontrollera att dagen stämmer.',
    en: '“{label}” has already passed. Check that the day is right.',
  },
  notYet: {
    severity: 'warning',
    sv: '”{label}” har inte varit än. Kontrollera att dagen stämmer.',
    en: '“{label}” has not been yet. Check that the day is right.',
  },
  notTime: {
    severity: 'error',
    sv: '”{label}” är inget klockslag. Skriv till exempel 13:30.',
    en: '“{label}” is not a time of day. Write for example 13:30.',
  },
  notPhone: {
    severity: 'error',
    sv: '”{label}” är inget svenskt telefonnummer.',
    en: '“{label}” is not a Swedish phone number.',
  },
  tooLong: {
    severity: 'error',
    sv: '”{label}” har {length} tecken. Högst {max} får plats.',
    en: '“{label}” has {length} characters. At most {max} fit.',
  },
  forbiddenCharacter: {
    severity: 'error',
    sv: '”{label}” har ett osynligt tecken som inte går att skicka.',
    en: '“{label}” has an invisible character that cannot be sent.',
  },
  badAddress: {
    severity: 'error',
    sv: '”{label}” har en adress som inte får skickas. Skriv en som börjar med https:// och webbplatsens namn, eller ta bort den.',
    en: '“{label}” has an address that may not be sent. Write one that begins with https:// and the name of the site, or remove it.',
  },
  noValues: {
    severity: 'error',
    sv: 'Värdena saknas. Ange dem som ett objekt: fältets namn och dess text.',
    en: 'The values are missing. Give them as an object: the name of each field and its text.',
  },
  notToday: {
    severity: 'error',
    sv: 'Dagens datum, ”{today}”, går inte att läsa. Skriv det som 2026-12-08.',
    en: 'The date of today, “{today}”, cannot be read. Write it as 2026-12-08.',
  },
  notPayload: {
    severity: 'error',
    sv: 'Det här är inget färdigt meddelande, eller så är det ändrat. Bygg det igen med klarmall build.',
    en: 'This is no payload, or it has been changed. Build it again with klarmall build.',
  },
  wrongVersion: {
    severity: 'error',
    sv: 'Meddelandet har version {version}, och den som fyller i läser version {known}. Bygg det igen med samma Klarmall.',
    en: 'The payload has version {version}, and version {known} is what is read here. Build it again with the same Klarmall.',
  },
  openField: {
    severity: 'error',
    sv: 'Meddelandet har en lucka som inget värde fyller: {text}.',
    en: 'The message has a gap that no value fills: {text}.',
  },
  chooseMessage: {
    severity: 'error',
    sv: 'Välj ett av meddelandena: {messages}.',
    en: 'Choose one of the messages: {messages}.',
  },
  notForInbox: {
    severity: 'error',
    sv: 'Mallen är inte till för 1177 inkorg.',
    en: 'The template is not meant for 1177 inkorg.',
  },
  stopped: {
    severity: 'error',
    sv: 'Mallen är stoppad för 1177 inkorg.',
    en: 'The template is stopped for 1177 inkorg.',
  },
  withdrawn: {
    severity: 'error',
    sv: 'Mallen är tillbakadragen och får inte skickas.',
    en: 'The template is withdrawn and must not be sent.',
  },
  noSender: {
    severity: 'error',
    sv: 'Ingen mottagning är avsändare. Bygg mallen för en mottagning.',
    en: 'No unit is the sender. Build the template for a unit.',
  },
  attachments: {
    severity: 'error',
    sv: 'Kontraktet har ingen plats för bilagan ”{title}”.',
    en: 'The contract has no place for the attachment “{title}”.',
  },
  notCarried: {
    severity: 'error',
    sv: '1177 inkorg kan inte visa hela texten ({construct}).',
    en: '1177 inkorg cannot show the whole text ({construct}).',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type FillProblemId = keyof typeof texts;

/** Every problem there is, for whoever lists them. */
export const fillProblemIds = Object.keys(texts) as readonly FillProblemId[];

/** What stands in the way of a message, or should be looked at. */
export interface FillProblem {
  readonly id: FillProblemId;
  readonly severity: 'error' | 'warning';
  readonly field?: string;
  readonly message: Bilingual;
}

/** A problem in words. `data` takes the place of `{name}` in them. */
export function fillProblem(
  id: FillProblemId,
  data: Readonly<Record<string, string | number>> = {},
  field?: string,
): FillProblem {
  const { severity, sv, en } = texts[id];
  return {
    id,
    severity,
    ...(field === undefined ? {} : { field }),
    message: { sv: fillNames(sv, data), en: fillNames(en, data) },
  };
}
