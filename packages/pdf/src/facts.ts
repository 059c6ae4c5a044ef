import {
  type Action,
  type FileSpecification,
  type MediaClip,
  mediaClipsOf,
  outlineItems,
  readActions,
  readFileSpecifications,
} from './annotations/actions.ts';
import {
  type Annotation,
  appearancesOf,
  type FormField,
  readAnnotations,
  readFields,
} from './annotations/annotations.ts';
import { ContentFacts } from './content/content-facts.ts';
import type { ContentEvent, ContentListener } from './content/events.ts';
import { ContentInterpreter } from './content/interpreter.ts';
import type { PdfDocument } from './document/document.ts';
import { isRef, isString, type PdfDict, PdfStream } from './objects/values.ts';
import { type Page, readPages } from './pages/page-tree.ts';
import type { StructureElement } from './structure/structure-tree.ts';
import { StructureTree } from './structure/structure-tree.ts';
import { type TableGrid, tablesOf } from './structure/table-grid.ts';
import type { LoadedFont } from './text/font.ts';
import { textOf } from './text/text-string.ts';
import { isPacket } from './xmp/further-packets.ts';
import { readXmp, type Xmp } from './xmp/xmp.ts';

/** Everything that the rules and the report ask of a document, gathered once. */
export interface DocumentFacts {
  readonly document: PdfDocument;
  readonly pages: readonly Page[];
  readonly pageNumbers: ReadonlyMap<PdfDict, number>;
  readonly structure: StructureTree;
  readonly content: ContentFacts;
  /** Fonts that a text showing operator used. */
  readonly fonts: readonly LoadedFont[];
  readonly annotations: readonly Annotation[];
  readonly fields: readonly FormField[];
  readonly actions: readonly Action[];
  readonly mediaClips: readonly MediaClip[];
  readonly fileSpecifications: readonly FileSpecification[];
  /** Numbers of the objects that the document led to, the files in it among them. */
  readonly read: ReadonlySet<number>;
  readonly outlines: readonly PdfDict[];
  /** The metadata stream of the catalog, when its dictionary says so. */
  readonly metadata: PdfStream | undefined;
  readonly xmp: Xmp | undefined;
  /** Lang of the catalog. */
  readonly language: string | undefined;
  /** PrinterMark annotations whose appearance draws something that is not marked as Artifact. */
  readonly printerMarksWithContent: ReadonlySet<PdfDict>;
  /** The layout of each Table element. */
  readonly tables: ReadonlyMap<StructureElement, TableGrid>;
}

/** Font types of ISO 32000-1, Table 110; a dictionary that names another one is no font. */
const fontTypes: ReadonlySet<string> = new Set(['Type0', 'Type1', 'MMType1', 'Type3', 'TrueType']);

/** Reads the parts of a document in one go. `listener` hears every content event besides. */
export function gatherFacts(document: PdfDocument, listener: ContentListener | undefined): DocumentFacts {
  const pages = readPages(document);
  const structure = new StructureTree(document);
  const annotations = readAnnotations(document, pages, structure);
  const fields = readFields(document, structure);
  const content = new ContentFacts(document, structure);
  const printerMarksWithContent = new Set<PdfDict>();
  let printerMark: PdfDict | undefined;
  const interpreter = new ContentInterpreter(document, (event) => {
    content.take(event);
    if (printerMark && isOutsideArtifact(event)) printerMarksWithContent.add(printerMark);
    listener?.(event);
  });
  const byPage = new Map<PdfDict, Annotation[]>();
  for (const annotation of annotations) {
    const list = byPage.get(annotation.page.dict);
    if (list) list.push(annotation);
    else byPage.set(annotation.page.dict, [annotation]);
  }
  for (const page of pages) {
    interpreter.runPage(page);
    for (const annotation of byPage.get(page.dict) ?? []) {
      for (const { stream, shown } of appearancesOf(document, annotation.dict)) {
        const visible = shown && !annotation.hidden && annotation.rectangle !== undefined;
        printerMark = annotation.subtype === 'PrinterMark' ? annotation.dict : undefined;
        content.takeAppearance(stream, page.number);
        interpreter.runAppearance(page, stream, annotation.rectangle ?? [0, 0, 0, 0], !visible);
      }
      printerMark = undefined;
    }
  }
  content.finish();
  const actions = readActions(document, pages, annotations, fields);
  const metadata = document.get(document.catalog, 'Metadata');
  const isMetadata = metadata instanceof PdfStream && isPacket(document, metadata);
  const language = document.get(document.catalog, 'Lang');
  const outlines = outlineItems(document);
  // The search for file specifications goes through all objects, led to or not.
  const read = document.loadedNumbers();
  const fileSpecifications = readFileSpecifications(document);
  return {
    document,
    pages,
    pageNumbers: new Map(pages.map((page) => [page.dict, page.number])),
    structure,
    content,
    fonts: [...interpreter.loadedFonts].filter((font) => font.shown && fontTypes.has(font.subtype)),
    annotations,
    fields,
    actions,
    mediaClips: mediaClipsOf(document, actions),
    fileSpecifications,
    outlines,
    read: new Set([...read, ...embeddedFiles(document, fileSpecifications)]),
    metadata: isMetadata ? metadata : undefined,
    xmp: isMetadata ? readXmp(document.decode(metadata).bytes, document.budget) : undefined,
    language: isString(language) ? textOf(language) : undefined,
    printerMarksWithContent,
    tables: tablesOf(structure, document.budget),
  };
}

/** Numbers of the streams that file specifications hold: files of any kind, not content of this one. */
function embeddedFiles(document: PdfDocument, specifications: readonly FileSpecification[]): number[] {
  return specifications
    .flatMap(({ dict }) => [...(document.getDict(dict, 'EF')?.entries.values() ?? [])])
    .flatMap((value) => (isRef(value) ? value.number : []));
}

/** Something is painted and no marked content around it says Artifact. */
function isOutsideArtifact(event: ContentEvent): boolean {
  if (event.kind !== 'text' && event.kind !== 'image' && event.kind !== 'path' && event.kind !== 'shading')
    return false;
  let { mark } = event;
  while (mark && mark.tag !== 'Artifact') mark = mark.parent;
  return mark === undefined;
}
