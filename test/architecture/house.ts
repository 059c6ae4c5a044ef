import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type FoundImport, importsOf } from './imports.ts';

/** The texts of a repository by their paths from its root, with `/`: on disk, or made for a test. */
export type Files = ReadonlyMap<string, string>;

/** What a manifest (`package.json`) says of its package. */
export interface Manifest {
  /** `packages/model`, `rules`, `cli`, or '' for the repository itself. */
  readonly home: string;
  readonly name: string;
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
  /** What others may import: `.`, `./node`. */
  readonly exports: readonly string[];
  /** The files behind them, from the package's folder: `src/index.ts`. */
  readonly entryFiles: readonly string[];
  /** The entries of our packages that shipped code imports, without the scope: `pdf`, `pdf/node`. */
  readonly entries: readonly string[];
  /** Folders and files of its source; each may import those before it and none after it. */
  readonly layers: readonly string[];
}

/** One import in one file. */
export interface Import extends FoundImport {
  readonly file: string;
  /** The home of the package that the file belongs to. */
  readonly home: string;
  /** Tests, what only tests use, and what runs when Klarmall is built. */
  readonly inTest: boolean;
}

export interface House {
  readonly files: Files;
  readonly manifests: readonly Manifest[];
  readonly imports: readonly Import[];
}

const scope = '@klarmall/';

/** The package and entry of ours that a specifier names: `pdf` and `pdf/node` for `@klarmall/pdf/node`. */
export function ours(specifier: string): { readonly name: string; readonly entry: string } | undefined {
  if (!specifier.startsWith(scope)) return undefined;
  const entry = specifier.slice(scope.length);
  return { name: entry.split('/')[0] ?? '', entry };
}

/** The name to install for an import of a library: `ajv` for `ajv/dist/core.js`; none for Node's own and for files. */
export function libraryOf(specifier: string): string | undefined {
  if (/^(?:\.|\/|node:)/.test(specifier) || specifier === 'klarmall' || ours(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const skipped = new Set(['node_modules', 'dist', 'coverage', 'golden', 'reports']);
const isSource = (path: string) => /\.(?:ts|mts|mjs|js)$/.test(path) && !/\.d\.m?ts$/.test(path);
const isManifest = (path: string) => /^(?:(?:packages\/[^/]+|rules|cli)\/)?package\.json$/.test(path);

/** The sources, the manifests, and what calls the tools that the root's manifest names. */
export function filesOnDisk(root: string): Files {
  const files = new Map<string, string>();
  const read = (path: string) => files.set(path, readFileSync(join(root, path), 'utf8'));
  const folders = ['packages', 'rules', 'cli', 'scripts', 'test', '.github', 'ci', 'schemas', '.changeset'];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of readdirSync(join(root, at), { withFileTypes: true })) {
      const path = posix.join(at, entry.name);
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) folders.push(path);
      } else if (isSource(path) || isManifest(path) || /\.ya?ml$/.test(path)) read(path);
    }
  }
  for (const { name } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile()))
    if (isSource(name) || name === 'package.json' || name === 'tsconfig.json') read(name);
  return files;
}

function manifestOf(path: string, text: string): Manifest {
  const { name, dependencies, devDependencies, exports, walls } = JSON.parse(text);
  return {
    home: posix.dirname(path).replace(/^\.$/, ''),
    name,
    dependencies: Object.keys(dependencies ?? {}),
    devDependencies: Object.keys(devDependencies ?? {}),
    exports: Object.keys(exports ?? {}),
    entryFiles: Object.values(exports ?? {})
      .filter((file): file is string => typeof file === 'string')
      .map((file) => file.replace(/^\.\//, '')),
    entries: walls?.entries ?? [],
    layers: walls?.layers ?? [],
  };
}

function homeOf(path: string): string {
  return /^(?:packages\/[^/]+|rules|cli)(?=\/)/.exec(path)?.[0] ?? '';
}

/**
 * Shipped is what stands in `src`, among the rules or in the command line's `bin`, save tests and the program that
 * starts the gate from its sources: the bundle has its own in that place.
 */
function isForTests(path: string, home: string): boolean {
  if (home === '' || /\.test\.ts$|\/testing\/|\/gate-worker\.mjs$/.test(path)) return true;
  return home !== 'rules' && !/^(?:src|bin)\//.test(path.slice(home.length + 1));
}

function importsIn(file: string, text: string): readonly Import[] {
  if (!isSource(file)) return [];
  const home = homeOf(file);
  const inTest = isForTests(file, home);
  return [...importsOf(text, file)].map((found) => ({ file, home, inTest, ...found }));
}

/** The house that the files make up. */
export function houseOf(files: Files): House {
  return {
    files,
    manifests: [...files].filter(([path]) => isManifest(path)).map((entry) => manifestOf(...entry)),
    imports: [...files].flatMap((entry) => importsIn(...entry)),
  };
}

/** The house with one file written anew. */
export function rebuilt(house: House, path: string, text: string): House {
  const isOther = ({ file }: Import) => file !== path;
  return {
    files: new Map([...house.files, [path, text]]),
    manifests: isManifest(path)
      ? [...house.manifests.filter(({ home }) => home !== homeOf(path)), manifestOf(path, text)]
      : house.manifests,
    imports: [...house.imports.filter(isOther), ...importsIn(path, text)],
  };
}

/** The file that a relative import leads to, from the root. */
export function reachedFile({ file, specifier }: Pick<Import, 'file' | 'specifier'>): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined;
}

/** What is imported by name from a package that the house holds. */
export function manifestNamed({ manifests }: House, name: string): Manifest | undefined {
  return manifests.find((manifest) => manifest.name === `${scope}${name}`);
}

export function shown({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`;
}
