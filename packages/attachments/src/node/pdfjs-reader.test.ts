import { buildDocument } from '@klarmall/pdf/testing';
import { describe, expect, it } from 'vitest';
import { pdfjsReader } from './pdfjs-reader.ts';

describe('pdfjsReader', () => {
  it('gives the text of each page and leaves the bytes alone', async () => {
    const bytes = buildDocument();
    const { length } = bytes;
    expect(await pdfjsReader()(bytes)).toEqual(['Welcome to the clinic.']);
    expect(bytes).toHaveLength(length);
  });

  it('gives nothing for a file that pdf.js cannot read', async () => {
    expect(await pdfjsReader()(new TextEncoder().encode('%PDF-1.7'))).toBeUndefined();
  });

  it('ends the process when its time is up or its output too long', async () => {
    expect(await pdfjsReader({ milliseconds: 1 })(buildDocument())).toBeUndefined();
    expect(await pdfjsReader({ characters: 5 })(buildDocument())).toBeUndefined();
    expect(await pdfjsReader({}, '/no/such/script.mjs')(buildDocument())).toBeUndefined();
  });
});
