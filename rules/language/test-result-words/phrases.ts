import { phrasePattern } from '../../support/phrases.ts';

/* What a result says in the words of care, a phrase a line. The notation is told in rules/support/phrases.ts. */

const TEST =
  '(prov|provet|proven|prover|proverna|test|testet|testen|tester|testerna|odling|odlingen|odlingar|odlingarna|resultat|resultatet|svar|svaret|svaren|biopsi|biopsin|biopsier|biopsierna|screening|screeningen|antikroppar|antikropparna|analys|analysen|fynd|fyndet|fynden|sticka|stickan|utfallet)';
const DISEASE = '(pcr|hiv|hpv|mrsa|tbc|covid|klamydia|gonorré|borrelia|hepatit|streptokocker|helicobakter)';
/** What is measured in blood and urine, and given as a number. */
const MEASURED =
  '(~(socker|sockret|långtidssocker|långtidssockret|kalium|kaliumet|natrium|kalcium|magnesium|fosfat|kreatinin|kreatininet|järn|järnet|hemoglobin|hemoglobinet|kolesterol|kolesterolet|ferritin|ferritinet|albumin|urea|urat|blodfetter|blodfetterna|värde|värdet|blodtryck|blodtrycket|ögontryck|ögontrycket|saturation|saturationen|syresättning|syresättningen|syremättnad|syremättnaden|bentäthet|bentätheten|vita|trombocyter|leukocyter)|hb|crp|psa|tsh|t3|t4|hba1c|sänka|sänkan|sr|inr|pk|ldl|hdl|alat|asat|gt|gfr|egfr|lpk|tpk|bnp|nt-probnp|troponin|d-dimer|d-vitamin|b12|folat)';
const SIGNS =
  '(positiv|positivt|positiva|negativ|negativt|negativa|reaktiv|reaktivt|icke-reaktiv|icke-reaktivt)';
const ADVERB =
  '[(inte|också|även|tyvärr|återigen|igen|nu|svagt|starkt|fortsatt|fortfarande|helt|alltså|både) ]';
const IS =
  '(är|var|blev|blir|varit|blivit|visar|visade|visat|utföll|föll ut|faller ut|slog ut|visade sig vara|kom tillbaka|kommit tillbaka|har|hade|som)';

/** Provet var negativt, ett positivt test, testade negativt, streptokocker: neg. */
export const SIGN = /* @__PURE__ */ phrasePattern(
  [
    `${IS} ${ADVERB}${ADVERB}${SIGNS}`,
    `${SIGNS} [*-]~${TEST}`,
    `${SIGNS} (reaktion|reaktioner|utslag|hudreaktion)`,
    `(testa|testar|testade|testat|testas|testades) [(dig|dem) ]${SIGNS}`,
    `*: ${SIGNS}`,
    `*-(positiv|negativ)`,
    '(neg|pos)',
  ],
  'giu',
);
/** "Det är positivt att du tränar", "hon är positiv till", "ett positivt prov på": an opinion. */
export const OPINION = /* @__PURE__ */ phrasePattern(
  [
    `det ${IS} ${ADVERB}${SIGNS}`,
    `${SIGNS} (till|inställd|inställda|att|prov på|om)`,
    'en (positiv|negativ)',
    '(positiv|positivt|positiva) (och|eller|som) (negativ|negativt|negativa)',
  ],
  'giu',
);
/** A sentence about a test, or about what one tests for. */
export const OF_TEST = /* @__PURE__ */ phrasePattern([
  `[~-]~${TEST}`,
  `${DISEASE}[-~]`,
  `${SIGNS} för`,
  'd-dimer',
  '~-(positiv|negativ)',
  `(testa|testar|testade|testat|testas|testades) [(dig|dem) ]${SIGNS}`,
  `${SIGNS} (reaktion|reaktioner|utslag|hudreaktion)`,
]);
/** "A positive answer from the agency", "the blood group is Rh negative". */
export const NO_TEST = /* @__PURE__ */ phrasePattern([
  '(rh|rh-negativ|rh-positiv|blodgrupp~|försäkringskassan|ansökan|enkät~|besked~|inställning~|laborativ~|projekt~|körprov~|kunskapsprov~)',
]);

/** Other answers that only care itself understands. */
export const VAGUE = /* @__PURE__ */ phrasePattern(
  [
    '(inget|ingenting|inga|något) (anmärkningsvärt|avvikande|remarkabelt|patologiskt|signifikant|uppseendeväckande)',
    '(inget|inga|något) (avvikande|patologiska) fynd',
    'utan (anmärkning|avvikelse|patologi|patologiska fynd|fynd)',
    '(inom|utanför|utom) (normalområdet|normalintervallet|normalvariationen|normalgränserna|gränsvärdet|gränsvärdena|referens~)',
    '(ospecifik|marginell|lindrig|diskret)~ [* ](fynd|förändring|förändringar|avvikelse|avvikelser|förhöjning|sänkning|förhöjt|förhöjd|förhöjda|sänkt|sänkta)',
    '(förenlig|förenligt|förenliga) med',
    'kliniskt (normalt|oklart)',
    '(är|var|blev|visade sig vara|har varit) [(lätt|något|lite|svagt|tydligt|klart|helt) ](avvikande|patologisk~|onormal|onormalt|onormala|abnorm|abnormt|inkonklusiv|inkonklusivt)',
  ],
  'giu',
);
/** "Och utan anmärkning", "eller utan": said of something else. */
export const ALSO_WITHOUT = /* @__PURE__ */ phrasePattern(['(och|eller) utan'], 'giu');
/** A text about tests; "utan anmärkning" says something else of a driving licence. */
export const ABOUT_TEST = /* @__PURE__ */ phrasePattern([
  `[~-]~${TEST}`,
  DISEASE,
  MEASURED,
  '(röntgen|undersökning|mammografi|datortomografi|magnetkamera|värde)~',
  '~(undersökning|värde)~',
  '(ultraljud~|ekg|bild|bilden|bilder|bilderna)',
]);

const WHOSE =
  '[(som|vi|du|har|fått|tog|tagit|svar|på|och|det|i|nu|mätte|senast|provet|hemma|idag|dag) ]'.repeat(7);
/** "Ditt kalium låg på 5,9", "kalium: 5,4". */
export const VALUE = /* @__PURE__ */ phrasePattern(
  [
    `${MEASURED} ${WHOSE}(är|var|blev|visar|visade|ligger på|låg på) #[/#]`,
    `${MEASURED}: #[/#]`,
    `(visar|visade) [(ett|en) ]${MEASURED} [på ]#`,
    '~(prov|provet|provsvaret) [(på|för|av) * ](visade|visar|är|var|blev) #',
  ],
  'giu',
);
/** How good the value is. */
export const JUDGED = /* @__PURE__ */ phrasePattern([
  '(normal|hög|fin|gräns|oförändra|förhöj|stig|sjunk|målvärde|frisk|allvarlig|stabil|utmärkt|acceptabel|avvik|inflammation|infektion)~',
  '(bra|bättre|sämre|låg|lågt|låga|lägre|lägst|lagom|mellan|över|under|mer|mindre|betyder|innebär|visar|tyder|samma|ok|okej)',
  '(mål|målet|högst|minst|friskt|brist|orolig|oroande|rätt|om|när|för|som (det|den|vi)|ska [* ](vara|ligga)|bör)',
]);
