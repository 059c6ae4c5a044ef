import { defineRule } from '@klarmall/lint';
import { nearest } from '@klarmall/model';
import { replacement } from '../../support/prose.ts';
import { ownBasis } from '../shared/sources.ts';
import { wordsToSpell } from './words-to-spell.ts';

/** Of a dictionary's many guesses, the first ones are worth reading. */
const guesses = 5;

export default defineRule({
  id: 'language/spelling',
  on: 'prose',
  needs: ['spelling'],
  severity: 'info',
  certainty: 'review',
  title: { sv: 'Ett ord kan vara felstavat', en: 'Word that may be misspelt' },
  why: {
    sv: 'Ett stavfel får läsaren att stanna upp, och den som lyssnar hör ett annat ord.',
    en: 'A misspelt word makes the reader stop, and a listener hears another word.',
  },
  action: {
    sv: 'Rätta ordet. Är det rätt? Skriv det då under words i klarmall.yaml.',
    en: 'Correct the word. If it is right, write it under words in klarmall.yaml.',
  },
  tags: ['klarsprak'],
  basis: [ownBasis],
  groupBy: 'word',
  messages: {
    misspelt: {
      sv: 'Ordlistan har inte ”{word}”. Menade du ”{suggestion}”?',
      en: 'The dictionary does not have “{word}”. Did you mean “{suggestion}”?',
    },
  },
  check(prose, { spelling, report }) {
    if (spelling === undefined || spelling.size === 0) return;
    for (const word of wordsToSpell(prose)) {
      const suggestions = spelling.get(word.text)?.slice(0, guesses);
      // Without a near word it is more likely a term that the dictionary lacks.
      const suggestion = suggestions && nearest(word.text, suggestions);
      if (suggestion === undefined) continue;
      report({
        message: 'misspelt',
        at: word,
        data: { word: word.text, suggestion },
        fixes: replacement(prose, word, suggestion, `Byt till ”${suggestion}”`, 'suggestion'),
      });
    }
  },
});
