import { concatBytes } from '../objects/concat-bytes.ts';

/** A stream object of the writer: dictionary entries besides Length, and data (text is written as Latin-1). */
export interface BuiltStream {
  readonly dict: string;
  readonly data: string | Uint8Array;
}

/** Objects by name. In their text `@name` is a reference to another one. */
export type BuiltObjects = Readonly<Record<string, string | BuiltStream>>;

interface BuildOptions {
  readonly header?: string;
  /** More trailer entries; `@name` works here too. */
  readonly trailer?: string;
}

export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Writes a PDF file with a cross-reference table. The object named `catalog` is the root. */
export function buildPdf(objects: BuiltObjects, options: BuildOptions = {}): Uint8Array {
  const names = Object.keys(objects);
  const numbers = new Map(names.map((name, index) => [name, index + 1]));
  const link = (text: string): string =>
    text.replace(/@([A-Za-z][A-Za-z0-9]*)/g, (whole, name: string) => {
      const number = numbers.get(name);
      return number === undefined ? whole : `${number} 0 R`;
    });
  const parts: Uint8Array[] = [latin1Bytes(options.header ?? '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const write = (bytes: Uint8Array): void => {
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [index, name] of names.entries()) {
    offsets.push(length);
    const body = objects[name] ?? 'null';
    if (typeof body === 'string') write(latin1Bytes(`${index + 1} 0 obj\n${link(body)}\nendobj\n`));
    else {
      const data = typeof body.data === 'string' ? latin1Bytes(body.data) : body.data;
      write(latin1Bytes(`${index + 1} 0 obj\n<< ${link(body.dict)} /Length ${data.length} >>\nstream\n`));
      write(data);
      write(latin1Bytes('\nendstream\nendobj\n'));
    }
  }
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const root = numbers.get('catalog') ?? 1;
  write(
    latin1Bytes(
      `xref\n0 ${names.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${names.length + 1} /Root ${root} 0 R ${link(
        options.trailer ?? '/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]',
      )} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return concatBytes(parts);
}
