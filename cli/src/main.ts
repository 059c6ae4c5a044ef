import * as nodeModule from 'node:module';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import type { Terminal } from './io.ts';
import { run } from './run.ts';

// Not in Node 20; later it saves some milliseconds of every start.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function')
  nodeModule.enableCompileCache();

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

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  now: () => Date.now(),
  readInput: () => buffer(process.stdin),
  stdout: terminalOf(process.stdout),
  stderr: terminalOf(process.stderr),
});
