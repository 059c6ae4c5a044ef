import { oneOf } from '../one-of.ts';

const UNIT = oneOf(
  `mg milligram µg μg mcg mikrogram g gram ml milliliter mmol~ ie e enheter puff puffar droppar tabl~ kaps~`,
);
const DOSE = new RegExp(`\\d\\s?${UNIT}(?![\\p{L}\\p{N}])|\\d\\s?[x×]\\s?\\d|\\d\\+\\d`, 'iu');

/** Whether a sentence tells how much of something to take: a figure with a unit of medicine, 1 x 3, 1+0+1. */
export function isDoseLine(sentence: string): boolean {
  return DOSE.test(sentence);
}
