import { defineRule } from '@klarmall/lint';

/** A name that leads to no file, or to one that cannot be opened. */
export default defineRule({
  id: 'attachment/file-access',
  on: 'attachment',
  groundwork: 1,
  title: { sv: 'Filen gick inte att öppna', en: 'The file could not be opened' },
  why: {
    sv: 'En fil som inte går att granska får inte gå ut.',
    en: 'What cannot be checked cannot be let through.',
  },
  action: {
    sv: 'Se efter hur namnet är stavat och i vilken mapp filen ligger.',
    en: 'See how the name is spelled and in which folder the file lies.',
  },
  exceptable: false,
  basis: [{ source: '1177, bilagor i Personalverktyget' }],
  severity: 'error',
  levelReason: {
    sv: 'En fil som inte går att öppna är inte granskad.',
    en: 'A file that cannot be opened is not checked.',
  },
  tags: ['1177'],
  messages: {
    missing: {
      title: { sv: 'Filen finns inte', en: 'There is no such file' },
      sv: 'Det finns ingen fil som heter {name}.',
      en: 'There is no file named {name}.',
    },
    noMatch: {
      title: { sv: 'Filen finns inte', en: 'There is no such file' },
      sv: 'Ingen fil passar in på {name}.',
      en: 'No file matches {name}.',
    },
    emptyFolder: {
      title: { sv: 'I mappen finns ingen fil att granska', en: 'The folder holds no file to check' },
      sv: 'Mappen {name} har ingen pdf, jpg eller png.',
      en: 'The folder {name} has no pdf, jpg or png.',
      action: {
        sv: 'Skriv filens namn om den har en annan ändelse.',
        en: 'Write the name of the file if it ends otherwise.',
      },
    },
    special: {
      sv: '{name} är varken en fil eller en mapp.',
      en: '{name} is neither a file nor a folder.',
      action: { sv: 'Spara innehållet som en fil först.', en: 'Save the content as a file first.' },
    },
    denied: {
      sv: 'Du har inte rätt att läsa {name}.',
      en: 'You are not allowed to read {name}.',
      action: {
        sv: 'Be den som äger filen om rätt att läsa den.',
        en: 'Ask whoever owns the file for the right to read it.',
      },
    },
    failed: {
      sv: 'Det gick inte att läsa {name}.',
      en: '{name} could not be read.',
      action: {
        sv: 'Se efter att filen finns kvar och att disken eller nätverket svarar.',
        en: 'See that the file is still there and that the disk or the network answers.',
      },
    },
    notStarted: {
      sv: 'Klarmall kunde inte börja läsa filen.',
      en: 'Klarmall could not begin to read the file.',
      action: {
        sv: 'Stäng andra program och kör igen. Hjälper det inte: installera om Klarmall.',
        en: 'Close other programs and run again. If that does not help: install Klarmall again.',
      },
    },
  },
  check({ absent, fileName }, { report }) {
    if (absent === undefined) return;
    const { message, suggestion } = absent;
    report({ message, data: { name: fileName, ...(suggestion === undefined ? {} : { suggestion }) } });
  },
});
