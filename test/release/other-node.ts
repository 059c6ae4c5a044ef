import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { npmCommand } from '../package/npm.ts';

let nodes: string | undefined;
afterAll(() => {
  if (nodes !== undefined) rmSync(nodes, { recursive: true, force: true });
});

/** The program of another Node by its major version. npm brings it as a package of this system's own, which runs no script. */
export function nodeOf(major: string): string {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  nodes ??= mkdtempSync(join(tmpdir(), 'klarmall-nodes-'));
  const folder = join(nodes, major);
  const system = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const [command = '', ...args] = npmCommand(
    ['install', '--no-audit', '--no-fund', '--prefer-offline', `${system}@${major}`],
    process.execPath,
  );
  mkdirSync(folder);
  execFileSync(command, args, { cwd: folder, stdio: 'pipe', timeout: 240_000 });
  return join(folder, 'node_modules', system, 'bin/node');
}
