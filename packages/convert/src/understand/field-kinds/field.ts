import type { Entry } from '../../sort/entry.ts';
import { claim, type Mark } from '../mark.ts';

export type FieldType = 'date' | 'time' | 'text' | 'place';

/** Something that varies between those who get the letter. */
export interface FoundField {
  readonly id: string;
  readonly type: FieldType;
  /** What the handler is asked for. */
  readonly label: string;
  /** An invented example. */
  readonly example: string;
  /** It tells something of the person's health. */
  readonly personal: boolean;
  /** Line of the letter that it was first found in. */
  readonly entry: number;
  readonly reason:
    | 'appointment'
    | 'personalLetter'
    | 'label'
    | 'staff'
    | 'result'
    | 'place'
    | 'waitingTime'
    | 'blank'
    | 'mergeField';
}

const examples: Readonly<Record<FieldType, readonly string[]>> = {
  date: ['2026-12-08', '2027-01-19', '2027-02-16', '2027-03-09'],
  time: ['13.30', '8.45', '10.15', '14.00'],
  place: ['Entré B, våning 2', 'Vårdcentralen i Storby'],
  text: ['uppgift som du fyller i'],
};

/** A part of a text. UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

interface FieldWords {
  readonly label: string;
  readonly reason: FoundField['reason'];
  /** What its id begins with; its type unless said. */
  readonly base?: string;
  readonly personal?: boolean;
  readonly example?: string;
}

/** What is known of the letter as a whole. */
interface LetterFacts {
  /** Written to one person. */
  readonly isPersonal: boolean;
  /** Tells its reader of values. */
  readonly tellsValues: boolean;
  readonly unitNames: readonly string[];
}

/** The fields of a letter as they are found, each marked in the line where it stands. */
export class FieldList {
  readonly fields: FoundField[] = [];
  readonly facts: LetterFacts;
  readonly #byText = new Map<string, string>();
  readonly #marks: ReadonlyMap<number, Mark[]>;

  constructor(marks: ReadonlyMap<number, Mark[]>, facts: LetterFacts) {
    this.#marks = marks;
    this.facts = facts;
  }

  #id(base: string): string {
    const taken = this.fields.filter(({ id }) => id.replace(/\d+$/u, '') === base).length;
    return taken === 0 ? base : `${base}${taken + 1}`;
  }

  /** What each field held in the letter where it was first found. */
  get values(): readonly { readonly field: FoundField; readonly text: string }[] {
    return this.fields.flatMap((field) =>
      [...this.#byText].flatMap(([key, id]) =>
        id === field.id ? [{ field, text: key.slice(field.type.length + 1) }] : [],
      ),
    );
  }

  /** Marks what a line says once more of a field that is known. */
  repeat(entry: Entry, { id }: FoundField, span: Span): void {
    const marks = this.#marks.get(entry.id);
    if (marks) claim(marks, { ...span, kind: 'field', field: id, replacement: `{{fields.${id}}}` });
  }

  /** Marks a part of a line as a field: the one that has the same text already, or a new one. False when something else has the text. */
  add(entry: Entry, type: FieldType, span: Span, words: FieldWords): boolean {
    const marks = this.#marks.get(entry.id);
    const text = entry.line.text.slice(span.start, span.end);
    if (!marks || text.trim() === '') return false;
    const key = `${type} ${text.toLowerCase()}`;
    const known = words.reason === 'blank' ? undefined : this.#byText.get(key);
    const id = known ?? this.#id(words.base ?? type);
    if (!claim(marks, { ...span, kind: 'field', field: id, replacement: `{{fields.${id}}}` })) return false;
    if (known !== undefined) return true;
    this.#byText.set(key, id);
    const count = this.fields.filter((field) => field.type === type).length;
    this.fields.push({
      id,
      type,
      label: words.label,
      example: words.example ?? examples[type][count % examples[type].length] ?? '',
      personal: words.personal ?? false,
      entry: entry.id,
      reason: words.reason,
    });
    return true;
  }
}
