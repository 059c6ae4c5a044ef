import { perWord } from './per-word.ts';
import { isInfinitive } from './verb-lexicon.ts';

/** Nouns that end like a nominalised verb but name a thing, a place, a state or a person. */
const THINGS: ReadonlySet<string> = new Set(
  `anledning avdelning händelse hälsning inställning mottagning rörelse tidning lösning utrustning våning förening regering
  riktning samling ställning ersättning förpackning räkning styrelse berättelse upplevelse leende boende förhållande utseende
  bemötande meddelande ärende klänning aning sysselsättning övning mening ledning ordning omgivning inriktning stämning
  spänning blödning anvisning inflyttning betydelse deklaration station reception information funktion position situation generation organisation kondition handling
  täckning förbindelse föreställning näring öppning födelse böjning kallelse sjukskrivning förkylning
  överinseende förtroende avseende anseende tillstånd lokalbedövning ryggbedövning utbildning ansträngning`.split(
    /\s+/u,
  ),
);

const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  // undersökning → undersöka, behandling → behandla, bokning → boka, registrering → registrera
  [/ning$/u, ['a', 'na', 'ra']],
  [/ing$/u, ['a']],
  [/ande$/u, ['a', 'å']],
  [/ende$/u, ['e', 'a', '']],
  [/else$/u, ['a', '']],
  [/ation$/u, ['era']],
  [/tion$/u, ['era', 'tera']],
];

/** Nouns that are formed in their own way. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['genomgång', 'gå igenom'],
  ['återgång', 'gå tillbaka'],
  ['utskrift', 'skriva ut'],
  ['användning', 'använda'],
  ['besked', 'meddela'],
  ['kontroll', 'kontrollera'],
  ['beslut', 'besluta'],
  ['avbokning', 'avboka'],
  ['ombokning', 'boka om'],
  ['avbeställning', 'avbeställa'],
  ['tidbokning', 'boka tid'],
  ['tidsbokning', 'boka tid'],
  ['provtagning', 'ta prov'],
  ['blodprovstagning', 'ta blodprov'],
  ['uppföljning', 'följa upp'],
  ['utskrivning', 'skriva ut'],
  ['inskrivning', 'skriva in'],
  ['inläggning', 'lägga in'],
  ['uttag', 'ta ut'],
  ['intag', 'ta'],
  ['ifyllnad', 'fylla i'],
  ['ifyllande', 'fylla i'],
  ['ifyllning', 'fylla i'],
  ['inlämning', 'lämna in'],
  ['inlämnande', 'lämna in'],
  ['uteblivande', 'utebli'],
  ['behov', 'behöva'],
  ['uppvisande', 'visa upp'],
  ['påfyllning', 'fylla på'],
  ['bedömning', 'bedöma'],
  ['utlämning', 'lämna ut'],
  ['utlämnande', 'lämna ut'],
  ['mottagande', 'ta emot'],
  ['avlämnande', 'lämna'],
  ['iakttagande', 'följa'],
  ['tagande', 'ta'],
  ['intagande', 'ta'],
  ['borttagning', 'ta bort'],
  ['borttagande', 'ta bort'],
  ['genomförande', 'göra'],
  ['bedrivande', 'bedriva'],
  ['hämtning', 'hämta'],
  ['begäran', 'begära'],
  ['anmälan', 'anmäla'],
  ['avanmälan', 'avanmäla'],
  ['påbörjan', 'börja'],
  ['inväntan', 'vänta'],
  ['ansökan', 'ansöka'],
  ['byte', 'byta'],
  ['tillförsel', 'ge'],
  ['utökning', 'öka'],
  ['tvätt', 'tvätta'],
  ['intagning', 'ta in'],
  ['insättning', 'sätta in'],
  ['utsättning', 'sluta med'],
  ['återlämnande', 'lämna tillbaka'],
  ['medtagande', 'ta med'],
  ['avlägsnande', 'ta bort'],
  ['inhämtande', 'ta reda på'],
  ['tillhandahållande', 'ge'],
  ['översändande', 'skicka'],
  ['insändande', 'skicka in'],
  ['påtagning', 'ta på'],
  ['avtagning', 'ta av'],
  ['urtagning', 'ta ur'],
  ['isättning', 'sätta i'],
  ['påsättning', 'sätta på'],
  ['påläggning', 'lägga på'],
  ['iläggning', 'lägga i'],
  ['omläggning', 'lägga om'],
  ['påklädning', 'klä på'],
  ['avklädning', 'klä av'],
  ['nedsköljning', 'skölja ner'],
  ['nedläggning', 'lägga ner'],
  ['hemtagning', 'ta hem'],
]);

function indefinite(noun: string): string {
  return noun
    .replace(/(ning|ing)(?:en|ens|ar|arna|s)$/u, '$1')
    .replace(/(nde)(?:t|ts|n|na)$/u, '$1')
    .replace(/(else)(?:n|ns|r|rna)$/u, '$1')
    .replace(/(tion)(?:en|ens|er|erna|s)$/u, '$1')
    .replace(/(gång|kontroll)(?:en|er|erna|ar|arna)$/u, '$1')
    .replace(/((?:in|ut)tag)ets?$/u, '$1')
    .replace(/(byte)ts?$/u, '$1');
}

function verbOfNounAfresh(noun: string): string | undefined {
  const base = indefinite(noun);
  if (THINGS.has(base)) return undefined;
  const irregular = IRREGULAR.get(base);
  if (irregular !== undefined) return irregular;
  return verbByEnding(base) ?? verbOfCompound(base);
}

/**
 * The verb that a verbal noun was made of, in the infinitive: avbokning → avboka, ifyllande → fylla i. Undefined for
 * nouns of things (avdelning, händelse) and for words that only look alike. Takes any form, lower case.
 */
export const verbOfNoun = /* @__PURE__ */ perWord(verbOfNounAfresh);

function verbByEnding(base: string): string | undefined {
  for (const [ending, verbEndings] of ENDINGS) {
    if (!ending.test(base)) continue;
    const stem = base.replace(ending, '');
    if (stem.length < 2) continue;
    for (const verbEnding of verbEndings) {
      const verb = stem + verbEnding;
      if (isInfinitive(verb)) return verb;
    }
  }
  return undefined;
}

/** Shorter parts would let "mottagning" be read as "mot" + "tagning". */
const SHORTEST_FIRST_PART = 3;
const SHORTEST_LAST_PART = 8;
/** No verbal noun is longer: what is, is no word. */
const LONGEST_LAST_PART = 40;

/** The verb in the last part of a compound: vårdbedömning → bedöma. */
function verbOfCompound(noun: string): string | undefined {
  const first = Math.max(SHORTEST_FIRST_PART, noun.length - LONGEST_LAST_PART);
  for (let cut = first; cut <= noun.length - SHORTEST_LAST_PART; cut += 1) {
    const last = noun.slice(cut);
    if (THINGS.has(last)) return undefined;
    const verb = IRREGULAR.get(last) ?? verbByEnding(last);
    if (verb !== undefined) return verb;
  }
  return undefined;
}
