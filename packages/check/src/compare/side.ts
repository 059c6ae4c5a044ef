import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { linkLibrary, type ParsedSource, parseSource, readSource, sourceKind } from '@klarmall/compiler';
import { isEntered } from '@klarmall/compiler/targets';
import { configurationFile } from '@klarmall/lint';
import type { Entered, LinkedLibrary, SourceFile } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { enteredPath } from '../entered/read-entered.ts';
import type { CommitFiles } from '../git/repository.ts';
import { type Configuration, emptyConfiguration, readConfiguration } from '../workspace/configuration.ts';
import { loadProject } from '../workspace/load-project.ts';
import { kindOf } from '../workspace/source-names.ts';

/** One state of a project: linked, and able to tell what its files are. Nothing in it is checked. */
export interface Side {
  readonly library: LinkedLibrary;
  readonly configuration: Configuration;
  /** Sources by path from the project's root. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Ids of templates of which nothing could be read. */
  readonly unreadable: readonly string[];
  /** SHA-256 of a file that a template attaches; undefined when it is not there. */
  hashOf(file: string): string | undefined;
  /** Units that have recorded that a template is in the tool, by template. */
  readonly entered: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each unit has recorded, by unit. */
  readonly receipts: ReadonlyMap<string, Entered>;
}

/** A pointer of Git LFS names the hash of the file that it stands for. */
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n[\s\S]*^oid sha256:([0-9a-f]{64})$/m;

function hashOfFile(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return pointer.exec(head)?.[1] ?? sha256Hex(bytes);
}

function sideOf(
  parsed: readonly ParsedSource[],
  configuration: Configuration,
  files: ReadonlyMap<string, SourceFile>,
  bytesOf: (path: string) => Uint8Array | undefined,
): Side {
  const { value: library } = linkLibrary(parsed, configuration.words);
  const hashes = new Map<string, string | undefined>();
  const entered = new Map<string, Set<string>>();
  const receipts = new Map<string, Entered>();
  for (const { id } of library.units) {
    const bytes = bytesOf(enteredPath(id));
    if (!bytes) continue;
    try {
      const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
      if (!isEntered(value)) continue;
      receipts.set(id, value);
      for (const { template } of value.templates) {
        const units = entered.get(template) ?? new Set();
        entered.set(template, units.add(id));
      }
    } catch {
      // A record that cannot be read counts as none: publish and entered tell of it.
    }
  }
  return {
    library,
    configuration,
    files,
    unreadable: parsed.flatMap(({ type, ...source }) =>
      type === 'nothing' && 'kind' in source && source.kind === 'template' ? [source.id] : [],
    ),
    hashOf(file) {
      if (!hashes.has(file)) {
        const bytes = bytesOf(file);
        hashes.set(file, bytes && hashOfFile(bytes));
      }
      return hashes.get(file);
    },
    entered,
    receipts,
  };
}

/** The project as it lies on the disk. */
export function sideOfDisk(root: string): Side {
  const { parsed, configuration, files } = loadProject(root);
  return sideOf(
    parsed.map(({ value }) => value),
    configuration,
    files,
    (path) => {
      const absolute = join(root, path);
      return statSync(absolute, { throwIfNoEntry: false })?.isFile() ? readFileSync(absolute) : undefined;
    },
  );
}

/** The project as it was in a commit. */
export function sideOfCommit(tree: CommitFiles): Side {
  const isRead = (path: string) =>
    path === configurationFile || path.startsWith('entered/') || kindOf(path) !== undefined;
  const bytes = tree.read(tree.paths.filter(isRead));
  const files = new Map<string, SourceFile>();
  const parsed: ParsedSource[] = [];
  let configuration = emptyConfiguration;
  for (const [path, content] of bytes) {
    if (path.startsWith('entered/')) continue;
    const { value: file, findings } = readSource(path, content);
    files.set(path, file);
    if (path === configurationFile) {
      configuration = readConfiguration(file).value;
      continue;
    }
    const named = sourceKind(path);
    if (!named) continue;
    parsed.push(
      findings.length > 0 && file.text === ''
        ? { type: 'nothing', ...named, file }
        : parseSource(file, named.kind, named.id).value,
    );
  }
  const others = new Map<string, Uint8Array | undefined>(bytes);
  return sideOf(parsed, configuration, files, (path) => {
    if (!others.has(path)) others.set(path, tree.read([path]).get(path));
    return others.get(path);
  });
}
