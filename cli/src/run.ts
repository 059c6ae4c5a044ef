import { type Command, CommanderError } from 'commander';
import { helpTexts } from './help-texts.ts';
import { type Io, UsageError } from './io.ts';
import { languageOf, programOf, usageProblem } from './program.ts';
import { say } from './say.ts';
import { guardedIo } from './shown.ts';

/** The system's own refusals that a user can mend: no right to write, no room on the disk. */
const mendable: Readonly<Record<string, readonly [sv: string, en: string]>> = {
  EACCES: ['Du har inte rätt att läsa eller skriva', 'You are not allowed to read or write'],
  EPERM: ['Du har inte rätt att läsa eller skriva', 'You are not allowed to read or write'],
  EROFS: ['Det går inte att skriva på den här disken:', 'This disk cannot be written:'],
  ENOSPC: ['Disken är full:', 'The disk is full:'],
  ENOENT: ['Det finns ingen sådan fil eller mapp:', 'There is no such file or folder:'],
  EISDIR: ['Där det ska vara en fil ligger en mapp:', 'There is a folder where a file should be:'],
  ENAMETOOLONG: ['Namnet är för långt:', 'The name is too long:'],
  ELOOP: ['Länkarna går runt i en ring:', 'The links go round in a circle:'],
  EIO: ['Det går inte att läsa eller skriva', 'It is not possible to read or write'],
  ENOTDIR: ['Där det ska vara en mapp ligger en fil:', 'There is a file where a folder should be:'],
};

/** What the system refused, in words for the user; undefined for what no user can mend. */
export function systemProblem(error: unknown, language: 'sv' | 'en'): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const text = mendable[error.code];
  const path = 'path' in error ? String(error.path) : '';
  return text && `${text[language === 'sv' ? 0 : 1]} ${path}`.trim();
}

/**
 * A command line whose first word is no command, without what asks for help: the program would show its own help and
 * say that all is well.
 */
function withoutLostHelp(args: readonly string[], program: Command): string[] {
  const words = args.filter((word, index) => !word.startsWith('-') && args[index - 1] !== '--lang');
  const [first, second] = words;
  const isCommand = (name: string) =>
    program.commands.some((command) => command.name() === name || command.aliases().includes(name));
  const lost = first === 'help' && second !== undefined ? second : first;
  if (lost === undefined || lost === 'help' || isCommand(lost)) return [...args];
  return [lost, ...args.filter((word) => !words.includes(word) && word !== '--help' && word !== '-h')];
}

/**
 * Runs one command line (without node and script) and returns the exit code: 0 clean, 1 findings at or over
 * --fail-on, 2 when Klarmall could not run. Never throws and never exits.
 */
export async function run(args: readonly string[], world: Io): Promise<number> {
  const io = guardedIo(world);
  const asked = languageOf(args);
  const language = asked ?? 'sv';
  let code = 0;
  try {
    const program = programOf(io, asked, (given) => {
      code = given;
    });
    if (args.length === 0) {
      program.outputHelp();
      return 0;
    }
    await program.parseAsync(withoutLostHelp(args, program), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      say(io.stderr, usageProblem(error, language));
      return 2;
    }
    const problem = error instanceof UsageError ? error.message : systemProblem(error, language);
    if (problem !== undefined) {
      say(io.stderr, problem);
      return 2;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    say(io.stderr, helpTexts[language].crash);
    io.stderr.write(`\n${detail}\n`);
    return 2;
  }
}
