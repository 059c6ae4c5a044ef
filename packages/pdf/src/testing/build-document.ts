import { buildSfnt } from '../fonts/testing/build-sfnt.ts';
import { type BuiltObjects, type BuiltStream, buildPdf } from './build-pdf.ts';

/** Dictionary entries by key; undefined takes an entry away. */
export type Entries = Readonly<Record<string, string | undefined>>;

/** A structure element: a number among the kids is a marked-content id on the page, a text is written as it stands. */
export interface BuiltElement {
  readonly type: string;
  /** Name of its object, to refer to it as `@name`. */
  readonly name?: string;
  readonly entries?: Entries;
  readonly kids?: readonly (BuiltElement | number | string)[];
}

/** What differs from a plain, well-made letter of one paragraph. */
export interface DocumentParts {
  readonly header?: string;
  readonly trailer?: string;
  readonly catalog?: Entries;
  readonly page?: Entries;
  readonly resources?: Entries;
  readonly content?: string | BuiltStream;
  /** Kids of the Document element. */
  readonly structure?: readonly BuiltElement[];
  /** The topmost elements, in place of one Document. */
  readonly roots?: readonly BuiltElement[];
  readonly treeRoot?: Entries;
  /** More entries of the parent tree: key and value in turn. */
  readonly parentTree?: string;
  readonly font?: Entries;
  readonly descriptor?: Entries;
  readonly fontFile?: Uint8Array;
  /** The XMP packet; null for none. */
  readonly xmp?: string | null;
  /** Properties within the packet's description. */
  readonly xmpProperties?: string;
  readonly objects?: BuiltObjects;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,0123456789';

/** A TrueType program with letters, digits and a few signs, each 500 wide. */
export function plainFontFile(): Uint8Array {
  const map = Object.fromEntries([...letters].map((letter, index) => [letter.charCodeAt(0), index + 1]));
  return buildSfnt({
    widths: Array.from({ length: letters.length + 1 }, () => 500),
    cmaps: [
      { platform: 1, encoding: 0, format: 0, map },
      { platform: 3, encoding: 1, format: 4, map },
    ],
  });
}

export const goodXmpProperties =
  '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A letter</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>';

/** An XMP packet around properties. */
export function xmpPacket(properties: string, namespaces = ''): string {
  return `<?xpacket begin="\u00ef\u00bb\u00bf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" ${namespaces}>
${properties}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function dictionary(base: Entries, changes: Entries = {}): string {
  const entries = { ...base, ...changes };
  const written = Object.entries(entries).flatMap(([key, value]) =>
    value === undefined ? [] : [`/${key} ${value}`],
  );
  return `<< ${written.join(' ')} >>`;
}

/** Builds a one-page tagged document that breaks no rule, with the given differences. */
export function buildDocument(parts: DocumentParts = {}): Uint8Array {
  const elements: Record<string, string> = {};
  const byMcid = new Map<number, string>();
  let count = 0;
  const place = (element: BuiltElement, parent: string): string => {
    const name = element.name ?? `element${++count}`;
    const kids = (element.kids ?? []).map((kid) => {
      if (typeof kid === 'string') return kid;
      if (typeof kid === 'number') {
        byMcid.set(kid, name);
        return String(kid);
      }
      return `@${place(kid, name)}`;
    });
    elements[name] = dictionary(
      {
        Type: '/StructElem',
        S: `/${element.type}`,
        P: `@${parent}`,
        Pg: '@page',
        K: kids.length > 0 ? `[${kids.join(' ')}]` : undefined,
      },
      element.entries,
    );
    return name;
  };
  const roots = parts.roots ?? [{ type: 'Document', kids: parts.structure ?? [{ type: 'P', kids: [0] }] }];
  const rootNames = roots.map((root) => place(root, 'tree'));
  const last = Math.max(-1, ...byMcid.keys());
  const owners = Array.from({ length: last + 1 }, (_, mcid) =>
    byMcid.has(mcid) ? `@${byMcid.get(mcid)}` : 'null',
  );

  const objects: Record<string, string | BuiltStream> = {
    catalog: dictionary(
      {
        Type: '/Catalog',
        Pages: '@pages',
        MarkInfo: '<< /Marked true >>',
        Lang: '(en-GB)',
        ViewerPreferences: '<< /DisplayDocTitle true >>',
        StructTreeRoot: '@tree',
        Metadata: parts.xmp === null ? undefined : '@metadata',
      },
      parts.catalog,
    ),
    pages: '<< /Type /Pages /Kids [@page] /Count 1 >>',
    page: dictionary(
      {
        Type: '/Page',
        Parent: '@pages',
        MediaBox: '[0 0 595 842]',
        Contents: '@content',
        StructParents: '0',
        Resources: dictionary({ Font: '<< /F1 @font >>' }, parts.resources),
      },
      parts.page,
    ),
    content:
      typeof parts.content === 'object'
        ? parts.content
        : {
            dict: '',
            data:
              parts.content ??
              '/P << /MCID 0 >> BDC BT /F1 12 Tf 72 720 Td (Welcome to the clinic.) Tj ET EMC',
          },
    tree: dictionary(
      {
        Type: '/StructTreeRoot',
        K: `[${rootNames.map((name) => `@${name}`).join(' ')}]`,
        ParentTree: `<< /Nums [0 [${owners.join(' ')}] ${parts.parentTree ?? ''}] >>`,
      },
      parts.treeRoot,
    ),
    ...elements,
    font: dictionary(
      {
        Type: '/Font',
        Subtype: '/TrueType',
        BaseFont: '/ABCDEF+Letters',
        FirstChar: '32',
        LastChar: '122',
        Widths: `[${Array.from({ length: 91 }, () => '500').join(' ')}]`,
        Encoding: '/WinAnsiEncoding',
        FontDescriptor: '@descriptor',
      },
      parts.font,
    ),
    descriptor: dictionary(
      {
        Type: '/FontDescriptor',
        FontName: '/ABCDEF+Letters',
        Flags: '32',
        FontBBox: '[0 -200 500 800]',
        ItalicAngle: '0',
        Ascent: '800',
        Descent: '-200',
        CapHeight: '700',
        StemV: '80',
        FontFile2: '@fontFile',
      },
      parts.descriptor,
    ),
    fontFile: { dict: '', data: parts.fontFile ?? plainFontFile() },
  };
  if (parts.xmp !== null) {
    objects.metadata = {
      dict: '/Type /Metadata /Subtype /XML',
      data: parts.xmp ?? xmpPacket(parts.xmpProperties ?? goodXmpProperties),
    };
  }
  return buildPdf(
    { ...objects, ...parts.objects },
    {
      ...(parts.header === undefined ? {} : { header: parts.header }),
      ...(parts.trailer === undefined ? {} : { trailer: parts.trailer }),
    },
  );
}
