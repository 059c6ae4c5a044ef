import type { Channel } from './channel.ts';
import { textFolds, textTable } from './generated/text-table.ts';
import type { PlaceholderNamespace } from './markup.ts';

/** The kinds of files whose schemas say what a text is. */
export type TextKind = keyof typeof textTable;

/** A pattern of a kind's table: `name`, `questions.#.text`, `values.*`. */
export type TextKey<Kind extends TextKind = TextKind> = Kind extends TextKind
  ? keyof (typeof textTable)[Kind] & string
  : never;

type RowOf<Kind extends TextKind> = (typeof textTable)[Kind][keyof (typeof textTable)[Kind]];

/** What a text is to its reader, as the schemas have it. */
export type WrittenRole = {
  [Kind in TextKind]: RowOf<Kind> extends infer Row
    ? Row extends { readonly role: infer Role }
      ? Role
      : never
    : never;
}[TextKind];

/** What a schema says of one text (`x-text`). */
export interface TextRow {
  readonly role: WrittenRole;
  /** `system`: read by other systems, or only in reports. No language rule looks at it. */
  readonly reader: 'citizen' | 'staff' | 'system';
  /** A line has placeholders and no marks, blocks are Markdown, a plain text is shown as it stands. */
  readonly form: 'line' | 'blocks' | 'plain';
  /** What may stand in it. */
  readonly placeholders: readonly PlaceholderNamespace[];
  /**
   * How a template that extends another gets it: each key from the nearest file that has it, a list whole, or entry by
   * entry. Absent: not at all.
   */
  readonly inherited?: 'key' | 'whole' | 'entry';
  /** The channels that carry it; none where it never leaves the project. */
  readonly channels: readonly Channel[];
  /** Words that are a choice rather than a text. */
  readonly except?: readonly string[];
}

/** The texts of a kind of file, by pattern. */
export function textRows(kind: TextKind): Readonly<Record<string, TextRow>> {
  return textTable[kind];
}

/** Patterns that repeat another on a deeper level, with the one that they repeat. */
export function foldsOf(kind: TextKind): Readonly<Record<string, string>> {
  return textFolds[kind];
}

/** The patterns of a template's texts that a channel carries. */
export type CarriedKey<C extends Channel> = {
  [Key in TextKey<'template'>]: C extends (typeof textTable)['template'][Key]['channels'][number]
    ? Key
    : never;
}[TextKey<'template'>];
