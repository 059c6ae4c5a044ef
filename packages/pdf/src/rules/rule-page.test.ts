import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulePage } from './rule-page.ts';

describe('the rule pages', () => {
  for (const language of ['sv', 'en'] as const) {
    it(`docs/rules.${language}.md is what the table gives`, () => {
      const path = join(import.meta.dirname, '../../docs', `rules.${language}.md`);
      expect(readFileSync(path, 'utf8')).toBe(rulePage(language));
    });
  }
});
