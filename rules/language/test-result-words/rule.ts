import type { Span } from '@klarmall/swedish';
import { type LanguageInput, languageRule } from '../shared/language-rule.ts';
import { ownBasis, simpleWordsGuide } from '../shared/sources.ts';

const SPACE = '\\s';
/** What can be positive: a test, a sample, a culture, or the answer to one. */
const TEST =
  '(?:\\p{L}+-)?\\p{L}*(?:prov(?:et|en|er|erna)?|test(?:et|en|er|erna)?|odling(?:en|ar|arna)?|testresultat(?:et)?|provresultat(?:et)?|(?:prov|odlings|test)svar(?:et|en)?|biops(?:i|in|ier|ierna)|screening(?:en)?|antikropp(?:ar|arna)|analys(?:en)?|fynd(?:et|en)?|pcr|hiv|hpv|d-dimer|tbc|covid|klamydia|borrelia|streptokocker)';
const ANSWER = '(?:svaret|svaren|resultatet|utfallet)';
const ADVERB =
  '(?:inte|också|även|tyvärr|återigen|igen|nu|svagt|starkt|fortsatt|fortfarande|helt|alltså|både)';
const SIGN = '((?:positiv|negativ|(?:icke-)?reaktiv)(?:t|a)?)(?!\\p{L})';
const VERB =
  '(?:är|var|blev|blir|visar|visade|visat|utföll|faller|föll|ut|har|hade|varit|blivit|visade sig vara|kom tillbaka|har kommit tillbaka|som)';

/** Provet var negativt, odlingen har varit positiv, svaret blev positivt för klamydia. */
const PREDICATE = new RegExp(
  `(?<!\\p{L})(?:${TEST}|${ANSWER})(?:${SPACE}(?:för|på|av|från|mot)${SPACE}[\\p{L}\\p{N}-]+(?:${SPACE}\\p{L}+)?|${SPACE}(?:som${SPACE})?(?:du|vi)${SPACE}(?:lämnade|tog|gjorde|skickade)(?:${SPACE}(?:in|hemma|(?:i|på|hos)${SPACE}\\p{L}+))?)?(?:${SPACE}${VERB}){1,3}(?:${SPACE}${ADVERB}){0,2}${SPACE}${SIGN}`,
  'giu',
);
/** Ett positivt test, negativ odling. */
const ATTRIBUTE = new RegExp(
  `(?<!\\p{L})((?:positiv|negativ)(?:t|a)?)(?!\\p{L})${SPACE}(?!prov${SPACE}på)${TEST}(?!\\p{L})`,
  'giu',
);
/** Du testade positivt, hon är positiv för. */
const PERSON = new RegExp(
  `(?<!\\p{L})(?:testa(?:de|t|r|des|ts)?${SPACE}(?:dig${SPACE}|dem${SPACE})?|(?:är|var)${SPACE}(?=\\p{L}+${SPACE}för${SPACE}\\p{L}))${SIGN}(?:${SPACE}för${SPACE}\\p{L}+)?`,
  'giu',
);
/** "Klamydia: neg": the answer after a colon. */
const AFTER_COLON = new RegExp(
  `(?<!\\p{L})(?:${TEST}|${ANSWER})(?:${SPACE}[\\p{L}\\p{N}-]+){0,6}:${SPACE}?((?:positiv|negativ)(?:t|a)?|neg|pos)(?!\\p{L})\\.?`,
  'giu',
);
/** Other answers that only care itself understands. */
const VAGUE = new RegExp(
  `(?<!\\p{L})(?:(?:inget|ingenting|inga|något|inte${SPACE}något)${SPACE}(?:anmärkningsvärt|avvikande|remarkabelt|patologiskt|signifikant|uppseendeväckande|(?:avvikande|patologiska)${SPACE}fynd)|(?<!(?:och|eller)${SPACE})utan${SPACE}(?:anmärkning|avvikelse|patologi|patologiska${SPACE}fynd|fynd)|(?:inom|utanför|utom)${SPACE}(?:normalområdet|normalintervallet|normalvariationen|normalgränserna|gränsvärdet|gränsvärdena|referens\\p{L}+)|(?:ospecifik(?:t|a)?|marginell(?:t|a)?|lindrig(?:t|a)?|diskret(?:a)?)${SPACE}(?:fynd|förändring(?:ar)?|avvikelse(?:r)?|förhöj(?:t|d|da|ning)|sänk(?:t|ta|ning))|förenlig(?:t|a)?${SPACE}med|kliniskt${SPACE}(?:normalt|oklart))(?!\\p{L})`,
  'giu',
);
/** "Ditt prov är avvikande": too high, too low, or ill? */
const OFF = new RegExp(
  `(?<!\\p{L})(?:är|var|blev|visade${SPACE}sig${SPACE}vara|har${SPACE}varit)${SPACE}(?:(?:lätt|något|lite|svagt|tydligt|klart|helt)${SPACE})?(?:avvikande|patologisk(?:t|a)?|onormal(?:t|a)?|abnorm(?:t|a)?|inkonklusiv(?:t|a)?|u\\.?\\s?a\\.?)(?!\\p{L})`,
  'giu',
);
/** A text about tests; "utan anmärkning" says something else of a driving licence. */
const ABOUT_TEST = new RegExp(
  `(?<!\\p{L})(?:${TEST}|${ANSWER}|röntgen\\p{L}*|undersökning\\p{L}*|ultraljud\\p{L}*|\\p{L}*värde(?:t|n|na)?|ekg|bild(?:en|er|erna)|mammografi\\p{L}*|datortomografi\\p{L}*|magnetkamera\\p{L}*)(?!\\p{L})`,
  'iu',
);
/** What it means follows. */
const EXPLAINS =
  /(?:[:–—(]|(?<!\p{L})(?:alltså|dvs|m\.a\.o\.|det\svill\ssäga|(?:det|vilket|som)\s(?:betyder|innebär|visar)|betyder(?:\s(?:det\s)?att)|innebär\satt|med\sandra\sord|du\shar\s(?:inte|inga|ingen|inget|en|ett|klamydia|covid)|(?:inget|inga)\s(?:tecken|tyder)|så\sdu\shar|att\sdu\s(?:inte\s)?har)(?!\p{L}))/iu;
/** "A positive answer from the agency", "the blood group is Rh negative". */
const NO_TEST =
  /(?<!\p{L})(?:rh|blodgrupp\p{L}*|försäkringskassan|ansökan|enkät\p{L}*|besked\p{L}*|inställning\p{L}*|laborativ\p{L}*|projekt\p{L}*|körprov\p{L}*|kunskapsprov\p{L}*)(?!\p{L})/iu;

/** What is measured in blood and urine, and given as a number. */
const MEASURED =
  '(?:\\p{L}*(?:socker|sockret|kalium|natrium|kalcium|magnesium|fosfat|kreatinin|blodvärde|järnvärde|järn|hemoglobin|kolesterol|ferritin|albumin|urea|urat|blodfetter|levervärde|njurvärde|sköldkörtelvärde|värde|värdet|blodtryck|ögontryck|saturation|syresättning|syremättnad|bentäthet|vita|trombocyter|leukocyter)(?:et|t|en|na|n)?|hb|crp|psa|tsh|t3|t4|hba1c|sänkan?|sr|inr|pk|ldl|hdl|alat|asat|gt|gfr|egfr|lpk|tpk|bnp|nt-probnp|troponin|d-dimer|d-vitamin|b12|folat|långtidssocker|långtidssockret)';
const NO_VALUE =
  '(?![\\p{L}\\p{N}]|[.,:]\\d|\\s(?:kronor|procent|år|av|gånger|månader|veckor|dagar)(?!\\p{L}))';
const VALUE = new RegExp(
  `(?<!\\p{L})(?:${MEASURED}\\s(?:(?:som\\s)?(?:vi|du|har|fått|tog|tagit|svar|på|och|det|i|nu|mätte|senast|provet|hemma|idag|dag)\\s){0,7}?(?:är|var|blev|visar|visade|ligger\\spå|låg\\spå)|\\p{L}*prov(?:et|svaret)?(?:\\s(?:på|för|av)\\s\\p{L}+)?\\s(?:visa(?:de|r)|är|var|blev))\\s\\d+(?:[.,]\\d+|/\\d+)?${NO_VALUE}`,
  'giu',
);
/** 7,9 mmol/l: only a laboratory writes such units. */
const IN_LAB_UNIT =
  /(?<![\p{L}\p{N}.,/–-])\d+(?:[.,]\d+)?\s?(?:mmol\/(?:l|mol)|µmol\/l|umol\/l|nmol\/l|pmol\/l|mol\/l|g\/l|mg\/l|µg\/l|ng\/l|ng\/ml|pg\/ml|mg\/mmol|mIE\/l|mE\/l|kE\/l|µkat\/l|E\/l|IE\/l|kPa|mm\s?Hg|ml\/min)(?![\p{L}\p{N}])/giu;
const MAY_MEASURE = /(?:visa(?:de|r)|är|var|blev)\s\d|på\s\d|mol\/|g\/l|kat\/l|E\/l|kPa|mm ?Hg|ml\/min/iu;
/** How good the value is. */
const JUDGED =
  /(?<!\p{L})(?:normal\p{L}*|bra|bättre|sämre|hög\p{L}*|låg(?:t|a|re|ast)?|lagom|fin\p{L}*|som\s(?:det|den|vi)|ska(?:\s\p{L}+)?\s(?:vara|ligga)|bör|mellan|gräns\p{L}*|över|under|mer|mindre|betyder|innebär|visar|tyder|målet|oförändra\p{L}*|förhöj\p{L}*|stig\p{L}*|sjunk\p{L}*|samma|ok|okej|mål(?:et|värde\p{L}*)?|högst|minst|friskt?|frisk\p{L}*|brist|orolig|oroande|allvarlig\p{L}*|stabil\p{L}*|utmärkt\p{L}*|acceptabel\p{L}*|rätt|om|när|avvik\p{L}*|för)(?!\p{L})/iu;

/** "Ditt kalium låg på 5,9 i måndags.": neither there nor in the next sentence is said how good that is. */
function checkValues(
  text: string,
  sentences: readonly Span[],
  flag: LanguageInput<Record<never, never>>['flag'],
): void {
  for (const [index, { start, end }] of sentences.entries()) {
    if (!/\d/.test(text.slice(start, end))) continue;
    const near = text.slice(sentences[index - 1]?.start ?? start, sentences[index + 1]?.end ?? end);
    const sentence = text.slice(start, end);
    const values = [...sentence.matchAll(VALUE)];
    for (const match of values.length > 0 ? values : sentence.matchAll(IN_LAB_UNIT)) {
      const [word] = match;
      const at = { start: start + match.index, end: start + match.index + word.length };
      if (JUDGED.test(near.replace(word, ''))) continue;
      flag({ message: 'number', at, data: { word }, certainty: 'review' });
    }
  }
}

export default languageRule({
  id: 'language/test-result-words',
  words:
    /positiv|negativ|reaktiv|anmärk|avvik|patologi|abnorm|inkonklusiv|remark|signifik|uppseende|normal|gränsvärd|referens|ospecif|marginell|lindrig|diskret|förenlig|sock|kalium|natrium|kreatinin|värde|hemoglobin|kolesterol|ferritin|albumin|^(?:neg|pos|u|ua|l|mol|kpa|mmhg|mm|min|hb|crp|psa|tsh|t3|t4|hba1c|inr|ldl|hdl|alat|asat|gfr|egfr|lpk|tpk|bnp|troponin|dimer|vitamin|b12|folat|sr|pk|gt)$|sänka|tryck|kalcium|magnesium|fosfat|järn|urea|urat|blodfett|saturation|syresätt|syremätt|bentät|vita|cyter|^visa(?:de|r)$/u,
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
  check({ text, sentences, flag }) {
    if (/\d/.test(text) && MAY_MEASURE.test(text)) checkValues(text, sentences, flag);
    if (
      !/(?<!\p{L})(?:neg|pos|u\.?\s?a)(?!\p{L})|positiv|negativ|reaktiv|anmärk|avvik|patologi|onormal|abnorm|inkonklusiv|remark|signifik|uppseende|normal|gränsvärd|referens|ospecif|marginell|lindrig|diskret|förenlig/iu.test(
        text,
      )
    )
      return;
    for (const [index, { start, end }] of sentences.entries()) {
      const sentence = text.slice(start, end);
      const next = sentences[index + 1];
      const following = next === undefined ? '' : text.slice(next.start, next.end);
      // The explanation stands after the word, in the same sentence or at once in the next.
      const isExplained = (at: number): boolean =>
        EXPLAINS.test(sentence.slice(at)) ||
        (/^(?:Det|Detta|Alltså|Du\shar)(?!\p{L})/u.test(following) && EXPLAINS.test(following));
      const signs = NO_TEST.test(sentence)
        ? []
        : [PREDICATE, ATTRIBUTE, PERSON, AFTER_COLON].flatMap((pattern) => [...sentence.matchAll(pattern)]);
      let last = -1;
      for (const match of signs.sort((a, b) => a.index - b.index)) {
        const [whole, word = ''] = match;
        const offset = match.index + whole.indexOf(word);
        if (offset === last || isExplained(match.index + whole.length)) continue;
        last = offset;
        flag({
          message: 'sign',
          at: { start: start + offset, end: start + offset + word.length },
          data: { word },
        });
      }
      if (!ABOUT_TEST.test(text)) continue;
      for (const match of [...sentence.matchAll(VAGUE), ...sentence.matchAll(OFF)]) {
        const [word] = match;
        if (isExplained(match.index + word.length)) continue;
        const at = { start: start + match.index, end: start + match.index + word.length };
        flag({ message: 'vague', at, data: { word }, certainty: 'review' });
      }
    }
  },
});
