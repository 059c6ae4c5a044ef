import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspect } from '../src/node.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/corpora/pdfua1');

describe.skipIf(!existsSync(folder))(
  'the veraPDF corpus for PDF/UA-1, when it lies beside the repository',
  () => {
    it('gets every verdict and every rule set right', () => {
      const [header = '', ...lines] = readFileSync(join(folder, 'manifest.csv'), 'utf8').trim().split('\n');
      const column = (name: string): number => header.trim().split(',').indexOf(name);
      const wrong: string[] = [];
      for (const line of lines) {
        const cells = line.trim().split(',');
        const file = cells[column('file')] ?? '';
        const expected = (cells[column('oracle_failed_rules')] ?? '').split(' ').filter(Boolean).sort();
        const report = inspect(readFileSync(join(folder, file)));
        const verdict = expected.length === 0 ? 'pass' : 'fail';
        const failed = [...report.conformance.verapdf.failedRules].sort();
        if (report.conformance.verapdf.verdict !== verdict || failed.join() !== expected.join()) {
          wrong.push(
            `${file}: ${expected.join(' ')} / ${failed.join(' ')} ${JSON.stringify(report.reasons)}`,
          );
        }
        // Our own three rules flip no verdict.
        if (report.conformance.matterhorn.verdict !== verdict) wrong.push(`${file}: matterhorn`);
      }
      expect(wrong).toEqual([]);
      expect(lines.length).toBeGreaterThan(0);
    });
  },
);
