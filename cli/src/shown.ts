import { maskPersonalNumbers } from '@klarmall/check/workspace';
import type { Io, Terminal } from './io.ts';

/** A hash is no number of a person, whatever figures stand in it. */
const HASH = /(\b(?=[\da-f]*[a-f])(?:[\da-f]{16}|[\da-f]{32}|[\da-f]{40}|[\da-f]{64})\b)/;

/** The sequences that we write ourselves: colour, and the line of progress begun again. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
const OWN_SEQUENCE = /(\u001b\[(?:[\d;]{0,16}m|2K))/;

/** C0 and C1 controls but tab, line feed and carriage return, and what turns the direction of the line after it (UAX #9). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Words of ours with something of the user's in them: no character steers the terminal, not even by colour. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, '\ufffd');
}

/**
 * Six figures in one line, or letters that may be figures of another script (U+0660 is Arabic-Indic nought): no number of
 * a person has fewer, whatever stands among them. Most lines have not, and need no closer look. Lazy, so that no line is too
 * long for it.
 */
const FIGURES = /[0-9\u0660-\uffff](?:[^\n0-9\u0660-\uffff]*?[0-9\u0660-\uffff]){5}/g;

function maskedLine(line: string): string {
  const masked = maskPersonalNumbers(line);
  if (masked === line || !HASH.test(line)) return masked;
  return line
    .split(HASH)
    .map((part, index) => (index % 2 === 0 ? maskPersonalNumbers(part) : part))
    .join('');
}

/** Line by line, and copied only where something is hidden: a report on a long list is many megabytes. */
function maskedLines(text: string): string {
  let masked = '';
  let from = 0;
  FIGURES.lastIndex = 0;
  for (let found = FIGURES.exec(text); found !== null; found = FIGURES.exec(text)) {
    const start = text.lastIndexOf('\n', found.index) + 1;
    const next = text.indexOf('\n', found.index);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end);
    const own = maskedLine(line);
    if (own !== line) {
      masked += text.slice(from, start) + own;
      from = end;
    }
    FIGURES.lastIndex = end;
  }
  return masked + text.slice(from);
}

/**
 * Text as it may leave Klarmall for people and logs, whoever wrote it and by whatever way it came: the last four
 * figures of every personal number are hidden, and no character steers the terminal but our own colours.
 */
export function shown(text: string): string {
  const steered = text.search(CONTROL) >= 0;
  return maskedLines(
    steered
      ? text
          .split(OWN_SEQUENCE)
          .map((part, index) => (index % 2 === 0 ? withoutControls(part) : part))
          .join('')
      : text,
  );
}

function guarded(terminal: Terminal): Terminal {
  return {
    write: (text) => terminal.write(shown(text)),
    get isTTY() {
      return terminal.isTTY;
    },
    get columns() {
      return terminal.columns;
    },
  };
}

/** The same world, in which all that is said passes `shown` last. */
export function guardedIo(io: Io): Io {
  return { ...io, stdout: guarded(io.stdout), stderr: guarded(io.stderr) };
}
