import type { DocumentView, PdfReport, PictureReading } from '@klarmall/pdf';
import type { FileKind } from './file/file-kind.ts';
import type { SecondIdentity } from './file/second-identity.ts';
import type { ImageFacts } from './image/image-facts.ts';

/** Running text of a document as its reader meets it: lines joined, words that a line end split made whole. */
export interface ReadingParagraph {
  /** The page that it begins on, from 1. */
  readonly page: number;
  readonly role: 'heading' | 'listItem' | 'paragraph';
  readonly text: string;
}

/** What a document says, for rules on language. */
export interface DocumentReading {
  /** The language that the text is written in, else the one that it is marked with; two letters. */
  readonly language: string | undefined;
  readonly paragraphs: readonly ReadingParagraph[];
}

/** Why nothing is known of a file that was named. */
export type AbsenceReason =
  | 'missing'
  | 'noMatch'
  | 'emptyFolder'
  | 'special'
  | 'denied'
  | 'failed'
  | 'notStarted';

/** A name that led to no file, or to one that could not be opened, and the name that was probably meant. */
export interface Absence {
  readonly message: AbsenceReason;
  readonly suggestion?: string | undefined;
}

/** Why the reading of a file was ended: its time was up, its memory used, the reader itself failed, or was ended from outside. */
export type EndedBy = 'time' | 'memory' | 'failure' | 'interruption';

/** What a file is held to beside the rules that hold for all. */
export interface AttachmentDemands {
  /** Largest file that the channel takes, in bytes; unlimited unless said. */
  readonly sizeLimit?: number;
  /** The text that stands for a picture in the template; '' when the template has none, undefined when there is no template. */
  readonly textEquivalent?: string;
  /** The whole of PDF/UA is asked for: nothing that breaks it is tolerated. */
  readonly pdfua?: boolean;
}

/** A text for each page; undefined for a page that was not read. */
export type PageTexts = readonly (string | undefined)[];

/** A PDF file as it was read. */
export interface DocumentFacts {
  /** What the PDF reader says of it, conformance included; `view` is what a reader meets. */
  readonly report: PdfReport;
  readonly view: DocumentView | undefined;
  /** The text that a reader sees, one string a page. */
  readonly text: readonly string[];
  /** Its running text, for rules on language; of a scan it is too uncertain. */
  readonly reading: DocumentReading | undefined;
  /** The text as another reader sees it: `texts` is undefined when it could not read the file. Absent when none was asked. */
  readonly second?: { readonly texts: PageTexts | undefined };
}

/** A file that goes with a message, as it was read: what rules on attachments are shown. */
export interface AttachmentFacts {
  /** With its extension, without folders. */
  readonly fileName: string;
  /** What the file is by its content. */
  readonly kind: FileKind;
  /** Size of the file. */
  readonly bytes: number;
  readonly demands: AttachmentDemands;
  /** Nothing is known of its content. */
  readonly absent?: Absence;
  /** It was not read to its end. */
  readonly ended?: EndedBy;
  /** Another file in the same bytes. */
  readonly second?: SecondIdentity;
  readonly image?: ImageFacts;
  /** The text that the image's pixels show; undefined when they could not be read. */
  readonly pixels?: PictureReading | undefined;
  readonly document?: DocumentFacts;
}
