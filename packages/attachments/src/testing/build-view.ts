import type {
  AnnotationView,
  DocumentView,
  PageView,
  PlacedImage,
  StructureView,
  TextRun,
} from '@klarmall/pdf';
import type { AttachmentFacts } from '../facts.ts';

// Plain documents for tests of the checks, as the PDF reader would describe them.

/** A run of text: a string is a body line; its place on the page follows from its number. */
export interface BuiltText extends Partial<TextRun> {
  readonly text: string;
}

/** A structure element with its kids; `texts` are the runs that stand in it. */
export interface BuiltElement extends Partial<Omit<StructureView, 'parent' | 'path'>> {
  readonly type: string;
  readonly kids?: readonly BuiltElement[];
  readonly texts?: readonly (string | BuiltText)[];
  readonly images?: readonly Partial<PlacedImage>[];
}

/** What differs from a tagged letter in Swedish with one heading and one paragraph. */
export interface BuiltView extends Partial<Omit<DocumentView, 'structure' | 'pages' | 'annotations'>> {
  readonly elements?: readonly BuiltElement[];
  /** Text and images outside the structure tree. */
  readonly loose?: {
    readonly texts?: readonly BuiltText[];
    readonly images?: readonly Partial<PlacedImage>[];
  };
  readonly annotations?: readonly (Partial<AnnotationView> & { readonly subtype: string })[];
}

export const letter: readonly BuiltElement[] = [
  { type: 'H1', texts: [{ text: 'Kallelse till röntgen', size: 18, bold: true }] },
  {
    type: 'P',
    texts: [
      'Du är välkommen till oss på röntgen. Undersökningen tar en halvtimme och du',
      'behöver inte förbereda dig på något sätt.',
    ],
  },
];

/** Builds the view of a one-page document. Text goes from the top of the page downwards in the order of the elements. */
export function buildView(built: BuiltView = {}): DocumentView {
  const structure: StructureView[] = [];
  const texts: TextRun[] = [];
  const images: PlacedImage[] = [];
  let line = 0;
  const addText = (text: string | BuiltText, element: number | undefined) => {
    const run = typeof text === 'string' ? { text } : text;
    const top = 760 - line++ * 16;
    texts.push({
      box: [60, top - 11, 500, top],
      size: 11,
      bold: false,
      glued: false,
      color: 0x000000,
      ground: 0xffffff,
      pictureShades: undefined,
      element,
      artifact: false,
      language: undefined,
      replacement: undefined,
      expansion: undefined,
      order: element === undefined ? undefined : texts.length,
      visible: true,
      hidden: undefined,
      annotation: false,
      ...run,
    });
  };
  const addImage = (image: Partial<PlacedImage>, element: number | undefined) => {
    images.push({ box: [60, 100, 360, 300], element, artifact: false, text: undefined, ...image });
  };
  const place = (
    element: BuiltElement,
    parent: number,
    parentPath: string,
    siblings: readonly BuiltElement[],
  ): void => {
    const { kids = [], texts: own = [], images: ownImages = [], ...rest } = element;
    const index = structure.length;
    const sameType = siblings
      .slice(0, siblings.indexOf(element))
      .filter(({ type }) => type === element.type).length;
    const path = `${parentPath}/${element.type}${sameType > 0 ? `[${sameType + 1}]` : ''}`;
    structure.push({
      page: 1,
      alt: undefined,
      actualText: undefined,
      expansion: undefined,
      language: undefined,
      columnSpan: 1,
      rowSpan: 1,
      hasContent: own.length + ownImages.length > 0,
      annotations: [],
      ...rest,
      parent,
      path,
    });
    for (const text of own) addText(text, index);
    for (const image of ownImages) addImage(image, index);
    for (const kid of kids) place(kid, index, path, kids);
  };
  const { elements = letter, loose = {}, annotations = [], ...document } = built;
  const root: BuiltElement = { type: 'Document', kids: elements };
  place(root, -1, '', [root]);
  for (const text of loose.texts ?? []) addText(text, undefined);
  for (const image of loose.images ?? []) addImage(image, undefined);
  const page: PageView = {
    number: 1,
    box: [0, 0, 595, 842],
    class: 'born-digital',
    wordless: false,
    features: {
      imageCover: 0,
      visible: 100,
      visibleInside: 100,
      dotsInside: 0,
      drawnRead: false,
      runningHead: 0,
      visibleInAnnotations: 0,
      hidden: 0,
      hiddenBy: {},
      images: images.length,
      lines: 0,
      curves: 0,
      shapesInRows: 0,
      rowsOfShapes: 0,
      drawnLines: 0,
      drawnCharacters: 0,
      incomplete: false,
    },
    texts,
    images,
  };
  return {
    class: 'born-digital',
    pages: [page],
    title: 'Kallelse till röntgen',
    language: 'sv',
    producer: undefined,
    creator: undefined,
    tagged: true,
    roleMapCircles: 'none',
    structure: structure.map((element) => ({ ...element, path: element.path.slice(1) })),
    annotations: annotations.map((annotation) => ({
      page: 1,
      box: [60, 60, 200, 80],
      contents: undefined,
      hidden: false,
      element: undefined,
      outward: false,
      ...annotation,
    })),
    fields: [],
    actions: [],
    embeddedFiles: [],
    externalReferences: [],
    xfa: false,
    encryption: undefined,
    metadataTexts: [],
    remains: { texts: [], active: [], complete: true },
    complete: true,
    ...document,
  };
}

const nothingBroken = { verdict: 'pass', failedRules: [], failures: [] } as const;

/** The facts of a PDF file with such a document, which breaks no rule of PDF/UA. */
export function buildFacts(view: DocumentView, fileName = 'kallelse-rontgen.pdf'): AttachmentFacts {
  return {
    fileName,
    kind: 'pdf',
    bytes: 10_000,
    demands: {},
    document: {
      report: {
        version: 1,
        pdfVersion: '1.7',
        pageCount: view.pages.length,
        encryption: undefined,
        whole: true,
        reasons: [],
        conformance: { verapdf: nothingBroken, matterhorn: nothingBroken, ua2: nothingBroken },
        view,
      },
      view,
      text: [],
      reading: undefined,
    },
  };
}
