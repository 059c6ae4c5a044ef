import { matchesOf } from '@klarmall/swedish';
import { anyOf, phrasePattern, wordList } from '../../support/phrases.ts';
import type { Sentence } from '../shared/analysis.ts';
import { type LanguageInput, languageRule } from '../shared/language-rule.ts';
import { ownBasis, simpleWordsGuide } from '../shared/sources.ts';
import * as phrases from './phrases.ts';

/** What it means follows. */
const SAYS_MEANING = phrasePattern([
  ...wordList('alltså dvs betyder'),
  'det vill säga',
  '(det|vilket|som) (betyder|innebär|visar)',
  'innebär att',
  'med andra ord',
  'du har (inte|inga|ingen|inget|en|ett|klamydia|covid)',
  '(inget|inga) (tecken|tyder)',
  'så du har',
  'att du [inte ]har',
]);
const EXPLAINS = new RegExp(`[:–—(]|(?<!\\p{L})m\\.a\\.o\\.|${SAYS_MEANING.source}`, 'iu');
/** 7,9 mmol/l: only a laboratory writes such units. */
const LAB_UNITS = [
  'mmol/(?:l|mol)',
  '(?:µ|u|n|p)?mol/l',
  '(?:m|µ|n)?g/l',
  '(?:n|p)g/ml',
  'mg/mmol',
  '(?:m|k)?I?E/l',
  'µkat/l',
  'kPa',
  'mm\\s?Hg',
  'ml/min',
];
const IN_LAB_UNIT = new RegExp(
  `(?<![\\p{L}\\p{N}.,/–-])\\d+(?:[.,]\\d+)?\\s?(?:${LAB_UNITS.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
const MAY_MEASURE = /(?:visa(?:de|r)|är|var|blev|på|:|\p{L})\s\d|mol\/|g\/l|kat\/l|E\/l|kPa|mm ?Hg|ml\/min/iu;
/** What follows a number that is no value: "kreatinin är 3 gånger …". */
const OTHER_UNIT =
  /^(?:[\p{L}\p{N}]|[.,:]\d|\s(?:kronor|procent|år|av|gånger|månader|veckor|dagar|timmar|minuter)(?!\p{L}))/iu;
/** The word itself, of what tells that it is a result. */
const SIGN_WORD = /(?:(?:positiv|negativ|(?:icke-)?reaktiv)[ta]?|neg|pos)$/iu;
const MAY_BE_SIGN = /positiv|negativ|reaktiv|(?<!\p{L})(?:neg|pos)(?!\p{L})/iu;

const MAY_BE_VAGUE =
  /anmärk|avvik|patologi|onormal|abnorm|inkonklusiv|remark|signifik|uppseende|normal|gränsvärd|referens|ospecif|marginell|lindrig|diskret|förenlig|utan\sfynd/iu;

type Input = LanguageInput<Record<never, never>>;

/** "Ditt kalium låg på 5,9 i måndags.": neither there nor in the sentences beside it is said how good that is. */
function checkValues(input: Input, { start, end, index }: Sentence): void {
  const { text, flag, notice } = input;
  const sentence = text.slice(start, end);
  if (!/\d/.test(sentence) || !MAY_MEASURE.test(sentence)) return;
  const near = text.slice(
    input.sentenceAt(index - 1)?.start ?? start,
    input.sentenceAt(index + 1)?.end ?? end,
  );
  const values = matchesOf(sentence, phrases.VALUE).filter(
    ({ 0: word, index: from }) => /\d$/u.test(word) && !OTHER_UNIT.test(sentence.slice(from + word.length)),
  );
  for (const { 0: word, index: from } of values.length > 0 ? values : matchesOf(sentence, IN_LAB_UNIT)) {
    const at = { start: start + from, end: start + from + word.length };
    notice(at);
    if (phrases.JUDGED.test(near.replace(word, ''))) continue;
    flag({ message: 'number', at, data: { word }, certainty: 'review' });
  }
}

/** What a word of a test result holds, and what is measured by a name of its own. */
const RESULT_WORDS = anyOf(
  wordList(
    `positiv negativ reaktiv anmärk avvik patologi abnorm inkonklusiv remark signifik uppseende normal gränsvärd referens ospecif
    marginell lindrig diskret förenlig sock kalium natrium kreatinin värde hemoglobin kolesterol ferritin albumin sänka tryck
    kalcium magnesium fosfat järn urea urat blodfett saturation syresätt syremätt bentät vita cyter`,
  ),
);
const MEASURED = anyOf(
  wordList(
    `neg pos l mol kpa mmhg mm min hb crp psa tsh t3 t4 hba1c inr ldl hdl alat asat gfr egfr lpk tpk bnp troponin dimer vitamin
    b12 folat sr pk gt`,
  ),
);

export default languageRule({
  id: 'language/test-result-words',
  words: new RegExp(`${RESULT_WORDS}|^(?:${MEASURED}|visade|visar)$`, 'u'),
  title: { sv: 'Provsvaret står inte med vanliga ord', en: 'The test result is not said in plain words' },
  why: {
    sv: 'Ordet ”negativt” låter dåligt men betyder ofta något bra. Den som är orolig kan läsa tvärtom.',
    en: 'A negative test sounds bad but is often good. A worried reader may take it the wrong way.',
  },
  action: {
    sv: 'Skriv vad provet visar: ”Provet visar att du inte har klamydia.”',
    en: 'Say what the test shows: “The test shows that you do not have chlamydia.”',
  },
  basis: [simpleWordsGuide, ownBasis],
  bySentence: true,
  messages: {
    sign: {
      sv: 'Läsaren kan förstå ”{word}” tvärtom. Skriv om läsaren har sjukdomen eller inte.',
      en: '“{word}” can be read the wrong way round. Say whether the reader has the disease or not.',
    },
    number: {
      sv: 'Läsaren vet inte om ”{word}” är bra eller dåligt. Skriv om värdet är normalt, och vad det betyder.',
      en: 'The reader cannot tell whether “{word}” is good or bad. Say whether the value is normal, and what it means.',
    },
    vague: {
      sv: '”{word}” säger inte om provet är bra. Skriv vad det visar för läsaren.',
      en: '“{word}” does not say whether the result is good. Say what it shows for the reader.',
    },
  },
  check(input) {
    const { text, sentences, flag } = input;
    for (const one of sentences) checkValues(input, one);
    const mayBeVague = MAY_BE_VAGUE.test(text) && phrases.ABOUT_TEST.test(text);
    for (const { index, start, end } of sentences) {
      const sentence = text.slice(start, end);
      if (!MAY_BE_VAGUE.test(sentence) && !MAY_BE_SIGN.test(sentence)) continue;
      input.notice({ start, end });
      const next = input.sentenceAt(index + 1);
      const following = next === undefined ? '' : text.slice(next.start, next.end);
      // The explanation stands after the word, in the same sentence or at once in the next.
      const isExplained = (at: number): boolean =>
        EXPLAINS.test(sentence.slice(at)) ||
        (/^(?:Det|Detta|Alltså|Du\shar)(?!\p{L})/u.test(following) && EXPLAINS.test(following));
      const tell = (message: 'sign' | 'vague', from: number, word: string): void => {
        if (isExplained(from + word.length)) return;
        const at = { start: start + from, end: start + from + word.length };
        flag({
          message,
          at,
          data: { word },
          ...(message === 'vague' ? { certainty: 'review' as const } : {}),
        });
      };
      if (MAY_BE_SIGN.test(sentence) && phrases.OF_TEST.test(sentence) && !phrases.NO_TEST.test(sentence)) {
        const opinions = matchesOf(sentence, phrases.OPINION);
        for (const { 0: written, index: from } of matchesOf(sentence, phrases.SIGN)) {
          const end = from + written.length;
          if (opinions.some((one) => from < one.index + one[0].length && one.index < end)) continue;
          const [sign = written] = SIGN_WORD.exec(written) ?? /^\S+/u.exec(written) ?? [];
          tell('sign', from + written.lastIndexOf(sign), sign);
        }
      }
      if (!mayBeVague) continue;
      const also = matchesOf(sentence, phrases.ALSO_WITHOUT).map((match) => match.index + match[0].length);
      for (const { 0: word, index: from } of matchesOf(sentence, phrases.VAGUE))
        if (!also.includes(from + 'utan'.length)) tell('vague', from, word);
    }
  },
});
