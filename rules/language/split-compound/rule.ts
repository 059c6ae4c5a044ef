import type { Word } from '@klarmall/swedish';
import { keepCapital, languageRule } from '../shared/language-rule.ts';
import { writingRules } from '../shared/sources.ts';
import { dictionaryPair } from './dictionary-pair.ts';

/** Compounds of the health service that are often written apart. What the dictionary knows of two nouns is added: see dictionary-pair.ts. */
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

/** Whether the two words at `at` stand in the list, where nothing says that they are two. */
function isListedPair(words: readonly Word[], at: number): boolean {
  const [first, second, before] = [words[at], words[at + 1], words[at - 1]?.lower ?? ''];
  if (first === undefined || second === undefined) return false;
  const seconds = PAIRS.get(first.lower);
  if (seconds === undefined || !isFormOf(second.lower, seconds)) return false;
  const needsArticle = OWN_WORDS.has(first.lower);
  if (needsArticle && !/^(?:en|ett|din|ditt|vår|vårt|ingen|hela|på|av|i|till)$/u.test(before)) return false;
  return !(first.lower === 'sjuk' && /^(?:är|blir|en)$/u.test(before));
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
        if (!/^[\s\u00A0]$/u.test(text.slice(first.end, second.start)) || /^\p{Lu}/u.test(second.text))
          continue;
        const isListed = isListedPair(words, at);
        const found = isListed ? undefined : dictionaryPair(words, at);
        if (!isListed && found === undefined) continue;
        const word = text.slice(first.start, second.end);
        const replacement = keepCapital(first.text, first.lower) + second.lower;
        const isSure = isListed || found?.isSure === true;
        flag({
          message: 'apart',
          at: { start: first.start, end: second.end },
          data: { word, replacement },
          ...(isSure ? {} : { certainty: 'review' as const }),
          fixes: fix(
            first.start,
            second.end,
            replacement,
            isListed ? 'safe' : 'suggestion',
            `Skriv ”${replacement}”`,
          ),
        });
        at += 1;
      }
    }
  },
});
