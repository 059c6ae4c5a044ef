import { describe, expect, test } from 'vitest';
import { compileProject } from '../testing/compile-project.ts';

const form = (questions: string) => ({
  'local/fragor.mall.yaml': `kind: questions
name: Om din hälsa
questions:
${questions}`,
});

const linked = (questions: string) => {
  const { library, shown } = compileProject(form(questions));
  return {
    shown,
    questions: library.templates[0]?.questions ?? [],
    channels: library.templates[0]?.channels,
  };
};

const words = (line: { readonly inlines: readonly object[] } | undefined) =>
  line?.inlines.map((inline) => ('value' in inline ? inline.value : '')).join('');

describe('a question', () => {
  test('has its words, whether an answer is required and how long it may be', () => {
    const { shown, questions, channels } = linked(
      '  - { id: a, type: text, text: Hur mår du?, help: Skriv kort., required: true, maxLength: 200 }\n  - { id: b, type: date, text: När? }\n',
    );
    expect(shown).toEqual([]);
    expect(channels).toEqual(['staff']);
    const [a, b] = questions;
    expect([a?.id, a?.type, words(a?.text), words(a?.help), a?.required, a?.maxLength]).toEqual([
      ...['a', 'text', 'Hur mår du?', 'Skriv kort.', true, 200],
    ]);
    expect([b?.id, b?.type, words(b?.text), b?.required]).toEqual(['b', 'date', 'När?', false]);
    expect(b).not.toHaveProperty('help');
    expect(b).not.toHaveProperty('maxLength');
    expect([b?.options, b?.followUps]).toEqual([[], []]);
  });

  test('with answers to choose from has their words, and what is asked after one of them', () => {
    const { shown, questions } = linked(
      '  - id: a\n    type: single\n    text: Tar du läkemedel?\n    options: [Ja, Nej]\n    followUps:\n      - when: Ja\n        ask: { id: b, type: text, text: Vilka? }\n',
    );
    expect(shown).toEqual([]);
    expect(questions[0]?.options.map(words)).toEqual(['Ja', 'Nej']);
    const [after] = questions[0]?.followUps ?? [];
    expect([after?.when, words(after?.answer), after?.ask.id, words(after?.ask.text)]).toEqual([
      ...['Ja', 'Ja', 'b', 'Vilka?'],
    ]);
  });

  test.each(['single', 'multiple'])(
    'of the kind %s without answers to choose from is left out and told of',
    (type) => {
      const { shown, questions } = linked(
        `  - { id: a, type: ${type}, text: Tar du läkemedel? }\n  - { id: b, type: text, text: Mer? }\n`,
      );
      expect(shown).toHaveLength(1);
      expect(shown[0]).toContain('source/missing-key');
      expect(questions.map(({ id }) => id)).toEqual(['b']);
    },
  );

  test('has an id of its own, also among what is asked after answers', () => {
    const { shown } = linked(
      '  - id: a\n    type: single\n    text: Tar du läkemedel?\n    options: [Ja, Nej]\n    followUps:\n      - when: Ja\n        ask: { id: a, type: text, text: Vilka? }\n  - { id: c, type: text, text: Mer? }\n  - { id: c, type: text, text: Annat? }\n',
    );
    expect(shown).toEqual([
      'link/duplicate-id question local/fragor.mall.yaml "a"',
      'link/duplicate-id question local/fragor.mall.yaml "c"',
    ]);
  });

  test('is asked after eight others at the most', () => {
    let asked = '{ id: q9, type: text, text: Djupast? }';
    for (let depth = 8; depth >= 0; depth -= 1)
      asked = `{ id: q${depth}, type: single, text: Fråga ${depth}?, options: [Ja, Nej], followUps: [{ when: Ja, ask: ${asked} }] }`;
    let [question] = linked(`  - ${asked}\n`).questions;
    const ids: string[] = [];
    for (; question; question = question.followUps[0]?.ask) ids.push(question.id);
    expect(ids).toEqual(['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8']);
  });
});

test('a template that builds on a form asks its questions, and its faults are the other’s', () => {
  const { library, findings } = compileProject({
    ...form('  - { id: a, type: text, text: Mer? }\n  - { id: a, type: text, text: Annat? }\n'),
    'local/barn.mall.yaml': 'extends: local/fragor\n',
  });
  expect(library.templates.map(({ questions }) => questions.length)).toEqual([2, 2]);
  expect(findings.map(({ template }) => template)).toEqual(['local/fragor']);
});
