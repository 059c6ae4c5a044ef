import type { CheckReport } from '@klarmall/model';
import { expect, test } from 'vitest';
import { maskedInput } from './masked-input.ts';

// From Skatteverket's list of test numbers.
const number = '19121212-1212';
const masked = '19121212-****';
const path = `templates/local/${number}.mall.yaml`;
const shown = path.replace(number, masked);

const report = {
  files: 1,
  findings: [{ place: { file: path }, data: { text: number } }],
} as unknown as CheckReport;

test('a report shows no personal number, and its lines are still fetched from their file', () => {
  const asked: string[] = [];
  const input = maskedInput({
    report,
    kept: number,
    textOf: (file: string) => {
      asked.push(file);
      return file === path ? `Ditt nummer: ${number}` : undefined;
    },
  });
  expect(input.report.findings).toEqual([{ place: { file: shown }, data: { text: masked } }]);
  expect([input.report.files, input.kept]).toEqual([1, number]);
  expect(input.textOf(shown)).toBe(`Ditt nummer: ${masked}`);
  expect(input.textOf(shown)).toBe(`Ditt nummer: ${masked}`);
  expect(input.textOf('annan.yaml')).toBeUndefined();
  // A file is asked for by its own name, and once.
  expect(asked).toEqual([path, 'annan.yaml']);
});

test('a report without a personal number is itself', () => {
  const clean = { files: 2, findings: [] } as unknown as CheckReport;
  const input = maskedInput({ report: clean, textOf: (file: string) => `Hej ${file}` });
  expect(input.report).toBe(clean);
  expect(input.textOf('a.yaml')).toBe('Hej a.yaml');
});
