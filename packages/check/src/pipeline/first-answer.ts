import { sourceKind } from '@klarmall/compiler';
import type { Catalogue, CheckReport } from '@klarmall/model';
import type { Configuration } from '../workspace/configuration.ts';

/** What stands in some files themselves, told before all that rests on them has been looked at. */
export interface EarlyReport {
  readonly report: CheckReport;
  readonly catalogue: Catalogue;
  readonly configuration: Configuration;
  /** A file's text without BOM. */
  textOf(file: string): string | undefined;
}

/** Who wants to know of some files before the rest. */
export interface FirstAnswer {
  /** Paths from the root, with `/`. */
  readonly files: ReadonlySet<string>;
  /**
   * Told what is found in those files, at most once, when so much rests on them that the whole answer takes a while. It
   * holds no verdict: other templates may be stopped by what stands in them.
   */
  readonly tell: (early: EarlyReport) => void | Promise<void>;
}

/** Looking at fewer templates takes no longer than anybody notices. */
export const fewestWorthwhile = 8;

/**
 * Which templates show all that stands in some files: their own, and of a shared snippet the first that shows it. Asked of
 * one template after the other, in the library's order, with the ids of the shared snippets that each shows.
 */
export function showersOf(
  files: ReadonlySet<string>,
): (id: string, sharedSnippets: readonly string[] | undefined) => boolean {
  const named = [...files].flatMap((path) => sourceKind(path) ?? []);
  const idsOf = (kind: string): Set<string> =>
    new Set(named.filter((source) => source.kind === kind).map(({ id }) => id));
  const templates = idsOf('template');
  const unseen = idsOf('snippet');
  return (id, sharedSnippets = []) => {
    const shown = sharedSnippets.filter((snippet) => unseen.delete(snippet));
    return templates.has(id) || shown.length > 0;
  };
}
