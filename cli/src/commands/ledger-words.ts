import type { DueItem, LinkRow, UnitStanding } from '@klarmall/check/emit';
import type { Language } from '@klarmall/model';

/** Words of due, links, register, review and at. */
export const ledgerWords = {
  sv: {
    kinds: {
      template: 'Läs igenom mallen',
      snippet: 'Läs igenom den delade texten',
      link: 'Kontrollera länken',
      exception: 'Undantaget går ut',
      validity: 'Mallen slutar gälla',
      approval: 'Texten har ändrats efter granskningen',
    } satisfies Record<DueItem['kind'], string>,
    due: ['Ansvarig', 'Datum', 'Vad', 'Gäller', 'Fil'],
    nobody: 'ingen ansvarig',
    late: 'försenat',
    nothingDue: (until: string) => `Inget behöver göras till och med ${until}.`,
    links: ['Adress', 'Länktext', 'Finns i', 'Kontrolleras senast', 'Senast kontrollerad', 'Svar'],
    neverChecked: 'aldrig',
    linkStatus: {
      alive: 'finns',
      moved: 'flyttad till',
      dead: 'svarar inte',
      title: 'har en annan titel',
    } satisfies Record<NonNullable<LinkRow['checked']>['status'], string>,
    noLinks: 'Projektet har inga adresser.',
    offline: 'Klarmall har inte frågat nätet. Det gör klarmall links --online.',
    register: [
      'Mall',
      'Namn',
      'Kategori',
      'Ansvarig',
      'Version',
      'Status',
      'Granskas senast',
      'Gäller från',
      'Gäller till',
      'Granskad',
      'Mottagning',
      'I Personalverktyget',
      'Inlagd',
    ],
    standing: {
      entered: 'inlagd',
      older: 'äldre text inlagd',
      notEntered: 'inte inlagd',
      notForTool: 'inte för verktyget',
    } satisfies Record<UnitStanding, string>,
    stale: 'texten har ändrats',
    noApproval: 'Ingen granskning står antecknad.',
    at: {
      head: (date: string, template: string, unit: string) => `${template} för ${unit} den ${date}`,
      commit: 'Läge i git',
      version: 'Version',
      status: 'Status',
      code: 'Textens kod',
      approvals: 'Granskad av',
      units: 'Personalverktyget då',
      notHeld: 'Mallen gällde inte den dagen.',
    },
  },
  en: {
    kinds: {
      template: 'Read the template through',
      snippet: 'Read the shared text through',
      link: 'Check the link',
      exception: 'The exception ends',
      validity: 'The template ceases to hold',
      approval: 'The text has changed since the review',
    } satisfies Record<DueItem['kind'], string>,
    due: ['Owner', 'Date', 'What', 'About', 'File'],
    nobody: 'nobody',
    late: 'late',
    nothingDue: (until: string) => `Nothing is due until ${until}.`,
    links: ['Address', 'Link text', 'Stands in', 'Check by', 'Last checked', 'Answer'],
    neverChecked: 'never',
    linkStatus: {
      alive: 'alive',
      moved: 'moved to',
      dead: 'does not answer',
      title: 'has another title',
    } satisfies Record<NonNullable<LinkRow['checked']>['status'], string>,
    noLinks: 'The project has no addresses.',
    offline: 'Klarmall has not asked the network. klarmall links --online does.',
    register: [
      'Template',
      'Name',
      'Category',
      'Owner',
      'Version',
      'Status',
      'Review by',
      'Valid from',
      'Valid to',
      'Reviewed',
      'Unit',
      'In Personalverktyget',
      'Entered',
    ],
    standing: {
      entered: 'entered',
      older: 'an older text is entered',
      notEntered: 'not entered',
      notForTool: 'not for the tool',
    } satisfies Record<UnitStanding, string>,
    stale: 'the text has changed',
    noApproval: 'No review is recorded.',
    at: {
      head: (date: string, template: string, unit: string) => `${template} for ${unit} on ${date}`,
      commit: 'Commit',
      version: 'Version',
      status: 'Status',
      code: 'Code of the text',
      approvals: 'Reviewed by',
      units: 'Personalverktyget then',
      notHeld: 'The template did not hold that day.',
    },
  },
} as const;

/** "medicinskt ansvarig 2026-11-22 (medicin, språk)", with a note when the words have changed. */
export function approvalInWords(
  { role, date, checked, status }: { role: string; date: string; checked: readonly string[]; status: string },
  language: Language,
): string {
  const words = `${role} ${date} (${checked.join(', ')})`;
  return status === 'stale' ? `${words}, ${ledgerWords[language].stale}` : words;
}
