import { perWord } from '../per-word.ts';

/** A name in both languages of our own texts. */
export interface NameInBoth {
  readonly sv: string;
  readonly en: string;
}

/** ISO 639-1 where there is one, else 639-3. */
const LANGUAGES = {
  sv: { sv: 'svenska', en: 'Swedish' },
  da: { sv: 'danska', en: 'Danish' },
  no: { sv: 'norska', en: 'Norwegian' },
  fi: { sv: 'finska', en: 'Finnish' },
  se: { sv: 'nordsamiska', en: 'Northern Sami' },
  en: { sv: 'engelska', en: 'English' },
  de: { sv: 'tyska', en: 'German' },
  fr: { sv: 'franska', en: 'French' },
  es: { sv: 'spanska', en: 'Spanish' },
  pl: { sv: 'polska', en: 'Polish' },
  so: { sv: 'somaliska', en: 'Somali' },
  tr: { sv: 'turkiska', en: 'Turkish' },
  bs: { sv: 'bosniska, kroatiska eller serbiska', en: 'Bosnian, Croatian or Serbian' },
  ar: { sv: 'arabiska', en: 'Arabic' },
  fa: { sv: 'persiska eller dari', en: 'Persian or Dari' },
  ckb: { sv: 'sorani (kurdiska)', en: 'Sorani (Kurdish)' },
  ps: { sv: 'pashto', en: 'Pashto' },
  ur: { sv: 'urdu', en: 'Urdu' },
  uk: { sv: 'ukrainska', en: 'Ukrainian' },
  ru: { sv: 'ryska', en: 'Russian' },
  sr: { sv: 'serbiska', en: 'Serbian' },
  mk: { sv: 'makedonska', en: 'Macedonian' },
  ti: { sv: 'tigrinja', en: 'Tigrinya' },
  am: { sv: 'amhariska', en: 'Amharic' },
  el: { sv: 'grekiska', en: 'Greek' },
  he: { sv: 'hebreiska', en: 'Hebrew' },
  th: { sv: 'thailändska', en: 'Thai' },
  ko: { sv: 'koreanska', en: 'Korean' },
  ka: { sv: 'georgiska', en: 'Georgian' },
  hy: { sv: 'armeniska', en: 'Armenian' },
} as const satisfies Readonly<Record<string, NameInBoth>>;

/** A language that can be named from a text. */
export type LanguageCode = keyof typeof LANGUAGES;

/** Names of scripts that do not settle the language, as a reader knows them; by ISO 15924, in small letters. */
const SCRIPTS = {
  arab: { sv: 'arabisk skrift', en: 'Arabic script' },
  cyrl: { sv: 'kyrillisk skrift', en: 'Cyrillic script' },
  ethi: { sv: 'etiopisk skrift', en: 'Ethiopic script' },
  grek: { sv: 'grekisk skrift', en: 'Greek script' },
  hebr: { sv: 'hebreisk skrift', en: 'Hebrew script' },
  thai: { sv: 'thailändsk skrift', en: 'Thai script' },
  hani: { sv: 'kinesiska tecken', en: 'Chinese characters' },
  hang: { sv: 'koreansk skrift', en: 'Korean script' },
  deva: { sv: 'devanagari', en: 'Devanagari' },
  geor: { sv: 'georgisk skrift', en: 'Georgian script' },
  armn: { sv: 'armenisk skrift', en: 'Armenian script' },
} as const satisfies Readonly<Record<string, NameInBoth>>;

/** ISO 15924, in small letters. */
export type ScriptCode = keyof typeof SCRIPTS;

/** What codes stand for the same language here: varieties, older codes and those of three letters (ISO 639-2). */
const SAME: Readonly<Record<string, LanguageCode>> = {
  nb: 'no',
  nn: 'no',
  nob: 'no',
  nno: 'no',
  nor: 'no',
  swe: 'sv',
  eng: 'en',
  dan: 'da',
  fin: 'fi',
  sme: 'se',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  pol: 'pl',
  som: 'so',
  tur: 'tr',
  hr: 'bs',
  hrv: 'bs',
  bos: 'bs',
  srp: 'sr',
  sh: 'bs',
  cnr: 'bs',
  ara: 'ar',
  arb: 'ar',
  fas: 'fa',
  per: 'fa',
  pes: 'fa',
  prs: 'fa',
  ukr: 'uk',
  rus: 'ru',
  tir: 'ti',
  amh: 'am',
};

function isKnown(code: string): code is LanguageCode {
  return Object.hasOwn(LANGUAGES, code);
}

/** The language of a tag without what it says of region and script: `nb` of `nb-NO`. */
export const primaryOf: (tag: string) => string = /* @__PURE__ */ perWord(
  (tag) => tag.trim().toLowerCase().split(/[-_]/u, 1)[0] ?? '',
);

/** The code that this package knows a language tag's language by (`nb-NO` is `no`, `swe` is `sv`); undefined for others. */
export const languageCode: (tag: string) => LanguageCode | undefined = /* @__PURE__ */ perWord((tag) => {
  const primary = primaryOf(tag);
  return Object.hasOwn(SAME, primary) ? SAME[primary] : isKnown(primary) ? primary : undefined;
});

/** The name of a language by its tag; the tag itself where there is no name here. */
export function languageName(tag: string): NameInBoth {
  const code = languageCode(tag);
  return code === undefined ? { sv: `språket "${tag}"`, en: `the language "${tag}"` } : LANGUAGES[code];
}

/** The name of a script. */
export function scriptName(code: ScriptCode): NameInBoth {
  return SCRIPTS[code];
}
