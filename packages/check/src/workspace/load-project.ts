import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedSource, readSource, sourceKind } from '@klarmall/compiler';
import { type Baseline, configurationFile, emptyBaseline, readBaseline } from '@klarmall/lint';
import type { Outcome, SourceFile, UnjudgedFinding } from '@klarmall/model';
import { projectFinding, startOf } from '../finding.ts';
import { type Configuration, emptyConfiguration, readConfiguration } from './configuration.ts';
import { type FileRefusal, readPlainFile } from './plain-file.ts';
import {
  type KnownFiles,
  misnamedConfiguration,
  misnamedConfigurations,
  nothingOf,
  type Project,
  type ProjectReader,
  parsedFrom,
  textFrom,
  unreadableOf,
} from './project.ts';
import type { Readings } from './readings.ts';
import { type FoundSource, findSources, isInside } from './source-files.ts';

/** A file over this is not even opened. Bytes. */
const largestFile = 10_000_000;
/** A list of known findings may hold hundreds of thousands. Bytes. */
const largestBaseline = 100_000_000;

interface Reading {
  readonly unsaved: ReadonlyMap<string, string>;
  readonly readings: Readings | undefined;
  readonly files: Map<string, SourceFile>;
  readonly findings: UnjudgedFinding[];
}

function readOne(
  path: string,
  absolute: string,
  reading: Reading,
  known: KnownFiles = new Map(),
): SourceFile | undefined {
  const unsaved = reading.unsaved.get(path);
  const fromDisk = (): Outcome<SourceFile> | undefined => {
    const read = readPlainFile(absolute, largestFile);
    if (read.status === 'read') return textFrom(path, read.bytes, known);
    reading.findings.push(refused(path, absolute, read.status));
    return undefined;
  };
  const source =
    unsaved !== undefined
      ? readSource(path, Buffer.from(unsaved, 'utf8'))
      : reading.readings
        ? reading.readings.of(absolute, fromDisk)
        : fromDisk();
  if (!source) return undefined;
  const { value, findings } = source;
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

function parse(source: FoundSource, reading: Reading, known: KnownFiles): Outcome<ParsedSource> | undefined {
  if (!sourceKind(source.path)) return undefined;
  const file = readOne(source.path, source.absolute, reading, known);
  return file ? parsedFrom(file, known) : nothingOf(source.path);
}

function readSettings(root: string, reading: Reading): Configuration {
  for (const name of misnamedConfigurations) {
    if (statSync(join(root, name), { throwIfNoEntry: false }))
      reading.findings.push(misnamedConfiguration(name));
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

/** A project's settings alone, for what reads none of its templates. */
export function loadConfiguration(root: string): Configuration {
  return readSettings(root, { unsaved: new Map(), readings: undefined, files: new Map(), findings: [] });
}

/**
 * A project on a disk. Findings of single files stay with their parsed source.
 * @param unsaved texts by path that count instead of the disk's.
 * @param readings what this process has read of it before.
 */
export function projectOnDisk(
  root: string,
  unsaved: ReadonlyMap<string, string> = new Map(),
  readings?: Readings,
): ProjectReader {
  const reading: Reading = { unsaved, readings, files: new Map(), findings: [] };
  const configuration = readSettings(root, reading);
  return {
    root,
    configuration,
    read(known) {
      const { value: sources, findings } = findSources(root);
      reading.findings.push(...findings);
      const parsed: Outcome<ParsedSource>[] = sources.flatMap(
        (source) => parse(source, reading, known) ?? [],
      );
      // Broken links and folders with a file's name stand in the place of a source.
      const isParsed = new Set(parsed.map(({ value }) => value.file.path));
      for (const { rule, place } of findings) {
        const nothing =
          rule === 'project/unreadable' && place && !isParsed.has(place.file) && nothingOf(place.file);
        if (nothing) parsed.push(nothing);
      }
      const baseline = readKnown(root, configuration, reading);
      return {
        value: {
          root,
          configuration,
          files: reading.files,
          parsed,
          sources: new Set([configurationFile, ...sources.map(({ path }) => path)]),
          unreadable: unreadableOf(sources, parsed, reading.findings),
          baseline,
        },
        findings: reading.findings,
      };
    },
  };
}

/** Reads and parses a project on a disk. */
export function loadProject(root: string): Project {
  return projectOnDisk(root).read(new Map()).value;
}
