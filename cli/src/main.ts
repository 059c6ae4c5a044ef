import type { Io, Terminal } from './io.ts';
import { run } from './run.ts';
import { watchFiles } from './watch-files.ts';

function terminalOf(stream: NodeJS.WriteStream): Terminal {
  // A reader that stops reading (head, less) is no error of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  return {
    write: (text) => {
      stream.write(text);
    },
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
  };
}

/**
 * The command line of this process. Its exit code is set, and it ends by itself.
 * @param around what the bin knows: the package's folder, and how npm is run.
 */
export async function main(around: Pick<Io, 'home' | 'npm'>): Promise<void> {
  let stdout: Terminal | undefined;
  let stderr: Terminal | undefined;
  process.exitCode = await run(process.argv.slice(2), {
    ...around,
    watch: watchFiles,
    cwd: process.cwd(),
    env: process.env,
    now: () => Date.now(),
    readInput: async () => (await import('node:stream/consumers')).buffer(process.stdin),
    // Each stream is opened when it is first written to.
    get stdout() {
      stdout ??= terminalOf(process.stdout);
      return stdout;
    },
    get stderr() {
      stderr ??= terminalOf(process.stderr);
      return stderr;
    },
  });
}
