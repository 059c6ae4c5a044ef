import { type EncodedImage, type GrayPicture, readPicture } from '@klarmall/pdf';
import { inflateNode } from '@klarmall/pdf/node';
import { buildDocument } from '@klarmall/pdf/testing';
import { encodeJbig2, encodeJpeg } from '@klarmall/pdf/testing/encode-picture';
import { buildPages } from '@klarmall/pdf/testing/pages';
import { type Drawing, plainPictures, textPictures } from '@klarmall/pdf/testing/pictures';
import { afterEach, describe, expect, it } from 'vitest';
import { readAttachment } from '../read-attachment.ts';
import { type PdfjsLimits, PdfjsReader } from './pdfjs-reader.ts';

let reader: PdfjsReader | undefined;
afterEach(() => reader?.close());

function readerWith(limits: Partial<PdfjsLimits> = {}, script?: string): PdfjsReader {
  reader = new PdfjsReader({ milliseconds: 20_000, ...limits }, script);
  return reader;
}

describe('PdfjsReader', () => {
  it('gives the text of each page and leaves the bytes alone', async () => {
    const bytes = buildDocument();
    const { length } = bytes;
    expect(await readerWith().read(bytes)).toEqual(['Welcome to the clinic.']);
    expect(bytes).toHaveLength(length);
  });

  it('reads one file after another, also after one that pdf.js cannot read', async () => {
    const own = readerWith();
    expect(await own.read(new TextEncoder().encode('%PDF-1.7'))).toBeUndefined();
    expect(await own.read(buildDocument())).toEqual(['Welcome to the clinic.']);
  });

  it('ends the process when its time is up, and starts another for the next file', async () => {
    const own = readerWith();
    expect(await own.read(buildDocument(), 1)).toBeUndefined();
    expect(await own.read(buildDocument())).toEqual(['Welcome to the clinic.']);
  });

  it('gives nothing when the text is too long or the process cannot run', async () => {
    expect(await readerWith({ characters: 5 }).read(buildDocument())).toBeUndefined();
    expect(await readerWith({}, '/no/such/script.mjs').read(buildDocument())).toBeUndefined();
  });

  it('reads a long document in pages that are spread over the whole of it', async () => {
    const texts = await readerWith({ pages: 4 }).read(
      buildPages(Array.from({ length: 10 }, (_, index) => [`Page ${index + 1}`])),
    );
    expect(texts?.flatMap((text, index) => (text === undefined ? [] : [index + 1]))).toEqual([1, 4, 7, 10]);
    expect(texts?.[9]).toBe('Page 10');
  });
});

const drawn = (pictures: Readonly<Record<string, () => Drawing>>, name: string): Drawing => {
  const drawing = pictures[name]?.();
  if (drawing === undefined) throw new Error(`There is no picture "${name}".`);
  return drawing;
};
const codecs = {
  jpeg: { filter: 'DCTDecode', bits: 8, encode: encodeJpeg, scan: 'a scan in shades of grey' },
  jbig2: { filter: 'JBIG2Decode', bits: 1, encode: encodeJbig2, scan: 'a scan in two shades' },
} as const;

/** The mean difference of two pictures of one size, in shades. */
function difference(one: GrayPicture, other: GrayPicture): number {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  return (
    one.pixels.reduce((sum, shade, at) => sum + Math.abs(shade - (other.pixels[at] ?? 0)), 0) /
    one.pixels.length
  );
}

describe.each(Object.entries(codecs))('pictures as %s', (name, { filter, bits, encode, scan }) => {
  const codec = name as keyof typeof codecs;
  const parameters = {};

  it('are decoded and read', async () => {
    const drawing = drawn(textPictures, scan);
    const { width, height } = drawing;
    const picture = await readerWith().decode({
      codec,
      bytes: encode(drawing),
      width,
      height,
      parameters,
      globals: undefined,
    });
    if (picture === undefined) throw new Error('The picture was not decoded.');
    expect(difference(picture, drawing)).toBeLessThan(codec === 'jpeg' ? 3 : 0.01);
    expect(readPicture(picture).lines.length).toBeGreaterThan(20);
  });

  it('decide what is a scan beside a typed line', async () => {
    const own = readerWith();
    const judge = async (drawing: Drawing) => {
      const bytes = buildDocument({
        content:
          '/Artifact BMC q 595 0 0 700 0 0 cm /Im Do Q EMC /P << /MCID 0 >> BDC BT /F1 12 Tf 72 760 Td (Your letter is on this page, please read all of it.) Tj ET EMC',
        resources: { XObject: '<< /Im @image >>' },
        objects: {
          image: {
            dict: `/Type /XObject /Subtype /Image /Width ${drawing.width} /Height ${drawing.height} /ColorSpace /DeviceGray /BitsPerComponent ${bits} /Filter /${filter}`,
            data: encode(drawing),
          },
        },
      });
      const means = { inflate: inflateNode, decodeImage: (image: EncodedImage) => own.decode(image) };
      const { document } = await readAttachment(bytes, { fileName: 'letter.pdf' }, means);
      return document?.view?.class;
    };
    expect(await judge(drawn(textPictures, scan))).toBe('image-only');
    // A photo in two shades is noise that nobody meets.
    expect(await judge(drawn(plainPictures, codec === 'jpeg' ? 'a photo' : 'a line drawing'))).toBe(
      'born-digital',
    );
  });
});

describe('a picture that is damaged', () => {
  it('is none', async () => {
    const bytes = encodeJpeg(drawn(textPictures, 'a scan in shades of grey')).slice(0, 30);
    const image = {
      codec: 'jpeg',
      bytes,
      width: 500,
      height: 700,
      parameters: {},
      globals: undefined,
    } as const;
    expect(await readerWith().decode(image)).toBeUndefined();
  });
});
