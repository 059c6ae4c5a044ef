import { isFiniteVerb, readParticiple } from '../verb-lexicon.ts';
import { isFunctionWord, PREPOSITIONS } from '../word-class.ts';
import type { Word } from '../words.ts';
import { readDeterminer } from './determiners.ts';
import { infinitiveOf } from './infinitive.ts';
import { readAdjective, readNoun } from './nouns.ts';

/** What is wrong in the grammar of a sentence: which words do not go together. */
export interface GrammarFault {
  readonly kind: 'agreement' | 'infinitive' | 'particle';
  readonly words: string;
}

const MODALS =
  /^(?:ska|skall|skulle|kan|kunde|måste|bör|borde|får|fick|vill|ville|behöver|brukar|kommer|att|försök|försöker|låt|slipper)$/u;
/** Words that may stand between a modal or *att* and its verb. */
const BETWEEN =
  /^(?:inte|ej|icke|bara|endast|också|även|alltid|aldrig|ofta|oftast|gärna|sedan|då|nu|helst|genast|snart|du|ni|jag|man|vi|han|hon|hen|de|den|det|att)$/u;
const PARTICLES =
  /^(?:kvar|bort|in|ut|upp|ner|ned|med|över|till|fram|igen|tillbaka|vidare|under|i|om|mer|mindre)$/u;
/** Words of degree before an adjective: "en mycket vanlig operation". */
const DEGREES = /^(?:mycket|ganska|väldigt|rätt|alltför|lite|mer|mest|så|tämligen|synnerligen|särdeles)$/u;
const SUBJECTS = /^(?:jag|du|han|hon|hen|man|vi|ni|de)$/u;

/** The verb that a modal, *att* or *försök* governs must stand in the infinitive: "kan behövas", not "kan behövs". */
function infinitiveFaults(words: readonly Word[]): readonly GrammarFault[] {
  const faults: GrammarFault[] = [];
  for (const [at, word] of words.entries()) {
    if (!MODALS.test(word.lower)) continue;
    let next = at + 1;
    while (next < words.length && BETWEEN.test(words[next]?.lower ?? '')) next += 1;
    const verb = words[next];
    // "Att provet är klart", "får du är det": with a subject between, *att* opens a clause of its own.
    const hasSubject = words
      .slice(at + 1, next)
      .some(({ lower }) => /^(?:du|ni|jag|man|vi|han|hon|hen|de|den|det)$/u.test(lower));
    // "Kan framför allt bli": a preposition may look like a verb.
    if (verb === undefined || PREPOSITIONS.has(verb.lower) || (word.lower === 'att' && hasSubject)) continue;
    if (/^(?:får|fick|vill|ville|kommer)$/u.test(word.lower) && hasSubject && next - at > 2) continue;
    const isSure = /^(?:ska|skall|kan|måste|bör|att|skulle|behöver|försök)$/u.test(word.lower) && !hasSubject;
    if (isSure && infinitiveOf(verb.lower) !== undefined && infinitiveOf(verb.lower) !== verb.lower)
      faults.push({ kind: 'infinitive', words: `${word.lower} ${verb.lower}` });
  }
  return faults;
}

/** Determiner, adjectives and noun must show one gender: "ett brev", "en viktig fråga". */
function agreementFaults(words: readonly Word[]): readonly GrammarFault[] {
  const faults: GrammarFault[] = [];
  for (const [at, word] of words.entries()) {
    const determiner = readDeterminer(word.lower);
    if (determiner === undefined || word.lower === 'all' || word.lower === 'allt') continue;
    let next = at + 1;
    const adjectives: Word[] = [];
    while (next < words.length && next - at < 4) {
      const candidate = words[next];
      if (DEGREES.test(candidate?.lower ?? '')) {
        next += 1;
        continue;
      }
      if (candidate === undefined || readNoun(candidate.lower) !== undefined) break;
      if (readAdjective(candidate.lower) === undefined && readParticiple(candidate.lower) === undefined)
        break;
      adjectives.push(candidate);
      next += 1;
    }
    const noun = words[next];
    if (noun === undefined || isFunctionWord(noun.lower) || isFiniteVerb(noun.lower)) continue;
    const reading = readNoun(noun.lower);
    if (reading === undefined) continue;
    // "Det viktiga provet" and "den nya": weak adjectives show no gender; "det fråga" is no phrase.
    const wantsDefinite = /^(?:den|det)$/u.test(word.lower);
    if (wantsDefinite !== reading.isDefinite) continue;
    if (reading.gender !== determiner.gender)
      faults.push({ kind: 'agreement', words: `${word.lower} ${noun.lower}` });
    else {
      const odd = adjectives.find(({ lower }) => {
        const form = readAdjective(lower)?.form;
        return (
          !wantsDefinite &&
          (form === 'common' || form === 'neuter') &&
          form !== reading.gender &&
          readAdjective(lower)?.forms.common !== readAdjective(lower)?.forms.neuter
        );
      });
      if (odd !== undefined) faults.push({ kind: 'agreement', words: `${odd.lower} ${noun.lower}` });
    }
  }
  return faults;
}

/** A verb's particle stands after its subject, and no participle has a loose one: "finns febern kvar", "ett ifyllt formulär". */
function particleFaults(words: readonly Word[]): readonly GrammarFault[] {
  const faults: GrammarFault[] = [];
  for (const [at, word] of words.entries()) {
    const [particle, after] = [words[at + 1], words[at + 2]];
    if (particle === undefined || !PARTICLES.test(particle.lower) || after === undefined) continue;
    const isFiniteForm = infinitiveOf(word.lower) !== undefined;
    const isParticle = /^(?:kvar|bort|upp|ner|fram|tillbaka|vidare|in|med|mer|mindre|över)$/u.test(
      particle.lower,
    );
    if (
      isFiniteForm &&
      isParticle &&
      (SUBJECTS.test(after.lower) || (at === 0 && !isFunctionWord(after.lower)))
    )
      faults.push({ kind: 'particle', words: `${word.lower} ${particle.lower} ${after.lower}` });
    const isImperative = at === 0 && /^(?:ta|lägg|håll|gör|skicka|lämna|skriv|fyll|ställ)$/u.test(word.lower);
    if ((isFiniteForm || isImperative) && isParticle && /^(?:inte|ej|aldrig)$/u.test(after.lower))
      faults.push({ kind: 'particle', words: `${word.lower} ${particle.lower} ${after.lower}` });
    const before = words[at - 1]?.lower ?? '';
    if (
      /^(?:en|ett|det|den|de|din|ditt|dina|vår|vårt|våra)$/u.test(before) &&
      readParticiple(word.lower) !== undefined &&
      !isFunctionWord(after.lower)
    )
      faults.push({ kind: 'particle', words: `${before} ${word.lower} ${particle.lower}` });
  }
  return faults;
}

/** Words of one sentence that do not go together. A small check for what rewriting breaks; silence proves nothing. */
export function grammarFaults(words: readonly Word[]): readonly GrammarFault[] {
  return [...infinitiveFaults(words), ...agreementFaults(words), ...particleFaults(words)];
}
