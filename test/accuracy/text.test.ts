import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findingsOfText } from './findings-of-text.ts';
import { type LabelledSentence, measureText } from './text-accuracy.ts';

const folder = fileURLToPath(new URL('../../../shared/corpora/text', import.meta.url));
const isThere = existsSync(`${folder}/sentences.jsonl`);

/** Precision and recall that the rules must reach on labelled sentences. */
const DEMANDS: Readonly<Record<string, readonly [number, number]>> = {
  passive: [0.95, 0.9],
  'formal-word': [0.95, 0.9],
  jargon: [0.95, 0.75],
  abbreviation: [0.97, 0.95],
  'long-sentence': [1, 1],
  'date-time-format': [0.95, 0.9],
  'phone-format': [0.95, 0.9],
  'all-caps': [0.95, 0.9],
  'layout-reference': [0.95, 0.9],
  'du-tilltal': [0.9, 0.8],
  nominalisation: [0.85, 0],
  'double-negation': [0.95, 0.8],
  'unclear-reference': [0.9, 0.7],
};

describe('measureText', () => {
  const finding = (start: number, end: number) => ({
    rule: 'language/passive',
    message: 'hidden',
    data: {},
    severity: 'warning' as const,
    certainty: 'certain' as const,
    place: {
      file: 'text',
      start: { line: 1, column: start + 1, offset: start },
      end: { line: 1, column: end + 1, offset: end },
    },
  });
  it('counts hits, false alarms, misses and what is neither', () => {
    const sentences: LabelledSentence[] = [
      { id: 'a', text: 'Provet tas.', labels: [{ rule: 'passive', start: 7, end: 10 }] },
      { id: 'b', text: 'Provet tas.', labels: [{ rule: 'passive', start: 7, end: 10, optional: true }] },
      { id: 'c', text: 'Provet finns.', labels: [] },
      { id: 'd', text: 'Det ges.', labels: [{ rule: 'passive', start: 4, end: 7 }] },
    ];
    const accuracy = measureText(sentences, (text) => (text.startsWith('Provet') ? [finding(7, 10)] : []));
    expect(accuracy.micro).toMatchObject({
      labels: 2,
      right: 1,
      wrong: 1,
      missed: 1,
      precision: 0.5,
      recall: 0.5,
    });
    expect(accuracy.clean).toEqual({ sentences: 1, findings: 1, per100: 100 });
  });
});

describe.skipIf(!isThere)('labelled sentences (../shared/corpora/text)', () => {
  it('reach the figures', () => {
    const sentences = readFileSync(`${folder}/sentences.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LabelledSentence);
    const accuracy = measureText(sentences, findingsOfText);
    for (const [rule, [precision, recall]] of Object.entries(DEMANDS)) {
      const figures = accuracy.rules.find((entry) => entry.rule === rule);
      expect(figures?.precision ?? 0, `${rule} precision`).toBeGreaterThanOrEqual(precision);
      expect(figures?.recall ?? 0, `${rule} recall`).toBeGreaterThanOrEqual(recall);
    }
    expect(accuracy.micro.precision).toBeGreaterThanOrEqual(0.95);
    expect(accuracy.clean.per100).toBeLessThanOrEqual(1);
  });

  it('find no Stopp and at most one remark in a clean message', () => {
    const clean = readdirSync(`${folder}/messages`).filter((name) => name.startsWith('ren'));
    for (const name of clean) {
      const lines = readFileSync(`${folder}/messages/${name}`, 'utf8').split('\n');
      const findings = lines.flatMap((line) => findingsOfText(line.replace(/^(?:#+|[-*]|\d+\.)\s+/u, '')));
      expect(
        findings.filter((found) => found.severity === 'error'),
        name,
      ).toEqual([]);
      expect(findings.length, name).toBeLessThanOrEqual(1);
    }
  });
});
