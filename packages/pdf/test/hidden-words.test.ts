import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectPdfAndPictures } from '../src/index.ts';
import { inflateNode } from '../src/node.ts';
import { buildDocument, type DocumentParts } from '../src/testing/build-document.ts';
import { disguises, documentWith } from '../src/testing/disguises.ts';
import { type Drawing, plainPictures, textPictures } from '../src/testing/pictures.ts';

// Text that lies over, under and beside pictures and boxes without being seen.

async function viewOf(bytes: Uint8Array) {
  const { view, reasons } = await inspectPdfAndPictures(bytes, { inflate: inflateNode }, undefined);
  expect(reasons).toEqual([]);
  if (view === undefined) throw new Error('The file cannot be read.');
  return view;
}

const drawn = (pictures: Readonly<Record<string, () => Drawing>>, name: string): Drawing => {
  const drawing = pictures[name]?.();
  if (drawing === undefined) throw new Error(`There is no picture "${name}".`);
  return drawing;
};
const scan = drawn(textPictures, 'a scan in two shades');
const photo = drawn(plainPictures, 'a photo');

function withPicture({ width, height, pixels }: Drawing, parts: DocumentParts): Uint8Array {
  return buildDocument({
    ...parts,
    resources: { XObject: '<< /Im @image >>' },
    objects: {
      ...parts.objects,
      image: {
        dict: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
        data: deflateSync(pixels),
      },
    },
  });
}

const lines = (count: number, top: number) =>
  `/P << /MCID 0 >> BDC 0 g BT /F1 11 Tf 72 ${top} Td ${'(You are welcome to us for an examination) Tj 0 -15 Td '.repeat(count)} ET EMC`;
const heard =
  'BT 3 Tr /F1 9 Tf 80 300 Td ' +
  '(What the machine took the letter to say) Tj 0 -12 Td '.repeat(20) +
  'ET 0 Tr';

describe('hidden text over strips of a picture', () => {
  it.each([
    [0.1, 0],
    [0.2, 1],
    [0.3, 3],
    [0.4, 6],
  ])('that cover %d of the page, beside %d lines, is a scan', async (share, visible) => {
    const strip = `/Artifact BMC q 595 0 0 ${842 * share} 0 60 cm /Im Do Q ${heard} EMC`;
    const view = await viewOf(withPicture(scan, { content: `${strip} ${lines(visible, 780)}` }));
    expect(view.class).toBe('ocr-over-scan');
  });
});

describe('text under a picture or a box', () => {
  it('that is more than what is seen makes no written page', async () => {
    const picture = '/Artifact BMC q 595 0 0 520 0 40 cm /Im Do Q EMC';
    const under = await viewOf(
      withPicture(photo, { content: `${lines(20, 500)} ${picture} ${lines(2, 780)}` }),
    );
    expect(under.class).toBe('ocr-over-scan');
    const box = '/Artifact BMC 0 g 60 180 420 340 re f EMC';
    expect(
      (await viewOf(buildDocument({ content: `${lines(20, 500)} ${box} ${lines(2, 780)}` }))).class,
    ).toBe('ocr-over-scan');
  });

  it('is told with the reason and the colour of what covers it', async () => {
    const name = '/P << /MCID 0 >> BDC 0 g BT /F1 11 Tf 72 500 Td (Covered) Tj ET EMC';
    const box = '/Artifact BMC 0 0 0.2 rg 60 490 100 30 re f EMC';
    for (const [content, hidden, ground] of [
      [`${lines(6, 780)} ${name} ${box}`, 'covered', 0x000033],
      [`${lines(6, 780)} ${box.replace('0 0 0.2 rg', '0 g')} ${name}`, 'same-colour', 0x000000],
      [`${lines(6, 780)} ${name} ${box.replace('0 0 0.2 rg', '1 g')}`, 'covered', 0xffffff],
    ] as const) {
      const view = await viewOf(buildDocument({ content }));
      expect(view.class).toBe('born-digital');
      expect(view.pages[0]?.texts.find(({ text }) => text === 'Covered')).toMatchObject({
        hidden,
        ground,
        visible: false,
      });
    }
  });
});

describe('values of fields over a scan', () => {
  it('make no written page of it', async () => {
    const field = {
      note: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /TU (a) /V (x) /Rect [80 400 480 460] /AP << /N @look >> >>',
      look: {
        dict: '/Type /XObject /Subtype /Form /BBox [0 0 400 60] /Resources << /Font << /F1 @font >> >>',
        data: `BT /F1 11 Tf 4 40 Td (${'This is what the letter says. '.repeat(6)}) Tj ET`,
      },
    };
    const content = '/Artifact BMC q 595 0 0 842 0 0 cm /Im Do Q EMC';
    const view = await viewOf(withPicture(scan, { content, page: { Annots: '[@note]' }, objects: field }));
    expect(view.class).toBe('image-only');
  });
});

describe('a page with a few words in a document of text', () => {
  it.each(['Intentionally left blank', 'Annual report', 'Rehab'])(
    '"%s" does not make it mixed',
    async (heading) => {
      const show = disguises['as decoration'];
      const overPhoto = show?.(photo, [0, 0, 595, 842]) ?? { content: '', objects: {} };
      for (const shown of [overPhoto, { content: '', objects: {} }])
        expect((await viewOf(documentWith(shown, { heading, lines: [] }, 'second'))).class).toBe(
          'born-digital',
        );
    },
  );
});
