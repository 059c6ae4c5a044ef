import type { Finding, FindingDefinition } from '@klarmall/model';
import { expect, it } from 'vitest';
import type { ReportedAttachment } from './input.ts';
import { formatAttachments } from './terminal.ts';

const both = (text: string) => ({ sv: text, en: text });
const definition: FindingDefinition = {
  id: 'attachment/tags',
  title: both('Filen saknar taggar'),
  why: both('Skärmläsaren gissar.'),
  action: both('Exportera om.'),
  basis: [{ source: 'PDF/UA' }],
  severity: 'error',
  certainty: 'certain',
  exceptable: true,
  tags: [],
  messages: { found: both('Inget är märkt.') },
  remedies: { word: both('Spara som pdf.'), libreOffice: both('Märk dokumentet.'), acrobat: both('Tagga.') },
};

function told(changes: Partial<ReportedAttachment>): string {
  const finding: Finding = {
    rule: 'attachment/tags',
    message: 'found',
    data: {},
    severity: 'error',
    certainty: 'certain',
    fingerprint: '',
    document: { file: 'brev.pdf' },
  };
  const report: ReportedAttachment = {
    file: 'brev.pdf',
    sha256: 'ab',
    class: 'born-digital',
    verdict: 'stop',
    needsReview: false,
    findings: [finding],
    conformance: null,
    facts: { kind: 'pdf', bytes: 1 },
    structure: [],
    ...changes,
  };
  const catalogue = new Map([[definition.id, definition]]);
  return formatAttachments({ files: [report], catalogue, language: 'sv' }, { columns: 80, color: false });
}

it('begins all that stands beside the labels of a finding in one column', () => {
  const rows = told({}).split('\n');
  const columnOf = (text: string) =>
    rows.find((row) => row.startsWith(' ') && row.endsWith(text))?.indexOf(text);
  const columns = [
    'Skärmläsaren gissar.',
    'Exportera om.',
    'Spara som pdf.',
    'Märk dokumentet.',
    'Tagga.',
    'PDF/UA',
  ];
  expect(new Set(columns.map(columnOf)).size).toBe(1);
  expect(columnOf('Tagga.')).toBeGreaterThan(0);
});

it('says of a name that led to no file that none was checked', () => {
  expect(told({})).toContain('Stopp. Filen går inte att bifoga.');
  const unopened = told({ file: 'mapp', sha256: '', facts: { kind: 'unknown', bytes: 0 } });
  expect(unopened).toContain('Stopp. Ingen fil är granskad.');
  expect(unopened).not.toContain('bifoga');
});
