import { renderTemplate } from '@klarmall/compiler';
import { textTarget } from '@klarmall/compiler/targets';
import { nearest, type TemplateStatus } from '@klarmall/model';
import { type Side, sideOfCommit } from '../compare/side.ts';
import { GitError, git } from '../git/git.ts';
import { commitOf, filesOfCommit, repositoryOf } from '../git/repository.ts';
import { emitContextOf } from '../pipeline/emit-context.ts';
import { type ApprovalState, approvalsOf, codeOf, reviewedText } from '../reviews/approvals.ts';
import { type MessageStanding, standingsOf } from './register.ts';

interface AtSettings {
  /** The project's folder, absolute. */
  readonly root: string;
  /** YYYY-MM-DD; what stood in git at the end of that day in Sweden counts. */
  readonly date: string;
  readonly unit: string;
  readonly template: string;
}

/** What a citizen got on a day, and who stood behind it. */
export interface MessageAt {
  readonly date: string;
  readonly commit: string;
  readonly template: string;
  readonly unit: string;
  /** As the template says; empty when it says none. */
  readonly templateVersion: string;
  readonly status: TemplateStatus;
  /** Every message of the template as plain text. */
  readonly messages: readonly { readonly id: string; readonly text: string }[];
  /** Names the text in paper reviews. */
  readonly code: string;
  readonly approvals: readonly ApprovalState[];
  /** Whether the day lay within the days that the template held. */
  readonly held: boolean;
  /** Every unit that used it, with where its Personalverktyget stood: once for each message where they are apart there. */
  readonly units: readonly (MessageStanding & { readonly id: string })[];
}

export type AtResult =
  | { readonly status: 'found'; readonly message: MessageAt }
  | { readonly status: 'noRepository' }
  | { readonly status: 'noGit'; readonly reason: string }
  /** Git has nothing as old as that; `isShallow`: more of it may be had. */
  | { readonly status: 'tooEarly'; readonly isShallow: boolean }
  | { readonly status: 'noUnit' | 'noTemplate' | 'notUsed'; readonly suggestion?: string };

function suggested(given: string, names: readonly string[]): { readonly suggestion?: string } {
  const suggestion = nearest(given, names);
  return suggestion === undefined ? {} : { suggestion };
}

/** The last commit on the current branch's own line until the end of a day in Sweden; undefined when there is none. */
function commitOn(root: string, date: string): string | undefined {
  // Midnight is at 23:00 or 22:00 in UTC: the clock of that very day decides.
  const noon = new Date(`${date}T12:00:00Z`);
  const hour = Number(
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', hour: 'numeric' }).format(noon),
  );
  const end = `${date}T23:59:59+0${hour - 12}:00`;
  const found = git(root, ['rev-list', '-n', '1', '--first-parent', `--before=${end}`, 'HEAD']);
  return found.toString('utf8').trim() || undefined;
}

/** Whether only the newest part of the history is here. */
function isShallow(root: string): boolean {
  return git(root, ['rev-parse', '--is-shallow-repository']).toString('utf8').trim() === 'true';
}

/** The exact message that a unit's citizens met on a day, from git and the units' receipts as they were then. */
export function messageAt({ root, date, unit, template }: AtSettings): AtResult {
  try {
    const repository = repositoryOf(root);
    if (!repository) return { status: 'noRepository' };
    // Before anything is saved there, git has no HEAD to look from.
    const commit = commitOf(repository, 'HEAD') && commitOn(repository.root, date);
    if (commit === undefined) return { status: 'tooEarly', isShallow: isShallow(repository.root) };
    return atSide(sideOfCommit(filesOfCommit(repository, commit)), commit, { root, date, unit, template });
  } catch (error) {
    if (error instanceof GitError) return { status: 'noGit', reason: error.message };
    throw error;
  }
}

function atSide(side: Side, commit: string, settings: AtSettings): AtResult {
  const { library, configuration } = side;
  const unit = library.units.find(({ id }) => id === settings.unit);
  const template = library.templates.find(({ id }) => id === settings.template);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  if (!unit) return { status: 'noUnit', ...suggested(settings.unit, ids(library.units)) };
  if (!template) return { status: 'noTemplate', ...suggested(settings.template, ids(library.templates)) };
  if (!template.units.some(({ id }) => id === unit.id)) return { status: 'notUsed' };
  const rendered = renderTemplate(template, unit);
  const run = { compiler: { name: 'klarmall', version: '' }, ruleSet: '', today: settings.date } as const;
  const texts = textTarget.emit(rendered, emitContextOf(configuration, run)).value;
  const { validFrom = '', validTo = '9999-12-31', version = '', status = 'active' } = template.source;
  const templates = new Map(library.templates.map((one) => [one.id, one]));
  return {
    status: 'found',
    message: {
      date: settings.date,
      commit,
      template: template.id,
      unit: unit.id,
      templateVersion: version,
      status,
      messages: texts.map(({ text }, index) => ({ id: rendered.messages[index]?.id ?? 'main', text })),
      code: codeOf(reviewedText(template).sha256),
      approvals: approvalsOf(template, templates),
      held: validFrom <= settings.date && settings.date <= validTo,
      units: template.units.flatMap((one) =>
        standingsOf(template, one, side).map((standing) => ({ id: one.id, ...standing })),
      ),
    },
  };
}
