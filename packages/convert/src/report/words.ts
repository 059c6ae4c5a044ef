import type { Bilingual, Language } from '@klarmall/model';
import type { LetterNote, LetterPlace, Part, Unreadable } from '../letter.ts';
import type { DropReason } from '../sort/entry.ts';
import type { Category, Description } from '../understand/describe.ts';
import type { FoundField } from '../understand/fields.ts';
import type { RefusalReason } from '../understand/refusal.ts';
import type { Outdated } from './outdated.ts';

/** Why a letter became no draft, and what to do instead. */
export const refusalTexts: Readonly<Record<Unreadable | RefusalReason, Bilingual>> = {
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

export const dropTexts: Readonly<Record<DropReason, Bilingual>> = {
  letterhead: { sv: 'brevhuvud', en: 'letterhead' },
  recipient: { sv: 'mottagarens namn och adress', en: "recipient's name and address" },
  dateLine: { sv: 'brevets datum; 1177 sätter datum', en: "the letter's date; 1177 sets a date" },
  reference: { sv: 'referens eller diarienummer', en: 'reference or file number' },
  greeting: { sv: 'hälsning', en: 'greeting' },
  signature: { sv: 'signatur; 1177 skriver vem som skickar', en: 'signature; 1177 tells who sends' },
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
  credits: { sv: 'vem som har gjort bladet', en: 'who made the leaflet' },
  divider: { sv: 'streck mellan delar', en: 'line between parts' },
  forwarding: {
    sv: 'hälsning från den som skickade brevet vidare',
    en: 'note from whoever forwarded the letter',
  },
  quoted: { sv: 'citat ur ett tidigare e-brev', en: 'quoted from an earlier e-mail' },
  personal: { sv: 'personuppgift', en: 'personal data' },
  paper: { sv: 'det som bara gäller papperspost', en: 'what only concerns paper post' },
  title: { sv: 'rubriken blev meddelandets namn', en: "the heading became the message's name" },
  emptyHeading: { sv: 'rubrik utan text under', en: 'heading without text below' },
  answerMark: { sv: 'rad att svara på', en: 'line to answer on' },
};

const partTexts: Readonly<Record<Part, Bilingual>> = {
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

export const noteTexts: Readonly<Record<LetterNote, (count: number) => Bilingual>> = {
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
    sv: `Brevet har tecken ur ett symbolteckensnitt som inte går att läsa (${count}).`,
    en: `The letter has characters of a symbol font that cannot be read (${count}).`,
  }),
};

export const categoryReasons: Readonly<Record<Description['categoryReason'], Bilingual>> = {
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

export const nameReasons: Readonly<Record<Description['nameReason'], Bilingual>> = {
  heading: { sv: 'det är brevets rubrik', en: "it is the letter's heading" },
  subject: { sv: 'det är e-postens ämne', en: "it is the e-mail's subject" },
  category: {
    sv: 'namnet syns i inkorgens lista och ska inte avslöja vad det gäller',
    en: 'the name shows in the list of the inbox and must not give away what it is about',
  },
};

export const fieldReasons: Readonly<Record<FoundField['reason'], Bilingual>> = {
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

export const fieldTypes: Readonly<Record<FoundField['type'], Bilingual>> = {
  date: { sv: 'datum', en: 'date' },
  time: { sv: 'klockslag', en: 'time' },
  text: { sv: 'kort text', en: 'short text' },
  place: { sv: 'plats', en: 'place' },
};

export const categoryNames: Readonly<Record<Category, Bilingual>> = {
  information: { sv: 'information', en: 'information' },
  fråga: { sv: 'fråga', en: 'questions' },
  kallelse: { sv: 'kallelse', en: 'summons' },
  provsvar: { sv: 'provsvar', en: 'test result' },
  remiss: { sv: 'remiss', en: 'referral' },
  formulär: { sv: 'formulär', en: 'form' },
  övrigt: { sv: 'övrigt', en: 'other' },
};

export type StepId = 'general' | 'articles' | 'forms' | 'services' | 'contact' | 'template';

/** The six steps of the regions' guide, in order. */
export const guideSteps = [
  { id: 'general', number: '1', title: { sv: 'Gå igenom brevet', en: 'Go through the letter' } },
  { id: 'articles', number: '2', title: { sv: 'Inventera 1177.se', en: 'See what 1177.se has' } },
  {
    id: 'forms',
    number: '3',
    title: { sv: 'Blanketter och frågeformulär', en: 'Forms and questionnaires' },
  },
  { id: 'services', number: '4', title: { sv: 'E-tjänster', en: 'E-services' } },
  {
    id: 'contact',
    number: '5',
    title: { sv: 'Kontaktuppgifter och besked', en: 'Contact details and answers' },
  },
  { id: 'template', number: '6', title: { sv: 'Mallen', en: 'The template' } },
] as const satisfies readonly { readonly id: StepId; readonly number: string; readonly title: Bilingual }[];

/** Why something in a draft may be out of date. */
export const outdatedTexts: Readonly<Record<Outdated['kind'], Bilingual>> = {
  pastDate: { sv: 'dagen har varit.', en: 'the day has passed.' },
  oldName: { sv: 'ett gammalt namn.', en: 'an old name.' },
  fee: { sv: 'en avgift: stämmer den?', en: 'a fee: is it right?' },
  oldYear: { sv: 'ett år som har varit.', en: 'a year that has passed.' },
};

/** What is not copied, and why. */
export const notCopiedTexts: Readonly<Record<'instrument' | 'manyQuestions', Bilingual>> = {
  instrument: {
    sv: 'ett standardiserat formulär, som inte får skrivas av',
    en: 'a standard form, which must not be copied',
  },
  manyQuestions: {
    sv: 'egna frågor, som blir bättre i 1177 formulärtjänst',
    en: 'own questions, which are better in 1177 formulärtjänst',
  },
};

/** What the report says outside the steps. */
export const reportTexts = {
  wholeLetter: { sv: 'hela brevet', en: 'the whole letter' },
  oneLine: { sv: '1 rad', en: '1 line' },
  lines: { sv: '{count} rader', en: '{count} lines' },
  findAddress: {
    sv: 'Ta reda på adressen till {name}. I Personalverktyget gör du orden till en länk. I en mall skriver du adressen i mottagningens fil (links: {key}).',
    en: "Find the address of {name}. In the staff tool you make the words a link. In a template you write the address in the unit's file (links: {key}).",
  },
  ownUnit: {
    sv: 'Har ni era mallar som filer? Skriv ert hsaId och er kontaktsida i mottagningens fil.',
    en: "Do you keep templates as files? Write your hsaId and your contact page in the unit's file.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the six steps say. What stands in braces is filled in from the letter. */
export const stepTexts = {
  sameForAll: {
    sv: 'Texten är lika för alla som får den.',
    en: 'The text is the same for everyone who gets it.',
  },
  varies: {
    sv: 'Det här varierar mellan mottagarna och blev fält: {fields}. Resten är lika för alla.',
    en: 'This varies between readers and became fields: {fields}. The rest is the same for everyone.',
  },
  onePersonal: {
    sv: 'Brevet är skrivet till en person. 1 ställe med personuppgifter är borttaget.',
    en: 'The letter is written to one person. 1 place with personal data is removed.',
  },
  manyPersonal: {
    sv: 'Brevet är skrivet till en person. {count} ställen med personuppgifter är borttagna.',
    en: 'The letter is written to one person. {count} places with personal data are removed.',
  },
  outdated: { sv: 'Kontrollera {text}: {why}', en: 'Check {text}: {why}' },
  article: {
    sv: '1177.se har troligen en artikel om {topic}. Länka till den i stället för att skriva samma sak.',
    en: '1177.se probably has an article on {topic}. Link to it instead of writing the same.',
  },
  becameArticle: {
    sv: '{text} blev en länk till artikeln {name}.',
    en: '{text} became a link to the article {name}.',
  },
  searchArticles: {
    sv: 'Sök på 1177.se efter det som brevet handlar om.',
    en: 'Search 1177.se for what the letter is about.',
  },
  listedForm: {
    sv: '{name} är ett standardiserat formulär. Skicka det från 1177 formulärtjänst. Frågorna är inte avskrivna. Det står i {title} ({date}).',
    en: '{name} is a standard form. Send it from 1177 formulärtjänst. Its questions are not copied. It is in {title} ({date}).',
  },
  knownForm: {
    sv: '{name} är ett standardiserat formulär. Skicka det från 1177 formulärtjänst. Frågorna är inte avskrivna. Fråga er region om det finns där.',
    en: '{name} is a standard form. Send it from 1177 formulärtjänst. Its questions are not copied. Ask your region whether it is there.',
  },
  manyQuestions: {
    sv: 'Brevet har {count} egna frågor. Bygg dem i 1177 formulärtjänst: det är bättre för invånaren när frågorna är tio eller fler.',
    en: 'The letter has {count} own questions. Build them in 1177 formulärtjänst: that is better for the reader when there are ten or more.',
  },
  ownQuestion: {
    sv: 'Brevet har 1 egen fråga. Den är byggd som en mall med frågor i Personalverktyget.',
    en: 'The letter has 1 question of its own, built as a template with questions.',
  },
  ownQuestions: {
    sv: 'Brevet har {count} egna frågor. De är byggda som en mall med frågor i Personalverktyget.',
    en: 'The letter has {count} questions of its own, built as a template with questions.',
  },
  noForms: {
    sv: 'Brevet har inga formulär eller frågor.',
    en: 'The letter has no forms or questions.',
  },
  service: {
    sv: '{text} blev en direktlänk till {name}.',
    en: '{text} became a direct link to {name}.',
  },
  oldService: {
    sv: '{text} blev en direktlänk till {name}. Namnet är gammalt.',
    en: '{text} became a direct link to {name}. The name is old.',
  },
  noServices: { sv: 'Brevet nämner inga e-tjänster.', en: 'The letter names no e-services.' },
  contact: {
    sv: 'Telefonnummer, adress och tider är borttagna ur texten. Mottagningens kontaktsida följer med meddelandet. Uppgifterna ligger i utkastets fil om mottagningen.',
    en: "Phone numbers, address and hours are taken out of the text. The unit's contact page goes with the message. The details stand in the draft's file on the unit.",
  },
  urgent: { sv: '{text} är bråttom och står kvar.', en: '{text} is urgent and stays.' },
  answersHere: {
    sv: '{text}: invånaren svarar i meddelandet i stället. Skriv om meningen.',
    en: '{text}: the reader answers in the message instead. Rewrite the sentence.',
  },
  becameQuestion: {
    sv: '{text} blev frågan ”{question}” Skriv om meningen.',
    en: '{text} became the question “{question}” Rewrite the sentence.',
  },
  inService: {
    sv: '{text}: invånaren kan göra det i e-tjänsten {name}. Skriv om meningen.',
    en: '{text}: the reader can do it in the e-service {name}. Rewrite the sentence.',
  },
  noContact: {
    sv: 'Brevet har inga kontaktuppgifter att ta bort.',
    en: 'The letter has no contact details to remove.',
  },
  withQuestions: {
    sv: 'Förslag: mall med frågor, kategori {category}, eftersom {why}.',
    en: 'Proposal: template with questions, category {category}, since {why}.',
  },
  withInformation: {
    sv: 'Förslag: mall med information, kategori {category}, eftersom {why}.',
    en: 'Proposal: template with information, category {category}, since {why}.',
  },
  name: {
    sv: 'Förslag till namn: ”{name}”, eftersom {why}.',
    en: 'Proposed name: “{name}”, since {why}.',
  },
  timed: { sv: 'Det är en kallelse med bokad tid.', en: 'It is a summons with a booked time.' },
  open: { sv: 'Det är en öppen kallelse.', en: 'It is an open summons.' },
  days: {
    sv: 'Förslag: påminnelse efter {reminder} dagar, frågorna stängs efter {close} dagar. Kontrollera också texten om vad svaren används till.',
    en: 'Proposal: reminder after {reminder} days, closed after {close} days. Check the text on how answers are used too.',
  },
  review: { sv: 'Granska: {why}', en: 'Review: {why}' },
  similar: {
    sv: 'Brevet liknar mallen {id} ({name}). Utgå gärna från den.',
    en: 'The letter is like the template {id} ({name}). You may start from it.',
  },
  onlyInLetter: { sv: 'Bara i brevet: {headings}.', en: 'Only in the letter: {headings}.' },
  onlyInTemplate: { sv: 'Bara i mallen: {headings}.', en: 'Only in the template: {headings}.' },
  found: {
    sv: 'Kontrollen av utkastet hittade {count} ställen att se över. De står nedan, med förslag där det finns.',
    en: 'The check of the draft found {count} places to look at. They stand below, with proposals where there are any.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
