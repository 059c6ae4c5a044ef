import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unusedExports } from './exports.ts';
import { filesOnDisk, type House, houseOf, rebuilt } from './house.ts';
import { circlesOf, folderCircles, packageCircles, upwardImports, withoutLayer } from './order.ts';
import { longPatterns } from './patterns.ts';
import { overWalls, pastEntries, undeclaredLibraries, unusedDependencies, unusedEntries } from './walls.ts';

const house = houseOf(filesOnDisk(fileURLToPath(new URL('../../', import.meta.url))));

/** The house with a line more in one of its files. */
function withLine(path: string, line: string): House {
  const text = house.files.get(path);
  if (text === undefined) throw new Error(`there is no ${path}`);
  return rebuilt(house, path, `${line}\n${text}`);
}

/** The house with a change in one manifest. */
function withManifest(home: string, change: Readonly<Record<string, unknown>>): House {
  const path = `${home}/package.json`;
  return rebuilt(house, path, JSON.stringify({ ...JSON.parse(house.files.get(path) ?? ''), ...change }));
}

type Find = (house: House) => readonly string[];

const foundBefore = new Map<Find, ReadonlySet<string>>();

function newIn(find: Find, mutant: House): readonly string[] {
  const before = foundBefore.get(find) ?? new Set(find(house));
  foundBefore.set(find, before);
  return find(mutant).filter((found) => !before.has(found));
}

const none = () => [];
const unused: Find = (of) => unusedDependencies(of, none, none);

describe('an export', () => {
  const left = (files: Readonly<Record<string, string>>) =>
    unusedExports(
      houseOf(
        new Map([
          ['packages/a/package.json', '{ "name": "@klarmall/a", "exports": { ".": "./src/index.ts" } }'],
          ['packages/a/src/mine.ts', 'export const mine = 1;'],
          ...Object.entries(files),
        ]),
      ),
    );
  const told = ['packages/a/src/mine.ts exports mine'];

  test.each([
    'export interface Mine {}',
    'export async function mine() {}',
    'const mine = 1;\nexport { other, mine };',
  ])('that nobody takes is told: %s', (text) => {
    expect(left({ 'packages/a/src/mine.ts': text })).toContainEqual(expect.stringMatching(/ exports mine$/i));
  });

  test.each([
    "import { one, mine as other } from './mine.ts';",
    "import type { mine } from './mine.ts';",
    "import * as all from './mine.ts';",
    "const { mine } = await import('./mine.ts');",
    "const other = (await import('./mine.ts')).mine;",
  ])('that somebody takes is not: %s', (text) => {
    expect(left({})).toEqual(told);
    expect(left({ 'packages/a/src/other.ts': text })).toEqual([]);
  });

  test('that is passed on is asked for behind the one that passes it', () => {
    const passed = { 'packages/a/src/index.ts': "export * from './mine.ts';" };
    expect(left(passed)).toEqual(told);
    expect(left({ ...passed, 'rules/rule.ts': "import { mine } from '@klarmall/a';" })).toEqual([]);
    const named = { 'packages/a/src/index.ts': "export { mine, type Mine } from './mine.ts';" };
    expect(left(named)).toEqual(['packages/a/src/index.ts exports mine']);
  });
});

describe('between packages', () => {
  test.each([
    ['packages/report/src/json.ts', "import { fill } from '@klarmall/compiler/fill';"],
    ['packages/report/src/json.ts', "import type { Rule } from '@klarmall/lint';"],
    ['packages/convert/src/convert.ts', "import { openGate } from '@klarmall/attachments/node';"],
    ['packages/publish/src/site.ts', "const fill = () => import('@klarmall/compiler/fill');"],
    ['packages/pdf/src/inspect.ts', "import { findWords } from '@klarmall/swedish';"],
    ['cli/src/program.ts', "import { compile } from '@klarmall/compiler';"],
  ])('%s cannot say %s', (file, line) => {
    expect(newIn(overWalls, withLine(file, line))).toHaveLength(1);
  });

  test.each([
    ['packages/check/src/index.ts', "import '@klarmall/compiler/link/link-template';"],
    ['packages/check/src/index.ts', "import '@klarmall/compiler/src/link/link-template.ts';"],
    ['packages/check/src/index.ts', "export * from '../../compiler/src/link/link-template.ts';"],
    ['packages/lint/src/index.ts', "import '../../../scripts/generate/markdown.ts';"],
  ])('%s cannot reach past an entry with %s', (file, line) => {
    expect(newIn(pastEntries, withLine(file, line))).toHaveLength(1);
  });

  test('a test reaches no package that its own does not know', () => {
    const mutant = withLine('packages/swedish/src/readability.test.ts', "import '@klarmall/compiler';");
    expect(newIn(overWalls, mutant)).toHaveLength(1);
  });

  test('an entry that nothing imports any more is told', () => {
    const walls = { entries: ['model', 'pdf/node', 'swedish'] };
    expect(newIn(unusedEntries, withManifest('packages/report', { walls }))).toHaveLength(2);
  });

  test('packages that depend on one another are told', () => {
    const dependencies = { '@klarmall/check': '*' };
    expect(newIn(packageCircles, withManifest('packages/html', { dependencies }))).toHaveLength(1);
  });
});

describe('libraries', () => {
  test.each([
    ['packages/html/src/index.ts', "import { parse } from 'yaml';"],
    ['packages/html/src/index.ts', "import type { Root } from 'mdast';"],
    // Declared for tests alone.
    ['packages/convert/src/convert.ts', "import { unzipSync } from 'fflate';"],
    ['packages/swedish/src/readability.test.ts', "import ky from 'ky';"],
  ])('%s cannot say %s undeclared', (file, line) => {
    expect(newIn(undeclaredLibraries, withLine(file, line))).toHaveLength(1);
  });

  test.each([
    [
      'packages/model',
      { dependencies: { yaml: '*', 'fastest-levenshtein': '*' } },
      'packages/model declares yaml',
    ],
    ['packages/report', { devDependencies: { ky: '*' } }, 'packages/report declares ky'],
    // What the tests alone use is none of those who install the package.
    [
      'packages/html',
      { dependencies: { 'hast-util-to-html': '*' } },
      'packages/html declares hast-util-to-html',
    ],
    ['cli', { dependencies: { ky: '*', jsdom: '*' } }, 'cli declares ky'],
  ])('%s cannot declare %o', (home, change, told) => {
    expect(newIn(unused, withManifest(home, change))).toContain(told);
  });
});

describe('inside a package', () => {
  test('a stage that imports a later one is told, also where no circle comes of it', () => {
    const mutant = withLine('packages/compiler/src/source/found.ts', "import '../link/link-template.ts';");
    expect(newIn(upwardImports, mutant)).toHaveLength(1);
    expect(newIn(folderCircles, mutant)).toHaveLength(1);
    const alone = withLine('packages/swedish/src/span.ts', "import type { Word } from './words.ts';");
    expect(newIn(folderCircles, alone)).toHaveLength(1);
  });

  test('a layer is held by types and by what is loaded later too', () => {
    const files = new Map([
      [
        'packages/a/package.json',
        JSON.stringify({ name: '@klarmall/a', walls: { layers: ['low', 'high'] } }),
      ],
      ['packages/a/src/low/one.ts', "import type { Two } from '../high/two.ts';"],
      ['packages/a/src/low/later.ts', "export const two = () => import('../high/two.ts');"],
      ['packages/a/src/high/two.ts', 'export interface Two {}'],
    ]);
    expect(upwardImports(houseOf(files))).toEqual([
      'packages/a/src/low/one.ts imports ../high/two.ts',
      'packages/a/src/low/later.ts imports ../high/two.ts',
    ]);
    expect(folderCircles(houseOf(files))).toEqual([]);
  });

  test('a circle by way of a third folder is told once, with every import in it', () => {
    const files = new Map([
      ['packages/a/package.json', JSON.stringify({ name: '@klarmall/a' })],
      ['packages/a/src/b/one.ts', "import '../c/two.ts';"],
      ['packages/a/src/c/two.ts', "import '../d/deep/three.ts';"],
      ['packages/a/src/d/deep/three.ts', "import '../../b/four.ts';"],
      ['packages/a/src/b/four.ts', ''],
    ]);
    const [circle, ...others] = folderCircles(houseOf(files));
    expect(others).toEqual([]);
    expect(circle?.split('\n')).toHaveLength(4);
  });

  test('a folder without a layer is told, and a layer without a folder', () => {
    const mutant = rebuilt(house, 'packages/report/src/novel/page.ts', 'export {};');
    expect(newIn(withoutLayer, mutant)).toEqual(['packages/report/src/novel has no layer']);
    const walls = { entries: ['model'], layers: ['gone'] };
    expect(newIn(withoutLayer, withManifest('packages/html', { walls }))).toContain(
      'packages/html/src/gone is no folder',
    );
  });
});

test('a pattern that is too long to read is told, with its line', () => {
  const pattern = (length: number) => `const WORDS = /(?:${'ord|'.repeat(length / 4)})/u;`;
  const path = 'rules/support/phrases.ts';
  expect(longPatterns(withLine(path, pattern(140)))).toEqual([]);
  expect(longPatterns(withLine(path, pattern(200)))).toEqual([expect.stringContaining(`${path}:1:`)]);
  expect(longPatterns(withLine('rules/support/phrases.test.ts', pattern(200)))).toEqual([]);
});

test('circles are the groups whose members lead to one another', () => {
  const node = fc.integer({ min: 0, max: 7 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 20 }), (edges) => {
      const graph = new Map<string, Set<string>>();
      for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to));
      const reached = (from: string) => {
        const seen = new Set<string>();
        const queue = [from];
        for (let at = queue.pop(); at !== undefined; at = queue.pop())
          for (const next of graph.get(at) ?? [])
            if (!seen.has(next)) {
              seen.add(next);
              queue.push(next);
            }
        return seen;
      };
      const nodes = [...new Set(edges.flat())].sort();
      const groups = nodes.map((one) =>
        nodes.filter((other) => one === other || (reached(one).has(other) && reached(other).has(one))),
      );
      const expected = new Set(groups.filter(({ length }) => length > 1).map((group) => group.join()));
      expect(
        circlesOf(graph)
          .map((circle) => circle.join())
          .sort(),
      ).toEqual([...expected].sort());
    }),
  );
});
