import { isFiniteVerb, isFunctionWord, type PassiveReading, readPassive, type Word } from '@klarmall/swedish';
import type { Sentence } from '../shared/analysis.ts';

const AUXILIARIES: ReadonlySet<string> = new Set(
  'ska skall kan måste bör får kommer behöver brukar kunde skulle fick har hade'.split(' '),
);
const PERFECT: ReadonlySet<string> = new Set(['har', 'hade']);
/** What the reader has to do; the rest is more often for the clinic. */
const DUTY: ReadonlySet<string> = new Set(['ska', 'skall', 'måste', 'bör', 'behöver']);
const LOOK_BACK = 4;
const LONGEST_SUBJECT = 4;

function auxiliaryBefore(
  sentence: Sentence,
  at: number,
): { readonly word: Word; readonly at: number } | undefined {
  for (let step = 1; step <= LOOK_BACK; step += 1) {
    const word = sentence.words[at - step];
    if (word === undefined) return undefined;
    if (AUXILIARIES.has(word.lower)) return { word, at: at - step };
  }
  return undefined;
}

/** Small words that belong to the verb before them: "lämnas in" is "lämnar in". */
const PARTICLES: ReadonlySet<string> = new Set(
  'in ut upp ner ned bort fram igen tillbaka ihop hem'.split(' '),
);

/** Verbs that part in a clause and mean the same: inlämnas, but "vi lämnar in". Others stay whole: "vi utreder". */
const SEPARABLE =
  /^(?:(in)(?=lämn|skick|sänd|betal|saml|kall|hämt|ställ|lägg|bjud|räkn)|(i)(?=fyll)|(ut)(?=lämn|skick|sänd|betal|del|hämt|lån|skriv)|(upp)(?=sök|läs|ring|hämt|följ)|(ned)(?=lägg|skriv|monter|tryck)|(bort)(?=ta|för|forsl|operer)|(fram)(?=ta(?!l)|lägg|flytt)|(på)(?=fyll)|(om)(?=bok))(?=\p{L}{2})/u;
/** A verb as it stands in a clause: inställer → ställer in. */
export function separated(infinitive: string, form: string): string {
  const prefix = SEPARABLE.exec(infinitive)?.[0];
  if (prefix === undefined || !form.startsWith(prefix)) return form;
  return `${form.slice(prefix.length)} ${prefix === 'ned' ? 'ner' : prefix}`;
}

/** The verb of the sentence in the active, with what belongs to it: skickas → skickar, ska lämnas in → ska lämna in. */
export function activeVerb(sentence: Sentence, at: number, passive: PassiveReading): string {
  const plain = {
    ...passive,
    active: separated(passive.infinitive, passive.active),
    infinitive: separated(passive.infinitive, passive.infinitive),
  };
  const next = sentence.words[at + 1];
  const particle = next !== undefined && PARTICLES.has(next.lower) ? ` ${next.lower}` : '';
  return bareActiveVerb(sentence, at, plain) + particle;
}

function bareActiveVerb(sentence: Sentence, at: number, passive: PassiveReading): string {
  const auxiliary = auxiliaryBefore(sentence, at)?.word.lower.replace('skall', 'ska');
  const modal = auxiliary !== undefined && !PERFECT.has(auxiliary) ? auxiliary : undefined;
  switch (passive.tense) {
    case 'supine':
      return `${auxiliary !== undefined && PERFECT.has(auxiliary) ? auxiliary : 'har'} ${passive.active}`;
    case 'infinitive':
    case 'present-or-infinitive': {
      if (passive.tense === 'present-or-infinitive' && modal === undefined) return passive.active;
      return `${modal ?? 'ska'}${modal === 'kommer' ? ' att' : ''} ${passive.infinitive}`;
    }
    default:
      return passive.active;
  }
}

/**
 * The sentence turned round: "Provet skickas till X." → "Vi skickar provet till X."; "Blanketten ska lämnas i kassan." →
 * "Du ska lämna blanketten i kassan." Undefined unless it is a plain sentence that begins with what the verb is about.
 */
export function activeSentence(
  text: string,
  sentence: Sentence,
  at: number,
  passive: PassiveReading,
): string | undefined {
  const { words } = sentence;
  const auxiliary = auxiliaryBefore(sentence, at);
  const verbAt = auxiliary !== undefined && auxiliary.at === at - 1 ? auxiliary.at : at;
  const [first, word, verb] = [words[0], words[at], words[verbAt]];
  if (first === undefined || word === undefined || verb === undefined || verbAt === 0) return undefined;
  const whole = text.slice(sentence.start, sentence.end);
  if (verbAt > LONGEST_SUBJECT || /[,;:(–]/u.test(whole) || words[at + 1]?.lower === 'av') return undefined;
  if (auxiliary !== undefined && verbAt === at) return undefined;
  if (passive.isArchaic || (auxiliary === undefined && passive.tense === 'infinitive')) return undefined;
  const subject = words.slice(0, verbAt);
  // A subject begins with a noun, an article or an adjective; anything else turns the order of the sentence.
  const opensOddly =
    isFunctionWord(first.lower) && !/^(?:en|ett|din|ditt|dina|vår|vårt|våra|varje)$/u.test(first.lower);
  const isAdverb = /^(?:där|här)\p{L}{2,}$/u.test(first.lower);
  if (opensOddly || isAdverb || subject.some((one) => isFiniteVerb(one.lower))) return undefined;
  const others = words.filter((_, index) => index !== at && index !== verbAt);
  if (others.some((one) => isFiniteVerb(one.lower) || readPassive(one.lower)?.isAmbiguous === false))
    return undefined;
  // "Prover och blanketter som …": a clause in the subject would have to be moved with care.
  if (
    others.some((one) =>
      /^(?:som|att|om|när|inte|och|men|eller|sedan|alltid|ofta|oftast|ibland)$/u.test(one.lower),
    )
  )
    return undefined;
  const isDuty = auxiliary !== undefined && DUTY.has(auxiliary.word.lower);
  const isName = /^\p{Lu}.*\p{Lu}/u.test(first.text);
  const subjectText = text.slice(first.start, (subject.at(-1) ?? first).end);
  const object = isName ? subjectText : subjectText.charAt(0).toLowerCase() + subjectText.slice(1);
  const next = words[at + 1];
  const verbEnd = next !== undefined && PARTICLES.has(next.lower) ? next.end : word.end;
  return `${isDuty ? 'Du' : 'Vi'} ${activeVerb(sentence, at, passive)} ${object}${text.slice(verbEnd, sentence.end)}`;
}
