import { describe, expect, test } from 'vitest';
import { emptiness, isStrayTemplate, kindOf, namedSource } from './source-names.ts';

test.each([
  ['templates/local/a.mall.yaml', 'template'],
  ['templates/local/djup/a.mall.yml', 'template'],
  ['templates/local/a.mall.md', 'template'],
  ['templates/units/a.mall.md', 'template'],
  ['templates/units/a.yaml', 'unit'],
  ['templates/units/a.yml', 'unit'],
  ['templates/units/a.md', undefined],
  ['templates/snippets/a.md', 'snippet'],
  ['templates/snippets/a.yaml', 'snippet'],
  ['templates/snippets/a.txt', undefined],
  ['templates/local/a.yaml', undefined],
  ['mallar/local/a.mall.yaml', undefined],
  ['templates/local/a.mall.yaml.bak', undefined],
])('%s is, by its name, %s', (path, kind) => expect(kindOf(path)).toBe(kind));

describe('a file in the templates folder', () => {
  const told = (path: string) => {
    const { value, findings } = namedSource(path);
    const shown = findings.map(({ message, severity, data }) => [message, severity, data.suggested]);
    return { value, shown };
  };

  test.each([
    ['templates/local/a.mall.yaml.txt', 'textFile', 'a.mall.yaml'],
    ['templates/units/a.yaml.TXT', 'textFile', 'a.yaml'],
    ['templates/local/a.yaml', 'name', 'a.mall.yaml'],
    ['templates/regional/a.md', 'name', 'a.mall.md'],
    ['templates/national/a.b.yml', 'name', 'a.b.mall.yaml'],
    ['templates/central/djup/a.yaml', 'name', 'a.mall.yaml'],
    ['templates/a.yaml', 'place', 'a.mall.yaml'],
    ['templates/annat/a.yml', 'place', 'a.mall.yaml'],
    ['templates/units/a.md', 'place', 'a.mall.md'],
    ['templates/local/A.MALL.YAML', 'name', 'A.mall.yaml'],
  ])('%s that nobody reads is told with the name that was meant (%s)', (path, message, suggested) => {
    const { value, shown } = told(path);
    expect(value).toBeUndefined();
    expect(shown.map(([key, , name]) => [key, name])).toEqual([[message, suggested]]);
  });

  test.each([
    'templates/local/README.md',
    'templates/local/readme.yaml',
    'templates/annat/a.md',
    'templates/local/karta.pdf',
    'templates/local/anteckning.txt',
    'templates/local/.yaml',
  ])('%s is somebody else’s, and nothing is said of it', (path) => {
    expect(told(path)).toEqual({ value: undefined, shown: [] });
  });

  test('with signs in its name that nobody sees is stopped', () => {
    for (const sign of ['\u200b', '\n', '\u2028', '\u2029', '\u202e'])
      expect(told(`templates/local/a${sign}.mall.yaml`)).toEqual({
        value: undefined,
        shown: [['signs', 'error', undefined]],
      });
    expect(told('templates/local/å ä.mall.yaml')).toEqual({ value: 'template', shown: [] });
  });
});

test.each([
  ['a.mall.yaml', true],
  ['mallar/a.mall.yml', true],
  ['mallar/a.mall.md', true],
  ['templates/local/a.mall.yaml', false],
  ['units/a.yaml', false],
])('%s is a template that lies where none is read: %s', (path, isStray) =>
  expect(isStrayTemplate(path)).toBe(isStray),
);

test('a project without templates is told so, whatever else it has', () => {
  expect(emptiness([{ kind: 'unit' }, { kind: 'snippet' }]).map(({ rule }) => rule)).toEqual([
    'project/empty',
  ]);
  expect(emptiness([{ kind: 'unit' }, { kind: 'template' }])).toEqual([]);
});
