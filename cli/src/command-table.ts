import type { Language } from '@klarmall/model';
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
import type { helpTexts } from './help-texts.ts';
import type { Io } from './io.ts';
import type { CheckOptions } from './options.ts';

type Texts = (typeof helpTexts)[Language];

/** What a command runs in. */
interface Session {
  readonly io: Io;
  /** Of what it says: the language that was asked for, or Swedish. */
  readonly language: Language;
  /** Undefined where none was asked for, and the project may decide. */
  readonly asked: Language | undefined;
}

/** An argument, `<paths>`, `[paths]` or `[paths...]`, by the key of its name in the language of the help, and its text. */
type ArgumentRecord = readonly [usage: string, text: keyof Texts['arguments']];

export interface OptionRecord {
  /** `--out <folder>`: the value by the key of its name in the language of the help. */
  readonly flags: string;
  readonly text: keyof Texts['options'];
  /** The value when it is not given; of a word of ours, its key in the texts of the help. */
  readonly usual?: string | readonly string[] | { readonly word: 'failOn' };
  /** From what is given and what came before it; without it the last one counts. */
  read?(value: string, before: readonly string[] | undefined): readonly string[];
}

/** One command: what --help and the command line know of it. Its code is loaded when it runs. */
interface CommandRecord<Arguments extends readonly unknown[], Options extends object> {
  readonly name: keyof Texts['commands'];
  readonly alias?: string;
  readonly arguments?: readonly ArgumentRecord[];
  readonly options?: readonly OptionRecord[];
  /** Said below the help. */
  readonly after?: 'exitCodes' | 'workExitCodes' | 'convertExitCodes' | 'diffExitCodes';
  /** The exit code. */
  run(given: Arguments, options: Options, session: Session): number | Promise<number>;
}

/** A command whose arguments and options nobody but itself knows. */
type AnyCommand = CommandRecord<readonly unknown[], object>;

const command = <Arguments extends readonly unknown[], Options extends object>(
  record: CommandRecord<Arguments, Options>,
): AnyCommand => record;

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...value.split(',').filter((part) => part !== '')];
}

const usualForms: readonly string[] = ['terminal'];

/** Forms in the order that they are given; the usual one gives way to the first. */
function everyForm(value: string, before: readonly string[] | undefined): readonly string[] {
  return before === undefined || before === usualForms ? [value] : [...before, value];
}

const option = (flags: string, text: keyof Texts['options'], usual?: string): OptionRecord => ({
  ...{ flags, text },
  ...(usual === undefined ? {} : { usual }),
});

/** May be given several times, or once with commas. */
const many = (flags: string, text: keyof Texts['options']): OptionRecord => ({ flags, text, read: collect });

const today = option('--today <date>', 'today');
const unit = many('--unit <id>', 'unit');
const failOn: OptionRecord = { flags: '--fail-on <level>', text: 'failOn', usual: { word: 'failOn' } };

/** One form on the screen and any number to files. */
const forms = (text: keyof Texts['options']): OptionRecord => ({
  flags: '--format <form>',
  text,
  usual: usualForms,
  read: everyForm,
});

const form = (text: keyof Texts['options']): OptionRecord => option('--format <form>', text, 'terminal');

/** What check and build take alike. */
const runOptions: readonly OptionRecord[] = [
  forms('format'),
  failOn,
  many('--channel <channel>', 'channel'),
  unit,
  today,
  option('--no-axe', 'noAxe'),
  option('--all', 'all'),
  option('--plain', 'plain'),
];

/** Every command, in the order of --help. */
export const commands: readonly AnyCommand[] = [
  command<[paths: string[]], CheckOptions>({
    name: 'check',
    arguments: [['[paths...]', 'pathsText']],
    options: [
      ...runOptions,
      option('--fix', 'fix'),
      option('--full', 'full'),
      option('--no-cache', 'noCache'),
      option('--since <reference>', 'since'),
      option('--summary', 'summary'),
      option('--watch', 'watch'),
      option('--poll', 'poll'),
      option('--spelling', 'spelling'),
      option('--baseline', 'baseline'),
    ],
    after: 'exitCodes',
    run: async ([paths], options, { io, asked }) => {
      const { check } = await import('./commands/check.ts');
      return check(paths, options, io, asked);
    },
  }),
  command<[], BuildOptions>({
    name: 'build',
    options: [...runOptions, option('--out <folder>', 'out', 'dist')],
    after: 'exitCodes',
    run: async (_, options, { io, asked }) => {
      const { build } = await import('./commands/build.ts');
      return build(options, io, asked);
    },
  }),
  command<[], BaselineOptions>({
    name: 'baseline',
    options: [option('--add', 'add'), option('--no-axe', 'noAxe'), today, form('rulesFormat')],
    run: async (_, options, { io, asked }) => {
      const { baseline } = await import('./commands/baseline.ts');
      return baseline(options, io, asked);
    },
  }),
  command<[base: string, head: string | undefined], DiffOptions>({
    name: 'diff',
    arguments: [
      ['<base>', 'baseText'],
      ['[head]', 'headText'],
    ],
    options: [forms('diffFormat'), option('--plain', 'plain')],
    after: 'diffExitCodes',
    run: async ([base, head], options, { io, language }) => {
      const { diff } = await import('./commands/diff.ts');
      return diff(base, head, options, io, language);
    },
  }),
  command<[], DueOptions>({
    name: 'due',
    options: [option('--within <days>', 'within', '60d'), form('dueFormat'), today],
    run: async (_, options, { io, language }) => {
      const { due } = await import('./commands/due.ts');
      return due(options, io, language);
    },
  }),
  command<[], LinksOptions>({
    name: 'links',
    options: [option('--online', 'online'), form('tableFormat'), today],
    run: async (_, options, { io, language }) => {
      const { links } = await import('./commands/links.ts');
      return links(options, io, language);
    },
  }),
  command<[id: string], ReviewOptions>({
    name: 'review',
    arguments: [['<template>', 'templateText']],
    options: [
      option('--out <file>', 'copy'),
      option('--code <code>', 'code'),
      option('--role <role>', 'role'),
      option('--checked <subjects>', 'checked'),
      option('--date <date>', 'reviewDate'),
    ],
    run: async ([id], options, { io, language }) => {
      const { review } = await import('./commands/review.ts');
      return review(id, options, io, language);
    },
  }),
  command<[date: string, unit: string, template: string], { format: string }>({
    name: 'at',
    arguments: [
      ['<date>', 'dateText'],
      ['<unit>', 'unitText'],
      ['<template>', 'templateText'],
    ],
    options: [form('rulesFormat')],
    run: async ([date, unit, template], options, { io, language }) => {
      const { at } = await import('./commands/at.ts');
      return at(date, unit, template, options, io, language);
    },
  }),
  command<[], RegisterOptions>({
    name: 'register',
    options: [form('tableFormat'), option('--codeowners <owner>', 'codeowners')],
    run: async (_, options, { io, language }) => {
      const { register } = await import('./commands/register.ts');
      return register(options, io, language);
    },
  }),
  command<[files: string[]], TextOptions>({
    name: 'text',
    arguments: [['[files...]', 'filesText']],
    options: [
      forms('format'),
      failOn,
      today,
      option('--all', 'all'),
      option('--plain', 'plain'),
      option('--spelling', 'spelling'),
      option('--fix', 'fix'),
    ],
    after: 'exitCodes',
    run: async ([files], options, { io, language }) => {
      const { text } = await import('./commands/text.ts');
      return text(files, options, io, language);
    },
  }),
  command<[letters: string[]], ConvertOptions>({
    name: 'convert',
    arguments: [['[letters...]', 'lettersText']],
    options: [option('--out <folder>', 'drafts'), form('rulesFormat'), today],
    after: 'convertExitCodes',
    run: async ([letters], options, { io, language }) => {
      const { convert } = await import('./commands/convert.ts');
      return convert(letters, options, io, language);
    },
  }),
  command<[lists: string[]], RecipientsOptions>({
    name: 'recipients',
    arguments: [['[lists...]', 'listsText']],
    options: [option('--out <folder>', 'lists'), form('rulesFormat'), today],
    after: 'workExitCodes',
    run: async ([lists], options, { io, language }) => {
      const { recipients } = await import('./commands/recipients.ts');
      return recipients(lists, options, io, language);
    },
  }),
  command<[unit: string | undefined, template: string | undefined], EnteredOptions>({
    name: 'entered',
    arguments: [
      ['[unit]', 'unitsText'],
      ['[template]', 'templatesText'],
    ],
    options: [
      option('--from <file...>', 'from'),
      option('--template-version <version>', 'templateVersion'),
      option('--all', 'allEntered'),
      today,
    ],
    after: 'workExitCodes',
    run: async ([unit, template], options, { io, language }) => {
      const { entered } = await import('./commands/entered.ts');
      return entered(unit, template, options, io, language);
    },
  }),
  command<[folder: string], PublishOptions>({
    name: 'publish',
    arguments: [['<folder>', 'siteText']],
    options: [unit, option('--single', 'single'), today],
    after: 'workExitCodes',
    run: async ([folder], options, { io, asked }) => {
      const { publish } = await import('./commands/publish.ts');
      return publish(folder, options, io, asked);
    },
  }),
  command<[template: string], QuizOptions>({
    name: 'quiz',
    arguments: [['<template>', 'quizText']],
    options: [unit, option('--out <file>', 'quizOut'), option('--result <result>', 'quizResult'), today],
    run: async ([template], options, { io, language }) => {
      const { quiz } = await import('./commands/quiz.ts');
      return quiz(template, options, io, language);
    },
  }),
  command<[finished: string | undefined], SentOptions>({
    name: 'sent',
    arguments: [['[finished]', 'finishedText']],
    options: [
      unit,
      option('--index <file>', 'index'),
      form('rulesFormat'),
      today,
      option('--clock <clock>', 'clock'),
    ],
    after: 'workExitCodes',
    run: async ([finished], options, { io, language }) => {
      const { sent } = await import('./commands/sent.ts');
      return sent(finished, options, io, language);
    },
  }),
  command<[payload: string], FillOptions>({
    name: 'fill',
    arguments: [['<payload>', 'payloadText']],
    options: [
      option('--values <values...>', 'values'),
      option('--form <form>', 'form', 'text'),
      option('--message <id>', 'message'),
      today,
    ],
    run: async ([payload], options, { io, language }) => {
      const { fill } = await import('./commands/fill.ts');
      return fill(payload, options, io, language);
    },
  }),
  command<[files: string[]], AttachmentOptions>({
    name: 'attachment',
    alias: 'pdf',
    arguments: [['[files...]', 'attachmentsText']],
    options: [
      option('--profile <profile>', 'profile', 'en301549'),
      forms('format'),
      failOn,
      option('--exceptions', 'exceptions'),
      option('--page <file>', 'page'),
      option('--mend <file>', 'mend'),
      option('--title <title>', 'title'),
      option('--ocr', 'ocr'),
      today,
    ],
    after: 'exitCodes',
    run: async ([files], options, { io, language }) => {
      const { attachment } = await import('./commands/attachment.ts');
      return attachment(files, options, io, language);
    },
  }),
  command<[], ToolboxOptions>({
    name: 'toolbox',
    options: [option('--out <file>', 'toolbox', 'klarmall.html')],
    run: async (_, options, { io, language }) => {
      const { toolbox } = await import('./commands/toolbox.ts');
      return toolbox(options, io, language);
    },
  }),
  command<[id: string], NewOptions>({
    name: 'new',
    arguments: [['<id>', 'idText']],
    options: [option('--questions', 'questions'), option('--name <name>', 'name'), today],
    run: async ([id], options, { io, language }) => {
      const { create } = await import('./commands/new.ts');
      return create(id, options, io, language);
    },
  }),
  command<[folder: string | undefined], InitOptions>({
    name: 'init',
    arguments: [['[folder]', 'folderText']],
    options: [many('--with <templates>', 'with'), option('--no-install', 'noInstall'), today],
    run: async ([folder], options, { io, language }) => {
      const { init } = await import('./commands/init.ts');
      return init(folder, options, io, language);
    },
  }),
  command<[path: string], UpgradeOptions>({
    name: 'upgrade',
    arguments: [['<tarball>', 'tarballText']],
    options: [option('--no-install', 'noInstall')],
    run: async ([path], options, { io, language }) => {
      const { upgrade } = await import('./commands/upgrade.ts');
      return upgrade(path, options, io, language);
    },
  }),
  command<[what: string], { today?: string }>({
    name: 'explain',
    arguments: [['<rule>', 'ruleText']],
    options: [today],
    run: async ([what], options, { io, language }) => {
      const { explain } = await import('./commands/explain.ts');
      return explain(what, options, io, language);
    },
  }),
  command<[], { format: string }>({
    name: 'rules',
    options: [form('rulesFormat')],
    run: async (_, options, { io, language }) => {
      const { rules } = await import('./commands/rules.ts');
      return rules(options, io, language);
    },
  }),
  command<[name: string | undefined], SchemaOptions>({
    name: 'schema',
    arguments: [['[schema]', 'schemaText']],
    options: [option('--project', 'schemaProject')],
    run: async ([name], options, { io, language }) => {
      const { schema } = await import('./commands/schema.ts');
      return schema(name, options, io, language);
    },
  }),
];
