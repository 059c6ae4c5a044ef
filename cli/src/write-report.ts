import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { maskedInput } from '@klarmall/check';
import type { Language } from '@klarmall/model';
import {
  type FullReport,
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
import { type Io, wantsColor } from './io.ts';
import type { Format, Forms } from './options.ts';
import { version } from './version.ts';

export interface ReportWish {
  readonly forms: Forms;
  /** The command that was run. */
  readonly command: string;
  readonly plain: boolean;
  readonly all: boolean;
  readonly language: Language;
}

/** Path from the repository's root to the project's, for what GitHub shows; empty when the project is the repository. */
function repositoryPrefix(root: string, env: Io['env']): string {
  const workspace = env.GITHUB_WORKSPACE;
  if (workspace === undefined || workspace === '') return '';
  const path = relative(workspace, root).split(sep).join('/');
  return path === '' || path.startsWith('..') ? '' : `${path}/`;
}

/** Adds to the summary that GitHub shows with the run, when it asks for one. */
async function addStepSummary(full: ReportInput, wish: ReportWish, io: Io): Promise<void> {
  const path = io.env.GITHUB_STEP_SUMMARY;
  if (wish.forms.shown !== 'github' || path === undefined || path === '') return;
  appendFileSync(path, await formatGitHubSummary(full));
}

/** The report in one form. */
async function reportText(
  full: ReportInput,
  root: string,
  format: Format,
  wish: ReportWish,
  io: Io,
): Promise<string> {
  const prefix = repositoryPrefix(root, io.env);
  switch (format) {
    case 'line':
      return formatLines(full);
    case 'json':
      return formatJson(full, { version });
    case 'github':
      return formatGitHub(full, { prefix });
    case 'sarif':
      return formatSarif(full, { version, prefix, command: wish.command });
    case 'gitlab':
      return formatGitLab(full, { prefix });
    case 'junit':
      return formatJUnit(full);
    case 'markdown':
      return formatGitHubSummary(full);
    case 'html':
      return formatHtml(full);
    default:
      if (wish.plain) return formatPlain(full);
      return formatTerminal(full, {
        columns: io.stdout.columns ?? 80,
        color: wantsColor(io.stdout, io.env),
        all: wish.all,
      });
  }
}

/** Writes the report in every form asked for: files first, then the one to show. Personal numbers are masked in all. */
export async function writeReport(
  input: Omit<ReportInput, 'language'> & { readonly report: FullReport },
  root: string,
  wish: ReportWish,
  io: Io,
): Promise<void> {
  const full: ReportInput = maskedInput({ ...input, language: wish.language });
  for (const { format, path } of wish.forms.files) {
    const file = resolve(io.cwd, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await reportText(full, root, format, wish, io));
  }
  io.stdout.write(await reportText(full, root, wish.forms.shown, wish, io));
  await addStepSummary(full, wish, io);
}
