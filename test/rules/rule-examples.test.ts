import { existsSync, readFileSync } from 'node:fs';
import type { AnyRule } from '@klarmall/lint';
import type { Fix, UnjudgedFinding } from '@klarmall/model';
import { rules } from '@klarmall/rules';
import { describe, expect, test } from 'vitest';
import { pagePath } from '../../rules/page-path.ts';
import { type RuleExample, readRulePage } from '../../rules/support/read-rule-page.ts';
import { checkAttachment, isAttachment } from './check-attachment.ts';
import { type CheckedExample, checkProject, checkText, headingMark } from './check-example.ts';

/** The rules by their pages: rules of PDF/UA share the page of their topic, and `pdfua.test.ts` tries each of them. */
const rulesByPage = [...new Set(rules.map(({ id }) => pagePath(id)))].map((path) => ({
  path,
  own: rules.filter(({ id }) => pagePath(id) === path),
}));

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

function isText({ files }: RuleExample): boolean {
  return files[0]?.path === 'text';
}

function filesOf({ files }: RuleExample): Files {
  return new Map(files.map((file) => [file.path, file.text]));
}

async function check(own: readonly AnyRule[], example: RuleExample, files: Files): Promise<CheckedExample> {
  const [first] = example.files;
  if (first !== undefined && isAttachment(first.path))
    return { findings: await checkAttachment(own, first.path, first.text), compiler: [], refused: [] };
  if (isText(example)) return checkText(own, files.get('text') ?? '', example);
  return checkProject(own, files);
}

/** The files with one fix of each finding made; the last edit first, so that offsets hold. */
function fixed(example: RuleExample, files: Files, fixes: readonly Fix[]): Files {
  const edits = fixes.flatMap((fix) => fix.edits).sort((a, b) => b.place.start.offset - a.place.start.offset);
  const result = new Map(files);
  const reach = new Map<string, number>();
  for (const { place, text } of edits) {
    const path = isText(example) ? 'text' : place.file;
    // A heading in a text stands after its mark in what the rule was shown.
    const shift = isText(example) && example.role === 'heading' ? headingMark.length : 0;
    const [start, end] = [place.start.offset - shift, place.end.offset - shift];
    if (end > (reach.get(path) ?? Number.POSITIVE_INFINITY)) continue;
    reach.set(path, start);
    const before = result.get(path) ?? '';
    result.set(path, before.slice(0, start) + text + before.slice(end));
  }
  return result;
}

const isSafe = ({ safety }: Fix) => safety === 'safe';

describe.each(rulesByPage)('$path', ({ path: relative, own }) => {
  const path = new URL(`../../rules/${relative}`, import.meta.url);

  test('has a page', () => {
    expect(existsSync(path)).toBe(true);
  });
  if (!existsSync(path)) return;

  const page = readRulePage(readFileSync(path, 'utf8'));
  const named = page.examples.map((example) => ({
    name: isText(example) ? `${example.title}: ${example.files[0]?.text}` : example.title,
    example,
  }));

  test('the page has its headings and enough examples', () => {
    expect(page.title).not.toBe('');
    expect(page.sections).toEqual(sections);
    expect(page.examples.filter(({ isWrong }) => isWrong).length).toBeGreaterThanOrEqual(2);
    expect(page.examples.filter(({ isWrong }) => !isWrong).length).toBeGreaterThanOrEqual(2);
  });

  test.each(named.filter(({ example }) => example.isWrong))('$name', async ({ example }) => {
    const files = filesOf(example);
    const { findings, compiler } = await check(own, example, files);
    expect(mistakes(compiler)).toEqual([]);
    expect(example.expected.length).toBeGreaterThan(0);
    const keys = [...new Set(findings.map(({ message }) => message))].sort();
    expect(keys).toEqual([...new Set(example.expected)].sort());
    const fixable = findings.filter(({ fixes }) => fixes?.some(isSafe));
    if (fixable.length > 0) {
      const after = fixed(
        example,
        files,
        fixable.flatMap(({ fixes }) => fixes?.find(isSafe) ?? []),
      );
      expect((await check(own, example, after)).findings.length).toBe(findings.length - fixable.length);
    }
    if (example.fixed === undefined) return;
    const after = fixed(
      example,
      files,
      findings.flatMap(({ fixes }) => fixes?.[0] ?? []),
    );
    expect(after.get('text')).toBe(example.fixed);
    expect((await check(own, example, after)).findings).toEqual([]);
  });

  test.each(named.filter(({ example }) => !example.isWrong))('$name', async ({ example }) => {
    const { findings, compiler, refused } = await check(own, example, filesOf(example));
    expect(mistakes([...compiler, ...refused])).toEqual([]);
    expect(findings.map(({ message, data }) => ({ message, data }))).toEqual([]);
  });
});
