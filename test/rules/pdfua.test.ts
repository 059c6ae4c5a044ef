import { pdfRuleIds } from '@klarmall/pdf';
import { rules } from '@klarmall/rules';
import { pdfuaRules } from '@klarmall/rules/attachment';
import { describe, expect, test } from 'vitest';
import { checkAttachment } from './check-attachment.ts';

test('every condition of PDF/UA is a rule of the registry', () => {
  expect(pdfuaRules).toHaveLength(109);
  for (const rule of pdfuaRules) expect(rules).toContain(rule);
});

describe('each rule of PDF/UA finds what breaks it, and nothing in a near miss', () => {
  test.each(pdfRuleIds.map((number, index) => ({ number, rule: pdfuaRules[index] })))(
    '$number',
    async ({ number, rule }) => {
      if (rule === undefined) throw new Error(`There is no rule for ${number}.`);
      const broken = await checkAttachment([rule], 'brev.pdf', `breaks: "${number}"`);
      expect(broken.map(({ message }) => message)).toContain('failed');
      for (const finding of broken) {
        expect(finding.wcag).toEqual(rule.wcag);
        expect(finding.matterhorn).toEqual(rule.matterhorn);
        expect(finding.data.rule).toBe(number);
      }
      expect(await checkAttachment([rule], 'brev.pdf', `keeps: "${number}"`)).toEqual([]);
    },
  );
});
