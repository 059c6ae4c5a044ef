import type { Problem } from '@klarmall/lint';
import type { DocumentView } from '@klarmall/pdf';
import { judged, type Level } from '../support/levels.ts';
import type { Breach } from './failures.ts';
import { type ToleranceName, tolerances } from './tolerances.ts';

/** When an occurrence of a rule is milder than the rule. */
interface Tolerated {
  readonly when: ToleranceName;
  readonly level: Level;
}

/** A rule's findings beyond this many pages are told as one. */
const pagesShown = 50;

/**
 * Turns the places where one rule is broken into problems: one for each page and level, with the number of places.
 * @param rule its number: "7.1-3".
 * @param tolerated the first that fits a place makes it milder.
 */
export function problemsOf(
  rule: string,
  breaches: readonly Breach[],
  view: DocumentView,
  tolerated: readonly Tolerated[],
): readonly Problem[] {
  const groups = new Map<
    string,
    { readonly place: Breach; readonly level: Level | undefined; count: number }
  >();
  const levelOf = milderLevel(view, tolerated);
  for (const breach of breaches) {
    const level = levelOf(breach);
    const page = groups.size > pagesShown ? undefined : breach.page;
    const key = `${page ?? ''} ${level ?? ''}`;
    const known = groups.get(key);
    if (known !== undefined) known.count++;
    else groups.set(key, { place: { ...breach, page }, level, count: 1 });
  }
  return [...groups.values()].map(({ place: { page, path }, level, count }) => ({
    message: 'failed',
    ...(page === undefined ? {} : { page }),
    ...(path === undefined ? {} : { path }),
    ...(level === undefined ? {} : judged[level]),
    data: { rule, count, ...(page === undefined ? {} : { page }) },
  }));
}

/** The level of a tolerated place; undefined where the rule's own holds. Each place is judged once. */
function milderLevel(
  view: DocumentView,
  tolerated: readonly Tolerated[],
): (place: Breach) => Level | undefined {
  const known = new Map<string, Level | undefined>();
  return ({ page, path }) => {
    if (tolerated.length === 0) return undefined;
    const key = `${page ?? ''} ${path ?? ''}`;
    if (!known.has(key))
      known.set(key, tolerated.find(({ when }) => tolerances[when](view, { page, path }))?.level);
    return known.get(key);
  };
}
