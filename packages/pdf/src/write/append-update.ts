import { md5 } from '../crypt/md5.ts';
import type { PdfDocument } from '../document/document.ts';
import { concatBytes } from '../objects/concat-bytes.ts';
import { isWhitespace } from '../objects/lexer.ts';
import { lastIndexOfWord, matchesAt } from '../objects/search.ts';
import { isString, PdfDict, PdfString, type PdfValue } from '../objects/values.ts';
import { bytesOf, type NewObject, serialize } from './serialize.ts';

/** What is written anew: objects by number, those of numbers that the file does not have among them. */
interface Update {
  readonly objects: ReadonlyMap<number, NewObject>;
  /** Entries of the trailer that change. */
  readonly trailer?: ReadonlyMap<string, PdfValue>;
}

/** Keys of a cross-reference stream that say how it is written, and links to older sections; the rest is the trailer's. */
const sectionKeys: ReadonlySet<string> = new Set([
  ...['Type', 'Size', 'Index', 'W', 'Prev', 'XRefStm', 'Length', 'Filter', 'DecodeParms', 'DL'],
]);

class Writer {
  readonly parts: Uint8Array[] = [];
  #length: number;

  constructor(start: number) {
    this.#length = start;
  }

  /** Where the next byte will stand in the file. */
  get offset(): number {
    return this.#length;
  }

  write(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? bytesOf(part) : part;
    this.parts.push(bytes);
    this.#length += bytes.length;
  }

  writeObject(number: number, generation: number, object: NewObject): void {
    this.write(`${number} ${generation} obj\n`);
    if (object !== null && typeof object === 'object' && 'data' in object) {
      const dict = new PdfDict(new Map([...object.dict.entries, ['Length', object.data.length]]));
      this.write(`${serialize(dict)}\nstream\n`);
      this.write(object.data);
      this.write('\nendstream');
    } else this.write(serialize(object));
    this.write('\nendobj\n');
  }
}

/** Runs of consecutive numbers: first and length in turn. */
function runsOf(numbers: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}

/** The newest cross-reference section: where the file says that it stands, and its form. */
function newestSection(
  bytes: Uint8Array,
): { readonly offset: number; readonly isTable: boolean } | undefined {
  const word = lastIndexOfWord(bytes, 'startxref');
  const offset = /^\s*(\d+)/.exec(String.fromCharCode(...bytes.subarray(word + 9, word + 40)))?.[1];
  if (word < 0 || offset === undefined) return undefined;
  let at = Number(offset);
  while (isWhitespace(bytes[at])) at++;
  return { offset: Number(offset), isTable: matchesAt(bytes, 'xref', at) };
}

/** The file's ID: the first half stays what it was, the second tells this version from the one before (ISO 32000-1, 14.4). */
function newId(document: PdfDocument, update: Uint8Array): PdfValue {
  const [first] = (document.getArray(document.trailer, 'ID') ?? []).map((value) => document.resolve(value));
  const digest = new PdfString(md5(update));
  return [first !== undefined && isString(first) ? first : digest, digest];
}

/**
 * Adds a version to a file: the bytes stay as they are, what is new stands after them (incremental update, ISO 32000-1, 7.5.6). The new
 * cross-reference section has the form of the newest one, table or stream.
 * @returns undefined when the file is none that can be added to: encrypted, damaged, or with something before its header.
 */
export function appendUpdate(document: PdfDocument, update: Update): Uint8Array | undefined {
  const { bytes, header, damage, encryption } = document;
  const section = newestSection(bytes);
  if (header?.offset !== 0 || damage.size > 0 || encryption !== undefined || section === undefined)
    return undefined;
  const writer = new Writer(bytes.length);
  if (bytes.at(-1) !== 10 && bytes.at(-1) !== 13) writer.write('\n');
  const places = new Map<number, { readonly offset: number; readonly generation: number }>();
  for (const [number, object] of [...update.objects].sort(([a], [b]) => a - b)) {
    const generation = document.generationOf(number);
    places.set(number, { offset: writer.offset, generation });
    writer.writeObject(number, generation, object);
  }
  const id = newId(document, concatBytes(writer.parts));
  const kept = [...document.trailer.entries].filter(([key]) => !sectionKeys.has(key));
  const trailer = new Map<string, PdfValue>([...kept, ...(update.trailer ?? []), ['ID', id]]);
  trailer.set('Prev', section.offset);
  const highest = Math.max(...places.keys());
  const declared = document.getNumber(document.trailer, 'Size') ?? 0;
  const start = writer.offset;
  if (section.isTable) {
    trailer.set('Size', Math.max(declared, highest + 1));
    writer.write('xref\n');
    for (const [first, count] of runsOf([...places.keys()])) {
      writer.write(`${first} ${count}\n`);
      for (let number = first; number < first + count; number++) {
        const { offset, generation } = places.get(number) ?? { offset: 0, generation: 0 };
        writer.write(`${String(offset).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`);
      }
    }
    writer.write(`trailer\n${serialize(new PdfDict(trailer))}\n`);
  } else {
    const own = Math.max(declared, highest + 1);
    places.set(own, { offset: start, generation: 0 });
    const rows = [...places.values()].flatMap(({ offset, generation }) => [
      1,
      ...[24, 16, 8, 0].map((shift) => (offset >>> shift) & 0xff),
      generation >> 8,
      generation & 0xff,
    ]);
    trailer.set('Type', 'XRef');
    trailer.set('Size', own + 1);
    trailer.set('W', [1, 4, 2]);
    trailer.set('Index', runsOf([...places.keys()]).flat());
    writer.writeObject(own, 0, { dict: new PdfDict(trailer), data: Uint8Array.from(rows) });
  }
  writer.write(`startxref\n${start}\n%%EOF\n`);
  return concatBytes([bytes, ...writer.parts]);
}
