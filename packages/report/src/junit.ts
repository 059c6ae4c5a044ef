import type { Finding } from '@klarmall/model';
import type { ReportInput } from './input.ts';
import { safeText } from './safe-text.ts';
import { countsOf, summaryLine } from './summary.ts';
import { addressOf, wordingOf } from './wording.ts';
import { levelOf } from './words.ts';
import { worstFirst } from './worst-first.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeXml = (text: string): string =>
  safeText(text).replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** What is written of a finding in the suite's own output: a test case that passes has no room for words. */
function passedLine(finding: Finding, input: ReportInput): string {
  const { levelWord, message, action } = wordingOf(finding, input.catalogue, input.language);
  return `${addressOf(finding, input.language)} ${levelWord}: ${[message, action].filter((part) => part !== '').join(' ')}`;
}

/** A Stopp is a failed test; what stops nothing passes. */
function testCase(finding: Finding, input: ReportInput): string {
  const { level, levelWord, message, why, action } = wordingOf(finding, input.catalogue, input.language);
  const file = finding.place?.file ?? finding.document?.file ?? 'klarmall.yaml';
  const name = `${finding.rule} (${addressOf(finding, input.language)})`;
  const start = `    <testcase classname="${escapeXml(file)}" name="${escapeXml(name)}" time="0"`;
  if (level !== 'stop') return `${start}/>\n`;
  const text = `${levelWord}: ${[message, why, action].filter((part) => part !== '').join(' ')}`;
  return `${start}><failure type="${escapeXml(finding.rule)}" message="${escapeXml(message)}">${escapeXml(text)}</failure></testcase>\n`;
}

/**
 * JUnit's XML in the order and with the attributes that the strictest of its schemas asks for (Windy Road, JUnit.xsd):
 * a test case a finding, or one that passed when there is none. No time is told, so that the same input gives the same
 * bytes.
 */
export function formatJUnit(input: ReportInput): string {
  const findings = worstFirst(input.report.findings);
  const failures = countsOf(findings).stop;
  const { duration: _, ...report } = input.report;
  const sum = summaryLine(report, input.language);
  const cases =
    findings.length > 0
      ? findings.map((finding) => testCase(finding, input)).join('')
      : `    <testcase classname="klarmall" name="${escapeXml(sum)}" time="0"/>\n`;
  const passed = findings.filter((finding) => levelOf(finding) !== 'stop');
  const output = [sum, ...passed.map((finding) => passedLine(finding, input))].map(escapeXml).join('\n');
  const counts = `tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite package="klarmall" id="0" name="klarmall" timestamp="1970-01-01T00:00:00" hostname="localhost" ${counts} time="0">
    <properties/>
${cases}    <system-out>${output}</system-out>
    <system-err/>
  </testsuite>
</testsuites>
`;
}
