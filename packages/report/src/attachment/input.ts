import type { Catalogue, Finding, Language } from '@klarmall/model';

/** How a file stands against one set of PDF/UA rules. */
interface ReportedConformance {
  readonly verdict: 'pass' | 'fail';
  readonly failedRules: readonly string[];
}

/** What the gate says of one file, as reports show it. */
export interface ReportedAttachment {
  /** As the user named it. */
  readonly file: string;
  /** In hexadecimal: what `reviewed` in a template quotes. */
  readonly sha256: string;
  readonly class: 'image-only' | 'ocr-over-scan' | 'born-digital' | 'mixed' | 'blank' | 'outlined' | null;
  readonly verdict: 'pass' | 'stop';
  readonly needsReview: boolean;
  readonly findings: readonly Finding[];
  readonly conformance: {
    readonly verapdf: ReportedConformance;
    readonly ua2: ReportedConformance;
    readonly matterhorn: ReportedConformance;
  } | null;
  readonly facts: {
    readonly kind: string;
    readonly bytes: number;
    readonly image?: { readonly width: number; readonly height: number };
    readonly pdf?: {
      readonly pages: number;
      readonly version: string | undefined;
      readonly title: string | undefined;
      readonly language: string | undefined;
      readonly producer: string | undefined;
      readonly creator: string | undefined;
      readonly tagged: boolean;
      readonly encrypted: boolean;
    };
  };
  /** What text recognition read in a picture; empty when it found none, absent when it was not asked. */
  readonly pictureText?: string;
  /** Tags, parents before children. */
  readonly structure: readonly {
    readonly parent: number;
    readonly type: string;
    readonly page: number | undefined;
    readonly alt: string | undefined;
    readonly language: string | undefined;
    /** The beginning of its own text. */
    readonly text: string;
  }[];
}

/** What every format of a report on attachments is made of. */
export interface AttachmentInput {
  readonly files: readonly ReportedAttachment[];
  readonly catalogue: Catalogue;
  readonly language: Language;
}
