import type { Prose } from '@klarmall/model';
import { findSentences, MONTH_NAMES } from '@klarmall/swedish';
import { IMPERATIVES } from './imperatives.ts';
import { anyOf, phrasePattern, wordList } from './phrases.ts';

const SPACE = '\\s';

/** What was measured or looked at. */
const EXAMINED =
  '(?:\\p{L}*(?:värdet?|värden|värdena|provet?|proven|prover|proverna|testet?|odlingen|odling|röntgen|röntgenbilden|röntgenbilderna|ultraljudet|undersökningen|ekg|mammografin?|kolesterol(?:et)?|blodtryck(?:et)?|blodsocker|blodsockret|blodfetter|sänkan?|provsvaret?|provsvaren|svaret|biopsin|datortomografin|magnetkameran|bilderna|cellprovet|cellproverna|screeningen|hemoglobin(?:et)?|järn(?:et|depåerna)?|kreatinin(?:et)?|ämnesomsättning(?:en)?))';
const SOMEWHAT =
  '(?:lite|något|aningen|ganska|mycket|för|alldeles|väldigt|fortfarande|tyvärr|nu|kraftigt|lätt|inte)';
const IS_ABNORMAL = `(?:är|var|blev|ligger|låg)${SPACE}(?:${SOMEWHAT}${SPACE}){0,3}(?:låg[at]?|hög[at]?|högre|lägre|förhöj(?:t|da|d)|sänkt(?:a)?|förhöjd|avvikande|onormal(?:t|a)?|normal(?:t|a)?(?<=inte${SPACE}normal(?:t|a)?)|bra(?<=inte${SPACE}bra)|dålig(?:t|a)|positiv(?:t|a)?)`;
const FOUND = `(?:hittade|hittar|såg|ser|fann|upptäckte|har${SPACE}(?:hittat|sett|funnit|upptäckt))`;
/** A result that is not as it should be. */
const ABNORMAL = new RegExp(
  [
    `(?<!\\p{L})${EXAMINED}(?:${SPACE}\\p{L}+){0,2}?${SPACE}${IS_ABNORMAL}`,
    `(?<!\\p{L})${EXAMINED}(?:${SPACE}\\p{L}+){0,3}?${SPACE}(?:(?:på)?visar|(?:på)?visade|har${SPACE}(?:på)?visat)${SPACE}(?:${SPACE}?(?:tyvärr|också|även|nu))?(?!(?:inga|inget|ingen|ingenting|att${SPACE}(?:du${SPACE}inte|allt|det${SPACE}inte|\\p{L}+${SPACE}(?:inte|är${SPACE}(?:bra|normal\\p{L}*|frisk\\p{L}*|fin\\p{L}*)))|normal\\p{L}*|bra|fina|friska|inte|vad|hur|om|ett${SPACE}(?:normalt|bra|fint)|en${SPACE}(?:normal|bra|frisk|fin))(?!\\p{L}))(?:att${SPACE}du${SPACE}har|en|ett|tecken|för|förhöj\\p{L}*|sänkt\\p{L}*|förändring\\p{L}*|cellförändring\\p{L}*|bakterier|protein|blod|infektion|inflammation|brist|högt|lågt|spår|avvikande|avvikelser)`,
    `(?<!\\p{L})(?:vi|läkaren|man)${SPACE}${FOUND}${SPACE}(?:också${SPACE}|tyvärr${SPACE})?(?!(?:inga|inget|ingen|ingenting|inte|fram|att${SPACE}du${SPACE}inte|en${SPACE}(?:ny${SPACE})?(?:tid|lösning|plats))(?!\\p{L}))(?:\\p{L}+${SPACE}){1,4}?(?:i|på|vid)${SPACE}\\p{L}+`,
  ]
    .map((piece) => `(?:${piece})`)
    .join('|'),
  'iu',
);
/** What every such result has, looked for first: what was examined is slow to look for. */
const MAY_BE_ABNORMAL = new RegExp(
  `${SPACE}(?:${IS_ABNORMAL}|(?:på)?visa(?:r|de|t)${SPACE}|${FOUND}${SPACE})`,
  'iu',
);

function isAbnormalIn(text: string): boolean {
  return MAY_BE_ABNORMAL.test(text) && ABNORMAL.test(text);
}

/** The referral has come: what now, and when? */
const REFERRAL = new RegExp(
  `(?<!\\p{L})(?:vi${SPACE}har${SPACE}(?:nu${SPACE})?(?:fått|erhållit|tagit${SPACE}emot|mottagit)${SPACE}(?:en${SPACE}|din${SPACE}|er${SPACE})?remiss\\p{L}*|(?:din|en)${SPACE}remiss${SPACE}(?:har${SPACE}(?:nu${SPACE})?(?:kommit|nått)|är${SPACE}(?:mottagen|registrerad|här)|finns${SPACE}hos)|tack${SPACE}för${SPACE}(?:din${SPACE})?remiss\\p{L}*)`,
  'iu',
);

/** Somebody does something from here on. */
const ACTS = new RegExp(
  [
    `(?<!\\p{L})(?:vi|jag|läkaren|doktorn|sjuksköterskan|sköterskan|mottagningen|vårdcentralen|kliniken|en${SPACE}\\p{L}+|din${SPACE}\\p{L}+|specialisten|barnmorskan|personalen|\\p{L}+läkaren)${SPACE}(?:på${SPACE}\\p{L}+${SPACE})?(?:ringer|skickar|skriver|bokar|kallar|kontaktar|hör|återkommer|följer|tar${SPACE}(?!emot)|kommer|ska|planerar|remitterar|bedömer|läser|berättar|går${SPACE}igenom|undersöker|behandlar|opererar|tittar|gör|vill|behöver|föreslår|rekommenderar|meddelar|lägger|ändrar|höjer|sänker|startar|börjar|väntar|kontrollerar)`,
    `(?<!\\p{L})(?:ringer|skickar|skriver|bokar|kallar|kontaktar|hör|återkommer|följer|tar|kommer|ska|behöver|får|kan|bör|måste|planerar|remitterar)${SPACE}(?:vi|jag|du|läkaren|sjuksköterskan|mottagningen)`,
    `(?<!\\p{L})du${SPACE}(?:står|är)${SPACE}(?:nu${SPACE})?(?:i|på)${SPACE}(?:kö|tur|väntelista|väntelistan)`,
    `(?<!\\p{L})du${SPACE}(?:\\p{L}+${SPACE})?(?:ska|behöver|kan|får|måste|bör|kommer|tar|fortsätter|blir${SPACE}(?:kallad|kontaktad|uppringd)|slipper)(?!\\p{L})`,
    `(?<!\\p{L})(?:nytt${SPACE}prov|nya${SPACE}prover|ny${SPACE}tid|nästa${SPACE}(?:besök|steg)|återbesök\\p{L}*|uppföljning\\p{L}*|omprov|recept(?:et)?(?:${SPACE}(?:på|finns))|remiss${SPACE}till|behandling(?:en)?${SPACE}(?:med|börjar|startar|är)|ingen${SPACE}(?:behandling|åtgärd|uppföljning)|går${SPACE}över${SPACE}av${SPACE}sig|läker${SPACE}av${SPACE}sig|ofarlig\\p{L}*|inget${SPACE}(?:mer|du)|inte${SPACE}farlig\\p{L}*|ingenting${SPACE}(?:mer|du))`,
  ]
    .map((piece) => `(?:${piece})`)
    .join('|'),
  'iu',
);
/** An instruction, first in its sentence. */
const INSTRUCTS = new RegExp(
  `(?:^|[.!?:]\\s+|\\n\\s*(?:[-*]\\s+)?|,\\s+(?:så\\s+)?)${anyOf([...IMPERATIVES, 'fråga'])}(?!\\p{L})`,
  'iu',
);
const WHEN = phrasePattern([
  '(i|på) (kö|tur|väntelista|väntelistan)',
  'i (dag|morgon|veckan)',
  'samma dag',
  ...wordList('inom senast före innan nästa ~veck(a|o|or|an) ~månad[er|en] ~dag[ar|en] vårdgaranti~'),
  ...MONTH_NAMES,
]);

/** What a message leaves the reader without: what happens next, or when. */
interface MissingStep {
  readonly message: 'noStep' | 'noStepAfterReferral' | 'noTime';
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

/**
 * What is missing in texts that are read together: a result that is not as it should be with nobody who does anything
 * next, or a referral that has come without who acts and by when. Undefined where neither is.
 */
export function missingStep(texts: readonly Prose[]): MissingStep | undefined {
  const read = texts.filter(({ reader, role }) => reader === 'citizen' && role !== 'fieldLabel');
  const whole = read.map(({ text }) => text).join('\n');
  const isResult = isAbnormalIn(whole);
  if (!isResult && !REFERRAL.test(whole)) return undefined;
  for (const prose of read) {
    if (!isAbnormalIn(prose.text) && !REFERRAL.test(prose.text)) continue;
    for (const { start, end } of findSentences(prose.text)) {
      const sentence = prose.text.slice(start, end);
      const isAbnormal = isAbnormalIn(sentence);
      const isReferral = !isAbnormal && REFERRAL.test(sentence);
      if (!isAbnormal && !isReferral) continue;
      // The sentence itself tells of what has been: what follows is in the others.
      const others = whole.replace(
        sentence,
        isAbnormal ? sentence.replace(ABNORMAL, '') : sentence.replace(REFERRAL, ''),
      );
      const acts = ACTS.test(others) || INSTRUCTS.test(others);
      if (!acts) return { message: isAbnormal ? 'noStep' : 'noStepAfterReferral', prose, start, end };
      if (isReferral && !WHEN.test(others)) return { message: 'noTime', prose, start, end };
      return undefined;
    }
  }
  return undefined;
}

/** How both rules that use it say it. */
export const MISSING_STEP_MESSAGES = {
  noStep: {
    sv: 'Läsaren får ett svar som inte är som det ska, men inte veta vad som händer nu. Skriv vem som gör vad, och när.',
    en: 'The reader gets a result that is not as it should be, but not what happens now. Say who does what, and when.',
  },
  noStepAfterReferral: {
    sv: 'Remissen har kommit, men läsaren får inte veta vad som händer nu. Skriv vem som gör vad, och när.',
    en: 'The referral has come, but the reader is not told what happens now. Say who does what, and when.',
  },
  noTime: {
    sv: 'Läsaren får inte veta när något händer. Skriv inom hur lång tid du hör av dig.',
    en: 'The reader is not told when anything happens. Say how soon you will be in touch.',
  },
} as const;
