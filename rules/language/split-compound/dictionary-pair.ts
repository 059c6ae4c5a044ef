import {
  beginsCompounds,
  genderOf,
  isCompound,
  isFiniteVerb,
  isFunctionWord,
  isOnlyFirstPart,
  knownGender,
  PREPOSITIONS,
  perWord,
  readActive,
  readAdjective,
  readNoun,
  readParticiple,
  readPassive,
  readPlural,
  type Word,
} from '@klarmall/swedish';
import { freePair, isHalf, shownBefore } from './free-pair.ts';

/** A word's ending and what it stands for in the base form: lamporna → lampa, proven → prov. */
const ENDINGS: readonly (readonly [ending: string, base: string])[] = [
  ['', ''],
  ['en', ''],
  ['et', ''],
  ['n', ''],
  ['t', ''],
  ['ar', ''],
  ['er', ''],
  ['or', 'a'],
  ['ar', 'e'],
  ['arna', ''],
  ['arna', 'e'],
  ['erna', ''],
  ['orna', 'a'],
  ['na', ''],
  ['lar', 'el'],
  ['larna', 'el'],
  ['met', 'm'],
  ['men', 'm'],
  ['nen', 'n'],
  ['let', 'el'],
  ['ret', 'er'],
];
/** What is counted or poured: "en bit socker", "en kopp te". */
const MEASURE =
  /^(?:glas|kopp|flaska|burk|tub|påse|par|grupp|typ|sort|slag|bit|del|dos|antal|rad|timme|minut|dag|vecka|natt|år|månad|liter|gram|kilo|skiva|klunk|droppe|paket|ask|omgång|serie|stund|hand|famn|näve|rest|mängd|massa|hög|sked|tesked|matsked)$/u;
/** Those who have, get and are given things: "har barn feber", "ge barn medicin". */
const PERSON =
  /(?:barn|patient|personal|mamma|pappa|kvinna|man|flicka|pojke|kund|elev|förälder|syskon|läkare|sköterska|folk|ungdom|vuxen|anhörig|besökare)$/u;
/** "Vänster knä", "norra": written apart as a rule. */
const SIDE = /^(?:vänster|höger|mitt)$/u;
/** Times, places and set phrases that stand without an article: "i dag tid", "på väg hem", "till exempel". */
const BARE = /^(?:i|på|per|till|under|vid|var|varje|för|om|nästa|förra)$/u;
const TIME =
  /^(?:dag|natt|kväll|morgon|år|vecka|månad|timme|väg|plats|grund|gång|tid|fot|håll|hand|båt|tåg|buss|bil|resa|exempel|form|hjälp|samband|sikt|syfte|tanke|stånd|sätt|vis|fall|kraft|bruk|drift|slut|takt|tal|fara|regel|behov|fråga|hem|skola|jobb|arbete|besök)$/u;
/** Parts of a hospital and those who work there, in the definite form. */
const UNITS = /^(?:avdelningen|mottagningen|kliniken|enheten|centralen|läkaren|sköterskan)$/u;
const TO = /^(?:till|på|från|hos|efter|av)$/u;
/** Parts of the body and of care that stand first in names of units, beside the nouns that the dictionary has. */
const BODY = /^(?:röntgen|ögon|öron|kvinno|barn|bröst|mag|njur|lung|hjärt)$/u;

interface DictionaryPair {
  /** The two written as one. */
  readonly word: string;
  /** The first part is no word of its own, or the words before fit the second part alone. */
  readonly isSure: boolean;
}

/** The base form of `second` that makes a compound with `first`, or that is a noun at all when `first` is no word. */
function baseWith(first: string, second: string): string | undefined {
  const isOnlyFirst = isOnlyFirstPart(first);
  for (const [ending, base] of ENDINGS) {
    if (!second.endsWith(ending)) continue;
    const candidate = second.slice(0, second.length - ending.length) + base;
    if (candidate.length < 3) continue;
    if (isOnlyFirst ? knownGender(candidate) !== undefined : isCompound(first, candidate)) return candidate;
  }
  return undefined;
}

const isWord = (text: string): boolean => /^\p{L}{3,}$/u.test(text);

/** Whether a verb's form is one here: at the start of its clause, or after a verb, *att* or *och*. */
function mayBeVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]?.lower ?? '';
  const tense = readActive(word)?.tense;
  if (tense === undefined) return false;
  const before = words[at - 1]?.lower;
  return (
    before === undefined || tense !== 'imperative' || /^(?:och|att|inte|eller|du|vi|ska|kan)$/u.test(before)
  );
}

/**
 * "Ditt vaccinations kort", "på operations dagen": the linking form of a noun, and a word before that fits the second noun
 * alone, or a definite noun after it, which no genitive without an article has.
 */
function isLinkedBy(words: readonly Word[], at: number): boolean {
  const [before = '', first = '', second = ''] = [at - 1, at, at + 1].map((index) => words[index]?.lower);
  const isGenitiveOfNoun =
    first.length > 4 &&
    first.endsWith('s') &&
    !TIME.test(first.slice(0, -1)) &&
    (first === 'ungdoms' || !PERSON.test(first.slice(0, -1))) &&
    !/(?:sorts|slags|(?:hundra|tusen|tio|miljon|dussin)tals|[ae]rs|ares)$/u.test(first) &&
    // "Undersökningens början" has its article: only a bare noun's genitive is half a word.
    readNoun(first.slice(0, -1))?.isDefinite === false &&
    !/(?:en|et)s$/u.test(first) &&
    (readPassive(first) === undefined || PREPOSITIONS.has(before));
  if (!/(?:ion|ing|het|else|skap|tet)s$/u.test(first) && !isGenitiveOfNoun) return false;
  // "Projektets rot" is a genitive in the definite form.
  const isBase = knownGender(first.slice(0, -1)) !== undefined;
  if (readNoun(second)?.isDefinite === true || /\p{L}{2}(?:arna|erna|orna)$/u.test(second))
    return !/^(?:en|ett|den|det|denna|detta|varje|din|ditt|sin|sitt|vår|vårt|min|mitt|dina|våra|sina)$/u.test(
      before,
    );
  const [shown, ofSecond] = [shownBefore(words, at), knownGender(second)];
  const isOwn =
    (isBase || /(?:sion|tion|ning|het|else|skap)s$/u.test(first)) && readActive(second) === undefined;
  if (isOwn && shown !== undefined && shown === ofSecond && shown !== genderOf(first.slice(0, -1)))
    return true;
  // "Få kompressions strumpor": no noun stands in the genitive without an article.
  const isBare =
    !/^(?:en|ett|den|det|denna|detta|varje|vilken|din|ditt|sin|sitt|vår|vårt|min|mitt|dina|våra|sina|någon|något|två|tre|fyra|fem|sex|tio)$/u.test(
      before,
    );
  return (
    isBare && isOwn && before !== '' && (ofSecond !== undefined || readPlural(second)?.isDefinite === false)
  );
}

/** Whether a word can be the first part of anything: few are, and asking is quick. */
const mayBegin = perWord(
  (word: string): boolean =>
    word.endsWith('s') ||
    isOnlyFirstPart(word) ||
    beginsCompounds(word) ||
    knownGender(word) !== undefined ||
    BODY.test(word) ||
    isHalf(word),
);

/** A definite noun that the dictionary has. */
function isKnownDefinite(word: string): boolean {
  const reading = readNoun(word);
  return reading?.isDefinite === true && knownGender(reading.base) !== undefined && !isFiniteVerb(word);
}

/**
 * Two nouns side by side that the dictionary has as one word: *vård centralen*. Undefined where they may be two: a measure
 * and what is measured, a person and what the person has, a verb and its object.
 */
export function dictionaryPair(words: readonly Word[], at: number): DictionaryPair | undefined {
  const [first, second, before] = [words[at], words[at + 1], words[at - 1]?.lower ?? ''];
  if (first === undefined || second === undefined) return undefined;
  if (first.text.length < 3 || second.text.length < 3) return undefined;
  if (isFunctionWord(first.lower) || isFunctionWord(second.lower) || !mayBegin(first.lower)) return undefined;
  if (!isWord(first.text) || !/^\p{Ll}{3,}$/u.test(second.text)) return undefined;
  // A capital in mid-sentence is a name.
  if (/^\p{Lu}/u.test(first.text) && (at > 0 || /^\p{Lu}{2}/u.test(first.text))) return undefined;
  if (isFunctionWord(first.lower) || isFunctionWord(second.lower)) return undefined;
  const word = first.lower + second.lower;
  if (isOnlyFirstPart(first.lower)) {
    return baseWith(first.lower, second.lower) === undefined ? undefined : { word, isSure: true };
  }
  const next = words[at + 2];
  // "Semester vecka 29", "rum nummer 3": the second goes with its number.
  if (SIDE.test(first.lower) || (next !== undefined && /^\p{N}/u.test(next.text))) return undefined;
  if (isLinkedBy(words, at)) return { word, isSure: true };
  // "Till röntgen avdelningen": no bare noun stands before a definite one.
  if (
    UNITS.test(second.lower) &&
    TO.test(before) &&
    (knownGender(first.lower) !== undefined || BODY.test(first.lower)) &&
    !TIME.test(first.lower) &&
    !PERSON.test(first.lower)
  )
    return { word, isSure: false };
  // "På patient hotellet": a bare noun between a preposition and a definite noun.
  if (
    /^(?:på|till|från|hos|i|vid|efter|före|under|inför|med|för|av|utan|genom|mot)$/u.test(before) &&
    knownGender(first.lower) !== undefined &&
    !TIME.test(first.lower) &&
    !MEASURE.test(first.lower) &&
    readActive(first.lower) === undefined &&
    (PERSON.test(first.lower) || readAdjective(first.lower) === undefined) &&
    isKnownDefinite(second.lower)
  )
    return { word, isSure: false };
  // "Vilken text sidan visade": the second begins a clause that tells which.
  if (
    /^(?:vilken|vilket|vilka|den|det)$/u.test(before) &&
    next !== undefined &&
    isFiniteVerb(next.lower) &&
    isKnownDefinite(second.lower)
  )
    return undefined;
  const base = baseWith(first.lower, second.lower);
  // "Läs patient informationen", "för barn familjer": after a bidding verb or a preposition the two are one.
  const isBid = /^(?:läs|se|hämta|fyll|ring|sök|använd|köp|beställ|öppna|boka|skriv|spara)$/u.test(before);
  if (
    PERSON.test(first.lower) &&
    ((isBid && isKnownDefinite(second.lower)) ||
      (/^(?:för|till|hos)$/u.test(before) && readPlural(second.lower) !== undefined))
  )
    return { word, isSure: false };
  if (base === undefined) {
    const free = freePair(words, at);
    return free && { word, ...free };
  }
  const [ofFirst, ofSecond] = [genderOf(first.lower), knownGender(base)];
  const shown = shownBefore(words, at);
  if (shown !== undefined && shown !== ofSecond && shown === ofFirst) return undefined;
  const isSure = shown !== undefined && shown === ofSecond && ofFirst !== undefined && shown !== ofFirst;
  if (isSure) return { word, isSure };
  const isBareGroup = first.lower === 'grupp' && shown === undefined && !/^\p{N}/u.test(before);
  // "Barn vagnen får stå": first in its sentence, before a definite noun and its verb.
  if (at === 0 && isKnownDefinite(second.lower) && next !== undefined && isFiniteVerb(next.lower))
    return { word, isSure: false };
  if ((MEASURE.test(first.lower) && !isBareGroup) || PERSON.test(first.lower) || isFiniteVerb(first.lower))
    return undefined;
  if (TIME.test(first.lower) && BARE.test(before)) return undefined;
  if (readAdjective(first.lower) !== undefined || readParticiple(first.lower) !== undefined) return undefined;
  if (mayBeVerb(words, at) || isFiniteVerb(second.lower) || /^\p{N}/u.test(before)) return undefined;
  // "En förenings medlemmar": a genitive, unless the words before say otherwise.
  const isLinked = /(?:ing|ion|het)s$/u.test(first.lower);
  if (!isLinked && first.lower.endsWith('s') && knownGender(first.lower) === undefined && shown === undefined)
    return undefined;
  if (
    !isLinked &&
    first.lower.endsWith('s') &&
    knownGender(first.lower) === undefined &&
    /^(?:en|ett|den|det)$/u.test(before)
  )
    return undefined;
  return { word, isSure: false };
}
