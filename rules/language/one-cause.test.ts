import { type RunSettings, ruleRunner } from '@klarmall/lint';
import { describe, expect, it } from 'vitest';
import { rules } from '../index.ts';
import { plainProse } from './testing/plain-prose.ts';

const SETTINGS = { today: '2026-11-22', profiles: {}, library: {}, options: {} } as unknown as RunSettings;
const run = ruleRunner(
  rules.filter((rule) => /^(?:language|words|accessibility|privacy)\//u.test(rule.id)),
  'prose',
  SETTINGS,
);

describe('one cause', () => {
  it.each([
    ['Avgiften erlägges i kassan.', 'words/formal-word'],
    ['Blanketten ska inlämnas i kassan.', 'words/formal-word'],
    ['Behandlingen avbrytes i dag.', 'language/archaic-verb-form'],
    ['Kom kl 13:30 i morgon.', 'language/date-time-format'],
    ['Mån-fre har vi öppet hela dagen.', 'language/date-time-format'],
    ['Kom till rum XX på våning 2.', 'privacy/unresolved-placeholder'],
    ['Klicka på den röda knappen.', 'accessibility/colour-reference'],
    ['Ovanstående gäller även barn.', 'language/layout-reference'],
    ['Vederbörande ska själv boka om tiden.', 'language/du-tilltal'],
    ['I morgon får Ni svar på provet.', 'language/du-tilltal'],
  ])('has one finding: %s', (text, rule) => {
    expect(run(plainProse({ text })).map((finding) => finding.rule)).toEqual([rule]);
  });
});
