import {
  imperativeOf,
  isFiniteVerb,
  isFunctionWord,
  type PassiveReading,
  PREPOSITIONS,
  presentOf,
  readNoun,
  readPassive,
  type Word,
} from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';
import { separated } from './active-voice.ts';
import { doerOf } from './doer.ts';

/** A verb in the active, as the rewritten sentence has it. */
export interface ActiveVerb {
  readonly infinitive: string;
  /** The form that stands for the passive: skickas → skickar, skickades → skickade. */
  readonly active: string;
}

const MODALS = /^(?:ska|skall|kan|måste|bör|får|behöver|kunde|skulle|fick)$/u;
const NEGATIONS = /^(?:inte|ej|icke|aldrig)$/u;
/** What stands right after the finite verb, as a denial does: "två läkare granskar alltid provet". */
const AFTER_VERB = /^(?:inte|ej|icke|aldrig|alltid|ofta|oftast|ibland|sällan|vanligtvis|numera|sedan)$/u;
const TAKES_OM =
  /^(?:bokas?|bokades|bokats|görs|göras|gjordes|gjorts|byts|bytas|byttes|läggs|läggas|lades|tas|togs|ses|skrivs|skrivas|vänds|vändas)$/u;
const PARTICLES = /^(?:in|ut|upp|ner|ned|bort|fram|igen|tillbaka|ihop|hem|om)$/u;
/** Particles that are prepositions too: loose when no noun can follow ("stryks på två gånger", "tas av före röntgen"). */
const LOOSE = /^(?:på|av)$/u;
const CLAUSE = /^(?:som|att|när|men|eller|innan|eftersom|medan|både|antingen|varken)$/u;
const OWN = /^(?:en|ett|din|ditt|dina|vår|vårt|våra|varje|alla|den|det|de|denna|detta|dessa)$/u;
const OBJECT_FORM: Readonly<Record<string, string>> = { du: 'dig', vi: 'oss', ni: 'er', jag: 'mig' };
/** "En gång", "varje vecka": how often, and nothing that is done. */
const COUNTED_TIME = /^(?:gång|dag|kväll|morgon|natt|vecka|månad|år|halvår|timme|minut|kvart|tre|fyra|två)$/u;
const LONGEST_SUBJECT = 4;
const LONGEST_AGENT = 4;

/** A passive sentence taken apart. */
interface Parts {
  readonly verb: ActiveVerb;
  readonly tense: PassiveReading['tense'];
  readonly subject: readonly Word[];
  readonly modal?: string;
  readonly negation?: string;
  /** *har* or *hade* before a supine. */
  readonly perfect?: string;
  /** A particle with the space before it. */
  readonly particle: string;
  /** What follows the verb and its particle, with the sentence's end. */
  readonly rest: string;
  readonly restWords: readonly Word[];
}

/** Whether a word is a verb where it stands: after a number, a preposition or an article *dagar* and *gånger* are nouns. */
function isVerbAt(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]?.lower ?? '', words[at]?.lower ?? ''];
  if (!isFiniteVerb(word)) return false;
  const isNounPlace =
    /^(?:\p{N}.*|två|tre|fyra|fem|sex|sju|åtta|nio|tio|några|flera|många|alla|varje|under)$/u.test(before);
  return !isNounPlace && !PREPOSITIONS.has(before) && !OWN.test(before);
}

/** Whether a clause of its own begins somewhere; "om dagen" tells when. */
function hasClause(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, at) =>
      CLAUSE.test(lower) ||
      (lower === 'om' &&
        !/^(?:dagen|dygnet|natten|veckan|månaden|året|en|ett|två|tre|några)$/u.test(
          words[at + 1]?.lower ?? '',
        )),
  );
}

function hasVerb(words: readonly Word[]): boolean {
  return words.some((_, at) => isVerbAt(words, at));
}

function small(word: Word, following: Word | undefined): string {
  const isName =
    /^\p{Lu}.*\p{Lu}/u.test(word.text) || (following !== undefined && /^\p{Lu}/u.test(following.text));
  return isName ? word.text : word.text.charAt(0).toLowerCase() + word.text.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The subject as an object: du → dig, Provet → provet. */
function asObject(text: string, subject: readonly Word[]): string {
  const [first, second] = subject;
  if (first === undefined) return '';
  const only = subject.length === 1 ? OBJECT_FORM[first.lower] : undefined;
  if (only !== undefined) return only;
  return small(first, second) + text.slice(first.end, subject.at(-1)?.end ?? first.end);
}

function particleAfter(words: readonly Word[], at: number): Word | undefined {
  const [next, after] = [words[at + 1], words[at + 2]];
  if (next === undefined) return undefined;
  // "Fyllas i" is always one verb.
  if (next.lower === 'i' && /^fyll/u.test(words[at]?.lower ?? '')) return next;
  // "Informeras om biverkningar", "återbetalas om …": only few verbs have *om* as a part of their own.
  if (next.lower === 'om' && !TAKES_OM.test(words[at]?.lower ?? '')) return undefined;
  if (PARTICLES.test(next.lower)) return next;
  if (!LOOSE.test(next.lower)) return undefined;
  const isLoose =
    after === undefined ||
    PREPOSITIONS.has(after.lower) ||
    // "Görs av två läkare" names who does it.
    (next.lower !== 'av' && /^(?:två|tre|fyra|en|\d+)$/u.test(after.lower)) ||
    /^(?:morgon|kväll|varje|dagligen|innan|ordentligt|hemma)$/u.test(after.lower);
  return isLoose && (after?.lower !== 'en' || words[at + 3]?.lower === 'gång') ? next : undefined;
}

/** A plain sentence that begins with what the verb is about; undefined for any other. */
function takeApart(
  text: string,
  sentence: Sentence,
  at: number,
  passive: PassiveReading,
  given?: ActiveVerb,
): Parts | undefined {
  const { words } = sentence;
  const word = words[at];
  if (word === undefined || passive.isArchaic) return undefined;
  const verb = given ?? { infinitive: passive.infinitive, active: passive.active };
  const negation = NEGATIONS.test(words[at - 1]?.lower ?? '') ? words[at - 1]?.lower : undefined;
  let before = negation === undefined ? at - 1 : at - 2;
  let modal: string | undefined;
  let perfect: string | undefined;
  if (words[before]?.lower === 'att' && words[before - 1]?.lower === 'kommer') before -= 2;
  else if (MODALS.test(words[before]?.lower ?? '')) {
    modal = words[before]?.lower.replace('skall', 'ska');
    before -= 1;
  } else if (passive.tense === 'supine' && /^(?:har|hade)$/u.test(words[before]?.lower ?? '')) {
    perfect = words[before]?.lower;
    before -= 1;
  } else if (passive.tense === 'infinitive' || passive.tense === 'supine' || negation !== undefined)
    return undefined;
  const subject = words.slice(0, before + 1);
  if (subject.length > LONGEST_SUBJECT) return undefined;
  // "Avbokning av tiden görs av dig": the noun's own verb is to be written, not "du gör avbokning".
  if (verb.infinitive === 'göra' && subject[1]?.lower === 'av') return undefined;
  const [first] = subject;
  if (first !== undefined) {
    const isPronoun = subject.length === 1 && OBJECT_FORM[first.lower] !== undefined;
    if (!isPronoun && isFunctionWord(first.lower) && !OWN.test(first.lower)) return undefined;
    if (
      hasClause(subject) ||
      subject.some(
        ({ lower }) => isFiniteVerb(lower) || /^(?:och|inte|alltid|ofta|oftast|ibland)$/u.test(lower),
      )
    )
      return undefined;
    if (/^(?:där|här)\p{L}{2,}$/u.test(first.lower)) return undefined;
  }
  // "En gång om året följs ditt blodtryck upp": what it is about stands after the verb.
  const [next, afterNext] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? ''];
  const isAboutReader = first !== undefined && OBJECT_FORM[first.lower] !== undefined;
  if (
    !isAboutReader &&
    (OBJECT_FORM[next] !== undefined || (OWN.test(next) && !COUNTED_TIME.test(afterNext)))
  )
    return undefined;
  // "Provet skickas inte in": the denial goes before the object, and the particle after it.
  const later = negation === undefined && AFTER_VERB.test(next) ? words[at + 1] : undefined;
  const last = later === undefined ? at : at + 1;
  const particle = particleAfter(words, last);
  const from = particle?.end ?? later?.end ?? word.end;
  const restWords = words.slice(last + (particle === undefined ? 1 : 2));
  const denial = negation ?? later?.lower;
  if (
    hasVerb(words.slice(at + 1)) ||
    hasClause(restWords) ||
    restWords.some(
      ({ lower }, index) =>
        lower === word.lower ||
        readPassive(lower)?.isAmbiguous === false ||
        // "Barnet undersöks och vägs": two are done to it, and both would have to be turned.
        (restWords[index - 1]?.lower === 'och' && readPassive(lower) !== undefined),
    )
  )
    return undefined;
  return {
    verb,
    tense: passive.tense,
    subject,
    ...(modal === undefined ? {} : { modal }),
    ...(denial === undefined ? {} : { negation: denial.replace(/^(?:ej|icke)$/u, 'inte') }),
    ...(perfect === undefined ? {} : { perfect }),
    particle: particle === undefined ? '' : ` ${particle.lower === 'ned' ? 'ner' : particle.lower}`,
    rest: text.slice(from, sentence.end),
    restWords,
  };
}

/** The verb as it stands after its new subject, with what belongs to it. */
function predicate({ verb, modal, negation, perfect, particle, tense }: Parts): string {
  const not = negation === undefined ? '' : ` ${negation}`;
  const infinitive = separated(verb.infinitive, verb.infinitive);
  const active = separated(verb.infinitive, verb.active);
  if (modal !== undefined) return `${modal}${not} ${infinitive}${particle}`;
  if (perfect !== undefined) return `${perfect}${not} ${active}${particle}`;
  const [head = active, ...tail] =
    // "Kommer att ges" is told in the present: "vi ger".
    (tense === 'infinitive' ? presentOf(verb.infinitive) : active).split(' ');
  return [`${head}${not}`, ...tail].join(' ') + particle;
}

/** Who is named after *av*, with where the name begins and ends in the rest. */
function agentIn(
  text: string,
  words: readonly Word[],
): { readonly name: string; readonly av: Word; readonly last: Word } | undefined {
  // "Med hjälp av", "på grund av": what follows does nothing by itself.
  const at = words.findIndex(
    ({ lower }, index) =>
      lower === 'av' &&
      !/^(?:hjälp|grund|följd|stöd|hälften|del|form|slutet|början|typ|sorts?)$/u.test(
        words[index - 1]?.lower ?? '',
      ),
  );
  const [av, first] = [words[at], words[at + 1]];
  if (
    av === undefined ||
    first === undefined ||
    PREPOSITIONS.has(first.lower) ||
    /^(?:sig|det|vad|dess|att)$/u.test(first.lower)
  )
    return undefined;
  let end = at + 1;
  while (
    end + 1 < words.length &&
    end - at < LONGEST_AGENT &&
    (OWN.test(words[end]?.lower ?? '') ||
      (!isNounLike(words[end]) && !isFunctionWord(words[end]?.lower ?? '')))
  )
    end += 1;
  const last = words[end];
  if (last === undefined) return undefined;
  const next = words[end + 1];
  // "Laboratoriet i Lund": a place may belong to the name as well as to what is done.
  if (
    next !== undefined &&
    /^(?:i|på|vid|från|hos|för|med|på)$/u.test(next.lower) &&
    !/^(?:dig|oss|patienten)$/u.test(first.lower)
  )
    return undefined;
  // Whatever goes on without a preposition may belong to the name.
  if (
    next !== undefined &&
    !PREPOSITIONS.has(next.lower) &&
    !/^(?:varje|inom|en|två|tre|fyra|i|redan|direkt)$/u.test(next.lower)
  )
    return undefined;
  return { name: text.slice(first.start, last.end), av, last };
}

function isNounLike(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (readNoun(word.lower) !== undefined || /(?:arna|erna|orna|en|et)$/u.test(word.lower))
  );
}

const READER_NAMES = /^(?:dig(?: själv)?|patienten|den enskilde|er)$/u;

function byAgent(text: string, sentence: Sentence, parts: Parts): string | undefined {
  const agent = agentIn(text, parts.restWords);
  if (agent === undefined || parts.subject.length === 0) return undefined;
  const lower = agent.name.toLowerCase();
  const who = READER_NAMES.test(lower) ? 'Du' : lower === 'oss' ? 'Vi' : capital(agent.name);
  const restStart = sentence.end - parts.rest.length;
  const rest = text.slice(restStart, agent.av.start).trimEnd() + text.slice(agent.last.end, sentence.end);
  return `${who} ${predicate(parts)} ${asObject(text, parts.subject)}${rest}`;
}

/** "Du har av din optiker remitterats till oss": the doer stands before its verb. */
function byEarlyAgent(
  text: string,
  sentence: Sentence,
  at: number,
  passive: PassiveReading,
): string | undefined {
  const { words } = sentence;
  const [subject, perfect] = words;
  if (passive.tense !== 'supine' || !/^(?:har|hade)$/u.test(perfect?.lower ?? '') || words[2]?.lower !== 'av')
    return undefined;
  const [first, last, word] = [words[3], words[at - 1], words[at]];
  if (subject === undefined || first === undefined || last === undefined || word === undefined)
    return undefined;
  if (last.start < first.start || at - 3 > LONGEST_AGENT) return undefined;
  const name = text.slice(first.start, last.end);
  const active = separated(passive.infinitive, passive.active);
  return `${capital(name)} ${perfect?.lower} ${active} ${asObject(text, [subject])}${text.slice(word.end, sentence.end)}`;
}

/** "I maj planeras ett möte" → "I maj planerar vi ett möte"; "kontaktas du av oss" → "kontaktar vi dig". */
function afterFront(
  text: string,
  sentence: Sentence,
  at: number,
  passive: PassiveReading,
): string | undefined {
  const { words } = sentence;
  const [first, word, next] = [words[0], words[at], words[at + 1]];
  if (first === undefined || word === undefined || next === undefined || at === 0) return undefined;
  if (
    passive.tense !== 'present' &&
    passive.tense !== 'present-or-infinitive' &&
    passive.tense !== 'preterite'
  )
    return undefined;
  const active = separated(passive.infinitive, passive.active);
  const before = text.slice(sentence.start, word.start);
  if (next.lower === 'du' && words[at + 2]?.lower === 'av' && words[at + 3]?.lower === 'oss')
    return `${before}${active} vi dig${text.slice(words[at + 3]?.end ?? next.end, sentence.end)}`;
  const front = words.slice(0, at);
  if (
    !PREPOSITIONS.has(first.lower) ||
    at > LONGEST_SUBJECT ||
    hasClause(front) ||
    front.some(({ lower }) => isFiniteVerb(lower))
  )
    return undefined;
  const rest = words.slice(at + 1);
  if (hasVerb(rest) || hasClause(rest) || rest.some(({ lower }) => lower === 'av')) return undefined;
  const doer = doerOf(passive.infinitive, rest, words);
  if (doer === undefined) return undefined;
  const who = doer === 'care' ? 'vi' : 'du';
  if (next.lower === 'du')
    return who === 'vi' ? `${before}${active} vi dig${text.slice(next.end, sentence.end)}` : undefined;
  return `${before}${active} ${who}${text.slice(word.end, sentence.end)}`;
}

/** "Provet måste tas om och skickas in." → "Vi måste ta om provet och skicka in det." */
function inPair(text: string, sentence: Sentence, at: number, passive: PassiveReading): string | undefined {
  const { words } = sentence;
  const [noun, modal] = [words[at - 2], words[at - 1]];
  if (at !== 2 || noun === undefined || modal === undefined || !MODALS.test(modal.lower)) return undefined;
  const particle = particleAfter(words, at)?.lower;
  const and = at + (particle === undefined ? 1 : 2);
  const second = words[and + 1];
  const other = second && readPassive(second.lower);
  if (
    words[and]?.lower !== 'och' ||
    second === undefined ||
    other === undefined ||
    words[and + 3] !== undefined
  )
    return undefined;
  const gender = readNoun(noun.lower)?.gender;
  if (gender === undefined) return undefined;
  const doer = doerOf(passive.infinitive, [noun], words);
  if (doer === undefined) return undefined;
  const last = words[and + 2];
  if (last !== undefined && !PARTICLES.test(last.lower)) return undefined;
  const verbs = `${passive.infinitive}${particle === undefined ? '' : ` ${particle}`} ${small(noun, modal)}`;
  const tail = `${other.infinitive}${last === undefined ? '' : ` ${last.lower}`} ${gender === 'neuter' ? 'det' : 'den'}`;
  const end = text.slice((last ?? second).end, sentence.end);
  return `${doer === 'care' ? 'Vi' : 'Du'} ${modal.lower.replace('skall', 'ska')} ${verbs} och ${tail}${end}`;
}

/** Words: a suggestion shows the whole sentence, and nobody reads a longer one. It also bounds the time a text can cost. */
const longestRewritten = 60;

/** "Tvättas i 60 grader", "Förvaras i kylskåp": what stands on a label is for the reader to do. */
function asLabel(text: string, sentence: Sentence, at: number, passive: PassiveReading): string | undefined {
  const { words } = sentence;
  const next = words[1];
  const isNow = passive.tense === 'present' || passive.tense === 'present-or-infinitive';
  if (at !== 0 || !isNow || next === undefined) return undefined;
  if (!PREPOSITIONS.has(next.lower) || next.lower === 'av' || hasVerb(words.slice(1))) return undefined;
  if (doerOf(passive.infinitive, [], words) !== 'reader') return undefined;
  const imperative = capital(imperativeOf(passive.infinitive, passive.active));
  return imperative + text.slice(words[0]?.end ?? sentence.start, sentence.end);
}

/**
 * A passive sentence with its doer told: an agent becomes the subject, advice to the reader an imperative or *du*, and *vi*
 * stands for what the care does alone. Undefined where the doer is anybody's guess, or the sentence is not plain enough to
 * turn round.
 */
export function rewritePassive(
  text: string,
  sentence: Sentence,
  at: number,
  passive: PassiveReading,
  given?: ActiveVerb,
): string | undefined {
  if (sentence.words.length > longestRewritten) return undefined;
  const whole = text.slice(sentence.start, sentence.end);
  if (/[,;:(–?”"]/u.test(whole)) return undefined;
  const { words } = sentence;
  const early = given === undefined ? byEarlyAgent(text, sentence, at, passive) : undefined;
  if (early !== undefined) return early;
  if (given === undefined) {
    const turned = afterFront(text, sentence, at, passive) ?? inPair(text, sentence, at, passive);
    if (turned !== undefined) return turned;
  }
  const label = given === undefined ? asLabel(text, sentence, at, passive) : undefined;
  if (label !== undefined) return label;
  const parts = takeApart(text, sentence, at, passive, given);
  if (parts === undefined) return undefined;
  const agent = byAgent(text, sentence, parts);
  if (agent !== undefined) return agent;
  if (parts.restWords.some(({ lower }) => lower === 'av') && parts.particle !== ' av') return undefined;
  const { verb, subject, modal, negation, perfect } = parts;
  const isPronoun = subject[0] !== undefined && OBJECT_FORM[subject[0].lower] !== undefined;
  const doer = doerOf(passive.infinitive, isPronoun ? parts.restWords : subject, words);
  if (doer === undefined) return undefined;
  const object = asObject(text, subject);
  const about = object === '' ? '' : ` ${object}`;
  if (doer === 'care') return object === '' ? undefined : `Vi ${predicate(parts)}${about}${parts.rest}`;
  if (isPronoun) return undefined;
  const isNow = passive.tense === 'present' || passive.tense === 'present-or-infinitive';
  if (modal !== undefined) return `Du ${predicate(parts)}${about}${parts.rest}`;
  if (!isNow || perfect !== undefined || negation !== undefined) return undefined;
  const [infinitive, present] = /^(?:utföra|genomföra)$/u.test(verb.infinitive)
    ? ['göra', 'gör']
    : [separated(verb.infinitive, verb.infinitive), separated(verb.infinitive, verb.active)];
  const [headInfinitive = infinitive, ...tail] = infinitive.split(' ');
  const [headPresent = present] = present.split(' ');
  const imperative = [capital(imperativeOf(headInfinitive, headPresent)), ...tail].join(' ');
  return `${imperative}${parts.particle}${about}${parts.rest}`;
}
