import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { runProgram } from '../package/installed.ts';
import { npmCommand } from '../package/npm.ts';

/** VS Code 1.100.3 as a server, which npm has; the last one that runs on Node 20. */
const version = '4.100.3';
/** Where it is made, once: 300 MB, and a minute of compiling. Only who names a folder for it has it. */
const named = process.env.KLARMALL_CODE_SERVER;
const folder = named ?? '';
const entry = join(folder, 'node_modules/code-server/out/node/entry.js');
const workbench = join(folder, 'node_modules/code-server/lib/vscode');
/** Parts of the workbench that are compiled for this computer. */
const native = ['@vscode/spdlog', 'native-watchdog', 'node-pty'];

/** Where Node is installed, and what programs are compiled against when it lies there too. */
const prefix = join(process.execPath, '../..');
const headers = join(prefix, 'include/node/node.h');

/** Whether a package has a part that is compiled for this computer. */
const isBuilt = (place: string) =>
  existsSync(place) &&
  readdirSync(place, { recursive: true, encoding: 'utf8' }).some((file) =>
    /(?:build\/Release|lib\/binding\/[^/]+)\/[^/]+\.node$/.test(file),
  );

/** Why there can be no VS Code here; undefined when there is one, which is made first where it is missing. */
export async function whyNoCode(): Promise<string | undefined> {
  if (named === undefined) return 'KLARMALL_CODE_SERVER names no folder for it';
  if (process.platform !== 'linux' || !process.versions.node.startsWith('20.'))
    return `code-server ${version} runs on Linux with Node 20`;
  const npm = async (at: string, ...args: readonly string[]) => {
    const [command = '', ...rest] = npmCommand([...args, '--no-audit', '--no-fund'], process.execPath);
    const { status, stderr } = await runProgram(command, rest, {
      cwd: at,
      env: {
        ...process.env,
        npm_config_yes: 'true',
        ...(existsSync(headers) ? { npm_config_nodedir: prefix } : {}),
      },
    });
    if (status !== 0) throw new Error(stderr.trim().split('\n').slice(-3).join(' '));
  };
  try {
    // npm writes this file last.
    if (!existsSync(join(workbench, 'node_modules/.package-lock.json'))) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
      await npm(folder, 'install', '--ignore-scripts', `code-server@${version}`);
      await npm(workbench, 'install', '--ignore-scripts', '--omit=dev');
    }
    if (!isBuilt(join(folder, 'node_modules/argon2'))) await npm(folder, 'rebuild', 'argon2');
    for (const name of native)
      if (!isBuilt(join(workbench, 'node_modules', name))) await npm(workbench, 'rebuild', name);
    const links = [
      [workbench, 'node_modules', 'node_modules.asar'],
      [join(workbench, 'bin/remote-cli'), 'code-linux.sh', 'code-server'],
      [join(workbench, 'bin/helpers'), 'browser-linux.sh', 'browser.sh'],
    ] as const;
    for (const [at, to, name] of links) if (!existsSync(join(at, name))) symlinkSync(to, join(at, name));
    return undefined;
  } catch (error) {
    return `code-server ${version} could not be made: ${error instanceof Error ? error.message : error}`;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts VS Code as somebody has it who has just installed it. `own` is a folder for what it keeps. */
export async function startCode(own: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      entry,
      ...[
        '--auth',
        'none',
        '--disable-telemetry',
        '--disable-update-check',
        '--bind-addr',
        `127.0.0.1:${port}`,
      ],
      ...['--config', join(own, 'config.yaml'), '--user-data-dir', join(own, 'data')],
      ...['--extensions-dir', join(own, 'extensions')],
    ],
    { stdio: 'ignore' },
  );
  const url = `http://127.0.0.1:${port}`;
  const stop = () => {
    child.kill();
    rmSync(own, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${url}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  stop();
  throw new Error('code-server did not start in 20 seconds');
}
