import { helpTexts } from './help-texts.ts';
import type { Io, Terminal } from './io.ts';
import { languageOf } from './program.ts';
import { run, systemProblem } from './run.ts';
import { watchFiles } from './watch-files.ts';

/** A stream as a terminal; it is opened when it is first used. */
function terminalOf(open: () => NodeJS.WriteStream): Terminal {
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    if (opened) return opened;
    opened = open();
    opened.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that stops reading (head, less) is no error of ours.
      if (error.code === 'EPIPE') process.exit();
      // Nothing can be said on a stream that takes no words; the other may still take them.
      const other = opened === process.stderr ? undefined : process.stderr;
      other?.write(`${systemProblem(error, languageOf(process.argv.slice(2)) ?? 'sv') ?? error.message}\n`);
      process.exit(2);
    });
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

/**
 * The command line of this process. Its exit code is set, and it ends by itself.
 * @param around what the bin knows: the package's folder, and how npm is run.
 */
export async function main(around: Pick<Io, 'home' | 'npm'>): Promise<void> {
  const stdout = terminalOf(() => process.stdout);
  const stderr = terminalOf(() => process.stderr);
  let cwd: string;
  try {
    cwd = process.cwd();
  } catch {
    stderr.write(`${helpTexts[languageOf(process.argv.slice(2)) ?? 'sv'].folderGone}\n`);
    process.exitCode = 2;
    return;
  }
  process.exitCode = await run(process.argv.slice(2), {
    ...around,
    watch: watchFiles,
    cwd,
    env: process.env,
    now: () => Date.now(),
    readInput: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    product: (text) => stdout.write(text),
    stdout,
    stderr,
  });
}
