import type { DocumentReading, FileKind, ImageFacts } from '@klarmall/attachments';
import type { UnjudgedFinding } from '@klarmall/model';
import type { DocumentClass, StructureView } from '@klarmall/pdf';

/** How a file stands against one set of PDF/UA rules. */
export interface Conformance {
  readonly verdict: 'pass' | 'fail';
  /** Numbers of the rules that fail, "7.1-3", in the order of the standard. */
  readonly failedRules: readonly string[];
}

/** A file against PDF/UA-1 (`verapdf`, `matterhorn`) and PDF/UA-2 (`ua2`, by which a file of PDF 2.0 is judged). */
export interface ConformanceSets {
  readonly verapdf: Conformance;
  readonly ua2: Conformance;
  readonly matterhorn: Conformance;
}

/** What is known of a file besides its findings. */
export interface FileFacts {
  readonly kind: FileKind;
  readonly bytes: number;
  readonly image?: ImageFacts;
  readonly pdf?: {
    readonly pages: number;
    /** From the file's header: "1.7". */
    readonly version: string | undefined;
    readonly title: string | undefined;
    readonly language: string | undefined;
    readonly producer: string | undefined;
    /** The program that it was written in. */
    readonly creator: string | undefined;
    readonly tagged: boolean;
    readonly encrypted: boolean;
  };
}

/** One tag: `parent` is its parent's index, -1 at the top. */
export interface StructureNode extends Pick<StructureView, 'parent' | 'type' | 'page' | 'alt' | 'language'> {
  /** The beginning of the text that stands in it itself, not in tags inside it. */
  readonly text: string;
}

/** Everything that the gate says of one file. */
export interface AttachmentReport {
  /** How the text of a PDF is carried; null for pictures and for files that cannot be read. */
  readonly class: DocumentClass | null;
  /** stop when any finding is a certain stop; what only a person can judge leaves pass. */
  readonly verdict: 'pass' | 'stop';
  /** Something only a person can judge is left: the verdict reads "mänsklig granskning saknas". */
  readonly needsReview: boolean;
  readonly findings: readonly UnjudgedFinding[];
  /** null when the file is no PDF or could not be read. */
  readonly conformance: ConformanceSets | null;
  readonly facts: FileFacts;
  /** The text that a reader sees, one string a page; empty for pictures. */
  readonly text: readonly string[];
  /** The running text of a PDF that is no scan; absent for everything else. */
  readonly reading?: DocumentReading;
  /** The tags of a PDF as a screen reader meets them, parents before children; empty when it has none. */
  readonly structure: readonly StructureNode[];
}
