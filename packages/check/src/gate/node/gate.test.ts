import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { buildPng } from '@klarmall/attachments/testing';
import { buildDocument } from '@klarmall/pdf/testing';
import { buildPages } from '@klarmall/pdf/testing/pages';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Gate, type GateSettings, openGate } from './gate.ts';

let gate: Gate | undefined;
afterEach(() => gate?.close());

function opened(settings: GateSettings = {}): Gate {
  gate = openGate({ milliseconds: 30_000, ...settings });
  return gate;
}

/** With the limits that users have. */
function openedAsShipped(): Gate {
  gate = openGate();
  return gate;
}

/** Draws the same text so often that reading it takes seconds, and more with limits that allow it. */
const slow = buildDocument({
  content: `/P << /MCID 0 >> BDC BT /F1 12 Tf 72 720 Td ${'(Welcome to the clinic.) Tj '.repeat(400_000)} ET EMC`,
});

const rulesOf = ({ findings }: { findings: readonly { rule: string; message: string }[] }) =>
  findings.map(({ rule, message }) => `${rule} ${message}`);

describe('openGate', () => {
  it('says of a letter what both readers saw', async () => {
    const report = await opened().inspect(buildDocument(), { fileName: 'brev.pdf' });
    expect(report.verdict).toBe('pass');
    expect(report.text).toEqual(['Welcome to the clinic.']);
    expect(rulesOf(report)).toEqual(['attachment/prefer-page attached']);
  });

  it('reads many files at once, each with its own answer', async () => {
    const own = opened({ width: 2 });
    const files = [buildDocument(), buildPng(), new Uint8Array(), buildDocument(), slow.slice(0, 5000)];
    const reports = await Promise.all(
      files.map((bytes, index) => own.inspect(bytes, { fileName: `${index}.pdf` })),
    );
    expect(reports.map(({ facts }) => facts.kind)).toEqual(['pdf', 'png', 'empty', 'pdf', 'pdf']);
    expect(reports.map(({ facts }) => facts.bytes)).toEqual(files.map(({ length }) => length));
    expect(reports.map(({ verdict }) => verdict)).toEqual(['pass', 'stop', 'stop', 'pass', 'stop']);
  });

  it('ends a file that takes too long, says so, and goes on with the next', async () => {
    const own = opened({ milliseconds: 300 });
    const limits = { milliseconds: 60_000, operators: 1e9, elements: 1e9 };
    const begun = performance.now();
    const report = await own.inspect(slow, { fileName: 'tung.pdf', limits });
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(report).toMatchObject({
      verdict: 'stop',
      class: null,
      facts: { kind: 'pdf', bytes: slow.length },
    });
    expect(rulesOf(report)).toEqual(['attachment/unreadable slow']);
    const next = await own.inspect(buildPng(), { fileName: 'skylt.png', textEquivalent: 'Ingång B' });
    expect(next.verdict).toBe('pass');
  });

  it('has time for a large tagged document, which the second reader reads first', async () => {
    const line = 'Welcome to the clinic and bring your papers with you on the day.';
    const pages = Array.from({ length: 300 }, (_, page) =>
      Array.from({ length: 40 }, (__, index) => `${page} ${index} ${line}`),
    );
    const bytes = buildPages(pages);
    expect(bytes.length).toBeGreaterThan(1024 * 1024);
    const report = await openedAsShipped().inspect(bytes, { fileName: 'rapport.pdf' });
    expect(report.facts.pdf?.pages).toBe(300);
    expect(report.verdict).toBe('pass');
    expect(rulesOf(report).filter((rule) => /unreadable|text-differs/.test(rule))).toEqual([]);
  });

  it('answers for damaged files, and passes none that it could not read whole', async () => {
    const own = opened({ pdfjs: false });
    const whole = buildDocument();
    const damaged = Array.from({ length: 60 }, (_, round) => {
      const bytes = Uint8Array.from(whole);
      for (let change = 0; change < 8; change++) {
        const at = (round * 7919 + change * 104_729) % bytes.length;
        bytes[at] = (round * 31 + change * 17) % 256;
      }
      return round % 3 === 0 ? bytes.slice(0, (bytes.length * (round + 1)) / 61) : bytes;
    });
    const reports = await Promise.all(damaged.map((bytes) => own.inspect(bytes, { fileName: 'brev.pdf' })));
    for (const { verdict, findings } of reports) {
      const unread = findings.some(({ rule }) => rule === 'attachment/unreadable');
      if (unread) expect(verdict).toBe('stop');
    }
    expect(reports.filter(({ verdict }) => verdict === 'stop').length).toBeGreaterThan(20);
  });

  it('stops a file that uses up the memory, and lives on', async () => {
    const own = opened({ megabytes: 96 });
    const data = deflateSync(`[${'<41>'.repeat(3_000_000)}] TJ`);
    const heavy = buildDocument({ content: { dict: '/Filter /FlateDecode', data } });
    const limits = { milliseconds: 60_000, values: 1e9 };
    const report = await own.inspect(heavy, { fileName: 'stor.pdf', limits });
    expect(report.findings[0]).toMatchObject({ rule: 'attachment/unreadable', data: { limit: 'memory' } });
    expect(report.verdict).toBe('stop');
    expect((await own.inspect(buildDocument(), { fileName: 'brev.pdf' })).verdict).toBe('pass');
    const asShipped = await own.inspect(heavy, { fileName: 'stor.pdf' });
    expect(asShipped.findings[0]).toMatchObject({ rule: 'attachment/unreadable', data: { limit: 'values' } });
  });
});

describe('a process that goes away', () => {
  const scripts = mkdtempSync(join(tmpdir(), 'klarmall-gate-'));
  afterAll(() => rmSync(scripts, { recursive: true }));
  /** A program in the place of the reader. It says that it begins, and ends as told the first times; then it reads. */
  function dying(name: string, end: string): string {
    const mark = JSON.stringify(join(scripts, `${name}.times`));
    const path = join(scripts, `${name}.mjs`);
    const worker = JSON.stringify(new URL('./gate-worker.mjs', import.meta.url).href);
    writeFileSync(
      path,
      `import { appendFileSync, readFileSync } from 'node:fs';\nappendFileSync(${mark}, '.');\nconst times = readFileSync(${mark}).length;\n${end}\nawait import(${worker});\n`,
    );
    return path;
  }
  const begin = "process.on('message', () => { process.send({ kind: 'begun' }, () =>";
  const killed = `${begin} process.kill(process.pid, 'SIGKILL')); }); await new Promise(() => {});`;

  it.each([
    ['at its start', 'if (times < 2) process.exit(1);'],
    ['in the middle of a file', `if (times < 2) { ${killed} }`],
  ])('%s is replaced, and the file gets its answer', async (name, end) => {
    const script = dying(name.replaceAll(' ', '-'), end);
    const own = opened({ width: 1, pdfjs: false, script });
    const reports = await Promise.all([
      own.inspect(buildDocument(), { fileName: 'ett.pdf' }),
      own.inspect(buildDocument(), { fileName: 'tva.pdf' }),
    ]);
    expect(reports.map(({ verdict }) => verdict)).toEqual(['pass', 'pass']);
  });

  it.each([
    ['never starts', 'process.exit(1);', 'attachment/file-access notStarted'],
    ['is always ended', killed, 'attachment/unreadable interrupted'],
  ])('is told of for each file when it %s', async (name, end, expected) => {
    const own = opened({ width: 1, pdfjs: false, script: dying(name.replaceAll(' ', '-'), end) });
    const reports = await Promise.all(
      ['ett.pdf', 'tva.pdf'].map((fileName) => own.inspect(buildDocument(), { fileName })),
    );
    expect(reports.map((report) => [report.verdict, rulesOf(report)[0]])).toEqual([
      ['stop', expected],
      ['stop', expected],
    ]);
  });
});
