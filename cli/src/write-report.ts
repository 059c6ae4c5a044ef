import { appendFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { maskedInput } from '@klarmall/check';
import type { Language } from '@klarmall/model';
import {
  type FullReport,
  formatGitHub,
  formatGitHubSummary,
  formatJson,
  formatLines,
  formatPlain,
  formatSarif,
  formatTerminal,
  type ReportInput,
} from '@klarmall/report';
import { type Io, wantsColor } from './io.ts';
import type { Format } from './options.ts';
import { version } from './version.ts';

export interface ReportWish {
  readonly format: Format;
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
export async function addStepSummary(
  input: Omit<ReportInput, 'language'> & { readonly report: FullReport },
  wish: ReportWish,
  io: Io,
): Promise<void> {
  const path = io.env.GITHUB_STEP_SUMMARY;
  if (wish.format !== 'github' || path === undefined || path === '') return;
  appendFileSync(path, await formatGitHubSummary({ ...input, language: wish.language }));
}

/** The report in the form asked for. */
export function reportText(
  input: Omit<ReportInput, 'language'> & { readonly report: FullReport },
  root: string,
  wish: ReportWish,
  io: Io,
): string {
  const full: ReportInput = maskedInput({ ...input, language: wish.language });
  switch (wish.format) {
    case 'line':
      return formatLines(full);
    case 'json':
      return formatJson(full, { version });
    case 'github':
      return formatGitHub(full, { prefix: repositoryPrefix(root, io.env) });
    case 'sarif':
      return formatSarif(full, { version, prefix: repositoryPrefix(root, io.env) });
    default:
      if (wish.plain) return formatPlain(full);
      return formatTerminal(full, {
        columns: io.stdout.columns ?? 80,
        color: wantsColor(io.stdout, io.env),
        all: wish.all,
      });
  }
}
