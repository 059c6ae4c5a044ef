import type { ReportedFinding, ReportInput } from './input.ts';
import { safeText } from './safe-text.ts';
import { countsOf, summaryLine } from './summary.ts';
import { addressOf, wordingOf } from './wording.ts';
import { worstFirst } from './worst-first.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string =>
  safeText(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** A Stopp is a failed test; what stops nothing passes, and says what it has to say. */
function testCase(finding: ReportedFinding, input: ReportInput): string {
  const { level, levelWord, message, why, action } = wordingOf(finding, input.catalogue, input.language);
  const file = finding.place?.file ?? finding.document?.file ?? 'klarmall.yaml';
  const text = `${levelWord}: ${[message, why, action].filter((part) => part !== '').join(' ')}`;
  const name = `${finding.rule} (${addressOf(finding, input.language)})`;
  const said =
    level === 'stop'
      ? `<failure type="${escapeXml(finding.rule)}" message="${escapeXml(message)}">${escapeXml(text)}</failure>`
      : `<system-out>${escapeXml(text)}</system-out>`;
  return `    <testcase classname="${escapeXml(file)}" name="${escapeXml(name)}">${said}</testcase>\n`;
}

/** JUnit's XML as CI systems read it: a test case a finding, or one that passed when there is none. */
export function formatJUnit(input: ReportInput): string {
  const findings = worstFirst(input.report.findings);
  const failures = countsOf(findings).stop;
  const cases =
    findings.length > 0
      ? findings.map((finding) => testCase(finding, input)).join('')
      : `    <testcase classname="klarmall" name="${escapeXml(summaryLine(input.report, input.language))}"/>\n`;
  const counts = `tests="${Math.max(1, findings.length)}" failures="${failures}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Klarmall" ${counts}>\n  <testsuite name="klarmall" ${counts}>\n${cases}  </testsuite>\n</testsuites>\n`;
}
