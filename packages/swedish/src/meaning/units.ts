import { matchesOf } from '../matches.ts';

/** Units by what they measure in; those of one line are the same. */
const UNITS = {
  mg: 'mg|milligram',
  µg: 'µg|μg|mcg|mikrogram',
  g: 'g|gram',
  kg: 'kg|kilo|kilogram',
  ml: 'ml|milliliter',
  cl: 'cl|centiliter',
  dl: 'dl|deciliter',
  l: 'l|liter',
  mmol: 'mmol|millimol|mmol/l|mmol/mol',
  unit: 'e|ie|enhet|enheter|internationella enheter',
  tablet: 'tabl|tabl.|tablett|tabletter|tbl|tab',
  capsule: 'kaps|kaps.|kapsel|kapslar',
  drop: 'droppe|droppar|dr',
  spoon: 'tsk|tesked|teskedar',
  tablespoon: 'msk|matsked|matskedar',
  pinch: 'krm|kryddmått',
  dose: 'dos|doser',
  puff: 'puff|puffar',
  second: 's|sek|sekund|sekunder',
  minute: 'min|minut|minuter',
  hour: 'h|tim|timme|timmar|timma',
  day: 'd|dag|dagar|dgr|dygn',
  week: 'v|vecka|veckor',
  month: 'mån|månad|månader',
  year: 'år',
  krona: 'kr|kronor|krona|sek|:-',
  percent: '%|procent|proc',
  degree: '°|grad|grader|°c',
  mm: 'mm|millimeter',
  cm: 'cm|centimeter',
  m: 'm|meter',
  km: 'km|kilometer',
  times: 'ggr|gånger|gång|x|ggr/dag|ggr/dygn|ggr/v|ggr/vecka|gånger/dag',
  pieces: 'st|st.|stycken|stycke',
} as const;

let byName: ReadonlyMap<string, string> | undefined;

function units(): ReadonlyMap<string, string> {
  byName ??= new Map(
    Object.entries(UNITS).flatMap(([unit, names]) =>
      names.split('|').map((name): [string, string] => [name, unit]),
    ),
  );
  return byName;
}

/** The unit that a word is a name of, in lower case: `mg` for *milligram*, `tablet` for *tabl*. Undefined for other words. */
export function unitNamed(word: string): string | undefined {
  return units().get(word.toLowerCase());
}

/** The names of units, longest first, as a piece of a regular expression. */
export function unitNames(...named: readonly (keyof typeof UNITS)[]): string {
  const names = named.flatMap((unit) => UNITS[unit].split('|'));
  return names
    .filter((name) => !name.endsWith('.'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}

const AFTER_FIGURE = /(?<=\d)\s?(%|°C?|:-|µg|μg|\p{L}+(?:\/\p{L}+)?)/gu;

/** The units that stand right after a figure, in order. Words that are no units are left out. */
export function unitFacts(text: string): readonly string[] {
  return matchesOf(text, AFTER_FIGURE).flatMap((match) => units().get((match[1] ?? '').toLowerCase()) ?? []);
}
