import { buildDocument } from '@klarmall/pdf/testing';
import { buildPages } from '@klarmall/pdf/testing/pages';
import { afterEach, describe, expect, it } from 'vitest';
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
