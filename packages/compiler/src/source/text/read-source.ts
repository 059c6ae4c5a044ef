import type { Outcome, SourceFile, UnjudgedFinding } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { found } from '../found.ts';
import { LineIndex } from './line-index.ts';

/** Larger files are not read: a template is a page of text, not a book. In bytes. */
export const maximumSourceSize = 1_000_000;

function decode(bytes: Uint8Array): { text: string; problem?: 'utf16' | 'notUtf8' } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), problem: 'utf16' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), problem: 'utf16' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), problem: 'notUtf8' };
  }
}

function conflict(text: string): number {
  const match = /^(?:<{7} |={7}\r?$|>{7} )/m.exec(text);
  return match && /^<{7} /m.test(text) ? match.index : -1;
}

function decomposed(text: string, lines: LineIndex): UnjudgedFinding[] {
  // Combining marks that have a one-character form with the letter before them: a + ring, o + two dots.
  const match = /\p{L}\p{M}+/u.exec(text);
  if (!match || match[0].normalize('NFC') === match[0]) return [];
  const edits = [...text.matchAll(/\p{L}\p{M}+/gu)]
    .filter((run) => run[0].normalize('NFC') !== run[0])
    .map((run) => ({
      place: lines.place(run.index, run.index + run[0].length),
      text: run[0].normalize('NFC'),
    }));
  const first = edits[0];
  if (!first) return [];
  return [
    found('source/decomposed', 'decomposed', first.place, { count: edits.length }, [
      { title: 'compose', edits, safety: 'safe' },
    ]),
  ];
}

/**
 * Reads one file's bytes as UTF-8 text without its BOM.
 * Text in another encoding is decoded as well as it can be, with a finding; the text is empty where nothing sane can be read.
 * @param hash SHA-256 of the bytes, where it is known already.
 */
export function readSource(path: string, bytes: Uint8Array, hash = sha256Hex(bytes)): Outcome<SourceFile> {
  const start = new LineIndex(path, '').place(0, 0);
  if (bytes.length > maximumSourceSize) {
    const megabytes = Math.ceil(bytes.length / 100_000) / 10;
    return {
      value: { path, text: '', hash },
      findings: [
        found('source/too-large', 'tooLarge', start, { megabytes: megabytes.toLocaleString('sv-SE') }),
      ],
    };
  }
  const { text, problem } = decode(bytes);
  if (problem) {
    return { value: { path, text, hash }, findings: [found('source/encoding', problem, start)] };
  }
  const lines = new LineIndex(path, text);
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    return {
      value: { path, text: '', hash },
      findings: [found('source/encoding', 'binary', lines.place(nul, nul + 1))],
    };
  }
  const marker = conflict(text);
  if (marker !== -1) {
    const end = text.indexOf('\n', marker);
    return {
      value: { path, text: '', hash },
      findings: [
        found('source/merge-conflict', 'conflict', lines.place(marker, end === -1 ? text.length : end)),
      ],
    };
  }
  return { value: { path, text, hash }, findings: decomposed(text, lines) };
}
