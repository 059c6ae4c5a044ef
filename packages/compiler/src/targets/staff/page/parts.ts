import { element, text } from '@klarmall/html';
import type { Element, ElementContent } from 'hast';
import { asHtml, type DataProperties, fieldRef } from './data.ts';

/**
 * The part of a page that its script works in.
 * @param sheet what ticks are remembered by
 * @param words the script's words, where they are not Swedish
 */
export function worksheet(sheet: string, content: readonly ElementContent[], words?: object): Element {
  const data: DataProperties = {
    dataSheet: sheet,
    ...(words === undefined ? {} : { dataWords: JSON.stringify(words) }),
  };
  return element('div', { ...data }, [...content]);
}

/** A box that the page remembers until what it ticks off is another text. */
export interface Tick {
  /** In the page. */
  readonly id: string;
  /** What it is remembered by. */
  readonly name: string;
  /** Everything that it ticks off, as text: when this changes it is to be done again. */
  readonly state: string;
  /** The number of its task in the receipt's data. */
  readonly task: number;
  /** Ids of the tool's fields that a receipt then has, and of those that are taken out. */
  readonly fields?: readonly string[];
  readonly removed?: readonly string[];
  /** Whether it puts away the template itself. */
  readonly isOut?: boolean;
}

export function tickBox({ id, name, state, task, fields = [], removed = [], isOut = false }: Tick): Element {
  const data: DataProperties = {
    dataTick: name,
    dataState: fingerprint(state),
    dataTask: String(task),
    ...(fields.length === 0 ? {} : { dataFields: JSON.stringify(fields) }),
    ...(removed.length === 0 ? {} : { dataRemoved: JSON.stringify(removed) }),
    ...(isOut ? { dataOut: '' } : {}),
  };
  return element('input', { type: 'checkbox', id, ...data }, []);
}

/** A box with what there is to do. */
export const tickLine = (box: Element, words: readonly ElementContent[]): Element =>
  element('label', { className: ['tick'] }, [box, element('span', {}, [...words])]);

const unseen = (words: string): Element => element('span', { className: ['hidden'] }, [text(words)]);

/** A box that says that a text is done with; which one it is, those hear who do not see where it stands. */
export const doneLine = (box: Element, words: string, label: string): Element =>
  element('label', { className: ['done'] }, [box, element('span', {}, [text(words), unseen(`: ${label}`)])]);

/** What a button copies: a field of the receipt's data, which then is not in the page twice, or a text of its own. */
type Copied =
  | { readonly task: number; readonly field: string }
  | { readonly plain: string; readonly html?: string };

export function copyButton(words: string, label: string, copied: Copied): Element {
  const data: DataProperties =
    'field' in copied
      ? { dataCopies: fieldRef(copied.task, copied.field), dataLabel: label }
      : { dataPlain: copied.plain, dataHtml: copied.html ?? asHtml(copied.plain), dataLabel: label };
  return element('button', { type: 'button', ...data }, [text(words), unseen(` ${label}`)]);
}

/** Where the page tells how much of a field has been compared with the tool. */
export function levelMark(task: number, field: string): Element {
  const data: DataProperties = { dataLevel: fieldRef(task, field) };
  return element('span', { className: ['level'], ...data }, []);
}

/** FNV-1a, 32 bits: tells that a text has changed since it was ticked off. Not for safety. */
export function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
