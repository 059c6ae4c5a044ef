import { describe, expect, test } from 'vitest';
import { compileProject } from '../testing/compile-project.ts';

const template = (text: string, more = '') => `kind: information
name: Namn
${more}snippets:
  - id: s
    title: Rubrik
    text: |
      ${text}
`;

const unit = (more = '') => `id: storby
name: Mottagningen i Storby
hsaId: SE2321009991-EX01
uses: [local/a]
${more}`;

const shown = (text: string, more = '', units?: string) => {
  const files = { 'local/a.mall.yaml': template(text, more) };
  return compileProject(units === undefined ? files : { ...files, 'units/storby.yaml': units }).shown;
};

const prose = (text: string, units: string) => {
  const { library } = compileProject({ 'local/a.mall.yaml': template(text), 'units/storby.yaml': units });
  return library.templates[0]?.prose.find(({ part, role }) => part === 'snippets/s' && role === 'paragraph')
    ?.text;
};

describe('facts about a unit', () => {
  const whole = unit(
    'phones: [{ number: 08-465 004 00, hours: Måndag till fredag 8–16 }]\naddress: Storgatan 1, Storby\ncontactPage: https://www.1177.se/storby\n',
  );

  test.each([
    ['name', 'Mottagningen i Storby'],
    ['phone', '08-465 004 00'],
    ['hours', 'Måndag till fredag 8–16'],
    ['address', 'Storgatan 1, Storby'],
    ['contactPage', 'https://www.1177.se/storby'],
  ])('unit.%s is shown', (name, fact) => {
    expect(prose(`Se: {{unit.${name}}}.`, whole)).toBe(`Se: ${fact}.`);
    expect(shown(`Se: {{unit.${name}}}.`, '', whole)).toEqual([]);
  });

  test.each(['phone', 'hours', 'address', 'contactPage'])(
    'unit.%s is missed where the unit lacks it',
    (name) => {
      expect(shown(`Se: {{unit.${name}}}.`, '', unit())).toEqual([
        `link/missing-in-unit ${name} units/storby.yaml "id"`,
      ]);
      // A file that could not be read may have had it.
      expect(shown(`Se: {{unit.${name}}}.`)).toEqual([]);
    },
  );

  test('are missed once, whoever asks, with the place where the text needs them', () => {
    const files = {
      'local/a.mall.yaml': template('Ring {{unit.phone}}. Ring {{unit.phone}} igen.'),
      'units/storby.yaml': unit(),
    };
    const { findings } = compileProject(files);
    expect(findings).toMatchObject([
      {
        template: 'local/a',
        unit: 'storby',
        data: { unit: 'storby', name: 'phone', template: 'local/a' },
        related: [{ message: 'usedHere', place: { file: 'templates/local/a.mall.yaml' } }],
      },
    ]);
  });

  test.each([
    ['phones: 5', 'phone'],
    ['phones: 5', 'hours'],
    ['address: 5', 'address'],
    ['contactPage: 5', 'contactPage'],
  ])('are not missed where the unit has something that cannot be used: %s', (line, name) => {
    const told = shown(`Se: {{unit.${name}}}.`, '', unit(`${line}\n`));
    expect(told.filter((one) => one.startsWith('link/'))).toEqual([]);
    expect(told).toHaveLength(1);
  });
});

describe('settings in a text', () => {
  const text = 'Vi stänger efter {{settings.autoCloseDays}} dagar.';
  test('are known from the template or from every unit', () => {
    expect(shown(text, 'autoCloseDays: 14\n', unit())).toEqual([]);
    expect(shown(text, '', unit('defaults: { autoCloseDays: 14 }\n'))).toEqual([]);
    expect(shown(text, '', unit())).toEqual(['link/missing-in-unit settings units/storby.yaml "id"']);
  });

  test('that there are none of are told with the one that was meant', () => {
    expect(shown('Efter {{settings.autoCloseDay}} dagar.')).toEqual([
      'link/unknown-placeholder settingsSuggest local/a.mall.yaml "{{settings.autoCloseDay}}"',
    ]);
  });
});

describe('links in a text', () => {
  test('to the contact page need the unit to have one, by that name or as a link', () => {
    const text = 'Se [kontakt]({{links.contact}}).';
    expect(shown(text, '', unit())).toEqual(['link/missing-in-unit contactPage units/storby.yaml "id"']);
    expect(shown(text, '', unit('contactPage: https://www.1177.se/storby\n'))).toEqual([]);
    const named = 'links: { contact: { url: https://www.1177.se/k, title: Kontakt } }\n';
    expect(shown(text, '', unit(named))).toEqual([]);
    expect(shown(text, named, unit())).toEqual([]);
  });

  test('that one unit has and another lacks are missed in the other, at its links', () => {
    const link = 'links: { fees: { url: https://www.1177.se/f, title: Avgifter } }\n';
    const other = unit('links: { map: { url: https://www.1177.se/k, title: Karta } }\n');
    const files = {
      'local/a.mall.yaml': template('Se [avgifter]({{links.fees}}).'),
      'units/storby.yaml': unit(link),
      'units/lillby.yaml': other.replace('storby', 'lillby').replace('EX01', 'EX02'),
    };
    expect(compileProject(files).shown).toEqual(['link/missing-in-unit links units/lillby.yaml "links"']);
  });

  test('are not called unknown where a unit’s links cannot be used', () => {
    const told = shown('Se [avgifter]({{links.fees}}).', '', unit('links: { fees: 5 }\n'));
    expect(told.filter((one) => one.startsWith('link/'))).toEqual([]);
  });
});

describe('a name that leads nowhere', () => {
  test('has the one that was probably meant as a fix', () => {
    const { findings } = compileProject({
      'local/a.mall.yaml': template('{{values.arival}}', 'values: { arrival: Kom in. }\n'),
    });
    expect(findings).toMatchObject([
      {
        data: { name: 'values.arival', suggestion: 'values.arrival' },
        fixes: [{ edits: [{ text: '{{values.arrival}}' }], safety: 'suggestion' }],
      },
    ]);
  });

  test('is told of conditions and in what is inside them and boxes', () => {
    const told = shown(
      '{{#if values.lift}}\n\n      Det finns hiss.\n\n      {{/if}}\n\n      :::information\n      Ring {{fields.phone}}.\n      :::',
    );
    expect(told).toEqual([
      'link/unknown-placeholder values local/a.mall.yaml "{{#if values.lift}}"',
      'link/unknown-placeholder fields local/a.mall.yaml "{{fields.phone}}"',
    ]);
  });

  test('is nothing where what declares such names could not be used', () => {
    expect(shown('Kom {{fields.date}}.', 'fields: 5\n').filter((one) => one.startsWith('link/'))).toEqual([]);
  });

  test('yes or no is no text', () => {
    expect(shown('{{values.lift}}', 'values: { lift: true }\n')).toEqual([
      'link/value-type notText local/a.mall.yaml "{{values.lift}}"',
    ]);
  });
});

describe('what stands beside a field', () => {
  const fields = `fields:
  time: { label: Tid, type: time, example: "13:30" }
  date: { label: Dag, type: date, example: "2026-12-08" }
`;
  test.each([
    ['Kom {{fields.time}}:00.', 'timeTwice "{{fields.time}}"'],
    ['Kom {{fields.time}}.15 då.', 'timeTwice "{{fields.time}}"'],
    ['Kom {{fields.date}} 2026.', 'dateTwice "{{fields.date}}"'],
    ['Kom tisdag {{fields.date}}.', 'dateTwice "{{fields.date}}"'],
    ['Kom Tisdagen {{fields.date}}.', 'dateTwice "{{fields.date}}"'],
  ])('twice is told: %s', (text, told) => {
    const [message, words] = told.split(' ');
    expect(shown(text, fields)).toEqual([`link/unknown-placeholder ${message} local/a.mall.yaml ${words}`]);
  });

  test.each([
    'Kom {{fields.time}}. 15 gäster.',
    'Kom {{fields.date}} 200 kronor.',
    'Kom en dag {{fields.date}}.',
    'Kom {{fields.date}}:00.',
    'Kom tisdag {{fields.time}}.',
  ])('once is not: %s', (text) => expect(shown(text, fields)).toEqual([]));
});
