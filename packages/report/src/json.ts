import {
  type AppliedException,
  type AttachmentVerdict,
  attachmentVerdictWords,
  type Finding,
  type TemplateVerdict,
} from '@klarmall/model';
import { criteria } from './criteria/criteria.ts';
import { criteriaView } from './criteria/criteria-view.ts';
import { type FindingWords, findingWords } from './finding-words.ts';
import type { ReportInput } from './input.ts';
import { type Counts, countsOf } from './summary.ts';

export interface JsonOptions {
  /** Version of Klarmall. */
  readonly version: string;
}

/** The contract of `--format json`, described by report.schema.json. A change that breaks readers raises `version`. */
export interface JsonReport {
  readonly version: 1;
  readonly tool: { readonly name: 'klarmall'; readonly version: string };
  readonly language: 'sv' | 'en';
  readonly summary: Counts & {
    readonly files: number;
    readonly templates: number;
    readonly units: number;
    readonly known: number;
    readonly mended?: number;
  };
  readonly findings: readonly {
    readonly finding: Finding;
    readonly units?: readonly string[];
    readonly words: FindingWords;
  }[];
  readonly exceptions: readonly AppliedException[];
  readonly verdicts: readonly TemplateVerdict[];
  /** Ids of the templates that were looked at, and how many the project has. Absent when all of it was asked for. */
  readonly part?: { readonly templates: readonly string[]; readonly of: number };
  /** Criteria of WCAG 2.1 A and AA of which a machine tried parts, out of `total`. The rest is for a person. */
  readonly criteria: {
    readonly standard: 'WCAG 2.1 A, AA';
    readonly total: number;
    readonly tried: readonly string[];
  };
  /** What the gate says of each template's attachments, with the verdict's words. Absent when there is none. */
  readonly attachments?: readonly (AttachmentVerdict & { readonly words: string })[];
}

/** Everything a program needs, with the words made. No duration, so that the same input gives the same bytes. */
export function formatJson(input: ReportInput, options: JsonOptions): string {
  const { report, catalogue, language } = input;
  const result: JsonReport = {
    version: 1,
    tool: { name: 'klarmall', version: options.version },
    language,
    summary: {
      ...countsOf(report.findings),
      files: report.files,
      templates: report.templates,
      units: report.units,
      known: report.known,
      ...(report.mended === undefined ? {} : { mended: report.mended }),
    },
    findings: report.findings.map((reported) => {
      const { units, ...finding } = reported;
      return { finding, ...(units ? { units } : {}), words: findingWords(finding, catalogue, language) };
    }),
    exceptions: report.exceptions,
    verdicts: report.verdicts,
    ...(report.part ? { part: report.part } : {}),
    criteria: { standard: 'WCAG 2.1 A, AA', total: criteria.length, tried: criteriaView(input).tried },
    ...(report.attachments
      ? {
          attachments: report.attachments.map((attachment) => ({
            ...attachment,
            words: attachmentVerdictWords[attachment.verdict][language],
          })),
        }
      : {}),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}
