import { readFileSync } from 'node:fs';
import { ruleRunner } from '@klarmall/lint';
import { rules } from '@klarmall/rules';
import { expect, test } from 'vitest';
import { plainProse } from '../../rules/language/testing/plain-prose.ts';
import { pagePath } from '../../rules/page-path.ts';
import { readRulePage } from '../../rules/support/read-rule-page.ts';

const readers = rules.filter(({ id, on }) => on === 'prose' && /^(?:language|words)\//u.test(id));
const run = ruleRunner(readers, 'prose', {
  today: '2026-11-22',
  profiles: {},
  library: { units: [] },
  options: {},
} as unknown as Parameters<typeof ruleRunner>[2]);

/** The texts on the rules' pages: what each rule finds, and what it must not. */
const texts = [...new Set(readers.map(({ id }) => pagePath(id)))].flatMap((path) =>
  readRulePage(readFileSync(`rules/${path}`, 'utf8')).examples.flatMap(({ files: [first] }) =>
    first?.path === 'text' && !first.text.includes('\n') ? [first.text] : [],
  ),
);

/** Findings of a paragraph in a project where these words are allowed. */
const found = (text: string, allowed: readonly string[]): readonly string[] =>
  run(plainProse({ text, context: { allowedWords: new Set(allowed) } })).map(
    ({ rule, message, place }) => `${rule} ${message} ${place?.start.offset}–${place?.end.offset}`,
  );

test('a sentence that is met again has the findings that it has the first time', () => {
  expect(texts.length).toBeGreaterThan(300);
  const paragraphs = texts.flatMap((text, at) => {
    const [before = '', after = ''] = [texts[(at * 7 + 3) % texts.length], texts.at(at - 2)];
    return [`${before} ${text}`, `${text} ${after}`];
  });
  // A word of its own makes a project that has met nothing before.
  for (const [at, text] of paragraphs.entries())
    expect(found(text, []), text).toEqual(found(text, [`ord${at}`]));
});
