import {
  type Clock,
  type DecodeImage,
  type Inflate,
  inspectPdfAndPictures,
  type Limits,
  type NotWholeReason,
  type Conformance as PdfConformance,
  type PdfReport,
} from '@klarmall/pdf';
import type { Conformance, ConformanceSets } from '../attachment-report.ts';
import type { Seen } from '../file/inspect-file.ts';
import type { AttachmentProblem, DocumentContext } from '../rules/attachment-rule.ts';
import { documentRules } from '../rules/document/index.ts';
import { lengthOf, textOf } from '../rules/document/structure-index.ts';
import { preferPage, unreadable } from '../rules/file-rules.ts';
import { conformanceProblems, type RuleFailure } from './conformance-problems.ts';
import { type DocumentReading, readingOf } from './reading-paragraphs.ts';
import { ua2Failures, ua2Problems } from './ua2-problems.ts';

/** What the reader of PDF files is given. */
export interface PdfReading {
  readonly inflate: Inflate;
  readonly clock?: Clock;
  readonly limits?: Partial<Limits>;
  readonly decodeImage?: DecodeImage;
}

/** What is wrong with a PDF document, and what it is. */
export interface InspectedDocument {
  readonly report: PdfReport;
  readonly seen: readonly Seen[];
  readonly conformance: ConformanceSets | null;
  /** The text that a reader sees, one string a page. */
  readonly text: readonly string[];
  /** Its running text, for rules on language; of a scan it is too uncertain. */
  readonly reading: DocumentReading | undefined;
}

/** Reads a PDF file and runs every check on it. A file that cannot be read whole is stopped with its reason. */
export async function inspectDocument(
  bytes: Uint8Array,
  context: DocumentContext,
  reading: PdfReading,
): Promise<InspectedDocument> {
  const report = await inspectPdfAndPictures(bytes, reading, reading.decodeImage);
  const seen: Seen[] = [];
  const reason = unreadableProblem(report);
  if (reason !== undefined) seen.push([unreadable, reason]);
  const { view } = report;
  if (view !== undefined) {
    if (!view.complete && reason === undefined)
      seen.push([unreadable, { message: 'budget', data: { limit: 'marks' } }]);
    try {
      for (const rule of documentRules) {
        for (const problem of rule.check(view, context)) seen.push([rule, problem]);
      }
      const isNew = report.pdfVersion?.startsWith('2') === true;
      const failures = isNew ? ua2Failures(report.conformance.ua2.failures) : failuresOf(report);
      seen.push(...conformanceProblems(failures, view, context.profile));
      if (isNew) seen.push(...ua2Problems(report.conformance.ua2.failures));
    } catch {
      // A fault of a check is ours, but the file was not checked to its end: it must not pass.
      seen.push([unreadable, { message: 'damaged', data: { reason: 'internal' } }]);
    }
    seen.push([preferPage, { message: 'attached' }]);
  }
  const { verapdf, ua2, matterhorn } = report.conformance;
  const checked = verapdf.verdict !== 'incomplete' || verapdf.failedRules.length > 0;
  return {
    report,
    seen,
    conformance: checked
      ? {
          verapdf: conformanceOf(verapdf),
          ua2: conformanceOf(ua2),
          matterhorn: conformanceOf(matterhorn),
        }
      : null,
    reading: view?.class === 'born-digital' ? readingOf(view) : undefined,
    text: (view?.pages ?? []).map((page) =>
      textOf(page.texts.filter((run) => run.visible && lengthOf(run.text) > 0)),
    ),
  };
}

/** A file that was not read to its end never passes, whatever was found until then. */
function conformanceOf({ verdict, failedRules }: PdfConformance): Conformance {
  return { verdict: verdict === 'pass' ? 'pass' : 'fail', failedRules };
}

/** All broken rules, those of both sets once. */
function failuresOf(report: PdfReport): readonly RuleFailure[] {
  const byRule = new Map(
    [...report.conformance.verapdf.failures, ...report.conformance.matterhorn.failures].map((failure) => [
      failure.rule,
      failure,
    ]),
  );
  return [...byRule.values()].flatMap(({ rule, count, occurrences, matterhorn }) => {
    const places = occurrences.map(({ page, path }) => ({ rule, page, path, matterhorn }));
    return places.length > 0 || count === 0
      ? places
      : [{ rule, page: undefined, path: undefined, matterhorn }];
  });
}

function unreadableProblem(report: PdfReport): AttachmentProblem | undefined {
  const password = report.encryption?.opened === false || has(report.reasons, 'password');
  if (password) return { message: 'password' };
  const budget = report.reasons.find((reason) => reason.kind === 'budget');
  if (budget?.kind === 'budget')
    return budget.limit === 'milliseconds'
      ? { message: 'slow' }
      : { message: 'budget', data: { limit: budget.limit } };
  if (has(report.reasons, 'no-pages') || has(report.reasons, 'no-catalog')) return { message: 'noPages' };
  const [first] = report.reasons;
  if (first !== undefined)
    return { message: 'damaged', data: { reason: first.kind === 'damaged' ? first.damage : first.kind } };
  if (report.view === undefined) return { message: 'damaged', data: { reason: 'unknown' } };
  return report.view.pages.length === 0 ? { message: 'noPages' } : undefined;
}

function has(reasons: readonly NotWholeReason[], damage: string): boolean {
  return reasons.some((reason) => reason.kind === 'damaged' && reason.damage === damage);
}
