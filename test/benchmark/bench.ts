import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateProject } from './generate.ts';

/**
 * Compares the bundled program with markdownlint-cli2 on the same texts, and packages/pdf with veraPDF on the same files, in one run on
 * one machine. Ratios of CPU seconds travel between machines; seconds do not, and nothing here fails on time.
 */

const repository = join(import.meta.dirname, '../..');
const klarmall = join(repository, 'cli/bin/klarmall.mjs');
const peerFolder = join(repository, 'node_modules/.cache/klarmall-bench');
const peerVersion = '0.22.1';
const peer = join(peerFolder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
const today = '2026-11-22';

/** Rules against what our format is made of; without them both programs find next to nothing and print as little. */
const peerRules = { MD013: false, MD025: false, MD032: false };

interface Cost {
  /** Seconds, user and system. */
  readonly cpu: number;
  /** MB. */
  readonly memory: number;
}

const folder = mkdtempSync(join(tmpdir(), 'klarmall-bench-'));
const meter = join(folder, 'meter.cjs');
const reading = join(folder, 'reading.json');
writeFileSync(
  meter,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(reading)}, JSON.stringify(process.resourceUsage())));`,
);

function runOnce(program: string, args: readonly string[], cwd: string): Cost {
  rmSync(reading, { force: true });
  const { stderr } = spawnSync(process.execPath, ['--require', meter, program, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1e9,
  });
  if (!existsSync(reading)) throw new Error(`${program} ${args.join(' ')} did not end well: ${stderr}`);
  const usage: { userCPUTime: number; systemCPUTime: number; maxRSS: number } = JSON.parse(
    readFileSync(reading, 'utf8'),
  );
  return { cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6, memory: usage.maxRSS / 1000 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Medians of both programs, run in turn so that a busy moment hits both. */
function compared(runs: number, ours: () => Cost, theirs: () => Cost): { ours: Cost; theirs: Cost } {
  const own: Cost[] = [];
  const other: Cost[] = [];
  for (let run = 0; run < runs; run += 1) {
    own.push(ours());
    other.push(theirs());
  }
  const of = (costs: readonly Cost[]): Cost => ({
    cpu: median(costs.map(({ cpu }) => cpu)),
    memory: Math.max(...costs.map(({ memory }) => memory)),
  });
  return { ours: of(own), theirs: of(other) };
}

/** The rules on language and words, switched off: markdownlint-cli2 reads no Swedish. */
function structureOnly(): string {
  const listed = execFileSync(process.execPath, [klarmall, 'rules', '--format', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const rules: { id: string }[] = JSON.parse(listed);
  const off = rules.filter(({ id }) => /^(?:language|words)\//.test(id));
  return `rules:\n${off.map(({ id }) => `  ${id}:\n    severity: off\n`).join('')}`;
}

function project(name: string, templates: number, units: number, configuration = ''): string {
  const root = join(folder, name);
  generateProject(root, templates, units, configuration);
  writeFileSync(join(root, '.markdownlint.json'), JSON.stringify(peerRules));
  return root;
}

const rows: string[][] = [];

function report(what: string, measured: string, target: string, note: string): void {
  rows.push([what, measured, target, note]);
  process.stderr.write(`${what}: ${measured}\n`);
}

const seconds = (value: number) => `${value.toFixed(2)} s`;

if (!existsSync(peer)) {
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', peerFolder];
  execFileSync('npm', [...args, `markdownlint-cli2@${peerVersion}`], { stdio: 'ignore' });
}
execFileSync(process.execPath, [join(repository, 'scripts/bundle.mjs')], { stdio: 'inherit' });

try {
  const thousand = project('thousand', 1000, 1, structureOnly());
  const everyRule = project('every-rule', 1000, 1);
  const single = project('single', 1, 1, structureOnly());
  const check = ['check', '--no-axe', '--today', today];
  const build = ['build', '--no-axe', '--today', today];
  const lint = ['templates/**/*.md'];

  const checked = compared(
    3,
    () => runOnce(klarmall, check, thousand),
    () => runOnce(peer, lint, thousand),
  );
  const full = runOnce(klarmall, check, everyRule);
  const built = runOnce(klarmall, build, thousand);
  const one = compared(
    9,
    () => runOnce(klarmall, [...check, 'templates/local/mall-0.mall.md'], single),
    () => runOnce(peer, ['templates/local/mall-0.mall.md'], single),
  );
  const ratio = (ours: Cost, theirs: Cost) => `${(ours.cpu / theirs.cpu).toFixed(2)}x`;
  report(
    'check, 1 000 templates, no language rules',
    ratio(checked.ours, checked.theirs),
    '1.0x',
    `${seconds(checked.ours.cpu)} against ${seconds(checked.theirs.cpu)}`,
  );
  report(
    'check, 1 000 templates, every rule',
    ratio(full, checked.theirs),
    '',
    `${seconds(full.cpu)}, ${full.memory.toFixed(0)} MB`,
  );
  report(
    'check and build, 1 000 templates',
    ratio(built, checked.theirs),
    '1.5x',
    `${seconds(built.cpu)} against ${seconds(checked.theirs.cpu)}`,
  );
  report(
    'check, one template',
    ratio(one.ours, one.theirs),
    '0.6x',
    `${seconds(one.ours.cpu)} against ${seconds(one.theirs.cpu)}`,
  );
  report(
    'peak memory, check of 1 000',
    `${checked.ours.memory.toFixed(0)} MB`,
    '200 MB',
    `markdownlint-cli2 ${checked.theirs.memory.toFixed(0)} MB`,
  );

  const withAxe = runOnce(klarmall, ['check', '--today', today], thousand);
  const perTemplate = ((withAxe.cpu - checked.ours.cpu) / 1000) * 1000;
  report(
    'axe tier, a template of 1 000',
    `${perTemplate.toFixed(1)} ms`,
    '10 ms',
    `${withAxe.memory.toFixed(0)} MB`,
  );

  const steps = [125, 250, 500].map((units) => {
    const root = project(`units-${units}`, 40, units, structureOnly());
    const cost = runOnce(klarmall, build, root);
    rmSync(root, { recursive: true });
    return { payloads: 40 * units, ...cost };
  });
  for (const { payloads, cpu, memory } of steps) {
    report(
      `build, ${payloads} payloads`,
      `${((cpu / payloads) * 1000).toFixed(2)} ms each`,
      'linear',
      `${seconds(cpu)}, ${memory.toFixed(0)} MB`,
    );
  }

  const table = [['what', 'measured', 'at most', 'CPU and memory'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    const cells = row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column] ?? 0) : cell));
    console.log(cells.join('  '));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.log();
const tsx = join(repository, 'node_modules/tsx/dist/cli.mjs');
execFileSync(process.execPath, [tsx, join(repository, 'packages/pdf/bench/against-verapdf.ts')], {
  stdio: 'inherit',
});
