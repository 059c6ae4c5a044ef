import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { npmCommand } from '../../cli/bin/npm.mjs';
import { root } from './root.mjs';

/** Runs a program in the root with its output shown; its exit code comes back. */
export function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs a program that npm installed, by its script, so that no shell is needed on any system. */
export function runTool(script, args, environment) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], environment);
}

/** npm in the root, with its output shown; its exit code comes back. */
export function runNpm(args) {
  const [command, ...rest] = npmCommand(args);
  return run(command, rest);
}
