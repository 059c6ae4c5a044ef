import { asText, type FileKind, pdfHeaderOffset } from './file-kind.ts';

/** Another kind of file that the same bytes also are. */
export interface SecondIdentity {
  readonly kind: Extract<FileKind, 'pdf' | 'zip' | 'html' | 'program'>;
  /** Where it stands: before the file proper, inside its first kilobyte, or after its end. */
  readonly where: 'before' | 'inside' | 'after';
}

const markup = /<(?:html|script|!doctype|\?php|svg|body|iframe)\b/i;
/** How programs begin: of Windows and Linux, scripts, and PostScript. */
const program = /^\s*(?:MZ|\x7fELF|#!|%!PS)/;
const percent = 0x25;
/** Empty bytes between two files in one. */
const longestGap = 1024;

/** The central directory of a ZIP archive ends within this many bytes of the file's end (its comment is at most 65,535). */
const zipTail = 65_557;

/**
 * Looks for a second file in the same bytes. A file that is two things at once passes checks as the one and is opened as
 * the other.
 * @param kind what the file is by its first bytes.
 * @param end the offset after the file's own last byte, when it is known: images say where they end.
 */
export function secondIdentity(
  bytes: Uint8Array,
  kind: FileKind,
  end: number | undefined,
): SecondIdentity | undefined {
  const header = pdfHeaderOffset(bytes);
  if (kind === 'pdf') {
    const before = asText(bytes, 0, header);
    if (markup.test(before)) return { kind: 'html', where: 'before' };
    if (program.test(before)) return { kind: 'program', where: 'before' };
    const after = afterPdf(bytes, header);
    if (after !== undefined) return { kind: after, where: 'after' };
  } else if (header >= 0) {
    return { kind: 'pdf', where: 'inside' };
  }
  const tail = asText(bytes, bytes.length - zipTail, bytes.length);
  const directoryEnd = tail.lastIndexOf('PK\x05\x06');
  if (directoryEnd >= 0 && isDirectoryEnd(tail, directoryEnd) && kind !== 'zip')
    return { kind: 'zip', where: 'after' };
  if (end !== undefined && end < bytes.length) {
    const rest = asText(bytes, end, end + 4096);
    if (rest.includes('%PDF-')) return { kind: 'pdf', where: 'after' };
    if (markup.test(rest)) return { kind: 'html', where: 'after' };
    if (program.test(rest)) return { kind: 'program', where: 'after' };
  }
  return undefined;
}

/** What stands after the end mark of a PDF file: a whole second one, or something else that a program would open. */
function afterPdf(bytes: Uint8Array, header: number): SecondIdentity['kind'] | undefined {
  let end = -1;
  for (let at = bytes.indexOf(percent, header + 1); at >= 0; at = bytes.indexOf(percent, at + 1)) {
    if (bytes[at + 1] !== percent && (end < 0 || at - end > longestGap)) continue;
    const word = asText(bytes, at, at + 5);
    if (word === '%%EOF') end = at + 5;
    else if (end >= 0 && word === '%PDF-' && /^[\s\0]*$/.test(asText(bytes, end, at))) return 'pdf';
  }
  if (end < 0) return undefined;
  const rest = asText(bytes, end, end + 4096);
  if (markup.test(rest)) return 'html';
  return program.test(rest) ? 'program' : undefined;
}

/** The record must end the file apart from its comment, whose length it states; four letters alone may stand in any data. */
function isDirectoryEnd(tail: string, at: number): boolean {
  const commentLength = tail.charCodeAt(at + 20) + tail.charCodeAt(at + 21) * 256;
  const left = tail.length - (at + 22);
  return left >= 0 && Math.abs(left - commentLength) <= 2048;
}
