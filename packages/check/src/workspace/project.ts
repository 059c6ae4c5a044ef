import { knownTemplate, type ParsedSource, parseSource, readSource, sourceKind } from '@klarmall/compiler';
import type { Baseline } from '@klarmall/lint';
import type { Outcome, SourceFile, UnjudgedFinding } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { projectFinding, startOf } from '../finding.ts';
import type { KnownFile } from '../memory/project-memory.ts';
import type { Configuration } from './configuration.ts';

export interface Project {
  /** Absolute. */
  readonly root: string;
  readonly configuration: Configuration;
  /** Every file that was read, by path from the root. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Every source with what was found in it. */
  readonly parsed: readonly Outcome<ParsedSource>[];
  /** Paths of every source there is, read or not, and of the configuration. */
  readonly sources: ReadonlySet<string>;
  /** Templates of which nothing could be read, by path from the root; findings say why. */
  readonly unreadable: readonly string[];
  /** Known findings. */
  readonly baseline: Baseline;
}

/** What is known of files from before, by path from the root. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

/** A project whose settings have been read, and whose sources can be, once. */
export interface ProjectReader {
  /** The project's folder, or another name that tells it from others. */
  readonly root: string;
  readonly configuration: Configuration;
  /** @param known files that were the same before are parsed when somebody asks what stands in them. */
  read(known: KnownFiles): Outcome<Project>;
}

/** A file's text; that of a sound file that was the same before is decoded when somebody asks for it. */
export function textFrom(
  path: string,
  bytes: Uint8Array,
  known: KnownFiles,
  hash = sha256Hex(bytes),
): Outcome<SourceFile> {
  const before = known.get(path);
  if (!before?.isSound || before.hash !== hash) return readSource(path, bytes, hash);
  let text: string | undefined;
  const value: SourceFile = {
    path,
    hash,
    get text() {
      text ??= readSource(path, bytes, hash).value.text;
      return text;
    },
  };
  return { value, findings: [] };
}

/** A file of the templates folder, parsed; undefined for one that is no source. */
export function parsedFrom(file: SourceFile, known: KnownFiles): Outcome<ParsedSource> | undefined {
  const named = sourceKind(file.path);
  if (!named) return undefined;
  const before = known.get(file.path);
  if (before?.isTemplate && before.hash === file.hash)
    return { value: knownTemplate(file, named.id), findings: before.findings };
  return parseSource(file, named.kind, named.id);
}

/** A source that could not be read; what it is called is known all the same, and findings of the project say why. */
export function nothingOf(path: string): Outcome<ParsedSource> | undefined {
  const named = sourceKind(path);
  return named && { value: { type: 'nothing', ...named, file: { path, text: '', hash: '' } }, findings: [] };
}

/** Names that people and editors give the configuration, and that nobody reads. */
export const misnamedConfigurations = [
  'klarmall.yml',
  'klarmall.yaml.txt',
  'klarmall.yml.txt',
  '.klarmall.yaml',
] as const;

/** What is to be said of a configuration under a name that nobody reads. */
export function misnamedConfiguration(file: string): UnjudgedFinding {
  return projectFinding('project/configuration', 'fileName', { file }, startOf(file));
}

/** Template files that were found but not read, and names of templates that lead to no file. */
export function unreadableOf(
  sources: readonly { readonly path: string }[],
  parsed: readonly Outcome<ParsedSource>[],
  findings: readonly UnjudgedFinding[],
): readonly string[] {
  const read = new Set(
    parsed.filter(({ value }) => value.type !== 'nothing').map(({ value }) => value.file.path),
  );
  const paths = [
    ...sources.map(({ path }) => path),
    ...findings.flatMap(({ rule, place }) => (rule.startsWith('project/') && place ? [place.file] : [])),
  ];
  return [...new Set(paths)]
    .filter((path) => !read.has(path) && sourceKind(path)?.kind === 'template')
    .sort();
}
