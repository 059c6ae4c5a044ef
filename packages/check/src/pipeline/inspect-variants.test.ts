import { linkLibrary, parseSource, sourceKind } from '@klarmall/compiler';
import { type AnyRule, defineRule, type RunSettings } from '@klarmall/lint';
import { describe, expect, test } from 'vitest';
import { variantInspector } from './inspect-variants.ts';

const about = {
  title: { sv: 'Titel', en: 'Title' },
  why: { sv: 'Varför', en: 'Why' },
  action: { sv: 'Gör', en: 'Do' },
  severity: 'error',
  tags: ['klarmall'],
  basis: [],
  messages: { alone: { sv: 'Ensam', en: 'Alone' }, short: { sv: 'Kort', en: 'Short' } },
} as const;

/** Says when “Ring.” stands where “Boka.” does not, with a fix. */
const onProse = defineRule({
  ...about,
  id: 'test/prose',
  on: 'prose',
  check(prose, { report }) {
    if (prose.text !== 'Ring.' || prose.next?.text === 'Boka.') return;
    const edits = [{ place: prose.place(0, 4), text: 'Boka' }];
    report({ message: 'alone', at: { start: 0, end: 4 }, fixes: [{ title: 'x', edits, safety: 'safe' }] });
  },
});

/** Says when a message has lost a snippet. */
const onBlocks = defineRule({
  ...about,
  id: 'test/blocks',
  on: 'blocks',
  check({ template, channel }, { report }) {
    if (template.snippets.length < 2) report({ message: 'short', channel });
  },
});

const onTemplate = defineRule({
  ...about,
  id: 'test/template',
  on: 'template',
  check(template, { report }) {
    if (template.snippets.length < 2) report({ message: 'short' });
  },
});

const settings = { today: '2026-11-30', options: {} } as unknown as RunSettings;

const when = (name: string, text: string) => `{{#if values.${name}}}\\n\\n${text}\\n\\n{{/if}}`;

function found(
  rules: readonly AnyRule[],
  {
    text,
    units = {},
    channels = ['staff', 'inbox'],
    own = 'true',
  }: {
    readonly text: string;
    readonly units?: Readonly<Record<string, boolean>>;
    readonly channels?: readonly ('staff' | 'inbox')[];
    readonly own?: string;
  },
) {
  const files = {
    'templates/local/a.mall.yaml': `kind: information
name: N
values: { booking: ${own} }
snippets:
  - { id: first, title: Ett, text: Hej. }
  - { id: how, title: Två, text: "${text}" }
`,
    ...Object.fromEntries(
      Object.entries(units).map(([id, booking]) => [
        `templates/units/${id}.yaml`,
        `id: ${id}\nname: ${id}\nhsaId: SE2321009991-${id.toUpperCase()}\nuses: [local/a]\nvalues: { booking: ${booking} }\n`,
      ]),
    ),
  };
  const parsed = Object.entries(files).flatMap(([path, content]) => {
    const named = sourceKind(path);
    return named ? [parseSource({ path, text: content, hash: '' }, named.kind, named.id).value] : [];
  });
  const [template] = linkLibrary(parsed).value.templates;
  if (!template) throw new Error('no template');
  const inspect = variantInspector(rules, settings, new Set(channels));
  return inspect(template, template.units.length === 0 ? [undefined] : template.units).map(
    ({ rule, variant, unit, certainty, channel, fixes }) =>
      [rule, variant, unit, certainty, channel, fixes].filter((part) => part !== undefined).join(' '),
  );
}

const text = `Ring.\\n\\n${when('booking', 'Boka.')}`;

describe('what only one combination of a template’s conditions shows', () => {
  test('is nothing where there are no conditions, or where the whole template shows it too', () => {
    expect(found([onProse], { text: 'Ring.' })).toEqual([]);
    expect(found([onProse], { text: `Ring.\\n\\nVänta.\\n\\n${when('booking', 'Boka.')}` })).toEqual([]);
  });

  test('is a question where nobody has chosen it, and certain where the template has', () => {
    expect(found([onProse], { text })).toEqual(['test/prose booking: false review']);
    expect(found([onProse], { text, own: 'false' })).toEqual(['test/prose booking: false certain']);
  });

  test('is told of the units that have chosen it, or of none when all have', () => {
    expect(found([onProse], { text, units: { a: true, b: false, c: false } })).toEqual([
      'test/prose booking: false b certain',
      'test/prose booking: false c certain',
    ]);
    expect(found([onProse], { text, units: { a: false, b: false } })).toEqual([
      'test/prose booking: false certain',
    ]);
    expect(found([onProse], { text, units: { a: true } })).toEqual(['test/prose booking: false review']);
  });

  test('is looked for in messages, channel by channel, and in the template', () => {
    const gone = when('booking', 'Boka.');
    expect(found([onTemplate], { text: gone })).toEqual(['test/template booking: false review']);
    expect(found([onBlocks], { text: gone, channels: ['inbox'] })).toEqual([
      'test/blocks booking: false review inbox',
    ]);
    // One and the same in both channels is told once.
    expect(found([onBlocks], { text: gone })).toHaveLength(1);
    expect(found([onBlocks], { text: gone, channels: [] })).toEqual([]);
  });
});
