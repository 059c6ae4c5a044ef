import { describe, expect, it } from 'vitest';
import { Budget } from '../budget.ts';
import { ContentInterpreter } from '../content/interpreter.ts';
import { PdfDocument } from '../document/document.ts';
import { inflateNode } from '../filters/node-inflate.ts';
import { readPages } from '../pages/page-tree.ts';
import { classifyPage } from './classify-page.ts';
import { isGlyphlessFont, PageScan } from './page-scan.ts';

type Objects = Readonly<Record<string, string>>;

/** Writes a one-page file: `@name` refers to another object; each object may end in a stream. */
function writePage(content: string, resources: string, objects: Objects = {}): Uint8Array {
  const all: Record<string, string> = {
    catalog: '<< /Type /Catalog /Pages @pages @@ >>',
    pages: '<< /Type /Pages /Kids [@page] /Count 1 >>',
    page: `<< /Type /Page /Parent @pages /MediaBox [0 0 595 842] /Contents @content /Resources << ${resources} >> >>`,
    content: stream('', content),
    font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    scan: stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      'x',
    ),
    stencil: stream('/Type /XObject /Subtype /Image /Width 8 /Height 1 /ImageMask true', 'x'),
    ...objects,
  };
  const names = Object.keys(all);
  const body = Object.entries(all).map(
    ([name, text]) =>
      `${names.indexOf(name) + 1} 0 obj\n${text
        .replace('@@', objects.catalogEntries ?? '')
        .replace(/@([A-Za-z]+)/g, (_, target: string) => `${names.indexOf(target) + 1} 0 R`)}\nendobj\n`,
  );
  // Without a cross-reference table the reader finds objects by itself.
  return new TextEncoder().encode(`%PDF-1.7\n${body.join('')}trailer << /Root 1 0 R >>\n%%EOF`);
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function scanOf(bytes: Uint8Array) {
  const document = new PdfDocument(bytes, new Budget(), inflateNode);
  const [page] = readPages(document);
  if (page === undefined) throw new Error('The file that the test made has no page.');
  const scan = new PageScan(page.cropBox, (font) => isGlyphlessFont(font, document));
  new ContentInterpreter(document, (event) => scan.listen(event)).runPage(page);
  const features = scan.features();
  return { features, class: classifyPage(features) };
}

const resources = '/Font << /F @font >> /XObject << /Im @scan /St @stencil >>';
const place = '595 0 0 842 0 0 cm';
const words = 'Du ar valkommen till oss';
const letter = Array.from({ length: 15 }, (_, line) => `1 0 0 1 60 ${760 - line * 20} Tm (${words}) Tj`).join(
  ' ',
);
const shown = (state = '') => `BT ${state} /F 11 Tf ${letter} ET`;

describe('PageScan', () => {
  it('sees a letter', () => {
    expect(scanOf(writePage(shown(), resources))).toMatchObject({
      class: 'born-digital',
      features: { visible: 300 },
    });
  });

  it.each<[string, string, string, Objects]>([
    ['as an image', `q ${place} /Im Do Q`, resources, {}],
    ['as an image mask', `q ${place} /St Do Q`, resources, {}],
    ['as an inline image', `q ${place} BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q`, resources, {}],
    [
      'in a form in a form',
      '/Outer Do',
      '/XObject << /Outer @outer >>',
      {
        outer: stream(
          '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Inner @inner >> >>',
          '/Inner Do',
        ),
        inner: stream(
          `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`,
          `${place} /Im Do`,
        ),
      },
    ],
    [
      'as a tiling pattern',
      '/Pattern cs /P scn 0 0 595 842 re f',
      '/Pattern << /P @pattern >>',
      {
        pattern: stream(
          `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 595 842] /XStep 595 /YStep 842 /Resources << ${resources} >>`,
          `${place} /Im Do`,
        ),
      },
    ],
    [
      'as the soft mask of a black sheet',
      '/G gs 0 g 0 0 595 842 re f',
      '/ExtGState << /G << /SMask << /S /Luminosity /G @group >> >> >>',
      {
        group: stream(
          `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency >> /Resources << ${resources} >>`,
          `${place} /Im Do`,
        ),
      },
    ],
    [
      'as a glyph of a Type 3 font',
      'BT /T 1 Tf (a) Tj ET',
      '/Font << /T @bitmap >>',
      {
        bitmap:
          '<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 595 842] /FirstChar 97 /LastChar 97 /Widths [595] /CharProcs << /a @procedure >> /Encoding << /Differences [97 /a] >> /Resources << /XObject << /Im @scan >> >> >>',
        procedure: stream('', `595 0 d0 ${place} /Im Do`),
      },
    ],
  ])('sees a scan %s', (_, content, used, objects) => {
    expect(scanOf(writePage(content, used, objects))).toMatchObject({ class: 'image-only' });
  });

  it.each<[string, string, string]>([
    ['rendering mode 3', shown('3 Tr'), ''],
    ['rendering mode 7', shown('7 Tr'), ''],
    ['alpha 0', `/G gs ${shown()}`, '/ExtGState << /G << /ca 0 >> >>'],
    ['white', shown('1 g'), ''],
    ['an empty clip', `0 0 0 0 re W n ${shown()}`, ''],
    ['a clip beside it', `500 0 10 10 re W n ${shown()}`, ''],
    ['a hair of a size', `q 0.01 0 0 0.01 0 0 cm ${shown()} Q`, ''],
    ['a place off the page', `q 1 0 0 1 2000 0 cm ${shown()} Q`, ''],
  ])('sees a text layer hidden by %s', (_, text, more) => {
    expect(scanOf(writePage(`q ${place} /Im Do Q ${text}`, `${resources} ${more}`))).toMatchObject({
      class: 'ocr-over-scan',
      features: { visible: 0, hidden: 300 },
    });
  });

  it('sees a text layer under the image', () => {
    expect(scanOf(writePage(`${shown()} q ${place} /Im Do Q`, resources)).class).toBe('ocr-over-scan');
  });

  it('sees a text layer in a form of a transparent group', () => {
    const group = stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Group << /S /Transparency >> /Resources << ${resources} >>`,
      shown(),
    );
    const found = scanOf(
      writePage(
        `q ${place} /Im Do Q /G gs /Fm Do`,
        '/XObject << /Im @scan /Fm @group >> /ExtGState << /G << /ca 0 >> >>',
        { group },
      ),
    );
    expect(found.class).toBe('ocr-over-scan');
  });

  it('sees a text layer in optional content that is off', () => {
    const found = scanOf(
      writePage(`q ${place} /Im Do Q /OC /L BDC ${shown()} EMC`, `${resources} /Properties << /L @layer >>`, {
        layer: '<< /Type /OCG /Name (Text) >>',
        catalogEntries: '/OCProperties << /OCGs [@layer] /D << /OFF [@layer] >> >>',
      }),
    );
    expect(found.class).toBe('ocr-over-scan');
  });

  it('sees a text layer in a font whose glyphs draw nothing', () => {
    const empty = {
      empty:
        '<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 1000 1000] /FirstChar 97 /LastChar 97 /Widths [500] /CharProcs << /a @nothing >> /Encoding << /Differences [97 /a] >> >>',
      nothing: stream('', '500 0 d0'),
    };
    const text = Array.from(
      { length: 20 },
      (_, line) => `1 0 0 1 60 ${760 - line * 20} Tm (aaaaaaaaaa) Tj`,
    ).join(' ');
    const found = scanOf(
      writePage(
        `q ${place} /Im Do Q BT /E 11 Tf ${text} ET`,
        '/Font << /E @empty >> /XObject << /Im @scan >>',
        empty,
      ),
    );
    expect(found).toMatchObject({ class: 'ocr-over-scan', features: { hiddenBy: { glyphless: 200 } } });
  });

  it('sees a text layer in a font named as one', () => {
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+GlyphLessFont /Encoding /WinAnsiEncoding >>';
    expect(scanOf(writePage(`q ${place} /Im Do Q ${shown()}`, resources, { font })).class).toBe(
      'ocr-over-scan',
    );
  });

  it('reads letters of a bitmap font as text, whatever its glyph space', () => {
    const bitmap = {
      bitmap:
        '<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 -1 0 0] /FontBBox [0 0 0 0] /FirstChar 97 /LastChar 97 /Widths [40] /CharProcs << /a @procedure >> /Encoding << /Differences [97 /a] >> >>',
      procedure: stream('', '40 0 0 0 40 60 d1 40 0 0 60 0 0 cm BI /W 8 /H 1 /IM true ID x EI'),
    };
    const text = Array.from(
      { length: 20 },
      (_, line) => `1 0 0 1 60 ${760 - line * 20} Tm (aaaaaaaaaa) Tj`,
    ).join(' ');
    const found = scanOf(writePage(`BT /B 0.12 Tf ${text} ET`, '/Font << /B @bitmap >>', bitmap));
    expect(found).toMatchObject({ class: 'born-digital', features: { visible: 200 } });
  });

  it('sees through letters that are pressed flat', () => {
    const font = {
      wide: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 97 /LastChar 97 /Widths [500] >>`,
    };
    const layer = (scale: number) =>
      `q ${place} /Im Do Q BT /W 11 Tf ${scale} Tz 60 400 Td (${'a'.repeat(80)}) Tj ET`;
    const fonts = resources.replace('/Font <<', '/Font << /W @wide');
    expect(scanOf(writePage(layer(0), fonts, font)).class).toBe('ocr-over-scan');
    expect(scanOf(writePage(layer(60), fonts, font)).class).toBe('born-digital');
    const footnote = writePage(`BT /W 3 Tf 60 400 Td (${'a'.repeat(300)}) Tj ET`, fonts, font);
    expect(scanOf(footnote).features).toMatchObject({ visible: 300, dotsInside: 300 });
  });

  it('lets a table in small print be', () => {
    const font = {
      wide: `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 57 /Widths [${'500 '.repeat(26)}] >>`,
    };
    const cells = Array.from({ length: 56 * 16 }, (_, cell) => {
      const [row, column] = [Math.floor(cell / 16), cell % 16];
      const figures = String((cell * 7919) % 10 ** (1 + ((cell * 31) % 6)));
      return `1 0 0 1 ${90 + column * 30 - figures.length * 2.9} ${700 - row * 7} Tm (${figures}) Tj`;
    });
    const fonts = resources.replace('/Font <<', '/Font << /W @wide');
    expect(scanOf(writePage(`BT /W 5.8 Tf ${cells.join(' ')} ET`, fonts, font)).class).toBe('born-digital');
  });

  it('lets words beside and on a picture be', () => {
    const map = 'q 500 0 0 500 48 100 cm /Im Do Q';
    expect(
      scanOf(writePage(`BT /F 14 Tf 60 762 Td (Karta till mottagningen) Tj ET ${map}`, resources)).class,
    ).toBe('born-digital');
    const sentence =
      'BT /F 14 Tf 60 400 Td (Har hittar du till rontgen, hus tolv, plan tre, ingang norra) Tj ET';
    expect(scanOf(writePage(`q ${place} /Im Do Q ${sentence}`, resources)).class).toBe('born-digital');
  });

  it('stops a scan with a stamp', () => {
    expect(
      scanOf(
        writePage(
          `q ${place} /Im Do Q BT /F 8 Tf 60 20 Td (Sida 1 av 1, inkom 14 april 2026) Tj ET`,
          resources,
        ),
      ).class,
    ).toBe('image-only');
  });
});
