/** Uses that messages in 1177 are not for, as the guide of the regions says. */
export type RefusalReason = 'marketing' | 'recruitment' | 'survey' | 'journalCopy';

export interface Refusal {
  readonly refused: readonly RefusalReason[];
  /** What a person must judge: allowed only with a clear connection to the reader's own health. */
  readonly review: readonly RefusalReason[];
}

const marketing: readonly RegExp[] = [
  /rabatt/iu,
  /erbjudande(?!t? om vaccin)(?:t|n)?\s+(?:gäller|om\s+\d)|(?:höstens|vårens|sommarens|vinterns|månadens|årets)\s+erbjudande(?! om (?:gratis |kostnadsfri )?vaccin)/iu,
  /(?<!\p{L})kund(?:er|en|ens|erna)?(?!\p{L})/iu,
  /just nu\s+(?:ger|har|får|erbjuder)|passa på|först till kvarn|så långt (?:lagret|platserna) räcker/iu,
  /bjud(?: med)? en vän|tipsa en vän|ta med en vän/iu,
  /köp(?:a)?\s+(?:två|2|ett)|kampanj(?:pris)?|specialpris|priset? just nu|presentkort|medlemspris/iu,
  /fillers|botox|skönhetsbehandling/iu,
];
const strongMarketing =
  /rabatt|kampanjpris|specialpris|presentkort|(?:höstens|vårens|sommarens|vinterns|månadens)\s+erbjudande(?! om (?:gratis |kostnadsfri )?vaccin)/iu;
const recruitment =
  /(?:läkemedelsstudie|forskningsstudie|klinisk studie|studie(?:n|r)?|forskningsprojekt(?:et)?)(?!\p{L})/iu;
const recruits =
  /(?:söker|vill du (?:vara med|delta|medverka)|anmäl\p{L}* intresse|delta(?:ga)? i (?:en |vår )?(?:studie|forsk)|frivillig\p{L}*|försöksperson\p{L}*|deltagare till)/iu;
const ownPatients =
  /du som (?:är|går|har varit) (?:patient|under behandling|inskriven|hos oss)|(?:våra|mottagningens) (?:egna )?patienter|eftersom du (?:är|har|behandlas|går)|som du behandlas för/iu;
const survey = /(?<!\p{L})(?:enkät(?:en)?|undersökning(?:en)?|patientenkät(?:en)?)(?!\p{L})/iu;
const broadly =
  /slumpmässig\p{L}* urval|slumpvis|(?:alla|samtliga)\s+(?:invånare|patienter|som (?:har )?besökt)|hur nöjd\p{L}*|vad tycker du om (?:vården|oss|mottagningen)|patientnöjdhet|lottar? (?:vi )?ut|biobiljett/iu;
const broadSurvey = /(?<!\p{L})enkät/iu;
const journalCopy =
  /(?:här (?:kommer|är|får du)|bifog(?:ar|as|at)|översänd(?:er|es|s)|sänd(?:er|es|s)|skickar?s?)[^.]{0,60}(?:journalkopi\p{L}*|kopi(?:a|or) (?:av|ur|från|på)[^.]{0,30}journal)|^(?:journalkopi(?:a|or)|kopi(?:a|or) (?:av|ur|från) (?:din |er )?(?:patient)?journal\p{L}*)\s*$/imu;
const journalNote =
  /^(?:journal|dag|läkar|mottagnings)?anteckning(?:ar)?\b|^(?:status|bedömning|anamnes|åtgärd|diagnos)\s*:/gimu;

/** Judges what a letter is for. `text` is all of it, one line a line. */
export function judgePurpose(text: string): Refusal {
  const refused: RefusalReason[] = [];
  const review: RefusalReason[] = [];
  const cues = marketing.filter((cue) => cue.test(text)).length;
  if (cues >= 2 && (strongMarketing.test(text) || cues >= 3)) refused.push('marketing');
  else if (cues >= 2 || strongMarketing.test(text)) review.push('marketing');
  if (recruitment.test(text) && recruits.test(text))
    (ownPatients.test(text) ? review : refused).push('recruitment');
  if (survey.test(text) && broadly.test(text) && (broadSurvey.test(text) || /lottar|slump/iu.test(text)))
    refused.push('survey');
  const notes = [...text.matchAll(journalNote)].length;
  // A letter may say "Diagnos: …"; a copy of the record has notes with their headings.
  if (journalCopy.test(text) || (notes >= 3 && /anteckning(?:ar)?(?!\p{L})/iu.test(text)))
    refused.push('journalCopy');
  return { refused, review: review.filter((reason) => !refused.includes(reason)) };
}
