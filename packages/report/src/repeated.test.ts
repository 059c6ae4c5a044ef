import type { Catalogue, Finding, FindingDefinition } from '@klarmall/model';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { formatGitHub } from './github.ts';
import { formatGitHubSummary } from './github-summary.ts';
import type { ReportInput } from './input.ts';
import { formatJson } from './json.ts';
import { formatLines } from './line.ts';
import { formatPlain } from './plain.ts';
import { formatSarif } from './sarif.ts';
import { formatTerminal } from './terminal.ts';
import { inputOf, placeOf } from './testing/sample.ts';

const file = 'brev.md';
const text =
  'Du erhåller ett brev.\n\nVi har erhållit svar, och du kan erhålla mer.\n\nDu erhöll ett brev.\n';

const definition: FindingDefinition = {
  id: 'words/formal-word',
  title: { sv: 'Stelt ord', en: 'Stiff word' },
  why: { sv: 'Läsaren stannar upp.', en: 'The reader stops.' },
  action: { sv: 'Skriv det ord som du skulle säga.', en: 'Write the word that you would say.' },
  severity: 'warning',
  certainty: 'certain',
  exceptable: true,
  tags: ['klarsprak'],
  basis: [],
  groupBy: 'term',
  messages: {
    replace: { sv: 'Skriv ”{replacement}”.', en: 'Write “{replacement}”.' },
  },
};
const catalogue: Catalogue = new Map([[definition.id, definition]]);

const fixOf = (word: string) => [
  { title: 'byt', safety: 'safe' as const, edits: [{ place: placeOf(word, file, text), text: 'får' }] },
];

const repeated: Finding = {
  rule: 'words/formal-word',
  message: 'replace',
  data: { word: 'erhåller', term: 'erhålla', replacement: 'får', count: 4 },
  severity: 'warning',
  certainty: 'certain',
  place: placeOf('erhåller', file, text),
  fixes: fixOf('erhåller'),
  related: ['erhållit', 'erhålla ', 'erhöll '].map((word, index) => ({
    place: placeOf(word.trim(), file, text.replace('erhåller', 'xxxxxxxx')),
    message: 'replace',
    fingerprint: `f${index}`,
    fixes: fixOf(word),
  })),
  fingerprint: 'f',
};

const input: ReportInput = {
  ...inputOf({ findings: [repeated], exceptions: [], verdicts: [], known: 0 }),
  catalogue,
  textOf: (path) => (path === file ? text : undefined),
};

describe('a repeated word', () => {
  it('is one finding with its places in the terminal', () => {
    const output = formatTerminal(input, { columns: 80, color: false, all: false });
    expect(output).toContain('Skriv ”får”. (erhålla, 4 gånger)');
    expect(output).toContain('Samma ord på 3 ställen till:');
    for (const place of ['brev.md:3:8  ”erhållit”', 'brev.md:3:34  ”erhålla”', 'brev.md:5:4  ”erhöll”'])
      expect(output).toContain(place);
    expect(output).toContain('1 råd i 1 av');
  });

  it('is said with whole lines to ears', () => {
    const output = formatPlain(input);
    expect(output).toContain('Samma ord på 3 ställen till:\nPlats: filen brev.md, rad 3, tecken 8: erhållit');
  });

  it('names its other lines where a finding has one line', async () => {
    expect(formatLines(input)).toBe(
      'brev.md:1:4: råd words/formal-word: Skriv ”får”. (erhålla, 4 gånger) Även rad 3 och 5.\n',
    );
    expect(formatGitHub(input, { prefix: '' })).toContain('(erhålla, 4 gånger) Även rad 3 och 5.');
    expect(await formatGitHubSummary(input)).toContain('Även rad 3 och 5.');
    expect(formatLines({ ...input, language: 'en' })).toContain('(erhålla, 4 times) Also line 3 and 5.');
  });

  it('gives programs every place with its fix', () => {
    const { findings } = JSON.parse(formatJson(input, { version: '1' }));
    expect(findings).toHaveLength(1);
    expect(findings[0].finding.related).toHaveLength(3);
    expect(findings[0].finding.related[1]).toMatchObject({ fingerprint: 'f1', fixes: [{ safety: 'safe' }] });
    const log: Log = JSON.parse(formatSarif(input, { version: '1', prefix: '' }));
    const [result] = log.runs[0]?.results ?? [];
    expect(result?.relatedLocations).toHaveLength(3);
    expect(result?.fixes).toHaveLength(4);
  });

  it('names twenty lines at the most', () => {
    const places = Array.from({ length: 30 }, (_, index) => ({
      place: {
        file,
        start: { line: index + 2, column: 1, offset: 0 },
        end: { line: index + 2, column: 2, offset: 1 },
      },
      message: 'replace',
      fingerprint: `f${index}`,
    }));
    const many = { ...input, report: { ...input.report, findings: [{ ...repeated, related: places }] } };
    expect(formatLines(many)).toContain('20, 21 och 10 rader till.');
  });

  it('in an attachment has its pages', () => {
    const place = placeOf('Du erhåller', file, text);
    const inFile: Finding = {
      ...repeated,
      place,
      document: { file: 'rad.pdf', page: 1 },
      related: [3, 4, 5].map((page) => ({ place, message: 'replace', document: { file: 'rad.pdf', page } })),
    };
    const attached = { ...input, report: { ...input.report, findings: [inFile] } };
    expect(formatLines(attached)).toBe(
      'brev.md:1:1: råd words/formal-word: rad.pdf, sida 1: Skriv ”får”. (erhålla, 4 gånger) Även sida 3–5.\n',
    );
    expect(formatTerminal(attached, { columns: 80, color: false, all: false })).toContain('Även sida 3–5.');
    expect(formatPlain(attached)).toContain('Även sida 3–5.');
    expect(formatGitHub(attached, { prefix: '' })).toContain('rad.pdf, sida 1: Skriv ”får”.');
  });
});
