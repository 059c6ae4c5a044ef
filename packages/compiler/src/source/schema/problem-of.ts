import type { KeyPath } from '@klarmall/model';
import { nearest, nearestFirst } from '@klarmall/model';
import type { ErrorObject } from 'ajv';

import { suggestedId } from '../suggested-id.ts';
import { keyTitles } from './generated/key-titles.ts';
import type { SchemaProblem } from './schema-problem.ts';

interface Part {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly oneOf?: readonly Part[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly markdownEnumDescriptions?: readonly string[];
}

type Kind = keyof typeof keyTitles | 'front-matter';

function titlesOf(kind: Kind): Readonly<Record<string, string>> {
  return keyTitles[kind === 'front-matter' ? 'template' : kind];
}

const longestShown = 60;

/** A shorter word stands in too many descriptions. */
const shortestWord = 4;

/** A value as a person would recognise it in the file, cut when it is long. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line;
}

/** The nearest key: for an item of a list, the list's. */
function keyOf(path: KeyPath): string {
  return String(path.findLast((segment) => typeof segment === 'string') ?? '');
}

/** The key whose Swedish name was written in place of the key itself. */
function keyByTitle(written: string, properties: Readonly<Record<string, Part>>): string | undefined {
  const word = written.toLowerCase();
  return Object.keys(properties).find((key) => {
    const title = properties[key]?.title?.toLowerCase();
    return title !== undefined && (title === word || title.split(' ')[0] === word);
  });
}

/** `titel` for `title`: the same letters in another order, the slip that edit distance counts twice. */
function reordered(written: string, candidates: readonly string[]): string | undefined {
  const letters = (word: string) => [...word.toLowerCase()].sort().join('');
  return candidates.find((candidate) => letters(candidate) === letters(written));
}

function unknownKey(error: ErrorObject, path: KeyPath, kind: Kind): SchemaProblem {
  const key = String(error.params.additionalProperty);
  const properties = (error.parentSchema as Part | undefined)?.properties ?? {};
  const there = error.data as Readonly<Record<string, unknown>>;
  const inBody = kind === 'front-matter' && path.length === 0 ? ['snippets'] : [];
  const hidden = new Set(['$schema', ...inBody, ...Object.keys(there)]);
  const free = Object.keys(properties).filter((name) => !hidden.has(name));
  const suggestion =
    keyByTitle(key, Object.fromEntries(free.map((name) => [name, properties[name] ?? {}]))) ??
    nearest(key, free) ??
    reordered(key, free);
  const base = { path: [...path, key], at: 'key', rule: 'source/unknown-key' } as const;
  if (suggestion !== undefined) {
    return { ...base, message: 'unknownKeySuggest', data: { key: shown(key), suggestion }, suggestion };
  }
  return {
    ...base,
    message: key in titlesOf(kind) ? 'elsewhere' : 'unknownKey',
    data: { key: shown(key) },
  };
}

function missingKey(error: ErrorObject, path: KeyPath, kind: Kind): SchemaProblem {
  const key = String(error.params.missingProperty);
  const own = (error.parentSchema as Part | undefined)?.properties?.[key]?.title;
  const title = own ?? titlesOf(kind)[key] ?? key;
  const isTemplate = path.length === 0 && (kind === 'template' || kind === 'front-matter');
  return {
    path,
    at: path.length === 0 ? 'value' : 'key',
    rule: 'source/missing-key',
    message: isTemplate ? 'missingTemplateKey' : 'missingKey',
    data: { key, title },
  };
}

function textMessage(value: unknown): string {
  if (typeof value === 'number') return 'textNotNumber';
  if (typeof value === 'boolean') return 'textNotBoolean';
  return Array.isArray(value) ? 'textNotList' : 'textNotKeys';
}

/** What to say of a value that is of none of the wanted kinds. */
function kindMessage(wanted: readonly string[], part: Part, value: unknown): string {
  if (wanted.includes('string')) {
    if (wanted.includes('array')) return 'textOrList';
    if (wanted.includes('boolean') && wanted.length === 2 && typeof value !== 'number') return 'textOrYesNo';
    return textMessage(value);
  }
  if (wanted.includes('integer') || wanted.includes('number')) return 'wholeNumber';
  if (wanted.includes('boolean')) return 'yesOrNo';
  if (wanted.includes('array')) return 'listWanted';
  return allowedKeys(part).length > 0 ? 'keysWanted' : 'namesWanted';
}

function allowedKeys(part: Part): readonly string[] {
  const forms = part.oneOf ?? [part];
  return [...new Set(forms.flatMap((form) => Object.keys(form.properties ?? {})))].filter(
    (key) => key !== '$schema',
  );
}

function wrongType(error: ErrorObject, path: KeyPath, wanted: readonly string[]): SchemaProblem {
  const part = (error.parentSchema ?? {}) as Part;
  return {
    path,
    at: 'value',
    rule: 'source/wrong-type',
    message: kindMessage(wanted, part, error.data),
    data: { key: keyOf(path), value: shown(error.data), allowed: allowedKeys(part).join(', ') },
  };
}

function onlyOne<T>(all: readonly T[], fits: (one: T) => boolean): T | undefined {
  const [first, ...others] = all.filter(fits);
  return others.length === 0 ? first : undefined;
}

/** The value that is described with the word that was written: `kallelse` for `summons`. */
function valueByDescription(written: string, part: Part | undefined): string | undefined {
  const word = written.toLowerCase();
  if (word.length < shortestWord) return undefined;
  const described = (part?.markdownEnumDescriptions ?? []).map((text, index) => ({ text, index }));
  const meant = onlyOne(described, ({ text }) =>
    (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((own) => own.startsWith(word)),
  );
  return meant && String(part?.enum?.[meant.index]);
}

function unknownValue(error: ErrorObject, path: KeyPath): SchemaProblem | undefined {
  // A value of the wrong kind altogether has its own problem.
  if (typeof error.data !== 'string') return undefined;
  const values = (error.params.allowedValues as readonly unknown[]).map(String);
  const suggestion =
    valueByDescription(error.data, error.parentSchema as Part | undefined) ??
    nearest(error.data, values) ??
    onlyOne(values, (value) => value.startsWith(String(error.data).toLowerCase()));
  const others = nearestFirst(error.data, values).filter((value) => value !== suggestion);
  const allowed = suggestion === undefined ? others : [suggestion, ...others];
  return {
    path,
    at: 'value',
    rule: 'source/unknown-value',
    message: suggestion === undefined ? 'unknownValue' : 'unknownValueSuggest',
    data: {
      key: keyOf(path),
      value: shown(error.data),
      allowed: allowed.join(', '),
      ...(suggestion === undefined ? {} : { suggestion }),
    },
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** What a name with other letters can be in its place; '' where nothing can be told. */
function suggestedForm(form: string, written: string): string {
  if (form === 'id') return suggestedId(written);
  if (form !== 'keyName') return '';
  return suggestedId(written).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function wrongForm(error: ErrorObject, path: KeyPath): SchemaProblem {
  const form = /\/definitions\/(\w+)\/pattern$/.exec(error.schemaPath)?.[1];
  if (form === undefined) throw new Error(`${error.schemaPath} has a pattern outside a named definition`);
  const isKey = error.propertyName !== undefined;
  const written = isKey ? error.propertyName : error.data;
  const suggestion = suggestedForm(form, String(written));
  return {
    path: isKey ? [...path, String(error.propertyName)] : path,
    at: isKey ? 'key' : 'value',
    rule: 'source/wrong-form',
    message: form,
    data: { key: keyOf(path), value: shown(written), ...(suggestion === '' ? {} : { suggestion }) },
  };
}

/** A text without words. */
export function emptyText(path: KeyPath): SchemaProblem {
  return { path, at: 'value', rule: 'source/too-few', message: 'emptyText', data: { key: keyOf(path) } };
}

/** A validator's error in our own terms; undefined where another problem or the YAML reader already tells it. */
export function problemOf(error: ErrorObject, path: KeyPath, kind: Kind): SchemaProblem | undefined {
  if (error.data === null) return undefined;
  const key = keyOf(path);
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, path, kind);
    case 'required':
      return missingKey(error, path, kind);
    case 'type':
      return wrongType(error, path, [error.params.type as string | readonly string[]].flat());
    case 'oneOf': {
      const forms = (error.parentSchema as Part).oneOf ?? [];
      return wrongType(error, path, [...new Set(forms.map((form) => form.type ?? ''))]);
    }
    case 'enum':
      return unknownValue(error, path);
    case 'pattern':
      return wrongForm(error, path);
    case 'minimum':
    case 'maximum':
      return {
        path,
        at: 'value',
        rule: 'source/out-of-range',
        message: error.keyword === 'minimum' ? 'tooSmall' : 'tooLarge',
        data: { key, value: Number(error.data), limit: Number(error.params.limit) },
      };
    case 'minItems':
      return {
        path,
        at: 'value',
        rule: 'source/too-few',
        message: key === 'options' ? 'tooFewOptions' : 'tooFew',
        data: { key, count: (error.data as readonly unknown[]).length, limit: Number(error.params.limit) },
      };
    case 'minLength':
      return emptyText(path);
    case 'uniqueItems': {
      const index = Math.max(Number(error.params.i), Number(error.params.j));
      const value = shown((error.data as readonly unknown[])[index]);
      return {
        path: [...path, index],
        at: 'value',
        rule: 'source/repeated-value',
        message: 'repeatedValue',
        data: { key, value },
      };
    }
    default:
      throw new Error(`no words for the keyword ${error.keyword} at ${error.schemaPath}`);
  }
}
