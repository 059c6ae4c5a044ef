import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type RunSettings, ruleRunner } from '@klarmall/lint';
import { describe, expect, it } from 'vitest';
import { rules as all } from '../index.ts';
import { plainProse } from './testing/plain-prose.ts';

const SETTINGS = { today: '2026-11-22', profiles: {}, library: {}, options: {} } as unknown as RunSettings;
const rules = all.filter(({ id }) => /^(?:language|words)\//u.test(id));
const run = ruleRunner(rules, 'prose', SETTINGS);

/** What a text says in its own words: examples, quoted words, names of files and data are spoken about, not said. */
function ownWords(text: string): string {
  return text
    .replace(/\*+[^*]*\*+|”[^”]*”|`[^`]*`|\{\w+\}/gu, 'Xylofon')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1');
}

function complaints(text: string): string[] {
  return run(plainProse({ text: ownWords(text) }))
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => `${finding.rule}: ${JSON.stringify(finding.data)}`);
}

describe('what the rules say themselves', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const texts = [rule.title, rule.why, rule.action, ...Object.values(rule.messages)].map(({ sv }) => sv);
    expect(texts.flatMap(complaints)).toEqual([]);
  });
});

const pages = [
  ...readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
    .map((entry) => `${entry.name}/rule.md`)
    .filter((page) => existsSync(new URL(page, import.meta.url))),
  ...readdirSync(new URL('../words/', import.meta.url))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `../words/${name}`),
];

describe('what the pages say', () => {
  it.each(pages)('%s', (path) => {
    const page = readFileSync(new URL(path, import.meta.url), 'utf8')
      .replace(/```[\s\S]*?```/gu, '')
      .replace(/## Källor[\s\S]*$/u, '');
    const paragraphs = page.split('\n').map((line) => line.replace(/^(?:#+|-)\s+/u, '').trim());
    expect(paragraphs.filter(Boolean).flatMap(complaints)).toEqual([]);
  });
});
