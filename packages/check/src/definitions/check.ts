import type { FindingDefinition } from '@klarmall/model';

const common = {
  severity: 'error',
  certainty: 'certain',
  exceptable: false,
  tags: ['klarmall'],
  basis: [],
} as const;

/** How much language advice on an attachment's text is not shown. */
const attachmentLanguage: FindingDefinition = {
  ...common,
  id: 'project/attachment-language',
  title: { sv: 'Bilagans text kan bli enklare', en: 'The text of the attachment can be simpler' },
  why: {
    sv: 'Den som får bilagan ska också förstå den.',
    en: 'Whoever gets the attachment must understand it too.',
  },
  action: {
    sv: 'Klistra in texten i en fil och kör klarmall text, så ser du alla tips.',
    en: 'Paste the text into a file and run klarmall text to see every tip.',
  },
  severity: 'info',
  exceptable: true,
  messages: {
    more: {
      sv: 'Texten har {count} språktips till, som inte visas.',
      en: 'The text has {count} more language tips, which are not shown.',
    },
  },
};

/** Asked to look at the spelling, without a dictionary to look in. */
const noDictionary: FindingDefinition = {
  ...common,
  id: 'project/spelling',
  title: { sv: 'Stavningen är inte prövad', en: 'Spelling was not checked' },
  why: {
    sv: 'Klarmall har ingen egen ordlista för stavning.',
    en: 'Klarmall has no spelling dictionary of its own.',
  },
  action: {
    sv: 'Skriv npm install cspell-lib@9 @cspell/dict-sv, eller installera hunspell och hunspell-sv.',
    en: 'Run npm install cspell-lib@9 @cspell/dict-sv, or install hunspell and hunspell-sv.',
  },
  severity: 'info',
  exceptable: true,
  messages: {
    missing: {
      sv: 'Ingen svensk ordlista är installerad, så stavningen är inte prövad.',
      en: 'No Swedish dictionary is installed, so spelling was not checked.',
    },
  },
};

/** A personal number outside the texts that rules read. */
const numberInSource: FindingDefinition = {
  ...common,
  id: 'privacy/personal-number-in-source',
  title: { sv: 'Filen innehåller ett personnummer', en: 'The file holds a personal identity number' },
  why: {
    sv: 'Numret pekar ut en person för alla som öppnar filen.',
    en: 'The number points out one person to all who open the file.',
  },
  action: {
    sv: 'Ta bort numret, även ur tabeller, kommentarer och länkarnas adresser.',
    en: 'Remove the number, also from tables, comments and the addresses of links.',
  },
  messages: {
    found: { sv: 'Här står ett {kind} ({number}).', en: 'Here is a personal identity number ({number}).' },
    possible: {
      sv: 'Det här kan vara ett {kind} ({number}).',
      en: 'This may be a personal identity number ({number}).',
    },
    name: {
      sv: 'Filens namn eller mapp innehåller ett {kind} ({number}).',
      en: 'The name or folder of the file holds a personal identity number ({number}).',
      action: {
        sv: 'Byt namn på filen eller mappen. Numret finns också kvar i git: be den som sköter projektet att ta bort det där.',
        en: 'Rename the file or folder. Git keeps the number too: ask the one who keeps the project to remove it there.',
      },
    },
  },
};

/** What can be wrong with a project before any text is read. */
export const definitions: readonly FindingDefinition[] = [
  numberInSource,
  attachmentLanguage,
  noDictionary,
  {
    ...common,
    id: 'project/unreadable',
    title: { sv: 'Filen går inte att läsa', en: 'The file cannot be read' },
    why: {
      sv: 'Det som inte går att läsa kan inte heller kontrolleras.',
      en: 'What cannot be read cannot be checked either.',
    },
    action: {
      sv: 'Kontrollera att du får läsa filen, och att den inte är flyttad.',
      en: 'Check that you may read the file, and that it has not been moved.',
    },
    messages: {
      denied: { sv: 'Du har inte rätt att läsa {path}.', en: 'You are not allowed to read {path}.' },
      failed: { sv: 'Det gick inte att läsa {path}.', en: '{path} could not be read.' },
      folder: {
        sv: '{path} är en mapp men har ett namn som en fil.',
        en: '{path} is a folder, but its name is a file’s.',
        action: { sv: 'Byt namn på mappen.', en: 'Rename the folder.' },
      },
      special: {
        sv: '{path} är varken en fil eller en mapp.',
        en: '{path} is neither a file nor a folder.',
        action: {
          sv: 'Ta bort den, eller lägg en vanlig fil där.',
          en: 'Remove it, or put a plain file there.',
        },
      },
      brokenLink: {
        sv: 'Länken {path} leder till en fil som inte finns.',
        en: 'The link {path} leads to a file that does not exist.',
        action: {
          sv: 'Ta bort länken, eller lägg tillbaka filen.',
          en: 'Remove the link, or put the file back.',
        },
      },
    },
  },
  {
    ...common,
    id: 'project/outside',
    title: { sv: 'Länken leder ut ur projektet', en: 'The link leads out of the project' },
    why: {
      sv: 'En fil utanför projektet följer inte med i git. Den kan också vara någon annans.',
      en: 'A file outside the project is not in git. It may also be somebody else’s.',
    },
    action: { sv: 'Kopiera filen till projektet.', en: 'Copy the file into the project.' },
    messages: {
      link: {
        sv: '{path} är en länk till en plats utanför projektet.',
        en: '{path} is a link to a place outside the project.',
      },
    },
  },
  {
    ...common,
    id: 'project/too-large',
    title: { sv: 'Filen är för stor', en: 'The file is too large' },
    why: {
      sv: 'En mall är högst någon sida text. En så stor fil är troligen något annat.',
      en: 'A template is a page of text. A file this large is likely something else.',
    },
    action: {
      sv: 'Kontrollera att det är rätt fil. En bilaga läggs i en egen mapp.',
      en: 'Check that it is the right file. An attachment goes into a folder of its own.',
    },
    messages: {
      tooLarge: {
        sv: '{path} är {megabytes} MB och läses inte.',
        en: '{path} is {megabytes} MB and is not read.',
      },
    },
  },
  {
    ...common,
    id: 'project/not-a-source',
    severity: 'warning',
    title: { sv: 'Filen läses inte', en: 'The file is not read' },
    why: {
      sv: 'Klarmall känner igen en fil på namnet och mappen. Det som står i den här kommer inte med.',
      en: 'Klarmall knows a file by its name and folder. What stands in this one is left out.',
    },
    action: {
      sv: 'Är det en mall: byt namn till {suggested}. Flytta en mottagning till templates/units/ och ett delat frasminne till templates/snippets/.',
      en: 'If it is a template: rename it to {suggested}. Move a unit to templates/units/ and a shared snippet to templates/snippets/.',
    },
    messages: {
      name: {
        sv: 'Namnet {path} slutar inte på .mall.yaml, .mall.yml eller .mall.md.',
        en: 'The name {path} does not end in .mall.yaml, .mall.yml or .mall.md.',
      },
      place: {
        sv: '{path} har ett namn eller en mapp som Klarmall inte läser.',
        en: '{path} has a name or a folder that Klarmall does not read.',
        action: {
          sv: 'Flytta en mottagning till templates/units/ och ett delat frasminne till templates/snippets/. Är det en mall: lägg den som {suggested} i till exempel templates/local/.',
          en: 'Move a unit to templates/units/ and a shared snippet to templates/snippets/. If it is a template: put it as {suggested} in, for example, templates/local/.',
        },
      },
      signs: {
        sv: 'Namnet {path} innehåller ett tecken som inte syns, till exempel en radbrytning.',
        en: 'The name {path} holds a sign that does not show, such as a line break.',
        action: {
          sv: 'Byt namn. Använd a–z, siffror och bindestreck.',
          en: 'Rename it. Use a–z, figures and hyphens.',
        },
      },
      textFile: {
        sv: 'Namnet {path} slutar på .txt. Ett skrivprogram har nog lagt till det.',
        en: 'The name {path} ends in .txt, which an editor has probably added.',
        action: { sv: 'Byt namn till {suggested}.', en: 'Rename it to {suggested}.' },
      },
    },
  },
  {
    ...common,
    id: 'project/attachment',
    title: { sv: 'Bilagan går inte att läsa', en: 'The attachment cannot be read' },
    why: {
      sv: 'Invånaren skulle få ett meddelande utan den bilaga som texten lovar.',
      en: 'The citizen would get a message without the attachment that the text promises.',
    },
    action: {
      sv: 'Lägg filen i projektet, och skriv sökvägen från projektets rot.',
      en: 'Put the file into the project, and write its path from the project’s root.',
    },
    messages: {
      missing: { sv: 'Det finns ingen fil på {file}.', en: 'There is no file at {file}.' },
      outside: { sv: '{file} ligger utanför projektet.', en: '{file} lies outside the project.' },
      notAFile: { sv: '{file} är en mapp.', en: '{file} is a folder.' },
      tooLarge: { sv: '{file} är för stor för att läsas.', en: '{file} is too large to read.' },
    },
  },
  {
    ...common,
    id: 'project/attachment-review',
    severity: 'warning',
    title: {
      sv: 'Bilagan har ändrats sedan den granskades',
      en: 'The attachment has changed since it was reviewed',
    },
    why: {
      sv: 'Den som granskade såg en annan fil. Därför räknas granskningen inte längre.',
      en: 'Whoever reviewed saw another file. So the review no longer counts.',
    },
    action: {
      sv: 'Granska filen igen, och skriv ny date och sha256 under reviewed.',
      en: 'Review the file again, and write a new date and sha256 under reviewed.',
    },
    messages: {
      changed: {
        sv: 'Granskningen gäller en annan version av {file}. Den här har sha256 {sha256}.',
        en: 'The review is about another version of {file}. This one has sha256 {sha256}.',
      },
    },
  },
  {
    ...common,
    id: 'project/empty',
    severity: 'warning',
    title: { sv: 'Projektet har inga mallar', en: 'The project has no templates' },
    why: {
      sv: 'Det finns inget att kontrollera eller bygga.',
      en: 'There is nothing to check or build.',
    },
    action: {
      sv: 'Skapa en mall med klarmall new.',
      en: 'Make a template with klarmall new.',
    },
    messages: {
      templates: {
        sv: 'Mappen templates har inga filer som slutar på .mall.yaml, .mall.yml eller .mall.md.',
        en: 'The templates folder has no files that end in .mall.yaml, .mall.yml or .mall.md.',
      },
    },
  },
  {
    ...common,
    id: 'project/configuration',
    title: { sv: 'Inställningen går inte att använda', en: 'The setting cannot be used' },
    why: {
      sv: 'Klarmall vet inte vad som ska gälla, och bygger därför inget.',
      en: 'Klarmall cannot tell what should hold, and so builds nothing.',
    },
    action: { sv: 'Rätta raden i klarmall.yaml.', en: 'Correct the line in klarmall.yaml.' },
    messages: {
      unknownKey: {
        sv: 'Det finns ingen inställning som heter {key}.',
        en: 'There is no setting named {key}.',
      },
      kind: { sv: '{key} ska vara {expected}.', en: '{key} should be {expectedEnglish}.' },
      fileName: {
        title: { sv: 'Inställningarna läses inte', en: 'The settings are not read' },
        sv: 'Inställningarna ligger i {file}, men Klarmall läser klarmall.yaml.',
        en: 'The settings are in {file}, but Klarmall reads klarmall.yaml.',
        action: { sv: 'Byt namn till klarmall.yaml.', en: 'Rename it to klarmall.yaml.' },
      },
      minOverMax: {
        sv: '{key} har min {minimum} och max {maximum}. min får inte vara större än max.',
        en: '{key} has min {minimum} and max {maximum}: the least may not be more than the most.',
      },
      choice: { sv: '{key} ska vara ett av: {choices}.', en: '{key} should be one of: {choices}.' },
      range: {
        sv: '{key} ska vara mellan {minimum} och {maximum}.',
        en: '{key} should be between {minimum} and {maximum}.',
      },
      baseline: {
        sv: 'Filen {path} är inte en lista över kända fynd.',
        en: 'The file {path} is not a list of known findings.',
        action: {
          sv: 'Skapa den på nytt med klarmall baseline.',
          en: 'Make it anew with klarmall baseline.',
        },
      },
    },
  },
];
