import { type Gender, isFunctionWord, readAdjective, readParticiple } from '@klarmall/swedish';

/** What an adjective or a participle shows: the gender of one, or that they are many. */
export type Shown = Gender | 'plural';

/** A strong adjective or participle: its form, and the form for each gender and the plural. */
interface Form {
  readonly form: Shown;
  readonly forms: Readonly<Record<Shown, string>>;
}

/** Adjectives whose forms follow no pattern, and pronouns that stand as adjectives. */
const OWN_FORMS: ReadonlyMap<string, Form> = new Map(
  [
    ['liten', 'litet', 'små'],
    ['annan', 'annat', 'andra'],
    ['sådan', 'sådant', 'sådana'],
    ['välkommen', 'välkommet', 'välkomna'],
    ['öm', 'ömt', 'ömma'],
    ['fin', 'fint', 'fina'],
    ['tom', 'tomt', 'tomma'],
  ].flatMap(([common = '', neuter = '', plural = '']): [string, Form][] => {
    const forms = { common, neuter, plural };
    return [
      [common, { form: 'common', forms }],
      [neuter, { form: 'neuter', forms }],
      [plural, { form: 'plural', forms }],
    ];
  }),
);

/** Neuter adjectives that mostly strengthen the next word: "en väldigt hög puls". */
const STRENGTHENS =
  /^(?:väldigt|otroligt|ovanligt|särskilt|riktigt|extremt|oerhört|relativt|helt|fullt|lätt|svårt|högt|lågt|ytterst|enormt|speciellt|så|allvarligt|akut|tydligt|starkt|svagt|delvis)$/u;

/** "Stängt", "köpt", "sytt": a participle without a pattern of its own, by its verb's preterite. */
function participleForm(word: string): Form | undefined {
  const preterite = readParticiple(word)?.preterite;
  // The participle of "köpte" is the same in both genders.
  if (preterite === undefined || !/(?<!t)de$/u.test(preterite)) return undefined;
  const common = preterite.slice(0, -1);
  const neuter = common.replace(/(?:dd|(?<=a)d|d)$/u, (end) => (end === 'dd' ? 'tt' : 't'));
  const plural = common.endsWith('ad') ? `${common}e` : `${common}a`;
  const forms = { common, neuter, plural };
  const form = (['common', 'neuter', 'plural'] as const).find((shown) => forms[shown] === word);
  return form && { form, forms };
}

/** An adjective or a participle as it stands; undefined where its form says nothing. Lower case. */
export function formOf(word: string): Form | undefined {
  // "Den andra dosen" is the second.
  const own = word === 'andra' ? undefined : OWN_FORMS.get(word);
  if (own !== undefined) return own;
  // "Fingrarna blir blå": the same for one and many.
  if (/(?:blå|grå)$/u.test(word)) return undefined;
  if (isFunctionWord(word) || STRENGTHENS.test(word) || /(?:anden|enden)$/u.test(word)) return undefined;
  // "Privat" is no neuter of "privad".
  if (word.endsWith('at') && readParticiple(word) === undefined) return undefined;
  const reading = readAdjective(word);
  if (reading === undefined) return participleForm(word);
  return reading.forms.common === reading.forms.neuter ? undefined : reading;
}

/** Whether a word may stand between a determiner and its noun. Lower case. */
export function isAttribute(word: string): boolean {
  return (
    STRENGTHENS.test(word) ||
    OWN_FORMS.has(word) ||
    /^(?:ena|första|andra|tredje|bra|extra|egna|hela|små|blå|grå|lilla|(?:\p{L}{3,}(?:ande|ende)))$/u.test(
      word,
    ) ||
    readAdjective(word) !== undefined ||
    readParticiple(word) !== undefined
  );
}
