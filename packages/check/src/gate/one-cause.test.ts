import { inflateNode } from '@klarmall/pdf/node';
import { buildDocument, type DocumentParts } from '@klarmall/pdf/testing';
import type { ProfileName } from '@klarmall/rules/profiles';
import { describe, expect, it } from 'vitest';
import { inspectAttachment } from './inspect-attachment.ts';

async function told(bytes: Uint8Array, profile: ProfileName = 'en301549') {
  const report = await inspectAttachment(
    bytes,
    { fileName: 'ett-brev.pdf', profile },
    { inflate: inflateNode },
  );
  return { report, rules: report.findings.map(({ rule, message }) => `${rule} ${message}`) };
}

const untagged = { MarkInfo: undefined, StructTreeRoot: undefined };
const words = 'BT /F1 12 Tf 72 720 Td (Welcome to the clinic.) Tj ET';
/** Letters drawn as shapes, without tags, title or language. */
const outlined: DocumentParts = {
  catalog: { ...untagged, Lang: undefined, Metadata: undefined },
  xmp: null,
  content: Array.from({ length: 400 }, (_, index) => {
    const x = 72 + (index % 40) * 11;
    const y = 700 - Math.floor(index / 40) * 18;
    return `${x} ${y} m ${x + 3} ${y + 9} l ${x + 6} ${y} l ${x + 8} ${y + 4} l h f`;
  }).join('\n'),
};

describe('one cause, one finding', () => {
  it.each(['en301549', 'pdfua'] as const)(
    'tells of a scan once, and of nothing that another file mends (%s)',
    async (profile) => {
      const { report, rules } = await told(buildDocument(outlined), profile);
      expect(report.class).toBe('outlined');
      expect(report.verdict).toBe('stop');
      expect(rules).toEqual(['attachment/scan outlined', 'attachment/prefer-page attached']);
      expect(report.conformance?.verapdf.failedRules.length).toBeGreaterThan(3);
    },
  );

  it('still tells of personal numbers in a scan', async () => {
    const { rules } = await told(
      buildDocument({
        ...outlined,
        xmp: undefined,
        catalog: untagged,
        xmpProperties:
          '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Svar 19121212-1212</rdf:li></rdf:Alt></dc:title>',
      } as DocumentParts),
    );
    expect(rules).toContain('attachment/personal-number metadata');
  });

  it('tells of a missing title and of missing tags once each', async () => {
    const { rules } = await told(
      buildDocument({ catalog: { ...untagged, Metadata: undefined }, xmp: null, content: words }),
    );
    expect(rules).toEqual([
      'pdfua/7-1-11 failed',
      'attachment/title missing',
      'pdfua/7-1-8 failed',
      'attachment/prefer-page attached',
    ]);
  });

  it('tells of a field without a name or a tag once', async () => {
    const { rules } = await told(
      buildDocument({
        catalog: { AcroForm: '<< /Fields [@field] /DA (/F1 0 Tf 0 g) >>' },
        page: { Annots: '[@field]' },
        objects: {
          field: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (namn1) /F 4 /Rect [72 500 300 520] >>',
        },
      }),
    );
    expect(rules.filter((rule) => /form-fields|7-18-[14]/.test(rule))).toEqual([
      'attachment/form-fields outside',
      'attachment/form-fields unnamed',
    ]);
  });
});
