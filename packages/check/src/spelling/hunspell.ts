import { spawn } from 'node:child_process';
import type { Dictionary } from './dictionary.ts';

/** Milliseconds for all words of a project; it takes a second for 50 000. */
const timeLimit = 60_000;

/** "& febber 2 1: feber, fiber" and "# xyz 1": what hunspell says of a word that it does not have. */
const missing = /^(?:& (?<guessed>\S+) \d+ \d+: (?<guesses>.+)|# (?<unknown>\S+) \d+)$/u;

/** hunspell with the Swedish dictionary (packages hunspell and hunspell-sv in Debian), as a program of its own. */
export function hunspellDictionary(program = 'hunspell'): Dictionary {
  return (words) =>
    new Promise((resolve) => {
      const child = spawn(program, ['-a', '-i', 'utf-8', '-d', 'sv_SE'], {
        stdio: ['pipe', 'pipe', 'ignore'],
        timeout: timeLimit,
      });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        output += part;
      });
      child.on('error', () => resolve(undefined));
      child.on('close', (code) => resolve(code === 0 ? misspeltIn(output) : undefined));
      // It may end before it has read everything.
      child.stdin.on('error', () => undefined);
      // The sign before a word says that it is no command.
      child.stdin.end(words.map((word) => `^${word}\n`).join(''));
    });
}

function misspeltIn(output: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of output.split('\n')) {
    const { guessed, guesses, unknown } = missing.exec(line.trimEnd())?.groups ?? {};
    if (guessed !== undefined) found.set(guessed, guesses?.split(', ') ?? []);
    else if (unknown !== undefined) found.set(unknown, []);
  }
  return found;
}
