import { knownTemplate, type ParsedSource, parseSource, sourceKind } from '@klarmall/compiler';
import type { Baseline } from '@klarmall/lint';
import type { SourceFile, UnjudgedFinding } from '@klarmall/model';
import type { KnownFile } from '../memory/project-memory.ts';
import type { Configuration } from './configuration.ts';

export interface Project {
  /** Absolute. */
  readonly root: string;
  readonly configuration: Configuration;
  /** Every file that was read, by path from the root. */
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly parsed: readonly ParsedSource[];
  /** Paths of every source there is, read or not, and of the configuration. */
  readonly sources: ReadonlySet<string>;
  /** Templates of which nothing could be read, by path from the root; findings say why. */
  readonly unreadable: readonly string[];
  /** Known findings. */
  readonly baseline: Baseline;
  readonly findings: readonly UnjudgedFinding[];
}

/** What is known of files from before, by path from the root. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

/** A project whose settings have been read, and whose sources can be, once. */
export interface ProjectReader {
  /** The project's folder, or another name that tells it from others. */
  readonly root: string;
  readonly configuration: Configuration;
  /** @param known files that were the same before are parsed when somebody asks what stands in them. */
  read(known: KnownFiles): Project;
}

/** A file of the templates folder, parsed; undefined for one that is no source. */
export function parsedFrom(file: SourceFile, known: KnownFiles): ParsedSource | undefined {
  const named = sourceKind(file.path);
  if (!named) return undefined;
  const before = known.get(file.path);
  if (before?.isTemplate && before.hash === file.hash) return knownTemplate(file, named.id, before.findings);
  return parseSource(file, named.kind, named.id);
}

/** A source that could not be read; what it is called is known all the same, and findings of the project say why. */
export function nothingOf(path: string): ParsedSource | undefined {
  const named = sourceKind(path);
  return named && { type: 'nothing', ...named, file: { path, text: '', hash: '' }, findings: [] };
}

/** Template files that were found but not read, and names of templates that lead to no file. */
export function unreadableOf(
  sources: readonly { readonly path: string }[],
  parsed: readonly ParsedSource[],
  findings: readonly UnjudgedFinding[],
): readonly string[] {
  const read = new Set(parsed.filter(({ type }) => type !== 'nothing').map(({ file }) => file.path));
  const paths = [
    ...sources.map(({ path }) => path),
    ...findings.flatMap(({ rule, place }) => (rule.startsWith('project/') && place ? [place.file] : [])),
  ];
  return [...new Set(paths)]
    .filter((path) => !read.has(path) && sourceKind(path)?.kind === 'template')
    .sort();
}
