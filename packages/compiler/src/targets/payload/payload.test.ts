import {
  carriedBlocks,
  field,
  heading,
  list,
  paragraph,
  placeHere,
  renderedFixture,
  strong,
} from '@klarmall/html/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitFixture } from '../../testing/emit-fixture.ts';
import validate from '../generated/payload.js';
import { canonicalJson } from './canonical-json.ts';
import { copyTree } from './copy-tree.ts';
import { payloadTarget } from './index.ts';
import { toPayload } from './to-payload.ts';

const textOf = (rendered: Parameters<typeof payloadTarget.emit>[0]) =>
  payloadTarget.emit(rendered, emitFixture).value[0]?.text ?? '';

const full = renderedFixture({
  blocks: [heading(1, 'Tid'), paragraph('Den ', field('date'), strong('.'))],
  facts: {
    summons: { type: 'timed' },
    unreadAfterDays: 3,
    sending: { from: '9.00' },
    status: 'deprecated',
    replacedBy: 'regional/bokad-tid',
    signature: 'unit',
  },
  texts: { 'unread.then': 'Ring.' },
  rendered: {
    attachments: [{ file: 'bilagor/karta.pdf', title: 'Karta', place: placeHere() }],
  },
});

describe('payload.json', () => {
  test('follows its schema, with and without unit', () => {
    for (const rendered of [full, renderedFixture()]) {
      const { unit: _, ...withoutUnit } = rendered;
      for (const one of [rendered, withoutUnit]) {
        expect(validate(JSON.parse(textOf(one))), JSON.stringify(validate.errors)).toBe(true);
      }
    }
  });

  test('says what a sending system needs beside the text', () => {
    const { contract, fields } = toPayload(full, emitFixture);
    expect(contract).toEqual({
      unitHsaId: 'SE2321009991-EX01',
      listTitle: 'Du har en bokad tid',
      messageTitle: 'Du har en bokad tid',
      summons: { type: 'timed', intents: ['rebook', 'cancel'] },
      systemFields: [
        { id: 'recipient', required: true },
        { id: 'senderHsaId', required: true, value: 'SE2321009991-EX01' },
        { id: 'sourceSystem', required: true },
        { id: 'notify', required: true, value: true },
        { id: 'bookingId', required: true },
        { id: 'threadId', required: false },
      ],
      notify: true,
      sending: { days: 'weekdays', from: '9.00', to: '18.00', source: 'template' },
      // biome-ignore lint/suspicious/noThenProperty: the key of the source format.
      unread: { afterDays: 3, then: 'Ring.' },
    });
    expect(fields[0]).toEqual({
      id: 'date',
      label: 'Datum',
      type: 'date',
      wire: { form: 'iso-date', example: '2026-12-08' },
      shown: { form: 'long-date', example: 'tisdag 8 december 2026' },
      personal: false,
    });
    expect(fields[1]?.wire.example).toBe('13:30');
  });

  test('holds no places and gives the same bytes whatever order its parts were made in', () => {
    expect(textOf(full)).not.toContain('"place":');
    expect(canonicalJson({ b: 1, a: [{ d: 2, c: undefined }] })).toBe(canonicalJson({ a: [{ d: 2 }], b: 1 }));
    expect(textOf(full)).toBe(textOf(full));
  });

  test('says so instead of writing a message that is not whole', () => {
    const { value, findings } = payloadTarget.emit(renderedFixture({ blocks: [list()] }), emitFixture);
    expect(value).toEqual([]);
    expect(findings[0]).toMatchObject({
      rule: 'channel/payload-incomplete',
      data: { path: '/snippets/0/blocks/0/items' },
    });
  });

  test('refuses to go on without the gate', () => {
    expect(() => toPayload(full, { ...emitFixture, attachments: new Map() })).toThrow('bilagor/karta.pdf');
  });

  test('whatever the blocks, it follows the schema', () => {
    fc.assert(
      fc.property(carriedBlocks, (blocks) => {
        const rendered = renderedFixture({ blocks });
        expect(validate(JSON.parse(textOf(rendered))), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('canonicalJson', () => {
  test('is JSON with the same meaning, sorted', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('survives any depth, and so does the copy', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 3_000; depth += 1) deep = { deep };
    expect(canonicalJson(copyTree({ deep }, {})).length).toBeGreaterThan(3_000);
  });
});
