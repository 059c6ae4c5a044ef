import type { Finding } from '@klarmall/model';
import { type Level, levelOf } from './words.ts';

const rank: Readonly<Record<Level, number>> = { stop: 0, advice: 1, review: 2, tip: 3 };

/** The worst first, otherwise in report order: for formats that show only so many. */
export function worstFirst<T extends Finding>(findings: readonly T[]): T[] {
  return [...findings].sort((a, b) => rank[levelOf(a)] - rank[levelOf(b)]);
}
