import type { Severity, UnjudgedFinding } from '@klarmall/model';
import { describe, expect, it } from 'vitest';
import { catalogue, finding, place } from '../testing/judged.ts';
import { isAtLeast, type SeveritySetting, settledSeverities, withSeverity } from './severities.ts';

const settled = (rule: string, severity: SeveritySetting['severity'], at = place(0, 4, 'klarmall.yaml')) =>
  settledSeverities(new Map([[rule, { severity, place: at }]]), catalogue);

function severityOf(
  changes: Partial<UnjudgedFinding>,
  severity: Severity | 'off' | undefined,
): Severity | undefined {
  const one = finding(changes);
  return withSeverity(one, new Map([[one.rule, { severity }]]), catalogue.get(one.rule))?.severity;
}

it('is at least itself and all that is milder', () => {
  const levels = ['info', 'warning', 'error'] as const;
  expect(levels.map((one) => levels.map((threshold) => isAtLeast(one, threshold)))).toEqual([
    [true, false, false],
    [true, true, false],
    [true, true, true],
  ]);
});

describe('a setting', () => {
  it('of a rule that nobody may loosen holds while it is as severe', () => {
    for (const rule of ['privacy/number', 'attachment/untagged']) {
      for (const mild of ['off', 'info', 'warning'] as const) {
        const { value: settings, findings } = settled(rule, mild);
        expect(settings.size).toBe(0);
        expect(findings).toEqual([
          {
            rule: 'exception/refused',
            message: 'severity',
            data: { rule },
            severity: 'error',
            certainty: 'certain',
            place: place(0, 4, 'klarmall.yaml'),
          },
        ]);
      }
      for (const same of ['error', undefined] as const) {
        const { value: settings, findings } = settled(rule, same);
        expect([settings.size, findings]).toEqual([1, []]);
      }
    }
  });

  it('of a rule that nobody knows names the nearest, if there is one', () => {
    const data = (rule: string) => settled(rule, 'off').findings.map((one) => [one.message, one.data]);
    expect(data('language/greting')).toEqual([
      ['inSettings', { rule: 'language/greting', suggestion: 'language/greeting' }],
    ]);
    expect(data('helt/annat-ord-som-inte-liknar')).toEqual([
      ['inSettings', { rule: 'helt/annat-ord-som-inte-liknar' }],
    ]);
  });

  it('without a place is told without one', () => {
    const { findings } = settledSeverities(new Map([['x', { severity: 'off' }]]), catalogue);
    expect(findings[0]).not.toHaveProperty('place');
  });
});

describe('a finding', () => {
  it('has the severity of the project', () => {
    expect(severityOf({}, 'warning')).toBe('warning');
    expect(severityOf({}, 'off')).toBeUndefined();
    expect(severityOf({}, undefined)).toBe('error');
    expect(severityOf({ rule: 'language/tip', severity: 'warning' }, 'error')).toBe('error');
  });

  it('that its rule has made milder stays so, and is not made worse than asked', () => {
    expect(severityOf({ severity: 'info' }, 'error')).toBe('info');
    expect(severityOf({ severity: 'warning' }, 'info')).toBe('info');
    expect(severityOf({ severity: 'warning' }, 'warning')).toBe('warning');
  });

  it('of a rule that nobody knows has what is asked', () => {
    expect(severityOf({ rule: 'a/b', severity: 'info' }, 'error')).toBe('error');
  });

  it('on the language of an attachment stays advice; on the attachment it does not', () => {
    const document = { file: 'karta.pdf' };
    expect(severityOf({ rule: 'language/tip', severity: 'warning', document }, 'error')).toBe('warning');
    expect(severityOf({ rule: 'words/jargon', severity: 'info', document }, 'error')).toBe('info');
    expect(severityOf({ rule: 'attachment/untagged', severity: 'error', document }, 'warning')).toBe(
      'warning',
    );
    expect(severityOf({ rule: 'language/tip', severity: 'warning', document }, 'off')).toBeUndefined();
  });

  it('is the same one where nothing changes', () => {
    const one = finding();
    const settings = new Map([[one.rule, { severity: 'error' as const }]]);
    expect(withSeverity(one, settings, catalogue.get(one.rule))).toBe(one);
    expect(withSeverity(one, new Map(), catalogue.get(one.rule))).toBe(one);
  });
});
