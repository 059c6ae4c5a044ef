import type { Language } from '@klarmall/model';
import { type Argument, Command, type CommanderError, Option } from 'commander';
import type { AttachmentOptions } from './commands/attachment.ts';
import type { BaselineOptions } from './commands/baseline.ts';
import type { BuildOptions } from './commands/build.ts';
import type { ConvertOptions } from './commands/convert.ts';
import type { DiffOptions } from './commands/diff.ts';
import type { DueOptions } from './commands/due.ts';
import type { EnteredOptions } from './commands/entered.ts';
import type { FillOptions } from './commands/fill.ts';
import type { InitOptions } from './commands/init.ts';
import type { LinksOptions } from './commands/links.ts';
import type { NewOptions } from './commands/new.ts';
import type { PublishOptions } from './commands/publish.ts';
import type { QuizOptions } from './commands/quiz.ts';
import type { RecipientsOptions } from './commands/recipients.ts';
import type { RegisterOptions } from './commands/register.ts';
import type { ReviewOptions } from './commands/review.ts';
import type { SchemaOptions } from './commands/schema.ts';
import type { SentOptions } from './commands/sent.ts';
import type { TextOptions } from './commands/text.ts';
import type { ToolboxOptions } from './commands/toolbox.ts';
import type { UpgradeOptions } from './commands/upgrade.ts';
import { helpTexts } from './help-texts.ts';
import type { Io } from './io.ts';
import { type CheckOptions, chosen } from './options.ts';
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

function collect(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), ...value.split(',').filter((part) => part !== '')];
}

const usualForms: readonly string[] = ['terminal'];

/** Forms in the order that they are given; the usual one gives way to the first. */
function everyForm(value: string, before: readonly string[]): readonly string[] {
  return before === usualForms ? [value] : [...before, value];
}

function withRunOptions(command: Command, texts: Texts): Command {
  const { options } = texts;
  return command
    .option(`--format <${texts.values.form}>`, options.format, everyForm, usualForms)
    .option(`--fail-on <${texts.values.level}>`, options.failOn, 'stopp')
    .option(`--channel <${texts.values.channel}>`, options.channel, collect)
    .option('--unit <id>', options.unit, collect)
    .option(`--today <${texts.values.date}>`, options.today)
    .option('--no-axe', options.noAxe)
    .option('--all', options.all)
    .option('--plain', options.plain);
}

/** An argument as it stands in a usage line: `<mapp>` has to be there, `[filer…]` may be left out or be many. */
function shownArgument(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** Commander's own words in ours. */
function localized(command: Command, texts: Texts): Command {
  return command.helpOption('-h, --help', texts.options.help).configureHelp({
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
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getOutHasColors: () => false,
    });

  const command = (name: string, description: string): Command => {
    const made = localized(program.command(name), texts).description(description).usage(texts.commandUsage);
    made.addOption(languageOption(texts, language));
    return made.copyInheritedSettings(program);
  };

  withRunOptions(command('check', texts.commands.check), texts)
    .argument(`[${texts.arguments.paths}...]`, texts.arguments.pathsText)
    .option('--fix', texts.options.fix)
    .option('--full', texts.options.full)
    .option('--no-cache', texts.options.noCache)
    .option(`--since <${texts.values.reference}>`, texts.options.since)
    .option('--summary', texts.options.summary)
    .option('--watch', texts.options.watch)
    .option('--poll', texts.options.poll)
    .option('--spelling', texts.options.spelling)
    .option('--baseline', texts.options.baseline)
    .addHelpText('after', texts.exitCodes)
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.ts');
      exit(await check(paths, options, io, asked));
    });
  withRunOptions(command('build', texts.commands.build), texts)
    .option(`--out <${texts.values.folder}>`, texts.options.out, 'dist')
    .addHelpText('after', texts.exitCodes)
    .action(async (options: BuildOptions) => {
      const { build } = await import('./commands/build.ts');
      exit(await build(options, io, asked));
    });
  command('baseline', texts.commands.baseline)
    .option('--add', texts.options.add)
    .option('--no-axe', texts.options.noAxe)
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .option(`--format <${texts.values.form}>`, texts.options.rulesFormat, 'terminal')
    .action(async (options: BaselineOptions) => {
      const { baseline } = await import('./commands/baseline.ts');
      exit(await baseline(options, io, asked));
    });
  command('diff', texts.commands.diff)
    .argument(`<${texts.arguments.base}>`, texts.arguments.baseText)
    .argument(`[${texts.arguments.head}]`, texts.arguments.headText)
    .option(`--format <${texts.values.form}>`, texts.options.diffFormat, everyForm, usualForms)
    .option('--plain', texts.options.plain)
    .addHelpText('after', texts.diffExitCodes)
    .action(async (base: string, head: string | undefined, options: DiffOptions) => {
      const { diff } = await import('./commands/diff.ts');
      exit(await diff(base, head, options, io, language));
    });
  command('due', texts.commands.due)
    .option(`--within <${texts.values.days}>`, texts.options.within, '60d')
    .option(`--format <${texts.values.form}>`, texts.options.dueFormat, 'terminal')
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .action(async (options: DueOptions) => {
      const { due } = await import('./commands/due.ts');
      exit(await due(options, io, language));
    });
  command('links', texts.commands.links)
    .option('--online', texts.options.online)
    .option(`--format <${texts.values.form}>`, texts.options.tableFormat, 'terminal')
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .action(async (options: LinksOptions) => {
      const { links } = await import('./commands/links.ts');
      exit(await links(options, io, language));
    });
  command('review', texts.commands.review)
    .argument(`<${texts.arguments.template}>`, texts.arguments.templateText)
    .option(`--out <${texts.values.file}>`, texts.options.copy)
    .option(`--code <${texts.values.code}>`, texts.options.code)
    .option(`--role <${texts.values.role}>`, texts.options.role)
    .option(`--checked <${texts.values.subjects}>`, texts.options.checked)
    .option(`--date <${texts.values.date}>`, texts.options.reviewDate)
    .action(async (id: string, options: ReviewOptions) => {
      const { review } = await import('./commands/review.ts');
      exit(await review(id, options, io, language));
    });
  command('at', texts.commands.at)
    .argument(`<${texts.arguments.date}>`, texts.arguments.dateText)
    .argument(`<${texts.arguments.unit}>`, texts.arguments.unitText)
    .argument(`<${texts.arguments.template}>`, texts.arguments.templateText)
    .option(`--format <${texts.values.form}>`, texts.options.rulesFormat, 'terminal')
    .action(async (date: string, unit: string, template: string, options: { format: string }) => {
      const { at } = await import('./commands/at.ts');
      exit(await at(date, unit, template, options, io, language));
    });
  command('register', texts.commands.register)
    .option(`--format <${texts.values.form}>`, texts.options.tableFormat, 'terminal')
    .option(`--codeowners <${texts.values.owner}>`, texts.options.codeowners)
    .action(async (options: RegisterOptions) => {
      const { register } = await import('./commands/register.ts');
      exit(await register(options, io, language));
    });
  command('text', texts.commands.text)
    .argument(`[${texts.arguments.files}...]`, texts.arguments.filesText)
    .option(`--format <${texts.values.form}>`, texts.options.format, everyForm, usualForms)
    .option(`--fail-on <${texts.values.level}>`, texts.options.failOn, texts.failOn)
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .option('--all', texts.options.all)
    .option('--plain', texts.options.plain)
    .option('--spelling', texts.options.spelling)
    .option('--fix', texts.options.fix)
    .addHelpText('after', texts.exitCodes)
    .action(async (files: string[], options: TextOptions) => {
      const { text } = await import('./commands/text.ts');
      exit(await text(files, options, io, language));
    });
  command('convert', texts.commands.convert)
    .argument(`[${texts.arguments.letters}...]`, texts.arguments.lettersText)
    .option(`--out <${texts.values.folder}>`, texts.options.drafts)
    .option('--format <form>', texts.options.rulesFormat, 'terminal')
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .addHelpText('after', texts.convertExitCodes)
    .action(async (letters: string[], options: ConvertOptions) => {
      const { convert } = await import('./commands/convert.ts');
      exit(await convert(letters, options, io, language));
    });
  command('recipients', texts.commands.recipients)
    .argument(`[${texts.arguments.lists}...]`, texts.arguments.listsText)
    .option(`--out <${texts.values.folder}>`, texts.options.lists)
    .option('--format <form>', texts.options.rulesFormat, 'terminal')
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .addHelpText('after', texts.workExitCodes)
    .action(async (lists: string[], options: RecipientsOptions) => {
      const { recipients } = await import('./commands/recipients.ts');
      exit(await recipients(lists, options, io, language));
    });
  command('entered', texts.commands.entered)
    .argument(`[${texts.arguments.unit}]`, texts.arguments.unitText)
    .argument(`[${texts.arguments.template}]`, texts.arguments.templateText)
    .option(`--from <${texts.values.file}...>`, texts.options.from)
    .option('--template-version <version>', texts.options.templateVersion)
    .option('--all', texts.options.allEntered)
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .addHelpText('after', texts.workExitCodes)
    .action(async (unit: string | undefined, template: string | undefined, options: EnteredOptions) => {
      const { entered } = await import('./commands/entered.ts');
      exit(await entered(unit, template, options, io, language));
    });
  command('publish', texts.commands.publish)
    .argument(`<${texts.arguments.folder}>`, texts.arguments.siteText)
    .option('--unit <id>', texts.options.unit, collect)
    .option('--single', texts.options.single)
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .addHelpText('after', texts.workExitCodes)
    .action(async (folder: string, options: PublishOptions) => {
      const { publish } = await import('./commands/publish.ts');
      exit(await publish(folder, options, io, asked));
    });
  command('quiz', texts.commands.quiz)
    .argument(`<${texts.arguments.template}>`, texts.arguments.quizText)
    .option('--unit <id>', texts.options.unit, collect)
    .option(`--out <${texts.values.file}>`, texts.options.quizOut)
    .option(`--result <${texts.values.result}>`, texts.options.quizResult)
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .action(async (template: string, options: QuizOptions) => {
      const { quiz } = await import('./commands/quiz.ts');
      exit(await quiz(template, options, io, language));
    });
  command('sent', texts.commands.sent)
    .argument(`[${texts.arguments.finished}]`, texts.arguments.finishedText)
    .option('--unit <id>', texts.options.unit, collect)
    .option(`--index <${texts.values.file}>`, texts.options.index)
    .option('--format <form>', texts.options.rulesFormat, 'terminal')
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .option(`--clock <${texts.values.clock}>`, texts.options.clock)
    .addHelpText('after', texts.workExitCodes)
    .action(async (finished: string | undefined, options: SentOptions) => {
      const { sent } = await import('./commands/sent.ts');
      exit(await sent(finished, options, io, language));
    });
  command('fill', texts.commands.fill)
    .argument(`<${texts.arguments.payload}>`, texts.arguments.payloadText)
    .option(`--values <${texts.arguments.values}...>`, texts.options.values)
    .option(`--form <${texts.values.form}>`, texts.options.form, 'text')
    .option('--message <id>', texts.options.message)
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .action(async (payload: string, options: FillOptions) => {
      const { fill } = await import('./commands/fill.ts');
      exit(fill(payload, options, io, language));
    });
  command('attachment', texts.commands.attachment)
    .alias('pdf')
    .argument(`[${texts.arguments.files}...]`, texts.arguments.attachmentsText)
    .option(`--profile <${texts.values.profile}>`, texts.options.profile, 'en301549')
    .option(`--format <${texts.values.form}>`, texts.options.format, everyForm, usualForms)
    .option(`--fail-on <${texts.values.level}>`, texts.options.failOn, texts.failOn)
    .option('--exceptions', texts.options.exceptions)
    .option(`--page <${texts.values.file}>`, texts.options.page)
    .option(`--mend <${texts.values.file}>`, texts.options.mend)
    .option(`--title <${texts.values.title}>`, texts.options.title)
    .option('--ocr', texts.options.ocr)
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .addHelpText('after', texts.exitCodes)
    .action(async (files: string[], options: AttachmentOptions) => {
      const { attachment } = await import('./commands/attachment.ts');
      exit(await attachment(files, options, io, language));
    });
  command('toolbox', texts.commands.toolbox)
    .option(`--out <${texts.values.file}>`, texts.options.toolbox, 'klarmall.html')
    .action(async (options: ToolboxOptions) => {
      const { toolbox } = await import('./commands/toolbox.ts');
      exit(toolbox(options, io, language));
    });
  command('new', texts.commands.new)
    .argument('<id>', texts.arguments.id)
    .option('--questions', texts.options.questions)
    .option(`--name <${texts.values.name}>`, texts.options.name)
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .action(async (id: string, options: NewOptions) => {
      const { create } = await import('./commands/new.ts');
      exit(await create(id, options, io, language));
    });
  command('init', texts.commands.init)
    .argument(`[${texts.arguments.folder}]`, texts.arguments.folderText)
    .option(`--with <${texts.values.templates}>`, texts.options.with, collect)
    .option('--no-install', texts.options.noInstall)
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .action(async (folder: string | undefined, options: InitOptions) => {
      const { init } = await import('./commands/init.ts');
      exit(await init(folder, options, io, language));
    });
  command('upgrade', texts.commands.upgrade)
    .argument(`<${texts.arguments.tarball}>`, texts.arguments.tarballText)
    .option('--no-install', texts.options.noInstall)
    .action(async (path: string, options: UpgradeOptions) => {
      const { upgrade } = await import('./commands/upgrade.ts');
      exit(await upgrade(path, options, io, language));
    });
  command('explain', texts.commands.explain)
    .argument(`<${texts.arguments.rule}>`, texts.arguments.ruleText)
    .option(`--today <${texts.values.date}>`, texts.options.today)
    .action(async (what: string, options: { today?: string }) => {
      const { explain } = await import('./commands/explain.ts');
      exit(await explain(what, options, io, language));
    });
  command('rules', texts.commands.rules)
    .option(`--format <${texts.values.form}>`, texts.options.rulesFormat, 'terminal')
    .action(async (options: { format: string }) => {
      const { rules } = await import('./commands/rules.ts');
      exit(rules(options, io, language));
    });
  command('schema', texts.commands.schema)
    .argument(`[${texts.arguments.schema}]`, texts.arguments.schemaText)
    .option('--project', texts.options.schemaProject)
    .action(async (name: string | undefined, options: SchemaOptions) => {
      const { schema } = await import('./commands/schema.ts');
      exit(await schema(name, options, io, language));
    });
  return program;
}

/** What commander says is wrong with the command line, in our words. */
export function usageProblem(error: CommanderError, language: Language): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const { problems } = helpTexts[language];
  const text = problems[error.code as keyof typeof problems] ?? problems.other;
  const suggestion = meant === undefined ? '' : ` ${problems.didYouMean} ${meant}?`;
  return `${text.replace('{name}', name)}${suggestion} ${problems.help}`;
}
