import { deflateSync } from 'node:zlib';
import { buildDocument } from '../src/testing/build-document.ts';
import { buildPdf, latin1Bytes } from '../src/testing/build-pdf.ts';

const zeros = deflateSync(new Uint8Array(64 * 1024 * 1024), { level: 9 });

function withContent(dict: string, data: string | Uint8Array): Uint8Array {
  return buildDocument({ content: { dict, data } });
}

/** A file from raw objects with its own trailer, for structures that the writer does not make. */
function raw(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets: number[] = [];
  for (const [index, body] of objects.entries()) {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) text += `${String(offset).padStart(10, '0')} 00000 n \n`;
  return latin1Bytes(
    `${text}trailer\n${trailer.replaceAll('START', String(start))}\nstartxref\n${start}\n%%EOF`,
  );
}

const twoPages = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'];
const onePage = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>';

function formFan(depth: number): Uint8Array {
  const objects: Record<string, { dict: string; data: string }> = {};
  for (let level = 0; level < depth; level++) {
    objects[`f${letter(level)}`] = {
      dict: `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X @f${letter(level + 1)} >> >>`,
      data: '/X Do /X Do /X Do /X Do',
    };
  }
  objects[`f${letter(depth)}`] = {
    dict: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]',
    data: '0 0 1 1 re f',
  };
  return buildDocument({
    content: '/P << /MCID 0 >> BDC /X Do EMC',
    resources: { XObject: `<< /X @f${letter(0)} >>` },
    objects,
  });
}

function letter(level: number): string {
  return String.fromCharCode(65 + Math.floor(level / 26)) + String.fromCharCode(65 + (level % 26));
}

const pattern = (content: string): Record<string, { dict: string; data: string }> => ({
  pattern: {
    dict: '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P1 @pattern >> /Font << /F1 @font >> >>',
    data: content,
  },
});

function chainedFilters(): Uint8Array {
  let data: Uint8Array = new Uint8Array(3_000_000);
  for (let round = 0; round < 4; round++) data = deflateSync(data, { level: 9 });
  return withContent('/Filter [/FlateDecode /FlateDecode /FlateDecode /FlateDecode]', data);
}

const manyFilters = `[${'/ASCIIHexDecode '.repeat(50_000)}]`;

/** Small files that ask for far more than they hold, by name. `mayPass`: a reader can rightly be done with it. */
export const bombs: Readonly<Record<string, () => Uint8Array>> = {
  'flate ratio': () => withContent('/Filter /FlateDecode', zeros),
  'flate ratio, then again': () => withContent('/Filter [/FlateDecode /FlateDecode]', deflateSync(zeros)),
  'chained filters': chainedFilters,
  'fifty thousand filters': () => withContent(`/Filter ${manyFilters}`, '00'),
  'run length': () =>
    withContent('/Filter [/RunLengthDecode /RunLengthDecode]', new Uint8Array(400_000).fill(129)),
  'Prev loop': () => raw([...twoPages, onePage], '<< /Root 1 0 R /Prev START >>'),
  'XRefStm loop': () => raw([...twoPages, onePage], '<< /Root 1 0 R /XRefStm START /Prev START >>'),
  'object stream that extends itself': () =>
    raw(
      [
        ...twoPages,
        onePage,
        '<< /Type /ObjStm /N 1 /First 4 /Extends 4 0 R /Length 20 >>\nstream\n4 0 << /A 4 0 R >>\nendstream',
      ],
      '<< /Root 1 0 R >>',
    ),
  'page tree with a million kids': () =>
    raw(
      [
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(1_000_000)}] >>`,
        onePage,
      ],
      '<< /Root 1 0 R >>',
    ),
  'page tree that holds itself': () =>
    raw(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R 2 0 R] >>'], '<< /Root 1 0 R >>'),
  'structure tree cycle': () =>
    buildDocument({
      structure: [{ type: 'P', name: 'one', kids: [0, '@two'], entries: { P: '@two' } }],
      objects: { two: '<< /Type /StructElem /S /Div /P @one /K [@one @two] >>' },
    }),
  'number tree cycle': () =>
    buildDocument({
      treeRoot: { ParentTree: '@numbers' },
      objects: { numbers: '<< /Kids [@numbers @numbers] >>' },
    }),
  'role map chain': () =>
    buildDocument({
      structure: [{ type: 'T0', kids: [0] }],
      treeRoot: {
        RoleMap: `<< ${Array.from({ length: 100_000 }, (_, index) => `/T${index} /T${index + 1}`).join(' ')} >>`,
      },
    }),
  'nested arrays': () => buildDocument({ catalog: { Deep: `${'['.repeat(100_000)}${']'.repeat(100_000)}` } }),
  'nested arrays, open': () =>
    buildDocument({ objects: { deep: '['.repeat(100_000) }, page: { Annots: '@deep' } }),
  'nested dictionaries': () =>
    buildDocument({ page: { Annots: `${'<< /A '.repeat(100_000)}${'>>'.repeat(100_000)}` } }),
  'deep structure tree': () => {
    const objects: Record<string, string> = {};
    for (let level = 0; level < 20_000; level++) {
      objects[`d${level}x`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? 'z')] =
        `<< /Type /StructElem /S /Div /P ${level + 1} 0 R /K ${level + 21} 0 R >>`;
    }
    return buildDocument({ objects });
  },
  'form fan-out': () => formFan(30),
  'form that holds itself': () =>
    buildDocument({
      content: '/P << /MCID 0 >> BDC /X Do EMC',
      resources: { XObject: '<< /X @form >>' },
      objects: {
        form: {
          dict: '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X @form >> >>',
          data: '/X Do /X Do 0 0 1 1 re f',
        },
      },
    }),
  'pattern recursion': () =>
    buildDocument({
      content: '/P << /MCID 0 >> BDC /Pattern cs /P1 scn 0 0 9 9 re f EMC',
      resources: { Pattern: '<< /P1 @pattern >>' },
      objects: pattern('/Pattern cs /P1 scn 0 0 9 9 re f'),
    }),
  'Type 3 recursion': () =>
    buildDocument({
      font: {
        Subtype: '/Type3',
        FontBBox: '[0 0 9 9]',
        FontMatrix: '[0.001 0 0 0.001 0 0]',
        CharProcs: '<< /W @glyph >>',
        Encoding: '<< /Differences [87 /W] >>',
        Resources: '<< /Font << /F1 @font >> >>',
        FontDescriptor: undefined,
      },
      objects: { glyph: { dict: '', data: '500 0 d0 BT /F1 1 Tf (W) Tj ET' } },
    }),
  'UseCMap loop': () =>
    buildDocument({
      font: { Subtype: '/Type0', Encoding: '@cmap', DescendantFonts: '[@font]' },
      objects: {
        cmap: { dict: '/Type /CMap /CMapName /A /UseCMap @cmap', data: 'begincmap /A usecmap endcmap' },
      },
    }),
  'ToUnicode range': () =>
    buildDocument({
      font: { ToUnicode: '@text' },
      objects: {
        text: {
          dict: '',
          data: 'begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange endcmap',
        },
      },
    }),
  'ColSpan of two thousand million': () =>
    buildDocument({
      structure: [
        { type: 'P', kids: [0] },
        {
          type: 'Table',
          kids: Array.from({ length: 50 }, () => ({
            type: 'TR',
            kids: [{ type: 'TD', entries: { A: '<< /O /Table /ColSpan 2147483648 /RowSpan 2147483648 >>' } }],
          })),
        },
      ],
    }),
  'huge Length': () =>
    raw([...twoPages, onePage, '<< /Length 99999999999 >>\nstream\nBT ET\nendstream'], '<< /Root 1 0 R >>'),
  'W [8 8 8]': () =>
    latin1Bytes(
      '%PDF-1.7\n1 0 obj\n<< /Type /XRef /W [8 8 8] /Size 99999999 /Index [0 99999999] /Root 2 0 R /Length 48 >>\nstream\n' +
        '\u00ff'.repeat(48) +
        '\nendstream\nendobj\nstartxref\n9\n%%EOF',
    ),
  'inline image without EI': () =>
    buildDocument({
      content: `/P << /MCID 0 >> BDC ${'BI /W 9 /H 9 /BPC 8 /CS /G ID E E E '.repeat(20_000)}`,
    }),
  'marked content levels': () => buildDocument({ content: '/P BMC '.repeat(1_000_000) }),
  'saved states': () => buildDocument({ content: 'q '.repeat(1_000_000) }),
  'XMP with entities': () =>
    buildDocument({
      xmp: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, index) => `<!ENTITY ${'b'.repeat(index + 1)} "${`&${index === 0 ? 'a' : 'b'.repeat(index)};`.repeat(10)}">`).join('')}]><x:xmpmeta xmlns:x="adobe:ns:meta/">&bbbbbbbbbbbbbbbbbbbb;</x:xmpmeta>`,
    }),
  'XMP that only opens': () => buildDocument({ xmp: '<a>'.repeat(300_000) }),
  'object headers only': () => latin1Bytes(`%PDF-1.7\n${'1 0 obj '.repeat(300_000)}`),
  'streams without end': () => latin1Bytes(`%PDF-1.7\n${'1 0 obj << /Length 1 >> stream '.repeat(30_000)}`),
  'trailers only': () => latin1Bytes(`%PDF-1.7\n${'trailer << /Root 1 0 R '.repeat(30_000)}`),
  'angle brackets': () => latin1Bytes(`%PDF-1.7\n${'trailer<<'.repeat(30_000)}`),
  parentheses: () => buildDocument({ content: '('.repeat(500_000) }),
  'length chain': () =>
    buildPdf({
      catalog: '<< /Type /Catalog /Pages @pages >>',
      pages: '<< /Type /Pages /Kids [@page] /Count 1 >>',
      page: '<< /Type /Page /Parent @pages /MediaBox [0 0 9 9] /Contents @content >>',
      content: '<< /Length @content >>\nstream\nBT ET\nendstream',
    }),
};
