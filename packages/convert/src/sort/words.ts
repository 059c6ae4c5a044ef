/** The words that tell the parts of a Swedish letter from clinics apart. */

const unit =
  /(?<!\p{L})(?:\p{L}*(?:mottagning|klinik|vårdcentral|hälsocentral|sjukhus|lasarett|folktandvård|barnavårdscentral|barnhälsovård|habilitering|tandvård|laboratori|kirurg|psykiatri|närsjukvård|barnmorske\p{L}*|ungdomsmottagning|mammografi|röntgen|rehab|logopedi|fysiologi|dagkirurgi|läkarhus|läkargrupp|läkarcentr|tandläkarhus|hälsocentr|sömnlab)(?:en|et|s|ens|ets|er|erna|ering|eringen|um|umet)?|rehab|\p{L}+(?:hälsans?|akuten|jouren|enheten|kliniken|teamet|centralen)|BVC|MVC|VC|ASIH|BUP|AVA|MAVA)(?!\p{L})/iu;
const region = /(?<!\p{L})(?:Region \p{Lu}\p{L}+|REGION \p{Lu}{2,})/u;

/** What one of the staff is called, with the form for a certain one. Each also ends longer words: `överläkare`, `undersköterskan`. */
export const staffNouns =
  'sköterskan?|barnmorskan?|läkaren?|sekreteraren?|handläggaren?|samordnaren?|specialist(?:en)?|kirurg|(?:uro|kardio|gyneko|onko|radio|derma|hemato|reumato)(?:to)?log(?:en)?|terapeut(?:en)?|kurator(?:n)?|psykolog(?:en)?|logoped(?:en)?|audionom(?:en)?|dietist(?:en)?|hygienist(?:en)?|koordinator(?:n)?|gymnast(?:en)?|optikern?|doktorn?|assistent(?:en)?|analytikern?|administratör(?:en)?|ortoptist(?:en)?|pedagog(?:en)?';
/** How titles are written short. */
export const shortTitles = '(?:bhv-)?ssk|dsk|usk|bma|dr|prof|leg';
const staffTitle = new RegExp(
  `(?<!\\p{L})(?:\\p{L}*(?:${staffNouns}|sköterskorna|barnmorskorna|läkarna)|verksamhetschef|enhetschef|st-läkare|${shortTitles})\\.?(?!\\p{L})`,
  'iu',
);

export const postcodeTown = /^(?:SE?[- ])?\d{3} ?\d{2} +\p{Lu}[\p{L}\- ]+$/u;
const street = /^\p{Lu}[\p{L}:.' -]*\d{1,4}(?: ?[A-Za-z])?(?:[ ,]+.{0,20})?$|^(?:Box|Postbox) \d+|^c\/o /u;

/** What says something about a unit is not its name. */
export const says =
  /^(?:välkommen|kallelse|råd|egenvård|före|efter|remiss|provsvar|angående|inför|information|tid|dags|så|att|om|vad|hur|när|frågor|svar|besök|din|ditt|dina|er|hej|vi|ring|kontakta)(?!\p{L})|\s(?:till|inför|för|med|efter|om|hos)\s|(?:årsbesök|hembesök|kontroll|undersökning|vaccination)(?!\p{L})/iu;

export function looksLikeUnit(text: string): boolean {
  return text.length <= 90 && (unit.test(text) || region.test(text)) && !isSentence(text) && !says.test(text);
}

/** Words of a sentence that no address holds: "Till dig som är 65 år". */
const noStreet =
  /(?<!\p{L})(?:som|är|du|dig|ni|har|år|till|från|efter|före|inom|minst|högst|sidan?|sid|rev|version|utg|den|ang|angående|om|inte|ring|oss|kan|ska|och|kostar|betala\p{L}*|kr|kronor|dag(?:ar)?|dygn|veck(?:a|or)|månad(?:er)?|timm(?:e|ar)|min(?:uter)?|mg|ml|gång(?:er)?|procent|tablett(?:er)?|(?:janu|febru)ari|mars|april|maj|juni|juli|augusti|(?:septem|okto|novem|decem)ber)(?!\p{L})/iu;

export function isStreet(text: string): boolean {
  return text.length <= 60 && street.test(text) && !/[.!?]$/u.test(text) && !noStreet.test(text);
}

export function hasStaffTitle(text: string): boolean {
  return staffTitle.test(text);
}

/** Running text: it ends as a sentence and has some words, or is long. */
export function isSentence(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return (/[.!?]["”)]?$/u.test(text) && words >= 4) || words >= 12;
}

/** A word of a name: `Anna`, `Al-Hassan`, `O'Connor`. */
export const nameWord = "(?:\\p{Lu}['’])?\\p{Lu}[\\p{Ll}’']+(?:-(?:\\p{Lu}['’])?\\p{Lu}?\\p{Ll}+)*";
export const capitalsWord = "(?:\\p{Lu}['’])?\\p{Lu}{2,}(?:-(?:\\p{Lu}['’])?\\p{Lu}{2,})*";
/** How persons are addressed before their names. */
export const honorific = /^(?:Fru|Herr|Fröken|Hr|Fr|Mr|Mrs|Ms)\.? (?=\p{Lu})/u;
/** Small words inside names of many languages. */
export const nameParticle =
  '(?:av|af|von|van|der|den|de|del|della|da|di|do|dos|la|le|el|al|bin|ibn|bint|ter|ten|zu|y|VON|VAN|DER|AF|AV|DE|EL|AL)';
const personName = new RegExp(
  `^(?:${nameWord}|\\p{Lu}\\.|${capitalsWord})(?: ${nameParticle})*(?: (?:${nameWord}|\\p{Lu}\\.|${capitalsWord})(?: ${nameParticle})*){1,5}$`,
  'u',
);

/** Two or more words with capitals and nothing else, as persons are named. */
export function looksLikeName(text: string): boolean {
  return text.length <= 60 && personName.test(text) && !unit.test(text) && !region.test(text);
}

/** Labels of a visit that stand without a colon, on lines under each other. */
export const bareLabel =
  /^(när|var|vem|hos|tid|plats|dag|datum|lokal|klockan|klockslag|du träffar|behandlare)\s+(?=\S)/iu;

/** How a letter closes. */
export const closing =
  /^(?:med\s+(?:vänlig|vänliga|bästa|varm|varma)\s+(?:hälsning|hälsningar)|(?:vänliga?|bästa|varma|hjärtliga|många|soliga|glada)\s+hälsning(?:ar)?|hälsningar|mvh|m\.v\.h\.?|med hälsning|på uppdrag av|enligt uppdrag|e\.u\.|(?:varmt\s+|hjärtligt\s+)?välkom(?:men|na)(?:\s+(?:till oss|önskar))?|väl mött|tack(?:\s+för\s+(?:din|er)\s+(?:hjälp|medverkan))?|vi (?:hörs|ses)(?=[\s,!.]*$)|ha det (?:så )?(?:gott|bra|fint)(?=[\s,!.]*$|,)|vänligen(?=[\s,!.]*$)|allt gott(?=[\s,!.]*$)|ta hand om dig(?=[\s,!.]*$)|(?:önskar|hälsar)(?=\s+\p{Lu}[^.]*$|[,!]?\s*$))(?:[\s,!.]|$)/iu;
/** Closings that also stand in running text count only on a line of their own. */
export const weakClosing =
  /^(?:(?:varmt\s+|hjärtligt\s+)?välkom(?:men|na)(?:\s+till oss|\s+önskar)?|väl mött|tack(?:\s+för\s+(?:din|er)\s+(?:hjälp|medverkan))?|krya på dig|lycka till)\s*[!.,]?$/iu;
/** A wish for the reader at the end; whoever wishes it is left out, the wish is not. */
export const wish =
  /^(?:(?:varmt\s+|hjärtligt\s+)?välkom(?:men|na)(?:\s+till oss)?|krya på dig|lycka till)\s*[!.,]?$/iu;

export const greeting =
  /^(?:(?:[Hh]ej|[Bb]ästa?|[Bb]äste|[Kk]ära|[Kk]äre)\s+(?:patient(?:er)?|förälder|föräldrar|vårdnadshavare|invånare|kund(?:er)?|läsare)|(?:[Hh]ej|[Hh]ejsan|HEJ|[Gg]od dag|[Gg]oddag|[Bb]ästa|[Bb]äste|[Kk]ära|[Kk]äre|[Tt]ill)(?:\s+(?:\p{Lu}[\p{L}'’-]*|dig|er|alla|och)){0,5}|[Hh]ej)\s*[!,.]?$/u;

export const pageNumber =
  /^(?:sid(?:a|an)?\.?\s*)?\d{0,3}\s*(?:\(\s*\d{0,3}\s*\)|(?:av|\/)\s*\d{0,3})$|^sid(?:a|an)?\.?\s*\d{0,3}(?:\s*(?:\(\s*\d{0,3}\s*\)|av\s*\d{0,3}|\/\s*\d{0,3}))?$/iu;
export const copyStart =
  /^(?:kopia|kopior)\s+(?:till|för)(?!\p{L})|^(?:kopia|kopior|cc|för kännedom|delges)\s*:/iu;
export const enclosures = /^(?:bilag(?:a|or)|bif(?:ogas|\.))\s*(?::|\d|$)/iu;
const reference =
  /^(?:\p{L}*(?:koordinator|samordnare|sekreterare|administratör)n?|\p{L}{0,12}\.?\s?planerare|handl\.|kontaktperson)\s*:?\s*\p{Lu}|^(?:ärende|beslut|brev|mål|remiss|rekvisition|beställning)\s+(?=\S*\d)[\p{Lu}\d]+(?:[-/:][\p{Lu}\d]+)+$|^(?:(?:vår|er|vårt|ert)\s+)?(?:beteckning|referens|ref\.?(?=\s|:)|dnr|diarienr|diarienummer|ärendenr|ärendenummer|handläggare|(?:dokument|dok\.?|blankett|remiss|kund|journal|löp|brev|kallelse|besöks|patient|betalnings|faktura|ärende|beslut|avtals|bunt|artikel)s?-? ?(?:nr\.?|nummer|id)|ä\.?\s?nr|ocr|(?:ut)?skick(?:at|ad) av|utskriv(?:en|et) av|utfärdad av|upprättad av|fastställd av|giltig (?:från|till|t\.o\.m\.))\s*[:.]?\s*\S/iu;
/** A label that ends in "nr" or "id", and a number of letters and figures: "LAB-ID: Q92-55418-K", "Undersöknings-id: RTG 555 019". */
const codeLabel =
  /^(?!(?:tele?|tfn|mobil|pers|knappval|växel|port|dörr|rum|sal|hus|våning|plan|buss|linje))\p{L}{1,20}(?:[-. ]{0,2}(?:nr|nummer|kod)|(?:[-. ]{1,2}|(?<!t))id)\.?\s*:\s*(?=[^:]{0,10}\d)(?=[^\s]*\S{3}|\S+ \S{2})[\p{Lu}\d/:.-]+(?: [\p{Lu}\d/:.-]+){0,3}$/iu;
/** What the letter is about, with the number of the errand: "Ang: remiss (RM-2026-30915)". */
const subjectCode =
  /^(?:angående|ang\.?|ärende|avser|avs\.?|gäller|rör)\s*:\s*.{0,80}?(?<![\p{L}\d-])(?=[\p{Lu}\d-]*\p{Lu})(?=[\p{Lu}-]*\d)[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+\)?$/u;
/** Whether a line is only the number that the sender files the letter by. */
export function isReference(text: string): boolean {
  return (
    reference.test(text) ||
    codeLabel.test(text) ||
    subjectCode.test(text.charAt(0).toLowerCase() + text.slice(1))
  );
}
/** Only the label of such a number; the number stands on the line below. */
export const referenceLabel =
  /^(?:(?:vår|vårt|er|ert|din) )?(?:referens|beteckning|ref\.?|diarienummer|dnr|ärende(?:nummer|nr)?|handläggare)\s*:?$/iu;
/** The company behind the unit: "En del av Närvården AB". */
export const owner = /^(?:en del av|drivs av|ägs av|på uppdrag av|ingår i)\s[^.]{3,60}$/iu;
export const revision =
  /(?:^|(?<=[.,;)]\s))(?:rev(?:iderad|\.)?|utg(?:åva|\.)|version|ver\.|tryckt|senast (?:ändrad|uppdaterad|reviderad)|uppdaterad|framtagen)\s*:?\s*(?:\d[\d.\-/]*|jan\p{L}*|feb\p{L}*|mars|apr\p{L}*|maj|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*)(?:\s+\d{4})?(?:,?\s+\p{Lu}[\p{L} ]*(?:AB|HB))?\.?$/iu;
export const organisation =
  /^org(?:\.|anisations)?\s*-?\s*(?:nr|nummer|enhet)\.?\s*:?\s*\d|^(?:säte|bankgiro|plusgiro|bg|pg|iban|momsreg\p{L}*)\b/iu;
export const webLine =
  /^(?:(?:webb(?:plats|sida)?|hemsida|internet|e-?post|mejl|mail|följ oss)\s*:?\s*)?(?:https?:\/\/|www\.)?[\w.-]+\.(?:se|org|com|nu|eu|net)(?:\/\S*)?$|^följ oss\b/iu;
/** What programs and organisations set under every e-mail. */
export const disclaimer =
  /(?:e-?post(?:meddelande)?t?|e-?mail|mejl(?:et)?|mail(?:et)?|meddelandet?|(?:bifogade )?filer?)\s.*(?:sekretess|konfidentiell|avsett (?:endast )?för|av misstag)|(?:inte är|inte den) (?:den )?(?:rätt|rätta|avsedda?) mottagare|tänk på miljön|(?:innan|behöver) du (?:verkligen )?skriver? ut (?:det här |detta )?(?:mejlet|mailet|mail|mejl|e-?post)|(?:mejl|mail|e-?post|meddelande)\S* (?:går|kan) inte (?:att )?(?:besvara|svara)|radera (?:det|meddelandet|mejlet|mailet) och meddela avsändaren|(?:skickat|sent) från min (?:iphone|mobil|ipad|telefon)|^.{0,90}(?<!\p{L})(?:av(?:registrer|prenumerer)\p{L}*|unsubscribe|avsluta (?:din )?prenumeration\p{L}*|(?:få|ha) (?:inga |inte )?(?:fler|flera) (?:utskick|mejl|mail|nyhetsbrev))(?!\p{L}).{0,60}$/iu;
/** How a document is filed: its number, version, for how long it holds and who decided it. */
const filing: readonly RegExp[] = [
  /(?<!\p{L})(?:[Dd]ok(?:ument)?|[Bb]lankett|[Rr]utin|[Mm]all)(?:nr|nummer|-?id|-?ID|namn|typ)?\.?\s*:?\s*[\p{Lu}\d][\p{Lu}\d]*(?:[-/.][\p{Lu}\d]+)+/u,
  /(?<!\p{L})(?:version|utgåva|utg\.?|ver\.?|rev(?:ision|iderad)?\.?)\s*(?:nr\.?)?:?\s*\d/iu,
  /(?<!\p{L})(?:gäller|giltig\p{L}*)\s*(?:fr\.?\s?o\.?\s?m\.?|t\.?\s?o\.?\s?m\.?|till och med|till|från(?: och med)?)?\s*:?\s*\d{4}/iu,
  /(?<!\p{L})(?:fastställ|godkän|upprätta|utarbeta|utfärda|framtag|gransk|dokumentansvarig|ansvarig)\p{L}*(?:\s+av)?(?:\s*:|\s+\d{4})/iu,
  /^(?=\S*\d{3})\p{Lu}[\p{Lu}\d]{0,5}(?:[-/][\p{Lu}\d]{1,8}){1,4}(?=\s|$)/u,
  /^\p{Lu}{2,8}[ -]?\d{1,4} ersätter \p{Lu}{2,8}[ -]?\d{1,4}(?:\.|\s+[Kk]opia.*)?/u,
];
/** A line that only says how the document is filed, however it is written. */
export function isFilingLine(text: string): boolean {
  if (postcodeTown.test(text)) return false;
  // A sentence is none, whatever it says of versions.
  if (text.length > 220 || /\p{Ll}{3,}\.$/u.test(text)) return false;
  const cues = filing.filter((cue) => cue.test(text));
  const rest = cues.reduce((left, cue) => left.replace(cue, ' '), text).match(/\p{L}{3,}/gu)?.length ?? 0;
  const [document, , , , number, replaces] = filing;
  return cues.length >= 2
    ? rest <= 6
    : cues.some((cue) => cue === document || cue === number || cue === replaces) && rest <= 2;
}
/** What a form asks that 1177 knows of a logged-in person, or that only paper needs. */
const formWord =
  /^(?:(?:för|efter|tilltals|fullständigt)?namn(?:et|teckning|förtydligande)?|person-?(?:nummer|nr)|pers\.?(?:nr\.?)?|pnr\.?|födelse(?:datum|år|nummer|tid)|underskrift(?:er)?|signatur|sign\.?|datum|ort|(?:gatu|hem|post|bostads)?adress|post-?(?:nummer|nr|ort)|(?:hem|mobil)?telefon(?:nummer|nr)?|tel\.?|tfn\.?|mobil(?:nummer|nr)?|e-?post(?:adress)?|mejl(?:adress)?|e-?mail|klass|närstående|anhörig)$/iu;
/** Words beside them: whose, when, which one. */
const besideFormWord =
  /^(?:och|eller|samt|av|för|nr\.?|nummer|dagtid|kvällstid|hem|hemma|arbete(?:t)?|jobb(?:et)?|din|ditt|dina|er|ert|\d|att|kontakta|för-|p\.?\s?nr|\p{L}+(?:ens|ets|arens|arnas?|ares|ers)|vårdnadshavare|målsmans?|mobil)$/iu;
/** A label of a form that a logged-in person never fills in. */
function isFormLabel(label: string): boolean {
  const words = label
    .replace(/\([^)]*\)|\s+om (?:\p{L}+ )?(?:patienten|barnet|eleven|du) är under 18(?: år)?/giu, ' ')
    .split(/[\s,/&:]+/u)
    .filter((word) => word !== '');
  return (
    words.length <= 7 &&
    words.some((word) => formWord.test(word)) &&
    words.every((word) => formWord.test(word) || besideFormWord.test(word))
  );
}
/** Only such labels with room to write: `Datum ........ Namnteckning ........`. */
export function isFormLine(text: string): boolean {
  const labels = text
    .split(/[_.…]{3,}|\t| {2,}/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return labels.length > 0 && labels.every(isFormLabel);
}
/** What the unit itself fills in on a form. */
export const forStaff =
  /^\(?(?:ifylle?s|fylls i|för|noteringar) (?:av |för )?(?:personal(?:en)?|(?:sjuk)?vården|hälso- och sjukvården|avdelningen|vårdpersonal|mottagningen|kliniken|narkos\p{L}*|sköterskan?|läkaren?)(?:ens? anteckningar)?\)?\s*(?:[:.]?$|[:.].*_{3})/iu;
/** Notes that the unit writes during the visit: "Anteckningar från besöket: vikt ____ kg". */
export const staffNotes = /^(?:anteckningar|noteringar)(?:\s+(?:från|vid|under)\s+\p{L}+)?\s*:/iu;
/** How a form of paper is filled in. */
export const paperForm =
  /^(?:sätt (?:ett )?kryss i (?:rutan|rätt ruta|rutorna)|kryssa i (?:rutan|rätt ruta|rutorna)|texta(?: tydligt| gärna)?|skriv tydligt|använd (?:svart |blå )?(?:bläck|kulspets)\p{L}*)\s*[.!:]?$/iu;
/** Who made a leaflet: "Sammanställt av: barnsjuksköterska …, reviderat våren 2024. … Kopiera gärna!" */
export const credits =
  /^(?:sammanställ|framtag|författ|utarbeta|utforma|producera|redaktör|illustr|layout|text|foto|bild)\p{L}*(?:\s(?:och|&)\s\p{L}+)?(?:\s+av\s*:?|\s*:)\s+\S/iu;
/** What only divides a letter: "--", "* * *". */
export const divider = /^(?:[-–—_=*~•.]\s*){2,}$/u;
/** Where a reply is cut off, and how it is posted: "- - - Klipp här - - -", "Portot är betalt." */
export const cutHere = /^(?:[-–—_.✂\s]*)(?:klipp|riv)(?:s)? (?:av |ut )?(?:här|längs linjen)[-–—_.✂\s]*$/iu;
/** Who signs for the unit: "För Endoskopienheten". */
export const signsFor = /^(?:för|genom|gm)\s+(?=\p{Lu})/iu;
/** What the reader signs that he or she has read: 1177 shows who has. */
export const consent =
  /^(?:jag|vi) (?:har (?:läst|tagit del|förstått|fått)|intygar|bekräftar|försäkrar|godkänner)(?!\p{L})[^?]{0,90}$/iu;
/** What tells that nobody signs. */
export const unsigned =
  /^(?:detta |det här )?(?:brev(?:et)?|meddelande(?:t)?|dokument(?:et)?|kallelse(?:n)?|utskrift(?:en)?)\b.{0,50}(?:saknar (?:därför )?underskrift|utan underskrift|datorframställ|maskinellt|automatiskt framställ)/iu;
export const blank = /_{3,}|\.{5,}|…{2,}/u;
export const labelledPersonal =
  /^(?:namn|patient(?:ens namn)?|pat|barnets namn|personnummer|pers\.?\s*nr|personnr|pnr|födelsedatum|född|mobil(?:nummer|telefon)?|hemadress|bostadsadress|folkbokföringsadress|till)\s*[.:]\s*\S/iu;
export const contactLabel =
  /^(?:kontakt(?:a oss)?|kontaktuppgifter|vid frågor|frågor|har du frågor|telefontid(?:er)?|öppettider|telefon|hitta (?:hit|till oss)|besöksadress|så når du oss|så hittar du (?:hit|till oss)|vägbeskrivning)\s*[?:]?$/iu;
/** Headings above how one gets there. */
export const directionsLabel =
  /^(?:(?:så )?(?:hitta(?:r)?|kommer) (?:du |ni )?(?:hit|till oss|till mottagningen|rätt)|vägbeskrivning|res(?:a|väg|an) (?:hit|till oss)?|parkering(?:ar)?|buss(?:ar)?|kommunikationer|kollektivtrafik|(?:parkering|bussar?|bil|tåg|resa|resor) (?:och|eller) (?:parkering|bussar?|bil|tåg|resa|resor)|var (?:finns|ligger) (?:vi|mottagningen)|här (?:finns|ligger) (?:vi|mottagningen))\s*[?:]?$/iu;
/** How one gets there: buses, car parks, what stands beside the house. */
export const directions =
  /(?<!\p{L})(?:buss(?:ar(?:na)?|en)?(?: (?:nr|linje))?|spårvagn(?:en)?|tunnelbana(?:n)?|pendeltåg(?:et)?|tåget|(?:buss|spårvagns)?hållplats(?:en)?|busstation(?:en)?|parker\p{L}*|p-hus(?:et)?|p-plats(?:er|en)?|p-automat(?:en)?|skylta\p{L}*|skylt(?:en|ar(?:na)?)|avfart(?:en)?|rondell(?:en)?|mitt ?emot|huvudentré(?:n)?|gångväg(?:en)?|följ \p{L}+(?:vägen|gatan)|sväng (?:höger|vänster))(?!\p{L})/iu;
/** Words that only go with how to reach a unit. */
export const contactWords =
  /(?<!\p{L})(?:tel|tfn|telefon(?:nummer|nr)?|telefontid(?:er)?|växel(?:n)?|fax|mobil|besöksadress|postadress|postadr|besöksadr|adress|e-?post|öppettider|öppet|receptionen?)(?!\p{L})/iu;
/** No more than 64 characters before the sign (RFC 5321, 4.5.3.1.1), so that a word without end costs no more than its length. */
export const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]+\.\p{L}{2,}/gu;
/** Telephone numbers as letters write them; wider than what the rules correct. */
export const phone =
  /(?<![\d\p{L}-])(?:\+46|0046|0)(?:\(0\))?[ \u00a0]?\d{1,3}(?:[ \u00a0]?[-–/][ \u00a0]?|[ \u00a0])\d{2,3}(?:[ \u00a0]?\d{2,3}){1,3}(?![\d-])|(?<![\d\p{L}-])0\d{8,9}(?![\d-])/gu;
const weekdays =
  '(?:mån|tis|ons|tors?|fre|lör|sön|må|ti|on|to|fr|lö|sö)(?:dag(?:ar)?)?\\.?|vardag(?:ar)?|vard\\.|helgfri(?:a)? vardag(?:ar)?|dagligen|alla dagar';
const clockRange =
  '(?:kl\\.?|klockan)?\\s*\\d{1,2}(?:[.:]\\d{2})?\\s*(?:-|–|till|och)\\s*(?:kl\\.?\\s*)?\\d{1,2}(?:[.:]\\d{2})?';
/** Days and the hours on them: "vard. 8–9.30", "tis och tors 10.15-11", "kl. 8–10 vardagar", "telefontid 8–9". */
export const hours = new RegExp(
  `(?<!\\p{L})(?:${weekdays})(?:\\s*(?:-|–|till|och|samt|,)\\s*(?:${weekdays}))*\\s*,?\\s*(?:mellan\\s+)?${clockRange}(?:\\s*(?:och|,)\\s*${clockRange})?|(?<=(?:telefontid(?:er)?|öppettid(?:er)?|tel\\.?tid)\\s*:?\\s*(?:är\\s+)?)${clockRange}|(?<![\\d.:])(?:kl\\.?|klockan)?\\s*\\d{1,2}(?:[.:]\\d{2})?\\s*(?:-|–)\\s*\\d{1,2}(?:[.:]\\d{2})?\\s+(?:vardag(?:ar)?|helgfria vardagar|dagligen|alla dagar)(?!\\p{L})`,
  'giu',
);
/** A heading that asks what the reader may wonder (“Vad händer på besöket?”), where a form asks the reader. */
export const readersQuestion =
  /^(?:Vad (?:händer|är|kostar|innebär|betyder|gör vi|(?:ska|får|kan|behöver|bör) (?:du|ni|jag))|Hur (?:går|lång tid|gör|tar|kommer|förbereder|kontaktar)|Varför|När (?:får|ska|kommer)|Var (?:finns|ligger)|Vem (?:kan|får)|(?:Kan|Får|Behöver|Måste) (?:du|ni|jag)|Kostar)(?!\p{L})[^?]*\?$/u;
