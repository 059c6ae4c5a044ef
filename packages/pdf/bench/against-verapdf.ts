// Times this package's own entry against veraPDF: a warm batch in one process, and a process for each file.
//   VERAPDF=COMMAND npx tsx packages/pdf/bench/against-verapdf.ts FOLDER
// COMMAND must take "--list FILE PASSES", read a path a line, and print "pass N: … total T ms" to standard error for each pass.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspect } from '../src/node.ts';

const folder = resolve(process.argv[2] ?? '.');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.pdf'))
  .map((name) => join(folder, name));
const PASSES = 5;

function batch(view: boolean): number[] {
  const contents = files.map((file) => readFileSync(file));
  const totals: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const begun = performance.now();
    for (const bytes of contents) inspect(bytes, { view });
    totals.push(performance.now() - begun);
  }
  return totals;
}

const print = (label: string, value: string): void => {
  process.stdout.write(`${label.padEnd(44)} ${value}\n`);
};
const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

const rulesOnly = batch(false);
const everything = batch(true);
print('files', String(files.length));
print('rules, first pass', milliseconds(rulesOnly[0] ?? 0));
print('rules, warm (best of the later passes)', milliseconds(Math.min(...rulesOnly.slice(1))));
print('rules and view, warm', milliseconds(Math.min(...everything.slice(1))));
print('peak memory', `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

const command = process.env.VERAPDF;
if (command === undefined) print('veraPDF', 'not measured: VERAPDF is not set');
else {
  const list = join(mkdtempSync(join(tmpdir(), 'klarmall-bench-')), 'list');
  writeFileSync(list, files.join('\n'));
  const { stderr } = spawnSync(command, ['--list', list, String(PASSES)], { encoding: 'utf8' });
  const totals = [...stderr.matchAll(/total (\d+) ms/g)].map(([, total]) => Number(total));
  const warm = Math.min(...totals.slice(1));
  print('veraPDF, warm', milliseconds(warm));
  print('times faster, warm batch', (warm / Math.min(...rulesOnly.slice(1))).toFixed(1));
  const begun = performance.now();
  execFileSync(command, files.slice(0, 1), { stdio: 'ignore' });
  print('veraPDF, one file as a process', milliseconds(performance.now() - begun));
}
