import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../cli/src/io.ts';
import { run } from '../../cli/src/run.ts';
import { version } from '../../cli/src/version.ts';
import { writeIn } from '../support/files.ts';

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A folder of its own with a command line in it. Remove it with `remove`. */
export interface Workspace {
  readonly root: string;
  write(path: string, text: string | Uint8Array): void;
  read(path: string): string;
  run(...args: readonly string[]): Promise<Result>;
  /** As `run`, with other surroundings. */
  runWith(around: Around, ...args: readonly string[]): Promise<Result>;
  remove(): void;
}

export interface Around {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly screen?: boolean;
  readonly columns?: number;
  readonly npm?: Io['npm'];
  /** Answers for the network. */
  readonly fetch?: NonNullable<Io['fetch']>;
  /** Whether something has been saved meanwhile, for `--watch`. */
  readonly isSaved?: () => boolean;
  /** Waits for the next save, for `--watch`, and gives what was saved. */
  readonly saved?: () => Promise<ReadonlySet<string> | undefined>;
  /** What standard input holds. */
  readonly input?: string;
}

export const today = '2026-11-22';

/** The version of Klarmall that a project names. */
const namedVersion = (folder: string) =>
  /klarmall-(\S+?)\.tgz/.exec(readFileSync(join(folder, 'package.json'), 'utf8'))?.[1] ?? '';

/** Packs and installs nothing, but leaves the files that npm would, and says the version that it would have installed. */
export const standInNpm: Io['npm'] = async (args, folder) => {
  const out = args.indexOf('--out');
  if (out >= 0) writeFileSync(join(args[out + 1] ?? '', `klarmall-${version}.tgz`), 'a package');
  if (args.includes('--package-lock-only')) writeFileSync(join(folder, 'package-lock.json'), '{}');
  return { status: 0, output: args.includes('--version') ? `${namedVersion(folder)}\n` : '' };
};

export function workspace(): Workspace {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'klarmall-cli-')));
  const runWith = async (around: Around, ...args: readonly string[]): Promise<Result> => {
    const result = { out: '', error: '' };
    const terminal = (part: 'out' | 'error') => ({
      write: (text: string) => {
        result[part] += text;
      },
      isTTY: around.screen === true,
      columns: around.columns ?? 80,
    });
    // Each look at the clock is a second later: long runs without waiting.
    let clock = Date.parse(`${today}T11:00:00Z`);
    const code = await run(args, {
      cwd: join(root, around.cwd ?? '.'),
      env: around.env ?? {},
      now: () => {
        clock += 1000;
        return clock;
      },
      readInput: async () => Buffer.from(around.input ?? ''),
      home: join(import.meta.dirname, '../../cli'),
      npm: around.npm ?? standInNpm,
      ...(around.fetch ? { fetch: around.fetch } : {}),
      watch: () => ({
        next: around.saved ?? (async () => undefined),
        isWaiting: () => around.isSaved?.() ?? false,
      }),
      product: (text) => terminal('out').write(text),
      stdout: terminal('out'),
      stderr: terminal('error'),
    });
    return { code, ...result };
  };
  return {
    root,
    write(path, text) {
      writeIn(root, path, text);
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    run: (...args) => runWith({}, ...args),
    runWith,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

export const unit = `id: storby
name: Mottagningen i Storby
hsaId: SE2321009991-EX01
phones:
  - number: 08-465 004 00
    hours: Måndag till fredag klockan 8–16
address: Storgatan 1, Storby
contactPage: https://www.1177.se/exempel/storby
uses:
  - local/*
`;

/** A template in which nothing is wrong. */
export function template(
  text = 'Vi har fått ditt ärende och läser det.',
  internalName = 'Kvitto på ärende',
): string {
  return `kind: information
name: Vi har fått ditt ärende
internalName: ${internalName}
category: information
purpose: Vi på {{unit.name}} vill berätta vad som händer nu.
instruction: Skicka när vi har tagit emot ärendet.
snippets:
  - id: next-step
    title: Det här händer nu
    text: |
      ${text}
contact: unit
owner: Mottagningen
reviewBy: "2027-06-01"
`;
}

/** A template with a name that does not exist: a Stopp. */
export const brokenText = 'Kom till {{unit.nam}} i god tid.';

/** Records that a unit has entered a template as it reads on a day, by the version or mark that it has then. */
export async function recordEntered(at: Workspace, unitId: string, id: string, day: string): Promise<Result> {
  const { error } = await at.run('entered', unitId, id, '--today', day);
  const version = /--template-version (\S+)/.exec(error)?.[1] ?? '';
  return at.run('entered', unitId, id, '--template-version', version, '--today', day);
}
