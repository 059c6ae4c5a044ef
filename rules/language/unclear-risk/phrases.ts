import { phrasePattern } from '../../support/phrases.ts';

/* What says a risk so that few can grasp it, a phrase a line. The notation is told in rules/support/phrases.ts. */

const ABOUT = '[(ungefär|cirka|nästan|omkring|hela|upp till|minst|mer än) ]';
const FEWER = '(en|två|tre) (tredjedel|fjärdedel|femtedel|sjättedel|sjundedel|åttondel|tiondel)~';

/** A change that does not say from how many. */
export const CHANGE = /* @__PURE__ */ phrasePattern(
  [
    `(ök|minsk|sjunk|sjönk|stig|steg|sänk|höj|halver|reducer)~ *{0,6} med ${ABOUT}(hälften|halva|en halv|${FEWER}|det dubbla|# %)`,
    `(ök|minsk|sjunk|sjönk|stig|steg|sänk|höj)~ *{0,6} till ${ABOUT}(hälften|halva|det dubbla|${FEWER})`,
    '# % (högre|lägre|större|mindre|ökad|minskad|vanligare|ovanligare)[ ~(risk|sannolikhet|chans)]',
    `(dubbelt|# gånger|många gånger|flera gånger) så (stor|hög|liten|låg|vanlig|vanligt|vanliga|ofta)[ ~(risk|chans)]`,
    '(#|många|flera) gånger (större|högre|mindre|lägre|vanligare|ovanligare|oftare)[ ~(risk|chans)]',
    '(två|tre|fyr|fyra|fem|sex|sju|åtta|nio|tio|tjugo|hundra|fler|mång)(falt|faldig~|dubb~)[ ~risk]',
    '(fördubbl|dubbl|halver)(a|ar|as|ade|ades|ad|at)[ risken]',
    '(fördubbl|halver)(a|ar|as|ade) (antalet|mängden) *',
  ],
  'giu',
);
/** A change of how often something happens is one of risk, also where no risk is named. */
export const CHANGE_OF_NUMBER = /vanlig|antalet|mängden/iu;

/** "En viss risk": how great is it? */
export const SOME_RISK = /* @__PURE__ */ phrasePattern(
  [
    'en (viss|liten|ökad|förhöjd|måttlig) ~risk',
    'risken [för *{1,3} ]är (extremt|mycket|väldigt|ytterst|oerhört|försvinnande|ganska|relativt) (liten|låg|stor|hög)',
    'risken [för *{1,3} ]är (förhöjd|ökad|minimal|försumbar|obefintlig|marginell|hög|låg|liten|stor)',
    'en (låg|hög|minimal|försumbar|marginell) ~risk',
    'risken *{0,5} är (ganska|relativt|mycket|väldigt|rätt) (liten|låg|stor|hög)',
  ],
  'giu',
);

/** A share of a share, or of very many. */
export const SHARE_IN_WORDS = /* @__PURE__ */ phrasePattern(
  [
    '(hälften|en tredjedel|en fjärdedel) av [de ]# %',
    '(en halv|någon|några|en|två|tre) promille',
    '(en|ett|två|tre|några) (tiondels|tiondel|hundradels|hundradel|tusendels|tusendel) [av en ]%',
  ],
  'giu',
);

/** What the reader has to work out: a part of a sum, so much for each kilo. */
export const CALCULATION = /* @__PURE__ */ phrasePattern(
  [
    '(#|flera) (tredjedelar|fjärdedelar|femtedelar|sjättedelar|åttondelar|tiondelar) av #[ #] (kronor|kr|avgiften|kostnaden|gram|liter|tabletter)',
    '# % av #[ #] (kronor|kr|gram|liter)',
    '[# ](liter|deciliter|dl|milliliter|ml|gram|milligram|mg|kalorier|kcal|droppar|tabletter|enheter) per (kvadratmeter|kilo|kilogram|kg)[ ~(kroppsyta|kroppsvikt)]',
  ],
  'giu',
);

/** Words of statistics. */
export const STATISTICS = /* @__PURE__ */ phrasePattern(
  [
    '(odds|oddsen) (för|att|på|är)',
    '(odds ratio|odds-ratio|oddsratio|oddskvot|oddskvoten|riskkvot|riskkvoten)',
    '(hazard ratio|hazard-ratio|hazardkvot|number needed to treat|nnt|p-värde|p-värdet)',
    '(relativ|relativa|absolut|absoluta) risk[en]',
    '(konfidensintervall|incidens|prevalens|mortalitet|letalitet|percentil|kvartil)[(en|et)]',
    'statistiskt (signifikant|säkerställ~)',
    'standardavvikelse[(r|n)]',
    '(median|medianen) för',
  ],
  'giu',
);
