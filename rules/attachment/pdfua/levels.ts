import type { Bilingual } from '@klarmall/model';
import type { Level } from '../support/levels.ts';
import type { ToleranceName } from './tolerances.ts';

/** The level of a PDF/UA rule in the default profile, and when an occurrence of it is milder. */
export interface PdfRuleLevel {
  readonly level: Level;
  readonly reason: Bilingual;
  readonly rule: string;
  readonly topic: TopicName;
  /** The first that fits an occurrence holds. */
  readonly tolerated?: readonly {
    readonly when: ToleranceName;
    readonly level: Level;
    readonly reason: Bilingual;
  }[];
}

/** What a rule is about for the person who mends it: remedies and words are written once for each topic. */
export const topicNames = [
  'identification',
  'tagging',
  'structure',
  'headings',
  'lists',
  'tables',
  'pictures',
  'language',
  'title',
  'notes',
  'links',
  'tabs',
  'annotations',
  'forms',
  'fonts',
  'characters',
  'protection',
  'layers',
  'files',
] as const;

export type TopicName = (typeof topicNames)[number];

const reasons = {
  formal: {
    sv: 'Formellt fel. Ingen läsare märker det.',
    en: 'A formal fault. No reader meets it.',
  },
  silent: {
    sv: 'Skärmläsaren hoppar över innehållet eller läser det fel.',
    en: 'The screen reader skips the content or reads it wrong.',
  },
  untagged: {
    sv: 'Utan taggar vet skärmläsaren inte vad som är rubrik, lista och läsordning.',
    en: 'Without tags the screen reader does not know headings, lists and reading order.',
  },
  relations: {
    sv: 'Skärmläsaren tappar bort vilken cell eller punkt som hör till vad.',
    en: 'The screen reader loses track of which cell or item belongs to what.',
  },
  pronunciation: {
    sv: 'Skärmläsaren vet inte vilket uttal den ska använda.',
    en: 'The screen reader does not know which pronunciation to use.',
  },
  appearance: {
    sv: 'Det kan synas på skärmen men stör inte uppläsningen.',
    en: 'It may show on the screen but does not disturb reading aloud.',
  },
  unseen: {
    sv: 'Den som ser får tomma rutor i stället för tecken.',
    en: 'Those who see get empty boxes instead of characters.',
  },
  unsure: {
    sv: 'Programmet som gjorde filen litade inte på sina taggar. En människa måste läsa igenom.',
    en: 'The program that made the file did not trust its own tags. A person must read it through.',
  },
  remapped: {
    sv: 'En vanlig tagg har fått en ny betydelse. Läsare gör olika, så en människa måste lyssna.',
    en: 'An ordinary tag was given a new meaning. Readers differ, so a person must listen.',
  },
  unreachable: {
    sv: 'Invånaren kommer inte åt innehållet med tangentbord och skärmläsare.',
    en: 'The citizen cannot reach the content with keyboard and screen reader.',
  },
  outside: {
    sv: 'Innehållet följer inte med filen.',
    en: 'The content does not come with the file.',
  },
} as const satisfies Record<string, Bilingual>;

type Reason = keyof typeof reasons;

type Tolerated = readonly [when: ToleranceName, level: Level, reason: Bilingual];

function row(
  rule: string,
  topic: TopicName,
  level: Level,
  reason: Reason,
  ...tolerated: readonly Tolerated[]
): PdfRuleLevel {
  const base = { rule, topic, level, reason: reasons[reason] };
  if (tolerated.length === 0) return base;
  return {
    ...base,
    tolerated: tolerated.map(([when, milder, why]) => ({ when, level: milder, reason: why })),
  };
}

/**
 * Every rule of the conformance sets with its level in the profile `en301549`. What shuts a reader out is a stop, what no
 * reader meets is advice. The tolerances are what well-made files of common producers break.
 */
export const pdfRuleLevels: readonly PdfRuleLevel[] = [
  row('5-1', 'identification', 'advice', 'formal'),
  row('5-2', 'identification', 'advice', 'formal'),
  row('5-3', 'identification', 'advice', 'formal'),
  row('5-4', 'identification', 'advice', 'formal'),
  row('5-5', 'identification', 'advice', 'formal'),
  row('6.1-1', 'identification', 'advice', 'formal'),
  row('6.2-1', 'tagging', 'stop', 'untagged'),
  row('7.1-1', 'tagging', 'advice', 'formal'),
  row('7.1-2', 'tagging', 'stop', 'silent'),
  row(
    '7.1-3',
    'tagging',
    'stop',
    'silent',
    [
      'onlyDecorationUntagged',
      'advice',
      {
        sv: 'Bara linjer, bakgrunder, sidhuvuden och små bilder saknar tagg. Det är dekor.',
        en: 'Only lines, backgrounds, running heads and small images lack a tag. That is decoration.',
      },
    ],
    [
      'pictureBesideText',
      'review',
      {
        sv: 'En större bild bredvid texten saknar tagg. En människa måste se om den bara är dekor.',
        en: 'A larger picture beside the text lacks a tag. A person must see whether it is decoration only.',
      },
    ],
  ),
  row('7.1-4', 'tagging', 'review', 'unsure'),
  row('7.1-5', 'structure', 'stop', 'relations', [
    'newerTypes',
    'advice',
    {
      sv: 'Taggen kommer från PDF 2.0. Skärmläsaren läser den som vanlig text.',
      en: 'The tag comes from PDF 2.0. The screen reader reads it as ordinary text.',
    },
  ]),
  row('7.1-6', 'structure', 'stop', 'relations', [
    'onlyIdentityMaps',
    'advice',
    {
      sv: 'Taggarna pekar på sig själva. Betydelsen är ändå klar.',
      en: 'The tags point to themselves. Their meaning is clear all the same.',
    },
  ]),
  row('7.1-7', 'structure', 'review', 'remapped'),
  row('7.1-8', 'identification', 'advice', 'formal'),
  row('7.1-9', 'title', 'stop', 'silent', [
    'titleExists',
    'advice',
    {
      sv: 'Titeln finns, men bara på det äldre stället.',
      en: 'There is a title, but only in the older place.',
    },
  ]),
  row('7.1-10', 'title', 'stop', 'silent', [
    'titleExists',
    'advice',
    {
      sv: 'Titeln finns men visas inte i fliken. Skärmläsare hittar den ändå.',
      en: 'There is a title, but the tab does not show it. Assistive technology finds it all the same.',
    },
  ]),
  row('7.1-11', 'tagging', 'stop', 'untagged'),
  row('7.1-12', 'structure', 'advice', 'formal'),
  row('7.2-2', 'language', 'advice', 'pronunciation'),
  row('7.2-3', 'tables', 'stop', 'relations'),
  row('7.2-4', 'tables', 'stop', 'relations'),
  row('7.2-5', 'tables', 'stop', 'relations'),
  row('7.2-6', 'tables', 'stop', 'relations'),
  row('7.2-7', 'tables', 'stop', 'relations'),
  row('7.2-8', 'tables', 'stop', 'relations'),
  row('7.2-9', 'tables', 'stop', 'relations'),
  row('7.2-10', 'tables', 'stop', 'relations'),
  row('7.2-11', 'tables', 'advice', 'formal'),
  row('7.2-12', 'tables', 'advice', 'formal'),
  row('7.2-13', 'tables', 'advice', 'formal'),
  row('7.2-14', 'tables', 'advice', 'formal'),
  row('7.2-15', 'tables', 'stop', 'relations'),
  row('7.2-16', 'tables', 'advice', 'formal'),
  row('7.2-17', 'lists', 'stop', 'relations'),
  row('7.2-18', 'lists', 'stop', 'relations'),
  row('7.2-19', 'lists', 'stop', 'relations'),
  row('7.2-20', 'lists', 'advice', 'formal'),
  row('7.2-21', 'language', 'stop', 'pronunciation'),
  row('7.2-22', 'language', 'stop', 'pronunciation'),
  row('7.2-23', 'language', 'stop', 'pronunciation'),
  row('7.2-24', 'language', 'stop', 'pronunciation'),
  row('7.2-25', 'language', 'stop', 'pronunciation'),
  row('7.2-26', 'lists', 'advice', 'formal'),
  row('7.2-27', 'lists', 'advice', 'formal'),
  row('7.2-28', 'lists', 'advice', 'formal'),
  row('7.2-29', 'language', 'stop', 'pronunciation'),
  row('7.2-30', 'language', 'stop', 'pronunciation'),
  row('7.2-31', 'language', 'stop', 'pronunciation'),
  row('7.2-32', 'language', 'stop', 'pronunciation'),
  row('7.2-33', 'language', 'advice', 'formal'),
  row('7.2-34', 'language', 'stop', 'pronunciation'),
  row('7.2-36', 'tables', 'stop', 'relations'),
  row('7.2-37', 'tables', 'stop', 'relations'),
  row('7.2-38', 'tables', 'stop', 'relations'),
  row('7.2-39', 'tables', 'advice', 'formal'),
  row('7.2-40', 'lists', 'advice', 'formal'),
  row('7.2-41', 'tables', 'stop', 'relations'),
  row('7.2-42', 'tables', 'stop', 'relations'),
  row('7.2-43', 'tables', 'stop', 'relations'),
  row('7.3-1', 'pictures', 'stop', 'silent', [
    'figureOfFigures',
    'advice',
    {
      sv: 'Figuren samlar bilder som har egna beskrivningar. De läses upp.',
      en: 'The figure gathers pictures that have descriptions of their own. Those are read aloud.',
    },
  ]),
  row('7.4.2-1', 'headings', 'advice', 'formal', [
    'headingSkips',
    'review',
    {
      sv: 'En rubriknivå är överhoppad. En människa måste se om något fattas.',
      en: 'A heading level is skipped. A person must see whether something is missing.',
    },
  ]),
  row('7.4.4-1', 'headings', 'advice', 'formal'),
  row('7.4.4-2', 'headings', 'advice', 'formal'),
  row('7.4.4-3', 'headings', 'advice', 'formal'),
  row('7.5-1', 'tables', 'stop', 'relations', [
    'simpleTablesHaveHeaders',
    'advice',
    {
      sv: 'Tabellen är enkel och har rubrikceller. Skärmläsaren räknar ut vad de gäller.',
      en: 'The table is simple and has header cells. The screen reader works out what they are about.',
    },
  ]),
  row('7.5-2', 'tables', 'stop', 'relations'),
  row('7.7-1', 'pictures', 'stop', 'silent'),
  row('7.9-1', 'notes', 'advice', 'formal'),
  row('7.9-2', 'notes', 'advice', 'formal'),
  row('7.10-1', 'layers', 'advice', 'formal'),
  row('7.10-2', 'layers', 'advice', 'formal'),
  row('7.11-1', 'files', 'advice', 'formal'),
  row('7.15-1', 'forms', 'stop', 'unreachable'),
  row('7.16-1', 'protection', 'stop', 'unreachable'),
  row('7.18.1-1', 'annotations', 'stop', 'unreachable'),
  row('7.18.1-2', 'annotations', 'stop', 'silent', [
    'linksHaveText',
    'advice',
    {
      sv: 'Det gäller bara länkar, och de har länktext i dokumentet.',
      en: 'It concerns links only, and they have link text in the document.',
    },
  ]),
  row('7.18.1-3', 'forms', 'stop', 'silent'),
  row('7.18.2-1', 'annotations', 'advice', 'formal'),
  row('7.18.3-1', 'tabs', 'advice', 'formal', [
    'pageHasFields',
    'review',
    {
      sv: 'Sidan har fält. En människa måste prova i vilken ordning tabb-tangenten går.',
      en: 'The page has fields. A person must try in which order the tab key goes.',
    },
  ]),
  row('7.18.4-1', 'forms', 'stop', 'unreachable'),
  row('7.18.4-2', 'forms', 'advice', 'formal'),
  row('7.18.5-1', 'links', 'advice', 'formal', [
    'untaggedWebLinks',
    'review',
    {
      sv: 'En länk ut ur dokumentet är inte taggad. En människa måste höra om den läses upp som länk.',
      en: 'A link out of the document is not tagged. A person must hear whether it is read as a link.',
    },
  ]),
  row('7.18.5-2', 'links', 'stop', 'silent', [
    'linksHaveText',
    'advice',
    {
      sv: 'Länkarna har länktext i dokumentet. Den läses upp.',
      en: 'The links have link text in the document. It is read aloud.',
    },
  ]),
  row('7.18.6.2-1', 'annotations', 'advice', 'formal'),
  row('7.18.6.2-2', 'annotations', 'stop', 'silent'),
  row('7.18.8-1', 'annotations', 'advice', 'formal'),
  row('7.20-1', 'files', 'stop', 'outside'),
  row('7.20-2', 'structure', 'advice', 'formal'),
  row('7.21.3.1-1', 'fonts', 'advice', 'appearance'),
  row('7.21.3.2-1', 'fonts', 'advice', 'appearance'),
  row('7.21.3.3-1', 'fonts', 'advice', 'appearance'),
  row('7.21.3.3-2', 'fonts', 'advice', 'appearance'),
  row('7.21.3.3-3', 'fonts', 'advice', 'appearance'),
  row('7.21.4.1-1', 'fonts', 'advice', 'appearance'),
  row('7.21.4.1-2', 'fonts', 'stop', 'unseen'),
  row('7.21.4.2-1', 'fonts', 'advice', 'formal'),
  row('7.21.4.2-2', 'fonts', 'advice', 'formal'),
  row('7.21.5-1', 'fonts', 'advice', 'appearance'),
  row('7.21.6-1', 'fonts', 'advice', 'appearance'),
  row('7.21.6-2', 'fonts', 'advice', 'appearance'),
  row('7.21.6-3', 'fonts', 'advice', 'appearance'),
  row('7.21.6-4', 'fonts', 'advice', 'appearance'),
  row('7.21.7-1', 'characters', 'stop', 'silent'),
  row('7.21.7-2', 'characters', 'stop', 'silent'),
  row('7.21.8-1', 'fonts', 'stop', 'unseen'),
  row('09-007', 'structure', 'advice', 'formal'),
  row('09-008', 'structure', 'advice', 'formal'),
  row('28-018', 'annotations', 'advice', 'formal'),
];
