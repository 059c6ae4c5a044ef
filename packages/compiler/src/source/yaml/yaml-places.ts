import type { KeyPath, Place, SourcePlaces } from '@klarmall/model';
import type { LineIndex } from '../text/line-index.ts';

/** UTF-16 offsets in the YAML text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a key and its value stand; -1 for the one that is not there. */
interface Ranges {
  keyStart: number;
  keyEnd: number;
  start: number;
  end: number;
}

function keyRange({ keyStart, keyEnd }: Ranges): Range {
  return { start: keyStart, end: keyEnd };
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
  #first: number | undefined;
  readonly #ranges = new Map<string, Ranges>();

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
  setKey(path: string, { start, end }: Range): void {
    this.#first ??= start;
    const ranges = this.#rangesOf(path);
    ranges.keyStart = start;
    ranges.keyEnd = end;
  }

  setValue(path: string, { start, end }: Range): void {
    const ranges = this.#rangesOf(path);
    ranges.start = start;
    ranges.end = end;
  }

  #rangesOf(path: string): Ranges {
    let ranges = this.#ranges.get(path);
    if (!ranges) {
      ranges = { keyStart: -1, keyEnd: -1, start: -1, end: -1 };
      this.#ranges.set(path, ranges);
    }
    return ranges;
  }

  #place(range: Range): Place {
    return this.#lines.place(this.#base + range.start, this.#base + range.end);
  }

  /** The line of the first key, or the first line: where something is said of the whole text. */
  #firstLine(): Place {
    const start = this.#first ?? 0;
    const lineEnd = this.#text.indexOf('\n', start);
    return this.#place({ start, end: lineEnd === -1 ? this.#text.length : lineEnd });
  }

  /** What `of` takes from the ranges of `path` or, failing that, of the nearest ancestor. */
  #nearest(path: KeyPath, of: (ranges: Ranges) => Range): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const ranges = this.#ranges.get(`/${path.slice(0, length).join('/')}`);
      if (ranges) return this.#place(of(ranges));
    }
    return this.#firstLine();
  }

  value(path: KeyPath): Place {
    return this.#nearest(path, (ranges) => (ranges.start === -1 ? keyRange(ranges) : ranges));
  }

  key(path: KeyPath): Place {
    return this.#nearest(path, (ranges) => (ranges.keyStart === -1 ? ranges : keyRange(ranges)));
  }
}
