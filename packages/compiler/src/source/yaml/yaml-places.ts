import type { KeyPath, Place, SourcePlaces } from '@klarmall/model';
import type { LineIndex } from '../text/line-index.ts';

/** UTF-16 offsets in the YAML text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where keys and values of one YAML text stand. Holds numbers only: a library of thousands of files keeps its places
 * long after the parsed trees are gone.
 */
export class YamlPlaces implements SourcePlaces {
  readonly #lines: LineIndex;
  readonly #base: number;
  readonly #text: string;
  /** Where the first key starts. */
  #first = 0;
  readonly #keys = new Map<string, Range>();
  readonly #values = new Map<string, Range>();

  /** `text` is the YAML, `base` its UTF-16 offset in the file. */
  constructor(lines: LineIndex, base: number, text: string) {
    this.#lines = lines;
    this.#base = base;
    this.#text = text;
  }

  get file(): string {
    return this.#lines.file;
  }

  /** `path` as keys with a `/` before each; the whole text is ''. */
  setKey(path: string, range: Range): void {
    if (this.#keys.size === 0) this.#first = range.start;
    this.#keys.set(path, range);
  }

  setValue(path: string, range: Range): void {
    this.#values.set(path, range);
  }

  #place(range: Range): Place {
    return this.#lines.place(this.#base + range.start, this.#base + range.end);
  }

  /** The line of the first key, or the first line: where something is said of the whole text. */
  #firstLine(): Place {
    const lineEnd = this.#text.indexOf('\n', this.#first);
    return this.#place({ start: this.#first, end: lineEnd === -1 ? this.#text.length : lineEnd });
  }

  /** The first range that `of` gives for `path` or, failing that, for the nearest ancestor. */
  #nearest(path: KeyPath, of: (path: string) => Range | undefined): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const range = of(`/${path.slice(0, length).join('/')}`);
      if (range) return this.#place(range);
    }
    return this.#firstLine();
  }

  value(path: KeyPath): Place {
    return this.#nearest(path, (at) => this.#values.get(at) ?? this.#keys.get(at));
  }

  key(path: KeyPath): Place {
    return this.#nearest(path, (at) => this.#keys.get(at) ?? this.#values.get(at));
  }
}
