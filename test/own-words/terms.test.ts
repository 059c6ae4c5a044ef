import { readdirSync, readFileSync } from 'node:fs';
import { catalogueOf } from '@klarmall/check/node';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** What the glossary says that Klarmall does not write, by what it writes instead. */
const avoided = new Map(
  [
    ...(read('docs/sv/ordlista.md').split('Vi skriver inte |')[1] ?? '').matchAll(
      /^\| ([^|-][^|]*) \| ([^|]+) \|$/gmu,
    ),
  ].flatMap(([, term = '', others = '']) => others.split(', ').map((other) => [other, term] as const)),
);
const anyAvoided = new RegExp(`(?<![\\p{L}-])(?:${[...avoided.keys()].join('|')})(?![\\p{L}-])`, 'giu');

/** Each avoided term in a text, with what the glossary says instead. */
const wrongTerms = (text: string): readonly string[] =>
  [...text.matchAll(anyAvoided)].map(([found]) => `${found}: ${avoided.get(found.toLowerCase())}`);

/** A rule page quotes what others write in its examples; the rest is ours. */
const withoutExamples = (page: string): string => page.replaceAll(/^```[\s\S]*?^```$/gmu, '');

test('the glossary names terms', () => {
  expect(avoided.size).toBeGreaterThan(15);
  expect(wrongTerms('Frågorna stänger i morgon.')).toEqual(['Frågorna stänger: ärendet avslutas']);
});

test('the guide for editors keeps its own terms', () => {
  const pages = readdirSync(new URL('docs/sv/', root)).filter((name) => name.endsWith('.md'));
  const wrong = pages.flatMap((name) => {
    const text = read(`docs/sv/${name}`);
    return wrongTerms(name === 'ordlista.md' ? (text.split('## Ett namn')[0] ?? '') : text).map(
      (term) => `${name}: ${term}`,
    );
  });
  expect(wrong).toEqual([]);
});

test('rules and findings keep the terms of the glossary', () => {
  const wrong = [...catalogueOf().values()].flatMap(({ id, title, why, action, messages }) => {
    const texts = [title, why, action, ...Object.values(messages).flatMap((one) => [one, one.action])];
    return texts.flatMap((text) => wrongTerms(text?.sv ?? '').map((term) => `${id}: ${term}`));
  });
  expect(wrong).toEqual([]);
});

test('the pages of the rules keep the terms of the glossary', () => {
  const pages = readdirSync(new URL('rules/', root), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  expect(pages.length).toBeGreaterThan(90);
  const wrong = pages.flatMap((name) =>
    wrongTerms(withoutExamples(read(`rules/${name}`))).map((term) => `${name}: ${term}`),
  );
  expect(wrong).toEqual([]);
});

test('the help that editors see, and what the schemas say of files that Klarmall writes, keep the terms of the glossary', () => {
  const schemas = readdirSync(new URL('schemas/', root)).filter((name) => name.endsWith('.json'));
  expect(schemas.length).toBeGreaterThan(10);
  const wrong = schemas.flatMap((name) =>
    wrongTerms(read(`schemas/${name}`)).map((term) => `${name}: ${term}`),
  );
  expect(wrong).toEqual([]);
});

test('what the commands say keeps the terms of the glossary', () => {
  const files = [
    'help-texts.ts',
    ...readdirSync(new URL('cli/src/commands/', root)).map((name) => `commands/${name}`),
  ];
  const wrong = files
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => wrongTerms(read(`cli/src/${name}`)).map((term) => `${name}: ${term}`));
  expect(wrong).toEqual([]);
});

test('what the packages say, on pages and in reports, keeps the terms of the glossary', () => {
  const said = readdirSync(new URL('packages/', root), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) => /^[^/]+\/src\/.+\.ts$/u.test(name) && !/\.test\.ts$|\/(?:generated|testing)\//u.test(name),
    )
    .flatMap((name) =>
      [
        ...read(`packages/${name}`).matchAll(
          /\bsv:\s*(?:\([^)]*\)\s*=>\s*)?(['`])((?:(?!\1)[^\\]|\\.)*)\1/gu,
        ),
      ].map(([, , text = '']) => ({ name, text })),
    );
  expect(said.length).toBeGreaterThan(500);
  expect(said.flatMap(({ name, text }) => wrongTerms(text).map((term) => `${name}: ${term}`))).toEqual([]);
});
