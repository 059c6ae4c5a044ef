import { defineRule } from '@klarmall/lint';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../workspace/configuration.ts';
import { ruleSetOf } from './rule-set.ts';

const said = { sv: 'Text', en: 'Text' };
const common = {
  title: said,
  why: said,
  action: said,
  severity: 'warning',
  basis: [],
  tags: ['klarmall'],
  messages: { found: said },
  on: 'prose',
  check: () => undefined,
} as const;

const described = { description: said };
const rules = [
  defineRule({
    ...common,
    id: 'test/limits',
    options: {
      max: { ...described, type: 'integer', minimum: 1, maximum: 9, default: 5 },
      least: { ...described, type: 'integer', minimum: 2, default: 2 },
      any: { ...described, type: 'integer', default: 0 },
      strict: { ...described, type: 'boolean', default: false },
      form: { ...described, type: 'string', enum: ['a', 'b'], default: 'a' },
      free: { ...described, type: 'string', default: '' },
      words: { ...described, type: 'strings', default: [] },
    },
  }),
  defineRule({ ...common, id: 'test/trial', preview: true }),
  defineRule({ ...common, id: 'test/always', exceptable: false }),
] as never;

function set(settings: string) {
  const text = `rules:\n${settings}`;
  const { value: configuration } = readConfiguration({ path: 'klarmall.yaml', text, hash: '' });
  const { value, findings } = ruleSetOf(rules, [], configuration);
  const shown = findings.map(({ message, data, place }) => [
    message,
    text.slice(place?.start.offset, place?.end.offset),
    data,
  ]);
  return { ...value, ids: value.rules.map(({ id }) => id), shown };
}

const limits = (options: string) => set(`  test/limits: { ${options} }\n`);

describe('options of a rule', () => {
  test('hold when they are of their kind', () => {
    const { options, shown } = limits(
      'max: 9, least: 2, any: -3, strict: true, form: b, free: x, words: [a]',
    );
    expect(shown).toEqual([]);
    expect(options['test/limits']).toEqual({
      ...{ max: 9, least: 2, any: -3, strict: true, form: 'b', free: 'x', words: ['a'] },
    });
    expect(limits('max: 1').shown).toEqual([]);
  });

  test.each([
    ['max: 10', 'range', '10', { key: 'max', minimum: 1, maximum: 9 }],
    ['max: 0', 'range', '0', { key: 'max', minimum: 1, maximum: 9 }],
    ['least: 1', 'range', '1', { key: 'least', minimum: 2, maximum: '…' }],
    ['form: c', 'choice', 'c', { key: 'form', choices: 'a, b' }],
    ['max: 2.5', 'kind', '2.5', { key: 'max', expected: 'ett heltal', expectedEnglish: 'a whole number' }],
    [
      'strict: ja',
      'kind',
      'ja',
      { key: 'strict', expected: 'true eller false', expectedEnglish: 'true or false' },
    ],
    ['free: 5', 'kind', '5', { key: 'free', expected: 'en text', expectedEnglish: 'a text' }],
    [
      'words: a',
      'kind',
      'a',
      { key: 'words', expected: 'en lista med texter', expectedEnglish: 'a list of texts' },
    ],
    ['strickt: true', 'unknownKey', 'true', { key: 'strickt', suggestion: 'strict' }],
    ['toString: 5', 'unknownKey', '5', { key: 'toString' }],
  ])('%s is told and left out', (options, message, words, data) => {
    const told = limits(options);
    expect(told.shown).toEqual([[message, words, data]]);
    expect(told.options['test/limits']).toEqual({});
  });
});

describe('what runs', () => {
  test('is every rule but those on trial and those that are off, where they may be', () => {
    expect(set('  test/limits: { max: 5 }\n').ids).toEqual(['test/limits', 'test/always']);
    expect(set('  test/trial: { severity: info }\n').ids).toEqual([
      'test/limits',
      'test/trial',
      'test/always',
    ]);
    expect(set('  test/limits: { severity: "off" }\n  test/always: { severity: "off" }\n').ids).toEqual([
      'test/always',
    ]);
    expect([...set('  test/limits: { max: 5 }\n').catalogue.keys()]).toEqual([
      'test/limits',
      'test/trial',
      'test/always',
    ]);
  });

  test('has another name when a severity, an option or a rule is another', () => {
    const { version } = limits('max: 5');
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(limits('max: 5').version).toBe(version);
    const others = [
      limits('max: 6'),
      limits('max: 5, severity: info'),
      set('  test/limits: { max: 5 }\n  test/trial: { severity: warning }\n'),
    ];
    expect(new Set([version, ...others.map((other) => other.version)]).size).toBe(4);
  });
});
