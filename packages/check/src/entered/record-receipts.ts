import { inflateRawSync } from 'node:zlib';
import { canonicalJson, findReceipts, type Receipt } from '@klarmall/compiler/targets';
import type { Entered, EnteredField, EnteredTemplate } from '@klarmall/model';
import { hashOfFields } from './hash-of-fields.ts';
import { type EnteredRead, enteredPath, readEntered } from './read-entered.ts';
import { enteredKey, writeEntered } from './record-entered.ts';

/** What became of one receipt. */
export interface ReceiptResult {
  readonly unit: string;
  readonly template: string;
  readonly name: string;
  /** YYYY-MM-DD, when it was ticked off. */
  readonly date: string;
  readonly status: /** The receipt's own texts are in the record. */
    | 'recorded'
    | 'same'
    | 'removed'
    /** The record is of a later day. */
    | 'older'
    /** The project has no such unit. */
    | 'noUnit';
  /** How many of the template's texts the record has now, and how many the page had. */
  readonly texts: number;
  readonly all: number;
  readonly shown: EnteredShown;
  readonly path: string;
}

/** How surely a template lies in the tool: somebody says so, the texts were compared, the links too. */
export type EnteredShown = 'said' | 'text' | 'text-and-links';

export type ReceiptsRecorded =
  | {
      readonly status: 'done';
      readonly results: readonly ReceiptResult[];
      /** Lines that were cut, or changed on the way. */
      readonly damaged: number;
    }
  | Extract<EnteredRead, { status: 'unreadable' }>;

/** Larger texts than any template's are no receipt of ours. Bytes. */
const LARGEST = 2_000_000;

/** The step that all of a template's formatted texts have reached: what has no formatting cannot be compared by pasting. */
function shownOf({ fields }: Pick<EnteredTemplate, 'fields'>): EnteredShown {
  const texts = fields.filter(({ html }) => html !== undefined);
  if (texts.length === 0 || texts.some(({ shown }) => shown === undefined)) return 'said';
  return texts.every(({ shown }) => shown === 'text-and-links') ? 'text-and-links' : 'text';
}

/** The fields with their keys in one order: the hash is of what they say. */
function plainField({ id, step, label, text, html }: EnteredField): EnteredField {
  return { id, step, label, text, ...(html === undefined ? {} : { html }) };
}

function merged(receipt: Receipt, before: EnteredTemplate | undefined): EnteredTemplate {
  const fields = new Map((before?.fields ?? []).map((field) => [field.id, field]));
  for (const id of receipt.removed) fields.delete(id);
  for (const { shown, ...field } of receipt.fields)
    fields.set(field.id, { ...plainField(field), ...(shown === undefined ? {} : { shown }) });
  const place = new Map(receipt.order.map((id, index) => [id, index]));
  const sorted = [...fields.values()].sort(
    (a, b) => (place.get(a.id) ?? place.size) - (place.get(b.id) ?? place.size),
  );
  const [template = '', message] = receipt.template.split('.');
  return {
    template,
    ...(message === undefined ? {} : { message }),
    ...(receipt.version === undefined ? {} : { version: receipt.version }),
    name: receipt.name,
    date: receipt.date,
    sha256: hashOfFields(sorted.map(plainField)),
    fields: sorted,
  };
}

/**
 * Writes down what receipts say, wherever they stand in some texts: their own texts, never the source's of today.
 * @param units ids of the project's units.
 */
export function recordReceipts(
  root: string,
  texts: readonly string[],
  units: ReadonlySet<string>,
): ReceiptsRecorded {
  const found = texts.map((text) =>
    findReceipts(text, (bytes) => inflateRawSync(bytes, { maxOutputLength: LARGEST })),
  );
  const receipts = found
    .flatMap((one) => one.receipts)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  const records = new Map<string, Entered>();
  for (const { unit } of receipts) {
    if (records.has(unit) || !units.has(unit)) continue;
    const read = readEntered(root, unit);
    if (read.status === 'unreadable') return read;
    records.set(unit, read.entered);
  }
  const changed = new Set<string>();
  const results = receipts.map((receipt): ReceiptResult => {
    const { unit, template, name, date } = receipt;
    const result = { unit, template, name, date, path: enteredPath(unit), all: receipt.order.length };
    const record = records.get(unit);
    if (record === undefined) return { ...result, status: 'noUnit', texts: 0, shown: 'said' };
    const before = record.templates.find((one) => enteredKey(one) === template);
    const others = record.templates.filter((one) => one !== before);
    const tell = (status: ReceiptResult['status'], entry: EnteredTemplate | undefined): ReceiptResult => ({
      ...{ ...result, status, texts: entry?.fields.length ?? 0 },
      shown: entry === undefined ? 'said' : shownOf(entry),
    });
    if (before !== undefined && before.date > date) return tell('older', before);
    if (receipt.out === true) {
      if (before === undefined) return tell('same', undefined);
      records.set(unit, { ...record, templates: others });
      changed.add(unit);
      return tell('removed', undefined);
    }
    const entry = merged(receipt, before);
    if (before !== undefined && canonicalJson(before.fields) === canonicalJson(entry.fields))
      return tell('same', before);
    records.set(unit, { ...record, templates: [...others, entry] });
    changed.add(unit);
    return tell('recorded', entry);
  });
  for (const unit of changed) {
    const record = records.get(unit);
    if (record !== undefined) writeEntered(root, record);
  }
  return { status: 'done', results, damaged: found.reduce((sum, one) => sum + one.damaged, 0) };
}
