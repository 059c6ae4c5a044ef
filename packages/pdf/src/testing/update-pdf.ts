import { concatBytes } from '../objects/concat-bytes.ts';
import { latin1Bytes } from './build-pdf.ts';

/**
 * A file that {@link buildPdf} wrote, with a later version after it.
 * @param objects what is written anew, by number.
 */
export function updatePdf(
  bytes: Uint8Array,
  objects: Readonly<Record<number, string>>,
  trailer = '',
): Uint8Array {
  const before = new TextDecoder('latin1').decode(bytes);
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)?.[1] ?? '0';
  const last = before.slice(before.lastIndexOf('trailer\n<<') + 'trailer\n<<'.length);
  const kept = last.slice(0, last.lastIndexOf('>>'));
  const entries = kept.replace(/\/Prev \d+/, '');
  let text = '';
  let rows = '';
  for (const [number, body] of Object.entries(objects)) {
    rows += `${number} 1\n${String(bytes.length + text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = bytes.length + text.length;
  return concatBytes([
    bytes,
    latin1Bytes(
      `${text}xref\n${rows}trailer\n<<${entries} ${trailer} /Prev ${previous} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  ]);
}

/** A file that {@link buildPdf} wrote, with a cross-reference stream in place of its table. */
export function withXrefStream(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes);
  const start = text.lastIndexOf('\nxref\n') + 1;
  const [, count = '1'] = /^xref\n0 (\d+)/.exec(text.slice(start)) ?? [];
  const kept = /trailer\n<< \/Size \d+ ([\s\S]*) >>\nstartxref/.exec(text.slice(start))?.[1] ?? '';
  const size = Number(count);
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) \d{5} [nf] $/gm)].map(([, offset]) =>
    Number(offset),
  );
  const rows = [...offsets, start].flatMap((offset, number) => [
    number === 0 ? 0 : 1,
    ...[24, 16, 8, 0].map((shift) => (offset >>> shift) & 0xff),
    0,
  ]);
  const dict = `<< /Type /XRef /Size ${size + 1} /W [1 4 1] ${kept} /Length ${rows.length} >>`;
  return concatBytes([
    bytes.subarray(0, start),
    latin1Bytes(`${size} 0 obj\n${dict}\nstream\n`),
    Uint8Array.from(rows),
    latin1Bytes(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`),
  ]);
}
