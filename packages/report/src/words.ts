import type { Bilingual, Channel, Finding, Language, TemplateSource } from '@klarmall/model';
import { fillNames, say, verdictWords } from '@klarmall/model';

/** Words of the reports themselves. Those of findings come from the catalogue. */
export const words = {
  stop: { sv: 'Stopp', en: 'Stop' },
  advice: { sv: 'Råd', en: 'Advice' },
  tip: { sv: 'Tips', en: 'Tip' },
  review: { sv: 'Granska', en: 'Review' },
  didYouMean: { sv: 'Menade du', en: 'Did you mean' },
  why: { sv: 'Varför', en: 'Why' },
  action: { sv: 'Gör så', en: 'Do this' },
  inProgram: { sv: 'I {program}', en: 'In {program}' },
  source: { sv: 'Källa', en: 'Source' },
  see: { sv: 'Se även', en: 'See also' },
  place: { sv: 'Plats', en: 'Place' },
  text: { sv: 'Text', en: 'Text' },
  about: { sv: 'Gäller', en: 'About' },
  rule: { sv: 'Regel', en: 'Rule' },
  fixable: { sv: '{command} ändrar det åt dig.', en: '{command} changes it for you.' },
  fileLineColumn: {
    sv: 'filen {file}, rad {line}, tecken {column}',
    en: 'file {file}, line {line}, character {column}',
  },
  page: { sv: 'sida {page}', en: 'page {page}' },
  file: { sv: 'filen {file}', en: 'file {file}' },
  filePage: { sv: 'filen {file}, sida {page}', en: 'file {file}, page {page}' },
  usedIn: { sv: 'används i {count} mallar', en: 'used in {count} templates' },
  unit: { sv: 'mottagningen {unit}', en: 'unit {unit}' },
  someUnits: { sv: '{count} mottagningar', en: '{count} units' },
  units: { sv: 'gäller {count} mottagningar', en: 'concerns {count} units' },
  variant: { sv: 'när {variant}', en: 'with {variant}' },
  snippets: { sv: 'frasminnet {id}', en: 'snippet {id}' },
  questions: { sv: 'frågan {id}', en: 'question {id}' },
  messages: { sv: 'meddelandet {id}', en: 'message {id}' },
  attachments: { sv: 'bilagan {id}', en: 'attachment {id}' },
  answerForms: { sv: 'svarsformuläret {id}', en: 'answer form {id}' },
  moreLines: { sv: 'och {count} rader till', en: 'and {count} more lines' },
  moreLinesOne: { sv: 'och en rad till', en: 'and one more line' },
  sameElsewhere: { sv: 'Samma sak på {count} ställen till:', en: 'The same in {count} more places:' },
  sameElsewhereOne: { sv: 'Samma sak på ett ställe till:', en: 'The same in one more place:' },
  andMore: { sv: '… och {count} till. --all visar alla.', en: '… and {count} more. --all shows all.' },
  repeated: { sv: '{message} ({word}, {count} gånger)', en: '{message} ({word}, {count} times)' },
  sameWord: { sv: 'Samma ord på {count} ställen till:', en: 'The same word in {count} more places:' },
  sameWordOne: { sv: 'Samma ord på ett ställe till:', en: 'The same word in one more place:' },
  times: { sv: '{count} gånger', en: '{count} times' },
  alsoPages: { sv: 'Även sida {pages}.', en: 'Also page {pages}.' },
  alsoLines: { sv: 'Även rad {lines}.', en: 'Also line {lines}.' },
  template: { sv: 'mallen {id}', en: 'template {id}' },
  moreAboutRule: {
    sv: 'Mer om en regel: klarmall explain {rule}',
    en: 'More about a rule: klarmall explain {rule}',
  },
  clean: { sv: `${verdictWords.clean.sv}.`, en: `${verdictWords.clean.en}.` },
  part: { sv: 'Tittade på {count} mallar av {of}.', en: 'Looked at {count} templates of {of}.' },
  partOne: { sv: 'Tittade på 1 mall av {of}.', en: 'Looked at 1 template of {of}.' },
  partNone: {
    sv: 'Ingen mall påverkas av det du angav. Tittade på 0 mallar av {of}.',
    en: 'No template is affected by what you named. Looked at 0 templates of {of}.',
  },
  lookedAt: { sv: 'Mallarna:', en: 'The templates:' },
  lookedAtOne: { sv: 'Mallen:', en: 'The template:' },
  known: { sv: '{count} äldre fynd visas inte.', en: '{count} older findings are not shown.' },
  knownOne: { sv: 'Ett äldre fynd visas inte.', en: 'One older finding is not shown.' },
  mended: {
    sv: '{count} äldre fynd är rättade: klarmall baseline tar bort dem ur listan.',
    en: '{count} older findings are mended: klarmall baseline takes them out of the list.',
  },
  mendedOne: {
    sv: 'Ett äldre fynd är rättat: klarmall baseline tar bort det ur listan.',
    en: 'One older finding is mended: klarmall baseline takes it out of the list.',
  },
  exceptions: { sv: 'Undantag som gäller:', en: 'Exceptions in force:' },
  exception: {
    sv: '{rule} i {where} till och med {until} ({owner}): {reason}',
    en: '{rule} in {where} until {until} ({owner}): {reason}',
  },
  attachmentVerdicts: { sv: 'Bilagor:', en: 'Attachments:' },
  heldBack: { sv: 'Går inte att skicka än:', en: 'Cannot be sent yet:' },
  reviewNote: {
    sv: 'Granska betyder att en människa behöver titta. Det stoppar inget.',
    en: 'Review means that a person needs to look. It stops nothing.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const channelNames: Readonly<Record<Channel, Bilingual>> = {
  staff: { sv: 'Personalverktyget', en: 'the staff tool' },
  inbox: { sv: 'invånarens inkorg', en: "the citizen's inbox" },
};

/** What a template is for. */
export const textTypeNames: Readonly<Record<NonNullable<TemplateSource['textType']>, Bilingual>> = {
  summons: { sv: 'kallelse', en: 'summons' },
  previsit: { sv: 'inför ett besök', en: 'before a visit' },
  result: { sv: 'provsvar eller annat besked', en: 'result' },
  information: { sv: 'information', en: 'information' },
  cancelled: { sv: 'inställt besök', en: 'cancelled visit' },
  'contact-tracing': { sv: 'smittspårning', en: 'contact tracing' },
  easy: { sv: 'lättläst', en: 'easy to read' },
};

/** Who a template is written to. */
export const audienceNames: Readonly<Record<NonNullable<TemplateSource['audience']>, Bilingual>> = {
  citizen: { sv: 'till invånaren själv', en: 'to the citizen' },
  guardians: { sv: 'till vårdnadshavare', en: 'to guardians' },
  partner: { sv: 'till en partner', en: 'to a partner' },
  child: { sv: 'till ett barn', en: 'to a child' },
};

/** UTF-16 units of a value that words show: more than any sentence that a suggestion writes, and less than a screen is filled by. */
const longestShown = 1500;

const yes: Bilingual = { sv: 'ja', en: 'yes' };
const no: Bilingual = { sv: 'nej', en: 'no' };

function shown(value: string | number | boolean, language: Language): string {
  if (typeof value === 'number') return language === 'sv' ? String(value).replace('.', ',') : String(value);
  if (typeof value === 'boolean') return say(value ? yes : no, language);
  return value.length > longestShown ? `${value.slice(0, longestShown)}…` : value;
}

/** A text with its data in place as a reader of that language writes them, cut where a value is endless. */
export function filled(
  text: string,
  data: Readonly<Record<string, string | number | boolean>>,
  language: Language,
): string {
  return fillNames(
    text,
    Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shown(value, language)])),
  );
}

/** How a finding is shown: what asks a person is its own word, whatever its severity. */
export type Level = 'stop' | 'advice' | 'tip' | 'review';

export function levelOf(finding: Pick<Finding, 'severity' | 'certainty'>): Level {
  if (finding.certainty === 'review') return 'review';
  if (finding.severity === 'error') return 'stop';
  return finding.severity === 'warning' ? 'advice' : 'tip';
}
