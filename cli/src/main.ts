import type { Terminal } from './io.ts';
import { run } from './run.ts';

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

/** The command line of this process. Its exit code is set, and it ends by itself. */
export async function main(): Promise<void> {
  let stdout: Terminal | undefined;
  let stderr: Terminal | undefined;
  process.exitCode = await run(process.argv.slice(2), {
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
