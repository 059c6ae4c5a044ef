import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedSource, parseSource, readSource, sourceKind } from '@klarmall/compiler';
import { type Baseline, configurationFile, emptyBaseline, readBaseline } from '@klarmall/lint';
import type { SourceFile, UnjudgedFinding } from '@klarmall/model';
import { projectFinding, startOf } from '../finding.ts';
import { type Configuration, emptyConfiguration, readConfiguration } from './configuration.ts';
import { type FileRefusal, readPlainFile } from './plain-file.ts';
import { type FoundSource, findSources, isInside } from './source-files.ts';

/** A file over this is not even opened. Bytes. */
const largestFile = 10_000_000;
/** A list of known findings may hold hundreds of thousands. Bytes. */
const largestBaseline = 100_000_000;

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

interface Reading {
  readonly unsaved: ReadonlyMap<string, string>;
  readonly files: Map<string, SourceFile>;
  readonly findings: UnjudgedFinding[];
}

function readOne(path: string, absolute: string, reading: Reading): SourceFile | undefined {
  const unsaved = reading.unsaved.get(path);
  const read =
    unsaved === undefined
      ? readPlainFile(absolute, largestFile)
      : ({ status: 'read', bytes: Buffer.from(unsaved, 'utf8') } as const);
  if (read.status !== 'read') {
    reading.findings.push(refused(path, absolute, read.status));
    return undefined;
  }
  const { value, findings } = readSource(path, read.bytes);
  reading.findings.push(...findings);
  reading.files.set(path, value);
  // An empty text that is not an empty file is one that could not be read; its finding says why.
  return findings.length > 0 && value.text === '' ? undefined : value;
}

/** Why a file was not read, at its start. */
function refused(path: string, absolute: string, reason: FileRefusal): UnjudgedFinding {
  if (reason === 'tooLarge') {
    const size = statSync(absolute, { throwIfNoEntry: false })?.size ?? 0;
    const megabytes = String(Math.ceil(Math.max(size, largestFile) / 1_000_000));
    return projectFinding('project/too-large', 'tooLarge', { path, megabytes }, startOf(path));
  }
  const message = reason === 'missing' ? 'failed' : reason;
  return projectFinding('project/unreadable', message, { path }, startOf(path));
}

function parse(source: FoundSource, reading: Reading): ParsedSource | undefined {
  const named = sourceKind(source.path);
  if (!named) return undefined;
  const file = readOne(source.path, source.absolute, reading);
  return file ? parseSource(file, named.kind, named.id) : nothingOf(source.path);
}

/** A source that could not be read; what it is called is known all the same, and findings of the project say why. */
function nothingOf(path: string): ParsedSource | undefined {
  const named = sourceKind(path);
  return named && { type: 'nothing', ...named, file: { path, text: '', hash: '' }, findings: [] };
}

/** Names that people and editors give the configuration, and that nobody reads. */
const configurationFileMisnamed = ['klarmall.yml', 'klarmall.yaml.txt', 'klarmall.yml.txt', '.klarmall.yaml'];

function readSettings(root: string, reading: Reading): Configuration {
  for (const name of configurationFileMisnamed) {
    if (statSync(join(root, name), { throwIfNoEntry: false }))
      reading.findings.push(
        projectFinding('project/configuration', 'fileName', { file: name }, startOf(name)),
      );
  }
  const absolute = join(root, configurationFile);
  if (!statSync(absolute, { throwIfNoEntry: false })) return emptyConfiguration;
  if (!isInside(realpathSync(root), realpathSync(absolute))) {
    reading.findings.push(
      projectFinding('project/outside', 'link', { path: configurationFile }, startOf(configurationFile)),
    );
    return emptyConfiguration;
  }
  const file = readOne(configurationFile, absolute, reading);
  if (!file) return emptyConfiguration;
  const { value, findings } = readConfiguration(file);
  reading.findings.push(...findings);
  return value;
}

function readKnown(root: string, configuration: Configuration, reading: Reading): Baseline {
  const path = configuration.baseline;
  const absolute = join(root, path);
  if (!statSync(absolute, { throwIfNoEntry: false })) return emptyBaseline;
  if (!isInside(realpathSync(root), realpathSync(absolute))) {
    reading.findings.push(projectFinding('project/outside', 'link', { path }, startOf(path)));
    return emptyBaseline;
  }
  const file = readPlainFile(absolute, largestBaseline);
  if (file.status !== 'read') {
    reading.findings.push(refused(path, absolute, file.status));
    return emptyBaseline;
  }
  const known = readBaseline(Buffer.from(file.bytes).toString('utf8'));
  if (known) return known;
  const place = configuration.placeOf(['baseline']);
  reading.findings.push(projectFinding('project/configuration', 'baseline', { path }, place));
  return emptyBaseline;
}

/** Template files that were found but not read, and names of templates that lead to no file. */
function unreadableOf(
  sources: readonly FoundSource[],
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

/** A project's settings alone, for what reads none of its templates. */
export function loadConfiguration(root: string): Configuration {
  return readSettings(root, { unsaved: new Map(), files: new Map(), findings: [] });
}

/**
 * Reads and parses a project. `unsaved` holds texts that count instead of the disk's. Findings of single files stay
 * with their parsed source.
 */
export function loadProject(root: string, unsaved: ReadonlyMap<string, string> = new Map()): Project {
  const reading: Reading = { unsaved, files: new Map(), findings: [] };
  const configuration = readSettings(root, reading);
  const { sources, findings } = findSources(root);
  reading.findings.push(...findings);
  const parsed: ParsedSource[] = sources.flatMap((source) => parse(source, reading) ?? []);
  // Broken links and folders with a file's name stand in the place of a source.
  const isParsed = new Set(parsed.map(({ file }) => file.path));
  for (const { rule, place } of findings) {
    const nothing =
      rule === 'project/unreadable' && place && !isParsed.has(place.file) && nothingOf(place.file);
    if (nothing) parsed.push(nothing);
  }
  const baseline = readKnown(root, configuration, reading);
  return {
    root,
    configuration,
    files: reading.files,
    parsed,
    sources: new Set([configurationFile, ...sources.map(({ path }) => path)]),
    unreadable: unreadableOf(sources, parsed, reading.findings),
    baseline,
    findings: reading.findings,
  };
}
