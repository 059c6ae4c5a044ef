import { isFiniteVerb, PREPOSITIONS, readPassive, type Word } from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';

/** What a noun's doing is in words: infinitive, present and imperative. */
interface Doing {
  readonly by: 'reader' | 'care';
  readonly forms: readonly [infinitive: string, present: string, imperative: string];
}

function doing(by: Doing['by'], infinitive: string, present: string, imperative = infinitive): Doing {
  return { by, forms: [infinitive, present, imperative] };
}

/** Doings that need no object, with the one who does them: the reader books and pays, the care takes samples. */
const DOINGS: Readonly<Record<string, Doing>> = {
  bokning: doing('reader', 'boka', 'bokar'),
  tidbokning: doing('reader', 'boka tid', 'bokar tid'),
  tidsbokning: doing('reader', 'boka tid', 'bokar tid'),
  avbokning: doing('reader', 'avboka', 'avbokar'),
  ombokning: doing('reader', 'boka om', 'bokar om'),
  betalning: doing('reader', 'betala', 'betalar'),
  anmälan: doing('reader', 'anmäla dig', 'anmäler dig', 'anmäl dig'),
  avanmälan: doing('reader', 'avanmäla dig', 'avanmäler dig', 'avanmäl dig'),
  ansökan: doing('reader', 'ansöka', 'ansöker', 'ansök'),
  receptförnyelse: doing('reader', 'förnya recept', 'förnyar recept'),
  provtagning: doing('care', 'ta prov', 'tar prov'),
  blodprovstagning: doing('care', 'ta blodprov', 'tar blodprov'),
  återkoppling: doing('care', 'höra av oss', 'hör av oss'),
  kallelse: doing('care', 'kalla dig', 'kallar dig'),
};

const IS_DONE = /^(?:sker|görs|utförs|genomförs)$/u;
const BE_DONE = /^(?:ske|göras|utföras|genomföras)$/u;
const MODALS = /^(?:ska|skall|kan|måste|bör)$/u;
const NEGATIONS = /^(?:inte|ej|icke|aldrig|ingen|inget|inga)$/u;

function isPlaceOrTime(word: string): boolean {
  return (
    PREPOSITIONS.has(word) ||
    /^(?:senast|tidigast|varje|var|direkt|alltid|dagen|vardagar|måndag|tisdag|onsdag|torsdag|fredag)$/u.test(
      word,
    )
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The noun without its definite ending: provtagningen, anmälan. */
function baseOf(noun: string): string {
  return noun.replace(/(?<=ning|else)en$|(?<=else)n$/u, '');
}

/**
 * A short sentence that begins with a doing and its empty verb, with the one who does it: "Provtagning sker på plan 2" is
 * "Vi tar prov på plan 2", "Avbokning ska göras senast dagen före" is "Du ska avboka senast dagen före". Undefined where the
 * doing has an object or a doer of its own, or the sentence holds more than that.
 */
export function rewriteAction(text: string, sentence: Sentence, at: number): string | undefined {
  const { words } = sentence;
  const found = DOINGS[baseOf(words[0]?.lower ?? '')];
  if (at !== 0 || found === undefined) return undefined;
  const whole = text.slice(sentence.start, sentence.end);
  if (/[,;:(–?”"]/u.test(whole)) return undefined;
  const modal = MODALS.test(words[1]?.lower ?? '') ? words[1] : undefined;
  const verb = words[modal === undefined ? 1 : 2];
  const pattern = modal === undefined ? IS_DONE : BE_DONE;
  if (verb === undefined || !pattern.test(verb.lower)) return undefined;
  const after = words.filter((word) => word.start >= verb.end);
  const isMore = ({ lower }: Word): boolean =>
    lower === 'av' || NEGATIONS.test(lower) || isFiniteVerb(lower) || readPassive(lower) !== undefined;
  // Where or when: "provtagning ska ske fastande" tells how, and of whom nobody knows.
  if (after.length === 0 || !isPlaceOrTime(after[0]?.lower ?? '') || after.some(isMore)) return undefined;
  const rest = text.slice(verb.end, sentence.end);
  const [infinitive, present, imperative] = found.forms;
  const doer = found.by === 'reader' ? 'Du' : 'Vi';
  if (modal !== undefined)
    return `${doer} ${modal.lower === 'skall' ? 'ska' : modal.lower} ${infinitive}${rest}`;
  return found.by === 'reader' ? capital(imperative) + rest : `Vi ${present}${rest}`;
}
