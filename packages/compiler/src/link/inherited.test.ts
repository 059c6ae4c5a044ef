import { describe, expect, test } from 'vitest';
import { compileProject } from '../testing/compile-project.ts';

const base = `kind: information
name: Basen
purpose: Basens syfte.
instruction: Basens anvisning.
values: { arrival: Gå in., parking: true }
links: { fees: { url: https://www.1177.se/bas, title: Avgifter } }
answerForms:
  reply: [{ id: yes, text: Tack för svaret. }]
snippets:
  - { id: one, title: Ett, text: "{{values.arrival}}" }
  - { id: two, title: Två, text: "Se [avgifter]({{links.fees}})." }
`;

const linked = (files: Readonly<Record<string, string>>, id: string) => {
  const { library, shown, findings } = compileProject(files);
  const template = library.templates.find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  const texts = template.texts.map(({ key, origin, locked, part, row }) => ({
    key,
    origin,
    locked,
    part,
    reader: row.reader,
  }));
  return { template, texts, shown, findings };
};

const files = (child: string, more: Readonly<Record<string, string>> = {}) => ({
  'local/bas.mall.yaml': base,
  'local/barn.mall.yaml': `extends: local/bas\n${child}`,
  ...more,
});

describe('texts of a template that builds on another', () => {
  test('are the other’s until it writes its own, entry by entry', () => {
    const { template, texts, shown } = linked(
      files(
        'values: { arrival: Ring på. }\nlinks: { map: { url: https://www.1177.se/karta, title: Karta } }\n',
      ),
      'local/barn',
    );
    expect(shown).toEqual([]);
    const origins = (key: string) => texts.filter((text) => text.key === key).map(({ origin }) => origin);
    expect(origins('purpose')).toEqual(['local/bas']);
    expect(origins('snippets.#.text')).toEqual(['local/bas', 'local/bas']);
    expect([...template.links].map(([name, { url, place }]) => [name, url, place.file])).toEqual([
      ['fees', 'https://www.1177.se/bas', 'templates/local/bas.mall.yaml'],
      ['map', 'https://www.1177.se/karta', 'templates/local/barn.mall.yaml'],
    ]);
    // One text for each value and link, from whoever has the say.
    const entries = template.texts.filter(({ path }) => path[0] === 'values' || path[0] === 'links');
    expect(entries.map(({ path, origin }) => [path.join('/'), origin]).sort()).toEqual([
      ['links/fees/title', 'local/bas'],
      ['links/fees/url', 'local/bas'],
      ['links/map/title', 'local/barn'],
      ['links/map/url', 'local/barn'],
      ['values/arrival', 'local/barn'],
    ]);
    expect(texts.every(({ locked }) => !locked)).toBe(true);
  });

  test('stand in the order of the schema, with their own part', () => {
    const { texts } = linked(files('snippets:\n  - { id: three, title: Tre, text: Sist. }\n'), 'local/barn');
    const parts = texts.map(({ part }) => part);
    expect(parts.indexOf('purpose')).toBeLessThan(parts.indexOf('snippets/one'));
    expect(parts.filter((part) => part.startsWith('snippets/'))).toEqual([
      ...['snippets/one', 'snippets/one', 'snippets/two', 'snippets/two', 'snippets/three', 'snippets/three'],
    ]);
  });

  test('have a heading that only staff see where the citizen gets none', () => {
    const { texts } = linked(
      {
        'local/a.mall.yaml':
          'kind: information\nname: N\nsnippets:\n  - { id: a, title: A, heading: false, text: Hej. }\n  - { id: b, title: B, text: Hej. }\n',
      },
      'local/a',
    );
    const titles = texts.filter(({ key }) => key === 'snippets.#.title');
    expect(titles.map(({ reader }) => reader)).toEqual(['staff', 'citizen']);
  });

  test('take in what shared snippets say, from their files and in their language', () => {
    const { template, shown } = linked(
      {
        'local/a.mall.yaml':
          'kind: information\nname: N\nsnippets:\n  - { id: a, title: A, text: "{{> delad}}" }\n',
        'snippets/delad.yaml':
          'title: Delad\nvalues: { call: { label: Ring, default: Ring oss. } }\ntext: "{{values.call}}"\n',
      },
      'local/a',
    );
    expect(shown).toEqual([]);
    expect(template.texts.filter(({ path }) => path[0] === 'values')).toMatchObject([
      { path: ['values', 'call', 'label'], origin: 'snippets/delad', language: 'sv', locked: false },
      { path: ['values', 'call', 'default'], origin: 'snippets/delad', language: 'sv', locked: false },
    ]);
    expect(template.prose.map(({ text }) => text)).toContain('Ring oss.');
  });

  test('that staff answer with are inherited whole, and have ids of their own', () => {
    const { template, shown } = linked(files(''), 'local/barn');
    expect(shown).toEqual([]);
    expect(
      template.answerForms.reply.map(({ id, blocks, place }) => [id, blocks.length, place.file]),
    ).toEqual([['yes', 1, 'templates/local/bas.mall.yaml']]);
    expect([template.answerForms.partialReply, template.answerForms.counterQuestion]).toEqual([[], []]);
    const twice = base.replace('reply: [', 'reply: [{ id: yes, text: Hej. }, ');
    const told = linked({ ...files(''), 'local/bas.mall.yaml': twice }, 'local/bas');
    expect(told.findings.map(({ message, template: of, data }) => [message, of, data.id])).toEqual([
      ['answer', 'local/bas', 'yes'],
    ]);
  });
});

describe('snippets', () => {
  test('with one id twice in a file are told, with the first, and the first stands', () => {
    const { template, findings } = linked(
      {
        'local/a.mall.yaml':
          'kind: information\nname: N\nsnippets:\n  - { id: a, title: A, text: Första. }\n  - { id: a, title: B, text: Andra. }\n',
      },
      'local/a',
    );
    expect(findings).toMatchObject([
      {
        rule: 'link/duplicate-id',
        message: 'snippet',
        data: { id: 'a' },
        related: [{ message: 'first', place: { start: { line: 4 } } }],
      },
    ]);
    expect(template.prose.map(({ text }) => text)).toContain('Första.');
    expect(template.prose.map(({ text }) => text)).not.toContain('Andra.');
  });

  test('that are shared and taken in twice are told by the line that can go', () => {
    const { findings } = linked(
      {
        'snippets/tolk.md': '---\ntitle: Tolk\n---\nDu kan få tolk.\n',
        'local/a.mall.yaml':
          'kind: information\nname: N\nsnippets:\n  - { id: a, title: A, text: Första. }\n  - use: tolk\n  - use: tolk\n',
      },
      'local/a',
    );
    expect(findings).toMatchObject([
      {
        rule: 'link/duplicate-id',
        message: 'use',
        data: { id: 'tolk' },
        related: [{ message: 'first', place: { start: { line: 5 } } }],
      },
    ]);
  });

  test('that are locked keep the base’s text, and the place of the lock is told', () => {
    const { findings, template } = linked(
      {
        'local/bas.mall.yaml': `${base}locked: [one]\n`,
        'local/barn.mall.yaml':
          'extends: local/bas\nsnippets:\n  - { id: one, title: Mitt, text: Mitt eget. }\n',
      },
      'local/barn',
    );
    expect(findings).toMatchObject([
      {
        message: 'snippet',
        data: { id: 'one', base: 'local/bas' },
        related: [{ message: 'base', place: { file: 'templates/local/bas.mall.yaml' } }],
      },
    ]);
    expect(template.snippets.map(({ id, locked, origin }) => [id, locked, origin])).toEqual([
      ['one', true, 'local/bas'],
      ['two', false, 'local/bas'],
    ]);
  });

  test('are locked whole only in a regional summons, or where it is said', () => {
    const lockedOf = (path: string, more: string) =>
      linked(
        {
          [`${path}.mall.yaml`]: `kind: information\nname: N\n${more}snippets: [{ id: a, title: A, text: Hej. }]\n`,
        },
        path,
      ).template.snippets[0]?.locked;
    expect(lockedOf('regional/a', 'category: kallelse\n')).toBe(true);
    expect(lockedOf('regional/a', 'category: information\n')).toBe(false);
    expect(lockedOf('local/a', 'category: kallelse\n')).toBe(false);
    expect(lockedOf('local/a', 'locked: all\n')).toBe(true);
    expect(lockedOf('regional/a', 'category: kallelse\nlocked: none\n')).toBe(false);
  });

  test('of others are known as such, also within conditions and boxes', () => {
    const text = '{{#if values.lift}}\\n\\n{{> delad}}\\n\\n{{/if}}\\n\\n:::information\\n{{> delad}}\\n:::';
    const { template, shown } = linked(
      {
        'local/a.mall.yaml': `kind: information\nname: N\nvalues: { lift: true }\nsnippets:\n  - { use: hel }\n  - { id: a, title: A, text: "${text}" }\n`,
        'snippets/delad.yaml': 'title: Delad\ntext: Ring oss.\n',
        'snippets/hel.yaml': 'title: Hel\nheading: false\ntext: Hela.\n',
      },
      'local/a',
    );
    expect(shown).toEqual([]);
    expect(template.snippets.map(({ id, shared, heading, origin }) => [id, shared, heading, origin])).toEqual(
      [
        ['hel', true, false, 'snippets/hel'],
        ['a', false, true, 'local/a'],
      ],
    );
    expect(template.prose.filter((one) => one.text === 'Ring oss.')).toHaveLength(2);
    expect([...template.sharedSnippets].sort()).toEqual(['delad', 'hel']);
  });

  test('in a ring are told with the way round', () => {
    const { findings } = linked(
      {
        'local/a.mall.yaml': 'kind: information\nname: N\nsnippets:\n  - use: ett\n',
        'snippets/ett.yaml': 'title: Ett\ntext: "Hej.\\n\\n{{> tva}}"\n',
        'snippets/tva.yaml': 'title: Två\ntext: "Du.\\n\\n{{> ett}}"\n',
      },
      'local/a',
    );
    expect(findings.map(({ data }) => data)).toEqual([{ chain: 'ett → tva → ett' }]);
  });
});

describe('what could not be read is not called missing', () => {
  const broken = '- {';
  const links = (all: Readonly<Record<string, string>>) =>
    compileProject(all).shown.filter((line) => line.startsWith('link/'));
  const uses = (more: string) =>
    `extends: local/bas\n${more}snippets:\n  - { id: x, title: X, after: borta, text: "{{values.borta}} {{fields.borta}}" }\n`;

  test('of a base', () => {
    expect(
      links({ 'local/barn.mall.yaml': uses('values: { annan: A. }\n'), 'local/bas.mall.yaml': broken }),
    ).toEqual([]);
    const { template } = linked(
      { 'local/barn.mall.yaml': uses(''), 'local/bas.mall.yaml': broken },
      'local/barn',
    );
    expect([template.refused.whole, template.awaits]).toEqual([false, ['templates/local/bas.mall.yaml']]);
  });

  test('of a base whose name cannot be used', () => {
    const { template } = linked({ 'local/barn.mall.yaml': uses('').replace('local/bas', '5') }, 'local/barn');
    expect(template.refused.whole).toBe(false);
  });

  test('of a base’s own keys', () => {
    const wrong = base.replace('values: {', 'values: { borta: 5,');
    expect(
      links({
        'local/bas.mall.yaml': wrong,
        'local/barn.mall.yaml': 'extends: local/bas\nvalues: { borta: A. }\n',
      }),
    ).toEqual([]);
    const { template } = linked(
      { 'local/bas.mall.yaml': wrong, 'local/barn.mall.yaml': 'extends: local/bas\n' },
      'local/barn',
    );
    expect([template.refused.touches(['values', 'borta']), template.refused.touches(['purpose'])]).toEqual([
      true,
      false,
    ]);
  });

  test('of a shared snippet, which would have brought values and texts', () => {
    const text =
      'kind: information\nname: N\nsnippets:\n  - { use: delad }\n  - { id: a, title: A, after: delad, text: "{{values.call}}" }\n';
    expect(links({ 'local/a.mall.yaml': text, 'snippets/delad.yaml': broken })).toEqual([]);
    const { template } = linked({ 'local/a.mall.yaml': text, 'snippets/delad.yaml': broken }, 'local/a');
    expect(template.awaits).toEqual(['templates/snippets/delad.yaml']);
    expect(['snippets', 'values', 'fields'].map((key) => template.refused.touches([key]))).toEqual([
      true,
      true,
      false,
    ]);
    // One that is not there at all is told, and that alone.
    expect(links({ 'local/a.mall.yaml': text })).toEqual([
      'link/unknown-reference shared local/a.mall.yaml "delad"',
    ]);
    const wrong = 'title: Delad\nvalues: { call: 5 }\ntext: Hej.\n';
    expect(links({ 'local/a.mall.yaml': text, 'snippets/delad.yaml': wrong })).toEqual([]);
  });

  test('of units, of which one may use the template', () => {
    const { template } = linked({ 'local/a.mall.yaml': base, 'units/x.yaml': broken }, 'local/a');
    expect([template.refused.touches(['units']), template.refused.touches(['values'])]).toEqual([
      true,
      false,
    ]);
    const alone = linked({ 'local/a.mall.yaml': base }, 'local/a').template;
    expect(alone.refused.touches(['units'])).toBe(false);
    expect([...alone.reads].includes('unit:*')).toBe(true);
  });

  test('of a message’s own text', () => {
    for (const key of ['purpose', 'snippets', 'questions'])
      expect(links({ 'local/a.mall.yaml': `kind: information\nname: N\n${key}: 5\n` })).toEqual([]);
  });
});

describe('a unit in another language', () => {
  const unit = `id: storby
name: Mottagningen i Storby
hsaId: SE2321009991-EX01
phones: [{ number: 08-465 004 00 }, { number: 08-465 004 01, label: Reception }]
address: Storgatan 1, Storby
values: { fee: Besöket kostar 200 kronor., lift: true }
uses: [local/*]
languages:
  en: { name: Storby Clinic, values: { fee: The visit costs 200 kronor. } }
  en-GB: { name: Storby Surgery }
`;
  const of = (language: string, more = unit) => {
    const { library } = compileProject({
      'units/storby.yaml': more,
      'local/a.mall.yaml': `kind: information\nname: N\nlanguage: ${language}\npurpose: Hi.\nvalues: { fee: Free., lift: false }\n`,
      'local/b.mall.yaml': `kind: information\nname: N\nlanguage: ${language}\npurpose: Hi.\n`,
    });
    const [first, second] = library.templates.map(({ units }) => units[0]);
    if (!first) throw new Error('no unit');
    return { unit: first, isOne: first === second };
  };

  test('says what it has in the language, and of the rest what has none', () => {
    const { unit: english, isOne } = of('en');
    expect(english.source).toMatchObject({
      name: 'Storby Clinic',
      address: 'Storgatan 1, Storby',
      phones: [{ number: '08-465 004 00' }, { number: '08-465 004 01' }],
      values: { lift: true, fee: 'The visit costs 200 kronor.' },
    });
    expect(english.source.phones?.[1]).not.toHaveProperty('label');
    expect([...english.untranslated]).toEqual(['phones']);
    expect(isOne).toBe(true);
  });

  test('is the variety that is asked for before another of the language', () => {
    expect(of('en-GB').unit.source.name).toBe('Storby Surgery');
    expect(of('en-AU').unit.source.name).toBe('Storby Clinic');
    expect(of('fi').unit.source.name).toBe('Mottagningen i Storby');
    expect([...of('fi').unit.untranslated].sort()).toEqual(['phones', 'values/fee']);
    expect(of('sv').unit.source.phones?.[1]?.label).toBe('Reception');
  });

  test('points where it is said', () => {
    const { places } = of('en').unit;
    const words = (path: readonly string[], of: 'value' | 'key' = 'value') => {
      const place = places[of](path);
      return unit.slice(place.start.offset, place.end.offset);
    };
    expect(words(['name'])).toBe('Storby Clinic');
    expect(words(['values', 'fee'])).toBe('The visit costs 200 kronor.');
    expect(words(['values', 'lift'])).toBe('true');
    expect(words(['address'])).toBe('Storgatan 1, Storby');
    expect(words(['values', 'fee'], 'key')).toBe('fee');
    expect(places.key(['values', 'fee']).start.line).toBe(9);
    expect(places.file).toBe('templates/units/storby.yaml');
  });

  test('has no telephone and no address where it has none', () => {
    const bare = unit.replace(/phones.*\n|address.*\n/g, '');
    const { source, untranslated } = of('fi', bare).unit;
    expect(source).not.toHaveProperty('phones');
    expect([...untranslated]).toEqual(['values/fee']);
  });
});
