import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { schemaDefinitions } from '../../definitions/schema.ts';
import { type SchemaKind, validateSource } from './validate-source.ts';

/** What is wrong, one line a problem: path, rule, message and the words that the message is filled with. */
function problems(yaml: string, kind: SchemaKind = 'template'): string[] {
  return validateSource(kind, parse(yaml)).map(
    ({ path, at, rule, message, suggestion }) =>
      `${at} ${path.join('.')} ${rule.replace('source/', '')}/${message}${suggestion ? ` -> ${suggestion}` : ''}`,
  );
}

const information = 'kind: information\nname: Du har en bokad tid\n';

test('a whole template has no problems', () => {
  expect(
    problems(`${information}
category: kallelse
summons: { type: timed, actions: [rebook] }
sending: { days: weekdays, from: "8.00", to: "18.00" }
fields: { date: { label: Datum, type: date, example: "2026-12-08" } }
values: { arrival: Anmäl dig, parking: true, fee: { label: Avgift, default: Gratis } }
locked: all
snippets:
  - { id: booking, title: Tid, text: Hej }
  - use: legitimation
`),
  ).toEqual([]);
});

test('a template that builds on another needs nothing more', () => {
  expect(problems('extends: regional/bokad-tid')).toEqual([]);
});

test('a template of its own needs a kind and a name', () => {
  expect(validateSource('template', parse('owner: E-tjänster'))).toEqual([
    {
      path: [],
      at: 'value',
      rule: 'source/missing-key',
      message: 'missingTemplateKey',
      data: { key: 'kind', title: 'Malltyp' },
    },
    {
      path: [],
      at: 'value',
      rule: 'source/missing-key',
      message: 'missingTemplateKey',
      data: { key: 'name', title: 'Namn på ärendetypen' },
    },
  ]);
});

test.each([
  ['namn: Tid', 'key namn unknown-key/unknownKeySuggest -> name', 'a Swedish word for the key'],
  [
    'instruktion: Fyll i',
    'key instruktion unknown-key/unknownKeySuggest -> instruction',
    'the first word of a title',
  ],
  ['intruction: Fyll i', 'key intruction unknown-key/unknownKeySuggest -> instruction', 'a slip'],
  ['maxLength: 3', 'key maxLength unknown-key/elsewhere', 'a key of another level'],
  ['färg: röd', 'key färg unknown-key/unknownKey', 'a key that nothing resembles'],
])('unknown key: %s', (line, expected) => {
  const base = line.startsWith('namn') ? 'kind: information\n' : information;
  expect(problems(`${base}${line}`)).toEqual([expected]);
});

test.each([
  ['category: kalelse', 'value category unknown-value/unknownValueSuggest -> kallelse'],
  ['category: semester', 'value category unknown-value/unknownValue'],
  ['reviewBy: 2027-02-30', 'value reviewBy wrong-form/calendarDate'],
  ['reviewBy: 1 juni 2027', 'value reviewBy wrong-form/calendarDate'],
  ['version: 1.2', 'value version wrong-type/textNotNumber'],
  ['owner: true', 'value owner wrong-type/textNotBoolean'],
  ['purpose: [Hej]', 'value purpose wrong-type/textNotList'],
  ['instruction: { Hej: då }', 'value instruction wrong-type/textNotKeys'],
  ['autoCloseDays: sju', 'value autoCloseDays wrong-type/wholeNumber'],
  ['autoCloseDays: 7.5', 'value autoCloseDays wrong-type/wholeNumber'],
  ['autoCloseDays: -1', 'value autoCloseDays out-of-range/tooSmall'],
  ['active: ja', 'value active wrong-type/yesOrNo'],
  ['units: ogon-storby', 'value units wrong-type/listWanted'],
  ['units: [Ögon]', 'value units.0 wrong-form/id'],
  ['sending: vardagar', 'value sending wrong-type/keysWanted'],
  ['fields: datum', 'value fields wrong-type/namesWanted'],
  ['messages: []', 'value messages too-few/tooFew'],
  ['channels: [inbox, inbox]', 'value channels.1 repeated-value/repeatedValue'],
  ['sending: { from: "8:00" }', 'value sending.from wrong-form/clock'],
  ['values: { Arrival: Hej }', 'key values.Arrival wrong-form/keyName'],
  ['values: { arrival: 3 }', 'value values.arrival wrong-type/textNotNumber'],
  ['values: { arrival: { label: Hej } }', 'key values.arrival missing-key/missingKey'],
  ['locked: alla', 'value locked unknown-value/unknownValueSuggest -> all'],
  ['locked: true', 'value locked wrong-type/textOrList'],
  ['locked: [Tid och plats]', 'value locked.0 wrong-form/id'],
])('one problem for %s', (line, expected) => {
  expect(problems(`${information}${line}`)).toEqual([expected]);
});

test('alternatives: only the form that was meant is spoken of', () => {
  expect(problems(`${information}snippets:\n  - id: booking\n    titel: Tid\n    text: Hej`)).toEqual([
    'key snippets.0.titel unknown-key/unknownKeySuggest -> title',
  ]);
  expect(problems(`${information}snippets:\n  - use: Legitimation`)).toEqual([
    'value snippets.0.use wrong-form/id',
  ]);
  expect(problems(`${information}snippets:\n  - use: legitimation\n    text: Hej`)).toEqual([
    'key snippets.0.text unknown-key/elsewhere',
  ]);
  expect(problems(`${information}snippets:\n  - legitimation`)).toEqual([
    'value snippets.0 wrong-type/keysWanted',
  ]);
});

test('a follow-up deep down keeps its path', () => {
  expect(
    problems(`kind: questions
name: Frågor
questions:
  - id: medicine
    type: single
    text: Tar du läkemedel?
    options: [Ja, Nej]
    followUps:
      - when: Ja
        ask: { id: list, typ: text, text: Vilka? }`),
  ).toEqual(['key questions.0.followUps.0.ask.typ unknown-key/unknownKeySuggest -> type']);
});

test('a question with choices needs its options', () => {
  expect(problems(`${information}questions:\n  - { id: a, type: single, text: Tar du läkemedel? }`)).toEqual([
    'key questions.0 missing-key/missingKey',
  ]);
});

test('an empty value is left to the reader of the file', () => {
  expect(problems(`${information}purpose:\nfields:\nsnippets:\n  - \n`)).toEqual([]);
});

test('snippets in the head of a Markdown template', () => {
  expect(problems(`${information}snippets: []`, 'front-matter')).toEqual(['key snippets unknown-key/inBody']);
});

test('units, shared snippets and the project configuration', () => {
  expect(problems('id: ogon\nname: Ögon\nhsaId: SE232100999-EX01\nuses: ["regional/*"]', 'unit')).toEqual([
    'value hsaId wrong-form/hsaId',
  ]);
  expect(problems('title: Legitimation', 'snippet')).toEqual(['value  missing-key/missingKey']);
  expect(
    problems(
      'rules: { language/long-sentence: { severity: stopp, max: 25 } }\nmarker: "[fyll i]"\nprofiles: { inbox: { questions: { value: true } } }',
      'config',
    ),
  ).toEqual([
    'value rules.language/long-sentence.severity unknown-value/unknownValueSuggest -> error',
    'key profiles.inbox.questions missing-key/missingKey',
    'value marker wrong-form/marker',
  ]);
});

test('whatever stands in a file, every problem has words and a place', () => {
  const byId = new Map(schemaDefinitions.map((definition) => [definition.id, definition]));
  const key = fc.constantFrom(
    ...['kind', 'name', 'values', 'snippets', 'questions', 'id', 'type', 'text', 'fields', 'locked'],
    ...['sending', 'followUps', 'ask', 'when', 'options', '__proto__', 'a/b~c', 'label', 'default', 'use'],
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom('information', 'single', 'Tid', '', 3, 2.5, true, null),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 6 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      for (const problem of validateSource('template', value)) {
        const definition = byId.get(problem.rule);
        expect(definition?.messages).toHaveProperty(problem.message);
        let found: unknown = value;
        for (const [index, segment] of problem.path.entries()) {
          const last = index === problem.path.length - 1;
          if (!(last && problem.at === 'key')) expect(found).toHaveProperty([segment]);
          found = (found as Record<string, unknown>)[segment];
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('words exist for every form that a schema demands', () => {
  const words = schemaDefinitions.find((definition) => definition.id === 'source/wrong-form')?.messages ?? {};
  const folder = new URL('../../../../../schemas/', import.meta.url);
  const forms = new Set<string>();
  for (const file of ['template', 'frontmatter', 'unit', 'snippet', 'config']) {
    const schema = JSON.parse(readFileSync(new URL(`${file}.schema.json`, folder), 'utf8'));
    for (const [name, definition] of Object.entries<Record<string, unknown>>(schema.definitions)) {
      if (typeof definition.pattern === 'string') forms.add(name);
    }
  }
  expect(readdirSync(folder).length).toBeGreaterThan(5);
  expect([...forms].sort()).toEqual(Object.keys(words).sort());
});

test('many mistakes cost time in proportion, or this runs out of it', () => {
  const snippets = Array.from({ length: 100_000 }, (_, index) => ({ id: `s${index}`, titel: 'Tid' }));
  expect(validateSource('template', { kind: 'information', name: 'Tid', snippets })).toHaveLength(200_000);
});
