import type { Bilingual } from '@klarmall/model';

// The commonest small words of each language, those left out that another of the languages also has.
const words: Readonly<Record<string, string>> = {
  sv: 'och att det som är på för med inte till av om ska kan du eller från vid när också din ditt dina efter någon blir måste hos vi oss är även utan innan mycket',
  en: 'the and of to is that for with not you your are this have will from or be by if when can may please should before after at we our what any their been was',
  no: 'og ikke jeg er av med til som fra deg hva også noen mye etter være dere uten skal bare hvis når før blir gjøre selv hos oss din ditt',
  da: 'og ikke jeg er af med til som fra dig hvad også nogen meget efter være uden skal bare hvis når før bliver gøre selv hos os din dit blev',
  fi: 'ja on ei se että olla hän voi kun tai mutta myös joka ovat sinun jos niin kanssa ennen jälkeen mitä kuin ole sinä tämä oli',
  de: 'und der die das ist nicht sie mit für auf ein eine den dem zu von werden oder bei auch nach wenn kann bitte ihre ihr wird sind haben',
  fr: 'le la les et est des une pour que vous dans pas sur avec votre ou au aux qui ce cette sont être plus avant après',
  es: 'el la los las y es que una para con no su por se del al o como más está sus antes después usted puede',
};

const lists: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(words).map(
  ([language, list]) => [language, new Set(list.split(' '))],
);

const names: Readonly<Record<string, Bilingual>> = {
  sv: { sv: 'svenska', en: 'Swedish' },
  en: { sv: 'engelska', en: 'English' },
  no: { sv: 'norska', en: 'Norwegian' },
  nb: { sv: 'norska', en: 'Norwegian' },
  nn: { sv: 'norska', en: 'Norwegian' },
  da: { sv: 'danska', en: 'Danish' },
  fi: { sv: 'finska', en: 'Finnish' },
  de: { sv: 'tyska', en: 'German' },
  fr: { sv: 'franska', en: 'French' },
  es: { sv: 'spanska', en: 'Spanish' },
};

/** The name of a language by its two-letter code; the code itself when there is no name here. */
export function languageName(code: string): Bilingual {
  return names[code] ?? { sv: `språket "${code}"`, en: `the language "${code}"` };
}

// Letters that few of the languages have: a word with one of them speaks for those.
const letters: Readonly<Record<string, readonly string[]>> = {
  å: ['sv', 'no', 'da'],
  ä: ['sv', 'fi', 'de'],
  ö: ['sv', 'fi', 'de'],
  ø: ['no', 'da'],
  æ: ['no', 'da'],
  ü: ['de'],
  ß: ['de'],
  ñ: ['es'],
  ç: ['fr'],
};

/** So many letters of a script are a sentence. */
const leastLetters = 20;

/** Scripts with the name that a reader knows them by. */
const scripts: readonly { readonly letters: RegExp; readonly name: Bilingual }[] = [
  { letters: /\p{Script=Arabic}/gu, name: { sv: 'arabisk skrift', en: 'Arabic script' } },
  { letters: /\p{Script=Cyrillic}/gu, name: { sv: 'kyrillisk skrift', en: 'Cyrillic script' } },
  { letters: /\p{Script=Greek}/gu, name: { sv: 'grekisk skrift', en: 'Greek script' } },
  { letters: /\p{Script=Hebrew}/gu, name: { sv: 'hebreisk skrift', en: 'Hebrew script' } },
  { letters: /\p{Script=Thai}/gu, name: { sv: 'thailändsk skrift', en: 'Thai script' } },
  { letters: /\p{Script=Ethiopic}/gu, name: { sv: 'etiopisk skrift', en: 'Ethiopic script' } },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    name: { sv: 'kinesiska tecken', en: 'Chinese characters' },
  },
];

// Languages that are written with Latin letters alone.
const latinLanguages = new Set(
  'sv en no nb nn da fi de fr es is nl it pt pl hr sl cs sk hu ro sq tr so et lv lt vi sma sme smj'.split(
    ' ',
  ),
);

/**
 * The script of a text that cannot be in the language it claims, since that is written with Latin letters.
 * @param stated code of the language that the text claims to be in.
 * @returns the name of the script, or undefined when the letters fit or are few.
 */
export function foreignScript(text: string, stated: string): Bilingual | undefined {
  if (!latinLanguages.has(stated)) return undefined;
  const sample = text.slice(0, 40_000);
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return scripts.find(({ letters }) => {
    const count = sample.match(letters)?.length ?? 0;
    return count >= leastLetters && count > latin;
  })?.name;
}

/** So much a text must speak for a language before it is named; less where nothing speaks for the language it claims. */
const leastEvidence = { alone: 4, againstNothing: 2 };
/** So much of it must be words. */
const leastWords = 1;

/**
 * The language that a text is written in, by its small words and letters: a text of about ten words or more.
 * @param stated two-letter code of the language that the text claims to be in.
 * @returns a two-letter code, or undefined when the text is short or no language stands out.
 */
export function detectLanguage(text: string, stated?: string): string | undefined {
  const evidence = new Map<string, number>();
  const byWords = new Map<string, number>();
  const add = (language: string) => evidence.set(language, (evidence.get(language) ?? 0) + 1);
  // Letters such as ö and ü speak for a language only where the stated one is known not to have them.
  const lettersTell = stated === undefined || lists.some(([language]) => language === stated);
  let total = 0;
  // A sample is enough; a long document does not change language by its middle.
  for (const [word] of text
    .slice(0, 40_000)
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    total++;
    for (const [language, list] of lists) {
      if (!list.has(word)) continue;
      add(language);
      byWords.set(language, (byWords.get(language) ?? 0) + 1);
    }
    const letter = /[åäöøæüßñç]/.exec(word)?.[0];
    if (letter !== undefined && lettersTell) for (const language of letters[letter] ?? []) add(language);
  }
  const [first, second] = [...evidence].sort(([, a], [, b]) => b - a);
  const unsupported =
    stated !== undefined && lists.some(([language]) => language === stated) && !evidence.has(stated);
  const least = unsupported ? leastEvidence.againstNothing : leastEvidence.alone;
  if (first === undefined || first[1] < least || first[1] * 12 < total) return undefined;
  // Letters alone name no language: characters that were mixed up have strange letters too.
  if ((byWords.get(first[0]) ?? 0) < leastWords) return undefined;
  return second !== undefined && second[1] * 1.5 > first[1] ? undefined : first[0];
}

/**
 * How much a text is like a language: the share of its words that are among the commonest, and of those that have a
 * letter which few other languages have.
 * @returns both 0 to 1; undefined for languages that are not known here and for no words.
 */
export function likeness(
  words: readonly string[],
  language: string,
): { readonly common: number; readonly lettered: number } | undefined {
  const list = lists.find(([code]) => code === language)?.[1];
  if (list === undefined || words.length === 0) return undefined;
  let common = 0;
  let lettered = 0;
  for (const word of words) {
    const lower = word.normalize('NFC').toLowerCase();
    const letter = /[åäöøæüßñç]/.exec(lower)?.[0];
    if (list.has(lower)) common++;
    else if (letter !== undefined && (letters[letter] ?? []).includes(language)) lettered++;
  }
  return { common: common / words.length, lettered: lettered / words.length };
}
