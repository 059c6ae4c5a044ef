import { isDeponent, isInDictionary, isInfinitive, perWord, readPassive } from '@klarmall/swedish';

/** Plural and long forms that nobody says any more, with today's form. */
const OLD_FORMS: ReadonlyMap<string, string> = new Map(
  `äro är|voro var|hava ha|haver har|finge fick|gingo gick|togo tog|kommo kom|blevo blev|kunno kan|lågo låg|
  stodo stod|gåvo gav|fingo fick|sågo såg|blifva bli|hafva ha|bleve blev|måge må|ären är`
    .split('|')
    .map((pair) => {
      const [old = '', today = ''] = pair.trim().split(' ');
      return [old, today] as const;
    }),
);
/** Long forms of ta, ge, dra and bli, alone or after a first part: mottagas, utgiver, avdragas. */
const LONG = /^(\p{L}*)(tag|giv|drag|bliv)(a|er|as|es)$/u;
const SHORT: Readonly<Record<string, string>> = { tag: 'ta', giv: 'ge', drag: 'dra', bliv: 'bli' };
const ENDINGS: Readonly<Record<string, string>> = { a: '', er: 'r', as: 's', es: 's' };

/** An old verb form with the same form as it is written today. */
interface OldForm {
  readonly today: string;
  readonly isPassive: boolean;
}

function shortened(word: string): OldForm | undefined {
  const [, prefix = '', stem = '', ending = ''] = LONG.exec(word) ?? [];
  const short = SHORT[stem];
  if (short === undefined || !isInfinitive(prefix + short)) return undefined;
  return { today: prefix + short + (ENDINGS[ending] ?? ''), isPassive: ending.endsWith('s') };
}

function readOldForm(word: string): OldForm | undefined {
  const plural = OLD_FORMS.get(word);
  if (plural !== undefined) return { today: plural, isPassive: false };
  const long = shortened(word);
  if (long !== undefined) return long;
  const passive = readPassive(word);
  if (passive?.isArchaic !== true || passive.isAmbiguous || isDeponent(passive.infinitive)) return undefined;
  // "Ett områdes gräns": the genitive of a noun.
  if (isInDictionary(word.slice(0, -1))) return undefined;
  return { today: `${word.slice(0, -2)}s`, isPassive: true };
}

/** Reads an old verb form (äro, avbrytes, mottagas); undefined for any other word. Takes lower case. */
export const oldFormOf = perWord(readOldForm);
