import type { Checked } from '@klarmall/lint';
import type { AttachmentSource, UnjudgedFinding } from '@klarmall/model';
import { attachmentRules } from '@klarmall/rules/attachment';
import type { AttachmentReport } from './attachment-report.ts';

/** A template's note that a person has looked at an attachment. */
export type Reviewed = NonNullable<AttachmentSource['reviewed']>;

const answers = new Map(attachmentRules.map(({ id, answeredBy = 'order' }) => [id, answeredBy]));

/** What a person must check for a finding to be answered; undefined when nothing but a change of the file answers it. */
function answerTo({ rule, certainty }: UnjudgedFinding): Checked | undefined {
  const answer = answers.get(rule) ?? 'order';
  return certainty !== 'review' || answer === 'nothing' ? undefined : answer;
}

/** How a person's review stands to a report. */
export interface ReviewState {
  /** none: nobody has looked; void: the file has changed since; partial: something is left; complete: every question is answered. */
  readonly state: 'none' | 'void' | 'partial' | 'complete';
  /** Findings that still ask a person. */
  readonly open: readonly UnjudgedFinding[];
}

/**
 * Which questions of a report a person has answered. A review holds for the very bytes that were looked at.
 * @param sha256 hash of the file as it is now, in hexadecimal.
 */
export function reviewState(
  report: AttachmentReport,
  reviewed: Reviewed | undefined,
  sha256: string,
): ReviewState {
  const questions = report.findings.filter(({ certainty }) => certainty === 'review');
  if (questions.length === 0) return { state: 'complete', open: [] };
  if (reviewed === undefined) return { state: 'none', open: questions };
  if (reviewed.sha256.toLowerCase() !== sha256.toLowerCase()) return { state: 'void', open: questions };
  const open = questions.filter((finding) => {
    const answer = answerTo(finding);
    return answer === undefined || !reviewed.checked.includes(answer);
  });
  return { state: open.length === 0 ? 'complete' : 'partial', open };
}
