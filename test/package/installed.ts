import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { npmCommand } from './npm.ts';

export const repository = join(import.meta.dirname, '../..');

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder that knows nothing of this repository, and the two packages as a release has them. */
export interface Released {
  readonly folder: string;
  /** Absolute paths. */
  readonly tarballs: { readonly klarmall: string; readonly pdf: string };
  /** Puts copies of both tarballs in a folder, which is made. Gives how a command there names them. */
  bring(folder: string): Released['tarballs'];
  /** Runs npm. */
  npm(folder: string, ...args: readonly string[]): Promise<Ran>;
  /** Runs a line as a shell in the project would, where `npx` and `npm` are those of the Node that runs the test. */
  shell(folder: string, line: string): Promise<Ran>;
  /** Runs a Node program. */
  node(folder: string, ...args: readonly string[]): Promise<Ran>;
  write(path: string, text: string): string;
  remove(): void;
}

/** No command takes longer, on a slow computer and with an empty cache. Milliseconds. */
const longest = 240_000;

/** Runs a program to its end, while the test goes on answering who started it. One that takes too long is stopped, and says so. */
export function runProgram(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], timeout: longest });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
      });
    child.on('error', ({ message }) => {
      said.stderr += `${message}\n`;
    });
    child.on('close', (status, signal) => {
      const stopped = signal === null ? '' : `${command} was stopped: ${signal}\n`;
      resolve({ status, stdout: said.stdout, stderr: `${said.stderr}${stopped}` });
    });
  });
}

let packed: Promise<string> | undefined;
afterAll(async () => {
  if (packed !== undefined) rmSync(await packed, { recursive: true, force: true });
}, 60_000);

/** The folder of both packages as a release has them. */
async function pack(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'klarmall-packed-'));
  const script = join(repository, 'scripts/pack/index.mjs');
  const { status, stderr } = await runProgram(process.execPath, [script, '--out', folder], {});
  if (status !== 0) throw new Error(stderr);
  return folder;
}

/** Packs both packages and makes an empty folder to try them in. @param node the Node to try them with. */
export async function release(node = process.execPath): Promise<Released> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'klarmall-release-')));
  const out = join(folder, 'release');
  // Once for a file of tests.
  packed ??= pack();
  cpSync(await packed, out, { recursive: true });
  const named = (start: RegExp) => join(out, readdirSync(out).find((name) => start.test(name)) ?? '');
  // Nothing of the npm that started this test, but its settings and cache; no cache of compiled code that others use.
  const kept =
    /^(?:HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SystemRoot|ComSpec|TEMP|TMP|TMPDIR|npm_config_cache)$/i;
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name)));
  const env = {
    ...own,
    PATH: [dirname(node), process.env.PATH].join(delimiter),
    XDG_CACHE_HOME: join(folder, 'cache'),
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_yes: 'true',
  };
  const tarballs = { klarmall: named(/^klarmall-\d.*\.tgz$/), pdf: named(/^klarmall-pdf-.*\.tgz$/) };
  return {
    folder,
    tarballs,
    bring: (to) => {
      const copied = (path: string) => {
        cpSync(path, join(to, basename(path)));
        return `./${basename(path)}`;
      };
      mkdirSync(to, { recursive: true });
      return { klarmall: copied(tarballs.klarmall), pdf: copied(tarballs.pdf) };
    },
    npm: (cwd, ...args) => {
      const [command = '', ...rest] = npmCommand(args, node);
      return runProgram(command, rest, { cwd, env });
    },
    shell: (cwd, line) => runProgram('sh', ['-c', line], { cwd, env }),
    node: (cwd, ...args) => runProgram(node, args, { cwd, env }),
    write: (path, text) => {
      const absolute = join(folder, path);
      mkdirSync(dirname(absolute), { recursive: true });
      writeFileSync(absolute, text);
      return absolute;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Whether two files hold the same bytes. */
export function sameBytes(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other));
}
