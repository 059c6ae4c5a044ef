import { isFunctionWord, readNoun, type Word } from '@klarmall/swedish';
import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';
import { adjectivePair } from './adjective-pair.ts';
import { dictionaryPair } from './dictionary-pair.ts';

/** Compounds of the health service that are often written apart. What the dictionary knows of two nouns is added: see dictionary-pair.ts. */
const COMPOUNDS = `blod|prov tryck socker propp givare grupp fetter värde brist förtunnande
  mödra|vård vårdscentral hälsovård
  barna|vård vårdscentral
  höft|operation led protes fraktur plastik
  knä|operation led protes skål
  axel|operation led
  fot|vård operation sula terapeut led
  hand|led kirurgi operation
  mage|operation
  kejsar|snitt
  gips|skena förband
  tolk|tjänst
  sjukvårds|upplysning
  hud|läkare mottagning kliniken utslag cancer kräm
  tand|läkare värk vård kött kräm tråd borste hygienist sköterska ställning reglering
  ögon|läkare droppar mottagning undersökning tryck lock botten salva
  läkar|besök tid undersökning intyg utlåtande samtal kontakt
  sjuk|hus vård sköterska skriva skrivning intyg gymnast anmälan frånvaro penning resa säng rum dom lön försäkring transport
  vård|central plan personal besök garanti kontakt avgift tid team
  barn|morska läkare vårdscentral avdelning sjukvård vaccination
  urin|prov vägsinfektion blåsa rör
  avförings|prov
  vävnads|prov
  cell|prov
  hals|prov ont mandlar
  mag|säck katarr smärta ont sjuka sår tarm
  tjock|tarm
  tunn|tarm
  änd|tarm
  hjärt|fel flimmer infarkt svikt medicin klappning rytm läkare
  njur|sten svikt funktion prov
  lever|prov värde
  bröst|cancer mjölk smärta röntgen
  livmoder|hals tapp
  hjärn|skakning blödning
  gall|sten
  lung|inflammation mottagning röntgen
  smitt|skydd spårning risk
  påminnelse|brev
  sjukvårds|rådgivning rådgivningen
  öron|inflammation
  huvud|värk entré ingång
  röntgen|bild undersökning avdelning läkare svar remiss sjuksköterska
  operations|dag tid avdelning bord sal sår
  mottagnings|tid sköterska
  behandlings|tid plan rum
  undersöknings|rum tid bord
  vaccinations|kort mottagning bevis program
  rygg|ont
  muskel|värk
  journal|anteckning handling
  telefon|nummer tid
  person|nummer
  patient|avgift nämnd journal
  frikorts|kort gräns
  läke|medel
  läkemedels|lista
  medicin|lista
  recept|förnyelse
  remiss|svar
  prov|svar tagning rör
  sår|vård skada
  smärt|stillande lindring lindrande skattning tablett medicin mottagning klinik
  allergi|test
  vaccin|dos
  tids|bokning
  tid|bokning
  bank|id
  hem|sida
  webb|plats
  mejl|adress
  gatu|adress
  besöks|adress tid rum avgift
  återbesöks|tid
  ultra|ljud
  magnet|kamera
  skikt|röntgen
  dator|tomografi
  hälso|deklaration kontroll samtal
  samtals|stöd
  rök|stopp
  rull|stol
  hör|apparat
  näs|spray
  halv|timme
  vänt|rum sal tid lista kö
  sov|rum sal
  tugg|tablett gummi
  brus|tablett
  kräk|påse
  egen|vård
  akut|mottagning
  jour|mottagning
  efter|kontroll vård undersökning behandling
  åter|besök bud
  under|sköterska
  över|läkare`;

const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  COMPOUNDS.split('\n').map((line) => {
    const [first = '', seconds = ''] = line.trim().split('|');
    return [first, new Set(seconds.split(' '))] as const;
  }),
);

const ENDINGS = ['', 'en', 'et', 'ar', 'er', 'or', 'arna', 'erna', 'orna', 'n', 't', 'na', 's', 'met'];

function isFormOf(word: string, stems: ReadonlySet<string>): boolean {
  return ENDINGS.some((ending) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, word.length - ending.length);
    // "Smärtor" is of "smärta".
    return stems.has(stem) || (/^or(?:na)?$/u.test(ending) && stems.has(`${stem}a`));
  });
}

/** First parts that are adjectives or verbs too: "sjuk vård" is never meant, but "egen vård" and "akut mottagning" can be. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'egen',
  'akut',
  'halv',
  'sjuk',
  'tunn',
  'tjock',
  'hör',
  'led',
  'tid',
  'prov',
  'hem',
  'person',
  'telefon',
  'efter',
  'åter',
  'under',
  'över',
]);

/** Whether the two words at `at` stand in the list, where nothing says that they are two: for certain, or perhaps. */
function listedPair(words: readonly Word[], at: number): 'sure' | 'perhaps' | undefined {
  const [first, second, before] = [words[at], words[at + 1], words[at - 1]?.lower ?? ''];
  if (first === undefined || second === undefined) return undefined;
  const seconds = PAIRS.get(first.lower);
  if (seconds === undefined || !isFormOf(second.lower, seconds)) return undefined;
  // "En och en halv timme" is no half hour.
  if (first.lower === 'halv' && words[at - 2]?.lower === 'och') return undefined;
  // No adjective in its bare form stands before a definite noun: "Sjuk sköterskan".
  const isDefinite =
    readNoun(second.lower)?.isDefinite === true && !/^(?:den|det|de|denna|detta)$/u.test(before);
  if (isDefinite && !isFunctionWord(first.lower)) return 'sure';
  const needsArticle = OWN_WORDS.has(first.lower);
  const fits = isFunctionWord(first.lower)
    ? /^(?:en|ett|din|ditt|vår|vårt|ingen|inget)$/u
    : /^(?:en|ett|din|ditt|vår|vårt|ingen|hela|på|av|i|till)$/u;
  if (needsArticle && !fits.test(before)) return undefined;
  if (first.lower !== 'sjuk') return 'sure';
  // "En sjuk sköterska" may be ill herself.
  if (/^(?:är|blir)$/u.test(before)) return undefined;
  return before === 'en' ? 'perhaps' : 'sure';
}

export default languageRule({
  id: 'language/split-compound',
  title: { sv: 'Särskrivet ord', en: 'Compound written apart' },
  why: {
    sv: 'Ett särskrivet ord kan betyda något annat, och läsaren stannar upp.',
    en: 'A compound written apart can mean something else, and the text looks careless.',
  },
  action: { sv: 'Skriv ihop ordet.', en: 'Write it as one word.' },
  readers: 'everyone',
  basis: [writingRules],
  bySentence: true,
  messages: {
    apart: {
      sv: 'Skriv ihop ”{word}”: ”{replacement}”.',
      en: 'Write “{word}” as one word: “{replacement}”.',
    },
  },
  check({ text, sentences, flag, fix }) {
    for (const { words } of sentences) {
      for (let at = 0; at < words.length - 1; at += 1) {
        const [first, second] = [words[at], words[at + 1]];
        if (first === undefined || second === undefined) continue;
        if (second.start - first.end !== 1 || second.text.charAt(0) !== second.lower.charAt(0)) continue;
        if (!/\s/u.test(text.charAt(first.end))) continue;
        const listed = listedPair(words, at);
        const found = listed === undefined ? dictionaryPair(words, at) : undefined;
        const isAdjective =
          listed === undefined && found === undefined && adjectivePair(words, at) !== undefined;
        if (listed === undefined && found === undefined && !isAdjective) continue;
        const word = text.slice(first.start, second.end);
        const replacement = keepCapital(first.text, first.lower) + second.lower;
        const isSure = listed === 'sure' || found?.isSure === true;
        flag({
          message: 'apart',
          at: { start: first.start, end: second.end },
          data: { word, replacement },
          ...(isSure ? {} : { certainty: 'review' as const }),
          fixes: fix(
            first.start,
            second.end,
            replacement,
            listed === 'sure' ? 'safe' : 'suggestion',
            `Skriv ”${replacement}”`,
          ),
        });
        at += 1;
      }
    }
  },
});
