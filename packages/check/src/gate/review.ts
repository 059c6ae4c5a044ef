import type { AttachmentSource, UnjudgedFinding } from '@klarmall/model';
import type { AttachmentReport } from './attachment-report.ts';

/** A template's note that a person has looked at an attachment. */
export type Reviewed = NonNullable<AttachmentSource['reviewed']>;

/** What a person can say to have checked. */
export type Checked = Reviewed['checked'][number];

// Which check by a person answers which finding; what is not named here is answered by "order", reading the whole file through.
const answers: Readonly<Record<string, Checked>> = {
  'attachment/image-text': 'image-text',
  'attachment/text-image': 'image-text',
  'attachment/alternative-text': 'alt',
  'attachment/image-outside-figure': 'alt',
  'attachment/scan': 'image-text',
  'attachment/bold-headings': 'headings',
  'attachment/heading-text': 'headings',
  'pdfua/7-4-2-1': 'headings',
  'attachment/typed-lists': 'headings',
  'attachment/table-headers': 'tables',
  'attachment/untagged-table': 'tables',
  'attachment/link-text': 'links',
  'pdfua/7-18-5-1': 'links',
  'pdfua/7-18-3-1': 'links',
};

/** No person's word is enough for these. */
const unanswerable = new Set(['attachment/personal-number']);

/** What a person must check for a finding to be answered; undefined when nothing but a change of the file answers it. */
export function answerTo(finding: UnjudgedFinding): Checked | undefined {
  if (finding.certainty !== 'review' || unanswerable.has(finding.rule)) return undefined;
  return answers[finding.rule] ?? 'order';
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
