import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** npm itself with its arguments, as a command that needs no shell: the npm that started us, or the one beside this Node. */
export function npmCommand(args) {
  const folder = dirname(process.execPath);
  const places = [
    process.env.npm_execpath,
    join(folder, 'node_modules/npm/bin/npm-cli.js'),
    join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const script = places.find((path) => path?.endsWith('.js') && existsSync(path));
  if (script) return [process.execPath, script, ...args];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm', ...args] : ['npm', ...args];
}
