import type { LinkedLibrary, Outcome } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { describe, expect, test } from 'vitest';
import { parseSource, sourceKind } from '../source/parse-source.ts';
import { type KnownLink, linkLibrary } from './link-library.ts';

type Files = Readonly<Record<string, string>>;

const template = (rest: string) => `kind: information
name: Din tid
category: information
purpose: Du har en tid.
instruction: Skicka i god tid.
${rest}`;

const files: Files = {
  'regional/tid.mall.yaml': template(
    'values: { arrival: Gå till receptionen. }\nsnippets:\n  - { id: come, title: Kom, text: "{{values.arrival}}" }\n  - use: sjuk\n',
  ),
  'local/barn.mall.yaml': 'extends: regional/tid\nunits: [ogon]\nvalues: { arrival: Ring på. }\n',
  'local/fri.mall.yaml': template(
    'attachments: [{ file: karta.pdf, title: Karta, textEquivalent: Vi finns på Storgatan. }]\nsnippets:\n  - { id: free, title: Fri, text: "Kom till {{unit.name}}.\\n\\n{{> ring}}" }\n',
  ),
  'snippets/sjuk.yaml': 'title: Om du är sjuk\ntext: "Stanna hemma.\\n\\n{{> ring}}"\n',
  'snippets/ring.yaml': 'title: Ring\ntext: Ring oss.\n',
  'units/ogon.yaml': 'id: ogon\nname: Ögon\nhsaId: SE2321009991-EX01\nuses: [regional/*]\n',
  'units/oron.yaml': 'id: oron\nname: Öron\nhsaId: SE2321009991-EX02\nuses: [local/fri]\n',
};

function parsed(all: Files) {
  return Object.entries(all).flatMap(([name, text]) => {
    const path = `templates/${name}`;
    const kind = sourceKind(path);
    return kind ? [parseSource({ path, text, hash: sha256Hex(text) }, kind.kind, kind.id).value] : [];
  });
}

/** All that a library says, by template. */
function told({ value, findings }: Outcome<LinkedLibrary>) {
  return {
    findings: findings.map(({ rule, message, data, place, template }) => ({
      ...{ rule, message, data, template },
      ...{ file: place?.file, at: place?.start.offset },
    })),
    units: value.units.map(({ id, prose }) => [id, prose.map(({ text }) => text)]),
    snippets: value.snippets.map(({ id, usedIn }) => [id, usedIn]),
    templates: value.templates.map((linked) => {
      const { id, scope, kind, bases, channels, language, awaits, sharedSnippets, attachments } = linked;
      return {
        ...{ id, scope, kind, bases, channels, language, awaits, sharedSnippets, attachments },
        ...{ snippets: linked.snippets, name: linked.name, values: [...linked.values] },
        reads: [...linked.reads].sort(),
        units: linked.units.map(({ id, source }) => [id, source.name]),
        prose: linked.prose.map((prose) => ({
          ...{ part: prose.part, text: prose.text, usedIn: prose.usedIn, locked: prose.locked },
          ...{ words: [...prose.context.allowedWords], place: prose.place(0, prose.text.length) },
        })),
      };
    }),
  };
}

/** A memory that tells which templates were linked anew. */
function remembering(known: ReadonlyMap<string, KnownLink> = new Map()) {
  const all = new Map(known);
  const linked: string[] = [];
  const set = (id: string, link: KnownLink) => {
    linked.push(id);
    return all.set(id, link);
  };
  return { all, linked, memory: { get: (id: string) => all.get(id), set } };
}

const first = remembering();
linkLibrary(parsed(files), [], first.memory);
const every = ['local/barn', 'local/fri', 'regional/tid'];

const edited = (path: string, from: string, to: string): Files => ({
  ...files,
  [path]: (files[path] ?? '').replace(from, to),
});
const without = (path: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

describe('a library that is linked with what is known from before', () => {
  test('links everything the first time', () => expect([...first.linked].sort()).toEqual(every));

  test.each<[string, Files, readonly string[]]>([
    ['nothing', files, []],
    ['a template’s own text', edited('local/barn.mall.yaml', 'Ring på', 'Knacka'), ['local/barn']],
    ['a base', edited('regional/tid.mall.yaml', 'receptionen', 'luckan'), ['local/barn', 'regional/tid']],
    ['a shared snippet', edited('snippets/sjuk.yaml', 'hemma', 'hos dig'), ['local/barn', 'regional/tid']],
    ['a snippet in a snippet', edited('snippets/ring.yaml', 'Ring oss', 'Ring 1177'), every],
    [
      'a unit’s name',
      edited('units/ogon.yaml', 'name: Ögon', 'name: Ögonen'),
      ['local/barn', 'regional/tid'],
    ],
    [
      'a unit’s words',
      { ...files, 'units/oron.yaml': `${files['units/oron.yaml']}words: { names: [Öra] }\n` },
      ['local/fri'],
    ],
    [
      'whom a unit uses',
      edited('units/oron.yaml', 'local/fri', 'regional/tid'),
      ['local/fri', 'regional/tid'],
    ],
    ['a unit that is gone', without('units/oron.yaml'), ['local/fri']],
    ['a unit that cannot be read', { ...files, 'units/oron.yaml': '- {' }, ['local/fri']],
    [
      'a unit that comes',
      { ...files, 'units/hud.yaml': 'id: hud\nname: Hud\nhsaId: SE2321009991-EX03\nuses: [local/fri]\n' },
      ['local/fri'],
    ],
    ['a snippet that is gone', without('snippets/ring.yaml'), every],
    // What shows the same snippet is told of fewer that do.
    ['a base that is gone', without('regional/tid.mall.yaml'), ['local/barn', 'local/fri']],
    [
      'a base that cannot be read',
      { ...files, 'regional/tid.mall.yaml': '- {' },
      ['local/barn', 'local/fri'],
    ],
    [
      'one more that shows the same text',
      { ...files, 'local/ny.mall.yaml': template('snippets:\n  - use: ring\n') },
      [...every.slice(0, 2), 'local/ny', every[2] ?? ''],
    ],
    [
      'another spelling of the file',
      {
        ...without('local/fri.mall.yaml'),
        'local/fri.mall.md': '---\nkind: information\nname: Fri\n---\n\n# Fri {#free}\n\nKom.\n',
      },
      every,
    ],
  ])('and changed is %s, says what it says without, and links no more than it must', (_, now, linked) => {
    const { memory, ...after } = remembering(first.all);
    const outcome = linkLibrary(parsed(now), [], memory);
    expect(after.linked.sort()).toEqual([...linked].sort());
    const anew = linkLibrary(parsed(now));
    expect(told(outcome)).toEqual(told(anew));
  });

  test('a template of which only the outline is known is the whole one to whoever looks at all of it', () => {
    const { memory } = remembering(first.all);
    const [known] = linkLibrary(parsed(files), [], memory).value.templates;
    const [anew] = linkLibrary(parsed(files)).value.templates;
    if (!known || !anew) throw new Error('no template');
    expect(Object.keys(known).sort()).toEqual(Object.keys(anew).sort());
    expect({ ...known }.snippets).toEqual(anew.snippets);
    expect(['purpose' in known, 'answerUse' in known, 'id' in known]).toEqual([true, false, true]);
  });

  test('a value of a unit that no template has is told also when its templates are only known', () => {
    const now = { ...files, 'units/oron.yaml': `${files['units/oron.yaml']}values: { lift: Hiss }\n` };
    const { memory, all } = remembering(first.all);
    const rules = () => linkLibrary(parsed(now), [], memory).findings.map(({ rule }) => rule);
    expect(rules()).toEqual(['link/unused-value']);
    expect(all.size).toBe(every.length);
    expect(rules()).toEqual(['link/unused-value']);
  });
});
