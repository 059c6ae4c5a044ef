import type { Language } from '@klarmall/model';
import type { Io } from './io.ts';

/** How long a run may take before it says how far it is. Milliseconds. */
const patience = 800;
const pause = 120;

interface Progress {
  (done: number, total: number): void;
  /** Takes the line away again. */
  clear(): void;
}

/** One line on a screen that follows a long run over `unit` (templates unless said). Writes to stderr, and nothing at all when that is a file or a pipe. */
export function progressOn(io: Io, language: Language, wanted: boolean, unit?: string): Progress {
  const start = io.now();
  let last = start;
  let shown = false;
  const clear = () => {
    if (shown) io.stderr.write('\r\u001b[2K');
    shown = false;
  };
  const progress = (done: number, total: number) => {
    if (!wanted || !io.stderr.isTTY) return;
    const now = io.now();
    if (now - start < patience || now - last < pause) return;
    last = now;
    shown = true;
    const [of, templates] = language === 'sv' ? ['av', 'mallar'] : ['of', 'templates'];
    const text = `${done} ${of} ${total} ${unit ?? templates}`;
    io.stderr.write(`\r\u001b[2K${text} …`);
  };
  return Object.assign(progress, { clear });
}
