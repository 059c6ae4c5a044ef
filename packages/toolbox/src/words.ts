import { type Bilingual, type Language, say, verdictWords } from '@klarmall/model';

/** Every word of the page itself. Those of findings come from the rules. */
const words = {
  title: { sv: 'Klarmall', en: 'Klarmall' },
  intro: {
    sv: 'Verktyg för dig som skriver till invånare i 1177.',
    en: 'Tools for those who write to citizens in 1177.',
  },
  stays: {
    sv: 'Inget lämnar din dator, och inget sparas. Sidan fungerar utan internet.',
    en: 'Nothing leaves your computer, and nothing is kept. The page works without internet.',
  },
  language: { sv: 'In English', en: 'På svenska' },
  tools: { sv: 'Verktyg', en: 'Tools' },
  old: {
    sv: 'Den här kopian är från {built}. Be om en ny: regler och formulär kan ha ändrats.',
    en: 'This copy is from {built}. Ask for a new one: rules and forms may have changed.',
  },
  expired: {
    sv: 'Den här kopian är från {built} och för gammal att lita på. Den ger inga svar. Be den som har hand om 1177 hos er om en ny.',
    en: 'This copy is from {built} and too old to be trusted. It gives no answers. Ask whoever is in charge of 1177 where you work for a new one.',
  },
  letterTab: { sv: 'Gör om ett brev', en: 'Convert a letter' },
  textTab: { sv: 'Kontrollera text', en: 'Check text' },
  sentTab: { sv: 'Läs före Skicka', en: 'Read before sending' },
  listTab: { sv: 'Kontrollera lista', en: 'Check list' },
  attachmentTab: { sv: 'Kontrollera bilaga', en: 'Check attachment' },
  aboutTab: { sv: 'För IT och dataskydd', en: 'For IT and data protection' },
  print: { sv: 'Skriv ut', en: 'Print' },
  clear: { sv: 'Ta bort', en: 'Remove' },
  copy: { sv: 'Kopiera', en: 'Copy' },
  copied: { sv: 'Kopierat.', en: 'Copied.' },
  notCopied: {
    sv: 'Det gick inte att kopiera. Markera texten och tryck Ctrl+C.',
    en: 'It could not be copied. Select the text and press Ctrl+C.',
  },
  failed: {
    sv: 'Något gick fel i sidan. Inget är sparat. Ladda om sidan och försök igen.',
    en: 'Something went wrong in the page. Nothing is kept. Reload the page and try again.',
  },
  tooSlow: {
    sv: 'Det tog för lång tid. Dela upp texten eller listan och försök igen.',
    en: 'It took too long. Divide the text or the list and try again.',
  },
  // The letter.
  letterIntro: {
    sv: 'Gör om ett pappersbrev till ett meddelande, i sju steg. I det sista kopierar du fält för fält till Personalverktyget.',
    en: 'Turn a paper letter into a message, in seven steps. In the last you copy it field by field to the staff tool.',
  },
  letterPersonal: {
    sv: 'Namn, adress och personnummer ur brevet kommer inte med. Läs ändå igenom: ett namn mitt i texten kan bli kvar.',
    en: 'Names, addresses and personal numbers of the letter are left out. Still read it: a name inside the text may stay.',
  },
  chooseLetter: {
    sv: 'Välj ett brev (docx, odt, pdf, html, eml eller txt), eller dra det hit',
    en: 'Choose a letter (docx, odt, pdf, html, eml or txt), or drag it here',
  },
  pasteLetter: { sv: 'Eller klistra in brevet', en: 'Or paste the letter' },
  convert: { sv: 'Gör om brevet', en: 'Convert the letter' },
  noLetter: {
    sv: 'Välj en fil eller klistra in brevet först.',
    en: 'Choose a file or paste the letter first.',
  },
  readingLetter: { sv: 'Läser brevet …', en: 'Reading the letter …' },
  noDraft: { sv: 'Det blev inget utkast', en: 'No draft was made' },
  step: { sv: 'Steg {number} av {all}: {title}', en: 'Step {number} of {all}: {title}' },
  next: { sv: 'Nästa', en: 'Next' },
  back: { sv: 'Tillbaka', en: 'Back' },
  otherLetter: { sv: 'Börja om med ett annat brev', en: 'Start again with another letter' },
  dropped: { sv: 'Borttaget ur brevet', en: 'Left out of the letter' },
  toUnit: { sv: 'Kontaktuppgifter som är borttagna', en: 'Contact details that are taken out' },
  proposals: { sv: 'Förslag på enklare text: {count}', en: 'Proposals for plainer text: {count}' },
  noProposals: { sv: 'Det finns inga förslag kvar.', en: 'There are no proposals left.' },
  useKind: { sv: 'Ändra alla {count}: {title}', en: 'Change all {count}: {title}' },
  keep: { sv: 'Behåll', en: 'Keep' },
  changed: { sv: 'Ändrat.', en: 'Changed.' },
  undo: { sv: 'Ångra senaste ändringen', en: 'Undo the last change' },
  undone: { sv: 'Ändringen är ångrad.', en: 'The change is undone.' },
  kept: { sv: 'Texten är kvar som den står.', en: 'The text stays as it stands.' },
  lookAt: { sv: 'Annat att se över', en: 'Other things to look at' },
  enter: { sv: 'Lägg in i Personalverktyget', en: 'Enter in the staff tool' },
  enterIntro: {
    sv: 'Öppna Mallar för invånarärenden i Personalverktyget. Kopiera varje text och klistra in den i samma ruta där. Läs igenom en gång till innan du sparar.',
    en: 'Open Mallar för invånarärenden in the staff tool. Copy each text and paste it in the same field there. Read it once more before you save.',
  },
  todos: { sv: 'Kvar att göra', en: 'Left to do' },
  asFile: { sv: 'Som filer för mallar i git', en: 'As files for templates in git' },
  asFileText: {
    sv: 'Har ni era mallar i ett projekt med Klarmall? Spara utkastet och mottagningens fil där.',
    en: 'Do you keep templates in a project with Klarmall? Save the draft and the unit’s file there.',
  },
  // The text.
  textIntro: {
    sv: 'Skriv eller klistra in texten som invånaren ska läsa. Du ser vad som är svårt att förstå medan du skriver.',
    en: 'Write or paste the text that the citizen is to read. You see what is hard to understand while you write.',
  },
  yourText: { sv: 'Din text', en: 'Your text' },
  textHelp: {
    sv: 'Tryck F8 för att gå till nästa fynd, och Skift+F8 för att gå tillbaka.',
    en: 'Press F8 to go to the next finding, and Shift+F8 to go back.',
  },
  noPersonal: {
    sv: 'Skriv inga personuppgifter. Texten ska kunna gälla vem som helst.',
    en: 'Write no personal data. The text is to fit anyone.',
  },
  findings: { sv: 'Fynd', en: 'Findings' },
  clean: {
    sv: `${verdictWords.clean.sv}. Läs ändå igenom texten själv.`,
    en: `${verdictWords.clean.en}. Still read the text yourself.`,
  },
  readingText: { sv: 'Läser texten …', en: 'Reading the text …' },
  waiting: {
    sv: 'Här visas fynden när du har skrivit något.',
    en: 'Findings are shown here when you have written.',
  },
  found: { sv: 'I texten: {counts}.', en: 'In the text: {counts}.' },
  use: { sv: 'Ändra', en: 'Change' },
  show: { sv: 'Visa i texten', en: 'Show in the text' },
  fixAll: { sv: 'Ändra allt som är säkert', en: 'Change everything that is safe' },
  fixedAll: {
    sv: 'Ändrade på {count} ställen. Ångra med Ctrl+Z.',
    en: 'Changed {count} places. Undo with Ctrl+Z.',
  },
  fixedNone: {
    sv: 'Det fanns inget att ändra som är säkert.',
    en: 'There was nothing that is safe to change.',
  },
  fixedOne: { sv: 'Ändrat. Ångra med Ctrl+Z.', en: 'Changed. Undo with Ctrl+Z.' },
  original: { sv: 'Så står det', en: 'As it stands' },
  proposed: { sv: 'Förslag', en: 'Proposal' },
  why: { sv: 'Varför', en: 'Why' },
  source: { sv: 'Källa', en: 'Source' },
  copyText: { sv: 'Kopiera texten', en: 'Copy the text' },
  // The finished message.
  sentIntro: {
    sv: 'Klistra in ett färdigt meddelande innan du skickar det. Sidan jämför det med mottagningens mallar.',
    en: 'Paste a finished message before you send it. The page compares it with the templates of the unit.',
  },
  chooseIndex: {
    sv: 'Välj mottagningens fil (las-fore-skicka.json), eller dra den hit. Den ligger i mottagningens mapp på webbplatsen med mallar.',
    en: 'Choose the file of the unit (las-fore-skicka.json), or drag it here. It is in the folder of the unit on the site of templates.',
  },
  indexChosen: {
    sv: 'Jämför med {unit}. Antal mallar: {count}. Filen är från {day}.',
    en: 'Compares with {unit}. Number of templates: {count}. The file is from {day}.',
  },
  notIndex: {
    sv: '{file} är inte en fil som sidan kan jämföra med. Välj den som heter las-fore-skicka.json.',
    en: '{file} is no file that the page can compare with. Choose the one called las-fore-skicka.json.',
  },
  noIndex: {
    sv: 'Välj först mottagningens fil. Då vet sidan vad som ska stå.',
    en: 'Choose the file of the unit first. Then the page knows what should be there.',
  },
  finished: { sv: 'Det färdiga meddelandet', en: 'The finished message' },
  readThrough: { sv: 'Läs igenom', en: 'Read through' },
  // The list.
  listIntro: {
    sv: 'Gör en lista med personnummer i ordning för Personalverktyget: tolv siffror med bindestreck, och högst 250 i varje lista.',
    en: 'Put a list of personal numbers in order for the staff tool: twelve figures with a hyphen, and at most 250 in each list.',
  },
  clipboard: {
    sv: 'Det du kopierar kan ligga kvar i urklippshistoriken (Windows-tangenten + V). Ta bort det därifrån när du är klar.',
    en: 'What you copy may stay in the clipboard history (Windows key + V). Remove it there when you are done.',
  },
  chooseLists: {
    sv: 'Välj en eller flera listor (txt, csv eller xlsx), eller dra dem hit',
    en: 'Choose one or more lists (txt, csv or xlsx), or drag them here',
  },
  pasteList: { sv: 'Eller klistra in personnummer', en: 'Or paste personal numbers' },
  makeLists: { sv: 'Gör i ordning', en: 'Put in order' },
  noList: {
    sv: 'Välj en fil eller klistra in personnummer först.',
    en: 'Choose a file or paste numbers first.',
  },
  readyList: { sv: 'Lista {number} av {all}: {count} nummer', en: 'List {number} of {all}: {count} numbers' },
  reviewList: {
    sv: 'Granska innan du skickar, lista {number} av {all}: {count} nummer',
    en: 'Look at before sending, list {number} of {all}: {count} numbers',
  },
  showNumbers: { sv: 'Visa numren', en: 'Show the numbers' },
  save: { sv: 'Spara som fil …', en: 'Save as a file …' },
  saved: { sv: 'Sparad.', en: 'Saved.' },
  notSaved: { sv: 'Filen är inte sparad.', en: 'The file is not saved.' },
  cannotSave: {
    sv: 'Webbläsaren kan inte spara i en mapp som du väljer. Kopiera listan till Anteckningar och spara den i den låsta mappen.',
    en: 'The browser cannot save in a folder of your choice. Copy the list to Notepad and save it in the locked folder.',
  },
  removed: { sv: 'Allt är borttaget ur sidan.', en: 'Everything is removed from the page.' },
  recipientsFile: { sv: 'mottagare-{number}.txt', en: 'recipients-{number}.txt' },
  reviewFile: { sv: 'granska-{number}.txt', en: 'review-{number}.txt' },
  // The attachment.
  whoLooks: { sv: 'Vad gäller för dig?', en: 'Which is it for you?' },
  sender: { sv: 'Jag ska skicka filen', en: 'I am to send the file' },
  maker: { sv: 'Jag gör filen', en: 'I make the file' },
  answerFirst: {
    sv: 'Svara först på frågan: ska du skicka filen, eller gör du den?',
    en: 'Answer the question first: are you to send the file, or do you make it?',
  },
  textToCopy: { sv: 'Text att kopiera', en: 'Text to copy' },
  mend: { sv: 'Gör en rättad fil', en: 'Make a mended file' },
  mendTitle: {
    sv: 'Titel på dokumentet (lämna tomt för att ta rubriken)',
    en: 'Title of the document (leave empty to take the heading)',
  },
  mending: { sv: 'Gör en rättad fil av {file} …', en: 'Making a mended file of {file} …' },
  mended: {
    sv: 'Den rättade filen är klar. Originalet är orört. Kontrollera den nya filen innan du skickar den.',
    en: 'The mended file is done. The original is as it was. Check the new file before you send it.',
  },
  saveMended: { sv: 'Spara {file}', en: 'Save {file}' },
  notMended: {
    sv: 'Det gick inte att göra en rättad fil av {file}.',
    en: 'No mended file could be made of {file}.',
  },
  /** Ends the name of a mended file. */
  mendedName: { sv: 'rattad', en: 'mended' },
  attachmentIntro: {
    sv: 'Se om en fil går att bifoga i 1177 innan du skickar den. Du kan kontrollera pdf, jpg och png.',
    en: 'See whether a file can be attached in 1177 before you send it. You can check pdf, jpg and png.',
  },
  chooseFiles: {
    sv: 'Välj en eller flera filer, eller dra dem hit',
    en: 'Choose one or more files, or drag them here',
  },
  reading: { sv: 'Läser {file} ({number} av {all}) …', en: 'Reading {file} ({number} of {all}) …' },
  progress: { sv: 'Lästa filer', en: 'Files read' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  cancelled: {
    sv: 'Läsningen är avbruten. {read} av {all} filer är lästa.',
    en: 'The reading is cancelled. {read} of {all} files are read.',
  },
  unreadable: {
    sv: 'Det gick inte att läsa {file}. Är filen öppen i ett annat program, eller en mapp?',
    en: '{file} could not be read. Is the file open in another program, or a folder?',
  },
  clearResults: { sv: 'Ta bort resultaten', en: 'Remove the results' },
  resultsRemoved: { sv: 'Resultaten är borttagna.', en: 'The results are removed.' },
  attachmentNote: {
    sv: 'En dator kan inte se allt. Läs igenom filen själv innan du skickar den.',
    en: 'A machine cannot see everything: read the file yourself before you send it.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Word = keyof typeof words;

/** Says one of the page's texts, with `{names}` filled in. */
export type Say = (word: Word, data?: Readonly<Record<string, string | number>>) => string;

export function sayIn(language: Language): Say {
  return (word, data) => say(words[word], language, data);
}
