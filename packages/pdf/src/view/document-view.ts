import type { Rgb } from '../color/index.ts';
import type { Box } from '../geometry.ts';
import type { ShadeRange } from '../pictures/index.ts';
import type { DocumentClass, PageClass } from '../scan/index.ts';
import type { HiddenReason, PageFeatures } from '../scan/page-features.ts';

/** What a document holds, as plain data for checks that go beyond PDF/UA. Boxes are in points of the page's user space. */
export interface DocumentView {
  readonly class: DocumentClass;
  readonly pages: readonly PageView[];
  /** Title of the XMP packet, else of the document information. */
  readonly title: string | undefined;
  /** Catalog Lang as written. */
  readonly language: string | undefined;
  /** What wrote the file, and the program that its document was made in: of the document information, else of the XMP packet. */
  readonly producer: string | undefined;
  readonly creator: string | undefined;
  /** MarkInfo says Marked and there is a structure tree. */
  readonly tagged: boolean;
  /** Circles in the role map: types mapped to themselves only, or longer circles too. */
  readonly roleMapCircles: 'none' | 'identity' | 'longer';
  /** Elements of the structure tree, parents before children, in reading order. */
  readonly structure: readonly StructureView[];
  readonly annotations: readonly AnnotationView[];
  readonly fields: readonly FieldView[];
  readonly actions: readonly ActionView[];
  /** Names of the files that the file carries; of documents in the trailer of a hybrid file, their media types. */
  readonly embeddedFiles: readonly string[];
  /** Streams and objects that are fetched from outside the file: their addresses or file names. */
  readonly externalReferences: readonly string[];
  /** The form is described by XFA besides or instead of its fields. */
  readonly xfa: boolean;
  readonly encryption: EncryptionView | undefined;
  /** Texts that stand beside the pages: document information, XMP, bookmarks, file names. */
  readonly metadataTexts: readonly MetadataText[];
  /** What stands in the file and is not shown: earlier versions, and objects that nothing leads to. */
  readonly remains: RemainsView;
  /** false when the document holds more text than is listed, or a page more marks than are followed. */
  readonly complete: boolean;
}

/** What is left in a file besides its document. */
export interface RemainsView {
  /** Texts and names, those of the document itself left out. */
  readonly texts: readonly string[];
  /** Kinds of actions and of content that does more than show: "JavaScript", "Launch", "EmbeddedFile" … */
  readonly active: readonly string[];
  /** false when there is more than is looked through. */
  readonly complete: boolean;
}

export interface EncryptionView {
  /** R of the standard security handler; undefined for other handlers. */
  readonly revision: number | undefined;
  /** Assistive technology may read the text: P bit 10, and in revision 2 bit 5 (ISO 32000-1, Table 22). */
  readonly accessible: boolean;
}

export interface MetadataText {
  /** Where it stands: "Title", "Author", "XMP", "Outline". */
  readonly where: string;
  readonly text: string;
}

export interface PageView {
  /** From 1. */
  readonly number: number;
  readonly box: Box;
  readonly class: PageClass;
  /** It is a picture that was looked at and holds no text: a photo, a map or a drawing. */
  readonly wordless: boolean;
  readonly features: PageFeatures;
  readonly texts: readonly TextRun[];
  readonly images: readonly PlacedImage[];
}

/** Text of one style on one line, words whole and spaces where the gaps are, however many operators show it. */
export interface TextRun {
  readonly text: string;
  /** It begins where the run before it on the page ends, so that no space is between them: a word may go on. */
  readonly glued: boolean;
  readonly box: Box;
  /** Height of the em in points. */
  readonly size: number;
  readonly bold: boolean;
  /** The colour of the letters as they show, and that of what lies under them, or over them where they are covered; undefined where it is not known, as on pictures. */
  readonly color: Rgb | undefined;
  readonly ground: Rgb | undefined;
  /** The shades of grey of a picture that lies under it; undefined where none does, or where its pixels were not read. */
  readonly pictureShades: ShadeRange | undefined;
  /** Index in `structure` of the innermost element that the text belongs to; undefined when none. */
  readonly element: number | undefined;
  /** Marked as an artifact. */
  readonly artifact: boolean;
  /** Lang of the marked content around it, which is nearer than that of its elements; undefined when none. */
  readonly language: string | undefined;
  /** ActualText of the marked content around it: one object for all runs that it stands for; undefined when none. */
  readonly replacement: { readonly text: string } | undefined;
  /** E of the marked content around it, in the same way: what an abbreviation stands for. */
  readonly expansion: { readonly text: string } | undefined;
  /** Place in the order in which the tags read the document: lower numbers come first; undefined outside the tags. */
  readonly order: number | undefined;
  /** Can be seen: neither transparent, tiny, clipped away, off the page nor in render mode 3 or 7. */
  readonly visible: boolean;
  /** Why it cannot be seen; undefined where it can. */
  readonly hidden: HiddenReason | undefined;
  /** Part of an annotation's appearance. */
  readonly annotation: boolean;
}

export interface PlacedImage {
  readonly box: Box;
  readonly element: number | undefined;
  readonly artifact: boolean;
  /** Text in the picture that it is or is a part of; undefined when that was not read. */
  readonly text: PictureText | undefined;
}

/** How much text a picture holds, as its pixels show. */
export interface PictureText {
  readonly lines: number;
  /** About so many letters. */
  readonly characters: number;
}

export interface StructureView {
  /** Index of the parent in `structure`; -1 for children of the root. */
  readonly parent: number;
  /** Standard type after role mapping; the written type when it maps to none. */
  readonly type: string;
  /** Path in the tree as in findings: "Document/Table[2]/TR[1]". */
  readonly path: string;
  readonly page: number | undefined;
  readonly alt: string | undefined;
  readonly actualText: string | undefined;
  /** E: what an abbreviation stands for. */
  readonly expansion: string | undefined;
  readonly language: string | undefined;
  /** Columns and rows that a cell spans. */
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** It holds page content or objects itself, not only other elements. */
  readonly hasContent: boolean;
  /** Indices in `annotations` of the annotations that it refers to. */
  readonly annotations: readonly number[];
}

export interface AnnotationView {
  readonly page: number;
  readonly subtype: string;
  readonly box: Box;
  readonly contents: string | undefined;
  /** Invisible to everyone: Hidden or NoView flag. */
  readonly hidden: boolean;
  /** Index of the element that it belongs to by its StructParent. */
  readonly element: number | undefined;
  /** A link to an address outside the document. */
  readonly outward: boolean;
}

export interface FieldView {
  readonly page: number | undefined;
  /** Full name, parts joined by full stops. */
  readonly name: string;
  /** Tx, Btn, Ch, Sig. */
  readonly type: string | undefined;
  /** What a screen reader calls it. */
  readonly tooltip: string | undefined;
  readonly value: string | undefined;
  /** What there is to choose: the rows of a menu or a list, and the captions of boxes and buttons. */
  readonly options: readonly string[];
  /** A button to press, which holds no answer. */
  readonly pushed: boolean;
  /** Where it stands: one place each for the boxes of a group. */
  readonly places: readonly { readonly page: number; readonly box: Box }[];
  readonly hidden: boolean;
}

export interface ActionView {
  /** S of the action: JavaScript, Launch, URI, GoToR, SubmitForm, ImportData, Rendition … */
  readonly type: string;
  /** It runs without being asked for, as on opening the file or a page. */
  readonly opensItself: boolean;
  /** Address or file, where it has one. */
  readonly target: string | undefined;
  readonly page: number | undefined;
}
