import type { Finding } from '@klarmall/model';
import { type FindingWords, findingWords } from '../finding-words.ts';
import type { AttachmentInput, ReportedAttachment } from './input.ts';
import { nextOf, textEquivalentFrom } from './view.ts';

/** The contract of `klarmall attachment --format json`, described by schemas/attachment-report.schema.json. */
export interface AttachmentJson {
  readonly version: 1;
  readonly files: readonly {
    readonly file: string;
    readonly class: ReportedAttachment['class'];
    readonly verdict: ReportedAttachment['verdict'];
    readonly nextStep: string;
    readonly pictureText?: string;
    readonly textEquivalent?: string;
    readonly findings: readonly (Finding & {
      readonly wcag: readonly string[];
      readonly matterhorn: readonly string[];
      readonly page: number | null;
      readonly path: string | null;
      readonly words: FindingWords;
    })[];
    readonly conformance: ReportedAttachment['conformance'];
  }[];
}

/** For programs. The same input gives the same bytes. */
export function formatAttachmentsJson(input: AttachmentInput): string {
  const result: AttachmentJson = {
    version: 1,
    files: input.files.map((report) => ({
      file: report.file,
      class: report.class,
      verdict: report.verdict,
      nextStep: nextOf(report, input),
      ...pictureTextOf(report),
      findings: report.findings.map((finding) => ({
        ...finding,
        wcag: finding.wcag ?? [],
        matterhorn: finding.matterhorn ?? [],
        page: finding.document?.page ?? null,
        path: finding.document?.path ?? null,
        words: findingWords(finding, input.catalogue, input.language),
      })),
      conformance: report.conformance,
    })),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function pictureTextOf({
  pictureText,
}: ReportedAttachment): Pick<AttachmentJson['files'][number], 'pictureText' | 'textEquivalent'> {
  if (pictureText === undefined) return {};
  const textEquivalent = textEquivalentFrom(pictureText);
  return textEquivalent === '' ? { pictureText } : { pictureText, textEquivalent };
}
