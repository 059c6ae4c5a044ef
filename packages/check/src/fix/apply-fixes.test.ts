import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fix } from '@klarmall/model';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyFixes } from './apply-fixes.ts';
import { fixFiles } from './fix-files.ts';

const file = 'templates/local/a.mall.md';

function fix(edits: readonly [start: number, end: number, text: string][], changes: Partial<Fix> = {}) {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  const made: Fix = {
    title: 'fix',
    safety: 'safe',
    edits: edits.map(([start, end, text]) => ({
      place: { file, start: point(start), end: point(end) },
      text,
    })),
    ...changes,
  };
  return { fixes: [made] };
}

describe('applying fixes', () => {
  it('edits by offset, whatever the order of the findings', () => {
    const findings = [fix([[4, 6, 'ni']]), fix([[0, 3, 'Hallå']])];
    expect(applyFixes(file, 'Hej du', findings)).toEqual({ text: 'Hallå ni', applied: 2 });
  });

  it('makes a fix whole or not at all', () => {
    const findings = [
      fix([[0, 3, 'Hallå']]),
      fix([
        [2, 4, 'x'],
        [4, 6, 'ni'],
      ]),
    ];
    expect(applyFixes(file, 'Hej du', findings)).toEqual({ text: 'Hallå du', applied: 1 });
  });

  it('leaves alone what is only a suggestion, or reaches into another file', () => {
    const point = { line: 1, column: 1, offset: 0 };
    const elsewhere = [{ place: { file: 'b', start: point, end: point }, text: 'x' }];
    const findings = [fix([[0, 3, 'x']], { safety: 'suggestion' }), fix([], { edits: elsewhere })];
    expect(applyFixes(file, 'Hej du', findings)).toEqual({ text: 'Hej du', applied: 0 });
  });

  it('writes new lines with the line end of the file', () => {
    expect(applyFixes(file, 'a\r\nb\r\n', [fix([[1, 1, '\nc']])]).text).toBe('a\r\nc\r\nb\r\n');
  });

  it('never makes overlapping edits, and every edit made stands in the result', () => {
    const edit = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]): [number, number, string] => [Math.min(a, b), Math.max(a, b), 'X']);
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (fixes) => {
        const text = 'abcdefghijklmnopqrstuvwxyzåäö.';
        const result = applyFixes(
          file,
          text,
          fixes.map((edits) => fix(edits)),
        );
        const made = result.text.split('X').length - 1;
        expect(made).toBeGreaterThanOrEqual(result.applied);
        // What is left of the text stands in its own order.
        const rest = result.text.replaceAll('X', '');
        let position = -1;
        for (const character of rest) {
          expect(text.indexOf(character)).toBeGreaterThan(position);
          position = text.indexOf(character);
        }
      }),
    );
  });

  it('takes a hundred thousand edits in one fix', () => {
    const edits = Array.from({ length: 100_000 }, (_, index): [number, number, string] => [
      index * 2,
      index * 2 + 1,
      'x',
    ]);
    expect(applyFixes(file, 'ab'.repeat(100_000), [fix(edits)]).applied).toBe(1);
  });
});

describe('fixing files', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'klarmall-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const finding = () => {
    const point = (offset: number) => ({ line: 1, column: 1, offset });
    const place = { file: 'a.md', start: point(0), end: point(3) };
    return { fixes: [{ title: 'fix', safety: 'safe' as const, edits: [{ place, text: 'Hallå' }] }] };
  };

  it('keeps BOM, line ends and mode', () => {
    writeFileSync(join(root, 'a.md'), '\ufeffHej\r\ndu\r\n', { mode: 0o640 });
    expect(fixFiles(root, [finding()], () => 'Hej\r\ndu\r\n')).toEqual({ files: ['a.md'], applied: 1 });
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('\ufeffHallå\r\ndu\r\n');
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o640);
  });

  it('leaves a file alone that changed after it was read, or is in another encoding', () => {
    writeFileSync(join(root, 'a.md'), 'Hej dig\n');
    expect(fixFiles(root, [finding()], () => 'Hej du\n').files).toEqual([]);
    writeFileSync(join(root, 'a.md'), Buffer.from('Hej å', 'latin1'));
    expect(fixFiles(root, [finding()], () => 'Hej å').files).toEqual([]);
    expect(readFileSync(join(root, 'a.md')).toString('latin1')).toBe('Hej å');
  });
});
