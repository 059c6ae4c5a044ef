import { attachmentVerdictWords } from '@klarmall/model';
import { criteriaView } from './criteria/criteria-view.ts';
import type { ReportInput } from './input.ts';
import { safeText } from './safe-text.ts';
import { countsOf, heldBack, summaryLine } from './summary.ts';
import { filled, words } from './words.ts';

/** How many templates are named before the rest is only counted. */
const namedTemplates = 10;

/** What closes a terminal report, one paragraph an entry: exceptions in force, what is held back, the sum, the way on. */
export function closingLines(input: ReportInput, all: boolean): string[] {
  const { report, language } = input;
  const lines: string[] = [];
  if (report.exceptions.length > 0) {
    lines.push(words.exceptions[language]);
    for (const { exception, where } of report.exceptions) {
      const { rule, until, owner, reason } = exception;
      lines.push(
        `  ${safeText(filled(words.exception[language], { rule, where, until, owner, reason }, language))}`,
      );
    }
  }
  const attachments = new Map(
    (report.attachments ?? []).map((attachment) => [`${attachment.file} ${attachment.verdict}`, attachment]),
  );
  if (attachments.size > 0) {
    lines.push(words.attachmentVerdicts[language]);
    for (const { file, verdict, sha256 } of attachments.values()) {
      const said = attachmentVerdictWords[verdict][language];
      // Whoever reviews the file quotes its fingerprint.
      const quoted = verdict === 'unreviewed' ? ` sha256: ${sha256}` : '';
      lines.push(`  ${safeText(file)}: ${said}.${quoted}`);
    }
  }
  const held = heldBack(report, language);
  if (held.length > 0) {
    lines.push(words.heldBack[language]);
    const shown = all ? held : held.slice(0, namedTemplates);
    lines.push(...shown.map((template) => `  ${safeText(template)}`));
    if (shown.length < held.length)
      lines.push(`  ${filled(words.andMore[language], { count: held.length - shown.length }, language)}`);
  }
  lines.push(summaryLine(report, language));
  const looked = report.part?.templates ?? [];
  if (looked.length > 0) {
    const shown = all ? looked : looked.slice(0, namedTemplates);
    const rest = looked.length - shown.length;
    const more = rest === 0 ? '' : ` ${filled(words.andMore[language], { count: rest }, language)}`;
    const title = looked.length === 1 ? words.lookedAtOne : words.lookedAt;
    lines.push(`${title[language]} ${safeText(shown.join(', '))}.${more}`);
  }
  const counts = countsOf(report.findings);
  if (report.findings.length === 0 && report.part?.templates.length !== 0) {
    const { tried, triedLine, restLine } = criteriaView(input);
    if (tried.length > 0) lines.push(triedLine, restLine);
  }
  if (counts.review > 0) lines.push(words.reviewNote[language]);
  const worst = report.findings.find(({ severity }) => severity === 'error') ?? report.findings[0];
  if (worst) lines.push(filled(words.moreAboutRule[language], { rule: worst.rule }, language));
  return lines;
}
