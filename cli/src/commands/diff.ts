import { compareProject } from '@klarmall/check/emit';
import type { Language } from '@klarmall/model';
import {
  type ComparisonInput,
  formatComparison,
  formatComparisonHtml,
  formatComparisonJson,
  formatComparisonMarkdown,
} from '@klarmall/report';
import { type Io, UsageError, wantsColor } from '../io.ts';
import { formsOf } from '../options.ts';
import { selectionOf } from '../selection.ts';
import { version } from '../version.ts';
import { writeEveryForm } from '../write-report.ts';

export interface DiffOptions {
  readonly format: readonly string[];
  readonly plain?: boolean;
}

const diffFormats = ['terminal', 'json', 'markdown', 'html'] as const;
type DiffFormat = (typeof diffFormats)[number];

const texts = {
  noRepository: {
    sv: 'Projektet ligger inte i git, så det finns inget att jämföra med. Skapa ett git-arkiv med git init, och spara det du har.',
    en: 'The project is not in git, so there is nothing to compare with. Make a repository with git init, and commit what you have.',
  },
  noCommit: {
    sv: 'Git känner inte till {name}. Finns den på servern? Hämta den med git fetch. I en CI-körning behövs hela historiken: fetch-depth: 0 hos GitHub, GIT_DEPTH: 0 hos GitLab.',
    en: 'Git knows no {name}. Is it on the server? Get it with git fetch. A CI job needs the whole history: fetch-depth: 0 on GitHub, GIT_DEPTH: 0 on GitLab.',
  },
  noGit: { sv: 'Git går inte att köra här:', en: 'Git cannot be run here:' },
} as const;

/** What a command that reads git says when it cannot. */
export function gitProblem(
  result: { readonly status: string; readonly name?: string; readonly reason?: string },
  language: Language,
): UsageError {
  if (result.status === 'noRepository') return new UsageError(texts.noRepository[language]);
  if (result.status === 'noCommit')
    return new UsageError(texts.noCommit[language].replace('{name}', () => result.name ?? ''));
  return new UsageError(`${texts.noGit[language]} ${result.reason ?? ''}`);
}

async function textOf(
  form: DiffFormat,
  input: ComparisonInput,
  options: DiffOptions,
  io: Io,
): Promise<string> {
  switch (form) {
    case 'json':
      return formatComparisonJson(input, { version });
    case 'markdown':
      return formatComparisonMarkdown(input);
    case 'html':
      return formatComparisonHtml(input);
    default:
      return formatComparison(input, {
        columns: io.stdout.columns ?? 80,
        color: wantsColor(io.stdout, io.env),
        plain: options.plain === true,
      });
  }
}

/** `klarmall diff BASE [HEAD]`: 0 nothing breaks a contract, 1 something does. */
export async function diff(
  base: string,
  head: string | undefined,
  options: DiffOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const forms = formsOf(options.format, language, diffFormats);
  const { root } = await selectionOf([], io, language);
  const compared = compareProject({ root, base, ...(head === undefined ? {} : { head }) });
  if (compared.status !== 'compared') throw gitProblem(compared, language);
  const { comparison, catalogue } = compared;
  const input = { comparison, catalogue, language };
  await writeEveryForm(forms, (format) => textOf(format, input, options, io), io, language);
  return comparison.level === 'major' ? 1 : 0;
}
