import { helpTexts } from './help-texts.ts';
import type { Io, Terminal, WholeAnswer } from './io.ts';
import { languageOf } from './program.ts';
import { run } from './run.ts';
import { systemProblem } from './system-problem.ts';
import { watchFiles } from './watch-files.ts';

/** Ends the run when one of its streams takes no more words. */
export function endOnStream(error: NodeJS.ErrnoException, stream: NodeJS.WriteStream | undefined): never {
  // A reader that stops reading (head, less) is no error of ours.
  if (error.code === 'EPIPE') process.exit();
  // Nothing can be said on a stream that takes no words; the other may still take them.
  const other = stream === process.stderr ? undefined : process.stderr;
  other?.write(`${systemProblem(error, languageOf(process.argv.slice(2)) ?? 'sv') ?? error.message}\n`);
  process.exit(2);
}

/** A stream as a terminal; it is opened when it is first used. */
function terminalOf(open: () => NodeJS.WriteStream): Terminal {
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    if (opened) return opened;
    opened = open();
    opened.on('error', (error) => endOnStream(error, opened));
    return opened;
  };
  return {
    write: (text) => {
      stream().write(text);
    },
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
  };
}

/** What a run says, for whoever wants to say it again. */
interface Said extends WholeAnswer {
  readonly out: string;
  readonly error: string;
  readonly code: number;
}

/** A terminal that also writes down what it is told, apart from lines of progress. */
function heard(terminal: Terminal, words: string[]): Terminal {
  return {
    write(text) {
      if (!text.startsWith('\r')) words.push(text);
      terminal.write(text);
    },
    get isTTY() {
      return terminal.isTTY;
    },
    get columns() {
      return terminal.columns;
    },
  };
}

/**
 * The command line of this process. Its exit code is set, and it ends by itself.
 * @param around what the bin knows: the package's folder, how npm is run, and where what is found is kept for the next time.
 */
export async function main({
  remember,
  ...around
}: Pick<Io, 'home' | 'npm' | 'memory' | 'snapshot'> & {
  readonly remember?: (said: Said) => void;
}): Promise<void> {
  const words = { out: [] as string[], error: [] as string[] };
  const opened = { out: terminalOf(() => process.stdout), error: terminalOf(() => process.stderr) };
  const stdout = remember ? heard(opened.out, words.out) : opened.out;
  const stderr = remember ? heard(opened.error, words.error) : opened.error;
  let answer: WholeAnswer | undefined;
  let cwd: string;
  try {
    cwd = process.cwd();
  } catch {
    stderr.write(`${helpTexts[languageOf(process.argv.slice(2)) ?? 'sv'].folderGone}\n`);
    process.exitCode = 2;
    return;
  }
  const code = await run(process.argv.slice(2), {
    ...around,
    answered: (whole) => {
      answer = whole;
    },
    watch: watchFiles,
    cwd,
    env: process.env,
    now: () => Date.now(),
    readInput: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    product: (text) => stdout.write(text),
    stdout,
    stderr,
  });
  process.exitCode = code;
  if (answer) remember?.({ ...answer, out: words.out.join(''), error: words.error.join(''), code });
}
