import type { Terminal } from '../io.ts';
import { run } from '../run.ts';

/** Klarmall could not run: no project, a file that is not there, an option that does not exist. The message is for people. */
export class KlarmallError extends Error {
  override readonly name = 'KlarmallError';
}

/** What every function takes. */
export interface CommonOptions {
  /** YYYY-MM-DD: what counts as today. The day it is in Sweden unless given. */
  readonly today?: string;
  /** Language of the words in the answer: Swedish unless given. */
  readonly language?: 'sv' | 'en';
}

/** The options of a command line: a name with each of its values. Those that are undefined are left out. */
export function optionsOf(named: Readonly<Record<string, string | readonly string[] | undefined>>): string[] {
  return Object.entries(named).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `--${name}=${one}`),
  );
}

/**
 * What a command writes. Nothing of the process is read or written but its files.
 * @param folder where the command stands, absolute.
 * @throws KlarmallError when it could not run.
 */
export async function outputOf(args: readonly string[], folder: string, input = ''): Promise<string> {
  const written = { out: '', error: '' };
  const terminal = (part: keyof typeof written): Terminal => ({
    write: (text) => {
      written[part] += text;
    },
    isTTY: false,
    columns: undefined,
  });
  const code = await run(args, {
    cwd: folder,
    env: {},
    now: () => Date.now(),
    readInput: async () => new TextEncoder().encode(input),
    // The commands that make and change a project are for people.
    home: folder,
    npm: async () => ({ status: 1, output: '' }),
    watch: () => ({ next: async () => undefined, isWaiting: () => false }),
    product: (text) => terminal('out').write(text),
    stdout: terminal('out'),
    stderr: terminal('error'),
  });
  if (code > 1) throw new KlarmallError(written.error.trim());
  return written.out;
}
