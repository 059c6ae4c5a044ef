import { sourceKind } from '@klarmall/compiler';
import type { Catalogue, CheckReport, LinkedLibrary, LinkedTemplate } from '@klarmall/model';
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

/** The templates in which all that stands in some files is read: their own, and of a shared snippet the first that shows it. */
export function templatesOfFiles(
  { templates }: LinkedLibrary,
  files: ReadonlySet<string>,
): readonly LinkedTemplate[] {
  const snippets = [...files].flatMap((path) => {
    const source = sourceKind(path);
    return source?.kind === 'snippet' ? [source.id] : [];
  });
  const readers = snippets.flatMap(
    (snippet) => templates.find(({ sharedSnippets }) => sharedSnippets.includes(snippet)) ?? [],
  );
  return [...new Set([...templates.filter(({ places }) => files.has(places.file)), ...readers])];
}
