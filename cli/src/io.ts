import type { MemoryStore, Snapshot, StandingDays } from '@klarmall/check/node';

/** What the program may touch of the world around it: handed in, so that tests need no process. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** All of standard input, in bytes. */
  readonly readInput: () => Promise<Uint8Array>;
  /** The folder of the package that runs: its manifest, and where it is whole also its schemas and templates. */
  readonly home: string;
  /** Runs npm in a folder. */
  readonly npm: (args: readonly string[], folder: string) => Promise<NpmResult>;
  /** Follows a project from now on, by looking at times if `poll`. */
  readonly watch: (root: string, poll: boolean) => Saves;
  /** Writes what a command makes for a machine or a citizen to standard output, as it is; what is said about it goes to the terminals. */
  readonly product: (text: string) => void;
  /** Asks over the network, for `links --online` alone; the system's own unless handed in. */
  readonly fetch?: typeof fetch;
  /** Where what is known of projects is kept from one run to the next; absent where nothing is. */
  readonly memory?: () => MemoryStore | undefined;
  /** The files of the project around `cwd`, where they have been read for a check already. */
  readonly snapshot?: Snapshot;
  /** Told when a command has answered from a project's files alone. */
  readonly answered?: (answer: WholeAnswer) => void;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

/** An answer that rests on a project's files alone and will be the same as long as they are. */
export interface WholeAnswer {
  /** The project's folder, absolute and without links. */
  readonly root: string;
  /** Files beside the templates that it rests on: path from the root, and hash in hexadecimal. */
  readonly attachments: readonly (readonly [path: string, sha256: string])[];
  /** The days on which it is the same. */
  readonly days: StandingDays;
  /** The time that it took as it is shown, which is another the next time: `2,0`. */
  readonly duration?: string;
}

/** The saves of a project's files. */
export interface Saves {
  /**
   * Waits for a save since the call before, and gives the files that were saved, made or removed: paths from the root,
   * with `/`. Undefined when there will be none.
   */
  next(): Promise<ReadonlySet<string> | undefined>;
  /** Whether `next` would answer at once. */
  isWaiting(): boolean;
}

interface NpmResult {
  /** Exit code. */
  readonly status: number;
  /** All that it wrote. */
  readonly output: string;
}

export interface Terminal {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

/** Something the user has to mend before Klarmall can run: exit code 2. The message is shown as it is. */
export class UsageError extends Error {}

/** Colour only for a screen, and never when the user said no (no-color.org). */
export function wantsColor(terminal: Terminal, env: Io['env']): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return terminal.isTTY && env.TERM !== 'dumb';
}
