/**
 * `npm run accuracy:pdf [-- --data DIR --json]`: the gate against files with known faults and known scans, against pictures with and
 * without text, and against scans in disguise that are made here. DIR holds the folders pdfua1, pdfua2 and scans, or is pdfua1 or scans.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { conformanceTable, measureConformance, measureScans, scanTable } from './pdf-accuracy.ts';
import { disguiseTable, measureDisguises, measurePictures, pictureTable } from './picture-accuracy.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, json: { type: 'boolean' } } });
const folder = values.data ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

/** The folder whose manifest has a column, among the given ones. */
function folderWith(column: string, ...folders: readonly string[]): string | undefined {
  return folders.find((path) => {
    const manifest = join(path, 'manifest.csv');
    if (!existsSync(manifest)) return false;
    const [head = ''] = readFileSync(manifest, 'utf8').split('\n');
    return head.trim().split(',').includes(column);
  });
}

const conformanceFolder = folderWith('oracle_failed_rules', folder, join(folder, 'pdfua1'));
const scanFolder = folderWith('label', folder, join(folder, 'scans'));
const conformance = conformanceFolder && (await measureConformance(conformanceFolder));
const ua2Folder = folderWith('oracle_failed_rules', join(folder, 'pdfua2'));
const ua2 = ua2Folder && (await measureConformance(ua2Folder, 'ua2'));
const scans = scanFolder && (await measureScans(scanFolder));
const pictures = measurePictures();
const disguises = await measureDisguises();
if (values.json === true) {
  process.stdout.write(
    `${JSON.stringify({ conformance: conformance ?? null, ua2: ua2 ?? null, scans: scans ?? null, pictures, disguises }, null, 2)}\n`,
  );
} else {
  if (!conformance && !ua2 && !scans)
    process.stdout.write(`Inga märkta pdf-filer finns i ${folder}. Ange mappen med --data.\n\n`);
  const tables = [
    ...(conformance ? [conformanceTable(conformance)] : []),
    ...(ua2 ? [conformanceTable(ua2, 'PDF/UA-2')] : []),
    ...(scans ? [scanTable(scans)] : []),
    pictureTable(pictures),
    disguiseTable(disguises),
  ];
  process.stdout.write(`${tables.join('\n\n')}\n`);
}
