import { linesAround, partLines, type StaffForm, type StaffSheet } from '@klarmall/compiler/targets';
import {
  type ChannelProfile,
  type EnteredField,
  type EnteredTemplate,
  type Rendered,
  staffPartRole,
  staffTextIds,
} from '@klarmall/model';
import { addressesIn, withoutAddresses } from './check-links.ts';
import type {
  SendingField,
  SendingLine,
  SendingMessage,
  SendingPart,
  SendingTemplate,
} from './sending-index.ts';

/** One form of the template in the tool, as its sheet says it. */
export interface SendingForm {
  readonly form: StaffForm;
  readonly sheet: StaffSheet;
  readonly toolName: string;
  /** SHA-256 of everything that it has in the tool. */
  readonly sha256: string;
}

function fieldsOf(rendered: Rendered, forms: readonly SendingForm[]): SendingField[] {
  const markers = new Map(
    forms.flatMap(({ sheet }) => sheet.markers.map(({ field, text }) => [field, text] as const)),
  );
  return [...rendered.fields.values()].map(({ id, label, type, example, maxLength, when }) => ({
    ...{ id, label, type, example },
    marker: markers.get(id) ?? '',
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(when === undefined ? {} : { when }),
  }));
}

/** What a message of a template can be recognised by, and what it is held against. */
export function sendingTemplate(
  rendered: Rendered,
  forms: readonly SendingForm[],
  { sendingFrom, sendingTo }: Pick<ChannelProfile, 'sendingFrom' | 'sendingTo'>,
  entered: readonly EnteredTemplate[],
  nameOf: (template: string) => string,
): SendingTemplate {
  const { facts } = rendered;
  const parts = partLines(rendered).map(({ id, label, lines }) => ({
    ...{ id, label: nameOfPart(label) },
    lines: lines.map(({ text, links }) => (links.length === 0 ? { text } : { text, links })),
  }));
  const known = new Set(parts.map(({ id }) => id));
  const fields = fieldsOf(rendered, forms);
  const messages = forms.flatMap(({ form, toolName, sha256 }): SendingMessage[] =>
    form.rendered.messages.map(({ id, name, snippets }) => ({
      ...{ id, name, toolName, sha256 },
      parts: staffTextIds(snippets).filter((part) => known.has(part)),
    })),
  );
  const earlier = earlierOf(parts, fields, entered);
  return {
    id: facts.id,
    name: forms[0]?.sheet.name ?? '',
    ...(facts.version === undefined ? {} : { templateVersion: facts.version }),
    language: facts.language,
    status: facts.status,
    ...(facts.replacedBy === undefined ? {} : { replacedBy: nameOf(facts.replacedBy) }),
    sending: {
      days: facts.sending?.days === 'all' ? 'all' : 'weekdays',
      from: facts.sending?.from ?? sendingFrom.value,
      to: facts.sending?.to ?? sendingTo.value,
    },
    ...{ fields, parts, messages, around: linesAround(rendered) },
    ...(earlier === undefined ? {} : { earlier }),
  };
}

/** A template that the unit no longer has, and that its tool does: known by what was entered. */
export function goneTemplate(
  entered: readonly EnteredTemplate[],
  sending: SendingTemplate['sending'],
): SendingTemplate | undefined {
  const [first] = entered;
  if (first === undefined) return undefined;
  const markers = new Set(
    entered.flatMap(({ fields }) => fields.flatMap(({ text }) => text.match(/\[[^\][\n]{1,80}\]/gu) ?? [])),
  );
  const fields = [...markers].map(
    (marker, index): SendingField => ({
      ...{ id: `gap-${index}`, label: marker.slice(1, -1), type: 'text', marker, example: '' },
    }),
  );
  const parts = partsOf(entered, fields);
  return {
    ...{ id: first.template, name: first.name, language: 'sv', status: 'gone', sending, fields, parts },
    messages: entered.map(({ message, name, sha256, fields: own }) => ({
      ...{ id: message ?? 'main', name, toolName: name, sha256 },
      parts: own.flatMap(({ id }) => (isPart(id) ? [id] : [])),
    })),
  };
}

const isPart = (id: string): boolean => staffPartRole(id) === 'text';

/** "Frasminne 2: Tid och plats" is "Tid och plats". */
const nameOfPart = (label: string): string => label.replace(/^Frasminne \d+: /u, '');

function partsOf(entered: readonly EnteredTemplate[], fields: readonly SendingField[]): SendingPart[] {
  const parts = new Map<string, SendingPart>();
  for (const { fields: own } of entered)
    for (const field of own)
      if (isPart(field.id))
        parts.set(field.id, { id: field.id, label: nameOfPart(field.label), lines: linesOf(field, fields) });
  return [...parts.values()];
}

function linesOf({ text, html }: EnteredField, fields: readonly SendingField[]): SendingLine[] {
  let named = text;
  for (const { id, marker } of fields)
    if (marker !== '') named = named.replaceAll(marker, `{{fields.${id}}}`);
  const lines = named.split('\n').flatMap((line): SendingLine[] => {
    const words = withoutAddresses(line).trim();
    return words === '' ? [] : [{ text: words.replace(/^- /u, '') }];
  });
  const links = linksIn(html, text);
  const [first, ...rest] = lines;
  return first === undefined || links.length === 0 ? lines : [{ ...first, links }, ...rest];
}

function linksIn(html: string | undefined, text: string): { text: string; url: string }[] {
  if (html === undefined) return addressesIn(text).map((url) => ({ text: '', url }));
  return [...html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/gu)].map(([, url = '', words = '']) => ({
    text: plain(words.replace(/<[^>]+>/gu, '')),
    url: plain(url),
  }));
}

/** What our own writer of HTML escapes. */
function plain(html: string): string {
  return html
    .replaceAll(/&#x([0-9A-Fa-f]+);/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** What the unit entered, where any of it reads otherwise than the source does now. */
function earlierOf(
  now: readonly SendingPart[],
  fields: readonly SendingField[],
  entered: readonly EnteredTemplate[],
): SendingTemplate['earlier'] {
  const parts = partsOf(entered, fields);
  const [date] = entered.map((one) => one.date).sort();
  const text = (part: SendingPart | undefined): string =>
    (part?.lines ?? []).map((line) => line.text).join(' ');
  const isChanged = parts.some((part) => text(part) !== text(now.find(({ id }) => id === part.id)));
  return isChanged && date !== undefined ? { date, parts } : undefined;
}
