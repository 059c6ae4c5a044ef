import type { Bilingual, Language } from '@klarmall/model';
import { safeText } from '../safe-text.ts';
import { wrap } from '../width.ts';
import { filled } from '../words.ts';

/** Something that was set in a new version of a file. */
export interface ReportedMendStep {
  readonly step: 'title' | 'language' | 'displayTitle' | 'tabOrder' | 'descriptions' | 'metadata' | 'mark';
  readonly data: Readonly<Record<string, string | number>>;
}

export type ReportedMendRefusal =
  | 'notPdf'
  | 'damaged'
  | 'encrypted'
  | 'signed'
  | 'personalData'
  | 'active'
  | 'scan'
  | 'metadata';

const words = {
  wrote: {
    sv: 'Skrev en ny fil: {out}. Originalet är orört.',
    en: 'Wrote a new file: {out}. The original is as it was.',
  },
  set: { sv: 'Det här har Klarmall satt:', en: 'Klarmall has set this:' },
  left: {
    sv: 'Det som återstår, och var du rättar det:',
    en: 'What is left, and where to mend it:',
  },
  nothing: {
    sv: 'Klarmall skrev ingen ny fil. Det finns inget att sätta utan att någon först bedömer det.',
    en: 'Klarmall wrote no new file. There is nothing to set that somebody need not judge first.',
  },
  refused: { sv: 'Klarmall skrev ingen ny fil.', en: 'Klarmall wrote no new file.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const steps: Readonly<Record<ReportedMendStep['step'] | 'titleFromHeading', Bilingual>> = {
  title: { sv: 'Titel: ”{title}”.', en: 'Title: "{title}".' },
  titleFromHeading: {
    sv: 'Titel: ”{title}”, efter rubriken. Vill du ha en annan? Kör igen med --title.',
    en: 'Title: "{title}", after the heading. If you want another, run again with --title.',
  },
  language: { sv: 'Språk: {name}.', en: 'Language: {nameEnglish}.' },
  displayTitle: {
    sv: 'Fliken visar titeln i stället för filnamnet.',
    en: 'The tab shows the title, not the file name.',
  },
  tabOrder: {
    sv: 'Tabbtangenten följer taggarnas ordning.',
    en: 'The tab key follows the order of the tags.',
  },
  descriptions: {
    sv: 'Länkar som fick sin länktext som beskrivning: {count}.',
    en: 'Links that got their link text as description: {count}.',
  },
  metadata: { sv: 'Metadata som saknades.', en: 'Metadata that were missing.' },
  mark: {
    sv: 'Uppgiften om PDF/UA-1. Filen bryter ingen regel som en dator kan pröva.',
    en: 'The mark of PDF/UA-1. No rule that a machine can check is broken.',
  },
};

const refusals: Readonly<Record<ReportedMendRefusal, Bilingual>> = {
  notPdf: {
    sv: 'Filen är ingen pdf. Bara en pdf går att rätta så här.',
    en: 'The file is no PDF. Only a PDF can be mended like this.',
  },
  damaged: {
    sv: 'Filen är skadad. Exportera om från originalet.',
    en: 'The file is damaged. Export again from the original.',
  },
  encrypted: {
    sv: 'Filen är skyddad. Spara den utan skydd i programmet som gjorde den.',
    en: 'The file is protected. Save it without protection in the program that made it.',
  },
  signed: {
    sv: 'Filen är signerad. Efter en ändring gäller signaturen inte längre. Rätta originalet och signera om.',
    en: 'The file is signed. A change makes the signature useless. Mend the original and sign again.',
  },
  personalData: {
    sv: 'Filen innehåller personnummer, eller något som liknar ett. Den gamla texten ligger kvar i en rättad fil. Exportera om från originalet.',
    en: 'The file holds personal identity numbers, or something like one. The old text stays in a mended file. Export again from the original.',
  },
  active: {
    sv: 'Filen gör mer än att visa text. Exportera om från originalet utan skript och inbäddade filer.',
    en: 'The file does more than show text. Export again from the original without scripts and embedded files.',
  },
  scan: {
    sv: 'Filen består av bilder av text. Leta upp originalet, eller skriv texten i meddelandet.',
    en: 'The file consists of pictures of text. Find the original, or write the text in the message.',
  },
  metadata: {
    sv: 'Filens metadata är skrivna på ett ovanligt sätt. Rätta i programmet som gjorde filen.',
    en: 'The metadata are written in an unusual way. Mend them in the program that made the file.',
  },
};

/** What was set, one sentence each. */
export function mendStepsInWords(given: readonly ReportedMendStep[], language: Language): readonly string[] {
  return given.map(({ step, data }) => {
    const text = step === 'title' && data.source === 'heading' ? steps.titleFromHeading : steps[step];
    return safeText(filled(text[language], data, language));
  });
}

/** Why no file was written, and what to do. */
export function mendRefusalInWords(reason: ReportedMendRefusal, language: Language): string {
  return `${words.refused[language]} ${refusals[reason][language]}`;
}

/** That nothing can be set. */
export function mendNothingInWords(language: Language): string {
  return words.nothing[language];
}

/**
 * What was written, for people at a terminal: what is set, and a heading for what is left. Ends with an empty line.
 * @param out the new file, as the user named it.
 */
export function formatMended(
  out: string,
  given: readonly ReportedMendStep[],
  language: Language,
  columns: number,
): string {
  const width = Math.min(Math.max(columns, 40), 100);
  const lines = [
    ...wrap(safeText(filled(words.wrote[language], { out }, language)), width),
    '',
    words.set[language],
    ...mendStepsInWords(given, language).flatMap((step) =>
      wrap(step, width - 4).map((line, at) => `${at === 0 ? '- ' : '  '}${line}`),
    ),
    '',
    words.left[language],
    '',
  ];
  return `${lines.join('\n')}\n`;
}
