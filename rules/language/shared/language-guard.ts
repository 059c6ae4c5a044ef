import { perWord, type Word } from '@klarmall/swedish';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const SWEDISH = words(
  `och att det som är för på av med den till en ett i om inte har ska kan du vi dig din ditt dina eller när från hos
  vid ditt sig han hon var blir vad hur vill får måste mer också så men efter före under oss vår våra`,
);

/** Small words of languages that citizens read in; none of them is a Swedish word of its own. */
const OTHERS = words(
  `the and of to is you your for with are this that be will not from have we our or if please by it as they
  und der die das nicht ist ein eine sie wir für ihr mit auf
  og ikke jeg deg dere av og hvis eller når
  ja on ei että tai voit sinun olet kun
  el la los las que para por con una usted su se no es
  le les des vous votre est pour une dans
  i w na jest się nie do że twoja dla
  waxaad iyo ama waa ku
  mı için bir ve ile`,
);

/** Latin letters are expected; a text mostly in others (Arabic, Cyrillic, Tigrinya) is in another language. */
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

interface Evidence {
  readonly isSwedish: boolean;
  readonly isOther: boolean;
  readonly isOtherScript: boolean;
}

/** What a word says of its language, in lower case. */
const evidenceOf = perWord((lower): Evidence => {
  const isSwedish = SWEDISH.has(lower) || /[åäö]/u.test(lower);
  return { isSwedish, isOther: !isSwedish && OTHERS.has(lower), isOtherScript: OTHER_SCRIPT.test(lower) };
});

/**
 * Whether Swedish rules should judge a text: it is not marked as another language and not clearly written in one.
 * Short texts count as Swedish, since five words say little.
 */
export function looksSwedish(language: string, text: readonly Word[]): boolean {
  if (!/^sv\b/iu.test(language)) return false;
  let swedish = 0;
  let other = 0;
  let otherScript = 0;
  for (const { lower } of text) {
    const { isSwedish, isOther, isOtherScript } = evidenceOf(lower);
    if (isSwedish) swedish += 1;
    else if (isOther) other += 1;
    if (isOtherScript) otherScript += 1;
  }
  if (otherScript * 2 > text.length) return false;
  return !(text.length >= 5 && other >= 3 && other > swedish * 2);
}
