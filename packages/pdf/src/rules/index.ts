import { annotationRules } from './annotation-rules.ts';
import { contentRules } from './content-rules.ts';
import { documentRules } from './document-rules.ts';
import { fontRules } from './font-rules.ts';
import type { Rule } from './rule.ts';
import { pdfRuleIds } from './rule-ids.ts';
import { structureRules } from './structure-rules.ts';
import { tableRules } from './table-rules.ts';

/**
 * Every rule of veraPDF's PDF/UA-1 profile and the machine-checkable conditions of the Matterhorn Protocol 1.1 that it lacks. In the
 * order of ISO 14289-1; those that go by their Matterhorn number stand last.
 */
export const rules: readonly Rule[] = [
  ...documentRules,
  ...contentRules,
  ...structureRules,
  ...tableRules,
  ...annotationRules,
  ...fontRules,
].sort((a, b) => pdfRuleIds.indexOf(a.id) - pdfRuleIds.indexOf(b.id));
