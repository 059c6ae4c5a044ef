import { isFiniteVerb, isFunctionWord, readPassive, type Word, wordClass } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { plainLanguageTest } from '../shared/sources.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words that point back at something. */
const POINTERS = words('detta dessa denna samma densamma detsamma desamma förstnämnda sistnämnda');
/** *Den*, *det*, *de* point back only where something must be done with what they stand for. */
const LOOSE_POINTERS = words('den');
const MODALS = words('ska skall måste bör kan får behöver');
const ADVERBS = words('inte också bara även då alltid ofta ibland oftast alltså därför');

function isVerb(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    isFiniteVerb(word.lower) ||
    MODALS.has(word.lower) ||
    (readPassive(word.lower) !== undefined && !isNounLike(word))
  );
}

function isNounLike(word: Word): boolean {
  return !isFunctionWord(word.lower) && wordClass(word.lower) === 'noun';
}

/** How many things the sentence before names that a pronoun could mean. */
function candidates(previous: readonly Word[]): number {
  return previous.filter((word) => word.lower.length > 3 && isNounLike(word)).length;
}

export default languageRule({
  id: 'language/unclear-reference',
  title: { sv: 'Oklar syftning', en: 'Unclear reference' },
  why: {
    sv: 'Läsaren måste gå tillbaka i texten för att förstå vad ordet syftar på.',
    en: 'The reader has to go back in the text to find what the word refers to.',
  },
  action: {
    sv: 'Skriv ut vad du menar: ”den här tiden”, ”provet”.',
    en: 'Say what you mean: “den här tiden”, “provet”.',
  },
  severity: 'info',
  basis: [plainLanguageTest],
  messages: {
    pointer: {
      sv: 'Det är oklart vad ”{word}” syftar på. Skriv ut vad du menar.',
      en: 'It is unclear what “{word}” refers to. Say what you mean.',
    },
  },
  check({ sentences, flag }) {
    for (const [index, { words: inSentence }] of sentences.entries()) {
      const [first, second, third] = inSentence;
      if (first === undefined || second === undefined) continue;
      const flagFirst = (certainty: 'certain' | 'review'): void =>
        flag({
          message: 'pointer',
          at: { start: first.start, end: first.end },
          data: { word: first.text },
          certainty,
        });
      // "Dessa besvär är vanliga": where a verb comes third, the second word is the noun that was asked for.
      const isNoun =
        !MODALS.has(second.lower) &&
        third !== undefined &&
        isFiniteVerb(third.lower) &&
        !ADVERBS.has(second.lower);
      const verbFollows = (isVerb(second) && !isNoun) || (ADVERBS.has(second.lower) && isVerb(third));
      if (POINTERS.has(first.lower) && verbFollows) flagFirst('certain');
      else if (LOOSE_POINTERS.has(first.lower) && MODALS.has(second.lower)) {
        const before = sentences[index - 1];
        if (before !== undefined && candidates(before.words) >= 1) flagFirst('review');
      }
    }
  },
});
