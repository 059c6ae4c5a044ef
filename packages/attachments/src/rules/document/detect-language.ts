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

/** So many of its small words a text must hold before its language is named. */
const leastHits = 6;

/**
 * The language that a text is written in, by its small words: a text of about forty words or more.
 * @returns a two-letter code, or undefined when the text is short or no language stands out.
 */
export function detectLanguage(text: string): string | undefined {
  const counts = new Map<string, number>();
  let total = 0;
  // A sample is enough; a long document does not change language by its middle.
  for (const [word] of text
    .slice(0, 40_000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    total++;
    for (const [language, list] of lists)
      if (list.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] < leastHits || first[1] * 12 < total) return undefined;
  return second !== undefined && second[1] * 1.5 > first[1] ? undefined : first[0];
}
