import {
  isFiniteVerb,
  isFunctionWord,
  knownGender,
  nounForms,
  numberValue,
  PREPOSITIONS,
  readAdjective,
  readNoun,
  readParticiple,
  type Word,
  wordClass,
} from '@klarmall/swedish';
import { formOf, isAttribute, type Shown } from './forms.ts';

/** A predicate that does not go with its subject. */
interface PredicateFault {
  /** UTF-16 offsets: where the subject begins, and where its verb ends. */
  readonly start: number;
  readonly verbEnd: number;
  readonly predicate: Word;
  readonly replacement: string;
}

interface Subject {
  readonly start: number;
  /** Index of its first word, where a clause comes between it and its verb. */
  readonly from?: number;
  readonly want: Shown;
  /** *Det*, *något*, *allt*: only the common form tells of a fault, and only where no noun follows. */
  readonly isNeuterPronoun?: boolean;
  /** "Du och din partner": only the common form tells of a fault. */
  readonly isPair?: boolean;
  /** A neuter for a person, whose adjective may follow the person: "barnet är glad". */
  readonly isPerson?: boolean;
}

function pronouns(want: Shown, words: string): readonly [string, Shown][] {
  return words.split(' ').map((word) => [word, want]);
}

/** Neuters for people, in the singular. */
const PERSON = /(?:vittne|biträde|(?<!om)råd|ombud|proffs|befäl|geni|barn|syskon)(?:t|et)?$/u;
const LINKS: ReadonlySet<string> = new Set(
  'är var blir blev vara bli känns kändes kännas verkar ser såg'.split(' '),
);
/** Verbs that a neuter tells the manner of: "känns skönt", "ser fint ut". */
const SEEMS = /^(?:känns|kändes|kännas|verkar|ser|såg)$/u;
const MODAL = /^(?:ska|kan|bör|måste|får|skulle|kunde)$/u;
const BEFORE_PREDICATE =
  /^(?:inte|nu|redan|alltid|ofta|helt|mycket|ganska|också|fortfarande|äntligen|ännu|därför|tyvärr|lite|väldigt)$/u;
/** Neuters that are no adverbs after *är*: "svaren är klart". */
const NO_ADVERB =
  /^(?:normalt|klart|gjort|färdigt|öppet|stängt|negativt|positivt|sjukt|friskt|trasigt|tomt|fullt|farligt|torrt|rött)$/u;
/** Neuters that tell what something is and never how, before what cannot be told of: "svullnaden är vanligt de första". */
const MEANS_NO_MANNER =
  /(?<!säk|tillf)(?:vanligt|viktigt|farligt|smärtfritt|giltigt|frivilligt|nödvändigt|besvärligt|obehagligt|ömt|svullet)$/u;
const AFTER_MANNER = /^(?:de|den|för|under|efter|när|om|i|på|vid|hos|och|men|eftersom)$/u;
const GROUP =
  /(?:personal|familj|par|grupp|folk|lag|team|hälft|majoritet|del|resten?|publik|besättning|polis)\p{L}{0,4}\s/iu;
const CLAUSE_OPENER = /^(?:och|men|att|om|när|eftersom|medan|så|innan|för|tills)$/u;
/** Adjectives that are nouns as well, and hardly ever so after *är*. */
const ADJECTIVE_FIRST = /^(?:ren|fin|djup|hel|torr|sjuk|mörk|öm|vit|röd|blå|grå|svart|brun|gul)$/u;
/** What says one with a noun in the indefinite, or many with any. */
const OWNER = /^(?:din|ditt|min|mitt|vår|vårt|denna|detta)$/u;
const MANY =
  /^(?:alla|många|några|flera|båda|dina|mina|sina|våra|era|deras|inga|dessa|två|tre|fyra|fem|sex)$/u;
const ARTICLE = /^(?:den|det|de)$/u;
/** Pronouns that say by themselves what is told of them. */
const PRONOUNS: ReadonlyMap<string, Shown> = new Map([
  ...pronouns('plural', 'vi de dom alla många några flera flesta båda andra'),
  ...pronouns('common', 'du jag han hon hen'),
  ...pronouns('neuter', 'det något inget allt ingenting någonting allting'),
]);
/** What ends a relative clause's hold on its first noun: a clause of its own follows. */
const OTHER_CLAUSE =
  /^(?:och|eller|men|att|om|när|eftersom|medan|så|innan|för|tills|där|hur|vad|vars|vilken|vilket|vilka|då|sedan)$/u;
/** What may follow "det är viktig", where no noun can be what the adjective belongs to. */
const AFTER_NEUTER = /^(?:att|om|när|för|efter|under|vid|i|på|hos|de|den|eftersom|men)$/u;

/** What the subject's noun at `at` says, by the words before it. */
function wantOf(noun: Word, determiner: string | undefined): Shown | undefined {
  // "Hälften är klart": of what, nobody says.
  if (/^(?:hälften|resten)$/u.test(noun.lower)) return undefined;
  const forms = nounForms(noun.lower);
  if (determiner !== undefined && MANY.test(determiner))
    return forms.some(({ isPlural }) => isPlural) ||
      (/(?:or|ar|er|r|n)$/u.test(noun.lower) && !isFiniteVerb(noun.lower))
      ? 'plural'
      : undefined;
  const isOwned = determiner !== undefined && OWNER.test(determiner);
  if (!isOwned && forms.some(({ isPlural, isDefinite }) => isPlural && isDefinite)) return 'plural';
  if (!isOwned && /\p{L}{3}(?:arna|erna|orna)$/u.test(noun.lower)) return 'plural';
  const one = forms.find(
    ({ isPlural, isDefinite }) => !isPlural && (isDefinite !== isOwned || determiner === 'denna'),
  );
  return one?.gender;
}

/** Whether a clause begins with the word at `index`. */
function opensClause(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (index === 0 || before === undefined) return true;
  if (/[,:–]/u.test(text.slice(before.end, words[index]?.start))) return true;
  // "Mycket om kanalerna är …": in mid-clause *om* and *för* are prepositions.
  if (/^(?:om|för|innan)$/u.test(before.lower)) {
    const earlier = words[index - 2];
    return earlier === undefined || /[,:–]/u.test(text.slice(earlier.end, before.start));
  }
  // "Du och fostret är skyddade": the two together are many.
  const joined = words[index - 2];
  if (before.lower === 'och' && joined !== undefined && !/,/u.test(text.slice(joined.end, before.start)))
    return !/^(?:du|jag|han|hon|hen|ni|vi)$/u.test(joined.lower) && readNoun(joined.lower) === undefined;
  return CLAUSE_OPENER.test(before.lower);
}

/** The subject that ends at `at`, when it begins its clause: "Provet", "Alla dina prover", "De nya tabletterna". */
function subjectAt(text: string, words: readonly Word[], at: number): Subject | undefined {
  const noun = words[at];
  if (noun === undefined || isFunctionWord(noun.lower) || numberValue(noun.lower) !== undefined)
    return undefined;
  let first = at - 1;
  while (first > at - 3 && isAttribute(words[first]?.lower ?? '') && !OWNER.test(words[first]?.lower ?? ''))
    first -= 1;
  const determiner = words[first]?.lower ?? '';
  const isDetermined =
    MANY.test(determiner) || OWNER.test(determiner) || (ARTICLE.test(determiner) && first < at - 1);
  // "Alla dina tänder".
  if (isDetermined && /^(?:alla|båda)$/u.test(words[first - 1]?.lower ?? '')) first -= 1;
  const from = isDetermined ? first : at;
  const start = words[from]?.start ?? noun.start;
  if (!opensClause(text, words, from)) return undefined;
  const want = wantOf(noun, isDetermined ? determiner : undefined);
  return want && { start, want, isPerson: PERSON.test(noun.lower) };
}

/** "Resultatet av provet": the noun that the verb agrees with stands before the preposition, first in the sentence. */
function headOf(text: string, words: readonly Word[], at: number): Subject | undefined {
  const [noun, prepositionAt] = [
    words[at],
    words[at - 1] && PREPOSITIONS.has(words[at - 1]?.lower ?? '') ? at - 1 : at - 2,
  ];
  if (noun === undefined) return undefined;
  if (
    !nounForms(noun.lower).some(({ isDefinite }) => isDefinite) &&
    readNoun(noun.lower)?.isDefinite !== true
  )
    return undefined;
  if (!/^(?:av|på|för|från|i|till|hos)$/u.test(words[prepositionAt]?.lower ?? '')) return undefined;
  const before = words[prepositionAt - 1];
  // "Några av frågorna är personliga", "ett av proven är klart".
  if (
    before !== undefined &&
    words[prepositionAt]?.lower === 'av' &&
    opensClause(text, words, prepositionAt - 1)
  ) {
    if (MANY.test(before.lower)) return { start: before.start, want: 'plural' };
    const [one] = nounForms(noun.lower).filter(({ isPlural, isDefinite }) => isPlural && isDefinite);
    if (/^(?:en|ett|ingen|inget)$/u.test(before.lower))
      return one && { start: before.start, want: one.gender };
  }
  const isFirst =
    prepositionAt === 1 ||
    (prepositionAt === 2 && /^(?:din|ditt|vårt|vår|alla|dina)$/u.test(words[0]?.lower ?? ''));
  return isFirst ? subjectAt(text, words, prepositionAt - 1) : undefined;
}

/** "Låt såret vara", "håll huden": what is let or held to be something. */
function objectOf(words: readonly Word[], at: number): Subject | undefined {
  const noun = words[at];
  if (noun === undefined || !/^(?:låt|låta|låter|håll|hålla|håller)$/u.test(words[at - 1]?.lower ?? ''))
    return undefined;
  const want = wantOf(noun, undefined);
  return want && { start: noun.start, want };
}

/** No further into a sentence does its first subject stand. */
const LOOK_BACK = 30;

/** What *som* stands for, by the noun or the pronoun before it: "en tand som", "de tabletter som", "alla som". */
function antecedentAt(text: string, words: readonly Word[], somAt: number): Subject | undefined {
  const noun = words[somAt - 1];
  if (noun === undefined || !/^\s+$/u.test(text.slice(noun.end, words[somAt]?.start))) return undefined;
  const pronoun = noun.lower === 'den' ? 'common' : PRONOUNS.get(noun.lower);
  if (pronoun !== undefined)
    return { start: noun.start, from: somAt - 1, want: pronoun, isNeuterPronoun: pronoun === 'neuter' };
  const forms = nounForms(noun.lower);
  let first = somAt - 2;
  while (
    first > somAt - 4 &&
    isAttribute(words[first]?.lower ?? '') &&
    !OWNER.test(words[first]?.lower ?? '')
  )
    first -= 1;
  const [determiner, before, earlier] = [words[first], words[first - 1], words[first - 2]];
  if (forms.length === 0) return undefined;
  // "Ett prov från halsen som är positivt": of two nouns *som* may stand for the first.
  const isPlaced = [determiner, before].some(
    (word, index) =>
      word !== undefined &&
      PREPOSITIONS.has(word.lower) &&
      nounForms((index === 0 ? before : earlier)?.lower ?? '').length > 0,
  );
  if (isPlaced) return undefined;
  const own = determiner?.lower ?? '';
  const person = {
    start: (determiner ?? noun).start,
    from: Math.max(0, first),
    isPerson: PERSON.test(noun.lower),
  };
  if (MANY.test(own) || own === 'de')
    return forms.some(({ isPlural }) => isPlural) ? { ...person, want: 'plural' } : undefined;
  const one = forms.find(({ isPlural }) => !isPlural);
  if (/^(?:en|ett|den|det|någon|något|ingen|inget|varje)$/u.test(own) || OWNER.test(own))
    return one && { ...person, want: one.gender };
  const alone = { ...person, start: noun.start, from: somAt - 1 };
  if (forms.every(({ isPlural }) => isPlural)) return { ...alone, want: 'plural' };
  return forms.every(({ isPlural, isDefinite }) => !isPlural && isDefinite) && one !== undefined
    ? { ...alone, want: one.gender }
    : undefined;
}

/** "Alla patienter som är yngre än 18 år är välkomna": the subject stands before a clause that tells which one. */
function subjectBeforeClause(text: string, words: readonly Word[], end: number): Subject | undefined {
  let somAt = end;
  while (somAt > 0 && somAt > end - LOOK_BACK / 2 && words[somAt]?.lower !== 'som') {
    if (OTHER_CLAUSE.test(words[somAt]?.lower ?? '')) return undefined;
    somAt -= 1;
  }
  if (words[somAt]?.lower !== 'som' || PRONOUNS.has(words[end]?.lower ?? '')) return undefined;
  if (!words.slice(somAt + 1, end + 1).some(({ lower }) => wordClass(lower) === 'verb')) return undefined;
  const subject = antecedentAt(text, words, somAt);
  return subject?.from !== undefined && opensClause(text, words, subject.from) ? subject : undefined;
}

/** "Du och din partner": two that the verb tells of, first in the sentence or after *att*, *om* and *när*. */
function pairAt(text: string, words: readonly Word[], end: number): Subject | undefined {
  const joinAt = words[end - 1]?.lower === 'och' ? end - 1 : end - 2;
  const [first, join, second] = [words[joinAt - 1], words[joinAt], words[end]];
  if (first === undefined || join?.lower !== 'och' || second === undefined) return undefined;
  if (!/^\s+$/u.test(text.slice(first.end, join.start))) return undefined;
  if (!/^(?:du|jag|han|hon|hen)$/u.test(first.lower) || !opensClause(text, words, joinAt - 1))
    return undefined;
  const isOwn =
    joinAt === end - 1 || OWNER.test(words[end - 1]?.lower ?? '') || words[end - 1]?.lower === 'en';
  return isOwn && nounForms(second.lower).length > 0
    ? { start: first.start, want: 'plural', isPair: true }
    : undefined;
}

/** A pronoun as the subject: "Du är", "alla är", "det är", "och den är". */
function pronounAt(text: string, words: readonly Word[], end: number): Subject | undefined {
  const pronoun = words[end];
  if (pronoun === undefined) return undefined;
  const before = words[end - 1]?.lower ?? '';
  // "Remissen är klar, och den är skickat": *den* is common, whatever it stands for.
  if (pronoun.lower === 'den' && /^(?:och|men|att|om|när|så)$/u.test(before))
    return { start: pronoun.start, want: 'common' };
  const want = PRONOUNS.get(pronoun.lower);
  const from = pronoun.lower === 'flesta' && before === 'de' ? end - 1 : end;
  if (want === undefined || !opensClause(text, words, from)) return undefined;
  return { start: words[from]?.start ?? pronoun.start, want, isNeuterPronoun: want === 'neuter' };
}

/** The subject of the *är* at `at`, or of "ska vara", "kan inte bli". */
function subjectOf(text: string, words: readonly Word[], at: number): Subject | undefined {
  const copula = words[at]?.lower ?? '';
  const isInfinitive = /^(?:vara|bli|kännas)$/u.test(copula);
  let modalAt = at - 1;
  while (isInfinitive && BEFORE_PREDICATE.test(words[modalAt]?.lower ?? '')) modalAt -= 1;
  if (isInfinitive && !MODAL.test(words[modalAt]?.lower ?? '')) return objectOf(words, at - 1);
  const subjectEnd = isInfinitive ? modalAt - 1 : at - 1;
  const word = words[subjectEnd]?.lower;
  // "Provet var taget i fel rör och är oanvändbart": the verb goes on from the sentence's first subject.
  if (word === 'och') {
    const first = words.slice(0, LOOK_BACK).findIndex(({ lower }) => isFiniteVerb(lower));
    return first > 0 && first < subjectEnd ? subjectAt(text, words, first - 1) : undefined;
  }
  if (word === 'som') return antecedentAt(text, words, subjectEnd);
  return (
    pronounAt(text, words, subjectEnd) ??
    subjectAt(text, words, subjectEnd) ??
    headOf(text, words, subjectEnd) ??
    subjectBeforeClause(text, words, subjectEnd) ??
    pairAt(text, words, subjectEnd)
  );
}

/** Whether a clause ends after the word at `at`, or goes on with *och*. */
function isLastWord(text: string, words: readonly Word[], at: number): boolean {
  const [word, following] = [words[at], words[at + 1]];
  if (word === undefined || following === undefined || following.lower === 'och') return true;
  return /^[.,;!?)]/u.test(text.slice(word.end, following.start));
}

/** Predicates whose form says nothing of one. */
const ONE_FORM = /^(?:bra|extra|äkta|rosa|stilla|gratis|kort|lätt|trött)$/u;

/** "Bra och stabil", "stark men inte farligt": the second of two predicates, where the first agrees or has one form only. */
function secondOf(words: readonly Word[], at: number, want: Shown): number | undefined {
  const first = words[at];
  if (first === undefined || !/^(?:och|men|eller)$/u.test(words[at + 1]?.lower ?? '')) return undefined;
  let secondAt = at + 2;
  while (BEFORE_PREDICATE.test(words[secondAt]?.lower ?? '')) secondAt += 1;
  const [second, next] = [words[secondAt], words[secondAt + 1]];
  if (second === undefined) return undefined;
  const own = formOf(first.lower);
  const agrees =
    ONE_FORM.test(first.lower) ||
    own?.form === want ||
    (own === undefined && readParticiple(first.lower) !== undefined) ||
    // "Domnat", "svullnat": of verbs that the dictionary has no participle of.
    (own === undefined && want === 'neuter' && /\p{L}{3}at$/u.test(first.lower));
  if (!agrees || (formOf(second.lower) === undefined && !ONE_FORM.test(second.lower))) return undefined;
  // "Klar och skickad till läkaren" is one thing; "öppen och lätt att nå" is another word's own.
  return next === undefined || !isFiniteVerb(next.lower) ? secondAt : undefined;
}

/** "Provet är bokad", "alla prover är klar", "såret ska vara ren", "håll såret ren": what a subject is said to be. */
export function predicateFault(text: string, words: readonly Word[], at: number): PredicateFault | undefined {
  const verb = words[at];
  if (verb === undefined) return undefined;
  const isHeld = /^(?:håll|hålla)$/u.test(verb.lower);
  if (!isHeld && !LINKS.has(verb.lower)) return undefined;
  const subject = isHeld ? objectOf(words, at + 1) : subjectOf(text, words, at);
  if (subject === undefined) return undefined;
  let predicateAt = isHeld ? at + 2 : at + 1;
  while (BEFORE_PREDICATE.test(words[predicateAt]?.lower ?? '')) predicateAt += 1;
  for (
    let second = secondOf(words, predicateAt, subject.want);
    second !== undefined;
    second = secondOf(words, predicateAt, subject.want)
  )
    predicateAt = second;
  const predicate = words[predicateAt];
  if (
    predicate === undefined ||
    !/^[\p{L}\p{N}\s]+(?:, men[\p{L}\s]+)?$/u.test(text.slice(subject.start, predicate.end))
  )
    return undefined;
  const found = formOf(predicate.lower);
  if (found === undefined || found.form === subject.want) return undefined;
  const after = words[predicateAt + 1];
  if (subject.isPair === true && found.form !== 'common') return undefined;
  if (subject.isNeuterPronoun === true) {
    if (found.form !== 'common' || readNoun(predicate.lower) !== undefined) return undefined;
    const isClosed = after === undefined || /^[.;!?]/u.test(text.slice(predicate.end, after.start));
    if (!isClosed && !AFTER_NEUTER.test(after.lower) && wordClass(after.lower) !== 'verb') return undefined;
    // "Barnet sover om det är mätt och lugn": *det* may be a child.
    if (words.slice(Math.max(0, at - LOOK_BACK), at).some(({ lower }) => PERSON.test(lower)))
      return undefined;
  }
  if (subject.isPerson === true && subject.want === 'neuter' && found.form === 'common') return undefined;
  // "Håll foten högt", "benen känns skönt": of what is held or felt, a neuter says how.
  const isSeen = /^(?:ser|såg)$/u.test(verb.lower);
  if (SEEMS.test(verb.lower) && found.form !== 'common') return undefined;
  if (isHeld && found.form !== 'common' && !NO_ADVERB.test(predicate.lower)) return undefined;
  if (isSeen && words[predicateAt + 1]?.lower !== 'ut') return undefined;
  // "Personalen är vana": a group is many.
  if (
    found.form === 'plural' &&
    (GROUP.test(text.slice(subject.start, verb.start)) ||
      (!isLastWord(text, words, predicateAt) &&
        !PREPOSITIONS.has(after?.lower ?? '') &&
        after?.lower !== 'att'))
  )
    return undefined;
  const next = after?.lower === 'klockan' ? undefined : after;
  // "Är säkert hemma": the neuter is an adverb too; only a participle's is not, and none is last in its clause.
  const isParticiple = readParticiple(predicate.lower) !== undefined;
  const isAdverbToo =
    !(isParticiple && /(?:at|dd?t|tt|ängt|[^aeiouyåäö]et)$/u.test(predicate.lower)) &&
    !NO_ADVERB.test(predicate.lower);
  const isLast = isLastWord(text, words, predicateAt);
  const isTold =
    subject.want === 'common' &&
    MEANS_NO_MANNER.test(predicate.lower) &&
    AFTER_MANNER.test(next?.lower ?? '');
  if (found.form === 'neuter' && isAdverbToo && !isLast && !isTold) return undefined;
  // "Proverna är normalt klara", "är normalt på plats": before what it strengthens it is one.
  if (
    predicate.lower === 'normalt' &&
    !isLast &&
    !/^(?:den|denna|nu|igen|också|även|men|i|efter)$/u.test(next?.lower ?? '')
  )
    return undefined;
  if (
    next !== undefined &&
    !isFunctionWord(next.lower) &&
    (readAdjective(next.lower) !== undefined ||
      readParticiple(next.lower) !== undefined ||
      readNoun(next.lower) !== undefined)
  )
    return undefined;
  // "Såret är ren": of words that are nouns too, only an adjective that the dictionary has as such.
  if (knownGender(predicate.lower) !== undefined && !ADJECTIVE_FIRST.test(predicate.lower)) return undefined;
  const replacement = found.forms[subject.want];
  if (replacement === predicate.lower) return undefined;
  return { start: subject.start, verbEnd: verb.end, predicate, replacement };
}
