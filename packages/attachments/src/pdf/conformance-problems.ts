import type { DocumentView } from '@klarmall/pdf';
import type { Seen } from '../file/inspect-file.ts';
import type { Level, ProfileName } from '../profiles/levels.ts';
import { tolerances } from '../profiles/tolerances.ts';
import type { AttachmentProblem } from '../rules/attachment-rule.ts';
import { pdfRuleRows, pdfRules } from '../rules/pdf-rules.ts';

/** One place where a PDF/UA rule is broken. */
export interface RuleFailure {
  readonly rule: string;
  readonly page: number | undefined;
  readonly path: string | undefined;
  /** Failure conditions of the Matterhorn protocol. */
  readonly matterhorn: readonly string[];
}

/** A rule's findings beyond this many pages are told as one. */
const pagesShown = 50;

/** Turns broken rules into problems at the profile's level: one for each rule, page and level, with the number of places. */
export function conformanceProblems(
  failures: readonly RuleFailure[],
  view: DocumentView,
  profile: ProfileName,
): readonly Seen[] {
  interface Group {
    readonly rule: string;
    readonly page: number | undefined;
    readonly path: string | undefined;
    readonly level: Level | undefined;
    readonly matterhorn: readonly string[];
    count: number;
  }
  const groups = new Map<string, Group>();
  const pagesOfRule = new Map<string, number>();
  const judged = new Map<string, Level | undefined>();
  for (const { rule, page, path, matterhorn } of failures) {
    const level = milderLevel(rule, page, path, view, profile, judged);
    const shownPage = (pagesOfRule.get(rule) ?? 0) > pagesShown ? undefined : page;
    const key = `${rule} ${shownPage ?? ''} ${level ?? ''}`;
    const known = groups.get(key);
    if (known !== undefined) {
      known.count++;
      continue;
    }
    pagesOfRule.set(rule, (pagesOfRule.get(rule) ?? 0) + 1);
    groups.set(key, { rule, page: shownPage, path, level, matterhorn, count: 1 });
  }
  return [...groups.values()].flatMap(({ rule, page, path, level, matterhorn, count }): readonly Seen[] => {
    const definition = pdfRules.get(rule);
    if (definition === undefined) return [];
    const problem: AttachmentProblem = {
      message: 'failed',
      ...(page === undefined ? {} : { page }),
      ...(path === undefined ? {} : { path }),
      ...(level === undefined ? {} : { level }),
      matterhorn,
      data: { rule, count, ...(page === undefined ? {} : { page }) },
    };
    return [[definition, problem]];
  });
}

/** The level of a tolerated occurrence; undefined when the rule's own level holds. */
function milderLevel(
  rule: string,
  page: number | undefined,
  path: string | undefined,
  view: DocumentView,
  profile: ProfileName,
  judged: Map<string, Level | undefined>,
): Level | undefined {
  const tolerated = profile === 'en301549' ? pdfRuleRows.get(rule)?.tolerated : undefined;
  if (tolerated === undefined) return undefined;
  const key = `${rule} ${page ?? ''} ${path ?? ''}`;
  if (!judged.has(key))
    judged.set(key, tolerated.find(({ when }) => tolerances[when](view, { page, path }))?.level);
  return judged.get(key);
}
