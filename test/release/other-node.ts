import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runProgram } from '../package/installed.ts';
import { npmCommand } from '../package/npm.ts';

let nodes: string | undefined;
afterAll(() => {
  if (nodes !== undefined) rmSync(nodes, { recursive: true, force: true });
});

/** The program of another Node by its major version. npm brings it as a package of this system's own, which runs no script. */
export async function nodeOf(major: string): Promise<string> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  nodes ??= mkdtempSync(join(tmpdir(), 'klarmall-nodes-'));
  const folder = join(nodes, major);
  const system = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const [command = '', ...args] = npmCommand(
    ['install', '--no-audit', '--no-fund', '--prefer-offline', `${system}@${major}`],
    process.execPath,
  );
  mkdirSync(folder);
  const { status, stderr } = await runProgram(command, args, { cwd: folder });
  if (status !== 0) throw new Error(stderr);
  return join(folder, 'node_modules', system, 'bin/node');
}
