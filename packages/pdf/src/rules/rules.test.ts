import { describe, expect, it } from 'vitest';
import { inspect } from '../node.ts';
import { buildDocument } from '../testing/build-document.ts';
import { encryptedDocument } from '../testing/encrypt-pdf.ts';
import { ruleCases } from '../testing/rule-cases.ts';
import { rules } from './index.ts';

describe('the rule table', () => {
  it('holds the 106 rules of the profile and the three of our own, each once', () => {
    expect(rules).toHaveLength(109);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(109);
  });

  it('has test documents for every rule', () => {
    const without = rules.filter(({ id }) => !(id in ruleCases)).map(({ id }) => id);
    expect(without).toEqual(['7.16-1']);
  });
});

describe('each rule fails one document and passes a near miss', () => {
  for (const [id, { fails, also, passes }] of Object.entries(ruleCases)) {
    it(id, () => {
      const set = rules.find((rule) => rule.id === id)?.sets.includes('verapdf') ? 'verapdf' : 'matterhorn';
      const broken = inspect(buildDocument(fails));
      expect([...broken.conformance[set].failedRules].sort()).toEqual([id, ...(also ?? [])].sort());
      const fine = inspect(buildDocument(passes));
      expect(fine.conformance.matterhorn.failedRules).toEqual([]);
      expect(fine.whole || id === '6.1-1').toBe(true);
    });
  }

  it('7.16-1', () => {
    const broken = inspect(encryptedDocument('rc4-128', { permissions: -4 - 512 }));
    expect(broken.conformance.verapdf.failedRules).toEqual(['7.16-1']);
    const fine = inspect(encryptedDocument('rc4-128', { permissions: -4 }));
    expect(fine.conformance.verapdf.failedRules).toEqual([]);
  });
});
