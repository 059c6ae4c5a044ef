import { languageRule } from '../shared/language-rule.ts';
import { plainLanguageTest } from '../shared/sources.ts';

/** A greeting, with or without a name. */
const GREETING = /^(?:hej|hejsan|god (?:dag|morgon)|välkommen)(?:\s\p{Lu}\p{L}*){0,2}[!,.]*$/iu;

export default languageRule({
  id: 'language/long-paragraph',
  title: { sv: 'Långt stycke', en: 'Long paragraph' },
  why: {
    sv: 'I mobilen fyller stycket hela skärmen, och det viktiga försvinner i mitten.',
    en: 'On a phone the paragraph fills the screen, and what matters is lost in the middle.',
  },
  action: {
    sv: 'Dela stycket: en sak i varje. Gör en lista när du räknar upp saker.',
    en: 'Split it: one thing in each.',
  },
  basis: [plainLanguageTest],
  options: {
    maxWords: {
      type: 'integer',
      minimum: 20,
      default: 80,
      description: { sv: 'Flest ord i ett stycke.', en: 'Most words in a paragraph.' },
    },
    maxSentences: {
      type: 'integer',
      minimum: 2,
      default: 6,
      description: { sv: 'Flest meningar i ett stycke.', en: 'Most sentences in a paragraph.' },
    },
  },
  messages: {
    long: {
      sv: 'Stycket har {words} ord i {sentences} meningar. Dela det: en sak i varje stycke.',
      en: 'The paragraph has {words} words in {sentences} sentences. Split it: one thing in each.',
    },
  },
  check({ prose, text, words, sentences, options, flag }) {
    if (prose.role !== 'paragraph' && prose.role !== 'answerText') return;
    const [first] = sentences;
    const greets = first !== undefined && GREETING.test(text.slice(first.start, first.end));
    const thoughts = sentences.length - (greets ? 1 : 0);
    if (words.length <= options.maxWords && thoughts <= options.maxSentences) return;
    flag({
      message: 'long',
      at: { start: 0, end: text.length },
      data: { words: words.length, sentences: sentences.length },
    });
  },
});
