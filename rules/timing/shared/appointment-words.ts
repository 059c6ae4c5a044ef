import { WEEKDAY_NAMES } from '@klarmall/swedish';
import { phrasePattern } from '../../support/phrases.ts';

/** What one comes to, or is called about. `~` stands once before them all: each takes its time when a pattern is made. */
const EVENT =
  '(~(besök[et]|tid[en]|operation[en]|undersökning[en]|röntgen|skopi[n]|grafi[n]|fotografering[en]|provtagning[en]|vaccination[en]|vaccinering[en]|behandling[en]|kontroll[en]|samtal[et]|möte[t]|träff[en]|kurs[en]|skola[n]|grupp[en]|utbildning[en]|ingrepp[et]|ultraljud[et]|dialys[en]|inskrivning[en]|screening[en]|utredning[en]|bedömning[en]|mätning[en]|biopsi[n]|utprovning[en]|intervju[n]|föreläsning[en])|magnetkamera[n]|kejsarsnitt[et])';
const YOU = '(dig|er|barnet|(ditt|ert) barn|din (dotter|son|mamma|pappa))';
const YOU_DO = '(du|ni|barnet|(ditt|ert) barn|din (dotter|son|mamma|pappa))';

/** The sentence says when the reader is to come. Two such days in one message ask whether one of them is wrong. */
export const VISIT = phrasePattern([
  'välkommen',
  '(din|en|ny|bokad) [ny ]tid',
  '(dina|två|tre|fyra) [nya |bokade ]tider',
  'ser fram emot att (träffa|se)',
  `(ditt|tiden|röntgen|${EVENT}) (besök|är|blir)`,
  '~(gruppen|kursen|skolan|behandlingen) (börjar|startar)',
  `${YOU_DO} har [fått ][en ](tid|plats)`,
  'tid för *:',
  'tid:',
  'kallelse till',
  'du träffar',
  'du (är|har blivit) bokad',
  `(ditt|din) ${EVENT} (är|blir)`,
  'vi ses',
  'du (ska|skall|får) komma',
  'du kommer (hit|till oss|till ~(mottagningen|kliniken|avdelningen|centralen))',
  'kom (till|hit)',
]);

/** The sentence says when something is to happen with the reader, whatever else the message says. */
export const EVENT_AT = phrasePattern([
  `${EVENT} *{0,5} (är|blir|börjar|startar|inleds|sker|görs)`,
  `(tar emot|träffar|undersöker|opererar|röntgar|vaccinerar|behandlar|ringer|ringer upp|hämtar) ${YOU}`,
  `${YOU_DO} (opereras|röntgas|vaccineras|undersöks|sövs|läggs in|skrivs in|kallas)`,
  `${YOU_DO} (ska|får|kommer att) (träffa|komma|opereras|röntgas|röntga|operera|vaccineras|undersökas|undersöka|göra|genomgå|lämna|ta|på|till|sövas|få)`,
  `${YOU_DO} (är|har blivit) (bokad|inbokad|uppsatt|kallad|planerad|välkommen)`,
  'vi har bokat',
  `till (ditt|din|er|ert) ${EVENT}`,
]);

/** A line that begins with what it is about: "Operation av grå starr: ", "Tid: ", "Besök hos sjukgymnasten ". */
const HEADING = phrasePattern([EVENT, 'datum', 'dag']);
const UP_TO_DATE = /^[\p{L}\s-]*[:,–-]?\s*$/u;
const LONGEST_HEADING = 60;

/** Whether a line says with its first word what the day after it is the day of. */
export function isHeadedByEvent(before: string): boolean {
  if (before.length > LONGEST_HEADING || !UP_TO_DATE.test(before)) return false;
  return HEADING.exec(before.trimStart())?.index === 0;
}

/** What makes a day in such a sentence another than the visit's. */
export const NOT_VISIT = new RegExp(
  `${
    phrasePattern([
      'senast',
      'före',
      'innan',
      'till och med',
      'sedan',
      'efter',
      'mellan',
      'från[ och med]',
      'fram till',
      'daterad~',
      'skickade',
      'remiss~',
      'född',
    ]).source
  }[^.;!?]{0,24}$`,
  'iu',
);

/** "En plats på avdelningen från 12 januari": the day when one comes. */
export const PLACE_FROM = /(?<!\p{L})plats(?!\p{L})[^.;!?]*\sfrån(?:\soch\smed)?\s[^.;!?\d]{0,24}$/iu;

/** The visit is no more, or has been. */
export const NO_VISIT = phrasePattern([
  '(inte|(avbok|inställ|flytta|ändra|ombok)~|istället|i stället|tidigare|gamla|eller|lediga|någon av|drop-in)',
  '(var|hade|varit|fick|besökte|gick|visade|blev|sågs)',
]);
/** There are several visits: which one a second day belongs to, the words do not say. */
export const SEVERAL = phrasePattern([
  '(också|även|sedan|därefter|först|första|andra|nästa|ytterligare|återbesök~)',
]);

const LAST = new RegExp(
  `${phrasePattern(['senast', 'före', 'innan', 'inte senare än', 'till och med', 'fram till']).source}[\\s:]*(?:(?:klockan|kl\\.?)\\s\\d{1,2}(?:[.:]\\d\\d)?\\s)?(?:den\\s)?$`,
  'iu',
);
const LAST_DAY = new RegExp(
  `${phrasePattern(['sista ~(dag|dagen|datum|datumet|tiden)']).source}[^.;!?]{0,30}$`,
  'iu',
);

/** Whether what stands before a day makes it a last day: "senast ", "före den ", "sista dagen att svara är ". */
export function leadsToLastDay(before: string): boolean {
  return LAST.test(before.slice(-40)) || LAST_DAY.test(before.slice(-60));
}
/** What stands right after it: "fredag 7 maj är sista dagen att avboka". */
export const IS_LAST = /^\s(?:är|blir)\s(?:din\s)?(?:sista|senaste)\s/iu;

/** The reader is asked to do something. */
export const ASKS = phrasePattern([
  '(svara|besvara|fyll|fylla|skicka|sluta|lämna|ring|boka|avboka|omboka|ändra|byt|byta|meddela|anmäl|kontakta|hämta|duscha|börja|bekräfta|beställ|beställa|berätta|begär|informera|ordna|skaffa|sök|ansök|mejla|välj|uppge|ange|skriv|mät|samla|raka)',
  'tala om',
  'sista (anmälningsdag|anmälningsdagen|svarsdag|svarsdagen)',
  '(hör|höra) av',
  '(säg|säga) (till|ifrån)',
  'tacka (ja|nej)',
  'ta ~(prov|provet)',
  'vi (behöver|vill ha|ska ha|måste ha)',
  '(behöver|vill|måste) vi (veta|ha|få)',
  '(anmälan|svar|svaret|formuläret|blanketten) (ska|måste|behöver) (vara|ha|komma)',
  '(ringer|skickar|svarar|bokar|avbokar|lämnar|meddelar|anmäler|hör|gör) du',
  '(gör det|det gör)',
]);

/** "Vill du byta tid? Gör det före 5 mars": what is to be done, the sentence before tells. */
export const DO_SO = phrasePattern(['(gör det|gör du det|det gör du)']);

/** What gives the time to somebody else, or keeps it. */
const CANCEL = [
  '[av- (och|eller) ](avboka|omboka|ombokning|avbokning|boka (av|om))',
  'boka om',
  '(lämna|lämnar) återbud',
  '(byt|byta) tid',
  'ändra [din ]tid',
  'bekräfta [din |besöket |att ]tid~',
  '(bekräfta|meddela|säg till) *{0,8} att du (kommer|tänker komma|vill komma)',
  'bekräfta besöket',
  '(kan inte|inte kan) komma',
  'tid~ inte passar',
  '(får|har) förhinder',
  '(den|det) inte passar',
  'passar (den|tiden|det) inte',
];
/** What is for the visit itself. */
const PURPOSE = [
  `(inför|före|innan) [ditt |ert |ett |din |en ]${EVENT}`,
  '(innan|när) (vi ses|ni träffas|ni ses|du (kommer|opereras|träffar *)|vi (träffar|opererar|undersöker) dig)',
  `(på|till|vid) [själva ](~besöket|mötet|träffen|samtalet)`,
  `för att [vi ][ska ][kunna ](förbereda|planera) [ditt |din ]${EVENT}`,
  'prata om (svaret|svaren|det|dem) då',
];
export const NEEDED_BEFORE = phrasePattern([...CANCEL, ...PURPOSE]);

/** What is seldom of use after the visit: an interpreter, a medicine to stop with, a car to the clinic, an answer. */
export const MOSTLY_BEFORE = phrasePattern([
  '(tolk|färdtjänst|sjukresa|sjuktransport|hälsodeklaration~|ledsagare)',
  'sluta (ta|med|att|äta)',
  '(fasta|förbered~|bekräfta|duscha|anmäl|anmälan|svara|besvara|meddela)',
  'tacka (ja|nej)',
  'fyll~ i',
  '~(formulär|enkät|frågor|blankett|dagbok)~',
  '(skicka|skriv|beställ|anmälningsdag|anmälningsdagen)',
  '(säg till|hör av dig)',
  'lämna [in ](blankett|formulär|blodprov|urinprov|prov|svar)~',
  'om du (har|bär|får) (pacemaker|metall|piercing|feber|en förkylning|ett implantat|implantat|insulinpump)',
  'om du (är|kan vara|blir) (gravid|allergisk|överkänslig|förkyld|sjuk)',
  '(säg till|berätta|tala om|meddela|informera) *{0,6} om (du|ni)',
  '(beställ|beställa|ordna) [din |en ](resa|taxi|hjälp)',
  'om du (tar|äter|använder) (blodförtunnande|waran|läkemedel|mediciner)',
]);
/** What is asked for once the visit has been. */
export const FOLLOW_UP = phrasePattern([
  `(frågor|enkät|formulär)~ om ([ditt |din ]${EVENT}|hur *)`,
  `efter [ditt |din ]${EVENT}`,
  '(efteråt|betala|klaga|överklaga|(avgift|faktura|utvärder|ersättning|intyg|kvitto|stygn)~)',
  'hur (du|ni) (upplevde|mår|mådde|tyckte|hade)',
  'hur (det|såret|medicinen|behandlingen|läkemedlet) (gick|går|har gått|fungerar|verkar|läker)',
  '(inte har|har inte|har du inte) (fått|hört|läkt)',
  'efter (den|det|detta|dem)',
  'lämna tillbaka',
  'hämta',
]);
/** It is about another visit, or a new one. */
export const ANOTHER = phrasePattern([
  '(nästa|kommande|igen|återbesök~|besöken|nya)',
  'en ny[ tid]',
  'ny tid',
]);
/** Somebody must be there to take it. */
export const NEEDS_STAFF = phrasePattern([
  'ring',
  'lämna [in ](prov|blodprov|urinprov)~',
  '(hämta|besök)',
  'ta (provet|prov|blodprov)',
  'kom *',
]);

const SPAN = '(dagen|kvällen|morgonen|veckan|* (dag|dagar|dygn|vecka|veckor|månad))';
const WEEKDAYS = WEEKDAY_NAMES.join('|');
/** A last day that is told from the visit: "senast dagen efter besöket", "en vecka efter besöket", "torsdagen efter". */
export const AFTER_VISIT = phrasePattern([
  `${SPAN} efter [ditt |din ]${EVENT}`,
  `${SPAN} efter att (du varit|du har varit|vi har setts|vi setts)`,
  `(senast|fram till) ${SPAN} (efter|därpå|därefter|senare)`,
  `(senast|fram till) (${WEEKDAYS})en (efter|därpå)`,
  `(senast|fram till) (${WEEKDAYS}) veckan (efter|därpå)`,
]);
/** "Senast torsdag samma vecka", which is the week of the visit. */
export const SAME_WEEK = new RegExp(
  `(?<!\\p{L})(?:senast|före|innan)\\s(?:på\\s)?(?<weekday>${WEEKDAYS})(?:en)?\\s(?:i\\s)?samma\\svecka(?!\\p{L})`,
  'iu',
);
/** "Senast klockan 12 samma dag", which is the day of the visit. */
export const SAME_DAY =
  /(?<!\p{L})(?:senast|före|innan)\s(?:klockan\s|kl\.?\s)?(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?\s(?:samma\sdag|på\sbesöksdagen)(?!\p{L})/iu;
/** "Inom sju dagar", "inom 2 veckor", unless counted from something that the words name. */
export const WITHIN =
  /(?<!\p{L})inom\s(?<count>\d{1,3}|\p{L}+)\s(?<unit>dagar|dygn|veckor|vecka)(?!\p{L}|\s(?:efter|från|före))/iu;
