import { readFileSync } from 'node:fs';
import {
  anyText,
  carriedBlocks,
  field,
  heading,
  paragraph,
  placeHere,
  renderedFixture,
} from '@klarmall/html/testing';
import type { Block, Payload } from '@klarmall/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkInboxGrammar } from '../targets/inbox/grammar.ts';
import { readXml, type XmlElement } from '../targets/inbox/read-xml.ts';
import { toPayload } from '../targets/payload/to-payload.ts';
import { emitFixture } from '../testing/emit-fixture.ts';
import { type FieldValues, fill } from './fill.ts';
import { fillProblemIds } from './problems.ts';

const values = { date: '2026-12-08', time: '13:30', place: 'Entré B' };

function payloadOf(...blocks: Block[]): Payload {
  const payload = toPayload(renderedFixture({ blocks }), emitFixture);
  return JSON.parse(JSON.stringify(payload)) as Payload;
}

const simple = payloadOf(
  heading(1, 'Tid'),
  paragraph('Den ', field('date'), ' klockan ', field('time'), ' i ', field('place'), '.'),
);

const problemsOf = (given: FieldValues, payload = simple, options = {}) =>
  fill(payload, given, options).problems.map(({ id }) => id);

function wordsOf(xml: string): string {
  const { root } = readXml(xml);
  const stack: (XmlElement | string)[] = root === undefined ? [] : [root];
  let words = '';
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') words += next;
    else stack.push(...[...next.children].reverse());
  }
  return words;
}

describe('fill', () => {
  test('writes the shown forms into text, XML and encoded XML', () => {
    const { message, problems } = fill(simple, values);
    expect(problems).toEqual([]);
    expect(message?.text).toContain('Den tisdag 8 december 2026 klockan 13.30 i Entré B.');
    expect(message?.inbox.xml).toContain('<para>Den tisdag 8 december 2026 klockan 13.30 i Entré B.</para>');
    expect(message?.inbox.encoded).toContain('&lt;para&gt;Den tisdag 8 december 2026');
    expect(message?.messageTitle).toBe('Du har en bokad tid');
  });

  test.each<[string, FieldValues, string]>([
    ['a missing value', { date: '2026-12-08', time: '13:30' }, 'missing'],
    ['an empty value', { ...values, place: ' \n\t\u00a0' }, 'missing'],
    ['a value for no field', { ...values, plats: 'x' }, 'unknown'],
    ['a name from the prototype', { ...values, constructor: 'x' }, 'unknown'],
    ['a day that does not exist', { ...values, date: '2026-02-29' }, 'notDate'],
    ['a date in another form', { ...values, date: '8/12 2026' }, 'notDate'],
    ['the wrong weekday', { ...values, date: 'onsdag 2026-12-08' }, 'wrongWeekday'],
    ['a Saturday', { ...values, date: '2026-12-12' }, 'weekend'],
    ['a time that does not exist', { ...values, time: '25:00' }, 'notTime'],
    ['an invisible character', { ...values, place: 'a\u0000b' }, 'forbiddenCharacter'],
    ['half a character', { ...values, place: 'a\ud800b' }, 'forbiddenCharacter'],
  ])('notices %s', (_, given, id) => {
    expect(problemsOf(given)).toContain(id);
    expect(fill(simple, given).message === undefined).toBe(id !== 'weekend');
  });

  test('says what is wrong in words, with the field’s own label', () => {
    const [problem] = fill(simple, { ...values, date: 'onsdag 2026-12-08' }).problems;
    expect(problem).toEqual({
      id: 'wrongWeekday',
      severity: 'error',
      field: 'date',
      message: {
        sv: '”Datum” är en tisdag, men värdet säger onsdag.',
        en: '“Datum” falls on another weekday (tisdag) than the value says (onsdag).',
      },
    });
  });

  test('takes a right weekday, seconds, a comma, and a day before today with a warning', () => {
    expect(problemsOf({ ...values, date: 'tisdag 2026-12-08', time: '13:30:00' })).toEqual([]);
    expect(problemsOf(values, simple, { today: '2026-12-09' })).toEqual(['past']);
    expect(problemsOf(values, simple, { today: '2026-12-08' })).toEqual([]);
  });

  test('holds a value to its longest length, counted as it is shown', () => {
    const limited = { ...simple, fields: simple.fields.map((one) => ({ ...one, maxLength: 22 })) };
    expect(problemsOf(values, limited)).toEqual([]);
    expect(problemsOf({ ...values, place: 'å'.repeat(23) }, limited)).toEqual(['tooLong']);
    expect(problemsOf({ ...values, place: '👩'.repeat(22) }, limited)).toEqual([]);
    expect(fill(simple, { ...values, place: 'å'.repeat(10_000) }).message?.inbox.xml).toContain(
      'å'.repeat(10_000),
    );
  });

  test('checks phone numbers and writes them as Swedish does', () => {
    const phone: Payload = {
      ...simple,
      fields: simple.fields.map((one) => (one.id === 'place' ? { ...one, type: 'phone' as const } : one)),
    };
    expect(problemsOf({ ...values, place: '112 eller så' }, phone)).toEqual(['notPhone']);
    expect(fill(phone, { ...values, place: '+46 8 465 004 00' }).message?.text).toContain('i 08-465 004 00.');
  });

  test('refuses what the contract or the verdict refuses', () => {
    const record = { file: 'karta.pdf', title: 'Karta', sha256: 'c'.repeat(64) };
    const { unit: _, ...withoutUnit } = simple;
    expect(problemsOf(values, { ...simple, attachments: [record] })).toEqual(['attachments']);
    expect(problemsOf(values, { ...simple, channels: ['staff'] })).toEqual(['notForInbox']);
    expect(problemsOf(values, withoutUnit)).toEqual(['noSender']);
    expect(problemsOf(values, { ...simple, template: { ...simple.template, status: 'withdrawn' } })).toEqual([
      'withdrawn',
    ]);
    expect(problemsOf(values, { ...simple, stopped: ['inbox'] })).toEqual(['stopped']);
    const [first] = simple.messages;
    if (first === undefined) throw new Error('The payload has one message.');
    const two = { ...simple, messages: [first, { ...first, id: 'other' }] };
    expect(problemsOf(values, two)).toEqual(['chooseMessage']);
    expect(fill(two, values, { message: 'other' }).message?.id).toBe('other');
    expect(problemsOf(values, { ...simple, fields: simple.fields.slice(1) })).toContain('unknown');
    const unlisted = { ...simple, fields: simple.fields.slice(1) };
    expect(problemsOf({ time: '13:30', place: 'x' }, unlisted)).toEqual(['missing']);
  });

  test('any value: XML inside the grammar with the value’s own words, and no field left', () => {
    fc.assert(
      fc.property(carriedBlocks, fc.array(anyText, { maxLength: 5 }), (blocks, parts) => {
        const place = parts.join('');
        const { message, problems } = fill(payloadOf(...blocks, paragraph('Plats: ', field('place'))), {
          ...values,
          place,
        });
        expect(message === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
        if (message === undefined) return;
        const { xml, encoded } = message.inbox;
        expect(checkInboxGrammar(xml)).toEqual([]);
        expect(xml).not.toContain('{{');
        const lines = place
          .split(/\r\n|[\r\n\u2028\u2029]/)
          .map((line) => line.replace(/[ \t]+/g, ' ').trim())
          .filter((line) => line !== '');
        for (const line of lines) expect(wordsOf(xml)).toContain(line.replace(/^[-–•*·]\s+/, ''));
        const decoded = readXml(`<a>${encoded}</a>`).root?.children.join('') ?? '';
        expect(checkInboxGrammar(decoded)).toEqual([]);
        expect(`<?xml version="1.0" encoding="UTF-8"?>\n${decoded}`).toBe(xml);
      }),
      { numRuns: 300 },
    );
  });

  test('any values at all: a message or an error, never both, never neither, never an exception', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom('date', 'time', 'place'), fc.string()), fc.anything()),
        (given) => {
          const { message, problems } = fill(simple, given as FieldValues);
          expect(message === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
        },
      ),
    );
  });

  test.each<[string, unknown, unknown, string]>([
    ['what shows nothing', simple, { ...values, place: '\u200b\u2060' }, 'showsNothing'],
    ['a blank that is a letter', simple, { ...values, place: '\u3164' }, 'showsNothing'],
    ['the blank of braille', simple, { ...values, place: '\u2800' }, 'showsNothing'],
    ['a next-line control', simple, { ...values, place: '\u0085' }, 'showsNothing'],
    ['text that turns', simple, { ...values, place: 'a\u202eb' }, 'forbiddenCharacter'],
    ['a number', simple, { ...values, time: 9 }, 'notText'],
    ['a date object', simple, { ...values, date: new Date(0) }, 'notText'],
    ['null for a value', simple, { ...values, place: null }, 'notText'],
    ['no values', simple, undefined, 'noValues'],
    ['another version', { ...simple, version: 1 }, values, 'wrongVersion'],
    ['no payload', null, values, 'notPayload'],
    ['an empty payload', {}, values, 'notPayload'],
    [
      'a language that is none',
      { ...simple, template: { ...simple.template, language: '!!' } },
      values,
      'notPayload',
    ],
    [
      'braces in the list title',
      { ...simple, contract: { ...simple.contract, listTitle: 'Tid {{fields.nope}}' } },
      values,
      'missing',
    ],
    [
      'other braces in the list title',
      { ...simple, contract: { ...simple.contract, listTitle: 'Tid {{unit.name}}' } },
      values,
      'openField',
    ],
  ])('refuses %s, with its own error', (_, payload, given, id) => {
    const { message, problems } = fill(payload as Payload, given as FieldValues);
    expect(message).toBeUndefined();
    expect(problems.map((problem) => problem.id)).toEqual([id]);
  });

  test.each([
    'http://www.1177.se/karta',
    'se javascript:alert(1)',
    'https://www.1177.se@example.com/karta.',
    'data:text/html,x',
    'https://10.0.0.1/karta',
    'https://www.example.com:8080/karta',
  ])('refuses the address in %s, as templates and units do', (place) => {
    expect(problemsOf({ ...values, place })).toEqual(['badAddress']);
  });

  test.each([
    'Entré B, läs https://www.1177.se/exempel/karta?utm_source=brev.',
    'Data: hus 3',
    'Hus 2, plan 4: rum 7',
  ])('takes the place %s', (place) => {
    expect(problemsOf({ ...values, place })).toEqual([]);
  });

  test('refuses a payload with 20,000 boxes in each other without going down in it', () => {
    let block: unknown = { type: 'paragraph', children: [] };
    for (let depth = 0; depth < 20_000; depth += 1)
      block = { type: 'box', kind: 'information', children: [block] };
    const [first] = simple.messages;
    const deep = { ...simple, messages: [{ ...first, blocks: [block] }] };
    expect(problemsOf(values, deep as Payload)).toEqual(['notPayload']);
  });

  test('refuses a day of today that cannot be read', () => {
    expect(problemsOf(values, simple, { today: 'igår' })).toEqual(['notToday']);
  });

  test('fills the list title, takes short numbers and short times', () => {
    const contract = { ...simple.contract, listTitle: 'Tid {{fields.date}}' };
    expect(fill({ ...simple, contract }, values).message?.listTitle).toBe('Tid tisdag 8 december 2026');
    expect(fill(simple, { ...values, time: '9' }).message?.text).toContain('klockan 9 i');
    expect(fill(simple, { ...values, time: '13.30' }).message?.text).toContain('klockan 13.30 i');
    const phone: Payload = {
      ...simple,
      fields: simple.fields.map((one) => (one.id === 'place' ? { ...one, type: 'phone' as const } : one)),
    };
    for (const number of ['1177', '112', '114 14'])
      expect(fill(phone, { ...values, place: number }).message?.text).toContain(`i ${number}.`);
  });

  test('keeps the lines of a value: steps as paragraphs, items as a list, an address in one line of facts', () => {
    const steps = payloadOf(paragraph('Gör så här:'), paragraph(field('place')));
    const { message } = fill(steps, { ...values, place: '1. Knäböj\n2. Tåhävning' });
    expect(message?.inbox.xml).toContain('<para>1. Knäböj</para>');
    expect(message?.inbox.xml).toContain('<para>2. Tåhävning</para>');
    const items = fill(steps, { ...values, place: '- Knäböj\n- Tåhävning' }).message?.text;
    expect(items).toContain('- Knäböj\n- Tåhävning');
    const titled = payloadOf(heading(1, 'Hos ', field('place')), paragraph('x'));
    expect(fill(titled, { ...values, place: 'Storgatan 1,\nStorby' }).message?.text).toContain(
      'Hos Storgatan 1, Storby',
    );
    expect(problemsOf({ ...values, place: '1. a\n2. b' }, titled)).toEqual(['oneLine']);
  });

  test('the ids that senders rely on are there', () => {
    const promised = readFileSync(new URL('../../../../docs/en/senders.md', import.meta.url), 'utf8');
    const [, list = ''] = /ids of problems are frozen\*\*: (.*?)\. New ones/.exec(promised) ?? [];
    const ids = [...list.matchAll(/`(\w+)`/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect([...fillProblemIds]).toEqual(expect.arrayContaining(ids));
  });

  test('fields in the title and in the contact are filled too', () => {
    const rendered = renderedFixture({
      blocks: [paragraph('x')],
      rendered: {
        title: [{ type: 'text', value: 'Tid ', place: placeHere() }, field('date')],
        contact: [paragraph('Ring före ', field('time'))],
      },
    });
    const { message } = fill(toPayload(rendered, emitFixture), values);
    expect(message?.listTitle).toBe('Tid tisdag 8 december 2026');
    expect(message?.text).toContain('Ring före 13.30');
  });
});
