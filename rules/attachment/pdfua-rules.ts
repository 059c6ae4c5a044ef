import { type AnyRule, defineRule } from '@klarmall/lint';
import type { Basis } from '@klarmall/model';
import { breachesOf, isPdf2 } from './pdfua/failures.ts';
import { problemsOf } from './pdfua/problems.ts';
import { reasons } from './pdfua/reasons.ts';
import type { PdfuaRow } from './pdfua/row.ts';
import { type Topic, topics } from './pdfua/topics.ts';
import { pdfua } from './pdfua.ts';
import { judged } from './support/levels.ts';
import { pdfRuleId } from './support/pdf-rule-id.ts';

function basisOf({ clause, matterhorn, wcag, technique }: PdfuaRow): readonly Basis[] {
  return [
    { source: `ISO 14289-1:2014, ${clause}` },
    ...matterhorn.map((condition) => ({ source: `Matterhorn Protocol 1.1, ${condition}` })),
    ...wcag.map((criterion) => ({ source: `WCAG 2.1, ${criterion}` })),
    ...wcag.map((criterion) => ({ source: `EN 301 549 V3.2.1, 10.${criterion}` })),
    ...(technique === undefined
      ? []
      : [
          {
            source: `W3C, ${technique}`,
            url: `https://www.w3.org/WAI/WCAG21/Techniques/pdf/${technique}`,
          },
        ]),
  ];
}

function ruleOf(number: string, row: PdfuaRow): AnyRule {
  const { title, why, action, remedies, answeredBy }: Topic = topics[row.topic];
  return defineRule({
    id: pdfRuleId(number),
    on: 'attachment',
    title,
    why,
    action,
    remedies,
    wcag: row.wcag,
    matterhorn: row.matterhorn,
    tags: ['wcag21-en301549v321'],
    basis: basisOf(row),
    ...judged[row.level],
    levelReason: reasons[row.reason],
    mootInScan: true,
    ...(answeredBy === undefined ? {} : { answeredBy }),
    ...(row.groundwork === undefined ? {} : { groundwork: row.groundwork }),
    ...(row.causes === undefined ? {} : { causes: [{ rules: row.causes.map(pdfRuleId) }] }),
    messages: { failed: row.failed },
    check({ document, demands }, { report }) {
      if (document?.view === undefined) return;
      const breaches = breachesOf(document).get(number);
      if (breaches === undefined) return;
      const tolerated = demands.pdfua ? [] : (row.tolerated ?? []);
      // The Matterhorn Protocol is about PDF/UA-1.
      const matterhorn = isPdf2(document.report) ? { matterhorn: [] } : {};
      for (const problem of problemsOf(number, breaches, document.view, tolerated))
        report({ ...problem, ...matterhorn });
    },
  });
}

/** The rows as entries: number and row. */
export const pdfuaRows: readonly (readonly [number: string, row: PdfuaRow])[] = Object.entries(pdfua);

/** A rule for each condition of PDF/UA, in the order of the standard. */
export const pdfuaRules: readonly AnyRule[] = pdfuaRows.map(([number, row]) => ruleOf(number, row));

const topicById = new Map(pdfuaRows.map(([number, { topic }]) => [pdfRuleId(number), topic]));

/** What a rule of PDF/UA is about: its page has that name. */
export function topicOfPdfRule(id: string): string | undefined {
  return topicById.get(id);
}
