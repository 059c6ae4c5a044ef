import { numberWordValue } from './meaning/number-words.ts';

/**
 * The value of a number as Swedish writes it: `1 000`, `0,5`, `tre`. Undefined for what is no number, and for a point
 * that can part thousands (1.000).
 */
export function numberValue(written: string): number | undefined {
  const bare = written.replace(/\s/gu, '');
  if (/^\d+(?:,\d+)?$/u.test(bare)) return Number(bare.replace(',', '.'));
  if (/^\d+\.\d{1,2}$/u.test(bare)) return Number(bare);
  return numberWordValue(written.toLowerCase());
}
