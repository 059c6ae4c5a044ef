import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allImports, type Import, importsOf } from './imports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const imports = allImports(root);
const shipped = imports.filter(({ inTest }) => !inTest);

/** What each part may import of ours. `pdf` and `swedish` stand alone. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/model': [],
  'packages/swedish': [],
  'packages/pdf': [],
  'packages/html': ['model'],
  'packages/lint': ['model'],
  'packages/report': ['model'],
  'packages/attachments': ['model', 'pdf', 'pdf/node', 'swedish'],
  'packages/compiler': ['model', 'swedish', 'html'],
  'packages/publish': ['model', 'compiler', 'html', 'swedish'],
  rules: ['model', 'lint', 'swedish', 'html'],
  // It is check that runs axe over the pages that html makes. The words of the gate load apart from the gate itself.
  'packages/check': [
    'model',
    'compiler',
    'compiler/fill',
    'publish',
    'lint',
    'rules',
    'rules/examples',
    'attachments',
    'attachments/definitions',
    'attachments/node',
    'html',
    'swedish',
  ],
  // Pure, for the browser too: what checks its drafts is handed the texts.
  'packages/office': [],
  'packages/convert': ['model', 'attachments', 'office', 'pdf', 'swedish'],
  'packages/recipients': ['model', 'attachments', 'office', 'swedish'],
  // Runs in a browser: its build fails on a node: module in what it imports.
  'packages/toolbox': [
    'model',
    'attachments',
    'check',
    'convert',
    'publish',
    'recipients',
    'report',
    'swedish',
  ],
  cli: ['model', 'check', 'convert', 'recipients', 'report'],
};

/** The compiler's stages in the order that data flows; a stage imports only earlier ones. */
const stages = ['source', 'library', 'link', 'render', 'targets'];

function shown({ file, specifier }: Import): string {
  return `${file} imports ${specifier}`;
}

function ours(specifier: string): { readonly name: string; readonly entry: string } | undefined {
  const match = /^@klarmall\/([^/]+)(\/.*)?$/.exec(specifier);
  return match ? { name: match[1] ?? '', entry: match[2] ?? '' } : undefined;
}

test('every part of the house has its rule here, and there is something to hold it against', () => {
  expect([...new Set(imports.map(({ home }) => home))].sort()).toEqual(Object.keys(allowed).sort());
  expect(shipped.filter(({ specifier }) => ours(specifier)).length).toBeGreaterThan(50);
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

test('each part imports only the parts that it may', () => {
  const strays = shipped.filter(({ home, specifier }) => {
    const target = ours(specifier);
    return target !== undefined && !allowed[home]?.includes(target.name);
  });
  expect(strays.map(shown)).toEqual([]);
});

test('a package is reached through its entries only', () => {
  const strays = imports.filter(({ file, home, specifier }) => {
    const target = ours(specifier);
    if (target) {
      const folder = target.name === 'rules' ? 'rules' : `packages/${target.name}`;
      const manifest = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
      return !(`.${target.entry}` in manifest.exports);
    }
    if (!specifier.startsWith('.')) return false;
    const path = posix.normalize(posix.join(posix.dirname(file), specifier));
    // A JSON Schema is data, for any part to read.
    return !path.startsWith(`${home}/`) && !path.endsWith('.schema.json');
  });
  expect(strays.map(shown)).toEqual([]);
});

test('entries made for tests stay in tests', () => {
  const strays = shipped.filter(
    ({ specifier }) =>
      ours(specifier)?.entry === '/testing' || /\/testing\//.test(specifier) || specifier === 'vitest',
  );
  expect(strays.map(shown)).toEqual([]);
});

test("each of the compiler's stages imports only earlier ones", () => {
  const folder = 'packages/compiler/src/';
  const strays = shipped.filter(({ file, specifier }) => {
    if (!file.startsWith(folder) || !specifier.startsWith('.')) return false;
    const from = stages.indexOf(file.slice(folder.length).split('/')[0] ?? '');
    const path = posix.normalize(posix.join(posix.dirname(file), specifier));
    const to = stages.indexOf(path.slice(folder.length).split('/')[0] ?? '');
    return from !== -1 && to > from;
  });
  expect(strays.map(shown)).toEqual([]);
});

describe('heavy libraries', () => {
  test.each([
    ['jsdom', 'packages/html'],
    ['axe-core', 'packages/html'],
    ['pdfjs-dist', 'packages/attachments'],
  ])('%s is loaded by %s alone, when it is needed', (library, home) => {
    const loads = shipped.filter(
      (found) =>
        (found.specifier === library || found.specifier.startsWith(`${library}/`)) && found.how !== 'type',
    );
    expect(loads.filter((found) => found.home !== home || found.how === 'static').map(shown)).toEqual([]);
  });
});

test('what the entry of pdf leads to runs without Node', () => {
  const own = shipped.filter(({ home, how }) => home === 'packages/pdf' && how !== 'type');
  const reached = new Set<string>();
  const queue = ['packages/pdf/src/index.ts'];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const found of own) {
      if (found.file === file && found.specifier.startsWith('.'))
        queue.push(posix.normalize(posix.join(posix.dirname(file), found.specifier)));
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
