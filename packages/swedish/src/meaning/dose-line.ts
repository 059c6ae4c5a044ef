const DOSE =
  /\d\s?(?:mg|milligram|µg|μg|mcg|mikrogram|g|gram|ml|milliliter|mmol\p{L}*|ie|e|enheter|puff(?:ar)?|droppar|(?:tabl|kaps)\p{L}*)(?![\p{L}\p{N}])|\d\s?[x×]\s?\d|\d\+\d/iu;

/** Whether a sentence tells how much of something to take: a figure with a unit of medicine, 1 x 3, 1+0+1. */
export function isDoseLine(sentence: string): boolean {
  return DOSE.test(sentence);
}
