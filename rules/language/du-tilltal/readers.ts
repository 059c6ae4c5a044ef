const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const oneOf = (list: Iterable<string>): string => `(?:${[...list].join('|')})`;

/** *Ni* and its forms; only as forms of address, which *er* after a preposition and *ert* before a noun are. */
export const YOU_PLURAL = words('ni er ert era');
/** Verbs of "Hur mår vi i dag?": the reader, as to a child. */
const NURSING = words(
  'mår mått sovit bajsat kissat ihåg våra oroliga ledsna rädda trötta hungriga pigga nervösa klä lägga tröjan byxorna',
);
/** The reader by a role: in a letter to one these are nobody else. */
const ROLES = words('patienten brukaren vårdtagaren klienten sökanden besökaren invånaren vederbörande');
/** "Den …": the reader by a state. */
const STATES = words(
  `enskilde enskilda sökande vårdsökande hjälpsökande behandlade drabbade undersökte undersökta försäkrade gravida berörde
  remitterade`,
);
/** "Den …" too, and persons; the reader only where the words after it tell what to do. */
const STATES_WHEN_TOLD = words(
  `opererade behandlade vaccinerade inskrivna inskrivne nyopererade sjukskrivna sjukskrivne gravida intagna kallade`,
);
const PERSONS_WHEN_TOLD = words('kvinnan mannen modern mamman föderskan');
/** Readers named by what they are or have: "Synskadade ska ta med …", "Rökare ombeds …", "Kunden betalar …". */
const GROUP_ENDINGS = words(
  `skadade hindrade nedsatta bärare bäraren allergiker diabetiker astmatiker överkänsliga opererade vaccinerade inskrivna inlagda
  remitterade givare`,
);
const GROUPS = words(
  `rökare snusare gravida ammande deltagare deltagarna deltagaren besökare besökarna besökande sökande vårdsökande
  hjälpsökande kallade berörda patient patienter patienterna kunden kunder donatorn blodgivaren föräldern vårdnadshavaren
  målsman vårdnadshavare användaren gästen linsbäraren adressaten undertecknad modern mamman`,
);
/** "Personer med pacemaker ska …", "Den som inte kan komma ombeds …": a description goes before the verb. */
export const DESCRIBED = words('personer person patienter patient kvinnor män mottagaren sökande de');
/** "Den sjuke", "den blivande modern": a participle or adjective for the reader. */
export const BY_STATE =
  /(?:ade|dde|tte|lagda|lagde|vna|vne|gna|gne|sjuke|sjuka|sökande|boende|anhörige|anhöriga|gravida|väntande|blivande)$/u;
/** What only a letter tells somebody; *den som … ska* is as often a law for everybody. */
export const ASKED = words('ombeds ombedes uppmanas hänvisas anmodas kallas kontaktas');
/** What tells somebody to do something. */
export const TOLD = new Set([...ASKED, ...words('ska skall bör måste förväntas')]);

/** Each whole, with *s* for what is the reader's: "patientens". Longer words that end in *patienten* are the reader too. */
export const READER_NAMES = new RegExp(
  `(?<![\\p{L}-])(?:\\p{L}*patienten|${oneOf(ROLES)}|den ${oneOf(STATES)}|(?:du|ni|dig) som patient|den som är patient|såsom patient|ni som patienter)s?(?![\\p{L}-])`,
  'giu',
);
/** "Patienter som …", "Remitterad patient kallas …": the reader's group first in the sentence, as in a rule for staff. */
export const READER_GROUP =
  /^(?:(?:alla|samtliga)\s)?(?:(?:patienter|besökare)(?=\s(?:som|med|ska|skall|bör|måste|får|kan|över|under|ombeds|kallas|uppmanas)(?!\p{L}))|\p{L}+(?:ad|d|t|en)\spatient(?=\s(?:ska|skall|bör|måste|får|kan|kallas|ombeds|har|erhåller|som)(?!\p{L})))/iu;
/** "Den opererade ska ligga kvar", "Kvinnan lämnar urinprov": the reader by her state, first in a sentence that tells what to do. */
export const READER_BY_STATE = new RegExp(
  `^(?:den ${oneOf(STATES_WHEN_TOLD)}|${oneOf(PERSONS_WHEN_TOLD)})(?=\\s(?:ska|skall|bör|måste|får|kan|lämnar|tar|kommer|ombeds|kallas|uppmanas|väntar|ringer|bokar|ligger|har\\srätt)(?!\\p{L}))`,
  'iu',
);

/** After *barnets*: those who bring the child. */
export const PARENTS = words('förälder föräldrar mamma pappa mor far vårdnadshavare målsman');

/** Whether a word, in lower case, names a group of readers. */
export function isGroup(word: string): boolean {
  return GROUPS.has(word) || [...GROUP_ENDINGS].some((ending) => word.endsWith(ending));
}

const SINGLE: ReadonlySet<string> = new Set([
  'man',
  ...YOU_PLURAL,
  ...NURSING,
  ...[...ROLES].flatMap((role) => [role, `${role}s`]),
  ...STATES,
  ...STATES_WHEN_TOLD,
  ...PERSONS_WHEN_TOLD,
  'barnets',
  ...words('säger meddelar kontaktar informerar ringer anmäler lämnar visar'),
  ...[...DESCRIBED].filter((word) => word !== 'de'),
  ...ASKED,
]);

/** Whether a word, in lower case, may name the reader in another way than *du*; most sentences have none. */
export function mayNameReader(word: string): boolean {
  return SINGLE.has(word) || /patientens?$/u.test(word) || BY_STATE.test(word) || isGroup(word);
}
