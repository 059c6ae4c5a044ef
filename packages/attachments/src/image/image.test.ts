import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildJpeg, buildPng } from '../testing/build-image.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';

const artist = 0x013b;
const serialNumber = 0xa431;
const description = 0x010e;

describe('readJpeg', () => {
  it('reads size and end', () => {
    const bytes = buildJpeg({ width: 640, height: 480, after: 'rest' });
    expect(readJpeg(bytes)).toMatchObject({
      kind: 'jpg',
      width: 640,
      height: 480,
      whole: true,
      animated: false,
    });
    expect(readJpeg(bytes).end).toBe(bytes.length - 4);
  });

  it('sees that the end is missing', () => {
    expect(readJpeg(buildJpeg({ truncated: true })).whole).toBe(false);
    expect(readJpeg(buildJpeg().subarray(0, 30)).whole).toBe(false);
    expect(readJpeg(buildJpeg({ width: 0 })).whole).toBe(false);
  });

  it('finds place, names and texts in the metadata', () => {
    expect(readJpeg(buildJpeg({ exif: { gps: true } })).exif.location).toBe(true);
    const { exif } = readJpeg(
      buildJpeg({
        exif: { texts: { [artist]: 'Fotograf', [serialNumber]: '0000', [description]: 'En karta' } },
      }),
    );
    expect(exif).toEqual({
      location: false,
      personalFields: ['Artist'],
      texts: ['En karta', 'Fotograf', '0000'],
    });
    expect(readJpeg(buildJpeg({ comment: 'Hej' })).texts).toEqual(['Hej']);
    const xmp = '<rdf:Description exif:GPSLatitude="59,1N" aux:SerialNumber="123"/>';
    expect(readJpeg(buildJpeg({ xmp })).exif).toMatchObject({
      location: true,
      personalFields: ['aux:SerialNumber'],
    });
  });
});

describe('readPng', () => {
  it('reads size, animation and end', () => {
    expect(readPng(buildPng({ width: 640, height: 480 }))).toMatchObject({
      width: 640,
      height: 480,
      whole: true,
      animated: false,
    });
    expect(readPng(buildPng({ animated: true })).animated).toBe(true);
    expect(readPng(buildPng({ truncated: true })).whole).toBe(false);
  });

  it('sees that a chunk is damaged', () => {
    const bytes = buildPng();
    bytes[20] = 99;
    expect(readPng(bytes).whole).toBe(false);
  });

  it('finds place, names and texts in the metadata', () => {
    expect(readPng(buildPng({ exif: { gps: true } })).exif.location).toBe(true);
    expect(readPng(buildPng({ texts: { Author: 'Fotograf' } })).exif.personalFields).toEqual(['Author']);
    expect(readPng(buildPng({ texts: { Comment: 'Hej' } })).texts).toEqual(['Hej']);
  });
});

describe('both readers', () => {
  it('answer for every cut and changed picture', () => {
    const pictures = [
      buildJpeg({ exif: { gps: true, texts: { [artist]: 'Fotograf' } }, comment: 'Hej' }),
      buildPng({ exif: { gps: true, texts: { [artist]: 'Fotograf' } }, texts: { Comment: 'Hej' } }),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...pictures),
        fc.nat(300),
        fc.array(fc.tuple(fc.nat(300), fc.nat(255))),
        (picture, length, changes) => {
          const bytes = picture.slice(0, length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          expect(readJpeg(bytes).end).toBeLessThanOrEqual(bytes.length + 2);
          expect(readPng(bytes).end).toBeLessThanOrEqual(bytes.length + 12);
        },
      ),
    );
  });
});
