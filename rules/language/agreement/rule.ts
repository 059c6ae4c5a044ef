import {
  isFiniteVerb,
  isFunctionWord,
  knownGender,
  numberValue,
  PREPOSITIONS,
  readActive,
  readAdjective,
  readNoun,
  readParticiple,
  type Word,
} from '@klarmall/swedish';
import { keepCapital, type LanguageInput, languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';
import { articleFault, type NumberFault, numberFault, otherFault, singularFault } from './number.ts';

type Gender = 'common' | 'neuter';

/** Words that show the gender of an indefinite noun after them, and the same word in the other gender. */
const DETERMINERS: ReadonlyMap<string, readonly [gender: Gender, other: string]> = new Map(
  [
    ['en', 'ett'],
    ['din', 'ditt'],
    ['min', 'mitt'],
    ['sin', 'sitt'],
    ['vår', 'vårt'],
    ['någon', 'något'],
    ['denna', 'detta'],
    ['ingen', 'inget'],
    ['vilken', 'vilket'],
  ].flatMap(([common = '', neuter = '']): [string, readonly [Gender, string]][] => [
    [common, ['common', neuter]],
    [neuter, ['neuter', common]],
  ]),
);
const INDEFINITE = /^(?:en|ett|någon|något|ingen|inget|vilken|vilket)$/u;
const PLURAL = /^(?:alla|många|några|flera|båda|dina|mina|sina|våra|era|inga|två|tre|fyra|fem|sex)$/u;

/** Nouns of two genders, in one sense or two: en plan, ett plan. */
const TWO_GENDERS =
  /^(?:sked|lag|borst|kex|gem|te|öl|vin|nit|ris|rom|fax|nöt|not|val|vad|as|bas|ark|kör|tull|stim|bud|mask|kar|slag|kort|app|damm|skum)$|(?:^|flyg|vånings|entré|mark|källar|botten|jet|över|under)plan$|(?:test|virus|finger|mejl|mail|sms|mms|paraply|sylt|meter|liter|timer|status|kollektiv|katalog|gelé?|kaffe|ekg|eeg|blogg|plack|antigen|ögon|öron|led|patientlag|mask|lock|gift|stift|stråd|apelsin|bär|ande|ende|komma)$/u;
/** "Behandlingsplan", "matsked": of two senses, compounds have the one that takes *en*. */
const COMMON_COMPOUND = /\p{L}{2,}(?<!be)(?:plan|sked)$/u;
/** Neuter words for people, whose adjective may follow the person: "vittnet är säker". */
const PERSON =
  /(?:vittnet|biträdet|rådet|ombudet|proffset|befälet|geniet|statsrådet|barnet|syskonet|fadderbarnet|vårdbiträdet)$/u;
const LINKS: ReadonlySet<string> = new Set(['är', 'var', 'blir', 'blev', 'vara', 'bli']);
const COPULA = /^(?:är|var|blir|blev)$/u;
const BEFORE_PREDICATE =
  /^(?:inte|nu|redan|alltid|ofta|helt|mycket|ganska|också|fortfarande|äntligen|ännu|därför|tyvärr|lite|väldigt)$/u;
/** Neuters that are no adverbs after *är*: "svaren är klart". */
const NO_ADVERB =
  /^(?:normalt|klart|färdigt|öppet|stängt|negativt|positivt|sjukt|friskt|trasigt|tomt|fullt)$/u;
const GROUP =
  /(?:personal|familj|par|grupp|folk|lag|team|hälft|majoritet|del|resten?|publik|besättning|polis|barn)\p{L}{0,4}[\s\u00A0]/iu;
const CLAUSE_OPENER = /^(?:och|men|att|om|när|eftersom|medan|så|innan|för|tills)$/u;
/** Adjectives that are nouns as well, and hardly ever so after *är*. */
const ADJECTIVE_FIRST = /^(?:ren|djup|hel|torr|sjuk|mörk|öm|vit|röd|blå|grå|svart|brun|gul)$/u;
/** Adjectives whose forms the dictionary's pattern does not give. */
const LITTLE: Readonly<Record<Gender, string>> = { common: 'liten', neuter: 'litet' };

/** A strong adjective or participle: its form, and the form for each gender and the plural. */
interface Form {
  readonly form: Gender | 'plural';
  readonly forms: { readonly common: string; readonly neuter: string; readonly plural: string };
}

/** Neuter adjectives that mostly strengthen the next word: "en väldigt hög puls". */
const STRENGTHENS =
  /^(?:väldigt|otroligt|ovanligt|särskilt|riktigt|extremt|oerhört|relativt|helt|fullt|lätt|svårt|högt|lågt|ytterst|enormt|speciellt|så|allvarligt|akut|tydligt|starkt|svagt|delvis)$/u;

function formOf(word: string): Form | undefined {
  if (isFunctionWord(word) && !word.startsWith('lit')) return undefined;
  if (STRENGTHENS.test(word) || /(?:anden|enden)$/u.test(word)) return undefined;
  // "Privat" is no neuter of "privad".
  if (word.endsWith('at') && readParticiple(word) === undefined) return undefined;
  if (word === LITTLE.common || word === LITTLE.neuter)
    return { form: word === LITTLE.common ? 'common' : 'neuter', forms: { ...LITTLE, plural: 'små' } };
  const reading = readAdjective(word);
  if (reading === undefined || reading.forms.common === reading.forms.neuter) return undefined;
  return reading;
}

/** Neuters in -ande and -ende; others are people, as *en sökande*. */
const NEUTER_PARTICIPLE =
  /(?:meddelande|utlåtande|förhållande|boende|uttalande|utseende|beteende|påstående|godkännande|erbjudande|anförande|yttrande|medgivande|antagande|anseende|avseende|åtagande)$/u;

/** The gender of a noun in its indefinite singular, when the dictionary has it and it has one only. */
function nounGender(word: Word): Gender | undefined {
  if (!/^\p{Ll}{2,}$/u.test(word.text) || isFunctionWord(word.lower) || numberValue(word.lower) !== undefined)
    return undefined;
  if (NEUTER_PARTICIPLE.test(word.lower)) return 'neuter';
  if (TWO_GENDERS.test(word.lower)) return undefined;
  return COMMON_COMPOUND.test(word.lower) ? 'common' : knownGender(word.lower);
}

const isSpace = (between: string): boolean => /^[\s\u00A0]$/u.test(between);

type Input = LanguageInput<Record<never, never>>;

/** "En ny besök", "ditt remiss", "ett liten sår". */
function checkPhrase({ text, flag, fix }: Input, words: readonly Word[], at: number): void {
  const determiner = words[at];
  const known = determiner && DETERMINERS.get(determiner.lower);
  if (determiner === undefined || known === undefined) return;
  let nounAt = at + 1;
  for (; nounAt < at + 4; nounAt += 1) {
    const word = words[nounAt];
    if (word === undefined || !isSpace(text.slice(words[nounAt - 1]?.end, word.start))) return;
    if (nounGender(word) !== undefined) break;
    const isAdjective =
      STRENGTHENS.test(word.lower) ||
      readAdjective(word.lower) !== undefined ||
      readParticiple(word.lower) !== undefined ||
      formOf(word.lower) !== undefined;
    if (!isAdjective) break;
  }
  const noun = words[nounAt];
  const gender = noun && nounGender(noun);
  if (noun === undefined || gender === undefined) return;
  // A noun right after may be the one that the words belong to: "ett hud prov".
  const next = words[nounAt + 1];
  if (
    next !== undefined &&
    isSpace(text.slice(noun.end, next.start)) &&
    !isFunctionWord(next.lower) &&
    !isFiniteVerb(next.lower) &&
    readNoun(next.lower) !== undefined
  )
    return;
  const adjectives = words.slice(at + 1, nounAt);
  const last = adjectives.at(-1);
  const form = last && formOf(last.lower);
  const isStrong = INDEFINITE.test(determiner.lower);
  const isWrongDeterminer = known[0] !== gender;
  const isWrongAdjective = isStrong && form !== undefined && form.form !== 'plural' && form.form !== gender;
  if (!isWrongDeterminer && !isWrongAdjective) return;
  const changed = words.slice(at, nounAt).map((word) => {
    if (word === determiner) return isWrongDeterminer ? keepCapital(word.text, known[1]) : word.text;
    const own = formOf(word.lower);
    return word === last && isStrong && own !== undefined && own.form !== 'plural'
      ? own.forms[gender]
      : word.text;
  });
  const [start, end] = [determiner.start, noun.end];
  const replacement = [...changed, noun.text].join(' ');
  const word = text.slice(start, end);
  flag({
    message: 'phrase',
    at: { start, end },
    data: { word, replacement },
    fixes: fix(start, end, replacement, 'suggestion', `Skriv ”${replacement}”`),
  });
}

/** Ordinals and the like before a time: "vi gör det andra dagen". */
const TIME_AFTER =
  /^(?:dagen|gången|veckan|månaden|året|natten|kvällen|morgonen|timmen|dygnet|halvåret|helgen|sommaren|vintern|hösten|våren)$/u;
const WEAK = /(?:a|e)$/u;

/** "Det blå tabletterna", "den andra ultraljudet": the article, an adjective, and a definite noun of another kind. */
function checkDefinite({ text, flag, fix }: Input, words: readonly Word[], at: number): void {
  const [article, adjective, noun, before] = [words[at], words[at + 1], words[at + 2], words[at - 1]];
  if (article === undefined || adjective === undefined || noun === undefined) return;
  if (
    (article.lower !== 'den' && article.lower !== 'det') ||
    (before !== undefined &&
      !CLAUSE_OPENER.test(before.lower) &&
      readActive(before.lower) === undefined &&
      !PREPOSITIONS.has(before.lower))
  )
    return;
  if (!isSpace(text.slice(article.end, adjective.start)) || !isSpace(text.slice(adjective.end, noun.start)))
    return;
  const isAdjective =
    /^(?:blå|grå|första|andra|tredje|fjärde|nya|gamla|lilla|stora|röda|vita)$/u.test(adjective.lower) ||
    (WEAK.test(adjective.lower) && readAdjective(adjective.lower)?.form === 'plural');
  if (!isAdjective || TIME_AFTER.test(noun.lower) || !/^\p{Ll}+$/u.test(noun.text)) return;
  const kind = definiteKind(noun.lower);
  const own = article.lower === 'den' ? 'common' : 'neuter';
  if (kind === undefined || kind === own) return;
  const right = { common: 'den', neuter: 'det', plural: 'de' }[kind];
  const replacement = `${keepCapital(article.text, right)} ${adjective.text} ${noun.text}`;
  flag({
    message: 'phrase',
    at: { start: article.start, end: noun.end },
    data: { word: text.slice(article.start, noun.end), replacement },
    fixes: fix(
      article.start,
      article.end,
      keepCapital(article.text, right),
      'suggestion',
      `Skriv ”${replacement}”`,
    ),
  });
}

/** The gender of a definite noun that the dictionary has, or that it is many. */
function definiteKind(word: string): Gender | 'plural' | undefined {
  if (/\p{L}{3}(?:arna|erna|orna)$/u.test(word)) return 'plural';
  const reading = readNoun(word);
  if (reading?.isDefinite !== true || TWO_GENDERS.test(reading.base) || isNeuterPlural(word))
    return undefined;
  // The last part of a long compound tells its gender: ultraljudet.
  const known =
    knownGender(reading.base) ?? (reading.base.length >= LONG_COMPOUND ? reading.gender : undefined);
  return known === reading.gender ? known : undefined;
}

const LONG_COMPOUND = 7;

interface Subject {
  readonly start: number;
  readonly want: 'common' | 'neuter' | 'plural';
}

/** "Ditt prov", "alla dina tänder": determiners that tell number and gender, and a noun of that gender. */
function ofPhrase(
  words: readonly Word[],
  at: number,
  opens: (index: number) => boolean,
): Subject | undefined {
  const [noun, owner] = [words[at], words[at - 1]];
  if (noun === undefined || owner === undefined) return undefined;
  const isMany = /^(?:dina|mina|sina|våra|era|deras)$/u.test(owner.lower);
  const from = isMany && /^(?:alla|båda)$/u.test(words[at - 2]?.lower ?? '') ? at - 2 : at - 1;
  const start = words[from]?.start ?? owner.start;
  if (!opens(from)) return undefined;
  if (isMany && owner.lower !== 'deras')
    return /(?:or|ar|er|r|n)$/u.test(noun.lower) && !isFiniteVerb(noun.lower)
      ? { start, want: 'plural' }
      : undefined;
  const known = /^(?:din|ditt|min|mitt|vår|vårt)$/u.test(owner.lower)
    ? DETERMINERS.get(owner.lower)
    : undefined;
  if (known === undefined || nounGender(noun) !== known[0] || PERSON.test(`${noun.lower}et`))
    return undefined;
  return { start, want: known[0] };
}

/** "Proven", "svaren", "besöken": the definite plural of a neuter, which no other noun has as a form. */
function isNeuterPlural(word: string): boolean {
  if (/^(?:ögonen|öronen)$/u.test(word)) return true;
  const base = word.slice(0, -2);
  // "Skallen" is the one skull before it is the barks.
  if (/(?:skallen|skotten|loppen)$/u.test(word)) return false;
  if (!word.endsWith('en') || knownGender(base) !== 'neuter' || TWO_GENDERS.test(base)) return false;
  return (
    knownGender(word) === undefined && knownGender(`${base}e`) === undefined && !PERSON.test(`${base}et`)
  );
}

/** The subject that ends at `at`, when it begins its clause: "Provet", "Alla prover", "Proverna". */
function subjectAt(text: string, words: readonly Word[], at: number): Subject | undefined {
  const noun = words[at];
  if (noun === undefined || isFunctionWord(noun.lower)) return undefined;
  const opens = (index: number): boolean => {
    const before = words[index - 1];
    if (index === 0 || before === undefined) return true;
    if (/[,:–]/u.test(text.slice(before.end, words[index]?.start))) return true;
    // "Mycket om kanalerna är …": in mid-clause *om* and *för* are prepositions.
    if (/^(?:om|för|innan)$/u.test(before.lower)) {
      const earlier = words[index - 2];
      return earlier === undefined || /[,:–]/u.test(text.slice(earlier.end, before.start));
    }
    // "Du och fostret är skyddade": the two together are many.
    const joined = words[index - 2]?.lower ?? '';
    if (
      before.lower === 'och' &&
      (/^(?:du|jag|han|hon|hen|ni|vi)$/u.test(joined) || readNoun(joined) !== undefined)
    )
      return false;
    return CLAUSE_OPENER.test(before.lower);
  };
  const before = words[at - 1]?.lower ?? '';
  if (
    PLURAL.test(before) &&
    opens(at - 1) &&
    /(?:or|ar|er|r|n)$/u.test(noun.lower) &&
    !isFiniteVerb(noun.lower)
  )
    return { start: words[at - 1]?.start ?? 0, want: 'plural' };
  // "Några nya prov": a neuter without ending, many by what stands before it.
  let first = at - 1;
  while (first > at - 3 && readAdjective(words[first]?.lower ?? '')?.form === 'plural') first -= 1;
  if (PLURAL.test(words[first]?.lower ?? '') && opens(first) && knownGender(noun.lower) === 'neuter')
    return { start: words[first]?.start ?? 0, want: 'plural' };
  const phrase = ofPhrase(words, at, opens);
  if (phrase !== undefined) return phrase;
  if (!opens(at)) return undefined;
  if (/\p{L}{3}(?:arna|erna|orna)$/u.test(noun.lower)) return { start: noun.start, want: 'plural' };
  if (isNeuterPlural(noun.lower)) return { start: noun.start, want: 'plural' };
  const reading = readNoun(noun.lower);
  if (
    reading?.isDefinite !== true ||
    knownGender(reading.base) !== reading.gender ||
    TWO_GENDERS.test(reading.base) ||
    PERSON.test(noun.lower)
  )
    return undefined;
  // "Proven": the plural of neuters, not the singular of "prove".
  if (reading.gender === 'common' && knownGender(noun.lower.slice(0, -2)) === 'neuter') return undefined;
  return { start: noun.start, want: reading.gender };
}

const MODAL = /^(?:ska|kan|bör|måste|får|skulle|kunde)$/u;

/** The subject of the *är* at `at`, or of "ska vara", "kan bli". */
function subjectOf(text: string, words: readonly Word[], at: number): Subject | undefined {
  const copula = words[at]?.lower ?? '';
  const subjectEnd =
    /^(?:vara|bli)$/u.test(copula) && MODAL.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (subjectEnd === at - 1 && !COPULA.test(copula)) return undefined;
  const pronoun = words[subjectEnd];
  // "Remissen är klar, och den är skickat": *den* is common, whatever it stands for.
  if (pronoun?.lower === 'den' && /^(?:och|men|att|om|när|så)$/u.test(words[subjectEnd - 1]?.lower ?? ''))
    return { start: pronoun.start, want: 'common' };
  // "Provet var taget i fel rör och är oanvändbart": the verb goes on from the sentence's first subject.
  if (pronoun?.lower === 'och') {
    const first = words.findIndex(({ lower }) => isFiniteVerb(lower));
    return first > 0 && first < subjectEnd ? subjectAt(text, words, first - 1) : undefined;
  }
  return subjectAt(text, words, subjectEnd) ?? headOf(text, words, subjectEnd);
}

/** "Resultatet av provet": the noun that the verb agrees with stands before the preposition, first in the sentence. */
function headOf(text: string, words: readonly Word[], at: number): Subject | undefined {
  const [noun, prepositionAt] = [
    words[at],
    words[at - 1] && PREPOSITIONS.has(words[at - 1]?.lower ?? '') ? at - 1 : at - 2,
  ];
  if (noun === undefined || readNoun(noun.lower)?.isDefinite !== true) return undefined;
  if (!/^(?:av|på|för|från|i|till|hos)$/u.test(words[prepositionAt]?.lower ?? '')) return undefined;
  const isFirst =
    prepositionAt === 1 ||
    (prepositionAt === 2 && /^(?:din|ditt|vårt|vår|alla|dina)$/u.test(words[0]?.lower ?? ''));
  return isFirst ? subjectAt(text, words, prepositionAt - 1) : undefined;
}

/** Whether a clause ends after the word at `at`, or goes on with *och*. */
function isLastWord(text: string, words: readonly Word[], at: number): boolean {
  const [word, following] = [words[at], words[at + 1]];
  if (word === undefined || following === undefined || following.lower === 'och') return true;
  return /^[.,;!?)]/u.test(text.slice(word.end, following.start));
}

/** "Bra och stabil": the second of two predicates, where the first agrees or has one form only. */
function secondOf(words: readonly Word[], at: number, want: Subject['want']): number | undefined {
  const [first, and, second, next] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (first === undefined || and?.lower !== 'och' || second === undefined) return undefined;
  const own = formOf(first.lower);
  const isParticiple = own === undefined && readParticiple(first.lower) !== undefined;
  const agrees = /^(?:bra|extra|äkta|rosa)$/u.test(first.lower) || own?.form === want || isParticiple;
  if (!agrees || formOf(second.lower) === undefined) return undefined;
  // "Klar och skickad till läkaren" is one thing; "öppen och lätt att nå" is another word's own.
  return next === undefined || !isFiniteVerb(next.lower) ? at + 2 : undefined;
}

/** "Provet är bokad", "alla prover är klar", "såret ska vara ren". */
function checkPredicate({ text, flag, fix }: Input, words: readonly Word[], at: number): void {
  const copula = words[at];
  if (copula === undefined || !LINKS.has(copula.lower)) return;
  const subject = subjectOf(text, words, at);
  if (subject === undefined) return;
  let predicateAt = at + 1;
  while (BEFORE_PREDICATE.test(words[predicateAt]?.lower ?? '')) predicateAt += 1;
  predicateAt = secondOf(words, predicateAt, subject.want) ?? predicateAt;
  const predicate = words[predicateAt];
  if (predicate === undefined || !/^[\p{L}\s\u00A0]+$/u.test(text.slice(subject.start, predicate.end)))
    return;
  const found = formOf(predicate.lower);
  if (found === undefined || found.form === subject.want) return;
  // "Personalen är vana": a group is many.
  if (
    found.form === 'plural' &&
    (GROUP.test(text.slice(subject.start, copula.start)) ||
      (!isLastWord(text, words, predicateAt) && !PREPOSITIONS.has(words[predicateAt + 1]?.lower ?? '')))
  )
    return;
  const next = words[predicateAt + 1];
  // "Är säkert hemma": the neuter is an adverb too; only a participle's is not.
  const isParticiple = readParticiple(predicate.lower) !== undefined;
  const isAdverbToo =
    !(isParticiple && /(?:at|dd?t|tt)$/u.test(predicate.lower)) && !NO_ADVERB.test(predicate.lower);
  // "Läkaren är säkert hemma": last in its clause it is no adverb.
  const isLast = isLastWord(text, words, predicateAt);
  const goesOn = words[predicateAt + 1]?.lower ?? '';
  if (found.form === 'neuter' && isAdverbToo && !isLast) return;
  // "Proverna är normalt klara", "är normalt på plats": before what it strengthens it is one.
  if (
    predicate.lower === 'normalt' &&
    !isLast &&
    !/^(?:den|denna|nu|igen|också|även|men|i|efter)$/u.test(goesOn)
  )
    return;
  if (
    next !== undefined &&
    !isFunctionWord(next.lower) &&
    (readAdjective(next.lower) !== undefined ||
      readParticiple(next.lower) !== undefined ||
      readNoun(next.lower) !== undefined)
  )
    return;
  // "Såret är ren": of words that are nouns too, only an adjective that the dictionary has as such.
  if (knownGender(predicate.lower) !== undefined && !ADJECTIVE_FIRST.test(predicate.lower)) return;
  const replacement = found.forms[subject.want];
  if (replacement === predicate.lower) return;
  flag({
    message: 'predicate',
    at: { start: subject.start, end: predicate.end },
    data: { word: predicate.text, replacement, phrase: text.slice(subject.start, copula.end) },
    fixes: fix(predicate.start, predicate.end, replacement, 'suggestion', `Skriv ”${replacement}”`),
  });
}

/** "Ditt svaren", "din remissen": after a possessive the noun is indefinite. */
function checkOwner({ text, flag }: Input, words: readonly Word[], at: number): void {
  const [owner, noun] = [words[at], words[at + 1]];
  if (
    owner === undefined ||
    noun === undefined ||
    !/^(?:din|ditt|dina|min|mitt|vår|vårt)$/u.test(owner.lower)
  )
    return;
  if (!isSpace(text.slice(owner.end, noun.start)) || !/^\p{Ll}{4,}$/u.test(noun.text)) return;
  const reading = readNoun(noun.lower);
  const isDefinite = reading?.isDefinite === true && knownGender(reading.base) === reading.gender;
  if (!isDefinite && !isNeuterPlural(noun.lower)) return;
  if (knownGender(noun.lower) !== undefined || TWO_GENDERS.test(noun.lower) || isFiniteVerb(noun.lower))
    return;
  const base = isNeuterPlural(noun.lower) ? noun.lower.slice(0, -2) : (reading?.base ?? noun.lower);
  flag({
    message: 'phrase',
    at: { start: owner.start, end: noun.end },
    data: { word: text.slice(owner.start, noun.end), replacement: `${owner.text} ${base}` },
    certainty: 'review',
  });
}

/** "De nya mediciner": after *de* and an adjective the noun is definite, unless a clause with *som* tells which. */
function checkArticle({ text, flag, fix }: Input, words: readonly Word[], at: number): void {
  const [article, adjective, noun, next] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (article?.lower !== 'de' || adjective === undefined || noun === undefined || next?.lower === 'som')
    return;
  if (!isSpace(text.slice(article.end, adjective.start)) || !isSpace(text.slice(adjective.end, noun.start)))
    return;
  if (readAdjective(adjective.lower)?.form !== 'plural' || !/^\p{Ll}{5,}$/u.test(noun.text)) return;
  const [, stem = '', ending = ''] = /^(\p{L}+?)(ar|er|or)$/u.exec(noun.lower) ?? [];
  const base = ending === 'or' ? `${stem}a` : stem;
  const isKnown = knownGender(base) === 'common' || knownGender(`${stem}e`) === 'common';
  if (ending === '' || !isKnown || isFiniteVerb(noun.lower)) return;
  const replacement = `${article.text} ${adjective.text} ${noun.text}na`;
  flag({
    message: 'phrase',
    at: { start: article.start, end: noun.end },
    data: { word: text.slice(article.start, noun.end), replacement },
    certainty: 'review',
    fixes: fix(noun.start, noun.end, `${noun.text}na`, 'suggestion', `Skriv ”${replacement}”`),
  });
}

/** What says one beside what says many, and an article of the other gender. */
function checkNumber({ text, flag, fix }: Input, words: readonly Word[], at: number): void {
  const found: NumberFault | undefined =
    numberFault(text, words, at) ??
    articleFault(text, words, at) ??
    singularFault(text, words, at) ??
    otherFault(text, words, at);
  const [first, last] = [words[found?.from ?? -1], words[found?.to ?? -1]];
  if (found === undefined || first === undefined || last === undefined) return;
  const [start, end] = [first.start, last.end];
  const replacement = found.replacement.join(' ');
  flag({
    message: 'phrase',
    at: { start, end },
    data: { word: text.slice(start, end), replacement },
    ...(found.isSure ? {} : { certainty: 'review' as const }),
    fixes: fix(start, end, replacement, 'suggestion', `Skriv ”${replacement}”`),
  });
}

export default languageRule({
  id: 'language/agreement',
  title: { sv: 'Orden stämmer inte överens', en: 'Words that do not agree' },
  why: {
    sv: 'Fel böjning får läsaren att stanna upp och undra vad som hör ihop.',
    en: 'A wrong form makes the reader stop and wonder what goes together.',
  },
  action: {
    sv: 'Böj orden efter substantivet: ”ett nytt besök”, ”en ny tid”.',
    en: 'Let the words follow the noun.',
  },
  readers: 'everyone',
  basis: [writingRules],
  messages: {
    phrase: {
      sv: '”{word}” hör inte ihop. Skriv ”{replacement}”.',
      en: '“{word}” does not agree. Write “{replacement}”.',
    },
    predicate: {
      sv: 'Skriv ”{replacement}” efter ”{phrase}”, inte ”{word}”.',
      en: 'Write “{replacement}” after “{phrase}”, not “{word}”.',
    },
  },
  check(input) {
    for (const { words } of input.sentences) {
      for (let at = 0; at < words.length; at += 1) {
        checkPhrase(input, words, at);
        checkNumber(input, words, at);
        checkDefinite(input, words, at);
        checkOwner(input, words, at);
        checkArticle(input, words, at);
        checkPredicate(input, words, at);
      }
    }
  },
});
