import type { FindingDefinition, MessageText } from '@klarmall/model';
import { defineFinding } from './define-finding.ts';

/** Messages for values whose form a pattern demands, by the name of the definition in the schema. */
const forms: Readonly<Record<string, MessageText>> = {
  id: {
    sv: '”{value}” kan inte vara ett id.',
    en: '“{value}” cannot be an id.',
    action: {
      sv: 'Skriv små bokstäver a–z och siffror, med bindestreck mellan orden, till exempel infor-besoket.',
      en: 'Write lower-case a–z and digits, with hyphens between words, for example before-visit.',
    },
  },
  keyName: {
    sv: 'Namnet ”{value}” går inte att använda.',
    en: 'The name “{value}” cannot be used.',
    action: {
      sv: 'Börja med en liten bokstav och använd bara a–z och siffror, till exempel missedFee.',
      en: 'Start with a lower-case letter and use only a–z and digits, for example missedFee.',
    },
  },
  usesPattern: {
    sv: '”{value}” pekar inte ut några mallar.',
    en: '“{value}” does not point to any templates.',
    action: {
      sv: 'Skriv ett mall-id eller ett mönster, till exempel regional/bokad-tid eller regional/*.',
      en: 'Write a template id or a pattern, for example regional/bokad-tid or regional/*.',
    },
  },
  calendarDate: {
    sv: '”{value}” är inte ett datum.',
    en: '“{value}” is not a date.',
    action: {
      sv: 'Skriv år, månad och dag, till exempel "2027-06-01".',
      en: 'Write year, month and day, for example "2027-06-01".',
    },
  },
  clock: {
    sv: '”{value}” är inte skrivet som ett klockslag.',
    en: '“{value}” is not written as a time of day.',
    action: {
      sv: 'Skriv timmar, punkt och minuter, till exempel "8.00".',
      en: 'Write hours, full stop and minutes, for example "8.00".',
    },
  },
  version: {
    sv: '”{value}” är inte ett versionsnummer.',
    en: '“{value}” is not a version number.',
    action: {
      sv: 'Skriv tre tal med punkt emellan, till exempel "1.2.0".',
      en: 'Write three numbers with full stops between, for example "1.2.0".',
    },
  },
  language: {
    sv: '”{value}” är inte en språkkod.',
    en: '“{value}” is not a language code.',
    action: {
      sv: 'Skriv en kort kod med små bokstäver, till exempel sv, en eller ar.',
      en: 'Write a short code in lower case, for example sv, en or ar.',
    },
  },
  hsaId: {
    sv: '”{value}” är inte skrivet som ett HSA-id.',
    en: '“{value}” is not written as an HSA id.',
    action: {
      sv: 'Skriv SE, tio siffror, bindestreck och mottagningens del, till exempel SE2321009991-EX01.',
      en: 'Write SE, ten digits, a hyphen and the unit’s part, for example SE2321009991-EX01.',
    },
  },
  sha256: {
    sv: '”{value}” är inte filens SHA-256.',
    en: '“{value}” is not the file’s SHA-256.',
    action: {
      sv: 'Kopiera värdet från rapporten om bilagan: 64 tecken, 0–9 och a–f.',
      en: 'Copy the value from the attachment’s report: 64 characters, 0–9 and a–f.',
    },
  },
  marker: {
    sv: 'Märket saknar {label}. Där ska fältets ledtext stå.',
    en: 'The marker lacks {label}, which is replaced by the field’s label.',
    action: {
      sv: 'Skriv till exempel "[fyll i {label}]".',
      en: 'Write for example "[fyll i {label}]".',
    },
  },
};

/** Findings of the check of a file's keys and values against its schema. */
export const schemaDefinitions: readonly FindingDefinition[] = [
  defineFinding('source/unknown-key', {
    title: { sv: 'Nyckeln finns inte', en: 'There is no such key' },
    why: {
      sv: 'Klarmall vet inte vad nyckeln betyder. Det som står där når aldrig invånaren.',
      en: 'Klarmall does not know the key. What it says never reaches the citizen.',
    },
    action: {
      sv: 'Rätta namnet, eller ta bort raden. Referensen visar alla nycklar.',
      en: 'Correct the name, or delete the line. The reference lists every key.',
    },
    messages: {
      unknownKey: { sv: 'Nyckeln ”{key}” finns inte här.', en: 'There is no key “{key}” here.' },
      unknownKeySuggest: {
        sv: 'Nyckeln ”{key}” finns inte här. Menade du ”{suggestion}”?',
        en: 'There is no key “{key}” here. Did you mean “{suggestion}”?',
        action: { sv: 'Skriv {suggestion} i stället.', en: 'Write {suggestion} instead.' },
      },
      elsewhere: {
        sv: 'Nyckeln ”{key}” finns, men inte här.',
        en: 'The key “{key}” exists, but not here.',
        action: {
          sv: 'Kontrollera indraget. Kanske hör raden hemma på en annan nivå.',
          en: 'Check the indentation. The line may belong on another level.',
        },
      },
      inBody: {
        sv: 'I en mall skriven i Markdown står frasminnena i brödtexten, inte under {key}.',
        en: 'In a Markdown template the snippets stand in the body, not under {key}.',
        action: {
          sv: 'Flytta texten under raden ---. Varje rubrik med ett # börjar ett frasminne.',
          en: 'Move the text below the line ---. Each heading with one # starts a snippet.',
        },
      },
      replace: { sv: 'Byt till {suggestion}', en: 'Change to {suggestion}' },
    },
  }),
  defineFinding('source/missing-key', {
    title: { sv: 'En nyckel saknas', en: 'A key is missing' },
    why: {
      sv: 'Utan den går det inte att bygga ett helt meddelande till invånaren.',
      en: 'Without it no complete message to the citizen can be built.',
    },
    action: { sv: 'Lägg till en rad som börjar med {key}:', en: 'Add a line that starts with {key}:' },
    messages: {
      missingKey: { sv: 'Här saknas {key} ({title}).', en: 'The key {key} ({title}) is missing here.' },
      missingTemplateKey: {
        sv: 'Mallen saknar {key} ({title}).',
        en: 'The template lacks {key} ({title}).',
        action: {
          sv: 'Lägg till en rad som börjar med {key}:, eller skriv extends: och den mall som den bygger på.',
          en: 'Add a line that starts with {key}:, or write extends: and the template it builds on.',
        },
      },
    },
  }),
  defineFinding('source/wrong-type', {
    title: { sv: 'Värdet är av fel slag', en: 'The value is of the wrong kind' },
    why: {
      sv: 'Klarmall kan inte använda värdet, så texten skulle bli fel eller saknas.',
      en: 'Klarmall cannot use the value, so the text would be wrong or missing.',
    },
    action: { sv: 'Skriv värdet på rätt sätt.', en: 'Write the value in the right way.' },
    messages: {
      textWanted: {
        sv: '{key} ska vara en text.',
        en: '{key} must be text.',
        action: { sv: 'Skriv texten efter kolonet.', en: 'Write the text after the colon.' },
      },
      textNotNumber: {
        sv: '{key} ska vara en text, men ”{value}” blir ett tal.',
        en: '{key} must be text, but “{value}” is read as a number.',
        action: { sv: 'Sätt citattecken runt värdet.', en: 'Put quotation marks round the value.' },
      },
      textNotBoolean: {
        sv: '{key} ska vara en text, men ”{value}” blir ja eller nej.',
        en: '{key} must be text, but “{value}” is read as yes or no.',
        action: { sv: 'Sätt citattecken runt värdet.', en: 'Put quotation marks round the value.' },
      },
      textNotList: {
        sv: '{key} ska vara en text, men här står en lista.',
        en: '{key} must be text, but a list stands here.',
        action: {
          sv: 'Skriv texten på samma rad som nyckeln, eller på egna rader efter |.',
          en: 'Write the text on the key’s line, or on lines of its own after |.',
        },
      },
      textNotKeys: {
        sv: '{key} ska vara en text, men här står nycklar och värden.',
        en: '{key} must be text, but keys and values are read here.',
        action: {
          sv: 'Sätt citattecken runt texten, eller skriv den på egna rader efter |.',
          en: 'Put quotation marks round the text, or write it on lines of its own after |.',
        },
      },
      wholeNumber: {
        sv: '{key} ska vara ett helt tal.',
        en: '{key} must be a whole number.',
        action: {
          sv: 'Skriv talet med siffror, utan citattecken och enhet, till exempel 7.',
          en: 'Write the number in digits, without quotation marks or unit, for example 7.',
        },
      },
      yesOrNo: {
        sv: '{key} ska vara true (ja) eller false (nej).',
        en: '{key} must be true or false.',
        action: {
          sv: 'Skriv true eller false, utan citattecken.',
          en: 'Write true or false, without quotation marks.',
        },
      },
      listWanted: {
        sv: '{key} ska vara en lista.',
        en: '{key} must be a list.',
        action: {
          sv: 'Skriv varje del på en egen rad som börjar med ett bindestreck och ett mellanslag.',
          en: 'Write each item on a line of its own that starts with a hyphen and a space.',
        },
      },
      keysWanted: {
        sv: '{key} ska ha nycklar med värden under sig.',
        en: '{key} must have keys with values below it.',
        action: {
          sv: 'Skriv nycklarna på egna rader med indrag. De här finns: {allowed}.',
          en: 'Write the keys on indented lines of their own. There are: {allowed}.',
        },
      },
      fileKeys: {
        sv: 'Filen ska ha nycklar med värden.',
        en: 'The file must have keys with values.',
        action: {
          sv: 'Skriv varje nyckel på en egen rad, följd av kolon och värde.',
          en: 'Write each key on a line of its own, followed by a colon and its value.',
        },
      },
      namesWanted: {
        sv: '{key} ska ha namn med värden under sig.',
        en: '{key} must have names with values below it.',
        action: {
          sv: 'Skriv varje namn på en egen rad med indrag, följt av kolon.',
          en: 'Write each name on an indented line of its own, followed by a colon.',
        },
      },
      textOrList: {
        sv: '{key} ska vara en text eller en lista.',
        en: '{key} must be a text or a list.',
      },
      textOrYesNo: {
        sv: '{key} ska vara en text, eller true (ja) eller false (nej).',
        en: '{key} must be a text, or true or false.',
      },
    },
  }),
  defineFinding('source/unknown-value', {
    title: { sv: 'Värdet finns inte', en: 'There is no such value' },
    why: {
      sv: 'Klarmall vet inte vad värdet betyder, och kan inte välja åt dig.',
      en: 'Klarmall does not know the value, and cannot choose for you.',
    },
    action: { sv: 'Välj ett av värdena: {allowed}.', en: 'Choose one of the values: {allowed}.' },
    messages: {
      unknownValue: {
        sv: '”{value}” passar inte för {key}.',
        en: '“{value}” does not fit {key}.',
      },
      unknownValueSuggest: {
        sv: '”{value}” passar inte för {key}. Menade du ”{suggestion}”?',
        en: '“{value}” does not fit {key}. Did you mean “{suggestion}”?',
      },
      replace: { sv: 'Byt till {suggestion}', en: 'Change to {suggestion}' },
    },
  }),
  defineFinding('source/wrong-form', {
    title: { sv: 'Värdet är skrivet på fel sätt', en: 'The value is written in the wrong way' },
    why: {
      sv: 'Andra mallar, rapporter och system läser värdet, och måste förstå det.',
      en: 'Other templates, reports and systems read the value, and must understand it.',
    },
    action: { sv: 'Skriv värdet på rätt sätt.', en: 'Write the value in the right way.' },
    messages: forms,
  }),
  defineFinding('source/out-of-range', {
    title: { sv: 'Talet är för litet eller för stort', en: 'The number is too small or too large' },
    why: {
      sv: 'Verktyget kan inte använda talet, så inställningen skulle inte gälla.',
      en: 'The tool cannot use the number, so the setting would not hold.',
    },
    action: { sv: 'Skriv ett annat tal.', en: 'Write another number.' },
    messages: {
      tooSmall: {
        sv: '{key} är {value}. Det ska vara minst {limit}.',
        en: '{key} is {value}. It must be at least {limit}.',
      },
      tooLarge: {
        sv: '{key} är {value}. Det får vara högst {limit}.',
        en: '{key} is {value}. It may be at most {limit}.',
      },
    },
  }),
  defineFinding('source/too-few', {
    title: { sv: 'Listan är för kort', en: 'The list is too short' },
    why: {
      sv: 'Invånaren eller personalen skulle inte ha något att läsa eller välja.',
      en: 'The citizen or the staff would have nothing to read or choose.',
    },
    action: { sv: 'Lägg till fler, eller ta bort nyckeln.', en: 'Add more, or delete the key.' },
    messages: {
      tooFew: {
        sv: '{key} har {count} i listan, men behöver minst {limit}.',
        en: '{key} has {count} in its list but needs at least {limit}.',
      },
      tooFewOptions: {
        title: { sv: 'Frågan har för få svarsalternativ', en: 'The question has too few options' },
        sv: 'Frågan har {count} svarsalternativ, men behöver minst {limit}.',
        en: 'The question has {count} options but needs at least {limit}.',
        action: {
          sv: 'Lägg till ett svarsalternativ, eller byt till en annan typ av fråga.',
          en: 'Add an option, or change the type of the question.',
        },
      },
      emptyText: {
        title: { sv: 'Texten är tom', en: 'The text is empty' },
        why: {
          sv: 'Den som läser skulle få en lucka i stället för text.',
          en: 'Whoever reads would get a gap instead of text.',
        },
        sv: 'Texten i {key} är tom.',
        en: 'The text in {key} is empty.',
        action: { sv: 'Skriv en text, eller ta bort raden.', en: 'Write a text, or delete the line.' },
      },
    },
  }),
  defineFinding('source/repeated-value', {
    title: { sv: 'Samma sak står två gånger', en: 'The same thing stands twice' },
    why: {
      sv: 'Det går inte att veta om något annat var tänkt.',
      en: 'Nobody can tell whether something else was meant.',
    },
    action: { sv: 'Ta bort den ena raden.', en: 'Delete one of the lines.' },
    messages: {
      repeatedValue: { sv: '”{value}” står två gånger i {key}.', en: '“{value}” stands twice in {key}.' },
    },
  }),
];
