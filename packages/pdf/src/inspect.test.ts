import { describe, expect, it } from 'vitest';
import { inspect } from './node.ts';
import { concatBytes } from './objects/concat-bytes.ts';
import { buildDocument } from './testing/build-document.ts';
import { latin1Bytes } from './testing/build-pdf.ts';

describe('inspectPdf', () => {
  it('passes a well-made letter', () => {
    const report = inspect(buildDocument());
    expect(report.reasons).toEqual([]);
    expect(report.whole).toBe(true);
    expect(report.pdfVersion).toBe('1.7');
    expect(report.pageCount).toBe(1);
    expect(report.conformance.verapdf).toEqual({ verdict: 'pass', failedRules: [], failures: [] });
    expect(report.conformance.matterhorn.verdict).toBe('pass');
    expect(report.view?.title).toBe('A letter');
    expect(report.view?.pages[0]?.texts[0]?.text).toBe('Welcome to the clinic.');
  });

  it('names the page and the structure path of a fault', () => {
    const report = inspect(
      buildDocument({
        structure: [
          { type: 'P', kids: [0] },
          { type: 'Sect', kids: [{ type: 'Figure' }] },
        ],
      }),
    );
    expect(report.conformance.verapdf.failedRules).toEqual(['7.3-1']);
    expect(report.conformance.verapdf.failures[0]?.occurrences).toEqual([
      { page: 1, path: 'Document/Sect/Figure', detail: undefined },
    ]);
  });

  it('never passes what it could not read', () => {
    for (const bytes of [
      new Uint8Array(0),
      new TextEncoder().encode('hello'),
      buildDocument().subarray(0, 900),
    ]) {
      const report = inspect(bytes);
      expect(report.whole).toBe(false);
      expect(report.conformance.verapdf.verdict).not.toBe('pass');
    }
  });

  it('knows an update that was cut off, and tags that hold themselves', () => {
    const cutOff = concatBytes([buildDocument(), latin1Bytes('90 0 obj\n<< /Type /Font >>\nendobj\n')]);
    expect(inspect(cutOff).reasons).toEqual([{ kind: 'damaged', damage: 'cross-reference' }]);
    expect(inspect(concatBytes([buildDocument(), latin1Bytes('\n\n')])).whole).toBe(true);
    const circle = buildDocument({
      structure: [{ type: 'Sect', name: 'one', kids: [0, '@two'] }],
      objects: { two: '<< /Type /StructElem /S /Div /P @one /K [@one] >>' },
    });
    expect(inspect(circle).reasons).toEqual([{ kind: 'damaged', damage: 'structure-loop' }]);
  });

  it('says which limit was reached', () => {
    const report = inspect(buildDocument(), { limits: { operators: 3 } });
    expect(report.reasons).toContainEqual({ kind: 'budget', limit: 'operators' });
    expect(report.conformance.verapdf.verdict).toBe('incomplete');
  });
});
