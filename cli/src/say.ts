import { wrap } from '@klarmall/report';
import type { Terminal } from './io.ts';
import { withoutControls } from './shown.ts';

/** Widest that lines of text are easy to read. */
const widest = 100;

/** Writes a line of our own words: broken between words on a screen, whole in a file or a pipe. */
export function say(terminal: Terminal, text: string): void {
  const columns = Math.min(terminal.columns ?? 80, widest);
  const lines = withoutControls(text)
    .split('\n')
    .flatMap((line) => (terminal.isTTY ? wrap(line, columns) : [line]));
  terminal.write(`${lines.join('\n')}\n`);
}
