import {
  type Bilingual,
  type ChangeLevel,
  type ContractChange,
  type ContractSubject,
  type Language,
  toolMinutes,
} from '@klarmall/model';
import { safeText } from '../safe-text.ts';
import { filled } from '../words.ts';

/** Words of a comparison's report. */
export const comparisonWords = {
  title: { sv: 'Vad som ändras', en: 'What changes' },
  between: { sv: 'Från {base} till {head}', en: 'From {base} to {head}' },
  workingTree: { sv: 'filerna som de är nu', en: 'the files as they are now' },
  nothing: {
    sv: 'Inget ändras för invånaren, personalen eller ett system som skickar.',
    en: 'Nothing changes for the citizen, the staff or a sending system.',
  },
  sum: { sv: '{count} mallar ändras: {levels}.', en: '{count} templates change: {levels}.' },
  sumOne: { sv: 'En mall ändras: {levels}.', en: 'One template changes: {levels}.' },
  totalPrice: {
    sv: 'Tillsammans cirka {time} i Personalverktyget.',
    en: 'Together about {time} in Personalverktyget.',
  },
  notChecked: {
    sv: 'Jämförelsen prövar inte språk och tillgänglighet. Det gör klarmall check.',
    en: 'The comparison does not check language and accessibility. klarmall check does.',
  },
  estimate: {
    sv: 'Tiden är en uppskattning: {open} för att öppna och spara en mall, {create} för att skapa eller hämta en, och {text} för varje text.',
    en: 'The time is an estimate: {open} to open and save a template, {create} to create or fetch one, and {text} for each text.',
  },
  before: { sv: 'Före', en: 'Before' },
  after: { sv: 'Efter', en: 'After' },
  reason: { sv: 'Orsak', en: 'Reason' },
  notCommitted: { sv: 'inte sparat i git än', en: 'not committed yet' },
  moreReasons: { sv: 'och {count} filer till', en: 'and {count} more files' },
  emptySide: { sv: '(ingen text)', en: '(no text)' },
  removedWords: { sv: 'borttaget', en: 'removed' },
  addedWords: { sv: 'nytt', en: 'new' },
  contract: { sv: 'Avtal med system och mottagningar', en: 'Contract with systems and units' },
  verdict: { sv: 'Bedömning', en: 'Verdict' },
  version: { sv: 'Version', en: 'Version' },
  noVersion: { sv: 'ingen', en: 'none' },
  reach: { sv: 'Räckvidd', en: 'Reach' },
  local: { sv: 'Lokal text', en: 'Local text' },
  locked: { sv: 'Låst text', en: 'Locked text' },
  additions: { sv: 'Lokal text bredvid låst text', en: 'Local text beside locked text' },
  sameSubject: {
    sv: 'Granska: texterna handlar om samma sak. Läs de två meningarna tillsammans.',
    en: 'Review: the texts are about the same thing. Read the two sentences together.',
  },
  lockedSentence: { sv: 'Låst mening', en: 'Locked sentence' },
  localSentence: { sv: 'Lokal mening', en: 'Local sentence' },
  findings: { sv: 'Att rätta och granska', en: 'To mend and review' },
  formOnly: {
    sv: 'Orden är desamma. Fet text, rutor, länkar eller ordningen skiljer sig.',
    en: 'The words are the same. Bold, boxes, links or the order differ.',
  },
  unitsOf: { sv: 'Gäller {units}', en: 'Concerns {units}' },
  andOthers: { sv: '{names} och {count} till', en: '{names} and {count} more' },
  moreVariants: {
    sv: 'Ändringen ser olika ut för {count} grupper av mottagningar till. Allt står i --format json.',
    en: 'The change looks different for {count} more groups of units. --format json has all of it.',
  },
  cut: {
    sv: 'Rapporten är för lång att visa här. {count} av {total} mallar visas inte. Skriv klarmall diff {base} för att se alla.',
    en: 'The report is too long to show here. {count} of {total} templates are left out. Write klarmall diff {base} to see all.',
  },
  noUnit: { sv: 'Ingen mottagning använder mallen.', en: 'No unit uses the template.' },
  unitOne: { sv: '1 mottagning', en: '1 unit' },
  unitMany: { sv: '{count} mottagningar', en: '{count} units' },
  fieldsEach: { sv: '{fields} fält var', en: '{fields} fields each' },
  fieldsEachOne: { sv: '{fields} fält', en: '{fields} fields' },
  fieldEach: { sv: '1 fält var', en: '1 field each' },
  fieldEachOne: { sv: '1 fält', en: '1 field' },
  price: { sv: 'cirka {time} i Personalverktyget', en: 'about {time} in Personalverktyget' },
  noWork: { sv: 'inget att ändra i Personalverktyget', en: 'nothing to change in Personalverktyget' },
  entered: {
    sv: '{count} har antecknat att mallen är inlagd.',
    en: '{count} have recorded that it is entered.',
  },
  minute: { sv: '1 minut', en: '1 minute' },
  minutes: { sv: '{count} minuter', en: '{count} minutes' },
  hour: { sv: '1 timme', en: '1 hour' },
  hours: { sv: '{count} timmar', en: '{count} hours' },
  change: {
    added: { sv: 'ny mall', en: 'new template' },
    removed: { sv: 'borttagen', en: 'removed' },
    changed: { sv: 'ändrad', en: 'changed' },
    renamed: { sv: 'nytt id', en: 'new id' },
    unreadable: { sv: 'går inte att läsa längre', en: 'can no longer be read' },
  },
  level: {
    major: { sv: 'Brytande ändring', en: 'Breaking change' },
    minor: { sv: 'Tillägg', en: 'Addition' },
    patch: { sv: 'Ändrade ord', en: 'Changed words' },
  },
  levelCount: {
    major: { sv: '{count} brytande', en: '{count} breaking' },
    minor: { sv: '{count} med tillägg', en: '{count} with additions' },
    patch: { sv: '{count} med ändrade ord', en: '{count} with changed words' },
  },
} as const;

/** What changes, with `{name}`. */
const subjects: Readonly<Record<ContractSubject, Bilingual>> = {
  template: { sv: 'Mallen {name}', en: 'The template {name}' },
  kind: { sv: 'Malltypen', en: 'The kind of template' },
  status: { sv: 'Mallens status', en: 'The status of the template' },
  language: { sv: 'Språket', en: 'The language' },
  channel: { sv: 'Kanalen {name}', en: 'The channel {name}' },
  unit: { sv: 'Mottagningen {name}', en: 'The unit {name}' },
  sender: { sv: 'Avsändarens HSA-id', en: 'The HSA id of the sender' },
  message: { sv: 'Meddelandet {name}', en: 'The message {name}' },
  snippet: { sv: 'Frasminnet {name}', en: 'The snippet {name}' },
  field: { sv: 'Fältet {name}', en: 'The field {name}' },
  fieldType: { sv: 'Typen för fältet {name}', en: 'The type of the field {name}' },
  fieldLength: { sv: 'Det längsta värdet för fältet {name}', en: 'The longest value of the field {name}' },
  fieldPersonal: {
    sv: 'Uppgiften om att fältet {name} är personligt',
    en: 'Whether the field {name} is personal',
  },
  question: { sv: 'Frågan {name}', en: 'The question {name}' },
  questionType: { sv: 'Typen för frågan {name}', en: 'The type of the question {name}' },
  questionRequired: {
    sv: 'Kravet på svar på frågan {name}',
    en: 'Whether the question {name} needs an answer',
  },
  questionLength: {
    sv: 'Det längsta svaret på frågan {name}',
    en: 'The longest answer to the question {name}',
  },
  option: { sv: 'Svarsalternativet {name}', en: 'The option {name}' },
  followUp: { sv: 'Följdfrågan {name}', en: 'The follow-up {name}' },
  answerForm: { sv: '{name}', en: '{name}' },
  days: { sv: 'Antalet dagar till {name}', en: 'The days until {name}' },
  attachment: { sv: 'Bilagan {name}', en: 'The attachment {name}' },
  attachmentContent: { sv: 'Innehållet i bilagan {name}', en: 'The content of the attachment {name}' },
  lock: { sv: 'Låset på frasminnet {name}', en: 'The lock on the snippet {name}' },
  summons: { sv: 'Kallelsens {name}', en: 'The summons’ {name}' },
  systemField: { sv: 'Kravet på systemets uppgift {name}', en: 'Whether the system’s {name} is needed' },
  notify: { sv: 'Notifieringen', en: 'The notification' },
  sending: { sv: 'Tiden för utskick', en: 'The hours of sending' },
  unread: {
    sv: 'Dagarna innan ni följer upp det olästa',
    en: 'The days before you follow up what is unread',
  },
  active: { sv: 'Valet Aktivera mall', en: 'The choice to activate the template' },
  category: { sv: 'Kategorin', en: 'The category' },
};

const verbs: Readonly<Record<ContractChange['change'], Bilingual>> = {
  added: { sv: '{subject} tillkommer', en: '{subject} is added' },
  removed: { sv: '{subject} försvinner', en: '{subject} is removed' },
  changed: {
    sv: '{subject} ändras från {before} till {after}',
    en: '{subject} changes from {before} to {after}',
  },
};

const valued: Readonly<Record<'added' | 'removed', Bilingual>> = {
  added: { sv: '{verb}: {value}', en: '{verb}: {value}' },
  removed: { sv: '{verb} (var {value})', en: '{verb} (was {value})' },
};

const names: Readonly<Record<string, Bilingual>> = {
  reminderDays: { sv: 'påminnelsen', en: 'the reminder' },
  unhandledNoticeDays: { sv: 'notifieringen om ohanterat ärende', en: 'the notice of an unhandled case' },
  autoCloseDays: { sv: 'att ärendet avslutas', en: 'the case closes' },
  true: { sv: 'ja', en: 'yes' },
  false: { sv: 'nej', en: 'no' },
};

function named(value: string, language: Language): string {
  return names[value]?.[language] ?? value;
}

/** "Fältet date försvinner", safe to print. */
export function contractInWords(contract: ContractChange, language: Language): string {
  const { subject, change, name } = contract;
  const before = named(contract.before ?? '', language);
  const after = named(contract.after ?? '', language);
  // The name of an answer text is its form and its id: "reply: thanks".
  const shown =
    subject === 'answerForm'
      ? partInWords(`answerForms/${name.replace(': ', '/')}`, language)
      : named(name, language);
  const about = filled(subjects[subject][language], { name: shown }, language).trim();
  const said = filled(verbs[change][language], { subject: about, before, after }, language);
  const value = change === 'added' ? after : before;
  if (change === 'changed' || value === '') return safeText(said);
  return safeText(filled(valued[change][language], { verb: said, value }, language));
}

const parts: Readonly<Record<string, Bilingual>> = {
  title: { sv: 'Titeln', en: 'The title' },
  listTitle: { sv: 'Titeln i listan', en: 'The title in the list' },
  messages: { sv: 'Meddelandet', en: 'The message' },
  snippets: { sv: 'Frasminnet', en: 'The snippet' },
  values: { sv: 'Värdet', en: 'The value' },
  answerUse: { sv: 'Vad svaren används till', en: 'What the answers are used for' },
  questions: { sv: 'Frågorna', en: 'The questions' },
  'answerForms/reply': { sv: 'Svaret', en: 'The reply' },
  'answerForms/partialReply': { sv: 'Delsvaret', en: 'The partial reply' },
  'answerForms/counterQuestion': { sv: 'Motfrågan', en: 'The counter-question' },
  contact: { sv: 'Kontakt', en: 'Contact' },
  attachments: { sv: 'Bilagan', en: 'The attachment' },
  form: { sv: 'Formen', en: 'The form' },
  'staff/instruction': { sv: 'Instruktionen till ärendehanteraren', en: 'The instruction to the handler' },
  'staff/internalName': { sv: 'Det interna namnet', en: 'The internal name' },
  'staff/journalName': { sv: 'Namnet i journalen', en: 'The name in the record' },
  'staff/journal': { sv: 'Journalanteckningen', en: 'The note in the record' },
  staff: { sv: 'Personalens text', en: 'The text for staff' },
};

/** "Meddelandet", "Frasminnet tolk". */
export function partInWords(part: string, language: Language): string {
  const whole = parts[part];
  if (whole) return whole[language];
  const [collection = ''] = /^answerForms\/[^/]+|^[^/.]+/.exec(part) ?? [];
  const id = part.slice(collection.length + 1);
  const own = parts[collection]?.[language] ?? collection;
  return safeText(id === '' || id === 'main' ? own : `${own} ${id}`);
}

/** "Tiden är en uppskattning: 2 minuter för att …". */
export function estimateInWords(language: Language): string {
  const words = comparisonWords;
  const inWords = (count: number): string =>
    count === 1 ? words.minute[language] : filled(words.minutes[language], { count }, language);
  const { open, create, text } = toolMinutes;
  const figures = { open: inWords(open), create: inWords(create), text: inWords(text) };
  return filled(words.estimate[language], figures, language);
}

/** "cirka 4 timmar" without "cirka": to five minutes, then to half an hour. */
export function timeInWords(minutes: number, language: Language): string {
  const words = comparisonWords;
  if (minutes < 55) {
    const count = Math.max(5, Math.round(minutes / 5) * 5);
    return filled(words.minutes[language], { count }, language);
  }
  const count = Math.round(minutes / 30) / 2;
  return count === 1 ? words.hour[language] : filled(words.hours[language], { count }, language);
}

/** "1 brytande, 2 med ändrade ord", the largest first. */
export function levelsInWords(levels: readonly ChangeLevel[], language: Language): string {
  return (['major', 'minor', 'patch'] as const)
    .map((level) => [level, levels.filter((one) => one === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => filled(comparisonWords.levelCount[level][language], { count }, language))
    .join(', ');
}
