import type { Bilingual } from '@klarmall/model';

/** Who can judge a criterion: the author of the text, whoever runs the channel's pages, or nobody here (sound, film). */
export type Judge = 'author' | 'channel' | 'media';

/** A success criterion of WCAG 2.1, level A or AA. */
export interface Criterion {
  readonly id: string;
  readonly level: 'A' | 'AA';
  readonly name: Bilingual;
  readonly judge: Judge;
  /** What a person has to look at in a message, where its author is the judge. */
  readonly task?: Bilingual;
}

type Row = readonly [id: string, level: 'A' | 'AA', sv: string, en: string, judge: Judge, task?: Bilingual];

const rows: readonly Row[] = [
  [
    '1.1.1',
    'A',
    'Icke-textuellt innehåll',
    'Non-text Content',
    'author',
    {
      sv: 'Läs bildernas textalternativ. Säger de detsamma som bilden?',
      en: 'Read the text alternatives of images. Do they say what the image says?',
    },
  ],
  [
    '1.2.1',
    'A',
    'Enbart ljud och enbart video (inspelat)',
    'Audio-only and Video-only (Prerecorded)',
    'media',
  ],
  ['1.2.2', 'A', 'Undertexter (inspelat)', 'Captions (Prerecorded)', 'media'],
  [
    '1.2.3',
    'A',
    'Syntolkning eller mediealternativ (inspelat)',
    'Audio Description or Media Alternative (Prerecorded)',
    'media',
  ],
  ['1.2.4', 'AA', 'Undertexter (direktsänt)', 'Captions (Live)', 'media'],
  ['1.2.5', 'AA', 'Syntolkning (inspelat)', 'Audio Description (Prerecorded)', 'media'],
  [
    '1.3.1',
    'A',
    'Information och relationer',
    'Info and Relationships',
    'author',
    {
      sv: 'Är det som ser ut som en rubrik, en lista eller en tabell också det?',
      en: 'Is what looks like a heading, a list or a table also one?',
    },
  ],
  [
    '1.3.2',
    'A',
    'Meningsfull ordning',
    'Meaningful Sequence',
    'author',
    {
      sv: 'Lyssna på meddelandet och bilagan med skärmläsare. Kommer allt i rätt ordning?',
      en: 'Listen to the message and the attachment with a screen reader. Does all of it come in order?',
    },
  ],
  [
    '1.3.3',
    'A',
    'Sensoriska egenskaper',
    'Sensory Characteristics',
    'author',
    {
      sv: 'Går det att följa råden utan att se form, plats eller storlek?',
      en: 'Can the advice be followed without seeing shape, place or size?',
    },
  ],
  ['1.3.4', 'AA', 'Visningsriktning', 'Orientation', 'channel'],
  ['1.3.5', 'AA', 'Identifiera inmatningens syfte', 'Identify Input Purpose', 'channel'],
  [
    '1.4.1',
    'A',
    'Användning av färg',
    'Use of Color',
    'author',
    {
      sv: 'Säger en bild eller bilaga något med enbart färg?',
      en: 'Does an image or attachment say something by colour alone?',
    },
  ],
  ['1.4.2', 'A', 'Ljudkontroll', 'Audio Control', 'media'],
  [
    '1.4.3',
    'AA',
    'Kontrast (minimum)',
    'Contrast (Minimum)',
    'author',
    {
      sv: 'Mät kontrasten i bilder och bilagor. 1177 ansvarar för sidans egna färger.',
      en: 'Measure the contrast in images and attachments. 1177 is responsible for the colours of its pages.',
    },
  ],
  ['1.4.4', 'AA', 'Ändra textstorlek', 'Resize text', 'channel'],
  [
    '1.4.5',
    'AA',
    'Bilder av text',
    'Images of Text',
    'author',
    {
      sv: 'Finns det text i en bild, som kunde stå i meddelandet?',
      en: 'Is there text in an image that could stand in the message?',
    },
  ],
  ['1.4.10', 'AA', 'Omflöde', 'Reflow', 'channel'],
  ['1.4.11', 'AA', 'Kontrast för icke-textuellt innehåll', 'Non-text Contrast', 'channel'],
  ['1.4.12', 'AA', 'Textavstånd', 'Text Spacing', 'channel'],
  ['1.4.13', 'AA', 'Innehåll vid pekarkontakt eller fokus', 'Content on Hover or Focus', 'channel'],
  ['2.1.1', 'A', 'Tangentbord', 'Keyboard', 'channel'],
  ['2.1.2', 'A', 'Ingen tangentbordsfälla', 'No Keyboard Trap', 'channel'],
  ['2.1.4', 'A', 'Kortkommandon med tecken', 'Character Key Shortcuts', 'channel'],
  ['2.2.1', 'A', 'Justerbar tidsgräns', 'Timing Adjustable', 'channel'],
  ['2.2.2', 'A', 'Pausa, stoppa, dölja', 'Pause, Stop, Hide', 'channel'],
  ['2.3.1', 'A', 'Tre blixtar eller under gränsvärdet', 'Three Flashes or Below Threshold', 'media'],
  ['2.4.1', 'A', 'Hoppa över grupperat innehåll', 'Bypass Blocks', 'channel'],
  [
    '2.4.2',
    'A',
    'Sidtitlar',
    'Page Titled',
    'author',
    { sv: 'Säger titeln vad meddelandet gäller?', en: 'Does the title say what the message is about?' },
  ],
  ['2.4.3', 'A', 'Fokusordning', 'Focus Order', 'channel'],
  [
    '2.4.4',
    'A',
    'Syftet med en länk (i sitt sammanhang)',
    'Link Purpose (In Context)',
    'author',
    {
      sv: 'Öppna varje länk. Kommer du dit som orden säger?',
      en: 'Open each link. Do you get where its words say?',
    },
  ],
  ['2.4.5', 'AA', 'Flera olika sätt', 'Multiple Ways', 'channel'],
  [
    '2.4.6',
    'AA',
    'Rubriker och etiketter',
    'Headings and Labels',
    'author',
    {
      sv: 'Säger varje rubrik och fråga vad som kommer?',
      en: 'Does each heading and question say what comes?',
    },
  ],
  ['2.4.7', 'AA', 'Synligt fokus', 'Focus Visible', 'channel'],
  ['2.5.1', 'A', 'Gester med pekare', 'Pointer Gestures', 'channel'],
  ['2.5.2', 'A', 'Ångra pekarnedtryckning', 'Pointer Cancellation', 'channel'],
  ['2.5.3', 'A', 'Etiketten i namnet', 'Label in Name', 'channel'],
  ['2.5.4', 'A', 'Rörelseaktivering', 'Motion Actuation', 'channel'],
  [
    '3.1.1',
    'A',
    'Sidans språk',
    'Language of Page',
    'author',
    {
      sv: 'Är meddelandet skrivet på det språk som mallen anger?',
      en: 'Is the message written in the language that the template names?',
    },
  ],
  [
    '3.1.2',
    'AA',
    'Språkförändringar',
    'Language of Parts',
    'author',
    {
      sv: 'Är stycken på andra språk egna meddelanden?',
      en: 'Are parts in other languages messages of their own?',
    },
  ],
  ['3.2.1', 'A', 'Vid fokus', 'On Focus', 'channel'],
  ['3.2.2', 'A', 'Vid inmatning', 'On Input', 'channel'],
  ['3.2.3', 'AA', 'Konsekvent navigering', 'Consistent Navigation', 'channel'],
  [
    '3.2.4',
    'AA',
    'Konsekvent identifiering',
    'Consistent Identification',
    'author',
    {
      sv: 'Heter samma sak likadant i alla era meddelanden?',
      en: 'Does the same thing have the same name in all your messages?',
    },
  ],
  ['3.3.1', 'A', 'Identifiering av fel', 'Error Identification', 'channel'],
  [
    '3.3.2',
    'A',
    'Etiketter eller instruktioner',
    'Labels or Instructions',
    'author',
    {
      sv: 'Förstår invånaren vad du vill ha svar på, och hur?',
      en: 'Does the citizen understand what to answer, and how?',
    },
  ],
  ['3.3.3', 'AA', 'Förslag vid fel', 'Error Suggestion', 'channel'],
  [
    '3.3.4',
    'AA',
    'Förebyggande av fel (juridiskt, ekonomiskt, data)',
    'Error Prevention (Legal, Financial, Data)',
    'channel',
  ],
  ['4.1.1', 'A', 'Parsning', 'Parsing', 'channel'],
  ['4.1.2', 'A', 'Namn, roll, värde', 'Name, Role, Value', 'channel'],
  ['4.1.3', 'AA', 'Statusmeddelanden', 'Status Messages', 'channel'],
];

/** The 50 success criteria of WCAG 2.1 on levels A and AA, in the standard's order (https://www.w3.org/TR/WCAG21/). */
export const criteria: readonly Criterion[] = rows.map(([id, level, sv, en, judge, task]) => ({
  id,
  level,
  name: { sv, en },
  judge,
  ...(task ? { task } : {}),
}));
