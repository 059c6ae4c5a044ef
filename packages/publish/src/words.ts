import {
  type EntryPageScriptWords,
  type ReceiptSectionWords,
  receiptWords,
} from '@klarmall/compiler/targets';
import type { Bilingual, Language } from '@klarmall/model';
import { formatDate, parseIsoDate } from '@klarmall/swedish';
import { minutesOfAWeek } from './priority.ts';

/** A day as a sentence has it: `1 november 2026`, or with its weekday. What is no day stands as it is. */
function dayInSwedish(iso: string, weekday = false): string {
  const date = parseIsoDate(iso);
  return date === undefined ? iso : formatDate(date, { weekday });
}

const englishDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

function dayInEnglish(iso: string): string {
  return parseIsoDate(iso) === undefined ? iso : englishDay.format(new Date(`${iso}T00:00:00Z`));
}

const swedish = {
  home: 'Mallar för 1177',
  toolbox: 'Verktyg: kontrollera text, listor och bilagor',
  built: (day: string) => `Webbplatsen skrevs ${dayInSwedish(day)}.`,
  units: 'Mottagningar',
  templates: 'Mallar',
  search: 'Sök mottagning eller mall',
  searchUnit: 'Sök bland mallarna',
  searchUnits: 'Sök mottagning',
  inboxTitle: 'Rubrik i inkorgen',
  version: 'Version',
  shown: '{shown} av {all} visas',
  showAll: (what: string, count: number) => `Visa alla ${count} ${what.toLocaleLowerCase('sv')}`,
  noneShown: 'Inget passar. Skriv färre ord eller välj alla.',
  due: (todos: number) => (todos === 0 ? 'inget att ändra' : `${todos} att göra`),
  dueIn: (count: number) =>
    count === 0 ? 'inget att ändra' : `i ${count} ${count === 1 ? 'mottagning' : 'mottagningar'}`,
  where: 'Du är här',
  todo: 'Ändra i Personalverktyget',
  nothing: 'Inget att ändra. Texterna i Personalverktyget stämmer med mallen.',
  deactivate: 'Avaktivera',
  change: 'Ändra',
  new: 'Lägg in',
  isNew: 'Mallen är ny för mottagningen.',
  enterNew: 'Lägg in nya mallar',
  areNew: 'Mallarna är nya för mottagningen. Inget är brådskande.',
  slip: 'Påminnelselapp till brev på papper',
  checksum: 'Kontrollsumma (SHA-256)',
  gone: 'Mallen är tillbakadragen eller används inte längre av mottagningen. Invånaren ska inte få den.',
  openTemplate: (name: string) => `Öppna Mallar för invånarärenden och öppna mallen ”${name}”.`,
  order:
    'Mallen är central. Du ändrar den inte själv: be den som förvaltar centrala mallar om ändringen. Jämför när den är gjord.',
  off: 'Ta bort bocken i rutan Aktivera mall under fliken Spara. Spara.',
  save: 'Spara mallen.',
  since: (day: string) => `Ändrat sedan mallen lades in ${dayInSwedish(day)}.`,
  old: 'Gammal text',
  now: 'Ny text',
  add: 'Lägg till',
  remove: 'Ta bort',
  sameWords: 'Orden är desamma. Rubriker, listor, fet text eller länkar är ändrade.',
  newOrder: 'Ordningen är ändrad. Så här ska det stå nu:',
  copy: 'Kopiera',
  done: 'Ligger i verktyget',
  taken: 'Borttaget ur verktyget',
  fetchAgain: 'Hämta på nytt',
  thisWeek: (minutes: number) =>
    `Veckans ${minutesOfAWeek} minuter: det viktigaste först, ungefär ${minutes} minuter`,
  later: 'Sedan',
  minutes: (minutes: number) => `Ungefär ${minutes} minuter.`,
  routine: (minutes: number) => `Rutin: kan vänta till nästa omgång. Ungefär ${minutes} minuter.`,
  urgent: (day: string, isLate: boolean) =>
    isLate
      ? `Brådskande: skulle ha varit klart ${dayInSwedish(day, true)}.`
      : `Brådskande: senast ${dayInSwedish(day, true)}.`,
  reason: 'Skäl',
  replacedBy: 'Mallen ersätts av',
  split:
    'Mallen är delad: varje besked är nu en egen mall i verktyget, så att ingen kan blanda dem. Lägg in de nya och ta bort den gamla.',
  fetchWhy:
    'Den gemensamma texten är ändrad. Hämta den uppdaterade mallen i stället för att ändra i den gamla.',
  /** The words of the search are the tool's. */
  fetchSteps: (search: string) =>
    `Öppna Mallar för invånarärenden. Klicka på Skapa mall. ${search} Klicka på Använd mall.`,
  redo: 'Gör om mottagningens egna ändringar i den nya mallen:',
  redone: 'Mottagningens egna ändringar är gjorda.',
  ordered: 'Ordningen är ändrad.',
  activate: 'Bocka i rutan Aktivera mall i den nya mallen. Spara.',
  offOld: (name: string) =>
    `Avaktivera den gamla kopian av ”${name}”: ta bort bocken i rutan Aktivera mall. Spara.`,
  said: (day: string) =>
    `Sagt ${dayInSwedish(day)}: någon har bockat av att texten ligger i verktyget. Ingen har jämfört.`,
  shownText: (day: string) =>
    `Visad text ${dayInSwedish(day)}: orden är jämförda med verktyget, länkarna inte.`,
  shownLinks: (day: string) => `Visad text och länkar ${dayInSwedish(day)}: jämförda med verktyget.`,
  missing: (count: number, all: number) => `${count} av ${all} texter är inlagda.`,
  sendingPage: 'Skicka steg för steg',
  attachmentFile: 'Den granskade bilagan',
  journalName: 'Heter i journalsystemet',
  state: 'Läge',
  scope: 'Omfattning',
  template: 'Mall',
  unit: 'Mottagning',
  toDo: 'Att göra',
  onlyDue: 'Visa bara det som har något att göra',
  allScopes: 'Alla',
  allUnits: 'Alla mottagningar',
  scopes: { central: 'Central', national: 'Nationell', regional: 'Regional', local: 'Lokal' },
  originals: 'För dig som förvaltar gemensamma mallar',
  original: 'Original',
  originalHelp:
    'Här lägger du in originalet och ändrar det. Mottagningarna beställer eller hämtar mallen sedan. Det som är inom hakparentes byter varje mottagning själv.',
  originalWaits: 'Vänta: originalet i Personalverktyget är inte ändrat än. Fråga den som förvaltar mallen.',
  restart: 'Ta bort alla bockar',
  entryPage: 'Lägg in steg för steg',
  messagePage: 'Så ser invånaren meddelandet',
  originalSending: 'Så skickar mottagningarna',
  changed: 'Ändrad sedan den lades in',
  notEntered: 'Inte inlagd än',
  reviewed: (role: string, date: string) => `Granskad av ${role} den ${dayInSwedish(date)}.`,
  reviewedOther: (role: string, date: string) =>
    `Texten har ändrats sedan ${role} granskade den ${dayInSwedish(date)}.`,
  validFrom: (date: string) => `Gäller från ${dayInSwedish(date)}.`,
  validTo: (date: string) => `Gäller till och med ${dayInSwedish(date)}.`,
  notValid: 'Mallen gäller inte i dag. Skicka den inte.',
  held: 'Hålls tillbaka av ett Stopp. Det som redan ligger i verktyget får stå kvar.',
  withdrawn: 'Tillbakadragen. Använd den inte.',
  deprecated: 'Ska bytas ut. Lägg inte in den på nytt.',
  elsewhere: 'Inte till för Personalverktyget.',
  read: 'Läs före Skicka',
  readHelp:
    'Kopiera det färdiga meddelandet ur Personalverktyget och klistra in det här. Sidan jämför det med mallen. Texten stannar i din webbläsare.',
  finished: 'Det färdiga meddelandet',
  doRead: 'Läs igenom',
  clear: 'Töm',
  singleNoScript: 'Filen fungerar inte här. Spara den på datorn och öppna den i Edge, Chrome eller Firefox.',
  noScript: 'Sökning och jämförelse fungerar inte i din webbläsare. Allt annat gör det.',
};

type Words = typeof swedish;

const english: Words = {
  home: 'Templates for 1177',
  toolbox: 'Tools: check texts, lists and attachments',
  built: (day) => `The site was written on ${dayInEnglish(day)}.`,
  units: 'Units',
  templates: 'Templates',
  search: 'Search for a unit or a template',
  searchUnit: 'Search the templates',
  searchUnits: 'Search for a unit',
  inboxTitle: 'Title in the inbox',
  version: 'Version',
  shown: '{shown} of {all} shown',
  showAll: (what, count) => `Show all ${count} ${what.toLocaleLowerCase('en')}`,
  noneShown: 'Nothing fits. Write fewer words or choose all.',
  due: (todos) => (todos === 0 ? 'nothing to change' : `${todos} to do`),
  dueIn: (count) => (count === 0 ? 'nothing to change' : `in ${count} ${count === 1 ? 'unit' : 'units'}`),
  where: 'You are here',
  todo: 'Change in Personalverktyget',
  nothing: 'Nothing to change. What is in the staff tool is the same as the source.',
  deactivate: 'Deactivate',
  change: 'Change',
  new: 'Enter',
  isNew: 'The template is new to the unit.',
  enterNew: 'Enter new templates',
  areNew: 'The templates are new to the unit. Nothing is urgent.',
  slip: 'Reminder slip for a letter on paper',
  checksum: 'Checksum (SHA-256)',
  gone: 'The template is withdrawn or no longer used by the unit. Citizens should not get it.',
  openTemplate: (name) => `Open Mallar för invånarärenden and open the template “${name}”.`,
  order:
    'The template is central. You do not change it yourself: ask those who keep central templates. Compare when it is done.',
  off: 'Untick the box Aktivera mall on the tab Spara. Save.',
  save: 'Save the template.',
  since: (day) => `Changed since the template was entered on ${dayInEnglish(day)}.`,
  old: 'Old text',
  now: 'New text',
  add: 'Add',
  remove: 'Remove',
  sameWords: 'The words are the same. Headings, lists, bold or links have changed.',
  newOrder: 'The order has changed. It should now be:',
  copy: 'Copy',
  done: 'It is in the tool',
  taken: 'Taken out of the tool',
  fetchAgain: 'Fetch anew',
  thisWeek: (minutes) =>
    `This week’s ${minutesOfAWeek} minutes: what matters most first, about ${minutes} minutes`,
  later: 'After that',
  minutes: (minutes) => `About ${minutes} minutes.`,
  routine: (minutes) => `Routine: may wait for the next release. About ${minutes} minutes.`,
  urgent: (day, isLate) =>
    isLate ? `Urgent: was to be done by ${dayInEnglish(day)}.` : `Urgent: by ${dayInEnglish(day)}.`,
  reason: 'Reason',
  replacedBy: 'The template is replaced by',
  split:
    'The template is divided: each message is now a template of its own in the tool, so that nobody can mix them. Enter the new ones and remove the old.',
  fetchWhy: 'The common text has changed. Fetch the updated template rather than changing the old one.',
  fetchSteps: (search) => `Open Mallar för invånarärenden. Press Skapa mall. ${search} Press Använd mall.`,
  redo: 'Make the unit’s own changes again in the new template:',
  redone: 'The unit’s own changes are made.',
  ordered: 'The order is changed.',
  activate: 'Tick the box Aktivera mall in the new template. Save.',
  offOld: (name) => `Deactivate the old copy of “${name}”: untick the box Aktivera mall. Save.`,
  said: (day) =>
    `Said on ${dayInEnglish(day)}: somebody has ticked off that the text is in the tool. Nobody has compared.`,
  shownText: (day) =>
    `Text shown on ${dayInEnglish(day)}: the words are compared with the tool, the links are not.`,
  shownLinks: (day) => `Text and links shown on ${dayInEnglish(day)}: compared with the tool.`,
  missing: (count, all) => `${count} of ${all} texts are entered.`,
  sendingPage: 'Send it step by step',
  attachmentFile: 'The approved attachment',
  journalName: 'Called in the journal system',
  state: 'State',
  scope: 'Scope',
  template: 'Template',
  unit: 'Unit',
  toDo: 'To do',
  onlyDue: 'Show only what has something to do',
  allScopes: 'All',
  allUnits: 'All units',
  scopes: { central: 'Central', national: 'National', regional: 'Regional', local: 'Local' },
  originals: 'For those who keep shared templates',
  original: 'Original',
  originalHelp:
    'Here you enter the original and change it. Units order or fetch the template afterwards. What is in brackets each unit changes itself.',
  originalWaits: 'Wait: the original in the staff tool is not changed yet. Ask whoever keeps the template.',
  restart: 'Clear all ticks',
  entryPage: 'Enter it step by step',
  messagePage: 'As the citizen sees the message',
  originalSending: 'How units send it',
  changed: 'Changed since it was entered',
  notEntered: 'Not entered yet',
  reviewed: (role: string, date: string) => `Reviewed by ${role} on ${dayInEnglish(date)}.`,
  reviewedOther: (role: string, date: string) =>
    `The text has changed since ${role} reviewed it on ${dayInEnglish(date)}.`,
  validFrom: (date: string) => `Holds from ${dayInEnglish(date)}.`,
  validTo: (date: string) => `Holds until ${dayInEnglish(date)}.`,
  notValid: 'The template does not hold today. Do not send it.',
  held: 'Held back by a Stop. What is in the tool already may stay.',
  withdrawn: 'Withdrawn. Do not use it.',
  deprecated: 'To be replaced. Do not enter it anew.',
  elsewhere: 'Not meant for the staff tool.',
  read: 'Read before sending',
  readHelp:
    'Copy the finished message from the staff tool and paste it here. The page compares it with the template. The text stays in your browser.',
  finished: 'The finished message',
  doRead: 'Read through',
  clear: 'Clear',
  singleNoScript:
    'The file does not work here. Save it on the computer and open it in Edge, Chrome or Firefox.',
  noScript: 'Search and comparison do not work in your browser. Everything else does.',
};

/** What the site itself says. Words of the tool are Swedish in both. */
export function siteWords(language: Language): Words {
  return language === 'en' ? english : swedish;
}
export type SiteWords = Words;

const originalNames: Readonly<Record<string, Bilingual>> = {
  _central: { sv: 'Centrala mallar', en: 'Central templates' },
  _national: { sv: 'Nationella mallar', en: 'National templates' },
  _regional: { sv: 'Regionala mallar', en: 'Regional templates' },
};

/** What the originals of a scope are called; undefined for a unit's id. */
export const originalName = (id: string, language: Language): string | undefined =>
  originalNames[id]?.[language];

/** What the entry page's script says in a language that is not its own. */
export const scriptWords: Readonly<Record<Exclude<Language, 'sv'>, EntryPageScriptWords>> = {
  en: {
    progress: '{done} of {all} done',
    copied: 'Copied: {label}. Tick it off when the text is in the tool.',
    notCopied: 'Could not copy. Mark the text and copy by hand: {label}.',
    cleared: 'All ticks are removed.',
    none: 'Tick off what is in the tool. Then the receipt is here.',
    some: 'The receipt is for {done} of {all} texts. You have compared {shown} of them with the tool.',
    receipt: 'The receipt is copied. Paste it in a mail or a chat to whoever keeps the templates.',
    empty: 'The box is empty. Paste the text first.',
    same: 'Text and links are the same as the source: {field}.',
    sameText: 'The text is the same as the source: {field}. Links are not compared: only plain text came.',
    differs: 'The text is not the same as the source: {field}.',
    differsInShape: 'The words are the same as the source, but something else differs: {field}.',
    links: 'Link',
    headings: 'Heading',
    items: 'Item of a list',
    bold: 'Bold text',
    tool: 'In the tool',
    source: 'In the source',
    nothing: 'nothing',
    shownText: 'Compared: text',
    shownLinks: 'Compared: text and links',
  },
};

const englishReceipt: ReceiptSectionWords = {
  receipt: 'Receipt',
  receiptHelp:
    'The receipt tells what you have ticked off and which text the page showed. Send it to whoever keeps the templates, in a mail or a chat. It holds nothing about you or any citizen.',
  receiptText: 'The receipt',
  copyReceipt: 'Copy the receipt',
  saveReceipt: 'Save the receipt as a file',
};

export const receiptSectionWords = (language: Language): ReceiptSectionWords =>
  language === 'en' ? englishReceipt : receiptWords;
