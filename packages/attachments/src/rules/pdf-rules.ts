import type { LevelRow, RuleLevels } from '../profiles/levels.ts';
import { type PdfRuleLevel, pdfRuleLevels } from '../profiles/pdf-rule-levels.ts';
import { type AttachmentDefinition, defineAttachment } from './attachment-rule.ts';
import { pdfRuleTexts } from './pdf-rule-texts.ts';
import { topics } from './pdf-topics.ts';

/** The id that findings of a PDF/UA rule carry: 7.18.5-2 becomes pdfua/7-18-5-2. */
export function pdfRuleId(rule: string): string {
  return `pdfua/${rule.replaceAll('.', '-')}`;
}

const everyRule: LevelRow = {
  level: 'stop',
  reason: {
    sv: 'Profilen kräver att filen följer PDF/UA helt.',
    en: 'The profile demands that the file follows PDF/UA wholly.',
  },
};

function levelsOf(row: PdfRuleLevel): RuleLevels {
  return { en301549: { level: row.level, reason: row.reason }, pdfua: everyRule };
}

function definition(row: PdfRuleLevel): AttachmentDefinition {
  const topic = topics[row.topic];
  const text = pdfRuleTexts.get(row.rule) ?? topic.title;
  const isMatterhorn = /^\d\d-/.test(row.rule);
  const source = isMatterhorn
    ? `Matterhorn Protocol 1.1, ${row.rule}`
    : `ISO 14289-1:2014, ${row.rule.replace(/-\d+$/, '')}`;
  return defineAttachment({
    id: pdfRuleId(row.rule),
    title: topic.title,
    why: topic.why,
    action: topic.action,
    remedies: topic.remedies,
    wcag: topic.wcag,
    basis: [{ source }, ...topic.wcag.map((criterion) => ({ source: `WCAG 2.1, ${criterion}` }))],
    levels: levelsOf(row),
    messages: { failed: text },
  });
}

/** Definitions of the PDF/UA rules by rule number. */
export const pdfRules: ReadonlyMap<string, AttachmentDefinition> = new Map(
  pdfRuleLevels.map((row) => [row.rule, definition(row)]),
);

/** Level rows by rule number. */
export const pdfRuleRows: ReadonlyMap<string, PdfRuleLevel> = new Map(
  pdfRuleLevels.map((row) => [row.rule, row]),
);
