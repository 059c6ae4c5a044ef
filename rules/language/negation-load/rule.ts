import { languageRule } from '../shared/language-rule.ts';
import { easyReading } from '../shared/sources.ts';

const NEGATION = /^(?:inte|ej|icke|ingen|inget|inga|aldrig|varken|utan|ingenting)$/u;

export default languageRule({
  id: 'language/negation-load',
  title: { sv: 'Många nekande ord', en: 'Many negations' },
  why: {
    sv: 'Det är lättare att förstå vad du ska göra än vad du inte ska göra.',
    en: 'It is easier to grasp what to do than what not to do.',
  },
  action: {
    sv: 'Skriv vad som gäller i stället för vad som inte gäller.',
    en: 'Say what holds instead of what does not.',
  },
  severity: 'info',
  basis: [easyReading],
  options: {
    max: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: { sv: 'Flest nekande ord i en mening.', en: 'Most negations in a sentence.' },
    },
  },
  messages: {
    many: {
      sv: 'Meningen nekar {count} gånger. Skriv vad som gäller.',
      en: 'The sentence says no {count} times. Say what holds.',
    },
  },
  check({ sentences, options, flag }) {
    for (const { start, end, words } of sentences) {
      const count = words.filter((word) => NEGATION.test(word.lower)).length;
      if (count > options.max) flag({ message: 'many', at: { start, end }, data: { count } });
    }
  },
});
