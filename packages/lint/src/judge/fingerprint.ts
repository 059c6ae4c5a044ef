import type { UnjudgedFinding } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';

/** A file's id: its path without `templates/` in front and without the suffix, so that a text keeps its id in both spellings. */
export function fileId(path: string): string {
  return path.replace(/^templates\//, '').replace(/(?:\.mall)?\.(?:ya?ml|md)$/, '');
}

function normalised(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The words that a finding points at; for one without a place, its data says what it is about. */
export function wordsOf(finding: UnjudgedFinding, textOf: (file: string) => string | undefined): string {
  if (finding.place) {
    const text = textOf(finding.place.file) ?? '';
    return normalised(text.slice(finding.place.start.offset, finding.place.end.offset));
  }
  if (finding.document) return `${finding.document.page ?? ''} ${finding.document.path ?? ''}`.trim();
  return JSON.stringify(Object.entries(finding.data).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * A hash of what a finding says and the lines that it stands on, whatever the file is called. 24 hexadecimal digits;
 * undefined for one without a place.
 */
export function contentOf(
  { rule, message, place }: UnjudgedFinding,
  textOf: (file: string) => string | undefined,
): string | undefined {
  const text = place && textOf(place.file);
  if (!place || text === undefined) return undefined;
  const from = text.lastIndexOf('\n', place.start.offset - 1) + 1;
  const end = text.indexOf('\n', place.end.offset);
  const lines = normalised(text.slice(from, end < 0 ? text.length : end));
  return sha256Hex([rule, message, lines].join('\u0000')).slice(0, 24);
}

/**
 * Names findings so that a name survives edits elsewhere in the file: rule, message key, the words pointed at, the
 * defining file's id and the ordinal among equals. Never the line.
 */
export class Fingerprints {
  readonly #seen = new Map<string, number>();
  readonly #textOf: (file: string) => string | undefined;

  constructor(textOf: (file: string) => string | undefined) {
    this.#textOf = textOf;
  }

  /** Call in report order: equals are told apart by the order in which they stand. 24 hexadecimal digits. */
  of(finding: UnjudgedFinding): string {
    const file = finding.place?.file ?? finding.document?.file ?? finding.template ?? '';
    const { document } = finding;
    const inDocument = finding.place && document ? ` ${document.page ?? ''} ${document.path ?? ''}` : '';
    const words = `${wordsOf(finding, this.#textOf)}${inDocument}`;
    const key = sha256Hex([finding.rule, finding.message, fileId(file), words].join('\u0000'));
    const ordinal = this.#seen.get(key) ?? 0;
    this.#seen.set(key, ordinal + 1);
    return sha256Hex(`${key}\u0000${ordinal}`).slice(0, 24);
  }
}
