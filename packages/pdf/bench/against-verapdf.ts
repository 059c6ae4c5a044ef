// Times this package's own entry, bundled as it is used, against veraPDF: a warm batch in one process, and a process for each file.
//   npx tsx packages/pdf/bench/against-verapdf.ts [FOLDER]
// FOLDER holds PDF files. VERAPDF names a command that takes files, or "--list FILE PASSES"; it reads a path a line, and for each pass
// prints "pass N: … total T ms" to standard error.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const beside = resolve(import.meta.dirname, '../../../../shared');
const folder = resolve(process.argv[2] ?? join(beside, 'corpora/pdfua1/files'));
const yardstick = process.env.VERAPDF ?? join(beside, 'tools/verapdf/verapdf');
const passes = 4;
const rounds = 2;
const filesAlone = 7;

interface Cost {
  /** Seconds, user and system. */
  readonly cpu: number;
  /** Seconds. */
  readonly wall: number;
  readonly output: string;
}

/** Runs a command through bash, which tells what it and its children cost. */
function run(command: readonly string[]): Cost {
  const { status, stdout, stderr } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="cost %R %U %S"; time "$@"', 'bash', ...command],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const [, wall, user, system] = /^cost (\S+) (\S+) (\S+)$/m.exec(stderr) ?? [];
  if (status !== 0 || wall === undefined) throw new Error(`${command.join(' ')}: ${stderr}`);
  return { cpu: Number(user) + Number(system), wall: Number(wall), output: `${stdout}\n${stderr}` };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(label: string, value: string, note = ''): void {
  process.stdout.write(`${label.padEnd(46)} ${value.padEnd(12)} ${note}`.trimEnd().concat('\n'));
}

const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const times = (theirs: number, ours: number): string => `${(theirs / ours).toFixed(1)}x`;

/** What "pass N: … total T ms" says: the best pass after the first. */
function warmest(output: string): number {
  const totals = [...output.matchAll(/^pass \d+:.* total ([\d.]+) ms/gm)].map(([, total]) => Number(total));
  return Math.min(...totals.slice(1));
}

async function bench(work: string): Promise<void> {
  const files = readdirSync(folder)
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .sort()
    .map((name) => join(folder, name));
  const program = join(work, 'inspect-files.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'inspect-files.ts')],
    outfile: program,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
  });
  const list = join(work, 'list');
  writeFileSync(list, files.join('\n'));
  const alone = files.filter((_, index) => index % Math.ceil(files.length / filesAlone) === 0);
  const batch = () => run([process.execPath, program, '--list', list, String(passes)]);

  print('PDF files', String(files.length), folder);
  const theirs = existsSync(yardstick) && spawnSync('java', ['-version']).status === 0;
  if (!theirs) {
    const { output } = batch();
    print('warm batch, rules and view', milliseconds(warmest(output)));
    print('peak memory', /^memory .*$/m.exec(output)?.[0]?.slice(7) ?? '', 'at most 180 MB');
    print('veraPDF', 'not compared', 'this takes Java, and the yardstick that VERAPDF names');
    return;
  }
  run([yardstick, ...alone.slice(0, 1)]);

  const ours: Cost[] = [];
  const yard: Cost[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(batch());
    yard.push(run([yardstick, '--list', list, String(passes)]));
  }
  const own = Math.min(...ours.map(({ output }) => warmest(output)));
  const other = Math.min(...yard.map(({ output }) => warmest(output)));
  const cpu = (costs: readonly Cost[]) => median(costs.map((cost) => cost.cpu)) * 1000;
  const memory = Math.max(...ours.map(({ output }) => Number(/^memory (\d+)/m.exec(output)?.[1])));
  print('warm batch', times(other, own), `at least 12x; ${milliseconds(own)} against ${milliseconds(other)}`);
  print(
    `${passes} passes as a process, CPU`,
    times(cpu(yard), cpu(ours)),
    `${milliseconds(cpu(ours))} against ${milliseconds(cpu(yard))}`,
  );
  print('peak memory', `${memory} MB`, 'at most 180 MB');

  const pairs = alone.flatMap((file) =>
    Array.from({ length: rounds }, () => ({
      ours: run([process.execPath, program, file]),
      yard: run([yardstick, file]),
    })),
  );
  for (const kind of ['cpu', 'wall'] as const) {
    const mine = median(pairs.map((pair) => pair.ours[kind])) * 1000;
    const yours = median(pairs.map((pair) => pair.yard[kind])) * 1000;
    print(
      `one file as a process, ${kind === 'cpu' ? 'CPU' : 'wall clock'}`,
      times(yours, mine),
      `at least 9x; ${milliseconds(mine)} against ${milliseconds(yours)}`,
    );
  }
}

const work = mkdtempSync(join(tmpdir(), 'klarmall-bench-pdf-'));
try {
  if (existsSync(folder)) await bench(work);
  else print('PDF files', 'not measured', `there is no folder ${folder}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
