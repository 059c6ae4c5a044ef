import type { SendingIndex } from './sending-index.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isOneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const isMaybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isRecord =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([key, check]) => check((value as Readonly<Record<string, unknown>>)[key]));

const isUnit = isRecord({ name: isText, phones: isListOf(isText) });
const isPart = isRecord({
  id: isText,
  label: isText,
  lines: isListOf(
    isRecord({ text: isText, links: isMaybe(isListOf(isRecord({ text: isText, url: isText }))) }),
  ),
});
const isTemplate = isRecord({
  ...{ id: isText, name: isText, templateVersion: isMaybe(isText), language: isText },
  status: isOneOf('active', 'deprecated', 'withdrawn', 'gone'),
  replacedBy: isMaybe(isText),
  sending: isRecord({ days: isOneOf('weekdays', 'all'), from: isText, to: isText }),
  fields: isListOf(
    isRecord({
      ...{ id: isText, label: isText, marker: isText, example: isText },
      type: isOneOf('date', 'time', 'phone', 'text', 'place'),
      maxLength: isMaybe((value) => typeof value === 'number'),
      when: isMaybe(isOneOf('past', 'future')),
    }),
  ),
  parts: isListOf(isPart),
  messages: isListOf(
    isRecord({ id: isText, name: isText, toolName: isText, parts: isListOf(isText), sha256: isText }),
  ),
  around: isMaybe(isListOf(isText)),
  earlier: isMaybe(isRecord({ date: isText, parts: isListOf(isPart) })),
});
const isIndex = isRecord({
  version: (value) => value === 1,
  unit: isUnit,
  others: isListOf(isUnit),
  templates: isListOf(isTemplate),
});

/** Whether something is an index as `publish` writes it, of this version, whole: what is left out of it is not noticed later. */
export function isSendingIndex(value: unknown): value is SendingIndex {
  return isIndex(value);
}
