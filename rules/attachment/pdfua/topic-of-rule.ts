import { pdfRuleLevels, type TopicName } from './levels.ts';

/** The id that findings of a PDF/UA rule carry: 7.18.5-2 becomes pdfua/7-18-5-2. */
export function pdfRuleId(rule: string): string {
  return `pdfua/${rule.replaceAll('.', '-')}`;
}

const topicById = new Map(pdfRuleLevels.map(({ rule, topic }) => [pdfRuleId(rule), topic]));

/** What a rule of PDF/UA is about: its page has that name. */
export function topicOfPdfRule(id: string): TopicName | undefined {
  return topicById.get(id);
}
