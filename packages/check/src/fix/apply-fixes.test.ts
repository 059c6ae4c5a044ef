import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fix } from '@klarmall/model';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyFixes } from './apply-fixes.ts';
import { fixFiles } from './fix-files.ts';

const file = 'templates/local/a.mall.md';

function fix(edits: readonly [start: number, end: number, text: string][], changes: Partial<Fix> = {}): Fix {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return {
    title: 'fix',
    safety: 'safe',
    edits: edits.map(([start, end, text]) => ({
      place: { file, start: point(start), end: point(end) },
      text,
    })),
    ...changes,
  };
}

describe('applying fixes', () => {
  it('edits by offset, whatever the order of the findings', () => {
    const result = applyFixes(file, 'Hej du', [fix([[4, 6, 'ni']]), fix([[0, 3, 'Hallå']])]);
    expect(result).toEqual({ text: 'Hallå ni', applied: [true, true] });
  });

  it('makes a fix whole or not at all', () => {
    const fixes = [
      fix([[0, 3, 'Hallå']]),
      fix([
        [2, 4, 'x'],
        [4, 6, 'ni'],
      ]),
    ];
    expect(applyFixes(file, 'Hej du', fixes)).toEqual({ text: 'Hallå du', applied: [true, false] });
  });

  it('leaves alone what reaches into another file', () => {
    const point = { line: 1, column: 1, offset: 0 };
    const elsewhere = [{ place: { file: 'b', start: point, end: point }, text: 'x' }];
    expect(applyFixes(file, 'Hej du', [fix([], { edits: elsewhere })])).toEqual({
      text: 'Hej du',
      applied: [false],
    });
  });

  it('writes new lines with the line end of the file', () => {
    expect(applyFixes(file, 'a\r\nb\r\n', [fix([[1, 1, '\nc']])]).text).toBe('a\r\nc\r\nb\r\n');
  });

  it('takes the space of a first word along, and no other', () => {
    expect(applyFixes(file, '  😀 Du får svar.', [fix([[2, 4, '']])]).text).toBe('  Du får svar.');
    expect(applyFixes(file, 'Vi😀 ses.', [fix([[2, 4, '']])]).text).toBe('Vi ses.');
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
        expect(made).toBeGreaterThanOrEqual(result.applied.filter(Boolean).length);
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
    expect(applyFixes(file, 'ab'.repeat(100_000), [fix(edits)]).applied).toEqual([true]);
  });
});

describe('writing fixed files', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'klarmall-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const fixed = new Map([['a.md', 'Hallå\r\ndu\r\n']]);

  it('keeps BOM, line ends and mode', () => {
    writeFileSync(join(root, 'a.md'), '\ufeffHej\r\ndu\r\n', { mode: 0o640 });
    expect(fixFiles(root, fixed, () => 'Hej\r\ndu\r\n')).toEqual(['a.md']);
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('\ufeffHallå\r\ndu\r\n');
    expect(statSync(join(root, 'a.md')).mode & 0o777).toBe(0o640);
  });

  it('leaves a file alone that changed after it was read, or is in another encoding', () => {
    writeFileSync(join(root, 'a.md'), 'Hej dig\n');
    expect(fixFiles(root, fixed, () => 'Hej du\n')).toEqual([]);
    writeFileSync(join(root, 'a.md'), Buffer.from('Hej å', 'latin1'));
    expect(fixFiles(root, fixed, () => 'Hej å')).toEqual([]);
    expect(readFileSync(join(root, 'a.md')).toString('latin1')).toBe('Hej å');
  });
});
