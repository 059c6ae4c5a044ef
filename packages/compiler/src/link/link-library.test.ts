import type { Block, Inline } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../render/render-template.ts';
import { compileProject } from '../testing/compile-project.ts';

const unit = `id: ogon
name: Ögonmottagningen
hsaId: SE2321009991-EX01
contactPage: https://www.1177.se/exempel
uses:
  - regional/*
links:
  fees:
    url: https://www.1177.se/avgifter
    title: Patientavgifter
`;

const base = `---
kind: information
name: Du har en bokad tid
category: information
purpose: Välkommen till {{unit.name}}.
fields:
  date:
    label: Datum
    type: date
    example: "2026-12-08"
values:
  arrival:
    label: Anmälan
    default: Gå till receptionen.
  parking:
    label: Parkering finns
    default: true
locked:
  - booking
---

# Tid {#booking}

Datum: {{fields.date}}

# Ankomst {#arrival}

{{values.arrival}}

{{#if values.parking}}

Du kan parkera utanför.

{{/if}}

Läs om [avgifter]({{links.fees}}).
`;

const project = { 'units/ogon.yaml': unit, 'regional/tid.mall.md': base };

function words(blocks: readonly Block[]): string {
  const inline = (inlines: readonly Inline[]): string =>
    inlines
      .map((child) =>
        child.type === 'text'
          ? child.value
          : child.type === 'field'
            ? `[${child.id}]`
            : inline(child.children),
      )
      .join('');
  return blocks
    .map((block): string => {
      switch (block.type) {
        case 'heading':
          return `# ${inline(block.children)}`;
        case 'paragraph':
          return inline(block.children);
        case 'list':
          return block.items.map((item) => `- ${inline(item.children)}`).join('\n');
        case 'terms':
          return block.items.map((item) => `${inline(item.term)}: ${inline(item.details)}`).join('\n');
        case 'box':
          return `[${block.kind}${block.heading ? ` ${inline(block.heading.children)}` : ''}] ${words(block.children)}`;
        default:
          return block satisfies never;
      }
    })
    .join('\n');
}

function message(files: Readonly<Record<string, string>>, id: string, unitId?: string): string {
  const { library } = compileProject(files);
  const template = library.templates.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`no template ${id}`);
  const rendered = renderTemplate(
    template,
    unitId === undefined ? undefined : library.units.find((candidate) => candidate.id === unitId),
  );
  return words(rendered.messages[0]?.blocks ?? []);
}

describe('a template for a unit', () => {
  it('shows the unit’s facts, defaults and links, and keeps fields open', () => {
    expect(compileProject(project).shown).toEqual([]);
    expect(message(project, 'regional/tid', 'ogon')).toMatchInlineSnapshot(`
      "Välkommen till Ögonmottagningen.
      # Tid
      Datum: [date]
      # Ankomst
      Gå till receptionen.
      Du kan parkera utanför.
      Läs om avgifter."
    `);
  });

  it('lets the unit set values, also those that settle a condition', () => {
    const files = {
      ...project,
      'units/ogon.yaml': `${unit}values:\n  arrival: Ta en kölapp.\n  parking: false\n`,
    };
    expect(compileProject(files).shown).toEqual([]);
    expect(message(files, 'regional/tid', 'ogon')).toContain('Ta en kölapp.\nLäs om');
  });

  it('can be shown without any unit', () => {
    expect(message({ 'regional/tid.mall.md': base }, 'regional/tid')).toContain(
      'Välkommen till mottagningen.',
    );
  });

  it('reports what the unit lacks, at the unit', () => {
    const files = { ...project, 'units/ogon.yaml': unit.replace(/links:[\s\S]*/, '') };
    const other = unit.replaceAll('ogon', 'annan').replace('EX01', 'EX02');
    expect(compileProject({ ...files, 'units/annan.yaml': other }).shown).toEqual([
      'link/missing-in-unit links units/ogon.yaml "id: ogon"',
    ]);
  });

  it('suggests the name that a unit’s value was meant to have', () => {
    const files = { ...project, 'units/ogon.yaml': `${unit}values:\n  arival: Ta en kölapp.\n` };
    expect(compileProject(files).shown).toEqual(['link/unused-value unitSuggest units/ogon.yaml "arival"']);
  });

  it('reports a pattern in uses that fits no template', () => {
    const files = { ...project, 'units/ogon.yaml': unit.replace('regional/*', 'regional/tidd') };
    expect(compileProject(files).shown).toContain(
      'link/unused-pattern usesSuggest units/ogon.yaml "regional/tidd"',
    );
  });
});

describe('a project', () => {
  const simple = (more = '') => `kind: information
name: Namn
purpose: Hej.
${more}`;

  it('has one unit for an HSA-id, and tells where the other one is', () => {
    const two = { ...project, 'units/annan.yaml': unit.replaceAll('ogon', 'annan') };
    const [finding, ...others] = compileProject(two).findings;
    expect([finding?.rule, finding?.message, finding?.place?.file, others]).toEqual([
      ...['link/duplicate-id', 'hsaId', 'templates/units/ogon.yaml', []],
    ]);
    const [first] = finding?.related ?? [];
    expect(finding?.data).toEqual({ first: 'annan', second: 'ogon', id: 'SE2321009991-EX01' });
    expect([first?.place.file, first?.place.start.line, finding?.place?.start.line]).toEqual([
      ...['templates/units/annan.yaml', 3, 3],
    ]);
  });

  it('has a fix for a template’s id that is misspelt in uses', () => {
    const files = { ...project, 'units/ogon.yaml': unit.replace('regional/*', 'regional/tidd') };
    const finding = compileProject(files).findings.find(({ rule }) => rule === 'link/unused-pattern');
    expect(finding?.data).toMatchObject({ name: 'regional/tidd', suggestion: 'regional/tid' });
    expect(finding?.fixes).toMatchObject([{ edits: [{ text: 'regional/tid' }], safety: 'suggestion' }]);
    const other = compileProject({ ...project, 'units/ogon.yaml': unit.replace('regional/*', 'local/*') });
    expect(other.shown).toContain('link/unused-pattern uses units/ogon.yaml "local/*"');
  });

  it('calls nothing unused of which it could not read all', () => {
    const broken = { 'regional/trasig.mall.yaml': '- {' };
    const about = (files: Readonly<Record<string, string>>) =>
      compileProject(files).shown.filter((line) => line.startsWith('link/'));
    const uses = unit.replace('regional/*', 'regional/trasig');
    expect(about({ ...broken, 'units/ogon.yaml': uses })).toEqual([]);
    const values = `${unit}values: { lift: Hiss }\n`;
    expect(about({ ...project, 'units/ogon.yaml': values })).toHaveLength(1);
    expect(about({ ...project, ...broken, 'units/ogon.yaml': values })).toEqual([]);
  });

  it('calls no value unused that a template may have whose values or units could not be read', () => {
    const has = (uses: string, name: string) => ({
      'units/ogon.yaml': unit
        .replace('regional/*', uses)
        .replace(/links:[\s\S]*/, `values: { ${name}: Hiss }\n`),
    });
    const told = (files: Readonly<Record<string, string>>) =>
      compileProject(files).shown.filter((line) => line.startsWith('link/unused-value'));
    const lift = simple('values: { lift: Trappa }\n');
    expect(told({ 'local/a.mall.yaml': lift, ...has('local/a', 'lift') })).toEqual([]);
    expect(told({ 'local/a.mall.yaml': lift, ...has('local/a', 'stairs') })).toHaveLength(1);
    expect(told({ 'local/a.mall.yaml': simple('values: 5\n'), ...has('local/a', 'stairs') })).toEqual([]);
    // Whoever's units could not be read may be built for this one, but has only its own values.
    const anyUnit = { 'local/a.mall.yaml': simple(), 'local/b.mall.yaml': `${lift}units: 5\n` };
    expect(told({ ...anyUnit, ...has('local/a', 'lift') })).toEqual([]);
    expect(told({ ...anyUnit, ...has('local/a', 'stairs') })).toHaveLength(1);
    const notForIt = { 'local/a.mall.yaml': simple(), 'local/b.mall.yaml': lift };
    expect(told({ ...notForIt, ...has('local/a', 'lift') })).toHaveLength(1);
  });

  it('knows what is said of a unit’s file to rest on the unit, its templates and patterns that fit none', () => {
    const readsOf = (uses: string) => {
      const files = {
        'local/a.mall.yaml': simple(),
        'local/b.mall.yaml': simple(),
        'units/ogon.yaml': unit.replace('regional/*', uses),
      };
      return [...(compileProject(files).library.units[0]?.reads ?? [])].sort();
    };
    expect(readsOf('local/a')).toEqual(['template:local/a', 'unit:ogon']);
    expect(readsOf('local/c')).toEqual(['template:*', 'unit:ogon']);
  });

  it('shows its units and shared snippets, with who uses them and their own texts', () => {
    const { library } = compileProject({
      ...project,
      'local/a.mall.yaml': simple('snippets: [{ use: ett }]\n'),
      'local/b.mall.yaml': simple('snippets: [{ use: ett }]\n'),
      'local/c.mall.yaml': simple('snippets: [{ use: tva }]\n'),
      'snippets/ett.yaml': 'title: Ett\ntext: Hej.\n',
      'snippets/tva.yaml': 'title: Två\ntext: Hej då.\n',
    });
    // One template is no reach worth telling of.
    expect(library.snippets.map(({ id, usedIn, texts }) => [id, usedIn, texts.length])).toEqual([
      ['ett', ['local/a', 'local/b'], 2],
      ['tva', [], 2],
    ]);
    const [own] = library.units;
    expect([...(own?.links.values() ?? [])].map(({ name, place }) => [name, place.file])).toEqual([
      ['fees', 'templates/units/ogon.yaml'],
    ]);
    expect(library.templates.map(({ id, units }) => [id, units.map((one) => one.id)])).toEqual(
      expect.arrayContaining([
        ['regional/tid', ['ogon']],
        ['local/a', []],
      ]),
    );
  });

  it('sends information in both channels unless it says which, and knows what it builds on', () => {
    const { library } = compileProject({
      'local/a.mall.yaml': simple(),
      'local/b.mall.yaml': simple('channels: [staff]\n'),
      'local/c.mall.yaml': 'extends: local/a\n',
    });
    expect(library.templates.map(({ id, kind, channels, bases }) => [id, kind, channels, bases])).toEqual([
      ['local/a', 'information', ['staff', 'inbox'], []],
      ['local/b', 'information', ['staff'], []],
      ['local/c', 'information', ['staff', 'inbox'], ['local/a']],
    ]);
  });

  it('says what replaces a template, and tells of one that is not there', () => {
    const of = (by: string) =>
      compileProject({
        'local/a.mall.yaml': simple(`status: retired\nreplacedBy: ${by}\n`),
        'local/b.mall.yaml': simple(),
        'local/c.mall.yaml': '- {',
      }).shown.filter((line) => line.startsWith('link/'));
    expect(of('local/b')).toEqual([]);
    expect(of('local/c')).toEqual([]);
    expect(of('local/bb')).toEqual(['link/unknown-reference templateSuggest local/a.mall.yaml "local/bb"']);
  });

  it('has contact details of a template only where it writes them', () => {
    const { library } = compileProject({
      'local/a.mall.yaml': simple('contact: Ring oss.\n'),
      'local/b.mall.yaml': simple('contact: unit\n'),
      'local/c.mall.yaml': simple(),
    });
    expect(library.templates.map(({ contact }) => contact?.inlines.length)).toEqual([
      1,
      undefined,
      undefined,
    ]);
  });
});

describe('messages of one template', () => {
  const of = (messages: string) => ({
    'local/a.mall.yaml': `kind: information
name: Namn
snippets:
  - { id: before, title: Före, text: Drick. }
  - { id: after, title: Efter, text: Vila. }
${messages}`,
  });

  it('are one of all its snippets unless it says which', () => {
    const [template] = compileProject(of('')).library.templates;
    expect(template?.messages.map(({ id, snippets }) => [id, snippets])).toEqual([
      ['main', ['before', 'after']],
    ]);
  });

  it('have the snippets that they name, and ids of their own', () => {
    const { library, shown } = compileProject(
      of(
        'messages:\n  - { id: m, name: Ett, snippets: [after, befor] }\n  - { id: m, name: Två, snippets: [before] }\n',
      ),
    );
    expect(library.templates[0]?.messages.map(({ id, snippets }) => [id, snippets])).toEqual([
      ['m', ['after']],
      ['m', ['before']],
    ]);
    expect(shown).toEqual([
      'link/unknown-reference snippetSuggest local/a.mall.yaml "befor"',
      'link/duplicate-id message local/a.mall.yaml "m"',
    ]);
  });
});

describe('values that a template sets over another', () => {
  const child = (values: string, more = '') => ({
    ...project,
    'local/barn.mall.yaml': `extends: regional/tid\nvalues: { ${values} }\n${more}`,
  });
  it.each([
    ['are told when the other has no such', 'arival: Ring på.', 'valueSuggest local/barn.mall.yaml "arival"'],
    ['are told without a guess when none is like it', 'lift: Ja.', 'value local/barn.mall.yaml "lift"'],
  ])('%s', (_, values, expected) => {
    const { shown, findings } = compileProject(child(values));
    expect(shown).toContain(`link/unknown-value ${expected}`);
    const fixes = findings.find(({ rule }) => rule === 'link/unknown-value')?.fixes;
    expect(fixes?.[0]?.edits[0]?.text).toBe(expected.startsWith('valueSuggest') ? 'arrival' : undefined);
  });

  it('are right when the template’s own texts use them', () => {
    const own = child(
      'lift: Det finns hiss.',
      'snippets:\n  - { id: l, title: Hiss, text: "{{values.lift}}" }\n',
    );
    expect(compileProject(own).shown.filter((line) => line.startsWith('link/unknown-value'))).toEqual([]);
  });
});

describe('a template that extends another', () => {
  const child = (rest: string, body = '') => ({
    ...project,
    'local/min-tid.mall.md': `---\nextends: regional/tid\nunits:\n  - ogon\n${rest}---\n${body}`,
  });

  it('inherits texts, sets values over the unit’s and adds snippets where it says', () => {
    const files = {
      ...child(
        'values:\n  arrival: Ring på klockan.\n',
        '\n# Droppar {#drops after=booking}\n\nDu får droppar.\n',
      ),
      'units/ogon.yaml': `${unit}values:\n  arrival: Ta en kölapp.\n`,
    };
    expect(compileProject(files).shown).toEqual([]);
    expect(message(files, 'local/min-tid', 'ogon')).toMatchInlineSnapshot(`
      "Välkommen till Ögonmottagningen.
      # Tid
      Datum: [date]
      # Droppar
      Du får droppar.
      # Ankomst
      Ring på klockan.
      Du kan parkera utanför.
      Läs om avgifter."
    `);
  });

  it.each([
    [
      'redefines a locked snippet',
      child('', '\n# Ny tid {#booking}\n\nKom.\n'),
      'link/locked-text snippet local/min-tid.mall.md "# Ny tid {#booking}"',
    ],
    [
      'sets a key that is not its own',
      child('name: Eget namn\n'),
      'link/child-key notAllowed local/min-tid.mall.md "name"',
    ],
    [
      'sets a value of another kind',
      child('values:\n  parking: ja\n'),
      'link/value-type mismatch local/min-tid.mall.md "ja"',
    ],
    [
      'places after a snippet that is not there',
      child('', '\n# D {#d after=bokning}\n\nX.\n'),
      'link/unknown-reference snippetSuggest local/min-tid.mall.md "bokning"',
    ],
    [
      'names an unknown unit',
      child('').valueOf() && {
        ...project,
        'local/a.mall.yaml': 'extends: regional/tid\nunits:\n  - ogonn\n',
      },
      'link/unknown-reference unitSuggest local/a.mall.yaml "ogonn"',
    ],
    [
      'extends an unknown template',
      { ...project, 'local/a.mall.yaml': 'extends: regional/tiid\n' },
      'link/unknown-reference templateSuggest local/a.mall.yaml "regional/tiid"',
    ],
    [
      'extends itself through another',
      { 'local/a.mall.yaml': 'extends: local/b\n', 'local/b.mall.yaml': 'extends: local/a\n' },
      'link/cycle extends local/a.mall.yaml "local/b"',
    ],
  ])('%s', (_, files, expected) => {
    expect(compileProject(files).shown).toContain(expected);
  });

  it('may redefine a snippet that is not locked', () => {
    const files = child('', '\n# Ankomst {#arrival}\n\nRing på.\n');
    expect(compileProject(files).shown).toEqual([]);
    expect(message(files, 'local/min-tid', 'ogon')).toContain('# Ankomst\nRing på.');
  });

  it('finds a regional summons locked whole unless it says otherwise', () => {
    const files = {
      ...child('', '\n# Ankomst {#arrival}\n\nRing på.\n'),
      'regional/tid.mall.md': base
        .replace('category: information', 'category: kallelse')
        .replace('locked:\n  - booking\n', ''),
    };
    expect(compileProject(files).shown).toEqual([
      'link/locked-text snippet local/min-tid.mall.md "# Ankomst {#arrival}"',
    ]);
  });
});

describe('names in texts', () => {
  const template = (text: string, extra = '') => ({
    'local/a.mall.yaml': `kind: information\nname: Namn\n${extra}snippets:\n  - id: s\n    title: Rubrik\n    text: |\n      ${text}\n`,
  });
  it.each([
    [
      'an unknown field',
      template('Kom {{fields.date}}.'),
      'link/unknown-placeholder fields local/a.mall.yaml "{{fields.date}}"',
    ],
    [
      'a misspelt value',
      template('Kom {{values.arival}}.', 'values:\n  arrival: Ja.\n'),
      'link/unknown-placeholder valuesSuggest local/a.mall.yaml "{{values.arival}}"',
    ],
    [
      'an unknown fact about the unit',
      template('Kom {{unit.fax}}.'),
      'link/unknown-placeholder unit local/a.mall.yaml "{{unit.fax}}"',
    ],
    [
      'a condition on a text',
      template('{{#if values.a}}\n\n      Ja.\n\n      {{/if}}', 'values:\n  a: text\n'),
      'link/value-type notBoolean local/a.mall.yaml "{{#if values.a}}"',
    ],
    [
      'a placeholder inside a value',
      template('{{values.a}}', 'values:\n  a: Kom till {{unit.name}}\n'),
      'link/unknown-placeholder inValue local/a.mall.yaml "{{unit.name}}"',
    ],
    [
      'a field in the name',
      {
        'local/a.mall.yaml':
          'kind: information\nname: Tid {{fields.d}}\npurpose: Hej.\nfields:\n  d:\n    label: D\n    type: date\n    example: "2026-12-08"\n',
      },
      'link/unknown-placeholder inName local/a.mall.yaml "{{fields.d}}"',
    ],
    [
      'an unknown shared snippet',
      template('{{> legg}}'),
      'link/unknown-reference shared local/a.mall.yaml "{{> legg}}"',
    ],
    [
      'no text at all',
      { 'local/a.mall.yaml': 'kind: information\nname: Namn\n' },
      'link/missing-key text local/a.mall.yaml "kind: information"',
    ],
    [
      'two files with one id',
      {
        'local/a.mall.yaml': 'kind: information\nname: A\npurpose: B\n',
        'local/a.mall.md': '---\nkind: information\nname: A\npurpose: B\n---\n',
      },
      'link/duplicate-id template local/a.mall.yaml "kind: information"',
    ],
  ])('%s', (_, files, expected) => {
    expect(compileProject(files).shown).toEqual([expected]);
  });

  it('reports a ring of shared snippets once, and shows the rest', () => {
    const files = {
      'local/a.mall.yaml': 'kind: information\nname: Namn\nsnippets:\n  - use: ett\n',
      'snippets/ett.yaml': 'title: Ett\ntext: |\n  Hej.\n\n  {{> tva}}\n',
      'snippets/tva.yaml': 'title: Två\ntext: |\n  Du.\n\n  {{> ett}}\n',
    };
    expect(compileProject(files).shown).toEqual(['link/cycle include snippets/tva.yaml "{{> ett}}"']);
    expect(message(files, 'local/a')).toBe('# Ett\nHej.\nDu.');
  });

  it('tells how many templates a shared text reaches', () => {
    const use = (name: string) => `kind: information\nname: ${name}\nsnippets:\n  - use: ett\n`;
    const { library } = compileProject({
      'local/a.mall.yaml': use('A'),
      'local/b.mall.yaml': use('B'),
      'snippets/ett.yaml': 'title: Ett\ntext: Hej.\n',
    });
    const text = library.templates[0]?.prose.find((prose) => prose.text === 'Hej.');
    expect(text?.usedIn).toEqual(['local/a', 'local/b']);
    expect(text?.place(0, 3).file).toBe('templates/snippets/ett.yaml');
  });
});

describe('the example of a field', () => {
  const withExample = (type: string, example: string) => ({
    'local/a.mall.yaml': `kind: information\nname: N\npurpose: "{{fields.f}}"\nfields:\n  f: { label: F, type: ${type}, example: "${example}" }\n`,
  });
  it.each([
    ['date', '2026-13-45'],
    ['time', '25.99'],
    ['phone', 'abc'],
  ])('is a %s that exists', (type, example) => {
    expect(compileProject(withExample(type, example)).shown).toEqual([
      `link/field-example ${type} local/a.mall.yaml ${JSON.stringify(JSON.stringify(example))}`,
    ]);
  });

  it('is right as a value that could be sent', () => {
    const right = { date: '2026-12-08', time: '24.00', phone: '08-465 004 12', text: 'blodprov', place: '5' };
    for (const [type, example] of Object.entries(right))
      expect(compileProject(withExample(type, example)).shown).toEqual([]);
  });
});

describe('boxes and questions', () => {
  it('gives a box the heading right before it', () => {
    const files = {
      'local/a.mall.md':
        '---\nkind: information\nname: N\n---\n\n# Inför besöket {#before}\n\n:::information\n- Ta med legitimation.\n:::\n',
    };
    expect(compileProject(files).shown).toEqual([]);
    expect(message(files, 'local/a')).toBe('[information Inför besöket] - Ta med legitimation.');
  });

  it('checks that a follow-up waits for an answer that exists', () => {
    const files = {
      'local/a.mall.yaml':
        'kind: questions\nname: N\nquestions:\n  - id: q\n    type: single\n    text: Tar du läkemedel?\n    options:\n      - Ja\n      - Nej\n    followUps:\n      - when: Jaa\n        ask:\n          id: r\n          type: text\n          text: Vilka?\n',
    };
    expect(compileProject(files).shown).toEqual([
      'link/unknown-reference optionSuggest local/a.mall.yaml "Jaa"',
    ]);
  });
});
