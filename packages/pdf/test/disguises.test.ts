import { describe, expect, it } from 'vitest';
import type { Box } from '../src/geometry.ts';
import { inspectPdfAndPictures } from '../src/index.ts';
import { inflateNode } from '../src/node.ts';
import {
  disguises,
  documentWith,
  type PagePlace,
  sideBySide,
  type TypedText,
} from '../src/testing/disguises.ts';
import {
  blankDrawing,
  type Drawing,
  drawText,
  fillRectangle,
  mapped,
  randomNumbers,
} from '../src/testing/picture-drawing.ts';
import { plainPictures, textPictures } from '../src/testing/pictures.ts';

async function viewOf(bytes: Uint8Array) {
  const report = await inspectPdfAndPictures(bytes, { inflate: inflateNode }, undefined);
  expect(report.reasons).toEqual([]);
  return report.view;
}

const boxes: readonly Box[] = [
  [0, 0, 595, 842],
  [60, 60, 535, 730],
  [90, 140, 505, 700],
  [60, 80, 420, 560],
];
const places: readonly PagePlace[] = ['alone', 'second'];
const typed: readonly TypedText[] = [
  { lines: ['Read the letter below.'] },
  { heading: 'Appendix: letter', lines: ['Here is the letter that your clinic sent to you in the autumn.'] },
  { lines: ['Read the letter below. It says when you come and what you bring along.'] },
];
const pick = <Value>(values: readonly Value[], index: number): Value =>
  values[index % values.length] as Value;

/** Every picture meets some ways to put it on a page, every way some pictures; `npm run accuracy:pdf` has them all. */
const some = (picture: string) => {
  const first = [...Object.keys(textPictures), ...Object.keys(plainPictures)].indexOf(picture);
  return Object.entries(disguises)
    .map(([name, show], index) => ({ name, show, index }))
    .filter(({ index }) => (index + first) % 6 === 0);
};

describe.each(Object.entries(textPictures))('%s', (picture, draw) => {
  const drawing = draw();

  it.each(some(picture))('is a scan $name', async ({ name, show, index }) => {
    const document = documentWith(show(drawing, pick(boxes, index)), pick(typed, index), pick(places, index));
    const view = await viewOf(document);
    const asShapes = [
      'turned into shapes',
      'as dashes',
      'typed with the dots of a font',
      'as the shapes of letters, each a line',
    ];
    const asScans = asShapes.includes(name) ? ['outlined'] : ['image-only', 'ocr-over-scan'];
    expect(asScans).toContain(view?.pages.at(-1)?.class);
    expect(view?.class).not.toBe('born-digital');
  });
});

describe.each(Object.entries(plainPictures))('%s', (picture, draw) => {
  const drawing = draw();

  it.each(some(picture).filter(({ name }) => name !== 'with a hidden text layer'))(
    'is no scan $name',
    async ({ name, show, index }) => {
      const words: TypedText = index % 3 === 0 ? { heading: 'Welcome', lines: [] } : pick(typed, index);
      const view = await viewOf(documentWith(show(drawing, pick(boxes, index)), words, pick(places, index)));
      expect(view?.class).toBe('born-digital');
      // What noise becomes in two shades is nothing that anybody meets.
      if (name === 'as a stencil' || name === 'in stencils that each hold a part') return;
      for (const { text } of view?.pages.flatMap(({ images }) => images) ?? [])
        expect(text?.characters ?? 0).toBeLessThan(6);
    },
  );

  it('has a page of its own in a document of text', async () => {
    const shown = disguises['as decoration']?.(drawing, [0, 0, 595, 842]);
    if (shown === undefined) throw new Error('no such disguise');
    const view = await viewOf(documentWith(shown, { heading: '', lines: [] }, 'second'));
    // An empty sheet is nothing but a scan of the back of a letter.
    const empty = picture === 'a paper ground' || picture === 'a shaded ground';
    expect(view?.class).toBe(empty ? 'mixed' : 'born-digital');
  });
});

describe('small pictures side by side', () => {
  const documentOf = (draw: (drawing: Drawing, random: () => number) => void) => {
    const random = randomNumbers(41);
    const drawings = Array.from({ length: 126 }, () => {
      const drawing = blankDrawing(128, 28);
      draw(drawing, random);
      return drawing;
    });
    return documentWith(sideBySide(drawings, 6), typed[0] as TypedText);
  };

  it('are a scan when each holds a word', async () => {
    const words = documentOf((drawing, random) =>
      drawText(drawing, { left: 2, top: 6, right: 60 + random() * 66, lines: 1, dot: 2, shade: 20 }, random),
    );
    expect((await viewOf(words))?.class).toBe('image-only');
  });

  it('are none when they are dots and boxes', async () => {
    const boxes = documentOf((drawing) => fillRectangle(drawing, 4, 4, 24, 24, 90));
    expect((await viewOf(boxes))?.class).toBe('born-digital');
  });
});

it('a small drawing may have a page of its own', async () => {
  const drawing = (plainPictures['a chart'] as () => Drawing)();
  const shown = disguises['as decoration']?.(drawing, [60, 600, 200, 760]);
  if (shown === undefined) throw new Error('no such disguise');
  const view = await viewOf(documentWith(shown, { heading: '', lines: [] }, 'second'));
  expect(view?.class).toBe('born-digital');
});

describe('letters that do not stand alone', () => {
  const decorationOf = (drawing: Drawing) => {
    const shown = disguises['as decoration']?.(drawing, [60, 60, 535, 730]);
    if (shown === undefined) throw new Error('no such disguise');
    return documentWith(shown, typed[0] as TypedText);
  };
  /** Rows of letters on lines that they touch. */
  const onLines = (written: boolean): Drawing => {
    const drawing = blankDrawing(500, 700);
    const random = randomNumbers(40);
    for (let line = 0; line < 28; line++) {
      const top = 60 + line * 22;
      if (written) drawText(drawing, { left: 50, top, right: 450, lines: 1, dot: 1, shade: 20 }, random);
      fillRectangle(drawing, 40, top + 7, 460, top + 8, 90);
    }
    return drawing;
  };
  /** Three pixels for each of a small picture, two of them dark, as needles print. */
  const inDots = (small: Drawing): Drawing => {
    const drawing = blankDrawing(small.width * 3, small.height * 3, 250);
    for (const [at, shade] of small.pixels.entries()) {
      const [x, y] = [(at % small.width) * 3, Math.floor(at / small.width) * 3];
      if (shade < 128) fillRectangle(drawing, x, y, x + 2, y + 2, 30);
    }
    return drawing;
  };

  it('are a scan when they touch the lines that they are written on', async () => {
    expect((await viewOf(decorationOf(onLines(true))))?.class).toBe('image-only');
    expect((await viewOf(decorationOf(onLines(false))))?.class).toBe('born-digital');
  });

  it('are a scan when they are made of dots', async () => {
    const receipt = blankDrawing(170, 230);
    drawText(receipt, { left: 10, top: 10, right: 160, lines: 18, dot: 1, shade: 20 }, randomNumbers(31));
    expect((await viewOf(decorationOf(inDots(receipt))))?.class).toBe('image-only');
    const random = randomNumbers(32);
    const dust = mapped(blankDrawing(170, 230), () => (random() < 0.2 ? 0 : 255));
    expect((await viewOf(decorationOf(inDots(dust))))?.class).toBe('born-digital');
  });
});

describe('letters of a Type 3 font', () => {
  /** Rows of 26 letters that are drawn as `drawn` says of the drawing and the size of a letter. */
  const inLetters = (drawn: (letter: Drawing) => string, size: number) => {
    const glyphs = Array.from({ length: 26 }, (_, index) => {
      const letter = blankDrawing(14, 20);
      drawText(letter, { left: 1, top: 2, right: 13, lines: 1, dot: 2, shade: 0 }, randomNumbers(index + 7));
      return letter;
    });
    const rows = Array.from({ length: Math.floor(600 / (size * 1.4)) }, (_, row) => {
      const letters = Array.from({ length: Math.floor(440 / (size * 0.7)) }, (__, column) =>
        (97 + ((row * 7 + column * 5) % 26)).toString(16),
      );
      return `1 0 0 1 60 ${690 - row * size * 1.4} Tm <${letters.join('')}> Tj`;
    });
    const names = glyphs.map((_, index) => `/l${index}`);
    return documentWith(
      {
        content: '/P << /MCID 2 >> BDC /Letters Do EMC',
        objects: {
          letters: {
            dict: '/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Resources << /Font << /T @bitmaps >> >>',
            data: `BT 0 g /T ${size} Tf ${rows.join(' ')} ET`,
          },
          bitmaps: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 70 100] /FontMatrix [.01 0 0 .01 0 0] /FirstChar 97 /LastChar 122 /Widths [${names.map(() => 70).join(' ')}] /CharProcs << ${names.map((name, index) => `${name} @letter${index}`).join(' ')} >> /Encoding << /Type /Encoding /Differences [97 ${names.join(' ')}] >> /Resources << >> >>`,
          ...Object.fromEntries(
            glyphs.map((letter, index) => [`letter${index}`, { dict: '', data: `70 0 d0 ${drawn(letter)}` }]),
          ),
        },
        resources: { XObject: '<< /Letters @letters >>' },
        element: { type: 'P', kids: [2] },
      },
      typed[0] as TypedText,
    );
  };
  const asBitmap = ({ width, height, pixels }: Drawing) =>
    `70 0 0 100 0 0 cm BI /W ${width} /H ${height} /CS /G /BPC 8 /F /AHx ID ${Buffer.from(pixels).toString('hex')}> EI`;
  const asSquares = ({ width, pixels }: Drawing) =>
    `${[...pixels.keys()]
      .filter((at) => (pixels[at] ?? 255) < 128)
      .map((at) => `${(at % width) * 5} ${95 - Math.floor(at / width) * 5} 5 5 re`)
      .join(' ')} f`;

  it.each([
    ['bitmaps', asBitmap],
    ['squares', asSquares],
  ])('are text when they are drawn as %s', async (_, drawn) => {
    for (const size of [8, 12, 30, 90]) {
      const view = await viewOf(inLetters(drawn, size));
      expect(view?.class).toBe('born-digital');
      expect(view?.pages[0]?.images).toEqual([]);
    }
  });

  it('hold a picture that is looked into, and what they stand for is still seen', async () => {
    const show = (picture: Drawing) => {
      const shown = disguises['as a letter of a font']?.(picture, [60, 60, 535, 730]);
      if (shown === undefined) throw new Error('no such disguise');
      return viewOf(documentWith(shown, typed[2] as TypedText));
    };
    const photo = await show((plainPictures['a photo'] as () => Drawing)());
    expect(photo?.class).toBe('born-digital');
    expect(photo?.pages[0]?.texts.map(({ visible }) => visible)).toEqual([true, true, true]);
    const scan = await show((textPictures['a crooked scan'] as () => Drawing)());
    expect(scan?.class).toBe('image-only');
  });
});

describe('squares and bars', () => {
  it('in rows are a code and no letters', async () => {
    const random = randomNumbers(12);
    const squares = Array.from({ length: 33 * 33 }, (_, at) =>
      random() < 0.5 ? `${150 + (at % 33) * 6} ${300 + Math.floor(at / 33) * 6} 6 6 re` : '',
    );
    const shown = {
      content: `/Figure << /MCID 2 >> BDC 0 g ${squares.join(' ')} f EMC`,
      objects: {},
      element: { type: 'Figure', kids: [2], entries: { Alt: '(A code that leads to the page)' } },
    };
    const view = await viewOf(documentWith(shown, { heading: 'Scan the code', lines: [] }));
    expect(view?.class).toBe('born-digital');
  });
});

describe('a document without any text', () => {
  const figure = (content: string, objects = {}) =>
    documentWith(
      {
        content: `/Figure << /MCID 2 >> BDC q ${content} Q EMC`,
        objects,
        element: { type: 'Figure', kids: [2], entries: { Alt: '(The notes of the song that we sing)' } },
      },
      { heading: '', lines: [] },
    );

  it('is no text turned into shapes when it is a drawing', async () => {
    const random = randomNumbers(3);
    const content = ['0 g .5 w'];
    for (let staff = 0; staff < 8; staff++) {
      const top = 700 - staff * 78;
      for (let line = 0; line < 5; line++) content.push(`64 ${top - line * 6} m 530 ${top - line * 6} l S`);
      for (let x = 80; x < 520; x += 17) {
        const y = top - Math.floor(random() * 9) * 3;
        content.push(`${x} ${y} m ${x + 2} ${y + 4} ${x + 7} ${y + 3} ${x + 7} ${y} c`);
        content.push(`${x + 6} ${y - 4} ${x + 1} ${y - 3} ${x} ${y} c f`);
        content.push(`${x + 7} ${y} m ${x + 7} ${y + 20} l S`);
      }
    }
    const view = await viewOf(figure(content.join(' ')));
    expect(view?.pages.map((page) => [page.class, page.wordless])).toEqual([['image-only', true]]);
  });

  it('is looked into when its picture is tagged', async () => {
    const show = (drawing: Drawing) => {
      const shown = disguises['as a figure with a long description']?.(drawing, [60, 60, 535, 730]);
      if (shown === undefined) throw new Error('no such disguise');
      return viewOf(documentWith(shown, { heading: '', lines: [] }));
    };
    const photo = await show((plainPictures['a photo'] as () => Drawing)());
    expect(photo?.pages[0]).toMatchObject({ class: 'image-only', wordless: true });
    const scan = await show((textPictures['a scan in two shades'] as () => Drawing)());
    expect(scan?.pages[0]).toMatchObject({ class: 'image-only', wordless: false });
  });
});

describe('text on a picture', () => {
  const onPicture = async (shown: string, shadeAt: (x: number, y: number) => number) => {
    const drawing = mapped(blankDrawing(400, 600), (_, x, y) => shadeAt(x, y));
    const show = disguises[shown];
    if (show === undefined) throw new Error('no such disguise');
    const view = await viewOf(documentWith(show(drawing, [0, 0, 595, 842]), typed[2] as TypedText));
    const [heading, line] = view?.pages[0]?.texts ?? [];
    return [heading?.pictureShades, line?.pictureShades];
  };

  it.each(['as decoration', 'in strips', 'in the inks of a printer', 'turned'])(
    'tells the shades that lie under it %s',
    async (shown) => {
      // Turned, the picture stands on its head.
      const fromTop = (y: number) => (shown === 'turned' ? 599 - y : y);
      // The heading stands on the light part at the top, the line below on the dark one.
      const [heading, line] = await onPicture(shown, (x, y) => (fromTop(y) < 46 ? 220 : 60) + (x % 2));
      expect(heading?.darker).toBeGreaterThan(210);
      expect(line?.lighter).toBeLessThan(75);
    },
  );

  it('tells both ends where shades differ', async () => {
    const [heading] = await onPicture('as decoration', (x) => (x < 70 ? 30 : 240));
    expect([heading?.darker, heading?.lighter].map((shade) => Math.round((shade ?? -1) / 10))).toEqual([
      3, 24,
    ]);
  });

  it('tells none where the picture lets something through', async () => {
    expect(await onPicture('as a soft mask', () => 60)).toEqual([undefined, undefined]);
  });
});
