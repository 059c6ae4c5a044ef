import { deflateSync } from 'node:zlib';
import type { Box } from '../geometry.ts';
import { type BuiltElement, buildDocument, type Entries } from './build-document.ts';
import type { BuiltObjects, BuiltStream } from './build-pdf.ts';
import { type Drawing, randomNumbers } from './picture-drawing.ts';

/** How a picture is put on a page. */
interface Shown {
  /** Operators that paint it. */
  readonly content: string;
  readonly objects: BuiltObjects;
  readonly resources?: Entries;
  readonly catalog?: Entries;
  readonly page?: Entries;
  /** The element that it belongs to; none for an artifact. */
  readonly element?: BuiltElement;
}

const matrixOf = ([left, bottom, right, top]: Box) =>
  `${right - left} 0 0 ${top - bottom} ${left} ${bottom} cm`;
const artifact = (content: string) => `/Artifact BMC q ${content} Q EMC`;
const asXObject: Entries = { XObject: '<< /Im @image >>' };

function imageStream({ width, height, pixels }: Drawing, more = ''): BuiltStream {
  return {
    dict: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode ${more}`,
    data: deflateSync(pixels),
  };
}

/** In colours: red and blue are a little off. */
function colourStream({ width, height, pixels }: Drawing): BuiltStream {
  const samples = new Uint8Array(pixels.length * 3);
  for (const [at, shade] of pixels.entries())
    samples.set([Math.min(255, shade + 6), shade, Math.max(0, shade - 9)], at * 3);
  return {
    dict: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
    data: deflateSync(samples),
  };
}

/** In two named inks, of which the first one shows it. */
function inkStream({ width, height, pixels }: Drawing): BuiltStream {
  const samples = new Uint8Array(pixels.length * 2);
  for (const [at, shade] of pixels.entries()) samples[at * 2] = 255 - shade;
  return {
    dict: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace [/DeviceN [/Blue /Varnish] /DeviceGray @tint] /BitsPerComponent 8 /Filter /FlateDecode`,
    data: deflateSync(samples),
  };
}

/** A rectangle for each run of dark pixels. */
function runsOf({ width, height, pixels }: Drawing, [left, bottom, right, top]: Box): readonly string[] {
  const [x, y] = [(right - left) / width, (top - bottom) / height];
  const runs: string[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = column;
      while (column < width && (pixels[row * width + column] ?? 255) < 128) column++;
      if (column > from)
        runs.push(
          [left + from * x, top - (row + 1) * y, (column - from) * x, y]
            .map((number) => number.toFixed(2))
            .join(' ')
            .concat(' re'),
        );
    }
  }
  return runs;
}

/** A letter for each dark pixel, line by line; each is as wide as a pixel. */
function typedDots({ width, height, pixels }: Drawing, [left, bottom, right, top]: Box): string {
  // Letters of less than a point are told as hidden, whatever they show.
  const step = Math.ceil((0.6 * width) / (right - left));
  const size = ((right - left) / width) * step * 2;
  const up = (top - bottom) / height;
  const rows: string[] = [];
  for (let row = 0; row < height; row += step) {
    let letters = '';
    for (let column = 0; column < width; column += step)
      letters += (pixels[row * width + column] ?? 255) < 128 ? 'm' : ' ';
    const shown = letters.trimEnd();
    if (shown !== '') rows.push(`1 0 0 1 ${left} ${(top - row * up).toFixed(2)} Tm (${shown}) Tj`);
  }
  return `BT /F1 ${size.toFixed(3)} Tf ${rows.join(' ')} ET`;
}

/** A dashed line for each row, whose dashes are its runs of dark pixels. */
function dashesOf({ width, height, pixels }: Drawing, [left, bottom, right, top]: Box): readonly string[] {
  const [x, y] = [(right - left) / width, (top - bottom) / height];
  return Array.from({ length: height }, (_, row) => {
    const lengths: number[] = [];
    let dark = true;
    let from = 0;
    for (let column = 0; column <= width; column++) {
      const isDark: boolean = column < width ? (pixels[row * width + column] ?? 255) < 128 : !dark;
      if (isDark === dark) continue;
      lengths.push((column - from) * x);
      [dark, from] = [isDark, column];
    }
    if (lengths.length % 2 === 1) lengths.push(0);
    const middle = (top - (row + 0.5) * y).toFixed(2);
    const dashes = lengths.map((length) => length.toFixed(2)).join(' ');
    return lengths.length < 3
      ? ''
      : `${(y * 1.05).toFixed(2)} w [${dashes}] 0 d ${left} ${middle} m ${right} ${middle} l S`;
  });
}

function upsideDown({ width, height, pixels }: Drawing): Drawing {
  const turned = new Uint8Array(pixels.length);
  for (let row = 0; row < height; row++)
    turned.set(pixels.subarray(row * width, (row + 1) * width), (height - 1 - row) * width);
  return { width, height, pixels: turned };
}

/** A pattern of one tile that shows the image in a box. */
function tileOf([left, bottom, right, top]: Box): BuiltStream {
  return {
    dict: `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 ${right - left} ${top - bottom}] /XStep 2000 /YStep 2000 /Matrix [1 0 0 1 ${left} ${bottom}] /Resources << /XObject << /Im @image >> >>`,
    data: `${right - left} 0 0 ${top - bottom} 0 0 cm /Im Do`,
  };
}

function stencilStream({ width, height, pixels }: Drawing): BuiltStream {
  const row = (width + 7) >> 3;
  const bits = new Uint8Array(row * height).fill(255);
  for (const [at, shade] of pixels.entries()) {
    const x = at % width;
    const place = Math.floor(at / width) * row + (x >> 3);
    // What is 0 is painted.
    if (shade < 128) bits[place] = (bits[place] ?? 0) & ~(0x80 >> (x & 7));
  }
  return {
    dict: `/Type /XObject /Subtype /Image /ImageMask true /Width ${width} /Height ${height} /BitsPerComponent 1 /Filter /FlateDecode`,
    data: deflateSync(bits),
  };
}

function cut(
  { width, height, pixels }: Drawing,
  left: number,
  top: number,
  right: number,
  bottom: number,
): Drawing {
  const part = new Uint8Array((right - left) * (bottom - top));
  for (let y = top; y < bottom; y++)
    part.set(
      pixels.subarray(y * width + left, y * width + Math.min(width, right)),
      (y - top) * (right - left),
    );
  void height;
  return { width: right - left, height: bottom - top, pixels: part };
}

function pieces(drawing: Drawing, [left, bottom, right, top]: Box, columns: number, rows: number): Shown {
  const objects: Record<string, BuiltStream> = {};
  const names: string[] = [];
  const content: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const name = `piece${row}x${column}`;
      const x = (index: number) => Math.floor((drawing.width * index) / columns);
      const y = (index: number) => Math.floor((drawing.height * index) / rows);
      objects[name] = imageStream(cut(drawing, x(column), y(row), x(column + 1), y(row + 1)));
      names.push(`/${name} @${name}`);
      const [w, h] = [right - left, top - bottom];
      const box: Box = [
        left + (w * x(column)) / drawing.width,
        top - (h * y(row + 1)) / drawing.height,
        left + (w * x(column + 1)) / drawing.width,
        top - (h * y(row)) / drawing.height,
      ];
      content.push(`q ${matrixOf(box)} /${name} Do Q`);
    }
  }
  return {
    content: artifact(content.join(' ')),
    objects,
    resources: { XObject: `<< ${names.join(' ')} >>` },
  };
}

/** A glyph of a Type 3 font in units of a hundredth of its size, and where it shows. */
interface DrawnGlyph {
  readonly draws: string;
  readonly width: number;
  readonly at: readonly [x: number, y: number];
}

/** Shows glyphs by a Type 3 font that takes each for one letter; no more than 94. */
function inGlyphs(glyphs: readonly DrawnGlyph[], objects: BuiltObjects = {}): Shown {
  const names = glyphs.map((_, index) => `/g${index}`);
  const shown = glyphs.map(
    ({ at: [x, y] }, index) => `1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${(33 + index).toString(16)}> Tj`,
  );
  return {
    content: '/P << /MCID 2 >> BDC /Glyphs Do EMC',
    objects: {
      ...objects,
      ...Object.fromEntries(
        glyphs.map(({ draws, width }, index) => [
          `glyph${index}`,
          {
            dict: '/Filter /FlateDecode',
            data: deflateSync(Buffer.from(`${width} 0 d0 ${draws}`, 'latin1')),
          },
        ]),
      ),
      meanings: {
        dict: '',
        data: `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <21> <7E> <0041> endbfrange endcmap end end`,
      },
      drawnFont: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [.01 0 0 .01 0 0] /FirstChar 33 /LastChar ${32 + glyphs.length} /Widths [${glyphs.map(({ width }) => width).join(' ')}] /CharProcs << ${names.map((name, index) => `${name} @glyph${index}`).join(' ')} >> /Encoding << /Type /Encoding /Differences [33 ${names.join(' ')}] >> /ToUnicode @meanings /Resources << ${'image' in objects ? '/XObject << /Im @image >>' : ''} >> >>`,
      glyphs: {
        dict: '/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Resources << /Font << /T @drawnFont >> >>',
        data: `BT 0 g /T 10 Tf ${shown.join('\n')} ET`,
      },
    },
    resources: { XObject: '<< /Glyphs @glyphs >>' },
    element: { type: 'P', kids: [2] },
  };
}

/** The rows of a picture, each as high as a line or so, with their bounds. */
function rowsOf(drawing: Drawing, [left, bottom, right, top]: Box): readonly (readonly [Drawing, Box])[] {
  const { width, height } = drawing;
  const count = 60;
  const up = (top - bottom) / height;
  return Array.from({ length: count }, (_, row) => {
    const [from, to] = [Math.floor((height * row) / count), Math.floor((height * (row + 1)) / count)];
    return [cut(drawing, 0, from, width, to), [left, top - to * up, right, top - from * up]];
  });
}

/** Many small pictures that stand side by side in rows, none touching another. */
export function sideBySide(drawings: readonly Drawing[], columns: number): Shown {
  const [width, height] = [64, 14];
  const place = (index: number): Box => {
    const left = 60 + (index % columns) * (width + 8);
    const top = 700 - Math.floor(index / columns) * (height + 8);
    return [left, top - height, left + width, top];
  };
  return {
    content: artifact(
      drawings.map((_, index) => `q ${matrixOf(place(index))} /Piece${index} Do Q`).join(' '),
    ),
    objects: Object.fromEntries(drawings.map((drawing, index) => [`piece${index}`, imageStream(drawing)])),
    resources: {
      XObject: `<< ${drawings.map((_, index) => `/Piece${index} @piece${index}`).join(' ')} >>`,
    },
  };
}

/** Ways to put a picture on a page, as programs do and as people who want to get past a check. */
export const disguises: Readonly<Record<string, (drawing: Drawing, box: Box) => Shown>> = {
  'as decoration': (drawing, box) => ({
    content: artifact(`${matrixOf(box)} /Im Do`),
    objects: { image: imageStream(drawing) },
    resources: asXObject,
  }),
  'in colours': (drawing, box) => ({
    content: artifact(`${matrixOf(box)} /Im Do`),
    objects: { image: colourStream(drawing) },
    resources: asXObject,
  }),
  'as a figure with a long description': (drawing, box) => ({
    content: `/Figure << /MCID 2 >> BDC q ${matrixOf(box)} /Im Do Q EMC`,
    objects: { image: imageStream(drawing) },
    resources: asXObject,
    element: {
      type: 'Figure',
      kids: [2],
      entries: { Alt: `(${'The letter says that you are welcome to us and what to bring. '.repeat(6)})` },
    },
  }),
  'in the inks of a printer': (drawing, box) => ({
    content: artifact(`${matrixOf(box)} /Im Do`),
    objects: {
      image: inkStream(drawing),
      tint: { dict: '/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]', data: '{ pop 1 exch sub }' },
    },
    resources: asXObject,
  }),
  'as optional content': (drawing, box) => ({
    content: artifact(`/OC /Layer BDC ${matrixOf(box)} /Im Do EMC`),
    objects: { image: imageStream(drawing), layer: '<< /Type /OCG /Name (Background) >>' },
    resources: { ...asXObject, Properties: '<< /Layer @layer >>' },
    catalog: { OCProperties: '<< /OCGs [@layer] /D << /Name (View) /ON [@layer] >> >>' },
  }),
  'as a pattern': (drawing, [left, bottom, right, top]) => ({
    content: artifact(`/Pattern cs /Paper scn ${left} ${bottom} ${right - left} ${top - bottom} re f`),
    objects: {
      image: imageStream(drawing),
      tile: tileOf([left, bottom, right, top]),
    },
    resources: { Pattern: '<< /Paper @tile >>' },
  }),
  'as the pattern of a thick line': (drawing, [left, bottom, right, top]) => ({
    content: artifact(
      `/Pattern CS /Paper SCN ${top - bottom} w ${left} ${(bottom + top) / 2} m ${right} ${(bottom + top) / 2} l S`,
    ),
    objects: { image: imageStream(drawing), tile: tileOf([left, bottom, right, top]) },
    resources: { Pattern: '<< /Paper @tile >>' },
  }),
  'turned into shapes': (drawing, box) => ({
    content: artifact(`0 g ${runsOf(drawing, box).join(' ')} f`),
    objects: {},
  }),
  'typed with the dots of a font': (drawing, box) => ({
    content: `/P << /MCID 2 >> BDC ${typedDots(drawing, box)} EMC`,
    objects: {},
    element: { type: 'P', kids: [2] },
  }),
  'in forms within forms': (drawing, box) => ({
    content: artifact('/Outer Do'),
    objects: {
      image: imageStream(drawing),
      outer: {
        dict: '/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Resources << /XObject << /Inner @inner >> >>',
        data: 'q /Inner Do Q',
      },
      inner: {
        dict: '/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Resources << /XObject << /Im @image >> >>',
        data: `q ${matrixOf(box)} /Im Do Q`,
      },
    },
    resources: { XObject: '<< /Outer @outer >>' },
  }),
  'as a soft mask': (drawing, box) => ({
    content: artifact(`${matrixOf(box)} /Im Do`),
    objects: {
      image: imageStream({ ...drawing, pixels: new Uint8Array(drawing.pixels.length) }, '/SMask @mask'),
      mask: imageStream({ ...drawing, pixels: drawing.pixels.map((shade) => 255 - shade) }),
    },
    resources: asXObject,
  }),
  'as a stencil': (drawing, box) => ({
    content: artifact(`0 g ${matrixOf(box)} /Im Do`),
    objects: { image: stencilStream(drawing) },
    resources: asXObject,
  }),
  'in strips': (drawing, box) => pieces(drawing, box, 1, 60),
  'in tiles': (drawing, box) => pieces(drawing, box, 5, 7),
  turned: (drawing, [left, bottom, right, top]) => {
    const turnedDrawing: Drawing = {
      width: drawing.height,
      height: drawing.width,
      pixels: new Uint8Array(drawing.pixels.length),
    };
    for (let y = 0; y < drawing.height; y++)
      for (let x = 0; x < drawing.width; x++)
        turnedDrawing.pixels[(drawing.width - 1 - x) * drawing.height + y] =
          drawing.pixels[y * drawing.width + x] ?? 255;
    return {
      content: artifact(`0 ${top - bottom} ${left - right} 0 ${right} ${bottom} cm /Im Do`),
      objects: { image: imageStream(turnedDrawing) },
      resources: asXObject,
    };
  },
  'lying on its side': (drawing, [left, bottom, right, top]) => ({
    content: artifact(`0 ${top - bottom} ${left - right} 0 ${right} ${bottom} cm /Im Do`),
    objects: { image: imageStream(drawing) },
    resources: asXObject,
  }),
  'in large units': (drawing, box) => ({
    content: artifact(`${matrixOf(box)} /Im Do`),
    objects: { image: imageStream(drawing) },
    resources: asXObject,
    page: { UserUnit: '2' },
  }),
  enlarged: (drawing, box) => {
    const small: Drawing = { width: drawing.width, height: drawing.height, pixels: drawing.pixels };
    return {
      content: artifact(`${matrixOf(box)} /Im Do`),
      objects: { image: imageStream(small, '/Interpolate true') },
      resources: asXObject,
    };
  },
  'over a drawn background': (drawing, box) => ({
    content: artifact(
      `0.9 0.95 1 rg 0 0 595 842 re f 0.2 0.4 0.6 rg 0 0 30 842 re f q ${matrixOf(box)} /Im Do Q`,
    ),
    objects: { image: imageStream(drawing) },
    resources: asXObject,
  }),
  'with a note on it': (drawing, box) => ({
    content: artifact(`${matrixOf(box)} /Im Do`),
    objects: {
      image: imageStream(drawing),
      note: `<< /Type /Annot /Subtype /FreeText /Rect [100 400 480 460] /Contents (${'This is what the letter says. '.repeat(4)}) /DA (/F1 11 Tf) /AP << /N @look >> >>`,
      look: {
        dict: '/Type /XObject /Subtype /Form /BBox [0 0 380 60] /Resources << /Font << /F1 @font >> >>',
        data: `BT /F1 11 Tf 4 40 Td (${'This is what the letter says. '.repeat(2)}) Tj ET`,
      },
    },
    resources: asXObject,
    page: { Annots: '[@note]' },
  }),
  'with a hidden text layer': (drawing, box) => ({
    content: artifact(
      `q ${matrixOf(box)} /Im Do Q BT 3 Tr /F1 9 Tf 80 600 Td ${'(What the machine took the letter to say) Tj 0 -14 Td '.repeat(20)} ET`,
    ),
    objects: { image: imageStream(drawing) },
    resources: asXObject,
  }),
  'in three inks, one over the other': (drawing, box) => {
    const ink = (at: number) => {
      const data = new Uint8Array(drawing.pixels.length * 3).fill(255);
      drawing.pixels.forEach((shade, pixel) => {
        data[pixel * 3 + at] = shade;
      });
      const { width, height } = drawing;
      return {
        dict: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
        data: deflateSync(data),
      };
    };
    return {
      content: artifact(`/Over gs ${[0, 1, 2].map((at) => `q ${matrixOf(box)} /Ink${at} Do Q`).join(' ')}`),
      objects: { ink0: ink(0), ink1: ink(1), ink2: ink(2) },
      resources: {
        XObject: '<< /Ink0 @ink0 /Ink1 @ink1 /Ink2 @ink2 >>',
        ExtGState: '<< /Over << /BM /Multiply >> >>',
      },
    };
  },
  'as dashes': (drawing, box) => ({
    content: artifact(`0 G ${dashesOf(drawing, box).join(' ')}`),
    objects: {},
  }),
  'as the samples of a shading': (drawing, box) => ({
    content: artifact(`${matrixOf(box)} /Shades sh`),
    objects: {
      samples: {
        dict: `/FunctionType 0 /Domain [0 1 0 1] /Range [0 1] /Decode [0 1] /Size [${drawing.width} ${drawing.height}] /BitsPerSample 8`,
        data: upsideDown(drawing).pixels,
      },
    },
    resources: { Shading: '<< /Shades << /ShadingType 1 /ColorSpace /DeviceGray /Function @samples >> >>' },
  }),
  'pale until it is shown': (drawing, box) => ({
    content: artifact(`${matrixOf(box)} /Im Do`),
    objects: {
      image: imageStream(
        { ...drawing, pixels: drawing.pixels.map((shade) => 128 + (shade - 128) / 12) },
        '/Decode [-5.5 6.5]',
      ),
    },
    resources: asXObject,
  }),
  'in colours of the same light': (drawing, box) => {
    const samples = new Uint8Array(drawing.pixels.length * 3);
    for (const [at, shade] of drawing.pixels.entries())
      samples.set([255 - shade, Math.round(66 + shade * 0.48), Math.round(66 + shade * 0.17)], at * 3);
    return {
      content: artifact(`${matrixOf(box)} /Im Do`),
      objects: {
        image: {
          dict: `/Type /XObject /Subtype /Image /Width ${drawing.width} /Height ${drawing.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
          data: deflateSync(samples),
        },
      },
      resources: asXObject,
    };
  },
  'in stencils that each hold a part': (drawing, box) => {
    const random = randomNumbers(77);
    const owners = drawing.pixels.map(() => Math.floor(random() * 5));
    const part = (own: number) =>
      stencilStream({
        ...drawing,
        pixels: drawing.pixels.map((shade, at) => (owners[at] === own ? shade : 255)),
      });
    const parts = [0, 1, 2, 3, 4];
    return {
      content: artifact(parts.map((own) => `q ${matrixOf(box)} /Part${own} Do Q`).join(' ')),
      objects: Object.fromEntries(parts.map((own) => [`part${own}`, part(own)])),
      resources: { XObject: `<< ${parts.map((own) => `/Part${own} @part${own}`).join(' ')} >>` },
    };
  },
  'as the pattern of a pattern': (drawing, box) => {
    const [left, bottom, right, top] = box;
    const area = `${left} ${bottom} ${right - left} ${top - bottom} re f`;
    const pattern = (more: string, data: string) => ({
      dict: `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 595 842] /XStep 2000 /YStep 2000 ${more}`,
      data,
    });
    return {
      content: artifact(`/Pattern cs /Outer scn ${area}`),
      objects: {
        image: imageStream(drawing),
        inner: pattern('/Resources << /XObject << /Im @image >> >>', `${matrixOf(box)} /Im Do`),
        outer: pattern('/Resources << /Pattern << /Inner @inner >> >>', `/Pattern cs /Inner scn ${area}`),
      },
      resources: { Pattern: '<< /Outer @outer >>' },
    };
  },
  'as the letters of a font, each a line': (drawing, box) =>
    inGlyphs(
      rowsOf(drawing, box).map(([{ width, height, pixels }, [left, bottom, right, top]]) => ({
        draws: `${(right - left) * 10} 0 0 ${(top - bottom) * 10} 0 0 cm BI /W ${width} /H ${height} /CS /G /BPC 8 /F /AHx ID ${Buffer.from(pixels).toString('hex')}> EI`,
        width: (right - left) * 10,
        at: [left, bottom],
      })),
    ),
  'as a letter of a font': (drawing, [left, bottom, right, top]) =>
    inGlyphs(
      [
        {
          draws: `${(right - left) * 10} 0 0 ${(top - bottom) * 10} 0 0 cm /Im Do`,
          width: 50,
          at: [left, bottom],
        },
      ],
      { image: imageStream(drawing) },
    ),
  'as the shapes of letters, each a line': (drawing, box) =>
    inGlyphs(
      rowsOf(drawing, box).map(([row, [left, bottom, right, top]]) => ({
        draws: `${runsOf(row, [0, 0, (right - left) * 10, (top - bottom) * 10]).join(' ')} f`,
        width: 50,
        at: [left, bottom],
      })),
    ),
  'in the content itself': (drawing, box) => ({
    content: artifact(
      `${matrixOf(box)} BI /W ${drawing.width} /H ${drawing.height} /CS /G /BPC 8 /F /AHx ID ${Buffer.from(drawing.pixels).toString('hex')}> EI`,
    ),
    objects: {},
  }),
};

/** What is typed on the page. */
export interface TypedText {
  readonly heading?: string;
  readonly lines: readonly string[];
}

/** Where the page with the picture stands: alone, or after a page of text. */
export type PagePlace = 'alone' | 'second';

const written = 'You are welcome to us for an examination of your shoulder on Monday.';

/** A tagged document with a picture on a page that is otherwise typed. */
export function documentWith(shown: Shown, typed: TypedText, place: PagePlace = 'alone'): Uint8Array {
  const heading = typed.heading ?? 'Your summons';
  const content = [
    shown.content,
    heading === '' ? '' : `/H1 << /MCID 0 >> BDC BT /F1 18 Tf 60 790 Td (${heading}) Tj ET EMC`,
    typed.lines.length === 0
      ? ''
      : `/P << /MCID 1 >> BDC BT /F1 11 Tf 60 765 Td ${typed.lines.map((line) => `(${line}) Tj 0 -15 Td`).join(' ')} ET EMC`,
  ].join('\n');
  const first = place === 'second';
  const { Font: _, ...resources } = shown.resources ?? {};
  return buildDocument({
    content,
    resources,
    ...(shown.catalog ? { catalog: shown.catalog } : {}),
    ...(shown.page ? { page: shown.page } : {}),
    structure: [
      { type: 'H1', kids: [0] },
      { type: 'P', kids: [1] },
      ...(shown.element ? [shown.element] : []),
    ],
    objects: {
      ...shown.objects,
      ...(first
        ? {
            pages: '<< /Type /Pages /Kids [@opening @page] /Count 2 >>',
            opening:
              '<< /Type /Page /Parent @pages /MediaBox [0 0 595 842] /Contents @words /Resources << /Font << /F1 @font >> >> >>',
            words: {
              dict: '',
              data: `/Artifact BMC BT /F1 11 Tf 72 760 Td ${`(${written}) Tj 0 -16 Td `.repeat(20)} ET EMC`,
            },
          }
        : {}),
    },
  });
}
