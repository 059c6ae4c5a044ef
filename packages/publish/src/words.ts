import type { EntryPageScriptWords } from '@klarmall/compiler/targets';
import type { Language } from '@klarmall/model';

const swedish = {
  home: 'Mallar för 1177',
  built: (day: string) => `Webbplatsen skrevs ${day}.`,
  units: 'Mottagningar',
  templates: 'Mallar',
  search: 'Sök mottagning eller mall',
  searchUnit: 'Sök bland mallarna',
  shown: '{shown} av {all} visas',
  counts: (templates: number, todos: number) =>
    `${templates} ${templates === 1 ? 'mall' : 'mallar'}, ${todos === 0 ? 'inget att ändra' : `${todos} att göra i Personalverktyget`}`,
  due: (todos: number) => (todos === 0 ? 'inget att ändra' : `${todos} att göra`),
  usedBy: (count: number) => `Används av ${count} ${count === 1 ? 'mottagning' : 'mottagningar'}`,
  where: 'Du är här',
  todo: 'Ändra i Personalverktyget',
  nothing: 'Inget att ändra. Texterna i Personalverktyget stämmer med mallen.',
  deactivate: 'Avaktivera',
  change: 'Ändra',
  new: 'Lägg in',
  isNew: 'Mallen är ny för mottagningen.',
  gone: 'Mallen är tillbakadragen eller används inte längre av mottagningen. Invånaren ska inte få den.',
  openTemplate: (name: string) => `Öppna Mallar för invånarärenden och öppna mallen ”${name}”.`,
  order:
    'Mallen är central. Du ändrar den inte själv: be den som förvaltar centrala mallar om ändringen. Jämför när den är gjord.',
  off: 'Ta bort bocken i rutan Aktivera mall under fliken Spara. Spara.',
  save: 'Spara mallen.',
  since: (day: string) => `Ändrat sedan mallen lades in ${day}.`,
  old: 'Gammal text',
  now: 'Ny text',
  add: 'Lägg till',
  remove: 'Ta bort',
  sameWords: 'Orden är desamma. Rubriker, listor, fet text eller länkar är ändrade.',
  newOrder: 'Ordningen är ändrad. Så här ska det stå nu:',
  record: 'När det är gjort antecknar den som sköter mallarna det med:',
  copy: 'Kopiera',
  done: 'Klart',
  restart: 'Ta bort alla bockar',
  entryPage: 'Lägg in steg för steg',
  messagePage: 'Så ser invånaren meddelandet',
  entered: (day: string) => `Inlagd ${day}, samma som mallen`,
  changed: 'Ändrad sedan den lades in',
  notEntered: 'Inte inlagd än',
  held: 'Hålls tillbaka av ett Stopp. Det som redan ligger i verktyget får stå kvar.',
  withdrawn: 'Tillbakadragen. Använd den inte.',
  deprecated: 'Ska bytas ut. Lägg inte in den på nytt.',
  elsewhere: 'Inte till för Personalverktyget.',
  compare: 'Klistra in och jämför',
  compareHelp:
    'Kopiera texten ur Personalverktyget och klistra in den här. Texten stannar i din webbläsare. Länkarnas adresser jämförs inte.',
  field: 'Fält',
  anyField: 'Hitta rätt fält åt mig',
  pasted: 'Text ur Personalverktyget',
  doCompare: 'Jämför',
  noScript: 'Sökning och jämförelse fungerar inte i din webbläsare. Allt annat gör det.',
  result: {
    empty: 'Rutan är tom. Klistra in texten först.',
    same: 'Texten är densamma som i mallen: {field}.',
    differs: 'Texten är inte densamma som i mallen: {field}.',
    tool: 'I verktyget står',
    source: 'I mallen står',
    nothing: 'inget',
  },
};

type Words = typeof swedish;

const english: Words = {
  home: 'Templates for 1177',
  built: (day) => `The site was written on ${day}.`,
  units: 'Units',
  templates: 'Templates',
  search: 'Search for a unit or a template',
  searchUnit: 'Search the templates',
  shown: '{shown} of {all} shown',
  counts: (templates, todos) =>
    `${templates} ${templates === 1 ? 'template' : 'templates'}, ${todos === 0 ? 'nothing to change' : `${todos} to do in the staff tool`}`,
  due: (todos) => (todos === 0 ? 'nothing to change' : `${todos} to do`),
  usedBy: (count) => `Used by ${count} ${count === 1 ? 'unit' : 'units'}`,
  where: 'You are here',
  todo: 'Change in Personalverktyget',
  nothing: 'Nothing to change. What is in the staff tool is the same as the source.',
  deactivate: 'Deactivate',
  change: 'Change',
  new: 'Enter',
  isNew: 'The template is new to the unit.',
  gone: 'The template is withdrawn or no longer used by the unit. Citizens should not get it.',
  openTemplate: (name) => `Open Mallar för invånarärenden and open the template “${name}”.`,
  order:
    'The template is central. You do not change it yourself: ask those who keep central templates. Compare when it is done.',
  off: 'Untick the box Aktivera mall on the tab Spara. Save.',
  save: 'Save the template.',
  since: (day) => `Changed since the template was entered on ${day}.`,
  old: 'Old text',
  now: 'New text',
  add: 'Add',
  remove: 'Remove',
  sameWords: 'The words are the same. Headings, lists, bold or links have changed.',
  newOrder: 'The order has changed. It should now be:',
  record: 'When it is done, whoever keeps the templates records it with:',
  copy: 'Copy',
  done: 'Done',
  restart: 'Clear all ticks',
  entryPage: 'Enter it step by step',
  messagePage: 'As the citizen sees the message',
  entered: (day) => `Entered on ${day}, same as the source`,
  changed: 'Changed since it was entered',
  notEntered: 'Not entered yet',
  held: 'Held back by a Stop. What is in the tool already may stay.',
  withdrawn: 'Withdrawn. Do not use it.',
  deprecated: 'To be replaced. Do not enter it anew.',
  elsewhere: 'Not meant for the staff tool.',
  compare: 'Paste and compare',
  compareHelp:
    'Copy the text from the staff tool and paste it here. The text stays in your browser. Addresses of links are not compared.',
  field: 'Field',
  anyField: 'Find the field for me',
  pasted: 'Text from the staff tool',
  doCompare: 'Compare',
  noScript: 'Search and comparison do not work in your browser. Everything else does.',
  result: {
    empty: 'The box is empty. Paste the text first.',
    same: 'The text is the same as the source: {field}.',
    differs: 'The text is not the same as the source: {field}.',
    tool: 'In the tool',
    source: 'In the source',
    nothing: 'nothing',
  },
};

/** What the site itself says. Words of the tool are Swedish in both. */
export function siteWords(language: Language): Words {
  return language === 'en' ? english : swedish;
}
export type SiteWords = Words;

/** What the entry page's script says in a language that is not its own. */
export const scriptWords: Readonly<Record<Exclude<Language, 'sv'>, EntryPageScriptWords>> = {
  en: {
    progress: '{done} of {all} done',
    copied: 'Copied: {label}.',
    notCopied: 'Could not copy. Mark the text and copy by hand: {label}.',
    cleared: 'All ticks are removed.',
  },
};
