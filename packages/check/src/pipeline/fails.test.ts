import type { Certainty, Finding, Severity } from '@klarmall/model';
import { expect, test } from 'vitest';
import { fails } from './fails.ts';

const found = (severity: Severity, certainty: Certainty = 'certain') => ({ severity, certainty }) as Finding;

test.each<[Severity | 'never', readonly Severity[]]>([
  ['error', ['error']],
  ['warning', ['error', 'warning']],
  ['info', ['error', 'warning', 'info']],
  ['never', []],
])('with --fail-on %s a run fails for %s', (threshold, expected) => {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const failing = severities.filter((severity) => fails({ findings: [found(severity)] }, threshold));
  expect(failing).toEqual(expected);
});

test('a run fails for one finding of many, and never for what a person is to look at', () => {
  expect(fails({ findings: [found('info'), found('error')] }, 'error')).toBe(true);
  expect(fails({ findings: [found('error', 'review')] }, 'info')).toBe(false);
  expect(fails({ findings: [] }, 'info')).toBe(false);
});
