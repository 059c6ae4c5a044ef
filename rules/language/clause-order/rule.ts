import { isFiniteVerb, readActive, readNoun, type Word } from '@klarmall/swedish';
import { languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';

const SUBJECT = /^(?:jag|du|han|hon|hen|vi|ni|man|de)$/u;
const IT = /^(?:det|den)$/u;
/** Words that open a subordinate clause and nothing else. */
const OPENS = /^(?:att|eftersom|när|medan|ifall|fastän|såvida|huruvida|tills)$/u;
/** Words that are prepositions or adverbs too, so that only a subject pronoun after them tells. */
const OPENS_BEFORE_PRONOUN = /^(?:om|innan|sedan|där|som|trots)$/u;
const DETERMINER = /^(?:din|ditt|dina|vår|vårt|våra|hans|hennes|deras|den|det|de|en|ett|ditt|alla|några)$/u;
/** The verb's *not*, which stands before it in a subordinate clause. */
const NOT = /^(?:inte|ej|aldrig)$/u;
/** Other adverbs of the clause; after a whole verb they can belong to what follows ("kommer redan på måndag"). */
const ADVERB = /^(?:inte|ej|aldrig|alltid|redan|ofta|sällan|också|bara|gärna|kanske|ännu|nyligen|snart)$/u;
const AUXILIARY =
  /^(?:har|hade|kan|kunde|ska|skall|skulle|vill|ville|måste|får|fick|bör|behöver|behövde|brukar|kommer)$/u;

/** Where the finite verb of a clause stands whose opening word is at `at`; undefined where that is no clause for certain. */
function verbAfter(words: readonly Word[], at: number, isFirst: boolean): number | undefined {
  const opener = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  const isSubject = SUBJECT.test(next);
  // "Information om det finns inte här": only at the start of a clause is "om det" the beginning of one.
  const isIt = IT.test(next) && (OPENS.test(opener) || (isFirst && /^(?:om|som)$/u.test(opener)));
  if (isSubject || (isIt && isFiniteVerb(words[at + 2]?.lower ?? ''))) return at + 2;
  // "De som kan inte komma"
  if (opener === 'som' && isFiniteVerb(next)) return at + 1;
  if (!OPENS.test(opener)) return undefined;
  let nounAt = at + 1;
  if (DETERMINER.test(next)) nounAt += 1;
  const noun = readNoun(words[nounAt]?.lower ?? '');
  return noun !== undefined && (noun.isDefinite || nounAt > at + 1) ? nounAt + 1 : undefined;
}

const isSpace = (between: string): boolean => /^[\s\u00A0]+$/u.test(between);

export default languageRule({
  id: 'language/clause-order',
  title: { sv: 'Orden står i fel ordning i bisatsen', en: 'Word order in the subordinate clause' },
  why: {
    sv: 'Läsaren väntar sig ”inte” före verbet i en bisats. Fel ordning gör meningen svårare att följa.',
    en: 'Readers expect “inte” before the verb in a subordinate clause.',
  },
  action: {
    sv: 'Flytta ordet till före verbet: ”om du inte kan komma”.',
    en: 'Move the word to before the verb.',
  },
  readers: 'everyone',
  basis: [writingRules],
  messages: {
    order: {
      sv: 'Skriv ”{replacement}” i stället för ”{word}”: efter ”{opener}” står ”{adverb}” före verbet.',
      en: 'Write “{replacement}”, not “{word}”: after “{opener}” the word “{adverb}” stands before the verb.',
    },
  },
  check({ text, sentences, flag, fix }) {
    if (
      !/(?<!\p{L})(?:inte|ej|aldrig|alltid|redan|ofta|sällan|också|bara|gärna|kanske|ännu|nyligen|snart)(?!\p{L})/iu.test(
        text,
      )
    )
      return;
    for (const { words, end } of sentences) {
      for (const [at, opener] of words.entries()) {
        if (!OPENS.test(opener.lower) && !OPENS_BEFORE_PRONOUN.test(opener.lower)) continue;
        const isFirst = at === 0 || /[,–:]/u.test(text.slice(words[at - 1]?.end, opener.start));
        const verbAt = verbAfter(words, at, isFirst);
        if (verbAt === undefined) continue;
        const [verb, adverb, rest] = [words[verbAt], words[verbAt + 1], words[verbAt + 2]];
        if (verb === undefined || adverb === undefined || !isFiniteVerb(verb.lower)) continue;
        if (!isSpace(text.slice(verb.end, adverb.start))) continue;
        if (
          words
            .slice(at, verbAt)
            .some((word, step) => !isSpace(text.slice(word.end, words[at + step + 1]?.start)))
        )
          continue;
        const after = rest === undefined ? '' : rest.lower;
        const tense = readActive(after)?.tense;
        const governs =
          AUXILIARY.test(verb.lower) &&
          (tense === 'infinitive' ||
            tense === 'supine' ||
            /^(?:vara|ha|bli|varit|haft|blivit|fått|få)$/u.test(after));
        const isNot = NOT.test(adverb.lower) && !/^(?:bara|minst|ens|förrän|längre)$/u.test(after);
        if (!ADVERB.test(adverb.lower) || !(isNot || governs)) continue;
        // "Inte på måndag utan på tisdag" denies the day, not the verb.
        if (!governs && /(?<!\p{L})utan(?!\p{L})/iu.test(text.slice(adverb.end, end))) continue;
        const word = text.slice(verb.start, adverb.end);
        const replacement = `${adverb.text} ${verb.text}`;
        flag({
          message: 'order',
          at: { start: verb.start, end: adverb.end },
          data: { word, replacement, opener: opener.lower, adverb: adverb.lower },
          fixes: fix(verb.start, adverb.end, replacement, 'suggestion', `Skriv ”${replacement}”`),
        });
      }
    }
  },
});
