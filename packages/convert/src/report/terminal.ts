import type { Language } from '@klarmall/model';
import type { LetterReport } from './report.ts';
import { guideSteps } from './words.ts';

const levelNames = {
  stop: { sv: 'Stopp', en: 'Stop' },
  review: { sv: 'Granska', en: 'Review' },
  advice: { sv: 'Råd', en: 'Advice' },
  tip: { sv: 'Tips', en: 'Tip' },
} as const;

/** The report as lines of text: the same as report.json says. `name` is what the letter is called, masked. */
export function reportLines(report: LetterReport, name: string, language: Language): readonly string[] {
  const isSwedish = language === 'sv';
  if (report.verdict === 'refused')
    return [
      `${name}: ${isSwedish ? 'det blev inget utkast.' : 'no draft was made.'}`,
      ...report.reasons.map((reason) => `  ${reason}`),
    ];
  const lines = [`${name}: ${isSwedish ? 'utkast' : 'draft'} ${report.draft ?? ''}`];
  for (const { number, title } of guideSteps) {
    lines.push(`  ${number}. ${title[language]}`);
    for (const text of report.steps[number]) lines.push(`     - ${text}`);
  }
  if (report.dropped.length > 0) {
    lines.push(isSwedish ? '  Borttaget' : '  Left out');
    for (const { text, reason, place } of report.dropped)
      lines.push(`     - ${text} (${reason ?? ''}; ${place})`);
  }
  if (report.contact.length > 0) {
    lines.push(isSwedish ? '  Till mottagningens fil' : "  For the unit's file");
    for (const { text, place } of report.contact) lines.push(`     - ${text} (${place})`);
  }
  for (const { reason, lines: count } of report.refused)
    lines.push(
      isSwedish
        ? `  Inte avskrivet: ${reason} (${count} ${count === 1 ? 'rad' : 'rader'})`
        : `  Not copied: ${reason} (${count} ${count === 1 ? 'line' : 'lines'})`,
    );
  if (report.findings.length > 0) {
    lines.push(isSwedish ? '  Se över' : '  Look at');
    for (const { level, message, line, proposal } of report.findings) {
      const at = line === undefined ? '' : ` (${isSwedish ? 'rad' : 'line'} ${line})`;
      lines.push(`     - ${levelNames[level][language]}: ${message}${at}`);
      if (proposal) lines.push(`       ${proposal.before}`, `       → ${proposal.after}`);
    }
  }
  lines.push(isSwedish ? '  Kvar att göra' : '  Left to do');
  for (const todo of report.todos) lines.push(`     - ${todo}`);
  return lines;
}
