import { linkLibrary, parseSource, sourceKind } from '@klarmall/compiler';
import type { UnjudgedFinding } from '@klarmall/model';
import { describe, expect, test } from 'vitest';
import { startOf } from '../finding.ts';
import { dependantsOf, partOf } from './dependants.ts';
import { reachOf } from './reach.ts';

type Files = Readonly<Record<string, string>>;

const template = (more: string) => `kind: information\nname: N\npurpose: Hej.\n${more}`;
const unit = (id: string, uses: string) =>
  `id: ${id}\nname: ${id}\nhsaId: SE2321009991-${id.toUpperCase()}\nuses: [${uses}]\n`;

const files: Files = {
  'templates/local/bas.mall.yaml': template('snippets: [{ use: delad }]\n'),
  'templates/local/barn.mall.yaml': 'extends: local/bas\nunits: [ogon]\n',
  'templates/local/ensam.mall.yaml': template(
    'attachments: [{ file: bilagor/../bilagor/./karta.pdf, title: Karta }]\n',
  ),
  'templates/local/enheter.mall.yaml': template(''),
  'templates/snippets/delad.yaml': 'title: Delad\ntext: "Ring.\\n\\n{{> inre}}"\n',
  'templates/snippets/inre.yaml': 'title: Inre\ntext: Vila.\n',
  'templates/snippets/ledig.yaml': 'title: Ledig\ntext: Vänta.\n',
  'templates/units/ogon.yaml': unit('ogon', ''),
  'templates/units/oron.yaml': unit('oron', 'local/enheter'),
};

function libraryOf(all: Files) {
  const parsed = Object.entries(all).flatMap(([path, text]) => {
    const named = sourceKind(path);
    return named ? [parseSource({ path, text, hash: '' }, named.kind, named.id).value] : [];
  });
  return linkLibrary(parsed).value;
}

const without = (path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

const library = libraryOf(files);
const everywhere = new Set(['klarmall.baseline.json']);
const all = ['local/barn', 'local/bas', 'local/enheter', 'local/ensam'];

const dependants = (changed: readonly string[], now = library, before?: typeof library) =>
  [...dependantsOf({ library: now, everywhere, ...(before ? { before } : {}) }, new Set(changed))].sort();

describe('what rests on a file that changed', () => {
  test.each<[string, readonly string[]]>([
    ['klarmall.yaml', all],
    ['klarmall.baseline.json', all],
    ['templates/local/bas.mall.yaml', ['local/barn', 'local/bas']],
    ['templates/local/barn.mall.yaml', ['local/barn']],
    ['templates/snippets/delad.yaml', ['local/barn', 'local/bas']],
    ['templates/snippets/inre.yaml', ['local/barn', 'local/bas']],
    ['templates/snippets/ledig.yaml', []],
    // Those without a unit of their own are held against every unit.
    ['templates/units/oron.yaml', ['local/bas', 'local/enheter', 'local/ensam']],
    ['templates/units/ogon.yaml', ['local/barn', 'local/bas', 'local/ensam']],
    ['bilagor/karta.pdf', ['local/ensam']],
    ['bilagor/', ['local/ensam']],
    ['bilagor/karta.png', []],
    ['karta.pdf', []],
    ['bilag', []],
    ['docs/annat.md', []],
  ])('%s', (path, expected) => {
    expect(dependants([path])).toEqual(expected);
    expect(dependants(['docs/annat.md', path])).toEqual(expected);
  });

  test('that was not there before is every template where a unit is gone that nobody knew', () => {
    const now = libraryOf(without('templates/units/oron.yaml'));
    expect(dependants(['templates/units/oron.yaml'], now)).toEqual(all);
    expect(dependants(['templates/units/oron.yaml'], now, library)).toEqual([
      'local/bas',
      'local/enheter',
      'local/ensam',
    ]);
  });

  test('that is gone is those that read it then, and are still there', () => {
    const path = 'templates/local/barn.mall.yaml';
    expect(dependants([path], libraryOf(without(path)), library)).toEqual([]);
    const snippet = 'templates/snippets/delad.yaml';
    const now = libraryOf({ ...without(snippet), 'templates/local/bas.mall.yaml': template('') });
    expect(dependants([snippet], now)).toEqual([]);
    expect(dependants([snippet], now, library)).toEqual(['local/barn', 'local/bas']);
  });
});

describe('a part of a project', () => {
  const part = (changed: readonly string[] | undefined, before?: typeof library, now = library) =>
    partOf({ library: now, everywhere, ...(before ? { before } : {}) }, changed && new Set(changed));
  const found = (changes: Partial<UnjudgedFinding>): UnjudgedFinding => ({
    ...{ rule: 'a/b', message: 'c', data: {}, severity: 'error', certainty: 'certain' },
    ...changes,
  });
  const at = (file: string) => startOf(file);

  test('is the whole of it where nothing is chosen, or everything', () => {
    for (const whole of [part(undefined), part(['klarmall.yaml'])]) {
      expect([...whole.templates].sort()).toEqual(all);
      expect([whole.isWhole, whole.reads('x'), whole.holds(found({ place: at('x') }))]).toEqual([
        true,
        true,
        true,
      ]);
      expect(library.templates.some((one) => whole.shares(one))).toBe(false);
    }
  });

  const child = part(['templates/local/barn.mall.yaml']);
  test('reads what its templates read, and what was asked for', () => {
    expect([child.isWhole, [...child.templates]]).toEqual([false, ['local/barn']]);
    const reads = [...Object.keys(files), 'klarmall.yaml', 'docs/annat.md'].filter((file) =>
      child.reads(file),
    );
    expect(reads.sort()).toEqual([
      'klarmall.yaml',
      'templates/local/barn.mall.yaml',
      'templates/local/bas.mall.yaml',
      'templates/snippets/delad.yaml',
      'templates/snippets/inre.yaml',
      'templates/units/ogon.yaml',
    ]);
    expect(part(['docs/annat.md']).reads('docs/annat.md')).toBe(true);
  });

  test('shares texts with those outside it that show the same', () => {
    const sharing = library.templates.filter((one) => child.shares(one)).map(({ id }) => id);
    expect(sharing).toEqual(['local/bas']);
    const alone = part(['templates/local/ensam.mall.yaml']);
    expect(library.templates.filter((one) => alone.shares(one))).toEqual([]);
  });

  test('holds what is found of its templates, or stands in its files', () => {
    expect(child.holds(found({ template: 'local/barn' }))).toBe(true);
    expect(child.holds(found({ template: 'local/bas', usedIn: ['local/barn'] }))).toBe(true);
    expect(child.holds(found({ usedIn: ['local/barn'] }))).toBe(true);
    expect(child.holds(found({ template: 'local/bas', place: at('templates/local/bas.mall.yaml') }))).toBe(
      false,
    );
    expect(child.holds(found({ place: at('templates/local/barn.mall.yaml') }))).toBe(true);
    expect(child.holds(found({ place: at('klarmall.yaml') }))).toBe(true);
    expect(child.holds(found({}))).toBe(true);
    expect(child.holds(found({ template: 'local/bas' }))).toBe(false);
    const related = [{ place: at('templates/local/barn.mall.yaml'), message: 'first' }];
    expect(child.holds(found({ place: at('templates/local/bas.mall.yaml'), related }))).toBe(true);
  });

  test('has the units that were held against its files, and the snippets that nobody takes in any more', () => {
    const path = 'templates/local/enheter.mall.yaml';
    const now = libraryOf(without(path));
    expect(part([path], library, now).reads('templates/units/oron.yaml')).toBe(true);
    expect(part([path], library, now).reads('templates/units/ogon.yaml')).toBe(false);
    const base = 'templates/local/ensam.mall.yaml';
    const took = libraryOf({ ...files, [base]: template('snippets: [{ use: ledig }]\n') });
    expect(part([base], took).reads('templates/snippets/ledig.yaml')).toBe(true);
    expect(part([base], library).reads('templates/snippets/ledig.yaml')).toBe(false);
  });
});

describe('a finding of the compiler reaches', () => {
  const reach = reachOf(library);
  const at = (file: string, changes: Partial<UnjudgedFinding> = {}) =>
    reach({
      rule: 'a/b',
      message: 'c',
      data: {},
      severity: 'error',
      certainty: 'certain',
      place: startOf(file),
      ...changes,
    }).map(({ template, usedIn, unit }) => ({ template, usedIn, unit }));

  test('its template and those that build on it', () => {
    expect(at('templates/local/bas.mall.yaml')).toEqual([
      { template: 'local/bas', usedIn: ['local/bas', 'local/barn'], unit: undefined },
    ]);
    expect(at('templates/local/ensam.mall.yaml')).toEqual([
      { template: 'local/ensam', usedIn: undefined, unit: undefined },
    ]);
    expect(at('templates/local/bas.mall.yaml', { template: 'local/barn' })[0]?.template).toBe('local/barn');
  });

  test('everyone who shows a shared snippet, whole or within another', () => {
    for (const name of ['delad', 'inre'])
      expect(at(`templates/snippets/${name}.yaml`)).toEqual([
        { template: undefined, usedIn: ['local/bas', 'local/barn'].sort(), unit: undefined },
      ]);
    expect(at('templates/snippets/ledig.yaml')).toEqual([
      { template: undefined, usedIn: undefined, unit: undefined },
    ]);
  });

  test('each template that is built for a unit', () => {
    expect(at('templates/units/oron.yaml')).toEqual([
      { template: 'local/enheter', usedIn: undefined, unit: 'oron' },
    ]);
    expect(at('templates/units/ogon.yaml', { template: 'x', unit: 'y' })).toEqual([
      { template: 'x', usedIn: undefined, unit: 'y' },
    ]);
  });

  test('whoever waits for a file that could not be read', () => {
    const broken = reachOf(libraryOf({ ...files, 'templates/local/bas.mall.yaml': '- {' }));
    const place = startOf('templates/local/bas.mall.yaml');
    const [finding] = broken({
      rule: 'a/b',
      message: 'c',
      data: {},
      severity: 'error',
      certainty: 'certain',
      place,
    });
    expect(finding?.usedIn).toEqual(['local/bas', 'local/barn']);
  });

  test('nothing more where it stands in no source', () => {
    const finding = found();
    expect(reach(finding)).toEqual([finding]);
    function found(): UnjudgedFinding {
      return { rule: 'a/b', message: 'c', data: {}, severity: 'error', certainty: 'certain' };
    }
  });
});
