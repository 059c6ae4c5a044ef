import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/node.ts';
import { buildDocument } from '../src/testing/build-document.ts';
import { ruleCases } from '../src/testing/rule-cases.ts';
import { bombs } from './bombs.ts';

const corpus = resolve(import.meta.dirname, '../../../../shared/corpora/pdfua1/files');

/** Inspects and holds what must hold for any bytes. */
function holds(bytes: Uint8Array): void {
  const report = inspect(bytes);
  expect(report.reasons.filter(({ kind }) => kind === 'internal')).toEqual([]);
  if (!report.whole) expect(report.conformance.verapdf.verdict).not.toBe('pass');
  expect(JSON.stringify(report).length).toBeGreaterThan(0);
}

describe('small bombs', () => {
  for (const [name, make] of Object.entries(bombs)) {
    it(name, () => {
      const bytes = make();
      const begun = process.cpuUsage();
      const before = process.memoryUsage().rss;
      holds(bytes);
      const { user, system } = process.cpuUsage(begun);
      expect(user + system).toBeLessThan(6_000_000);
      expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 * 1024);
    });
  }
});

/** Bytes with some of them changed, cut out or doubled. */
function damaged(source: Uint8Array, changes: readonly (readonly [number, number, number])[]): Uint8Array {
  let bytes = Uint8Array.from(source);
  for (const [kind, where, value] of changes) {
    const at = where % Math.max(1, bytes.length);
    if (kind === 0) bytes[at] = value;
    else if (kind === 1) bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + value)]);
    else if (kind === 2) bytes = bytes.slice(0, at);
    else
      bytes.copyWithin(
        at,
        (at * 7) % bytes.length,
        Math.min(bytes.length, ((at * 7) % bytes.length) + value),
      );
  }
  return bytes;
}

const change = fc.tuple(fc.constantFrom(0, 0, 0, 0, 1, 3, 3, 2), fc.nat(10_000_000), fc.nat(255));
const changes = fc.array(change, { minLength: 1, maxLength: 12 });

describe('damaged files', () => {
  it('our own documents, damaged', () => {
    const documents = Object.values(ruleCases).map(({ fails }) => buildDocument(fails));
    fc.assert(
      fc.property(fc.constantFrom(...documents), changes, (source, list) => holds(damaged(source, list))),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it.skipIf(!existsSync(corpus))('corpus files, damaged', () => {
    const files = readdirSync(corpus).filter((name) => name.endsWith('.pdf'));
    fc.assert(
      fc.property(fc.constantFrom(...files), changes, (name, list) =>
        holds(damaged(readFileSync(join(corpus, name)), list)),
      ),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it('any bytes at all', () => {
    const words = fc.array(
      fc.constantFrom(
        '%PDF-1.7\n',
        '1 0 obj',
        '<<',
        '>>',
        '[',
        ']',
        '/Type',
        '/Catalog',
        '/Pages 1 0 R',
        'stream\n',
        'endstream',
        'endobj',
        'xref\n0 1',
        'trailer',
        '/Root 1 0 R',
        'startxref\n9',
        '(',
        ')',
        '<',
        '>',
        '/ObjStm',
        '7',
        '\u0000',
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          words.map((list) => new TextEncoder().encode(list.join(' '))),
        ),
        holds,
      ),
      { numRuns: 500, seed: 20261122 },
    );
  });
});
