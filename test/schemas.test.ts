import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../scripts/generate/json.ts';
import { textRows } from '../scripts/generate/text-table.ts';

const folder = fileURLToPath(new URL('../schemas/', import.meta.url));

interface Part {
  readonly path: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

type Json = Readonly<Record<string, unknown>>;

/** Every object schema and every key of a schema, with its path. */
function partsOf(root: Json): Part[] {
  const parts: Part[] = [];
  const queue: Part[] = [{ path: '', schema: root }];
  for (let part = queue.pop(); part; part = queue.pop()) {
    const { path, schema } = part;
    for (const group of ['properties', 'definitions']) {
      for (const [name, child] of Object.entries((schema[group] ?? {}) as Record<string, Json>)) {
        if (name === '$schema') continue;
        const found = { path: `${path}/${group}/${name}`, schema: child };
        parts.push(found);
        queue.push(found);
      }
    }
    for (const group of ['items', 'additionalProperties']) {
      const child = schema[group];
      if (child !== null && typeof child === 'object' && !Array.isArray(child))
        queue.push({ path: `${path}/${group}`, schema: child as Json });
    }
    for (const [index, child] of ((schema.oneOf ?? []) as readonly Json[]).entries())
      queue.push({ path: `${path}/oneOf/${index}`, schema: child });
  }
  return parts;
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.schema.json')))('%s', (name) => {
  const schema = JSON.parse(readFileSync(`${folder}${name}`, 'utf8')) as Json;
  const parts = partsOf(schema);
  const forEditors = /^(template|frontmatter|unit|snippet|config)\./.test(name);

  test('is draft-07 with a versioned id of its own', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(schema.$id).toBe(`urn:klarmall:schema:v1:${name.replace('.schema.json', '')}`);
  });

  test('says in words what every key is', () => {
    const silent = parts.filter(({ schema }) => {
      const isReference = schema.$ref !== undefined;
      return !isReference && !(typeof schema.title === 'string' && typeof schema.description === 'string');
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
    expect(parts.length).toBeGreaterThan(5);
  });

  test('every reference leads somewhere, and every definition is used', () => {
    const names = Object.keys((schema.definitions ?? {}) as Json);
    const used = new Set(
      [...JSON.stringify(schema).matchAll(/"\$ref":"#\/definitions\/(\w+)"/g)].map((match) => match[1]),
    );
    expect([...used].sort()).toEqual(names.sort());
  });

  if (!forEditors) return;

  test('explains every value and every form to editors', () => {
    const bare = parts.filter(({ schema }) => {
      const choices = schema.enum as readonly string[] | undefined;
      const explained = schema.markdownEnumDescriptions as readonly string[] | undefined;
      const isText = typeof choices?.[0] === 'string';
      return (
        (isText && explained?.length !== choices?.length) ||
        (schema.pattern !== undefined && typeof schema.patternErrorMessage !== 'string') ||
        (schema.errorMessage !== undefined && typeof schema.errorMessage !== 'string')
      );
    });
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});

describe('what a schema says of its strings', () => {
  const text = {
    role: 'name',
    reader: 'citizen',
    form: 'line',
    placeholders: ['unit'],
    channels: ['staff'],
  };
  const schemaOf = (part: JsonObject): JsonObject => ({ type: 'object', properties: { greeting: part } });

  test('a string that says nothing stops the generator, by its name', () => {
    expect(() => textRows(schemaOf({ type: 'string' }), 'a.json')).toThrow(
      /a\.json.*\n.*greeting: write x-text/,
    );
    expect(() => textRows(schemaOf({ type: 'array', items: { type: 'string' } }), 'a.json')).toThrow(
      /greeting\.#: write x-text/,
    );
    expect(() => textRows(schemaOf({ enum: ['all', 'none'] }), 'a.json')).toThrow(/greeting/);
    expect(() => textRows(schemaOf({ oneOf: [{ type: 'boolean' }, { type: 'string' }] }), 'a.json')).toThrow(
      /greeting/,
    );
    const named = schemaOf({
      type: 'object',
      propertyNames: { type: 'string' },
      additionalProperties: false,
    });
    expect(() => textRows(named, 'a.json')).toThrow(/greeting\.\(name\)/);
  });

  test('a row that no stage would understand stops it too', () => {
    const wrongs: readonly JsonObject[] = [
      { reader: 'patient' },
      { form: 'markdown' },
      { placeholders: ['filds'] },
      { form: 'plain' },
      { channels: ['fax'] },
      { inherited: 'all' },
      { chanels: [] },
    ];
    for (const wrong of wrongs)
      expect(() => textRows(schemaOf({ type: 'string', 'x-text': { ...text, ...wrong } }), 'a.json')).toThrow(
        /greeting/,
      );
    const both = { type: 'string', 'x-text': text, 'x-no-text': 'An id.' };
    expect(() => textRows(schemaOf(both), 'a.json')).toThrow(/exclude each other/);
    expect(() => textRows(schemaOf({ type: 'string', 'x-no-text': '' }), 'a.json')).toThrow(/with a reason/);
  });

  test('numbers and choices between numbers are no strings; a part that repeats itself is told once', () => {
    const question: JsonObject = {
      type: 'object',
      properties: {
        text: { type: 'string', 'x-text': text },
        rank: { enum: [1, 2] },
        ask: { $ref: '#/definitions/question' },
      },
    };
    const schema = {
      ...schemaOf({ type: 'array', items: { $ref: '#/definitions/question' } }),
      definitions: { question },
    };
    expect(textRows(schema, 'a.json')).toEqual({
      rows: { 'greeting.#.text': text },
      folds: { 'greeting.#.ask': 'greeting.#' },
    });
  });
});
