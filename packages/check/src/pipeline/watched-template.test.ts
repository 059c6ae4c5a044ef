import { linkLibrary, parseSource } from '@klarmall/compiler';
import type { LinkedTemplate } from '@klarmall/model';
import { expect, test } from 'vitest';
import { watchedTemplate } from './watched-template.ts';

const parsed = [
  parseSource(
    {
      path: 'templates/local/a.mall.yaml',
      text: 'kind: information\nname: N\npurpose: Hej.\nvalues: 5\n',
      hash: '',
    },
    'template',
    'local/a',
  ),
  parseSource(
    {
      path: 'templates/units/b.yaml',
      text: 'id: b\nname: B\nhsaId: SE2321009991-EX01\nuses: [local/a]\naddress: 5\n',
      hash: '',
    },
    'unit',
    'b',
  ),
];
const [template] = linkLibrary(parsed.map(({ value }) => value)).value.templates;

test.each<[string, (of: LinkedTemplate) => unknown, boolean]>([
  ['what was refused', (of) => of.values, true],
  ['it in what the template says', (of) => of.source.values, true],
  ['it in what its own file says', (of) => of.own.values, true],
  ['all its texts', (of) => of.prose, true],
  ['what a unit has and cannot be used', (of) => of.units.map(({ source }) => source.address), true],
  ['what was read', (of) => [of.purpose, of.source.purpose, of.own.name, of.channels], false],
  ['what a unit says', (of) => of.units.map(({ id, source }) => [id, source.name]), false],
  ['which units it has', (of) => of.units.length, false],
])('whoever asks for %s is known to have asked for something refused, or not', (_, ask, expected) => {
  if (!template) throw new Error('no template');
  const watched = watchedTemplate(template);
  expect(watched.wasAskedForRefused()).toBe(false);
  expect(JSON.stringify(ask(watched.template))).toBe(JSON.stringify(ask(template)));
  expect(watched.wasAskedForRefused()).toBe(expected);
});
