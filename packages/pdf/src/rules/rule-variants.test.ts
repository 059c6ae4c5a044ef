import { describe, expect, it } from 'vitest';
import { inspect } from '../node.ts';
import { buildDocument } from '../testing/build-document.ts';
import { ruleVariants } from '../testing/variants/index.ts';

describe('finer points of the rules', () => {
  for (const [subject, variants] of Object.entries(ruleVariants)) {
    it(subject, () => {
      const names = variants.map(([name]) => name);
      expect(new Set(names).size).toBe(names.length);
      const found = variants.map(([name, , parts]) => {
        const { conformance } = inspect(buildDocument(parts), { view: false });
        return [name, [...conformance.verapdf.failedRules].sort().join(' ')];
      });
      expect(found).toEqual(variants.map(([name, fails]) => [name, fails]));
    });
  }

  it('hold for Matterhorn where veraPDF passes over a page', () => {
    const [, , parts] = ruleVariants.fonts?.find(([name]) => name === '… on the page, after a form') ?? [];
    const { verapdf, matterhorn } = inspect(buildDocument(parts), { view: false }).conformance;
    expect(verapdf.verdict).toBe('pass');
    expect(matterhorn.failedRules).toEqual(['7.21.4.1-2', '7.21.5-1']);
  });
});
