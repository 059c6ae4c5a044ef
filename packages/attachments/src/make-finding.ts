import type { Certainty, DocumentPlace, Severity } from '@klarmall/model';
import type { AttachmentFinding } from './attachment-report.ts';
import type { Level, ProfileName } from './profiles/levels.ts';
import type { AttachmentDefinition, AttachmentProblem } from './rules/attachment-rule.ts';

const severities: Readonly<Record<Level, Severity>> = {
  stop: 'error',
  advice: 'warning',
  tip: 'info',
  review: 'warning',
};

/** How severe a level is, and whether a machine is sure. */
export function judgementOf(level: Level): Pick<AttachmentFinding, 'severity' | 'certainty'> {
  const certainty: Certainty = level === 'review' ? 'review' : 'certain';
  return { severity: severities[level], certainty };
}

/** A finding from what a check saw, at the profile's level or the milder one that the check asks for. */
export function makeFinding(
  definition: AttachmentDefinition,
  problem: AttachmentProblem,
  context: { readonly fileName: string; readonly profile: ProfileName },
): AttachmentFinding {
  const level = problem.level ?? definition.levels[context.profile].level;
  const document: DocumentPlace = {
    file: context.fileName,
    ...(problem.page === undefined ? {} : { page: problem.page }),
    ...(problem.path === undefined ? {} : { path: problem.path }),
    ...(problem.box === undefined ? {} : { box: problem.box }),
  };
  return {
    rule: definition.id,
    message: problem.message,
    data: problem.data ?? {},
    ...judgementOf(level),
    document,
    matterhorn: problem.matterhorn ?? definition.matterhorn,
    wcag: definition.wcag,
  };
}
