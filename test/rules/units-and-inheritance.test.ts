import type { AnyRule } from '@klarmall/lint';
import { rules } from '@klarmall/rules';
import { describe, expect, test } from 'vitest';
import { checkProject } from './check-example.ts';

function rule(id: string): AnyRule {
  const found = rules.find((one) => one.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}

function said(id: string, files: Readonly<Record<string, string>>): readonly string[] {
  const { findings } = checkProject([rule(id)], new Map(Object.entries(files)));
  const lines = findings.map(
    ({ message, severity, channel, place, data }) =>
      `${severity} ${message} ${place?.file.replace('templates/', '')} ${channel ?? 'alla'} ${JSON.stringify(data)}`,
  );
  return [...new Set(lines)];
}

const questions = `kind: questions
name: Frågor inför ditt besök
category: fråga
purpose: Du ska snart besöka oss.
answerUse: Läkaren läser dina svar.
instruction: Skicka i god tid.
questions:
  - id: important
    type: text
    text: Vad är viktigast för dig?
`;

const unit = (id: string, rest = '') => `id: ${id}
name: Mottagningen ${id}
hsaId: SE2321009991-EX01
uses:
  - local/*
${rest}`;

describe('days that units decide', () => {
  test('a reminder after closing is said of the unit that decided it', () => {
    const lines = said('timing/reminder-before-close', {
      'templates/local/a.mall.yaml': questions,
      'templates/units/ett.yaml': unit('ett', 'defaults:\n  reminderDays: 9\n  autoCloseDays: 7\n'),
      'templates/units/tva.yaml': unit('tva', 'defaults:\n  reminderDays: 3\n  autoCloseDays: 7\n'),
    });
    expect(lines).toEqual(['error tooLate units/ett.yaml alla {"reminderDays":9,"autoCloseDays":7}']);
  });

  test("a template's own closing day against a unit's reminder is said of the template", () => {
    const lines = said('timing/reminder-before-close', {
      'templates/local/a.mall.yaml': `${questions}autoCloseDays: 3\n`,
      'templates/units/ett.yaml': unit('ett', 'defaults:\n  reminderDays: 5\n'),
    });
    expect(lines).toEqual(['error tooLate local/a.mall.yaml alla {"reminderDays":5,"autoCloseDays":3}']);
  });

  test('no reminder and no closing are never too late', () => {
    const files = (days: string) => ({
      'templates/local/a.mall.yaml': `${questions}${days}`,
      'templates/units/ett.yaml': unit('ett'),
    });
    expect(said('timing/reminder-before-close', files('reminderDays: 0\nautoCloseDays: 7\n'))).toEqual([]);
    expect(said('timing/reminder-before-close', files('reminderDays: 7\nautoCloseDays: 0\n'))).toEqual([]);
    expect(said('timing/reminder-before-close', files('reminderDays: 7\n'))).toEqual([]);
  });

  test('a number in the text cannot be right when units differ', () => {
    const lines = said('timing/days-in-text', {
      'templates/local/a.mall.yaml': `${questions}snippets:\n  - id: how\n    title: Så svarar du\n    text: Svara inom 7 dagar.\n`,
      'templates/units/ett.yaml': unit('ett', 'defaults:\n  autoCloseDays: 7\n'),
      'templates/units/tva.yaml': unit('tva', 'defaults:\n  autoCloseDays: 14\n'),
    });
    expect(lines).toEqual([
      'error differsBetweenUnits local/a.mall.yaml alla {"written":"7 dagar","days":"7, 14"}',
    ]);
  });
});

describe('channels judged one by one', () => {
  const template = `kind: information
name: Ditt besök är inställt
category: information
purpose: Vi måste ställa in ditt besök.
instruction: Skicka samma dag.
`;

  test('a unit without contact details fails in the inbox only', () => {
    const files = { 'templates/local/a.mall.yaml': template, 'templates/units/ett.yaml': unit('ett') };
    expect(said('channel/must-contain', files)).toEqual([
      'error noContact units/ett.yaml inbox {"unit":"Mottagningen ett"}',
    ]);
  });

  test("the template's own contact text is enough", () => {
    const files = {
      'templates/local/a.mall.yaml': `${template}contact: Har du frågor? Ring telefonnummer 1177.\n`,
      'templates/units/ett.yaml': unit('ett'),
    };
    expect(said('channel/must-contain', files)).toEqual([]);
  });

  test('how answers are used is asked for where questions can be asked', () => {
    const files = {
      'templates/local/a.mall.yaml': questions.replace('answerUse: Läkaren läser dina svar.\n', ''),
      'templates/units/ett.yaml': unit('ett', 'contactPage: https://www.1177.se/exempel\n'),
    };
    expect(said('channel/must-contain', files)).toEqual(['error noAnswerUse local/a.mall.yaml staff {}']);
  });
});

describe('what a base has written', () => {
  const base = `kind: information
name: Du har en bokad tid
internalName: Bokad tid
category: kallelse
purpose: Du har en bokad tid hos oss.
instruction: .
locked: all
summons:
  type: timed
snippets:
  - id: booking
    title: Din tid
    text: |
      **Före besöket**

      Läs mer [här](http://www.1177.se/exempel).
`;
  const files = {
    'templates/regional/bas.mall.yaml': base,
    'templates/local/barn.mall.yaml':
      'extends: regional/bas\ninternalName: Bokad tid hos oss\nunits:\n  - ett\n',
    'templates/units/ett.yaml': unit('ett').replace('local/*', 'regional/*'),
  };

  test.each([
    'channel/summons',
    'channel/instruction',
    'structure/fake-heading',
    'accessibility/link-address',
    'accessibility/link-text',
    'structure/heading-style',
  ])('%s is never said of the file that extends it', (id) => {
    const lines = said(id, files);
    expect(lines.filter((line) => line.includes('local/barn'))).toEqual([]);
  });

  test('and is said of the base', () => {
    expect(said('channel/summons', files)).toContain('error noUnreadRoutine regional/bas.mall.yaml alla {}');
    expect(said('channel/instruction', files)).toEqual(['info onlySign regional/bas.mall.yaml alla {}']);
    expect(said('structure/fake-heading', files)).toHaveLength(1);
  });
});

test("a unit's name in a template for several units is a barrier", () => {
  const files = (text: string) => ({
    'templates/local/a.mall.yaml': `kind: information
name: Ditt besök är inställt
category: information
purpose: ${text}
instruction: Skicka samma dag.
`,
    'templates/units/ett.yaml': unit('ett'),
    'templates/units/tva.yaml': unit('tva'),
  });
  expect(said('structure/literal-unit-value', files('Vi på Mottagningen tva ställer in.'))).toEqual([
    'error name local/a.mall.yaml alla {"text":"Mottagningen tva","placeholder":"{{unit.name}}"}',
  ]);
  expect(said('structure/literal-unit-value', files('Vi på Mottagningen tvaan ställer in.'))).toEqual([]);
});

test('a fix never puts braces first in a YAML value', () => {
  const { findings } = checkProject(
    [rule('structure/literal-unit-value')],
    new Map([
      [
        'templates/local/a.mall.yaml',
        'kind: information\nname: Ditt besök\npurpose: Mottagningen ett ställer in.\ninstruction: Skicka.\n',
      ],
      ['templates/units/ett.yaml', unit('ett')],
    ]),
  );
  expect(findings.flatMap(({ fixes = [] }) => fixes.map(({ safety }) => safety))).toEqual(['suggestion']);
});

test('a shared snippet that is past its review is said of its own file, once', () => {
  const lines = said('timing/review-date', {
    'templates/local/a.mall.yaml': `${questions}snippets:\n  - use: tolk\n`,
    'templates/local/b.mall.yaml': `${questions}snippets:\n  - use: tolk\n`,
    'templates/snippets/tolk.yaml': 'title: Tolk\ntext: Tolken kostar inget.\nreviewBy: "2025-06-01"\n',
    'templates/snippets/ny.yaml': 'title: Ny\ntext: Boka gärna.\nreviewBy: "2027-06-01"\n',
  });
  expect(lines).toEqual(['info snippet snippets/tolk.yaml alla {"date":"2025-06-01"}']);
});
