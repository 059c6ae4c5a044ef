import type { ReportInput } from '../input.ts';
import type { AttachmentInput } from './input.ts';

/** The report on attachments as the formats for continuous integration take it: each finding by its file, page and element. */
export function attachmentsAsReport({ files, catalogue, language }: AttachmentInput): ReportInput {
  return {
    report: {
      files: files.length,
      templates: 0,
      units: 0,
      findings: files.flatMap(({ findings }) => findings),
      known: 0,
      exceptions: [],
      verdicts: [],
    },
    catalogue,
    language,
    textOf: () => undefined,
    fixCommand: null,
    subject: 'attachments',
  };
}
