import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateNode } from '@klarmall/attachments/node';
import { inspectAttachment } from '@klarmall/check/gate';

type Row = Readonly<Record<string, string>>;

/** Rows of a CSV file with a head, by column name (RFC 4180 without line breaks in values). */
export function csvRows(text: string): Row[] {
  const [head = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}

export interface ConformanceAccuracy {
  readonly files: number;
  /** Files with the manifest's verdict, and with exactly its broken rules. */
  readonly verdicts: number;
  readonly ruleSets: number;
  readonly errors: readonly {
    readonly file: string;
    readonly missing: readonly string[];
    readonly extra: readonly string[];
  }[];
}

export interface ScanAccuracy {
  readonly files: number;
  readonly rightClass: number;
  /** Files that are no real text and were not stopped as such. */
  readonly passed: readonly string[];
  /** Born-digital files that were stopped as scans. */
  readonly wronglyStopped: readonly string[];
  /** By label, then by class: files. */
  readonly table: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly wrongClass: readonly { readonly file: string; readonly label: string; readonly class: string }[];
}

function inspect(folder: string, file: string) {
  const fileName = file.split('/').at(-1) ?? file;
  const means = { inflate: inflateNode, clock: () => performance.now() };
  return inspectAttachment(readFileSync(join(folder, file)), { fileName }, means);
}

/** Numbers of rules in one text. Those on nesting hold blanks: "8.2.1-1 Table 5. P-Sect-1". */
export function ruleNumbers(written: string): readonly string[] {
  return written.match(/Table \d+\. [^\s;|]+|[^\s;|]+/g) ?? [];
}

/**
 * Files with the rules that each breaks (`file`, `oracle_verdict`, `oracle_failed_rules` in manifest.csv).
 *
 * @param set the set of rules that the manifest tells of.
 */
export async function measureConformance(
  folder: string,
  set: 'verapdf' | 'ua2' = 'verapdf',
): Promise<ConformanceAccuracy> {
  const rows = csvRows(readFileSync(join(folder, 'manifest.csv'), 'utf8'));
  let verdicts = 0;
  let ruleSets = 0;
  const errors: ConformanceAccuracy['errors'][number][] = [];
  for (const { file = '', oracle_verdict: verdict, oracle_failed_rules: failed = '' } of rows) {
    const { conformance } = await inspect(folder, file);
    const expected = ruleNumbers(failed);
    const found = conformance?.[set].failedRules ?? [];
    const missing = expected.filter((rule) => !found.includes(rule));
    const extra = found.filter((rule) => !expected.includes(rule));
    if (conformance?.[set].verdict === verdict) verdicts += 1;
    if (conformance && missing.length === 0 && extra.length === 0) ruleSets += 1;
    else errors.push({ file, missing, extra });
  }
  return { files: rows.length, verdicts, ruleSets, errors };
}

const classOf: Readonly<Record<string, string>> = {
  'scanned-image-only': 'image-only',
  'scanned-with-ocr': 'ocr-over-scan',
  'vector-outlined-text': 'outlined',
};

/** Files labelled by how their text is carried (`file`, `label` in manifest.csv). */
export async function measureScans(folder: string): Promise<ScanAccuracy> {
  const rows = csvRows(readFileSync(join(folder, 'manifest.csv'), 'utf8'));
  let rightClass = 0;
  const passed: string[] = [];
  const wronglyStopped: string[] = [];
  const table: Record<string, Record<string, number>> = {};
  const wrongClass: ScanAccuracy['wrongClass'][number][] = [];
  for (const { file = '', label = '' } of rows) {
    const report = await inspect(folder, file);
    const found = report.class ?? 'unreadable';
    const counts = table[label] ?? {};
    table[label] = counts;
    counts[found] = (counts[found] ?? 0) + 1;
    if (found === (classOf[label] ?? label)) rightClass += 1;
    else wrongClass.push({ file, label, class: found });
    const stoppedAsScan = report.findings.some(({ rule }) => rule === 'attachment/scan');
    if (label === 'born-digital' && stoppedAsScan) wronglyStopped.push(file);
    if (label !== 'born-digital' && report.verdict === 'pass') passed.push(file);
  }
  return { files: rows.length, rightClass, passed, wronglyStopped, table, wrongClass };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1).replace('.', ',')} %`;
}

export function conformanceTable(accuracy: ConformanceAccuracy, standard = 'PDF/UA-1'): string {
  const { files, verdicts, ruleSets, errors } = accuracy;
  return [
    `${standard} mot manifestet`,
    `  rätt utfall:        ${verdicts} av ${files} (${percent(verdicts, files)})`,
    `  exakt samma regler: ${ruleSets} av ${files} (${percent(ruleSets, files)})`,
    ...errors.map(
      ({ file, missing, extra }) =>
        `  ${file}: missade ${missing.join(' ') || '-'}, för mycket ${extra.join(' ') || '-'}`,
    ),
  ].join('\n');
}

export function scanTable(accuracy: ScanAccuracy): string {
  const { files, rightClass, passed, wronglyStopped, table, wrongClass } = accuracy;
  const columns = [...new Set(Object.values(table).flatMap((counts) => Object.keys(counts)))].sort();
  const width = Math.max(...Object.keys(table).map((label) => label.length), 5) + 2;
  const row = (name: string, cells: readonly (string | number)[]) =>
    `  ${name.padEnd(width)}${cells.map((cell, index) => String(cell).padStart((columns[index]?.length ?? 0) + 2)).join('')}`;
  return [
    'Skannade filer',
    row('', columns),
    ...Object.entries(table)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([label, counts]) =>
        row(
          label,
          columns.map((column) => counts[column] ?? 0),
        ),
      ),
    `  rätt klass:                      ${rightClass} av ${files} (${percent(rightClass, files)})`,
    `  inte riktig text men släppta:    ${passed.length}`,
    `  riktig text men stoppade:        ${wronglyStopped.length}`,
    ...wrongClass.map((wrong) => `  ${wrong.file}: ${wrong.label} blev ${wrong.class}`),
  ].join('\n');
}
