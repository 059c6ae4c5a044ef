import { type Command, CommanderError } from 'commander';
import { helpTexts } from './help-texts.ts';
import { type Io, UsageError } from './io.ts';
import { languageOf, programOf, usageProblem } from './program.ts';
import { say } from './say.ts';
import { guardedIo } from './shown.ts';
import { systemProblem } from './system-problem.ts';

/** The words of a command line that are no options. */
function wordsOf(args: readonly string[]): string[] {
  return args.filter((word, index) => !word.startsWith('-') && args[index - 1] !== '--lang');
}

/**
 * A command line whose first word is no command, without what asks for help: the program would show its own help and
 * say that all is well.
 */
function withoutLostHelp(args: readonly string[], program: Command): string[] {
  const words = wordsOf(args);
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
  let started: Command | undefined;
  try {
    const program = programOf(io, asked, (given) => {
      code = given;
    });
    started = program;
    if (args.length === 0) {
      program.outputHelp();
      return 0;
    }
    await program.parseAsync(withoutLostHelp(args, program), { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      const [first] = wordsOf(args);
      const command = started?.commands.find((one) => one.name() === first);
      say(io.stderr, usageProblem(error, language, command?.name()));
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
