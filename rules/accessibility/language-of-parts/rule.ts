import { defineRule } from '@klarmall/lint';
import { wcag } from '../../support/basis.ts';

/** Common small words by language. A word that is common in Swedish too stands in no list. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  sv: 'och att det är du på som för med av vi dig din ditt dina den inte om till ett har kan ska eller när vill hos från'.split(
    ' ',
  ),
  en: 'the and you your for with this that have will please is are to of or can not we our from if be it was at when'.split(
    ' ',
  ),
  de: 'und der das sie ist nicht mit für bitte wir ihr ihre sind oder wenn auf zu ein eine bei haben werden'.split(
    ' ',
  ),
  fi: 'ja ei että tai sinun sinä voit jos kun myös tämä ovat sinulla ole sinulle hän meidän teidän mutta'.split(
    ' ',
  ),
  es: 'el la los las para usted por con una que es su del como puede si'.split(' '),
  fr: 'vous et les pour une est dans votre des nous pas avec sur que au si'.split(' '),
  pl: 'się nie jest proszę lub oraz dla masz na jeśli do czy twoje można przed'.split(' '),
  so: 'waa iyo aad waxaad haddii ama uu ay ee oo waxaa kaaga si'.split(' '),
  bs: 'je i ako ili da vas vam se su možete imate za na vaš nije'.split(' '),
};

/** Letters that none of the languages above is written with. */
const OTHER_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Ethiopic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Georgian}\p{Script=Armenian}]+(?:[\s\u00A0،,.]+[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Ethiopic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Georgian}\p{Script=Armenian}]+)*/gu;
const FEWEST_LETTERS = 3;
const FEWEST_WORDS = 5;
const FEWEST_SMALL_WORDS = 3;
const SMALL_WORD_SHARE = 0.25;
/** With this share of Swedish small words, no other language can have more. */
const PLAINLY_SWEDISH_SHARE = 0.5;

const languages: ReadonlySet<string> = new Set(Object.keys(SMALL_WORDS));

/** The languages that a small word belongs to. */
const languagesOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
}

/** Letters beyond the Latin ones, before anything slower is tried. */
const BEYOND_LATIN = /[\u0370-\u1FFF\u2C00-\uFFEF]/u;

const swedishWords = new Set(SMALL_WORDS.sv);

/** The language whose small words a sentence has most of, when it has enough of them to tell. */
function languageOf(sentence: string): string | undefined {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  // Nearly every sentence is Swedish and shows it at once.
  const swedish = words.reduce((count, word) => count + (swedishWords.has(word) ? 1 : 0), 0);
  if (swedish >= FEWEST_SMALL_WORDS && swedish / words.length >= PLAINLY_SWEDISH_SHARE) return 'sv';
  let best: string | undefined;
  let most = 0;
  let isTied = false;
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of languagesOfWord.get(word) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  for (const [language, count] of counts) {
    if (count > most) {
      best = language;
      most = count;
      isTied = false;
    } else if (count === most) isTied = true;
  }
  return most >= FEWEST_SMALL_WORDS && most / words.length >= SMALL_WORD_SHARE && !isTied ? best : undefined;
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
      sv: '”{text}” är skrivet med andra bokstäver än mallens språk.',
      en: '"{text}" is written in other letters than the language of the template.',
    },
    otherLanguage: {
      sv: 'Meningen ser ut att vara på ett annat språk än resten av mallen.',
      en: 'The sentence seems to be in another language than the rest of the template.',
    },
  },
  check(prose, { report }) {
    if (prose.reader !== 'citizen') return;
    const language = prose.language.split('-')[0] ?? '';
    if (languages.has(language) && BEYOND_LATIN.test(prose.text)) {
      for (const found of prose.text.matchAll(OTHER_SCRIPT)) {
        if ((found[0].match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) continue;
        report({
          message: 'otherScript',
          data: { text: found[0].slice(0, 40) },
          certainty: 'certain',
          at: { start: found.index, end: found.index + found[0].length },
        });
      }
    }
    for (const sentence of prose.text.matchAll(/[^.!?]+[.!?]*/gu)) {
      const spoken = languageOf(sentence[0]);
      // For a language without a list of its own we only know Swedish from the rest.
      if (spoken === undefined || spoken === language || (!languages.has(language) && spoken !== 'sv'))
        continue;
      const start = sentence.index + (sentence[0].length - sentence[0].trimStart().length);
      report({ message: 'otherLanguage', at: { start, end: sentence.index + sentence[0].trimEnd().length } });
    }
  },
});
