/**
 * What an element of the page to enter from tells the page's script, as `data-` attributes by these names: the one place
 * where those that write the page (`parts.ts`) and the script that reads it agree.
 */
export interface PageData {
  /** Of the part that the script works in: what ticks are remembered by. */
  readonly sheet?: string;
  /** Of the same part: the script's words as JSON, where they are not Swedish. */
  readonly words?: string;
  /** Of a box: what it is remembered by. */
  readonly tick?: string;
  /** Of a box: the fingerprint of what it ticks off. Another text has another, and is to be done again. */
  readonly state?: string;
  /** Of a box: the number of its task in the receipt's data. */
  readonly task?: string;
  /** Of a box: ids of the tool's fields that it ticks off, as JSON. */
  readonly fields?: string;
  /** Of a box: ids of fields that are taken out of the tool, as JSON. */
  readonly removed?: string;
  /** Of a box: set when the template itself is put away. */
  readonly out?: string;
  /** Of a mark: the number of the task and the id of the field, whose comparison it tells of. */
  readonly level?: string;
  /** Of a button: what the copied text is called. */
  readonly label?: string;
  /** Of a button: the number of the task and the id of the field that it copies. */
  readonly copies?: string;
  /** Of a button that copies no field: the text, and the same as HTML. */
  readonly plain?: string;
  readonly html?: string;
}

/** The attributes by the names that a page is built with. */
export type DataProperties = {
  readonly [Name in keyof PageData as `data${Capitalize<Name>}`]?: string;
};

/** A field of a task in one attribute. */
export const fieldRef = (task: number, id: string): string => `${task} ${id}`;

/** The other way: the number of the task, and the id of its field. */
export function readFieldRef(ref: string): readonly [task: number, id: string] {
  const [task = '0', ...id] = ref.split(' ');
  return [Number(task), id.join(' ')];
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };

/** A plain text as the HTML that an editor takes it for. */
export const asHtml = (plain: string): string => plain.replace(/[&<>\n]/g, (sign) => signs[sign] ?? sign);
