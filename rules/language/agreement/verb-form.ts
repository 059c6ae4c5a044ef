import {
  CONJUNCTIONS,
  infinitiveOf,
  isFunctionWord,
  isInfinitive,
  nounForms,
  readActive,
  readAdjective,
  type Word,
} from '@klarmall/swedish';

/** A verb that should stand in the infinitive. */
interface VerbFault {
  readonly leader: Word;
  readonly verb: Word;
  readonly replacement: string;
  readonly isSure: boolean;
}

const MODAL = /^(?:ska|skall|kan|måste|bör|skulle|kunde|borde)$/u;
const BETWEEN = /^(?:inte|också|även|alltid|aldrig|bara|nu|sedan|då|helst|gärna|genast|därför)$/u;
/** "Det du kan är bra": these begin a clause of their own after any word. */
const LINK = /^(?:gäller|räcker)$/u;
const RELATIVE = /^(?:som|vad|hur|där|det|allt|den|de|vilka|vilken)$/u;
const SUBJECT = /^(?:du|vi|ni|jag|han|hon|hen|det|den|de|man)$/u;

/** The present tenses of verbs that other verbs follow; the dictionary has no infinitive of them. */
const MODAL_INFINITIVES: Readonly<Record<string, string>> = { kan: 'kunna', vill: 'vilja' };

/** No clause of a letter is longer; it also bounds the work on a text without full stops. */
const LOOK_BACK = 30;

/** "Ska visar", "måste kommer", "att drick": what a modal or *att* governs stands in the infinitive. */
export function verbFault(words: readonly Word[], at: number): VerbFault | undefined {
  const leader = words[at];
  if (leader === undefined) return undefined;
  const isAtt = leader.lower === 'att';
  if (!isAtt && !MODAL.test(leader.lower)) return undefined;
  let verbAt = at + 1;
  while (BETWEEN.test(words[verbAt]?.lower ?? '')) verbAt += 1;
  const [verb, next] = [words[verbAt], words[verbAt + 1]?.lower ?? ''];
  if (verb === undefined || (isFunctionWord(verb.lower) && MODAL_INFINITIVES[verb.lower] === undefined))
    return undefined;
  if (isInfinitive(verb.lower) || nounForms(verb.lower).length > 0) return undefined;
  if (isAtt) {
    const reading = verbAt === at + 1 ? readActive(verb.lower) : undefined;
    if (reading === undefined || readAdjective(verb.lower) !== undefined) return undefined;
    if (reading.tense !== 'present' && reading.tense !== 'imperative') return undefined;
    return { leader, verb, replacement: reading.infinitive, isSure: reading.tense === 'present' };
  }
  // "När du kan ringer du oss", "det du måste är att vila": the verb is the main clause's.
  if (LINK.test(verb.lower) || SUBJECT.test(next)) return undefined;
  const infinitive = MODAL_INFINITIVES[verb.lower] ?? infinitiveOf(verb.lower);
  if (infinitive === undefined || infinitive === verb.lower || !/r$|^kan$|^vill$/u.test(verb.lower))
    return undefined;
  const isSubordinate = words
    .slice(Math.max(0, at - LOOK_BACK), at)
    .some(
      ({ lower }) => RELATIVE.test(lower) || (CONJUNCTIONS.has(lower) && !/^(?:och|men|för)$/u.test(lower)),
    );
  return isSubordinate ? undefined : { leader, verb, replacement: infinitive, isSure: true };
}
