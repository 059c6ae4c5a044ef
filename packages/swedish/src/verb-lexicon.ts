import { AMBIGUOUS_S_FORMS, FIRST_CONJUGATION, OTHER_VERBS } from '../data/generated/verbs.ts';
import { once } from './once.ts';
import { perWord } from './per-word.ts';
import { participleFormsOf, passiveFormsOf, type VerbForms, type VerbTense } from './verb-forms.ts';

/** What an active verb form is. */
export interface ActiveReading {
  readonly infinitive: string;
  readonly tense: VerbTense | 'imperative';
}

/** What an s-form is. */
export interface PassiveReading {
  readonly infinitive: string;
  /** The form that says the same in the active: skickas → skickar, togs → tog. */
  readonly active: string;
  readonly tense: VerbTense;
  /** Old-fashioned -es (bibehålles). */
  readonly isArchaic: boolean;
  /** The word is also the genitive of a noun (besöks). */
  readonly isAmbiguous: boolean;
}

/** What a perfect participle is. */
export interface ParticipleReading {
  readonly infinitive: string;
  readonly present: string;
  readonly preterite: string;
}

const ACTIVE_TENSES: readonly ActiveReading['tense'][] = [
  'present',
  'preterite',
  'infinitive',
  'supine',
  'imperative',
];

/** Skriver → skriv, kör → kör, ger → ge, bestämmer → bestäm. */
function imperativeOf(infinitive: string, present: string): string {
  if (!infinitive.endsWith('a') || present === `${infinitive}r`) return infinitive;
  const stem = present.endsWith('er') ? present.slice(0, -2) : present;
  return stem.endsWith('mm') ? stem.slice(0, -1) : stem;
}

function verbOf(line: string): VerbForms {
  const [infinitive = '', present = '', preterite = '', supine = '', participle = '-'] = line.split(' ');
  return { infinitive, present, preterite, supine, participle };
}

const INTRANSITIVE = /^(?:sitta|ligga)$/u;

const verbs = /* @__PURE__ */ once((): readonly VerbForms[] => OTHER_VERBS.split('\n').map(verbOf));
const firstConjugation = /* @__PURE__ */ once(
  (): ReadonlySet<string> => new Set(FIRST_CONJUGATION.split(' ')),
);
const ambiguous = /* @__PURE__ */ once((): ReadonlySet<string> => new Set(AMBIGUOUS_S_FORMS.split(' ')));
const infinitives = /* @__PURE__ */ once(
  (): ReadonlySet<string> => new Set(verbs().map(({ infinitive }) => infinitive)),
);

/**
 * Form to verb, as the verb's place in the data times eight plus which of its forms it is: an object for each form would
 * cost more at start-up than all reading.
 */
function codesOf(formsOf: (verb: VerbForms) => readonly string[]): ReadonlyMap<string, number> {
  const codes = new Map<string, number>();
  verbs().forEach((verb, index) => {
    formsOf(verb).forEach((form, kind) => {
      // The first reading of a form stays.
      if (!codes.has(form)) codes.set(form, index * 8 + kind);
    });
  });
  return codes;
}

const active = /* @__PURE__ */ once(() =>
  codesOf((verb) => {
    const { infinitive, present, preterite, supine } = verb;
    return [present, preterite, infinitive, supine, imperativeOf(infinitive, present)];
  }),
);
// "Satts" is sätta's, "legats" nobody's: what has no object has no passive.
const passive = /* @__PURE__ */ once(() =>
  codesOf((verb) => (INTRANSITIVE.test(verb.infinitive) ? [] : passiveFormsOf(verb).map(({ form }) => form))),
);
const participles = /* @__PURE__ */ once(() =>
  codesOf((verb) => (INTRANSITIVE.test(verb.infinitive) ? [] : participleFormsOf(verb))),
);

/** The verb and the kind of form that a code stands for. */
function decode(code: number): { readonly verb: VerbForms; readonly kind: number } {
  return { verb: verbs()[code >> 3] ?? verbOf(''), kind: code & 7 };
}

/** First parts that make new verbs of old ones, longest first. */
const PREFIXES: readonly string[] =
  `samman vidare tillbaka genom under över efter emot åter fram bort fast före kvar lös miss
  mot ned ner om på sam sär till upp ut vid an av be bi er för hem in med und prov tids tid fel ny å i färdig dubbel telefon vård`
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length);

/** Endings of nouns in the definite plural genitive (läkarnas), which no verb has. */
const NOUN_GENITIVE = /(?:arnas|ornas|ernas|orna|ens|ets|ings|ions|heters?)$/u;

function withPrefix<Reading>(
  word: string,
  read: (rest: string) => Reading | undefined,
): { prefix: string; reading: Reading } | undefined {
  for (const prefix of PREFIXES) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue;
    const reading = read(word.slice(prefix.length));
    if (reading !== undefined) return { prefix, reading };
  }
  return undefined;
}

function readFirstPassive(word: string): Omit<PassiveReading, 'isAmbiguous'> | undefined {
  if (word.endsWith('as') && firstConjugation().has(word.slice(0, -2))) {
    const stem = word.slice(0, -2);
    return { infinitive: `${stem}a`, active: `${stem}ar`, tense: 'present-or-infinitive', isArchaic: false };
  }
  if (word.endsWith('ades') && firstConjugation().has(word.slice(0, -4))) {
    const stem = word.slice(0, -4);
    return { infinitive: `${stem}a`, active: `${stem}ade`, tense: 'preterite', isArchaic: false };
  }
  if (word.endsWith('ats') && firstConjugation().has(word.slice(0, -3))) {
    const stem = word.slice(0, -3);
    return { infinitive: `${stem}a`, active: `${stem}at`, tense: 'supine', isArchaic: false };
  }
  return undefined;
}

function readPassiveWhole(word: string): Omit<PassiveReading, 'isAmbiguous'> | undefined {
  const code = passive().get(word);
  if (code === undefined) return readFirstPassive(word);
  const { verb, kind } = decode(code);
  const found = passiveFormsOf(verb)[kind];
  if (found === undefined) return undefined;
  // "Användes" is what was done, not an old "används": stems in d have one form for both.
  if (found.isArchaic && word === `${verb.preterite}s`)
    return { infinitive: verb.infinitive, active: verb.preterite, tense: 'preterite', isArchaic: false };
  return {
    infinitive: verb.infinitive,
    active: found.active,
    tense: found.tense,
    isArchaic: found.isArchaic,
  };
}

/** Words that only look like s-forms: pronouns, numerals, adverbs and nouns that the verb's form never stands for. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'andras bådas förstås tvås fyras ros sås gås ås rås mås hälsas besvärs tids tills vars lås djurs grås mors fars bås hes blås ris'.split(
    ' ',
  ),
);

function readPassiveAfresh(word: string): PassiveReading | undefined {
  if (!word.endsWith('s') || word.length < 3 || NO_VERBS.has(word)) return undefined;
  const whole = readPassiveWhole(word);
  if (whole !== undefined) return { ...whole, isAmbiguous: ambiguous().has(word) };
  if (NOUN_GENITIVE.test(word)) return undefined;
  const parted = withPrefix(word, readPassiveWhole);
  if (parted === undefined) return undefined;
  const { prefix, reading } = parted;
  return {
    ...reading,
    infinitive: prefix + reading.infinitive,
    active: prefix + reading.active,
    isAmbiguous: ambiguous().has(word.slice(prefix.length)),
  };
}

/** Reads an s-form; undefined for any other word. Takes lower case. Deponents are read too: ask {@link isDeponent}. */
export const readPassive = /* @__PURE__ */ perWord(readPassiveAfresh);

function readActiveWhole(word: string): ActiveReading | undefined {
  const code = active().get(word);
  if (code !== undefined) {
    const { verb, kind } = decode(code);
    return { infinitive: verb.infinitive, tense: ACTIVE_TENSES[kind] ?? 'present' };
  }
  const endings: readonly (readonly [string, ActiveReading['tense']])[] = [
    ['ade', 'preterite'],
    ['ar', 'present'],
    ['at', 'supine'],
    ['a', 'infinitive'],
  ];
  for (const [ending, tense] of endings) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && firstConjugation().has(stem)) return { infinitive: `${stem}a`, tense };
  }
  return undefined;
}

function readActiveAfresh(word: string): ActiveReading | undefined {
  const whole = readActiveWhole(word);
  if (whole !== undefined) return whole;
  const parted = withPrefix(word, readActiveWhole);
  return parted && { ...parted.reading, infinitive: parted.prefix + parted.reading.infinitive };
}

/** Reads an active verb form. A first-conjugation imperative reads as infinitive (boka). Takes lower case. */
export const readActive = /* @__PURE__ */ perWord(readActiveAfresh);

/** Whether a word can be a finite verb, present or preterite, in the active. Takes lower case. */
export function isFiniteVerb(word: string): boolean {
  if (COMMON_FINITE.has(word)) return true;
  if (SELDOM_FINITE.has(word)) return false;
  const reading = readActive(word);
  return reading !== undefined && (reading.tense === 'present' || reading.tense === 'preterite');
}

/** Words that are a verb now and then, and something else nearly always. */
const SELDOM_FINITE: ReadonlySet<string> = new Set([
  'för',
  'besvär',
  'inför',
  'därför',
  'utanför',
  'framför',
]);

/** The finite verbs that everything turns on, and that the dictionary inflects irregularly or not at all. */
const COMMON_FINITE: ReadonlySet<string> = new Set(
  `är var blir blev har hade ska skall skulle kan kunde vill ville måste får fick bör borde brukar behöver vet finns fanns
  heter gör gjorde ser går kommer kom ligger står tar ger säger minns känns hoppas trivs lär torde må mår mådde dör dog ler log slipper`.split(
    /\s+/u,
  ),
);

function readParticipleWhole(word: string): ParticipleReading | undefined {
  const code = participles().get(word);
  if (code !== undefined) {
    const { infinitive, present, preterite } = decode(code).verb;
    return { infinitive, present, preterite };
  }
  for (const ending of ['ade', 'ad', 'at']) {
    const stem = word.slice(0, -ending.length);
    if (word.endsWith(ending) && firstConjugation().has(stem)) {
      return { infinitive: `${stem}a`, present: `${stem}ar`, preterite: `${stem}ade` };
    }
  }
  return undefined;
}

function readParticipleAfresh(word: string): ParticipleReading | undefined {
  const whole = readParticipleWhole(word);
  if (whole !== undefined) return whole;
  const parted = withPrefix(word, readParticipleWhole);
  if (parted === undefined) return undefined;
  const { prefix, reading } = parted;
  return {
    infinitive: prefix + reading.infinitive,
    present: prefix + reading.present,
    preterite: prefix + reading.preterite,
  };
}

/** Reads a perfect participle (kallad, skickat, givna). Takes lower case. */
export const readParticiple = /* @__PURE__ */ perWord(readParticipleAfresh);

/** Whether the dictionary, or a known first part and the dictionary, has this infinitive. */
export function isInfinitive(word: string): boolean {
  const isKnown = (candidate: string): boolean =>
    infinitives().has(candidate) ||
    (candidate.endsWith('a') && firstConjugation().has(candidate.slice(0, -1)));
  return isKnown(word) || withPrefix(word, (rest) => (isKnown(rest) ? true : undefined)) !== undefined;
}

/**
 * s-verbs that are no passives: they have no active that means the same (hoppas, finns), or what they tell happens by
 * itself (utvecklas, försämras). Infinitives.
 */
const DEPONENTS: ReadonlySet<string> = new Set(
  `andas avundas befinnas behövas bildas blygas brås brännas bråskas dagas dväljas enas envisas finnas födas flockas fröjdas färdas
  fördjupas förefinnas förgås förundras förvånas förvärras förändras försämras glädjas grämas handskas hoppas hämnas höras idas
  jämras kappas kivas klias kramas kräkas kyssas kännas luktas lyckas låtsas lönas minnas misslyckas munhuggas mötas märkas
  nalkas narras nödgas pussas retas rymmas saknas samlas samsas skämmas slåss stickas stretas stundas svettas synas träffas trivas
  trätas turas tyckas tävlas töras umgås utvecklas vantrivas vistas vredgas vämjas yvas åldras ångras återfinnas ängslas äcklas`.split(
    /\s+/u,
  ),
);

/** Whether an s-form is no passive: a deponent, or something that happens by itself. `infinitive` as {@link readPassive} gives it. */
export function isDeponent(infinitive: string): boolean {
  return DEPONENTS.has(`${infinitive}s`);
}
