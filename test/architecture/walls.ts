import { type House, type Import, libraryOf, manifestNamed, ours, reachedFile, shown } from './house.ts';

const typesOf = (library: string) =>
  `@types/${library.startsWith('@') ? library.slice(1).replace('/', '__') : library}`;

function shippedOf({ imports }: House, home: string): readonly Import[] {
  return imports.filter((found) => found.home === home && !found.inTest);
}

/** Imports of an entry of ours that the package's manifest does not list, or of a package that it does not depend on. */
export function overWalls(house: House): readonly string[] {
  return house.manifests
    .filter(({ home }) => home !== '')
    .flatMap(({ home, dependencies, devDependencies, entries }) => {
      // The command line is bundled: what it is made of is no dependency of those who install it.
      const shippable = home === 'cli' ? [...dependencies, ...devDependencies] : dependencies;
      return house.imports
        .filter((found) => {
          const target = found.home === home ? ours(found.specifier) : undefined;
          if (!target) return false;
          const name = `@klarmall/${target.name}`;
          if (found.inTest) return !dependencies.includes(name) && !devDependencies.includes(name);
          return !shippable.includes(name) || !entries.includes(target.entry);
        })
        .map(shown);
    });
}

/** Imports that reach past the entries of a package, or into the folder of another. */
export function pastEntries(house: House): readonly string[] {
  return house.imports
    .filter((found) => {
      const target = ours(found.specifier);
      if (target) {
        const entry = `.${target.entry.slice(target.name.length)}`;
        return !manifestNamed(house, target.name)?.exports.includes(entry);
      }
      const path = reachedFile(found);
      if (path === undefined || found.home === '') return false;
      // A JSON Schema is data, for any part to read, and what builds Klarmall is for any test to call.
      return !path.startsWith(`${found.home}/`) && !path.endsWith('.schema.json') && !isBuilt(found, path);
    })
    .map(shown);
}

function isBuilt({ inTest }: Import, path: string): boolean {
  return inTest && /^(?:scripts|test|cli\/bin)\//.test(path);
}

/** Entries that a manifest lists and nothing shipped imports. */
export function unusedEntries(house: House): readonly string[] {
  return house.manifests.flatMap(({ home, entries }) => {
    const used = new Set(shippedOf(house, home).map(({ specifier }) => ours(specifier)?.entry));
    return entries.filter((entry) => !used.has(entry)).map((entry) => `${home} lists ${entry}`);
  });
}

/** Libraries that are imported and that no manifest in reach declares. Tests have the root's tools at hand. */
export function undeclaredLibraries(house: House): readonly string[] {
  const tools = house.manifests.find(({ home }) => home === '')?.devDependencies ?? [];
  return house.imports
    .filter((found) => {
      const library = libraryOf(found.specifier);
      const manifest = house.manifests.find(({ home }) => home === found.home);
      if (library === undefined || !manifest) return false;
      const { dependencies, devDependencies } = manifest;
      const isLoose = found.inTest || found.home === 'cli' || found.how === 'type';
      const declared = [...dependencies, ...(isLoose ? devDependencies : []), ...(found.inTest ? tools : [])];
      if (declared.includes(library)) return false;
      // Types come from a package of their own, and cost nothing when it runs.
      return found.how !== 'type' || ![...declared, ...devDependencies].includes(typesOf(library));
    })
    .map(shown);
}

const wordsByText = new Map<string, ReadonlySet<string>>();

/** The words of a text; that of most files is asked for again when another file has changed. */
function wordsOf(text: string): ReadonlySet<string> {
  const known = wordsByText.get(text) ?? new Set(text.split(/[^\w@/.-]+/));
  wordsByText.set(text, known);
  return known;
}

/** The words with which the root's tools are called, and the packages whose files are: in scripts, tests, manifests' scripts, configuration and CI. */
function calledWords({ files }: House): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [path, text] of files) {
    const isManifest = path === 'package.json';
    const mayCall = /^(?:scripts|test|\.github|ci|\.changeset)\//.test(path) || !path.includes('/');
    if (!isManifest && !mayCall) continue;
    const called = wordsOf(isManifest ? JSON.stringify(JSON.parse(text).scripts ?? {}) : text);
    for (const word of called) {
      words.add(word);
      const file = /^(?:node_modules\/)?((?:@[^/]+\/)?[^/]+\/)/.exec(word)?.[1];
      if (file !== undefined) words.add(file);
    }
  }
  return words;
}

/** Whether a tool is called by its command, by a file of its own, or (types) by its name. */
function isCalled(name: string, commands: readonly string[], words: ReadonlySet<string>): boolean {
  if (name.startsWith('@types/')) return words.has(name.slice('@types/'.length));
  return words.has(`${name}/`) || commands.some((command) => words.has(command));
}

/**
 * Dependencies that a manifest declares and nothing uses. `peersOf` names the packages that a package wants beside it;
 * `commandsOf` the programs that it brings.
 */
export function unusedDependencies(
  house: House,
  peersOf: (name: string) => readonly string[],
  commandsOf: (name: string) => readonly string[],
): readonly string[] {
  const called = calledWords(house);
  return house.manifests.flatMap(({ home, dependencies, devDependencies }) => {
    const own = house.imports.filter((found) => found.home === home || home === '');
    const names = (imports: readonly Import[]) =>
      new Set(
        imports.flatMap(({ specifier }) => {
          const name = ours(specifier)?.name;
          const library = libraryOf(specifier);
          return [...(name ? [`@klarmall/${name}`] : []), ...(library ? [library, typesOf(library)] : [])];
        }),
      );
    const shipped = names(own.filter(({ inTest }) => !inTest));
    const any = names(own);
    const declared = [...dependencies, ...devDependencies];
    const wanted = new Set(declared.flatMap(peersOf));
    const isUsed = (name: string, used: ReadonlySet<string>) => {
      if (used.has(name) || wanted.has(name)) return true;
      return home === '' && isCalled(name, commandsOf(name), called);
    };
    return [
      // What is left out of the bundle is installed beside it.
      ...dependencies.filter((name) => !isUsed(name, shipped) && !(home === 'cli' && isLeftOut(house, name))),
      ...devDependencies.filter((name) => !isUsed(name, any)),
    ].map((name) => `${home || 'the root'} declares ${name}`);
  });
}

function isLeftOut({ files }: House, name: string): boolean {
  return (
    /external: \[([^\]]*)\]/.exec(files.get('scripts/bundle.mjs') ?? '')?.[1]?.includes(`'${name}'`) ?? false
  );
}
