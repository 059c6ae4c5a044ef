import type { Language } from '@klarmall/model';
import type { LetterNote, LetterPlace, Part, Unreadable } from '../letter.ts';
import type { DropReason } from '../sort/entry.ts';
import type { Category, Description } from '../understand/describe.ts';
import type { FoundField } from '../understand/fields.ts';
import type { RefusalReason } from '../understand/refusal.ts';

type Both = Readonly<Record<Language, string>>;

/** Why a letter became no draft, and what to do instead. */
export const refusalTexts: Readonly<Record<Unreadable | RefusalReason, Both>> = {
  oldWord: {
    sv: 'Filen är sparad i ett gammalt Word-format (.doc). Öppna den i Word, välj Spara som och spara den som Word-dokument (.docx). Försök sedan igen.',
    en: 'The file is saved in an old Word format (.doc). Open it in Word, choose Save as and save it as a Word document (.docx). Then try again.',
  },
  rtf: {
    sv: 'Filen är sparad som RTF. Öppna den i Word och spara den som Word-dokument (.docx). Försök sedan igen.',
    en: 'The file is saved as RTF. Open it in Word and save it as a Word document (.docx). Then try again.',
  },
  wordTemplate: {
    sv: 'Filen är en Word-mall (.dotx). Öppna den i Word och spara den som Word-dokument (.docx). Försök sedan igen.',
    en: 'The file is a Word template (.dotx). Open it in Word and save it as a Word document (.docx). Then try again.',
  },
  outlookMessage: {
    sv: 'Filen är ett meddelande från Outlook (.msg). Öppna det i Outlook och spara det som HTML eller text. Du kan också kopiera texten till en textfil.',
    en: 'The file is a message from Outlook (.msg). Open it in Outlook and save it as HTML or text. You can also copy the text to a text file.',
  },
  mailFile: {
    sv: 'Filen är ett sparat e-brev (.eml) utan text att läsa. Ligger brevet som en bifogad fil? Spara den och välj den i stället.',
    en: 'The file is a saved e-mail (.eml) without a text to read. Is the letter a file that is attached to it? Save that file and choose it instead.',
  },
  encrypted: {
    sv: 'Filen är låst med lösenord eller märkt som skyddad. Öppna den, ta bort skyddet och spara en kopia. Kontrollera först att du får göra det.',
    en: 'The file is locked with a password or labelled as protected. Open it, remove the protection and save a copy. First make sure that you may do so.',
  },
  picture: {
    sv: 'Filen är en bild. En bild har ingen text som går att läsa. Leta upp originalet, eller skriv av texten i ett Word-dokument.',
    en: 'The file is a picture. A picture has no text that can be read. Find the original, or type the text in a Word document.',
  },
  scan: {
    sv: 'Filen är inskannad. Den består av bilder av sidor, och text som ett program har gissat går inte att lita på. Leta upp originalet, eller skriv av texten i ett Word-dokument.',
    en: 'The file is scanned. It is pictures of pages, and text that a program guessed cannot be trusted. Find the original, or type the text in a Word document.',
  },
  spreadsheet: {
    sv: 'Filen är ett kalkylblad. Kopiera texten till ett Word-dokument och försök igen.',
    en: 'The file is a spreadsheet. Copy the text to a Word document and try again.',
  },
  presentation: {
    sv: 'Filen är en presentation. Kopiera texten till ett Word-dokument och försök igen.',
    en: 'The file is a presentation. Copy the text to a Word document and try again.',
  },
  damaged: {
    sv: 'Filen är skadad och går inte att läsa. Öppna den i det program som den är gjord i och spara den på nytt.',
    en: 'The file is damaged and cannot be read. Open it in the program that made it and save it again.',
  },
  empty: { sv: 'Filen har ingen text.', en: 'The file holds no text.' },
  unknown: {
    sv: 'Filen är av en sort som Klarmall inte läser som brev. Spara brevet som Word-dokument (.docx) och försök igen.',
    en: 'The file is of a kind that Klarmall does not read as a letter. Save the letter as a Word document (.docx) and try again.',
  },
  tooLarge: {
    sv: 'Filen är större än 50 MB. Ta bort bilderna och försök igen.',
    en: 'The file is over 50 MB. Remove the pictures and try again.',
  },
  marketing: {
    sv: 'Brevet är marknadsföring: det lockar med rabatter eller erbjudanden. Meddelanden i 1177 får inte användas till det.',
    en: 'The letter is marketing: it tempts with discounts or offers. Messages in 1177 must not be used for that.',
  },
  recruitment: {
    sv: 'Brevet söker deltagare till en studie. Det får meddelanden i 1177 inte användas till. En mottagning som är med i ett forskningsprojekt får fråga sina egna patienter, om det har tydlig koppling till deras hälsa. Skriv i så fall det i brevet.',
    en: 'The letter looks for people to take part in a study. Messages in 1177 must not be used for that. A unit in a research project may ask its own patients, if there is a clear connection to their health. If so, say that in the letter.',
  },
  survey: {
    sv: 'Brevet är en enkät som riktar sig brett. Meddelanden i 1177 är till för det som rör invånarens egen hälsa och vård.',
    en: 'The letter is a survey to a broad group. Messages in 1177 are for what concerns the reader’s own health and care.',
  },
  journalCopy: {
    sv: 'Brevet innehåller kopior ur journalen. Uppgifter med sekretess får inte sparas utanför journalsystemet för att skickas i 1177. Visa i stället invånaren till Journalen på 1177.',
    en: 'The letter holds copies of the patient record. Secret data must not be saved outside the record system to be sent in 1177. Show the reader to Journalen on 1177 instead.',
  },
};

export const dropTexts: Readonly<Record<DropReason, Both>> = {
  letterhead: { sv: 'brevhuvud', en: 'letterhead' },
  recipient: { sv: 'mottagarens namn och adress', en: "recipient's name and address" },
  dateLine: { sv: 'brevets datum; 1177 sätter datum', en: "the letter's date; 1177 sets a date" },
  reference: { sv: 'referens eller diarienummer', en: 'reference or file number' },
  greeting: { sv: 'hälsning', en: 'greeting' },
  signature: { sv: 'underskrift; 1177 skriver vem som skickar', en: 'signature; 1177 tells who sends' },
  copyLine: { sv: 'vem som får en kopia', en: 'who gets a copy' },
  enclosures: { sv: 'lista över bilagor', en: 'list of enclosures' },
  footer: { sv: 'sidfot', en: 'footer' },
  pageNumber: { sv: 'sidnummer', en: 'page number' },
  revision: { sv: 'när blanketten gjordes', en: 'when the form was made' },
  formLine: { sv: 'rad att fylla i; 1177 vet vem som svarar', en: 'line to fill in; 1177 knows who answers' },
  deleted: { sv: 'struken text', en: 'deleted text' },
  hidden: { sv: 'dold text', en: 'hidden text' },
  comment: { sv: 'kommentar', en: 'comment' },
  mailHeader: { sv: 'rubrikrad i e-post', en: 'header of an e-mail' },
  disclaimer: { sv: 'text om sekretess i e-post', en: 'notice on secrecy in an e-mail' },
  personal: { sv: 'personuppgift', en: 'personal data' },
  paper: { sv: 'det som bara gäller papperspost', en: 'what only concerns paper post' },
  title: { sv: 'rubriken blev meddelandets namn', en: "the heading became the message's name" },
  emptyHeading: { sv: 'rubrik utan text under', en: 'heading without text below' },
  answerMark: { sv: 'rad att svara på', en: 'line to answer on' },
};

export const partTexts: Readonly<Record<Part, Both>> = {
  body: { sv: 'stycke', en: 'paragraph' },
  header: { sv: 'sidhuvud, stycke', en: 'header, paragraph' },
  footer: { sv: 'sidfot, stycke', en: 'footer, paragraph' },
  textBox: { sv: 'textruta, stycke', en: 'text box, paragraph' },
  footnote: { sv: 'fotnot, stycke', en: 'footnote, paragraph' },
  comment: { sv: 'kommentar', en: 'comment' },
  deleted: { sv: 'struken text', en: 'deleted text' },
  hidden: { sv: 'dold text', en: 'hidden text' },
  mailHeader: { sv: 'e-postrubrik', en: 'mail header' },
  picture: { sv: 'bild', en: 'picture' },
};

export function placeText({ part, paragraph, page, row, column }: LetterPlace, language: Language): string {
  const parts = [`${partTexts[part][language]} ${paragraph}`];
  if (page !== undefined) parts.unshift(`${language === 'sv' ? 'sida' : 'page'} ${page}`);
  if (row !== undefined && column !== undefined)
    parts.push(language === 'sv' ? `rad ${row}, kolumn ${column}` : `row ${row}, column ${column}`);
  return parts.join(', ');
}

export const noteTexts: Readonly<Record<LetterNote, (count: number) => Both>> = {
  trackedChanges: (count) => ({
    sv: `Brevet har spårade ändringar (${count}). Det som är infogat är med, det som är struket är borta.`,
    en: `The letter has tracked changes (${count}). What was inserted is in, what was deleted is gone.`,
  }),
  comments: (count) => ({
    sv: `Brevet har kommentarer (${count}). De är inte med.`,
    en: `The letter has comments (${count}). They are left out.`,
  }),
  textBoxes: (count) => ({
    sv: `Brevet har textrutor (${count}). Kontrollera att texten står på rätt ställe.`,
    en: `The letter has text boxes (${count}). Make sure that their text stands in the right place.`,
  }),
  footnotes: (count) => ({
    sv: `Brevet har fotnoter (${count}). De står efter det stycke som de hör till.`,
    en: `The letter has footnotes (${count}). They stand after the paragraph that they belong to.`,
  }),
  contentControls: (count) => ({
    sv: `Brevet har ifyllbara fält (${count}). Texten i dem är läst som vanlig text.`,
    en: `The letter has content controls (${count}). Their text is read as ordinary text.`,
  }),
  pictures: (count) => ({
    sv: `Brevet har bilder (${count}). De följer inte med. Skriv det viktiga i bilden som text.`,
    en: `The letter has pictures (${count}). They are left out. Write what matters in them as text.`,
  }),
  hiddenText: (count) => ({
    sv: `Brevet har dold text (${count}). Den är inte med.`,
    en: `The letter has hidden text (${count}). It is left out.`,
  }),
  macros: () => ({
    sv: 'Filen har makron. De är inte körda.',
    en: 'The file has macros. They were not run.',
  }),
  mergeFields: (count) => ({
    sv: `Brevet har kopplade fält (${count}). Se efter att varje blev ett fält i mallen.`,
    en: `The letter has merge fields (${count}). See that each became a field of the template.`,
  }),
  columns: () => ({
    sv: 'Brevet har spalter. Kontrollera att texten står i rätt ordning.',
    en: 'The letter has columns. Make sure that its text stands in the right order.',
  }),
  unreadableCharacters: (count) => ({
    sv: `Brevet har tecken ur ett symboltypsnitt som inte går att läsa (${count}).`,
    en: `The letter has characters of a symbol font that cannot be read (${count}).`,
  }),
};

export const categoryReasons: Readonly<Record<Description['categoryReason'], Both>> = {
  questions: { sv: 'brevet ställer frågor', en: 'the letter asks questions' },
  form: { sv: 'brevet hör till ett formulär', en: 'the letter goes with a form' },
  result: { sv: 'brevet handlar om ett provsvar', en: 'the letter is about a test result' },
  referral: {
    sv: 'brevet handlar om en remiss eller en väntelista',
    en: 'the letter is about a referral or a waiting list',
  },
  appointment: { sv: 'brevet handlar om en tid', en: 'the letter is about an appointment' },
  cancelled: { sv: 'brevet handlar om ett inställt besök', en: 'the letter is about a cancelled visit' },
  general: { sv: 'brevet är lika för alla', en: 'the letter is the same for everyone' },
};

export const nameReasons: Readonly<Record<Description['nameReason'], Both>> = {
  heading: { sv: 'det är brevets rubrik', en: "it is the letter's heading" },
  subject: { sv: 'det är e-postens ämne', en: "it is the e-mail's subject" },
  category: {
    sv: 'namnet syns i inkorgens lista och ska inte avslöja vad det gäller',
    en: 'the name shows in the list of the inbox and must not give away what it is about',
  },
};

export const fieldReasons: Readonly<Record<FoundField['reason'], Both>> = {
  appointment: { sv: 'hör till den bokade tiden', en: 'belongs to the appointment' },
  personalLetter: { sv: 'brevet är skrivet till en person', en: 'the letter is written to one person' },
  label: {
    sv: 'står efter en ledtext eller under en tabellrubrik',
    en: 'stands after a label or below the head of a table',
  },
  staff: { sv: 'vem invånaren träffar varierar', en: 'who the reader meets varies' },
  result: { sv: 'är personens eget värde', en: "is the person's own value" },
  place: { sv: 'platsen varierar', en: 'the place varies' },
  waitingTime: { sv: 'väntetiden ändras', en: 'the waiting time changes' },
  blank: { sv: 'är en rad att fylla i', en: 'is a line to fill in' },
  mergeField: { sv: 'är ett kopplat fält', en: 'is a merge field' },
};

export const fieldTypes: Readonly<Record<FoundField['type'], Both>> = {
  date: { sv: 'datum', en: 'date' },
  time: { sv: 'klockslag', en: 'time' },
  text: { sv: 'kort text', en: 'short text' },
  place: { sv: 'plats', en: 'place' },
};

export const categoryNames: Readonly<Record<Category, Both>> = {
  information: { sv: 'information', en: 'information' },
  fråga: { sv: 'fråga', en: 'questions' },
  kallelse: { sv: 'kallelse', en: 'summons' },
  provsvar: { sv: 'provsvar', en: 'test result' },
  remiss: { sv: 'remiss', en: 'referral' },
  formulär: { sv: 'formulär', en: 'form' },
  övrigt: { sv: 'övrigt', en: 'other' },
};

export const stepTitles: readonly Both[] = [
  { sv: 'Gå igenom brevet', en: 'Go through the letter' },
  { sv: 'Inventera 1177.se', en: 'See what 1177.se has' },
  { sv: 'Blanketter och frågeformulär', en: 'Forms and questionnaires' },
  { sv: 'E-tjänster', en: 'E-services' },
  { sv: 'Kontaktuppgifter och besked', en: 'Contact details and answers' },
  { sv: 'Mallen', en: 'The template' },
];
