import { appendFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { maskedInput } from '@klarmall/check/node';
import type { CheckReport, Language } from '@klarmall/model';
import {
  formatGitHub,
  formatGitHubSummary,
  formatGitLab,
  formatHtml,
  formatJson,
  formatJUnit,
  formatLines,
  formatPlain,
  formatSarif,
  formatTerminal,
  type ReportInput,
} from '@klarmall/report';
import { followed } from './followed.ts';
import { gitRoot } from './git-root.ts';
import { type Io, wantsColor } from './io.ts';
import type { Format, Forms } from './options.ts';
import { reportFile, writeShown } from './output-file.ts';
import { shown } from './shown.ts';
import { version } from './version.ts';

export interface ReportWish {
  readonly forms: Forms;
  /** The command that was run. */
  readonly command: string;
  readonly plain: boolean;
  readonly all: boolean;
  readonly language: Language;
}

/**
 * Path from the repository's root to a folder, for what GitHub and GitLab show: with a slash at the end, empty when the folder is
 * the repository or lies outside it. The root is what the CI says, or else where git has it. Links on the way are followed.
 */
export function repositoryPrefix(folder: string, env: Io['env']): string {
  const workspace = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR || gitRoot(folder);
  if (!workspace) return '';
  const path = relative(followed(resolve(workspace)), followed(resolve(folder)))
    .split(sep)
    .join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}

/** Adds to the summary that GitHub shows with the run, when it asks for one. */
async function addStepSummary(full: ReportInput, form: Format, io: Io): Promise<void> {
  const path = io.env.GITHUB_STEP_SUMMARY;
  if (form !== 'github' || path === undefined || path === '') return;
  appendFileSync(path, shown(await formatGitHubSummary(full)));
}

/** Forms that are made of findings alone, and so look the same for every command. */
type SharedFormat = Exclude<Format, 'terminal' | 'json' | 'html'>;

/** What {@link sharedForm} is told of the run. */
interface SharedWish {
  /** As {@link repositoryPrefix} gives it. */
  readonly prefix: string;
  /** The command that was run. */
  readonly command: string;
}

/** The report in a form that every command shares. */
export async function sharedForm(
  full: ReportInput,
  format: SharedFormat,
  { prefix, command }: SharedWish,
): Promise<string> {
  switch (format) {
    case 'line':
      return formatLines(full);
    case 'github':
      return formatGitHub(full, { prefix });
    case 'sarif':
      return formatSarif(full, { version, prefix, command });
    case 'gitlab':
      return formatGitLab(full, { prefix });
    case 'junit':
      return formatJUnit(full);
    case 'markdown':
      return formatGitHubSummary(full);
  }
}

/** The words of the terminal in a file: without colours, and below who wrote them, so that the next run knows the file. */
function inFile(text: string): string {
  return `Klarmall ${version}\n\n${stripVTControlCharacters(text)}`;
}

/** Writes every form asked for: files first, then the one to show. No file is written when one of them may not be. */
export async function writeEveryForm<F extends string>(
  forms: Forms<F>,
  textOf: (format: F | 'terminal') => string | Promise<string>,
  io: Io,
  language: Language,
): Promise<void> {
  const files = forms.files.map(({ format, path }) => ({
    format,
    file: reportFile(format, path, io, language),
  }));
  for (const { format, file } of files) {
    const text = await textOf(format);
    writeShown(file, format === 'terminal' ? inFile(text) : text);
  }
  io.stdout.write(await textOf(forms.shown));
}

/** The same for findings, with the summary of GitHub's run after them. */
export async function writeForms(
  forms: Forms,
  full: ReportInput,
  textOf: (format: Format) => string | Promise<string>,
  io: Io,
): Promise<void> {
  await writeEveryForm<Format>(forms, textOf, io, full.language);
  await addStepSummary(full, forms.shown, io);
}

/** The report on templates or texts in one form. */
function reportText(
  full: ReportInput,
  root: string,
  format: Format,
  wish: ReportWish,
  io: Io,
): string | Promise<string> {
  switch (format) {
    case 'json':
      return formatJson(full, { version });
    case 'html':
      return formatHtml(full);
    case 'terminal':
      if (wish.plain) return formatPlain(full);
      return formatTerminal(full, {
        columns: io.stdout.columns ?? 80,
        color: wantsColor(io.stdout, io.env),
        all: wish.all,
      });
    default:
      return sharedForm(full, format, { prefix: repositoryPrefix(root, io.env), command: wish.command });
  }
}

/** Writes the report in every form asked for: files first, then the one to show. Personal numbers are masked in all. */
export async function writeReport(
  input: Omit<ReportInput, 'language'> & { readonly report: CheckReport },
  root: string,
  wish: ReportWish,
  io: Io,
): Promise<void> {
  const full: ReportInput = maskedInput({ ...input, language: wish.language });
  await writeForms(wish.forms, full, (format) => reportText(full, root, format, wish, io), io);
}
