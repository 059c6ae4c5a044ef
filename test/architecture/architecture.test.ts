import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { unusedExports } from './exports.ts';
import { filesOnDisk, houseOf, type Manifest, reachedFile, shown } from './house.ts';
import { importsOf } from './imports.ts';
import { folderCircles, packageCircles, upwardImports, withoutLayer } from './order.ts';
import { longPatterns } from './patterns.ts';
import { overWalls, pastEntries, undeclaredLibraries, unusedDependencies, unusedEntries } from './walls.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const house = houseOf(filesOnDisk(root));
const shipped = house.imports.filter(({ inTest, home }) => !inTest && home !== '');

/** The packages from the lowest floor up: each may depend on those of floors below its own, never beside or above. */
const floors = [
  ['model', 'swedish', 'pdf', 'office'],
  ['html', 'report', 'attachments'],
  ['lint', 'compiler'],
  ['rules', 'publish', 'convert', 'recipients'],
  ['check'],
  ['toolbox', 'klarmall'],
];

function floorOf(name: string): number {
  return floors.findIndex((floor) => floor.includes(name.replace('@klarmall/', '')));
}

/** What an installed package says of itself. */
function installed(name: string): {
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly bin?: string | Readonly<Record<string, string>>;
} {
  const path = join(root, 'node_modules', name, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function commandsOf(name: string): readonly string[] {
  const { bin = {} } = installed(name);
  return typeof bin === 'string' ? [name.replace(/^@[^/]+\//, '')] : Object.keys(bin);
}

test('there is something to hold the walls against', () => {
  expect(house.manifests.map(({ home }) => home)).toContain('packages/compiler');
  expect(shipped.filter(({ specifier }) => specifier.startsWith('@klarmall/')).length).toBeGreaterThan(200);
});

test('imports of every form are seen', () => {
  const text = `
    import type { A } from 'a';
    import { type B } from 'b';
    import { type C, c } from 'c';
    export { d } from 'd';
    import 'e';
    const f = async () => (await import('f')).default;
    const g = createRequire(import.meta.url).resolve('g');
    type H = import('h').H;
  `;
  expect([...importsOf(text, 'x.ts')].map(({ specifier, how }) => `${specifier} ${how}`).sort()).toEqual([
    'a type',
    'b type',
    'c static',
    'd static',
    'e static',
    'f dynamic',
    'g dynamic',
    'h type',
  ]);
});

describe('between packages', () => {
  test('each imports only the entries that its manifest lists', () => {
    expect(overWalls(house)).toEqual([]);
  });

  test('no manifest lists an entry that nothing imports', () => {
    expect(unusedEntries(house)).toEqual([]);
  });

  test('a package is reached through its entries only', () => {
    expect(pastEntries(house)).toEqual([]);
  });

  test('each depends only on those of the floors below', () => {
    const strays = house.manifests.flatMap(({ name, home, dependencies, devDependencies }: Manifest) =>
      (home === 'cli' ? devDependencies : dependencies)
        .filter((other) => other.startsWith('@klarmall/') && floorOf(other) >= floorOf(name))
        .map((other) => `${name} depends on ${other}`),
    );
    expect(strays).toEqual([]);
    const named = house.manifests.filter(({ home }) => home !== '').map(({ name }) => floorOf(name));
    expect(named).not.toContain(-1);
    expect(packageCircles(house)).toEqual([]);
  });

  test('entries made for tests stay in tests', () => {
    const strays = shipped.filter(
      ({ specifier }) => /\/testing(?:\/|$)/.test(specifier) || specifier === 'vitest',
    );
    expect(strays.map(shown)).toEqual([]);
  });
});

describe('libraries', () => {
  test('what is imported is declared', () => {
    expect(undeclaredLibraries(house)).toEqual([]);
  });

  test('what is declared is used', () => {
    const peersOf = (name: string) => Object.keys(installed(name).peerDependencies ?? {});
    expect(unusedDependencies(house, peersOf, commandsOf)).toEqual([]);
  });
});

describe('inside a package', () => {
  test('no folder leads to itself by way of others', () => {
    expect(folderCircles(house)).toEqual([]);
  });

  test('every folder has its layer, and imports earlier ones only', () => {
    expect(withoutLayer(house)).toEqual([]);
    expect(upwardImports(house)).toEqual([]);
  });
});

test('no file exports what no other takes', () => {
  expect(unusedExports(house)).toEqual([]);
});

test('patterns are short, and their words stand in lists', () => {
  expect(longPatterns(house)).toEqual([]);
});

describe('heavy libraries', () => {
  test.each([
    ['jsdom', 'packages/html'],
    ['axe-core', 'packages/html'],
    ['pdfjs-dist', 'packages/attachments'],
  ])('%s is loaded by %s alone, when it is needed', (library, home) => {
    const loads = shipped.filter(
      ({ specifier, how }) =>
        (specifier === library || specifier.startsWith(`${library}/`)) && how !== 'type',
    );
    expect(loads.length).toBeGreaterThan(0);
    expect(loads.filter((found) => found.home !== home || found.how === 'static').map(shown)).toEqual([]);
  });
});

test.each(['pdf', 'check'])('what the entry of %s leads to runs without Node', (name) => {
  const own = shipped.filter(({ home, how }) => home === `packages/${name}` && how !== 'type');
  const reached = new Set<string>();
  const queue = [`packages/${name}/src/index.ts`];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const found of own) {
      const next = found.file === file ? reachedFile(found) : undefined;
      if (next !== undefined) queue.push(next);
    }
  }
  const strays = own.filter(({ file, specifier }) => reached.has(file) && specifier.startsWith('node:'));
  expect(strays.map(shown)).toEqual([]);
});

test('what is pure reads no file and starts no program', () => {
  const pure = [
    'convert',
    'office',
    'recipients',
    'model',
    'swedish',
    'pdf',
    'html',
    'lint',
    'report',
    'compiler',
  ];
  const strays = shipped.filter(
    ({ home, specifier }) =>
      (pure.includes(home.replace('packages/', '')) || home === 'rules') &&
      /^node:(fs|child_process|net|http|https|os|process)/.test(specifier),
  );
  expect(strays.map(shown)).toEqual([]);
});
