import { existsSync } from 'node:fs';
import type { AnyRule } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { describe, expect, test } from 'vitest';
import { type CheckedExample, checkProject, checkText } from './check-example.ts';
import { type Example, readRulePage } from './rule-page.ts';

const sections = [
  'Vad regeln kontrollerar',
  'Varför',
  'Exempel',
  'Gör så här',
  'När ett undantag är rätt',
  'Källor',
];

/** What the compiler stops at, short enough to read in a failed test. */
function mistakes(findings: readonly UnjudgedFinding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message, data }) => `${rule} ${message} ${JSON.stringify(data)}`);
}

type Files = ReadonlyMap<string, string>;

function filesOf(example: Example): Files {
  return new Map(example.files.map((file) => [file.path, file.text]));
}

function check(rule: AnyRule, example: Example, files: Files): CheckedExample {
  const [only] = example.files;
  if (only?.path === 'text') return checkText([rule], files.get('text') ?? '', only.isHeading);
  return checkProject([rule], files);
}

/** The files with every safe fix made; the last edit first, so that offsets hold. */
function withSafeFixes(example: Example, files: Files, findings: readonly UnjudgedFinding[]): Files {
  const edits = findings
    .flatMap((finding) => finding.fixes?.find(({ safety }) => safety === 'safe')?.edits ?? [])
    .sort((a, b) => b.place.start.offset - a.place.start.offset);
  const fixed = new Map(files);
  const reach = new Map<string, number>();
  for (const { place, text } of edits) {
    const isText = example.files[0]?.path === 'text';
    const path = isText ? 'text' : place.file;
    // A heading in a text stands after its mark in what the rule was shown.
    const shift = isText && example.files[0]?.isHeading ? 3 : 0;
    const [start, end] = [place.start.offset - shift, place.end.offset - shift];
    if (end > (reach.get(path) ?? Number.POSITIVE_INFINITY)) continue;
    reach.set(path, start);
    const before = fixed.get(path) ?? '';
    fixed.set(path, before.slice(0, start) + text + before.slice(end));
  }
  return fixed;
}

// Pages of rules on running text have examples of one sentence each, run beside those rules.
const withFiles = rules.filter(({ id }) => !/^(?:language|words)\//.test(id));

describe.each(withFiles.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const path = new URL(`../../rules/${id}/rule.md`, import.meta.url);

  test('has a page', () => {
    expect(existsSync(path)).toBe(true);
  });
  if (!existsSync(path)) return;

  const page = readRulePage(path);

  test('the page has its headings and enough examples', () => {
    expect(page.title).not.toBe('');
    expect(page.sections).toEqual(sections);
    expect(page.examples.filter(({ isWrong }) => isWrong).length).toBeGreaterThanOrEqual(2);
    expect(page.examples.filter(({ isWrong }) => !isWrong).length).toBeGreaterThanOrEqual(2);
  });

  test.each(page.examples.filter(({ isWrong }) => isWrong))('$title', (example) => {
    const files = filesOf(example);
    const { findings, compiler } = check(rule, example, files);
    expect(mistakes(compiler)).toEqual([]);
    expect(example.expected.length).toBeGreaterThan(0);
    const keys = [...new Set(findings.map(({ message }) => message))].sort();
    expect(keys).toEqual([...new Set(example.expected)].sort());
    const fixable = findings.filter(({ fixes }) => fixes?.some(({ safety }) => safety === 'safe'));
    if (fixable.length === 0) return;
    const after = check(rule, example, withSafeFixes(example, files, fixable));
    expect(after.findings.length).toBe(findings.length - fixable.length);
  });

  test.each(page.examples.filter(({ isWrong }) => !isWrong))('$title', (example) => {
    const { findings, compiler } = check(rule, example, filesOf(example));
    expect(mistakes(compiler)).toEqual([]);
    expect(findings.map(({ message, data }) => ({ message, data }))).toEqual([]);
  });
});
