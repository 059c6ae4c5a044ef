import { type Bilingual, fillNames, type Language } from '@klarmall/model';
import type { Reading } from './read-before-sending.ts';
import type { Remark, RemarkId } from './remark.ts';

/** Each remark as one sentence of what is wrong and one of what to do. */
const remarks: Readonly<Record<RemarkId, Bilingual>> = {
  gap: {
    sv: 'Luckan {text} är inte ifylld. Skriv det som ska stå där.',
    en: 'The gap {text} is not filled in. Write what should stand there.',
  },
  emptyField: {
    sv: '”{label}” är tomt. Skriv det som ska stå där.',
    en: '“{label}” is empty. Write what should stand there.',
  },
  variants: {
    sv: '”{part}” hör till ett annat besked: {other}. Resten av texten är {message}. Ta bort det ena.',
    en: '“{part}” belongs to another message: {other}. The rest of the text is {message}. Remove one of them.',
  },
  withdrawn: {
    sv: 'Mallen ”{name}” är tillbakadragen. Använd den inte. {next}',
    en: 'The template “{name}” is withdrawn. Do not use it. {next}',
  },
  earlier: {
    sv: 'Texten är en äldre version, inlagd {date}. Där står ”{was}”. Nu ska det stå ”{is}”.',
    en: 'The text is an earlier version, entered on {date}. It says “{was}”. It should now say “{is}”.',
  },
  figure: {
    sv: 'En siffra skiljer sig från mallen. I mallen står ”{source}”, i meddelandet ”{there}”.',
    en: 'A figure differs from the template. The template has “{source}”, the message “{there}”.',
  },
  negation: {
    sv: 'Meddelandet säger tvärtemot mallen. I mallen står ”{source}”, i meddelandet ”{there}”.',
    en: 'The message says the opposite of the template. The template has “{source}”, the message “{there}”.',
  },
  link: {
    sv: 'Länken ”{text}” går till {found}. I mallen går den till {url}.',
    en: 'The link “{text}” leads to {found}. In the template it leads to {url}.',
  },
  otherUnit: {
    sv: 'Numret {number} går till {name}. Skriv er egen mottagnings nummer.',
    en: 'The number {number} leads to {name}. Write the number of your own unit.',
  },
  personalNumber: {
    sv: 'Det står ett personnummer i texten ({text}). Ta bort det.',
    en: 'There is a personal identity number in the text ({text}). Remove it.',
  },
  impossibleDate: {
    sv: 'Datumet {value} finns inte. Kontrollera dag och månad.',
    en: 'The date {value} does not exist. Check day and month.',
  },
  weekday: {
    sv: '{value} är en {right}, men det står {given}. Kontrollera vilket som är rätt.',
    en: '{value} is another weekday ({right}) than the text says ({given}). Check which is right.',
  },
  past: {
    sv: '”{label}” har redan varit: {value}. Kontrollera dagen.',
    en: '“{label}” has already passed: {value}. Check the day.',
  },
  notYet: {
    sv: '”{label}” har inte varit än: {value}. Kontrollera dagen.',
    en: '“{label}” has not been yet: {value}. Check the day.',
  },
  noDate: {
    sv: '”{label}” är inget datum: {value}. Skriv till exempel tisdag 8 december 2026.',
    en: '“{label}” is no date: {value}. Write for example tisdag 8 december 2026.',
  },
  impossibleTime: {
    sv: '”{label}” är inget klockslag som finns: {value}.',
    en: '“{label}” is a time that no clock shows: {value}.',
  },
  night: {
    sv: '”{label}” är på natten: {value}. Kontrollera tiden.',
    en: '“{label}” is at night: {value}. Check the time.',
  },
  noTime: {
    sv: '”{label}” är inget klockslag: {value}. Kontrollera tiden.',
    en: '“{label}” is no time of day: {value}. Check the time.',
  },
  noPhone: {
    sv: '”{label}” är inget telefonnummer: {value}.',
    en: '“{label}” is no phone number: {value}.',
  },
  tooLong: {
    sv: '”{label}” har {length} tecken. Högst {max} får plats.',
    en: '“{label}” has {length} characters. At most {max} fit.',
  },
  twoValues: {
    sv: '”{label}” står på två sätt: {other} och {value}. Kontrollera vilket som är rätt.',
    en: '“{label}” stands in two ways: {other} and {value}. Check which is right.',
  },
  missingPart: {
    sv: 'Frasminnet ”{part}” saknas. Ska det vara så?',
    en: 'The snippet “{part}” is missing. Should it be?',
  },
  missingLink: {
    sv: 'Länken ”{text}” saknas. Den ska gå till {url}.',
    en: 'The link “{text}” is missing. It should lead to {url}.',
  },
  hour: {
    sv: '{when}: skicka {next} efter {from}.',
    en: '{when}: send {next} after {from}.',
  },
  weekend: {
    sv: '”{label}” är en {weekday}: {value}. Stämmer det?',
    en: '“{label}” is on a weekend ({weekday}): {value}. Is that right?',
  },
  farAway: {
    sv: '”{label}” är långt fram: {value}. Stämmer året?',
    en: '“{label}” is far away: {value}. Is the year right?',
  },
  wording: {
    sv: 'Orden är ändrade. I mallen står ”{source}”, i meddelandet ”{there}”.',
    en: 'The words are changed. The template has “{source}”, the message “{there}”.',
  },
  ownText: {
    sv: 'Egen text som inte finns i mallen: ”{text}”',
    en: 'Text of your own that the template does not have: “{text}”',
  },
  ownLink: {
    sv: 'En egen länk som inte finns i mallen: {url}',
    en: 'A link of your own that the template does not have: {url}',
  },
  deprecated: {
    sv: 'Mallen ”{name}” ska bytas ut. {next}',
    en: 'The template “{name}” is to be replaced. {next}',
  },
};

const weekdays: Readonly<Record<string, Bilingual>> = {
  '6': { sv: 'Det är lördag', en: 'It is Saturday' },
  '7': { sv: 'Det är söndag', en: 'It is Sunday' },
};
const nextDay: Readonly<Record<string, Bilingual>> = {
  today: { sv: '', en: '' },
  tomorrow: { sv: 'i morgon', en: 'tomorrow' },
  monday: { sv: 'på måndag', en: 'on Monday' },
};

/** A remark in words. */
function remarkText({ id, data }: Remark, language: Language): string {
  const filled: Record<string, string> = { next: '', ...data };
  if (id === 'hour') {
    const clock = language === 'sv' ? `Klockan är ${data.clock}` : `It is ${data.clock} o’clock`;
    filled.when = weekdays[data.day ?? '']?.[language] ?? clock;
    filled.next =
      data.next === 'tomorrow' && language === 'sv' ? '' : (nextDay[data.next ?? '']?.[language] ?? '');
  }
  if (id === 'withdrawn' || id === 'deprecated')
    filled.next = !data.next
      ? ''
      : language === 'sv'
        ? `Den ersätts av ”${data.next}”.`
        : `It is replaced by “${data.next}”.`;
  return fillNames(remarks[id][language], filled)
    .replace(/[.]”\.$/u, '.”')
    .replace(/ {2,}/gu, ' ')
    .replace(/ ([.:])/gu, '$1')
    .trim();
}

const words = {
  sv: {
    empty: 'Rutan är tom. Klistra in det färdiga meddelandet.',
    unknown: 'Texten känns inte igen. Den liknar inget meddelande som mottagningen har.',
    clean: 'Texten stämmer med mallen.',
    stops: (count: number) => (count === 1 ? '1 sak att rätta' : `${count} saker att rätta`),
    asks: (count: number) => (count === 1 ? '1 sak att kontrollera' : `${count} saker att kontrollera`),
    person: 'Klarmall ser inte vem meddelandet går till. Kontrollera personnumret i Personalverktyget.',
    noLinks: 'Länkarna är inte jämförda: det kom bara ren text.',
    recognised: (name: string, version: string, unit: string) => `${name}${version}, ${unit}`,
    version: (version: string) => `, version ${version}`,
  },
  en: {
    empty: 'The box is empty. Paste the finished message.',
    unknown: 'The text is not recognised. It is like no message that the unit has.',
    clean: 'The text is as in the template.',
    stops: (count: number) => (count === 1 ? '1 thing to mend' : `${count} things to mend`),
    asks: (count: number) => (count === 1 ? '1 thing to check' : `${count} things to check`),
    person: 'Klarmall does not see whom the message is for. Check the identity number in Personalverktyget.',
    noLinks: 'Links are not compared: only plain text came.',
    recognised: (name: string, version: string, unit: string) => `${name}${version}, ${unit}`,
    version: (version: string) => `, version ${version}`,
  },
} as const;

/** A reading in words: what matters most in one line, then the rest. Never says that the message is ready to go. */
export interface SpokenReading {
  readonly verdict: string;
  readonly level: 'stop' | 'ask' | 'clean' | 'none';
  /** Which message it is. */
  readonly message?: string;
  readonly remarks: readonly { readonly level: Remark['level']; readonly text: string }[];
  /** What the reading cannot see. */
  readonly limits: readonly string[];
}

export function spokenReading(reading: Reading, language: Language): SpokenReading {
  const own = words[language];
  const { recognised } = reading;
  if (reading.isEmpty) return { verdict: own.empty, level: 'none', remarks: [], limits: [] };
  const spoken = reading.remarks.map((remark) => ({
    level: remark.level,
    text: remarkText(remark, language),
  }));
  const stops = spoken.filter(({ level }) => level === 'stop');
  const asks = spoken.filter(({ level }) => level === 'ask');
  const [worst] = [...stops, ...asks];
  const limits = [own.person, ...(reading.linksSeen ? [] : [own.noLinks])];
  const count = stops.length > 0 ? own.stops(stops.length) : own.asks(asks.length);
  const level =
    stops.length > 0 ? 'stop' : asks.length > 0 ? 'ask' : recognised === undefined ? 'none' : 'clean';
  const verdict =
    worst !== undefined
      ? `${count}: ${worst.text}`
      : recognised === undefined
        ? own.unknown
        : reading.linksSeen
          ? own.clean
          : `${own.clean} ${own.noLinks}`;
  return {
    verdict,
    level,
    ...(recognised === undefined
      ? {}
      : {
          message: own.recognised(
            recognised.toolName,
            recognised.templateVersion === undefined ? '' : own.version(recognised.templateVersion),
            recognised.unit,
          ),
        }),
    remarks: spoken,
    limits: recognised === undefined && worst !== undefined ? [own.unknown, ...limits] : limits,
  };
}
