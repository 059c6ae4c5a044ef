import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const repository = join(import.meta.dirname, '../..');
export const klarmall = join(repository, 'cli/bin/klarmall.mjs');
export const today = '2026-11-22';

export interface Cost {
  /** Seconds, user and system. */
  readonly cpu: number;
  /** MB. */
  readonly memory: number;
}

/** Where everything that is measured lies; whoever measures removes it at the end. */
export const folder = mkdtempSync(join(tmpdir(), 'klarmall-bench-'));
const meter = join(folder, 'meter.cjs');
const reading = join(folder, 'reading.json');
writeFileSync(
  meter,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(reading)}, JSON.stringify(process.resourceUsage())));`,
);

/** One run of a Node program, from start to end. */
export function runOnce(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Cost {
  rmSync(reading, { force: true });
  const { stderr } = spawnSync(process.execPath, ['--require', meter, program, ...args], {
    cwd,
    env: { ...process.env, ...env },
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
export function compared(runs: number, ours: () => Cost, theirs: () => Cost): { ours: Cost; theirs: Cost } {
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

const peerFolder = join(repository, 'node_modules/.cache/klarmall-bench');

/** A program to compare with, installed beside the project and never part of it. `packages` as "name@version"; the file of the first. */
export function installed(packages: readonly string[], file: string): string {
  const nameOf = (specification: string) => specification.replace(/(?<=.)@[^@]*$/, '');
  const isThere = packages.every((specification) =>
    existsSync(join(peerFolder, 'node_modules', nameOf(specification), 'package.json')),
  );
  if (!isThere) {
    const args = ['install', '--no-audit', '--no-fund', '--prefix', peerFolder];
    execFileSync('npm', [...args, ...packages], { stdio: 'ignore' });
  }
  return join(peerFolder, 'node_modules', nameOf(packages[0] ?? ''), file);
}

const rows: string[][] = [];

export function report(what: string, measured: string, target: string, note: string): void {
  rows.push([what, measured, target, note]);
  process.stderr.write(`${what}: ${measured}\n`);
}

export const seconds = (value: number) => `${value.toFixed(2)} s`;
export const ratio = (ours: Cost, theirs: Cost) => `${(ours.cpu / theirs.cpu).toFixed(2)}x`;

/** Prints rows in columns as wide as their longest cell; the last column takes what is left. */
export function printTable(head: readonly string[], body: readonly (readonly string[])[]): void {
  const table = [head, ...body];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column < head.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell,
    );
    console.log(cells.join('  '));
  }
}

/** Everything that was reported. */
export function printReport(): void {
  printTable(['what', 'measured', 'at most', 'CPU and memory'], rows);
}
