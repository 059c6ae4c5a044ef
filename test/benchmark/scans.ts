import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PdfjsReader } from '@klarmall/attachments/node';
import { inspectPdf, inspectPdfAndPictures } from '@klarmall/pdf';
import { inflateNode } from '@klarmall/pdf/node';
import { repository } from './measure.ts';

/** What a page-sized picture may take, in milliseconds, and what the process may hold, in megabytes. */
const most = { picture: 400, memory: 450 };
const mostPictures = 8;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function print(label: string, value: string, note = ''): void {
  process.stdout.write(`${label.padEnd(46)} ${value.padEnd(12)} ${note}`.trimEnd().concat('\n'));
}

/** Scans, and what reading their pictures adds to reading the files. */
export async function measureScans(): Promise<void> {
  const folder = join(repository, '../shared/corpora/scans/files');
  if (!existsSync(folder)) {
    print('scans', 'not measured', `there is no folder ${folder}`);
    return;
  }
  const files = readdirSync(folder).filter((name) => name.toLowerCase().endsWith('.pdf'));
  const reader = new PdfjsReader();
  reader.warm();
  const read: number[] = [];
  const added: { readonly file: string; readonly milliseconds: number }[] = [];
  try {
    for (const file of files) {
      const bytes = readFileSync(join(folder, file));
      const begun = performance.now();
      inspectPdf(bytes, { inflate: inflateNode });
      const without = performance.now() - begun;
      const again = performance.now();
      await inspectPdfAndPictures(bytes, { inflate: inflateNode }, (image) => reader.decode(image));
      read.push(without);
      added.push({ file, milliseconds: Math.max(0, performance.now() - again - without) });
    }
  } finally {
    reader.close();
  }
  const slowest = added.reduce((worst, one) => (one.milliseconds > worst.milliseconds ? one : worst));
  print('scans', String(files.length), folder);
  print('a scan without its pictures', `${median(read).toFixed(0)} ms`);
  print(
    'reading its pictures adds',
    `${median(added.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`,
    `at most ${most.picture} ms a picture`,
  );
  print(
    'at most',
    `${slowest.milliseconds.toFixed(0)} ms`,
    `${slowest.file}; a file has ${mostPictures} pictures at most`,
  );
  print(
    'peak memory of this process',
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    `at most ${most.memory} MB with the reader`,
  );
}
