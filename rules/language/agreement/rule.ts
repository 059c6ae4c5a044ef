import { languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';
import { phraseFault } from './phrase.ts';
import { predicateFault } from './predicate.ts';
import { verbFault } from './verb-form.ts';

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
  bySentence: true,
  messages: {
    phrase: {
      sv: '”{word}” hör inte ihop. Skriv ”{replacement}”.',
      en: '“{word}” does not agree. Write “{replacement}”.',
    },
    predicate: {
      sv: 'Skriv ”{replacement}” efter ”{phrase}”, inte ”{word}”.',
      en: 'Write “{replacement}” after “{phrase}”, not “{word}”.',
    },
    verb: {
      sv: 'Skriv ”{replacement}” efter ”{phrase}”, inte ”{word}”.',
      en: 'Write “{replacement}” after “{phrase}”, not “{word}”.',
    },
  },
  check({ text, sentences, flag, fix }) {
    for (const { words } of sentences) {
      for (let at = 0; at < words.length; at += 1) {
        const phrase = phraseFault(text, words, at);
        const [first, last] = [words[phrase?.from ?? -1], words[phrase?.to ?? -1]];
        if (phrase !== undefined && first !== undefined && last !== undefined) {
          const [start, end] = [first.start, last.end];
          const replacement = phrase.replacement.join(' ');
          flag({
            message: 'phrase',
            at: { start, end },
            data: { word: text.slice(start, end), replacement },
            ...(phrase.isSure ? {} : { certainty: 'review' as const }),
            fixes: fix(start, end, replacement, 'suggestion', `Skriv ”${replacement}”`),
          });
        }
        const verb = verbFault(words, at);
        if (verb !== undefined) {
          const { leader, verb: wrong, replacement } = verb;
          flag({
            message: 'verb',
            at: { start: leader.start, end: wrong.end },
            data: { word: wrong.text, replacement, phrase: leader.text },
            ...(verb.isSure ? {} : { certainty: 'review' as const }),
            fixes: fix(wrong.start, wrong.end, replacement, 'suggestion', `Skriv ”${replacement}”`),
          });
        }
        const fault = predicateFault(text, words, at);
        if (fault === undefined) continue;
        const { predicate, replacement } = fault;
        flag({
          message: 'predicate',
          at: { start: fault.start, end: predicate.end },
          data: { word: predicate.text, replacement, phrase: text.slice(fault.start, fault.verbEnd) },
          fixes: fix(predicate.start, predicate.end, replacement, 'suggestion', `Skriv ”${replacement}”`),
        });
      }
    }
  },
});
