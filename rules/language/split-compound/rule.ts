import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';

/** Compounds of the health service that are often written apart. A closed list: an open one is wrong too often. */
const COMPOUNDS = `blod|prov tryck socker propp givare
  hud|läkare mottagning kliniken
  tand|läkare värk vård
  ögon|läkare droppar mottagning
  läkar|besök tid undersökning intyg
  sjuk|hus vård sköterska skriva skrivning intyg
  vård|central plan personal besök garanti
  urin|prov vägsinfektion
  avförings|prov
  vävnads|prov
  cell|prov
  hals|prov ont mandlar
  mag|säck katarr smärta ont
  tjock|tarm
  tunn|tarm
  änd|tarm
  hjärt|fel flimmer infarkt svikt medicin
  hjärn|skakning
  njur|sten
  gall|sten
  lung|inflammation mottagning
  öron|inflammation
  huvud|värk
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
  smärt|stillande
  allergi|test
  vaccin|dos
  tids|bokning
  tid|bokning
  bank|id
  hem|sida
  webb|plats
  mejl|adress
  gatu|adress
  besöks|adress tid
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
  egen|vård
  akut|mottagning
  jour|mottagning`;

const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  COMPOUNDS.split('\n').map((line) => {
    const [first = '', seconds = ''] = line.trim().split('|');
    return [first, new Set(seconds.split(' '))] as const;
  }),
);

const ENDINGS = ['', 'en', 'et', 'ar', 'er', 'or', 'arna', 'erna', 'orna', 'n', 't', 'na', 's'];

function isFormOf(word: string, stems: ReadonlySet<string>): boolean {
  return ENDINGS.some(
    (ending) => word.endsWith(ending) && stems.has(word.slice(0, word.length - ending.length)),
  );
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
]);

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
  messages: {
    apart: {
      sv: 'Skriv ihop ”{word}”: ”{replacement}”.',
      en: 'Write “{word}” as one word: “{replacement}”.',
    },
  },
  check({ text, sentences, flag, fix }) {
    for (const { words } of sentences) {
      for (const [at, first] of words.entries()) {
        const second = words[at + 1];
        const seconds = PAIRS.get(first.lower);
        if (second === undefined || seconds === undefined) continue;
        if (!/^[\s\u00A0]$/u.test(text.slice(first.end, second.start)) || /^\p{Lu}/u.test(second.text))
          continue;
        if (
          OWN_WORDS.has(first.lower) &&
          /^(?:en|ett|din|ditt|vår|vårt|ingen|hela|på|av|i|till)$/u.test(words[at - 1]?.lower ?? '') === false
        ) {
          continue;
        }
        if (!isFormOf(second.lower, seconds)) continue;
        if (first.lower === 'sjuk' && /^(?:är|blir|en)$/u.test(words[at - 1]?.lower ?? '')) continue;
        const word = text.slice(first.start, second.end);
        const replacement = keepCapital(first.text, first.lower) + second.lower;
        flag({
          message: 'apart',
          at: { start: first.start, end: second.end },
          data: { word, replacement },
          fixes: fix(first.start, second.end, replacement, 'safe', `Skriv ”${replacement}”`),
        });
      }
    }
  },
});
