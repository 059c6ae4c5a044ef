import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** npm itself with its arguments, as a command that needs no shell where that can be: the npm that started us, or the one beside this Node. */
export function npmCommand(args) {
  const folder = dirname(process.execPath);
  const places = [
    process.env.npm_execpath?.replace(/npx-cli\.js$/, 'npm-cli.js'),
    join(folder, 'node_modules/npm/bin/npm-cli.js'),
    join(folder, '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  const script = places.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (script) return [process.execPath, script, ...args];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm', ...args] : ['npm', ...args];
}

/** What npm was told about the command that started us is nothing for the next one: only whom it asks, and how. */
const inherited =
  /^npm_config_(?:registry|cache|userconfig|globalconfig|offline|prefer_offline|.*proxy|cafile|ca|strict_ssl)$/i;

/** Runs npm in a folder. What it wrote comes back, with its exit code. */
export function runNpm(args, folder) {
  const [command, ...rest] = npmCommand(args);
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || inherited.test(name)),
  );
  return new Promise((resolve) => {
    const child = spawn(command, rest, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    child.on('error', ({ message }) => resolve({ status: 1, output: message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}
