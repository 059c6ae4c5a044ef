import { buildCff } from '../fonts/testing/build-cff.ts';
import { buildSfnt } from '../fonts/testing/build-sfnt.ts';
import { buildType1 } from '../fonts/testing/build-type1.ts';
import { type BuiltElement, type DocumentParts, type Entries, xmpPacket } from './build-document.ts';

export const text = 'BT /F1 12 Tf 72 720 Td (Hi) Tj ET';
export const paragraph = `/P << /MCID 0 >> BDC ${text} EMC`;
export const tagged: BuiltElement = { type: 'P', kids: [0] };
export const title = '<dc:title><rdf:Alt><rdf:li xml:lang="en">A letter</rdf:li></rdf:Alt></dc:title>';
export const part = '<pdfuaid:part>1</pdfuaid:part>';

/** Elements beside the paragraph that holds the page's text. */
export function elements(...more: readonly BuiltElement[]): DocumentParts {
  return { structure: [tagged, ...more] };
}

/** No language in the catalog and none missing elsewhere: the page shows a line, the title says its own. */
export const noLanguage: DocumentParts = {
  catalog: { Lang: undefined },
  xmpProperties: title + part,
  content: '/P << /MCID 0 >> BDC 0 0 10 10 re f EMC',
};

export function span(properties: string): DocumentParts {
  return {
    ...noLanguage,
    content: `/P << /MCID 0 >> BDC /Span << ${properties} >> BDC 0 0 10 10 re f EMC EMC`,
  };
}

export function cell(type: 'TD' | 'TH', attributes = '', entries: Entries = {}): BuiltElement {
  return {
    type,
    entries: attributes === '' ? entries : { ...entries, A: `<< /O /Table ${attributes} >>` },
  };
}

export function row(...kids: readonly BuiltElement[]): BuiltElement {
  return { type: 'TR', kids };
}

export function table(...kids: readonly BuiltElement[]): DocumentParts {
  return elements({ type: 'Table', kids });
}

export const data = row(cell('TD'));

interface AnnotationParts {
  readonly tag?: string;
  readonly elementEntries?: Entries;
  readonly entries: string;
  readonly page?: Entries;
  readonly catalog?: Entries;
  readonly untagged?: boolean;
  readonly objects?: DocumentParts['objects'];
}

export function annotation(subtype: string, parts: AnnotationParts): DocumentParts {
  return {
    page: { Annots: '[@annotation]', Tabs: '/S', ...parts.page },
    catalog: parts.catalog ?? {},
    ...(parts.untagged
      ? {}
      : {
          parentTree: '1 @owner',
          structure: [
            tagged,
            {
              type: parts.tag ?? 'Annot',
              name: 'owner',
              entries: parts.elementEntries ?? {},
              kids: ['<< /Type /OBJR /Obj @annotation >>'],
            },
          ],
        }),
    objects: {
      annotation: `<< /Type /Annot /Subtype /${subtype} /Rect [10 10 50 50] /F 4 ${parts.untagged ? '' : '/StructParent 1'} ${parts.entries} >>`,
      ...parts.objects,
    },
  };
}

export function widget(entries: string, parts: Partial<AnnotationParts> = {}): DocumentParts {
  return annotation('Widget', {
    tag: 'Form',
    ...parts,
    entries: `/FT /Tx /T (name) ${entries}`,
    catalog: { AcroForm: '<< /Fields [@annotation] >>', ...parts.catalog },
  });
}

export function clip(entries: string): DocumentParts {
  return annotation('Screen', {
    entries: `/Contents (A film) /A << /S /Rendition /R << /S /MR /C << /S /MCD /D (film) ${entries} >> >> >>`,
  });
}

export function form(dict: string, content: string, page: string): DocumentParts {
  return {
    content: page,
    resources: { XObject: '<< /X @form >>' },
    objects: {
      form: {
        dict: `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font << /F1 @font >> >> ${dict}`,
        data: content,
      },
    },
  };
}

/** A form whose content belongs to an element of its own. */
export function taggedForm(page: string): DocumentParts {
  return {
    ...form('/StructParents 1', paragraph, `${paragraph} ${page}`),
    parentTree: '1 [@inner]',
    structure: [
      tagged,
      { type: 'P', name: 'inner', kids: ['<< /Type /MCR /Stm @form /MCID 0 /Pg @page >>'] },
    ],
  };
}

const twoLetters = 'BT /F1 12 Tf (AB) Tj ET';
export const letterWidths = { '.notdef': 500, A: 500, B: 500, space: 500 };

export function type1(
  font: Entries,
  descriptor: Entries,
  widths: Readonly<Record<string, number>> = letterWidths,
): DocumentParts {
  return {
    content: `/P << /MCID 0 >> BDC ${twoLetters} EMC`,
    font: { Subtype: '/Type1', ...font },
    descriptor: { FontFile2: undefined, FontFile: '@program', ...descriptor },
    objects: { program: { dict: '', data: buildType1({ widths }) } },
  };
}

interface CompositeParts {
  readonly shown?: string;
  readonly encoding?: string;
  readonly cidFont?: string;
  readonly collection?: string;
  readonly widths?: string;
  readonly toUnicode?: string;
  readonly descriptor?: Entries;
  readonly objects?: DocumentParts['objects'];
  readonly keyed?: boolean;
  /** Subtype of the descendant. */
  readonly descendant?: string;
}

const glyphMap = Object.fromEntries([...'AB'].map((letter, index) => [letter.charCodeAt(0), index + 1]));
const tinyTrueType = buildSfnt({
  widths: [500, 500, 500],
  cmaps: [{ platform: 3, encoding: 1, format: 4, map: glyphMap }],
});

export function toUnicode(ranges: string, digits: 2 | 4): string {
  const low = '0'.repeat(digits);
  const high = 'F'.repeat(digits);
  return `begincmap 1 begincodespacerange <${low}> <${high}> endcodespacerange ${ranges} endcmap`;
}

/** A composite font over a program with three glyphs. */
export function composite(parts: CompositeParts): DocumentParts {
  return {
    content: `/P << /MCID 0 >> BDC BT /F1 12 Tf <${parts.shown ?? '00010002'}> Tj ET EMC`,
    font: {
      Subtype: '/Type0',
      Encoding: parts.encoding ?? '/Identity-H',
      DescendantFonts: '[@cidFont]',
      ToUnicode: '@toUnicode',
      FirstChar: undefined,
      LastChar: undefined,
      Widths: undefined,
      FontDescriptor: undefined,
    },
    descriptor: parts.keyed
      ? { FontFile2: undefined, FontFile3: '@program', ...parts.descriptor }
      : (parts.descriptor ?? {}),
    fontFile: tinyTrueType,
    objects: {
      cidFont: `<< /Type /Font /Subtype /${parts.descendant ?? (parts.keyed ? 'CIDFontType0' : 'CIDFontType2')} /BaseFont /ABCDEF+Letters /CIDSystemInfo << ${
        parts.collection ?? '/Registry (Adobe) /Ordering (Identity) /Supplement 0'
      } >> /FontDescriptor @descriptor ${parts.widths ?? '/DW 500'} ${parts.cidFont ?? (parts.keyed ? '' : '/CIDToGIDMap /Identity')} >>`,
      toUnicode: {
        dict: '',
        data: parts.toUnicode ?? toUnicode('1 beginbfrange <0000> <00FF> <0041> endbfrange', 4),
      },
      ...(parts.keyed
        ? {
            program: {
              dict: '/Subtype /CIDFontType0C',
              data: buildCff({
                cidKeyed: true,
                glyphs: [
                  { name: 1, width: 500 },
                  { name: 2, width: 500 },
                  { name: 5, width: 500 },
                ],
              }),
            },
          }
        : {}),
      ...parts.objects,
    },
  };
}

export function cmap(dict: string, inside = ''): DocumentParts['objects'] {
  return {
    cmap: {
      dict: `/Type /CMap /CMapName /Own ${dict}`,
      data: `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Identity) def /Supplement 0 def end def /CMapName /Own def ${inside} 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 begincidrange <0000> <00FF> 0 endcidrange endcmap end end`,
    },
  };
}

export const identityCollection = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>';
export const plainMap = Object.fromEntries(
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .'].map((letter, index) => [
    letter.charCodeAt(0),
    index + 1,
  ]),
);
export const plainWidths = Array.from({ length: 60 }, () => 500);
const symbolMap = Object.fromEntries(
  Object.entries(plainMap).map(([code, glyph]) => [0xf000 + Number(code), glyph]),
);
const symbolToUnicode = {
  toUnicode: { dict: '', data: toUnicode('1 beginbfrange <20> <7E> <0020> endbfrange', 2) },
};

/** A symbolic TrueType font with text for its codes. */
export function symbolic(cmaps: Parameters<typeof buildSfnt>[0]['cmaps'], font: Entries = {}): DocumentParts {
  return {
    descriptor: { Flags: '4' },
    font: { Encoding: undefined, ToUnicode: '@toUnicode', ...font },
    fontFile: buildSfnt({ widths: plainWidths, ...(cmaps ? { cmaps } : {}) }),
    objects: symbolToUnicode,
  };
}

export const macintosh = { platform: 1, encoding: 0, format: 0, map: plainMap } as const;
export const windows = { platform: 3, encoding: 1, format: 4, map: plainMap } as const;
export const windowsSymbol = { platform: 3, encoding: 0, format: 4, map: symbolMap } as const;

export function identified(attributes: string): DocumentParts {
  return {
    xmp: xmpPacket(title, `xmlns:ua="http://www.aiim.org/pdfua/ns/id/" ${attributes}`),
  };
}

export const configuration = (entries: string): DocumentParts => ({
  catalog: { OCProperties: `<< /OCGs [] /D << ${entries} >> >>` },
});

export function xfa(value: string): DocumentParts {
  return {
    catalog: { AcroForm: '<< /Fields [] /XFA @xfa >>' },
    objects: {
      xfa: {
        dict: '',
        data: `<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><config xmlns="http://www.xfa.org/schema/xci/2.6/"><acrobat><acrobat7><dynamicRender>${value}</dynamicRender></acrobat7></acrobat></config></xdp:xdp>`,
      },
    },
  };
}

export const embedded = (names: string): DocumentParts => ({
  objects: {
    specification: `<< /Type /Filespec ${names} /EF << /F @file >> >>`,
    file: { dict: '/Type /EmbeddedFile', data: 'hello' },
  },
});

export const outline: DocumentParts = {
  ...noLanguage,
  objects: {
    outlines: '<< /Type /Outlines /First @item /Last @item /Count 1 >>',
    item: '<< /Title (Start) /Parent @outlines >>',
  },
};
