import { type Baseline, configurationFile, emptyBaseline, readBaseline } from '@klarmall/lint';
import type { SourceFile, UnjudgedFinding } from '@klarmall/model';
import { projectFinding } from '../finding.ts';
import { emptyConfiguration, readConfiguration } from './configuration.ts';
import {
  type KnownFiles,
  misnamedConfiguration,
  misnamedConfigurations,
  nothingOf,
  type ProjectReader,
  parsedFrom,
  textFrom,
  unreadableOf,
} from './project.ts';
import { emptiness, namedSource, type SourceKind, templatesFolder } from './source-names.ts';

/** Whether a file lies where sources are looked for: nothing in a hidden folder or among installed packages is one. */
function isLookedAt(path: string): boolean {
  const [first, ...others] = path.split('/');
  return first === templatesFolder && !others.some((part) => part.startsWith('.') || part === 'node_modules');
}

/**
 * A project whose files are at hand, wherever they came from: dropped on a page, fetched, or made by a test.
 * @param files content by path from the project's root, with `/`.
 * @param root a name that tells the project from others.
 * @param hashes SHA-256 of those whose hash is known already, by the same paths.
 */
export function projectInMemory(
  files: ReadonlyMap<string, Uint8Array>,
  root: string,
  hashes: ReadonlyMap<string, string> = new Map(),
): ProjectReader {
  const findings: UnjudgedFinding[] = [];
  const read = new Map<string, SourceFile>();
  const readOne = (path: string, known: KnownFiles = new Map()): SourceFile | undefined => {
    const bytes = files.get(path);
    if (!bytes) return undefined;
    const source = textFrom(path, bytes, known, hashes.get(path));
    findings.push(...source.findings);
    read.set(path, source.value);
    // An empty text that is not an empty file is one that could not be read; its finding says why.
    return source.findings.length > 0 && source.value.text === '' ? undefined : source.value;
  };
  for (const name of misnamedConfigurations) if (files.has(name)) findings.push(misnamedConfiguration(name));
  const settings = readOne(configurationFile);
  const configured = settings && readConfiguration(settings);
  findings.push(...(configured?.findings ?? []));
  const configuration = configured?.value ?? emptyConfiguration;
  const baselineOf = (): Baseline => {
    const path = configuration.baseline;
    const bytes = files.get(path);
    if (!bytes) return emptyBaseline;
    const known = readBaseline(new TextDecoder().decode(bytes));
    if (known) return known;
    const place = configuration.placeOf(['baseline']);
    findings.push(projectFinding('project/configuration', 'baseline', { path }, place));
    return emptyBaseline;
  };
  return {
    root,
    configuration,
    read(known) {
      const sources: { readonly path: string; readonly kind: SourceKind }[] = [];
      for (const path of [...files.keys()].filter(isLookedAt).sort()) {
        const { value: kind, findings: told } = namedSource(path);
        findings.push(...told);
        if (kind) sources.push({ path, kind });
      }
      findings.push(...emptiness(sources));
      const parsed = sources.flatMap(({ path }) => {
        const file = readOne(path, known);
        return (file ? parsedFrom(file, known) : nothingOf(path)) ?? [];
      });
      const baseline = baselineOf();
      return {
        value: {
          root,
          configuration,
          files: read,
          parsed,
          sources: new Set([configurationFile, ...sources.map(({ path }) => path)]),
          unreadable: unreadableOf(sources, parsed, findings),
          baseline,
        },
        findings,
      };
    },
  };
}
