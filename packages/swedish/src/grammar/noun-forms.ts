import { oneOf } from '../one-of.ts';
import { perWord } from '../per-word.ts';
import { readActive } from '../verb-lexicon.ts';
import { isFunctionWord } from '../word-class.ts';
import { knownGender } from './compounds.ts';
import type { Gender } from './gender-list.ts';
import { listedGender, readAdjective, readNoun } from './nouns.ts';
import { readPlural } from './plural-nouns.ts';

/** What a noun's form says of itself. */
export interface NounForm {
  /** The form that a dictionary has: *prov* of *proven*. */
  readonly base: string;
  readonly gender: Gender;
  readonly isPlural: boolean;
  readonly isDefinite: boolean;
}

/** Nouns of two genders, in one sense or two: en plan, ett plan. */
const ALONE = oneOf(
  `sked lag borst kex gem te öl vin nit ris rom fax nöt not val vad as bas ark kör tull stim bud mask kar slag kort app damm
  skum sug plan`,
);
const PLANS = oneOf('flyg vånings entré mark källar botten jet över under');
const LAST_PART = oneOf(
  `test virus finger mejl mail sms mms paraply sylt meter liter timer status kollektiv katalog gel gelé kaffe ekg eeg blogg
  plack antigen ögon öron led patientlag mask lock gift stift stråd apelsin bär ande ende komma`,
);
const TWO_GENDERS = new RegExp(`^${ALONE}$|${PLANS}plan$|${LAST_PART}$`, 'u');
/** "Behandlingsplan", "matsked": of two senses, compounds have the one that takes *en*. */
const COMMON_COMPOUND = /\p{L}{2,}(?<!be)(?:plan|sked)$/u;
/** Neuters in -ande and -ende; others are people, as *en sökande*. */
const NEUTER_PARTICIPLES = oneOf(
  `meddelande utlåtande förhållande boende uttalande utseende beteende påstående godkännande erbjudande anförande yttrande
  medgivande antagande anseende avseende åtagande`,
);
const NEUTER_PARTICIPLE = new RegExp(`${NEUTER_PARTICIPLES}$`, 'u');
/** Nouns that take *en* and are the same when they are many. */
const SAME_IN_PLURAL = /(?:are|iker|ande|ende|män|möss|gäss|löss|meter|liter|mil|fot|gång)$/u;
/** Nouns that end as if they were definite: ansökan, önskan, början. */
const ENDS_IN_AN =
  /(?:ökan|önskan|mälan|början|bjudan|verkan|undran|väntan|längtan|tvekan|strävan|fordran)$/u;
/** "Skallen" is the one skull before it is the barks. */
const ONE_BEFORE_MANY = /(?:skallen|skotten|loppen)$/u;

/** First parts that are no nouns and say nothing of the last: *frikort*, *återbesök*, *ultraljud*. */
const FREE_FIRST = /^(?:åter|ny|fri|ultra|egen|själv|hög|låg)(?=\p{L}{4})/u;

function genderOfRest(word: string): Gender | undefined {
  const first = FREE_FIRST.exec(word)?.[0];
  const rest = first && word.slice(first.length);
  if (rest === undefined) return undefined;
  return rest === 'kort' ? 'neuter' : knownGender(rest);
}

/** The gender of a noun in its base form, where the dictionary has it and it has one only. Lower case. */
function soleGender(word: string): Gender | undefined {
  if (NEUTER_PARTICIPLE.test(word)) return 'neuter';
  if (TWO_GENDERS.test(word)) return undefined;
  if (COMMON_COMPOUND.test(word)) return 'common';
  const known = knownGender(word) ?? genderOfRest(word);
  if (known !== undefined || word.length < SHORTEST_ALONE) return known;
  return readAdjective(word) === undefined && readActive(word) === undefined ? listedGender(word) : undefined;
}

/** A noun that no compound has to tell of it: shorter ones are other words as well. */
const SHORTEST_ALONE = 3;
/**
 * The gender of a compound by its last part, where its first part is no noun: *ultraljud*, *väntrum*, *hörapparat*. A short
 * part that takes *en* tells nothing of a definite form, since *-en* ends the plural of neuters too.
 */
function genderOfEnd(word: string): Gender | undefined {
  for (let from = 2; from <= word.length - 3; from += 1) {
    const gender = knownGender(word.slice(from));
    if (gender === 'neuter' || (gender === 'common' && from <= word.length - 4)) return gender;
  }
  return undefined;
}

/** No noun is longer. */
const LONGEST = 60;

function nounFormsAfresh(word: string): readonly NounForm[] {
  if (word.length < 2 || word.length > LONGEST || isFunctionWord(word)) return [];
  if (ENDS_IN_AN.test(word)) return [{ base: word, gender: 'common', isPlural: false, isDefinite: false }];
  const forms: NounForm[] = [];
  const own = soleGender(word);
  if (own !== undefined) {
    const form = { base: word, gender: own, isDefinite: false };
    forms.push({ ...form, isPlural: false });
    if (own === 'neuter' ? /[^aeiouyåäö]$/u.test(word) : SAME_IN_PLURAL.test(word))
      forms.push({ ...form, isPlural: true });
  }
  const one = readNoun(word);
  if (one?.isDefinite === true && !TWO_GENDERS.test(one.base)) {
    const known = soleGender(one.base) ?? genderOfEnd(one.base);
    if (known === one.gender) forms.push({ ...one, isPlural: false });
  }
  // "Munnen", "vännen": the base has one consonant.
  const short = /^(?<stem>\p{L}+)(?<double>[mn])\k<double>en$/u.exec(word)?.groups;
  const doubled = short && `${short.stem}${short.double}`;
  if (forms.length === 0 && doubled !== undefined && soleGender(doubled) === 'common')
    forms.push({ base: doubled, gender: 'common', isPlural: false, isDefinite: true });
  const many = readPlural(word);
  if (many !== undefined && !TWO_GENDERS.test(many.base)) forms.push({ ...many, isPlural: true });
  // "Proven", "svaren": the definite plural of a neuter.
  const bare = word.slice(0, -2);
  if (
    word.endsWith('en') &&
    own === undefined &&
    soleGender(bare) === 'neuter' &&
    knownGender(`${bare}e`) === undefined &&
    !ONE_BEFORE_MANY.test(word)
  )
    forms.push({ base: bare, gender: 'neuter', isPlural: true, isDefinite: true });
  return forms;
}

/**
 * Every form that a word can be of a noun that the dictionary has: one or many, definite or not. None for words that
 * it lacks, and for nouns of two genders. Lower case.
 */
export const nounForms = /* @__PURE__ */ perWord(nounFormsAfresh);
