import { existsSync, readFileSync } from 'node:fs';
import { type AnyRule, type RunSettings, ruleRunner } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { wordRules } from '../words/index.ts';
import { languageRules } from './index.ts';
import { applyFixes } from './shared/apply-fixes.ts';
import { plainProse } from './shared/plain-prose.ts';
import { type Example, readExamples } from './shared/read-examples.ts';

/** Language rules read neither library nor channel profiles. */
const SETTINGS = {
  today: '2026-11-22',
  profiles: {},
  library: {},
  options: {},
  // What a dictionary would say of the words in the examples.
  spelling: new Map([
    ['undersöknng', ['undersökning', 'undersöka']],
    ['vanlgt', ['vanligt', 'vänligt']],
  ]),
} as unknown as RunSettings;

const HEADINGS = [
  '## Vad regeln kontrollerar',
  '## Varför',
  '## Exempel',
  '### Fel',
  '### Rätt',
  '## Gör så här',
  '## När ett undantag är rätt',
  '## Källor',
];

function pageOf(rule: AnyRule): string {
  const name = rule.id.replace(/^.*\//u, '');
  const path = rule.id.startsWith('words/') ? `../words/${name}.md` : `${name}/rule.md`;
  const file = new URL(path, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function strongSpans(marked: string): { text: string; strong: { start: number; end: number }[] } {
  const strong: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, piece] of marked.split('**').entries()) {
    if (index % 2 === 1) strong.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, strong };
}

function findingsOf(rule: AnyRule, example: Omit<Example, 'expect'>): readonly UnjudgedFinding[] {
  return ruleRunner(
    [rule],
    'prose',
    SETTINGS,
  )(
    plainProse({
      ...strongSpans(example.text),
      context: example.context,
      ...(example.role === undefined ? {} : { role: example.role }),
    }),
  );
}

describe.each([...languageRules, ...wordRules].map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const page = pageOf(rule);
  const examples = readExamples(page);

  it('has a page with every heading and examples of both kinds', () => {
    for (const heading of HEADINGS) expect(page).toContain(heading);
    expect(examples.filter((example) => example.expect.length > 0).length).toBeGreaterThanOrEqual(2);
    expect(examples.filter((example) => example.expect.length === 0).length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples.map((example) => [example.text, example] as const))('%s', (_text, example) => {
    const findings = findingsOf(rule, example);
    expect([...new Set(findings.map((finding) => finding.message))].sort()).toEqual(
      [...example.expect].sort(),
    );
    if (example.fixed === undefined) return;
    const fixed = applyFixes(
      strongSpans(example.text).text,
      findings.flatMap((finding) => finding.fixes ?? []),
    );
    expect(fixed).toBe(example.fixed);
    expect(findingsOf(rule, { ...example, text: fixed })).toEqual([]);
  });
});
