import { describe, expect, test } from 'vitest';
import { compileProject } from '../testing/compile-project.ts';

const template = (values: string, text: string) => `kind: information
name: Du kan vaccinera dig
category: information
purpose: Du kan vaccinera dig hos oss.
instruction: Skicka till dem som ska vaccineras.
values: { ${values} }
snippets:
  - { id: first, title: Därför, text: Vaccinet skyddar dig. }
  - { id: how, title: Så gör du, text: "${text.replaceAll('\n', '\\n')}" }
`;

const when = (name: string, text: string) => `{{#if values.${name}}}\n\n${text}\n\n{{/if}}\n\n`;

function variantsOf(values: string, text: string, more: Readonly<Record<string, string>> = {}) {
  const { library } = compileProject({ 'regional/vaccin.mall.yaml': template(values, text), ...more });
  const [, last = library.templates[0]] = library.templates;
  return (last?.variants ?? []).map(({ variant, prose, snippets }) => ({
    values: Object.fromEntries(variant?.values ?? []),
    texts: prose
      .filter(({ part, role }) => part === 'snippets/how' && role === 'paragraph')
      .map((text) => text.text),
    snippets: snippets.map(({ id }) => id),
  }));
}

describe('the variants of a template', () => {
  test('a template without conditions has none', () => {
    expect(variantsOf('booking: true', 'Ring oss.')).toEqual([]);
  });

  test('are every combination of its conditions, with the texts that stand in each', () => {
    const text = `${when('booking', 'Ring oss.')}${when('dropIn', 'Kom till oss.')}Välkommen.`;
    expect(
      variantsOf('booking: true, dropIn: false', text).map(({ values, texts }) => [values, texts]),
    ).toEqual([
      [{ booking: false, dropIn: false }, ['Välkommen.']],
      [{ booking: true, dropIn: false }, ['Ring oss.', 'Välkommen.']],
      [{ booking: false, dropIn: true }, ['Kom till oss.', 'Välkommen.']],
      [{ booking: true, dropIn: true }, ['Ring oss.', 'Kom till oss.', 'Välkommen.']],
    ]);
  });

  test('leave out a snippet of which nothing is left', () => {
    const [none] = variantsOf('booking: true', when('booking', 'Ring oss.'));
    expect(none?.snippets).toEqual(['first']);
  });

  test('keep to what a template that extends has settled', () => {
    const child = 'extends: regional/vaccin\nvalues: { booking: false }\n';
    const text = `${when('booking', 'Ring oss.')}${when('dropIn', 'Kom till oss.')}`;
    const { library } = compileProject({
      'regional/vaccin.mall.yaml': template('booking: true, dropIn: false', text),
      'local/vaccin.mall.yaml': child,
    });
    const local = library.templates.find(({ id }) => id === 'local/vaccin');
    expect(local?.variants.map(({ variant }) => Object.fromEntries(variant?.values ?? []))).toEqual([
      { booking: false, dropIn: false },
      { booking: false, dropIn: true },
    ]);
  });

  test('of many conditions are none, all, and each by itself', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const text = names.map((name) => when(name, `Text ${name}.`)).join('');
    const combinations = variantsOf(names.map((name) => `${name}: true`).join(', '), text);
    expect(combinations).toHaveLength(2 * (names.length + 1));
  });

  test('of one condition more than can all be combined are each by itself, with the others as they are', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const text = names.map((name) => when(name, `Text ${name}.`)).join('');
    const of = (some: readonly string[]) =>
      variantsOf(
        some.map((name) => `${name}: true`).join(', '),
        text.replace(/\{\{#if values\.e[\s\S]*/, some.includes('e') ? '$&' : ''),
      );
    expect(of(names.slice(0, 4))).toHaveLength(16);
    const on = of(names).map(({ values }) => names.filter((name) => values[name]));
    expect(on).toEqual([
      names,
      ...names.map((name) => names.filter((other) => other !== name)),
      [],
      ...names.map((name) => [name]),
    ]);
  });

  test('have the messages and the answers that are left in them', () => {
    const text = `{{#if values.booking}}\\n\\nRing.\\n\\n{{/if}}`;
    const { library } = compileProject({
      'local/a.mall.yaml': `kind: information
name: N
values: { booking: true }
snippets:
  - { id: first, title: Ett, text: Hej. }
  - { id: how, title: Två, text: "${text}" }
messages:
  - { id: m, name: M, snippets: [first, how] }
answerForms:
  reply: [{ id: r, text: "Svar.\\n\\n${text}" }]
`,
    });
    const variants = library.templates[0]?.variants ?? [];
    expect(variants.map(({ messages }) => messages.map(({ id, snippets }) => [id, snippets]))).toEqual([
      [['m', ['first']]],
      [['m', ['first', 'how']]],
    ]);
    expect(
      variants.map(({ answerForms }) => answerForms.reply.map(({ id, blocks }) => [id, blocks.length])),
    ).toEqual([[['r', 1]], [['r', 2]]]);
    expect(variants.map((one) => [one.variants, one.variant?.whole === library.templates[0]])).toEqual([
      [[], true],
      [[], true],
    ]);
  });
});
