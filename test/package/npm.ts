import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** npm with its arguments, run by a given Node: the npm that comes with that Node, or the one on this computer. */
export function npmCommand(args: readonly string[], node: string): readonly string[] {
  const own = join(dirname(node), '../lib/node_modules/npm/bin/npm-cli.js');
  const started = process.env.npm_execpath?.replace(/npx-cli\.js$/, 'npm-cli.js') ?? '';
  const script = [own, started].find((path) => existsSync(path));
  return script === undefined ? ['npm', ...args] : [node, script, ...args];
}
