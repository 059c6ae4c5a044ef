import { topicOfPdfRule } from './attachment/pdfua-rules.ts';

/** Where the page of a rule lies, from the folder of rules: word rules are one file of data and one of words, rules of PDF/UA have one for each topic. */
export function pagePath(rule: string): string {
  if (rule.startsWith('words/')) return `${rule}.md`;
  return rule.startsWith('pdfua/') ? `attachment/pdfua/${topicOfPdfRule(rule)}.md` : `${rule}/rule.md`;
}
