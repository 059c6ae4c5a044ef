import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256Hex } from '@klarmall/model/sha256';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeIn } from '../../../../test/support/files.ts';
import { checkProject, type Snapshot } from './check-project.ts';
import { writeBaseline } from './write-baseline.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'klarmall-check-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  writeIn(root, path, text);
}

/** What the bin reads before the program: a list of known findings elsewhere is not among it. */
function snapshotOf(...paths: readonly string[]): Snapshot {
  const files = new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
  return { root, files, hashes: new Map([...files].map(([path, bytes]) => [path, sha256Hex(bytes)])) };
}

const settings = () => ({ root, version: '0', today: '2026-11-22', axe: false });
const template = 'templates/local/a.mall.yaml';

describe('a project that has been read already', () => {
  beforeEach(() => {
    write(template, 'kind: information\nname: A\npurpose: Du kommer att erhålla en tid.\n');
    write('templates/local/b.mall.yaml', 'kind: information\nname: B\n<<<<<<< HEAD\n');
    write('klarmall.yml', 'language: sv\n');
    write('templates/local/c.mall.yaml.txt', '');
  });
  const read = () => [
    template,
    'templates/local/b.mall.yaml',
    'klarmall.yml',
    'templates/local/c.mall.yaml.txt',
  ];

  it('is checked as it is on the disk', async () => {
    const { report } = await checkProject(settings());
    expect(report.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['project/configuration', 'project/not-a-source', 'source/merge-conflict']),
    );
    expect((await checkProject({ ...settings(), snapshot: snapshotOf(...read()) })).report).toEqual(report);
  });

  it('is what was read, whatever the disk holds now', async () => {
    const { report } = await checkProject(settings());
    const snapshot = snapshotOf(...read());
    write(template, 'kind: information\nname: Något annat\n');
    expect((await checkProject({ ...settings(), snapshot })).report).toEqual(report);
  });

  it('has its known findings, wherever they stand', async () => {
    for (const baseline of ['klarmall.baseline.json', 'fynd/known.json']) {
      write('klarmall.yaml', `baseline: ${baseline}\n`);
      mkdirSync(dirname(join(root, baseline)), { recursive: true });
      rmSync(join(root, baseline), { force: true });
      writeBaseline(await checkProject(settings()), 'all');
      const { report } = await checkProject(settings());
      expect(report.known).toBeGreaterThan(0);
      const paths = [...read(), 'klarmall.yaml', ...(baseline.includes('/') ? [] : [baseline])];
      expect((await checkProject({ ...settings(), snapshot: snapshotOf(...paths) })).report).toEqual(report);
    }
  });
});

it('a person who answers for an exception of the project is told of where klarmall.yaml names her', async () => {
  write(template, 'kind: information\nname: A\npurpose: Vi har fått din remiss.\n');
  const exception = '{ rule: language/passive, reason: Citat, until: "2026-12-31"';
  write(
    'klarmall.yaml',
    `exceptions:\n  - ${exception}, owner: Anna Andersson }\n  - ${exception}, owner: E-tjänster, approver: Karl-Erik Berg }\n`,
  );
  const { report } = await checkProject(settings());
  const told = report.findings.filter(({ rule }) => rule === 'privacy/person-as-owner');
  expect(told.map(({ place, certainty }) => [place?.file, place?.start.line, certainty])).toEqual([
    ['klarmall.yaml', 2, 'review'],
    ['klarmall.yaml', 3, 'review'],
  ]);
});
