import type { Finding } from '@klarmall/model';
import { criteriaView } from './criteria/criteria-view.ts';
import { entryHtml } from './entry.ts';
import { escapeHtml } from './escape-html.ts';
import { headlineOf, type ReportInput } from './input.ts';
import { reportPage } from './page.ts';
import { countsOf, heldBack, summaryLine } from './summary.ts';
import { addressOf, otherLines, surroundingsOf, wordingOf } from './wording.ts';
import { type Level, levelOf, words } from './words.ts';
import { worstFirst } from './worst-first.ts';

const levels: readonly Level[] = ['stop', 'advice', 'review', 'tip'];

function findingHtml(finding: Finding, input: ReportInput): string {
  const { language } = input;
  const wording = wordingOf(finding, input.catalogue, language);
  const { message, suggestion } = wording;
  const meant = suggestion === undefined ? '' : ` ${words.didYouMean[language]} ${suggestion}?`;
  const where = [addressOf(finding, language), ...surroundingsOf(finding, language)].join(' · ');
  const paragraphs = [message + meant, where, otherLines(finding, language)];
  return entryHtml({ ...wording, paragraphs, rules: [finding.rule], heading: 3 }, language);
}

/** The report as one page for screen and paper. It asks for nothing but itself. */
export function formatHtml(input: ReportInput): string {
  const { report, language } = input;
  const findings = worstFirst(report.findings);
  const parts = levels.flatMap((level) => {
    const those = findings.filter((finding) => levelOf(finding) === level);
    if (those.length === 0) return [];
    const entries = those.map((finding) => findingHtml(finding, input)).join('\n');
    return [`<h2>${escapeHtml(words[level][language])} (${those.length})</h2>\n${entries}`];
  });
  const held = heldBack(report, language).map((template) => `<li>${escapeHtml(template)}</li>`);
  if (held.length > 0)
    parts.push(
      `<h2>${escapeHtml(words.heldBack[language].replace(/:$/, ''))}</h2>\n<ul>${held.join('')}</ul>`,
    );
  const { tried, heading, triedLine, person, groups } = criteriaView(input);
  if (tried.length > 0)
    parts.push(
      `<h2>${escapeHtml(heading)}</h2>\n<p>${escapeHtml(triedLine)}</p>\n<p>${escapeHtml(person)}</p>`,
      ...groups.map(
        (group) =>
          `<h3>${escapeHtml(group.heading)}</h3>\n<ul>${group.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`,
      ),
    );
  const verdict = countsOf(findings).stop > 0 ? 'stopped' : 'clean';
  return reportPage({
    title: headlineOf(input),
    language,
    main: `<p class="verdict ${verdict}">${escapeHtml(summaryLine(report, language))}</p>\n${parts.join('\n')}`,
  });
}
