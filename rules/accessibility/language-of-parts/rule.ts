import { defineRule } from '@klarmall/lint';
import type { Prose } from '@klarmall/model';
import {
  isWrittenWithLatin,
  languageName,
  matchesOf,
  otherLanguage,
  otherLanguageName,
  type Span,
} from '@klarmall/swedish';
import { otherLanguagesOf, touches } from '../../language/shared/analysis.ts';
import { wcag } from '../../support/basis.ts';
import { wordList } from '../../support/phrases.ts';

/** Letters that none of the languages above is written with. */
const SCRIPTS =
  wordList(`Arabic Cyrillic Hebrew Ethiopic Han Hiragana Katakana Hangul Thai Greek Devanagari Georgian
  Armenian`)
    .map((script) => `\\p{Script=${script}}`)
    .join('');
const OTHER_SCRIPT = new RegExp(`[${SCRIPTS}]+(?:[\\s،,.]+[${SCRIPTS}]+)*`, 'gu');
const FEWEST_LETTERS = 3;

/** Letters beyond the Latin ones, before anything slower is tried. */
const BEYOND_LATIN = /[\u0370-\u1FFF\u2C00-\uFFEF]/u;

/** Languages that are written with Latin letters too. */
const IN_TWO_SCRIPTS: ReadonlySet<string> = new Set(['sr', 'bs', 'hr', 'cnr', 'sh', 'kk', 'ky', 'mn', 'tg']);
/** A word that is no name: names and medicines keep their letters in every language. */
const COMMON_WORD = /(?<![\p{L}\p{M}\p{N}_/@.-])\p{Ll}{3,}(?![\p{L}\p{M}\p{N}_/@]|\.\p{L})/u;

/** Whether a text has only Latin letters, and more than names, where its language is written with others. */
function isInLatinLetters({ text, language, placeholders }: Prose): boolean {
  const [primary = ''] = language.split('-');
  if (isWrittenWithLatin(language) || IN_TWO_SCRIPTS.has(primary) || /-Latn(?:-|$)/iu.test(language))
    return false;
  let own = text;
  for (const { start, end } of placeholders)
    own = `${own.slice(0, start)}${' '.repeat(end - start)}${own.slice(end)}`;
  return !/(?!\p{Script=Latin})\p{L}/u.test(own) && COMMON_WORD.test(own);
}

export default defineRule({
  id: 'accessibility/language-of-parts',
  on: 'prose',
  severity: 'error',
  certainty: 'review',
  title: { sv: 'En del av texten är på ett annat språk', en: 'A part of the text is in another language' },
  why: {
    sv: 'En skärmläsare läser upp orden med fel uttal, så att de inte går att förstå.',
    en: 'A screen reader pronounces the words wrongly, so that nobody can understand them.',
  },
  action: {
    sv: 'Gör en egen mall för det andra språket och skriv language i den.',
    en: 'Make a template of its own for the other language, and write language in it.',
  },
  tags: ['1177', 'wcag21-en301549v321'],
  basis: wcag('3.1.2', 'language-of-parts'),
  messages: {
    otherScript: {
      sv: '”{text}” är skrivet med andra bokstäver än mallens språk ({language}).',
      en: '"{text}" is written in other letters than the language of the template ({languageEnglish}).',
    },
    latinLetters: {
      sv: 'Mallen är på {language}, men den här texten är skriven med latinska bokstäver.',
      en: 'The template is in {languageEnglish}, but this text is written in Latin letters.',
      action: {
        sv: 'Skriv texten på mallens språk. Är den ett namn? Ta då bort orden runt det.',
        en: 'Write the text in the language of the template. If it is a name, remove the words around it.',
      },
    },
    otherLanguage: {
      sv: 'Det här ser ut att vara på ett annat språk än resten: {language}. Reglerna för svenska har inte granskat det.',
      en: 'This seems to be in another language than the rest: {languageEnglish}. The rules for Swedish have not judged it.',
    },
  },
  check(prose, { report }) {
    if (prose.reader !== 'citizen') return;
    if (isInLatinLetters(prose)) {
      const name = languageName(prose.language);
      report({
        message: 'latinLetters',
        data: { language: name.sv, languageEnglish: name.en },
        certainty: 'certain',
        at: { start: 0, end: prose.text.length },
      });
      return;
    }
    const told: Span[] = [];
    if (isWrittenWithLatin(prose.language) && BEYOND_LATIN.test(prose.text)) {
      for (const { index, 0: text } of matchesOf(prose.text, OTHER_SCRIPT)) {
        if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) continue;
        const at = { start: index, end: index + text.length };
        const name = otherLanguageName(otherLanguage(text, prose.language) ?? {});
        told.push(at);
        report({
          message: 'otherScript',
          data: { text: text.slice(0, 40), language: name.sv, languageEnglish: name.en },
          certainty: 'certain',
          at,
        });
      }
    }
    for (const other of otherLanguagesOf(prose)) {
      // Its letters have told it already.
      if (other.script !== undefined && touches(told, other.start, other.end)) continue;
      const name = otherLanguageName(other);
      report({
        message: 'otherLanguage',
        data: { language: name.sv, languageEnglish: name.en },
        at: { start: other.start, end: other.end },
      });
    }
  },
});
