import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { black, type Rgb, rgb, white } from '../color/index.ts';
import type { Box } from '../geometry.ts';
import { classifyDocument } from './classify-document.ts';
import { classifyPage, type PageClass } from './classify-page.ts';
import type { ImageMark, PathMark, TextMark } from './marks.ts';
import { PageInk } from './page-ink.ts';

const a4: Box = [0, 0, 595, 842];
const base = { clip: undefined, optionalContentOff: false, source: 'page', plain: true } as const;
const grey = (share: number): Rgb => rgb(share, share, share);
const fullPage = [595, 0, 0, 842, 0, 0] as const;

function text(characters: number, place: Partial<TextMark> & { readonly y?: number } = {}): TextMark {
  const { y = 600, ...rest } = place;
  return {
    ...base,
    box: [60, y, 500, y + 12],
    characters,
    size: 11,
    dots: [],
    renderingMode: 0,
    alpha: 1,
    color: black,
    glyphless: false,
    ...rest,
  };
}

function image(rest: Partial<ImageMark> = {}): ImageMark {
  return { ...base, matrix: fullPage, alpha: 1, opacity: 'opaque', ...rest };
}

function rectangle(box: Box, color: Rgb | undefined, rest: Partial<PathMark> = {}): PathMark {
  return {
    ...base,
    box,
    lines: 4,
    curves: 0,
    subpaths: [],
    filled: true,
    pen: undefined,
    outline: { rectangle: true, points: [], starts: [0], evenOdd: false },
    alpha: 1,
    color,
    ...rest,
  };
}

const lines = (count: number, rest: Partial<TextMark> = {}) =>
  Array.from({ length: count }, (_, line) => text(50, { y: 720 - line * 20, ...rest }));

type Paint = (ink: PageInk) => void;

function features(paint: Paint, page = a4) {
  const ink = new PageInk(page);
  paint(ink);
  return ink.features();
}

const texts =
  (marks: readonly TextMark[]): Paint =>
  (ink) => {
    for (const mark of marks) ink.text(mark);
  };

const classOf = (paint: Paint) => classifyPage(features(paint));

describe('a scan', () => {
  it('is image-only without text', () => {
    expect(classOf((ink) => ink.image(image()))).toBe('image-only');
  });

  it('is seen when it is cut into strips and tiles', () => {
    const paint: Paint = (ink) => {
      for (let y = 0; y < 842; y += 2) ink.image(image({ matrix: [595, 0, 0, 2, 0, y] }));
    };
    expect(features(paint).imageCover).toBeGreaterThan(0.98);
    expect(classOf(paint)).toBe('image-only');
  });

  it('is seen when it is turned and mirrored', () => {
    expect(
      features((ink) => ink.image(image({ matrix: [0, 842, -595, 0, 595, 0] }))).imageCover,
    ).toBeGreaterThan(0.98);
    expect(
      features((ink) => ink.image(image({ matrix: [595, 20, -20, 842, 10, -10] }))).imageCover,
    ).toBeGreaterThan(0.9);
  });

  it.each(['stencil', 'soft-masked'] as const)('is seen as a %s image', (opacity) => {
    expect(classOf((ink) => ink.image(image({ opacity })))).toBe('image-only');
  });

  it('is seen in an annotation', () => {
    expect(classOf((ink) => ink.image(image({ source: 'annotation' })))).toBe('image-only');
  });

  it('stays one with a stamp at the edge and a word across it', () => {
    const stamp = text(90, { y: 15, size: 8 });
    const word = text(5, { y: 400, size: 60 });
    expect(
      classOf((ink) => {
        ink.image(image());
        texts([stamp, word])(ink);
      }),
    ).toBe('image-only');
  });

  it('stays one with text in annotations', () => {
    const paint: Paint = (ink) => {
      ink.image(image());
      texts(lines(10, { source: 'annotation' }))(ink);
    };
    expect(classOf(paint)).toBe('image-only');
    expect(features(paint).visibleInAnnotations).toBe(500);
  });

  it.each<[string, Partial<TextMark>]>([
    ['rendering mode 3', { renderingMode: 3 }],
    ['rendering mode 7', { renderingMode: 7 }],
    ['transparent text', { alpha: 0 }],
    ['optional content that is off', { optionalContentOff: true }],
    ['tiny text', { size: 0.1 }],
    ['a clip that leaves nothing', { clip: [0, 0, 0, 0] }],
    ['text outside its clip', { clip: [0, 0, 10, 10] }],
    ['white text', { color: white }],
    ['a font without glyphs', { glyphless: true }],
  ])('has a text layer when it is hidden by %s', (_, rest) => {
    const found = features((ink) => {
      ink.image(image());
      texts(lines(20, rest))(ink);
    });
    expect(found).toMatchObject({ visible: 0, hidden: 1000 });
    expect(classifyPage(found)).toBe('ocr-over-scan');
  });

  it('has a text layer when the image is painted over it', () => {
    const found = features((ink) => {
      texts(lines(20))(ink);
      ink.image(image());
    });
    expect(found.hiddenBy).toEqual({ covered: 1000 });
    expect(classifyPage(found)).toBe('ocr-over-scan');
  });

  it('has a text layer when a white sheet is painted over it', () => {
    const found = features((ink) => {
      texts(lines(20))(ink);
      ink.path(rectangle(a4, white));
      ink.image(image({ opacity: 'stencil' }));
    });
    expect(classifyPage(found)).toBe('ocr-over-scan');
  });

  it('has a text layer when it stands outside the page', () => {
    const found = features((ink) => {
      ink.image(image());
      ink.text(text(500, { box: [700, 500, 900, 512] }));
    });
    expect(found.hiddenBy).toEqual({ 'off-page': 500 });
  });
});

describe('a written page', () => {
  it('is born-digital', () => {
    expect(classOf(texts(lines(20)))).toBe('born-digital');
    expect(classOf(texts([text(1)]))).toBe('born-digital');
  });

  it('may have a background image, under all of its text', () => {
    expect(
      classOf((ink) => {
        ink.image(image());
        texts(lines(6))(ink);
      }),
    ).toBe('born-digital');
  });

  it('may be a heading over a map', () => {
    const map = image({ matrix: [500, 0, 0, 600, 48, 60] });
    expect(
      classOf((ink) => {
        ink.text(text(21, { y: 762 }));
        ink.image(map);
      }),
    ).toBe('born-digital');
  });

  it('is not made by a running head and a page number, but by a few lines anywhere', () => {
    const page = image({ matrix: [482, 0, 0, 624, 57, 133] });
    const head = (characters: number): Paint => {
      return (ink) => {
        ink.text(text(characters, { y: 773 }));
        ink.text(text(6, { y: 72 }));
        ink.image(page);
      };
    };
    expect(features(head(21))).toMatchObject({ visibleInside: 27, runningHead: 21 });
    expect(classOf(head(21))).toBe('image-only');
    expect(classOf(head(40))).toBe('born-digital');
  });

  it('may be a page-wide photo with a sentence', () => {
    expect(
      classOf((ink) => {
        ink.image(image());
        ink.text(text(52, { y: 300 }));
      }),
    ).toBe('born-digital');
  });

  it('may show white words on a dark box', () => {
    const found = features((ink) => {
      ink.path(rectangle([50, 590, 550, 625], grey(0.1)));
      ink.text(text(30, { color: white, y: 600 }));
    });
    expect(found).toMatchObject({ visible: 30, hidden: 0 });
  });

  it('may be a page-wide photo with large white words, or with a printer\u2019s mark off the page', () => {
    const photo: Paint = (ink) => {
      ink.image(image());
      ink.text(text(70, { color: white, size: 22, y: 400 }));
    };
    expect(features(photo)).toMatchObject({ visible: 70, hidden: 0 });
    expect(classOf(photo)).toBe('born-digital');
    const marked: Paint = (ink) => {
      ink.image(image());
      ink.text(text(70, { y: 400 }));
      ink.text(text(30, { box: [700, 0, 800, 10] }));
    };
    expect(classOf(marked)).toBe('born-digital');
  });

  it('may show a few white words on a photo', () => {
    const found = features((ink) => {
      ink.image(image({ matrix: [595, 0, 0, 300, 0, 542] }));
      ink.text(text(20, { color: white, y: 700 }));
      texts(lines(3, {}).map((mark) => ({ ...mark, box: [60, 300, 500, 312] })))(ink);
    });
    expect(found.hidden).toBe(0);
  });

  it('is not hidden by an image that is itself hidden', () => {
    const found = features((ink) => {
      texts(lines(20))(ink);
      ink.image(image({ alpha: 0 }));
      ink.image(image({ optionalContentOff: true }));
      ink.image(image({ clip: [-10, -10, -5, -5] }));
    });
    expect(found).toMatchObject({ imageCover: 0, visible: 1000, hidden: 0 });
  });

  it('is not hidden by a picture beside it', () => {
    const found = features((ink) => {
      ink.text(text(50, { y: 700 }));
      ink.image(image({ matrix: [595, 0, 0, 600, 0, 0] }));
    });
    expect(found.hidden).toBe(0);
  });
});

describe('outlined text', () => {
  const letters = Array.from({ length: 400 }, (_, index): Box => {
    const x = 60 + (index % 40) * 11;
    const y = 700 - Math.floor(index / 40) * 20;
    return [x, y, x + 8, y + 9];
  });

  it('is told by rows of letter-sized shapes, also with a page number in real text', () => {
    const paint: Paint = (ink) => {
      ink.path({ ...rectangle(a4, black), outline: undefined, lines: 3000, curves: 4000, subpaths: letters });
      ink.text(text(3, { y: 20 }));
    };
    expect(classOf(paint)).toBe('outlined');
  });

  it('is told by many curves alone', () => {
    expect(classOf((ink) => ink.path({ ...rectangle(a4, black), outline: undefined, curves: 60 }))).toBe(
      'outlined',
    );
  });

  it('is not a drawing with labels', () => {
    const paint: Paint = (ink) => {
      ink.path({ ...rectangle(a4, black), outline: undefined, lines: 9000, curves: 9000 });
      ink.text(text(20));
    };
    expect(classOf(paint)).toBe('born-digital');
  });
});

describe('an empty page', () => {
  it('is blank with nothing, a rule, white or hidden text on it', () => {
    expect(classOf(() => undefined)).toBe('blank');
    expect(classOf((ink) => ink.path(rectangle([50, 400, 500, 401], black)))).toBe('blank');
    expect(classOf(texts(lines(5, { color: white })))).toBe('blank');
    expect(classOf(texts(lines(5, { renderingMode: 3 })))).toBe('blank');
  });
});

describe('classifyDocument', () => {
  const classOfPages = (...pages: readonly PageClass[]) =>
    classifyDocument(pages.map((page) => ({ class: page, wordless: false })));

  it('leaves blank pages out and calls differing pages mixed', () => {
    expect(classOfPages('born-digital', 'blank', 'born-digital')).toBe('born-digital');
    expect(classOfPages('born-digital', 'image-only')).toBe('mixed');
    expect(classOfPages('image-only', 'ocr-over-scan')).toBe('mixed');
    expect(classOfPages('blank')).toBe('blank');
    expect(classOfPages()).toBe('blank');
  });

  it('leaves photos and drawings between pages of text out, but not where there is nothing else', () => {
    const photo = { class: 'image-only', wordless: true } as const;
    expect(classifyDocument([{ class: 'born-digital', wordless: false }, photo])).toBe('born-digital');
    expect(classifyDocument([{ class: 'image-only', wordless: false }, photo])).toBe('image-only');
    expect(classifyDocument([photo, { class: 'born-digital', wordless: true }])).toBe('mixed');
    expect(classifyDocument([photo])).toBe('image-only');
  });
});

describe('PageInk', () => {
  it('takes any numbers without throwing and gives shares and counts', () => {
    const number = fc.double({ noDefaultInfinity: false });
    const box = fc.tuple(number, number, number, number);
    const matrix = fc.tuple(number, number, number, number, number, number);
    fc.assert(
      fc.property(box, fc.array(fc.tuple(box, matrix, fc.boolean())), (page, marks) => {
        const found = features((ink) => {
          for (const [place, transformation, first] of marks) {
            if (first) ink.text(text(3, { box: place }));
            ink.image(image({ matrix: transformation }));
            ink.path(rectangle(place, grey(0.5), { subpaths: [place] }));
          }
        }, page);
        expect(found.imageCover).toBeGreaterThanOrEqual(0);
        expect(found.imageCover).toBeLessThanOrEqual(1);
        expect(found.visible + found.hidden).toBe(marks.filter(([, , first]) => first).length * 3);
      }),
    );
  });

  it('says that it could not count when a page asks for too much', () => {
    const found = features((ink) => {
      for (let index = 0; index < 5000; index++) ink.image(image());
    });
    expect(found.incomplete).toBe(true);
  });
});
