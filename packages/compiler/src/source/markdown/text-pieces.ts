import type { Text } from '@klarmall/model';
import type { MappedText } from '../text/mapped-text.ts';

const blank = /[ \t]/;

/** Words as written, in as many pieces as they stand in. */
function verbatim(text: MappedText, start: number, end: number): Text[] {
  return text.pieces(start, end).map((piece) => ({
    type: 'text',
    value: text.value.slice(piece.start, piece.end),
    place: text.place(piece.start, piece.end),
  }));
}

/**
 * A Markdown text node as pieces that either stand in the file character for character or replace a short stretch of it
 * (an escape, a character reference, a line end with its indentation, which becomes one space).
 * `start` and `end` are offsets in `text.value`; `value` is the node's value, or undefined to take the words as written.
 * With `keepsLines` a line end stays one, and an empty line between stays empty.
 */
export function textPieces(
  text: MappedText,
  start: number,
  end: number,
  value: string | undefined,
  keepsLines = false,
): Text[] {
  const written = text.value;
  // Most texts stand on one line as they are written.
  if (value === undefined && !/[\n\r]/.test(written.slice(start, end))) return verbatim(text, start, end);
  const pieces: Text[] = [];
  let verbatimFrom = -1;
  const flush = (until: number) => {
    if (verbatimFrom === -1) return;
    pieces.push(...verbatim(text, verbatimFrom, until));
    verbatimFrom = -1;
  };
  const replace = (replacement: string, from: number, until: number) => {
    flush(from);
    pieces.push({ type: 'text', value: replacement, place: text.place(from, until) });
  };

  let at = start;
  let read = 0;
  while (at < end) {
    const character = written.charAt(at);
    if (
      character === '\n' ||
      character === '\r' ||
      (blank.test(character) && /^[ \t]+\r?\n/.test(written.slice(at, at + 80)))
    ) {
      let next = at;
      while (next < end && /\s/.test(written.charAt(next))) next += 1;
      const ends = written.slice(at, next).split('\n').length - 1;
      replace(keepsLines ? '\n'.repeat(Math.min(Math.max(ends, 1), 2)) : ' ', at, next);
      at = next;
      if (value !== undefined) while (read < value.length && /\s/.test(value.charAt(read))) read += 1;
      continue;
    }
    if (value !== undefined && character !== value.charAt(read)) {
      if (character === '\\') {
        replace(value.charAt(read), at, at + 2);
        at += 2;
        read += 1;
        continue;
      }
    }
    if (value !== undefined && character === '&') {
      const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/.exec(
        written.slice(at, at + 34),
      );
      const remaining = reference ? end - (at + reference[0].length) : 0;
      // The reference was decoded when fewer characters are left in the value than the written rest would give.
      if (reference && value.charAt(read) !== '&') {
        const decoded = String.fromCodePoint(value.codePointAt(read) ?? 0xfffd);
        replace(decoded, at, at + reference[0].length);
        at += reference[0].length;
        read += decoded.length;
        continue;
      }
      if (
        reference &&
        value.charAt(read) === '&' &&
        /^&(?:amp|AMP|#38|#x26);/.test(reference[0]) &&
        value.length - read - 1 <= remaining
      ) {
        replace('&', at, at + reference[0].length);
        at += reference[0].length;
        read += 1;
        continue;
      }
    }
    if (verbatimFrom === -1) verbatimFrom = at;
    at += 1;
    read += 1;
  }
  flush(end);
  return pieces;
}
