import type { FindingDefinition } from '@klarmall/model';
import { defineFinding } from './define-finding.ts';

/** Findings on files as such: their encoding, size, name and frame. */
export const textDefinitions: readonly FindingDefinition[] = [
  defineFinding('source/encoding', {
    title: { sv: 'Filen är sparad i fel teckenkodning', en: 'The file is saved in the wrong encoding' },
    why: {
      sv: 'Å, ä och ö kan bli fel i meddelandet till invånaren.',
      en: 'Letters such as å, ä and ö may come out wrong to the citizen.',
    },
    action: { sv: 'Spara filen igen med kodningen UTF-8.', en: 'Save the file again as UTF-8.' },
    messages: {
      utf16: { sv: 'Filen är sparad som UTF-16.', en: 'The file is saved as UTF-16.' },
      notUtf8: {
        sv: 'Filen är inte sparad som UTF-8. Den verkar vara Latin-1 (Windows).',
        en: 'The file is not UTF-8; it looks like Latin-1 (Windows).',
      },
      binary: {
        sv: 'Filen innehåller tecken som inte är text.',
        en: 'The file holds characters that are not text.',
        action: {
          sv: 'Kontrollera att det är rätt fil. En mall är en ren textfil.',
          en: 'Check that it is the right file. A template is plain text.',
        },
      },
    },
  }),
  defineFinding('source/decomposed', {
    severity: 'warning',
    title: { sv: 'Bokstäver är sparade i två delar', en: 'Letters are saved in two parts' },
    why: {
      sv: 'Bokstaven å kan visas som a med en lös ring, och sökning hittar inte ordet.',
      en: 'The letter å may show as a loose a and ring, and search misses the word.',
    },
    action: {
      sv: 'Kör klarmall check --fix, så blir varje bokstav ett tecken.',
      en: 'Run klarmall check --fix to make each letter one character.',
    },
    messages: {
      decomposed: {
        sv: '{count} bokstäver är sparade som bokstav och prick eller ring var för sig.',
        en: '{count} letters are saved as a letter and a mark apart.',
      },
      compose: { sv: 'Gör varje bokstav till ett tecken', en: 'Make each letter one character' },
    },
  }),
  defineFinding('source/too-large', {
    title: { sv: 'Filen är för stor', en: 'The file is too large' },
    why: {
      sv: 'En mall är högst någon sida text. En så stor fil är troligen något annat.',
      en: 'A template is a page of text. A file this large is likely something else.',
    },
    action: {
      sv: 'Kontrollera att det är rätt fil, eller dela upp den.',
      en: 'Check that it is the right file, or split it.',
    },
    messages: {
      tooLarge: {
        sv: 'Filen är {megabytes} MB. Klarmall läser filer upp till 1 MB.',
        en: 'The file is {megabytes} MB. Klarmall reads files up to 1 MB.',
      },
    },
  }),
  defineFinding('source/merge-conflict', {
    title: { sv: 'Filen har en olöst konflikt från git', en: 'The file has an unresolved git conflict' },
    why: {
      sv: 'Två versioner av texten står i samma fil. Invånaren skulle få båda.',
      en: 'Two versions of the text stand in one file. The citizen would get both.',
    },
    action: {
      sv: 'Välj en av versionerna och ta bort raderna med <<<<<<<, ======= och >>>>>>>.',
      en: 'Choose one version and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    },
    messages: {
      conflict: { sv: 'Här börjar en konflikt som inte är löst.', en: 'An unresolved conflict starts here.' },
    },
  }),
  defineFinding('source/front-matter', {
    title: { sv: 'Inställningarna överst går inte att hitta', en: 'The settings at the top cannot be found' },
    why: {
      sv: 'En mall i Markdown börjar med inställningar mellan två rader med tre streck.',
      en: 'A Markdown template starts with settings between two lines of three dashes.',
    },
    action: {
      sv: 'Börja filen med en rad ---, skriv inställningarna, och avsluta dem med en rad ---.',
      en: 'Start the file with a line ---, write the settings, and end them with a line ---.',
    },
    messages: {
      missing: { sv: 'Filen börjar inte med en rad ---.', en: 'The file does not start with a line ---.' },
      unclosed: {
        sv: 'Raden --- som avslutar inställningarna saknas.',
        en: 'The line --- that ends the settings is missing.',
      },
    },
  }),
  defineFinding('source/file-name', {
    title: { sv: 'Filens namn eller plats passar inte', en: 'The file’s name or place does not fit' },
    why: {
      sv: 'Mallens id är filens sökväg utan ändelse, och andra mallar hänvisar till det.',
      en: 'The template’s id is the file’s path, and other templates refer to it.',
    },
    action: {
      sv: 'Byt namn till små bokstäver a–z, siffror och bindestreck, till exempel bokad-tid.mall.md.',
      en: 'Rename with lower-case a–z, digits and hyphens, for example bokad-tid.mall.md.',
    },
    messages: {
      badId: { sv: '{id} kan inte vara ett id.', en: '{id} cannot be an id.' },
      device: {
        sv: 'Windows tillåter ingen fil eller mapp som heter {name}.',
        en: 'Windows allows no file or folder called {name}.',
        action: { sv: 'Välj ett annat namn.', en: 'Choose another name.' },
      },
      noScope: {
        sv: 'Filen ligger inte i någon av mapparna central, national, regional eller local.',
        en: 'The file is in none of the folders central, national, regional or local.',
        action: {
          sv: 'Flytta filen till rätt mapp, till exempel templates/local/.',
          en: 'Move the file to the right folder, for example templates/local/.',
        },
      },
      idDiffers: {
        sv: 'Filen heter {file} men mottagningens id är {id}.',
        en: 'The file is named {file} but the unit’s id is {id}.',
        action: { sv: 'Ge filen samma namn som id:t.', en: 'Give the file the same name as the id.' },
      },
    },
  }),
];
