// Inspects files as a program of its own, for the benchmark: FILE… or --list FILE PASSES. Prints path, verdict and failed rules, tab
// separated; with a list also what each pass took, and the most memory that the process held.
import { readFileSync } from 'node:fs';
import { inspect } from '../src/node.ts';

const [first = '', second = '', third = '1'] = process.argv.slice(2);
const isList = first === '--list';
const files = isList ? readFileSync(second, 'utf8').split('\n') : process.argv.slice(2);
const passes = isList ? Number(third) : 1;

for (let pass = 1; pass <= passes; pass++) {
  const begun = performance.now();
  const lines: string[] = [];
  for (const file of files) {
    const { verdict, failedRules } = inspect(readFileSync(file)).conformance.verapdf;
    lines.push(`${file}\t${verdict}\t${failedRules.join(' ')}\n`);
  }
  const total = performance.now() - begun;
  if (pass === passes) process.stdout.write(lines.join(''));
  if (isList) process.stderr.write(`pass ${pass}: ${files.length} files, total ${total.toFixed(1)} ms\n`);
}
if (isList) process.stderr.write(`memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
