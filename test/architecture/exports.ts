import { type House, manifestNamed, ours, reachedFile } from './house.ts';

/** One name that a file gives to others. */
interface Export {
  readonly file: string;
  readonly name: string;
  readonly isType: boolean;
}

/** A name that a file takes from another, or `*` where it takes whatever is there. */
interface Taken {
  readonly from: string;
  readonly name: string;
}

const declaration =
  /^export (?:declare )?(?:abstract )?(?:async )?(type|interface|const|let|function\*?|class|enum) (\w+)/gm;
const listed = /^export (type )?\{([^}]*)\}/gm;
const passedOn = /\bexport (?:type )?(\*|\{[^}]*\}) from ['"]([^'"]+)['"]/g;
const imported = /\bimport (?:type )?(?:\w+,? ?)?(\{[^}]*\}|\* as \w+)? ?from ['"]([^'"]+)['"]/g;
const loaded = /(?:\{([^{}]*)\} = await )?\bimport\(\s*['"]([^'"]+)['"]\s*\)(?:\)?\.(\w+))?/g;

/** The names in braces, as the other side calls them: `a`, `type B`, `c as d`. */
function namesIn(braces: string, side: 'given' | 'taken'): readonly string[] {
  return partsOf(braces)
    .map((part) => part.replace(/^type /, ''))
    .map((part) => part.split(/ as |: /).at(side === 'taken' ? 0 : -1) ?? part);
}

function partsOf(braces: string): readonly string[] {
  return braces
    .replace(/[{}]/g, '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function exportsOf(file: string, text: string): readonly Export[] {
  return [
    ...[...text.matchAll(declaration)].map(([, kind = '', name = '']) => ({
      file,
      name,
      isType: kind === 'type' || kind === 'interface',
    })),
    ...[...text.matchAll(listed)].flatMap(([, type, braces = '']) =>
      partsOf(braces).map((part) => ({
        file,
        name: namesIn(part, 'given')[0] ?? part,
        isType: type !== undefined || part.startsWith('type '),
      })),
    ),
  ];
}

function takenBy(text: string): readonly { readonly specifier: string; readonly name: string }[] {
  const of = (specifier: string, names: readonly string[]) => names.map((name) => ({ specifier, name }));
  return [
    ...[...text.matchAll(passedOn)].flatMap(([, braces = '', specifier = '']) =>
      braces === '*' ? [] : of(specifier, namesIn(braces, 'taken')),
    ),
    ...[...text.matchAll(imported)].flatMap(([, braces = '', specifier = '']) =>
      braces.startsWith('*') ? of(specifier, ['*']) : of(specifier, namesIn(braces, 'taken')),
    ),
    ...[...text.matchAll(loaded)].flatMap(([, braces, specifier = '', member]) =>
      of(
        specifier,
        braces === undefined ? [member === 'then' ? '*' : (member ?? '*')] : namesIn(braces, 'taken'),
      ),
    ),
  ];
}

/** Files that whoever installs a package reaches, and the one that the bundle begins with. */
const isPublic = (file: string) =>
  /^(?:cli\/src\/(?:entry\.ts|library\/)|packages\/compiler\/src\/fill\/index\.ts|packages\/pdf\/src\/(?:index|node|browser)\.ts)/.test(
    file,
  );

/**
 * Names that a file of a package exports and no other file takes. What stands in front of others, an entry or a folder's
 * index, may pass on the types of what its functions take and give.
 */
export function unusedExports(house: House): readonly string[] {
  const sources = [...house.files].filter(([path]) => /\.(?:ts|mts|mjs)$/.test(path));
  const homeOf = (specifier: string) => manifestNamed(house, ours(specifier)?.name ?? '')?.home;
  const taken: readonly Taken[] = sources.flatMap(([file, text]) =>
    takenBy(text).flatMap(({ specifier, name }) => {
      const from = specifier.startsWith('.') ? reachedFile({ file, specifier }) : homeOf(specifier);
      return from === undefined ? [] : [{ from, name }];
    }),
  );
  const used = new Set(taken.map(({ from, name }) => `${from} ${name}`));
  // What a file passes on whole is taken from the file behind it.
  const behind = new Map<string, string[]>();
  for (const [file, text] of sources)
    for (const [, braces, specifier = ''] of text.matchAll(passedOn)) {
      const from = reachedFile({ file, specifier });
      if (braces === '*' && from !== undefined) behind.set(from, [...(behind.get(from) ?? []), file]);
    }
  const isUsed = ({ file, name }: Pick<Export, 'file' | 'name'>): boolean => {
    const home = /^(?:packages\/[^/]+|rules|cli)(?=\/)/.exec(file)?.[0];
    const isEntry = entries.has(file);
    return (
      used.has(`${file} ${name}`) ||
      used.has(`${file} *`) ||
      (isEntry && (used.has(`${home} ${name}`) || used.has(`${home} *`))) ||
      (behind.get(file) ?? []).some((front) => isPublic(front) || isUsed({ file: front, name }))
    );
  };
  const entries = new Set(
    house.manifests.flatMap(({ home, entryFiles }) => entryFiles.map((path) => `${home}/${path}`)),
  );
  return sources
    .filter(([file]) => /^(?:packages\/[^/]+\/src|rules|cli\/src)\/(?!.*\bgenerated\/)/.test(file))
    .filter(([file]) => !isPublic(file))
    .flatMap(([file, text]) => exportsOf(file, text))
    .filter(({ file, isType }) => !isType || !(file.endsWith('/index.ts') || entries.has(file)))
    .filter((one) => !isUsed(one))
    .map(({ file, name }) => `${file} exports ${name}`);
}
