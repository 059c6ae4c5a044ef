import type { Language } from '@klarmall/model';
import { wrap } from '@klarmall/report';
import { type Argument, Command, type CommanderError, Option } from 'commander';
import { commands, type OptionRecord } from './command-table.ts';
import { helpTexts } from './help-texts.ts';
import type { Io } from './io.ts';
import { chosen } from './options.ts';
import { version } from './version.ts';

type Texts = (typeof helpTexts)[Language];

/** The language asked for with `--lang`, known before any text is made; undefined when nothing was asked. */
export function languageOf(args: readonly string[]): Language | undefined {
  const index = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  if (index < 0) return undefined;
  // Any other language is refused later, in Swedish.
  const value = args[index]?.includes('=') ? args[index]?.slice('--lang='.length) : args[index + 1];
  return value === 'en' ? 'en' : 'sv';
}

function languageOption(texts: Texts, language: Language): Option {
  const languages = new Map<string, Language>([
    ['sv', 'sv'],
    ['en', 'en'],
  ]);
  return new Option(`--lang <${texts.values.language}>`, texts.options.lang).argParser((given) =>
    chosen(given, languages, '--lang', language),
  );
}

/** `--out <folder>` with the name in the language of the help; a name without another in any language stays. */
function named(usage: string, names: Readonly<Record<string, string>>): string {
  return usage.replace(/([<[])(\w+)/, (_, bracket: string, key: string) => `${bracket}${names[key] ?? key}`);
}

function optionOf({ flags, text, usual, read }: OptionRecord, texts: Texts): Option {
  const option = new Option(named(flags, texts.values), texts.options[text]);
  if (usual !== undefined)
    option.default(typeof usual === 'object' && 'word' in usual ? texts[usual.word] : usual);
  return read === undefined ? option : option.argParser(read);
}

/** An argument as it stands in a usage line: `<mapp>` has to be there, `[filer…]` may be left out or be many. */
function shownArgument(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Words are broken between lines as long as a column is this wide. */
const narrowest = 20;

/** Help for a narrow window: what Commander leaves as it stands is broken too, under its own beginning. */
function fitted(text: string, columns: number): string {
  return text
    .replace(/\n {5}(?=\S)/g, ' ')
    .split('\n')
    .flatMap((line) => {
      if (line.length <= columns) return [line];
      const [lead = ''] = /^ *(?:\d {2})?/.exec(line) ?? [];
      const [first = '', ...rest] = wrap(line.slice(lead.length), columns - lead.length);
      return [lead + first, ...rest.map((part) => ' '.repeat(lead.length) + part)];
    })
    .join('\n');
}

/** Commander's own words in ours. */
function localized(command: Command, texts: Texts): Command {
  return command.helpOption('-h, --help', texts.options.help).configureHelp({
    minWidthToWrap: narrowest,
    styleTitle: (title) => texts.titles[title as keyof Texts['titles']] ?? title,
    subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(shownArgument)].join(' '),
    commandUsage: (own) => {
      const parent = own.parent ? [own.parent.name()] : [];
      const given = own.registeredArguments.map(shownArgument);
      return [...parent, own.name(), ...given, own.usage()].join(' ');
    },
    optionDescription: ({ description, defaultValue }) =>
      typeof defaultValue === 'string' || Array.isArray(defaultValue)
        ? `${description} (${texts.defaultValue}: ${defaultValue})`
        : description,
  });
}

/** Builds the program. Every command loads its code when it runs: `--help` and `--version` stay quick. */
export function programOf(io: Io, asked: Language | undefined, exit: (code: number) => void): Command {
  const language = asked ?? 'sv';
  const texts = helpTexts[language];
  const program = new Command('klarmall');
  localized(program, texts)
    .description(texts.program)
    .usage(texts.usage)
    .version(version, '-V, --version', texts.options.version)
    .helpCommand(`help [${texts.arguments.command}]`, texts.commands.help)
    .addOption(languageOption(texts, language))
    .addHelpText('after', texts.exitCodes)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(fitted(text, Math.min(io.stdout.columns ?? 80, 100))),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getOutHasColors: () => false,
    });

  const command = (name: string, description: string): Command => {
    const made = localized(program.command(name), texts).description(description).usage(texts.commandUsage);
    made.addOption(languageOption(texts, language));
    return made.copyInheritedSettings(program);
  };

  for (const record of commands) {
    const made = command(record.name, texts.commands[record.name]);
    if (record.alias !== undefined) made.alias(record.alias);
    for (const [usage, text] of record.arguments ?? [])
      made.argument(named(usage, texts.arguments), texts.arguments[text]);
    for (const option of record.options ?? []) made.addOption(optionOf(option, texts));
    if (record.after !== undefined) made.addHelpText('after', texts[record.after]);
    // Commander gives the arguments, then the options, then the command itself.
    made.action(async (...given: unknown[]) => {
      const words = given.slice(0, -2);
      exit(await record.run(words, made.opts(), { io, language, asked }));
    });
  }
  return program;
}

/**
 * What commander says is wrong with the command line, in our words.
 * @param command the one that was written, when there is one of that name: its help is the one to read.
 */
export function usageProblem(error: CommanderError, language: Language, command?: string): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const { problems } = helpTexts[language];
  const text = problems[error.code as keyof typeof problems] ?? problems.other;
  const suggestion = meant === undefined ? '' : ` ${problems.didYouMean} ${meant}?`;
  const help =
    command === undefined ? problems.help : problems.help.replace('klarmall', `klarmall ${command}`);
  return `${text.replace('{name}', name)}${suggestion} ${help}`;
}
