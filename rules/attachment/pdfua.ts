import { type AnyRule, defineRule } from '@klarmall/lint';
import { breachesOf } from './pdfua/failures.ts';
import { type PdfRuleLevel, pdfRuleLevels } from './pdfua/levels.ts';
import { problemsOf } from './pdfua/problems.ts';
import { pdfRuleTexts } from './pdfua/texts.ts';
import { pdfRuleId } from './pdfua/topic-of-rule.ts';
import { topics } from './pdfua/topics.ts';
import { judged } from './support/levels.ts';

function ruleOf({ rule, topic: name, level, reason, tolerated = [] }: PdfRuleLevel): AnyRule {
  const topic = topics[name];
  const isMatterhorn = /^\d\d-/.test(rule);
  const source = isMatterhorn
    ? `Matterhorn Protocol 1.1, ${rule}`
    : `ISO 14289-1:2014, ${rule.replace(/-\d+$/, '')}`;
  return defineRule({
    id: pdfRuleId(rule),
    on: 'attachment',
    title: topic.title,
    why: topic.why,
    action: topic.action,
    remedies: topic.remedies,
    wcag: topic.wcag,
    tags: ['wcag21-en301549v321'],
    basis: [{ source }, ...topic.wcag.map((criterion) => ({ source: `WCAG 2.1, ${criterion}` }))],
    ...judged[level],
    levelReason: reason,
    messages: { failed: pdfRuleTexts.get(rule) ?? topic.title },
    check({ document, demands }, { report }) {
      if (document?.view === undefined) return;
      const breaches = breachesOf(document).get(rule);
      if (breaches === undefined) return;
      for (const problem of problemsOf(rule, breaches, document.view, demands.pdfua ? [] : tolerated))
        report(problem);
    },
  });
}

/** A rule for each condition of PDF/UA, in the order of the standard. */
export const pdfuaRules: readonly AnyRule[] = pdfRuleLevels.map(ruleOf);
