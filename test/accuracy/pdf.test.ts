import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDocument } from '@klarmall/pdf/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  conformanceTable,
  csvRows,
  measureConformance,
  measureScans,
  ruleNumbers,
  scanTable,
} from './pdf-accuracy.ts';
import { disguiseTable, measurePictures, pictureTable } from './picture-accuracy.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarmall-accuracy-'));
  mkdirSync(join(folder, 'files'));
  const picture = {
    content: 'q 595 0 0 842 0 0 cm /Im Do Q',
    resources: { XObject: '<< /Im @image >>' },
    objects: {
      image: {
        dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
        data: 'x',
      },
    },
  };
  writeFileSync(join(folder, 'files/letter.pdf'), buildDocument());
  writeFileSync(join(folder, 'files/nolang.pdf'), buildDocument({ catalog: { MarkInfo: undefined } }));
  writeFileSync(join(folder, 'files/scan.pdf'), buildDocument(picture));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('accuracy of the gate on PDF files', () => {
  it('reads CSV with quoted values', () => {
    expect(csvRows('file,note\na.pdf,"with, ""comma"""\nb.pdf,\n')).toEqual([
      { file: 'a.pdf', note: 'with, "comma"' },
      { file: 'b.pdf', note: '' },
    ]);
  });

  it('counts verdicts and exact rule sets, and names what differs', async () => {
    writeFileSync(
      join(folder, 'manifest.csv'),
      'file,oracle_verdict,oracle_failed_rules\nfiles/letter.pdf,pass,\nfiles/nolang.pdf,fail,6.2-1\nfiles/scan.pdf,fail,7.2-1\n',
    );
    const accuracy = await measureConformance(folder);
    expect(accuracy).toMatchObject({ files: 3, verdicts: 3, ruleSets: 2 });
    expect(accuracy.errors).toMatchObject([{ file: 'files/scan.pdf', missing: ['7.2-1'] }]);
    expect(conformanceTable(accuracy)).toContain('2 av 3 (66,7 %)');
  });

  it('reads rule numbers that hold blanks', () => {
    expect(ruleNumbers('8.2.5.2-1 Table 5. StructTreeRoot-Document-1 8.4.4-2')).toEqual([
      '8.2.5.2-1',
      'Table 5. StructTreeRoot-Document-1',
      '8.4.4-2',
    ]);
    expect(ruleNumbers('')).toEqual([]);
  });

  it('measures files of PDF 2.0 by their own standard', async () => {
    writeFileSync(
      join(folder, 'manifest.csv'),
      'file,oracle_verdict,oracle_failed_rules\nfiles/letter.pdf,fail,5-2 5-5 8.2.5.2-2\n',
    );
    const accuracy = await measureConformance(folder, 'ua2');
    expect(accuracy).toMatchObject({ files: 1, verdicts: 1, ruleSets: 1 });
    expect(conformanceTable(accuracy, 'PDF/UA-2')).toContain('PDF/UA-2 mot manifestet');
  });

  it('counts scans that pass and real text that is stopped', async () => {
    writeFileSync(
      join(folder, 'manifest.csv'),
      'file,label\nfiles/letter.pdf,scanned-with-ocr\nfiles/scan.pdf,scanned-image-only\nfiles/scan.pdf,born-digital\n',
    );
    const accuracy = await measureScans(folder);
    expect(accuracy).toMatchObject({
      files: 3,
      rightClass: 1,
      passed: ['files/letter.pdf'],
      wronglyStopped: ['files/scan.pdf'],
    });
    expect(scanTable(accuracy)).toContain('1 av 3');
  });

  it('tells pictures with text from those without, and how disguised scans fare', () => {
    const pictures = measurePictures();
    expect(pictures.wrong).toEqual([]);
    expect(pictureTable(pictures)).toContain(`rätt: ${pictures.files} av ${pictures.files}`);
    const disguises = {
      scans: { files: 5, stopped: 3, asked: 1 },
      good: { files: 2, stopped: 0, asked: 0 },
      errors: [{ picture: 'a scan', shown: 'in strips', told: 'silent' }],
    };
    expect(disguiseTable(disguises)).toMatch(
      /skriven rad +5 +3 +1 +1\n.*teckning +2 +0 +0 +2\n {2}a scan, in strips: silent$/,
    );
  });
});
