import type { PhrasingContent, RootContent } from 'mdast';
import { headlineOf, type ReportedFinding, type ReportInput } from './input.ts';
import { code, heading, list, markdownWriter, paragraph, strong, text } from './markdown.ts';
import { safeText } from './safe-text.ts';
import { countsInWords, countsOf, heldBack, summaryLine } from './summary.ts';
import { addressOf, otherLines, surroundingsOf, wordingOf } from './wording.ts';
import { filled, words } from './words.ts';
import { worstFirst } from './worst-first.ts';

/** Findings that are listed; the rest stands in the log. */
const listed = 50;

function item(finding: ReportedFinding, input: ReportInput): PhrasingContent[] {
  const { catalogue, language } = input;
  const { levelWord, message, suggestion, action } = wordingOf(finding, catalogue, language);
  const meant = suggestion === undefined ? '' : ` ${words.didYouMean[language]} ${suggestion}?`;
  const around = surroundingsOf(finding, language)
    .map((part) => `, ${part}`)
    .join('');
  const others = otherLines(finding, language);
  return [
    strong(`${levelWord}:`),
    text(` ${message}${meant} `),
    code(addressOf(finding, language)),
    text([`${around}.`, others, action, ''].filter((part, index) => index === 3 || part !== '').join(' ')),
    code(finding.rule),
  ];
}

function parts(input: ReportInput): RootContent[] {
  const { report, language } = input;
  const counts = countsInWords(countsOf(report.findings), language);
  const title = headlineOf(input);
  const content: RootContent[] = [heading(3, counts === '' ? title : `${title}: ${counts}`)];
  const shown = worstFirst(report.findings).slice(0, listed);
  if (shown.length > 0) content.push(list(shown.map((finding) => item(finding, input))));
  const left = report.findings.length - shown.length;
  if (left > 0)
    content.push(
      paragraph(
        text(
          language === 'sv' ? `${left} fynd till står i loggen.` : `${left} more findings are in the log.`,
        ),
      ),
    );
  const held = heldBack(report, language).slice(0, listed);
  if (held.length > 0)
    content.push(
      heading(4, words.heldBack[language].replace(/:$/, '')),
      list(held.map((template) => [text(safeText(template))])),
    );
  if (report.exceptions.length > 0)
    content.push(
      heading(4, words.exceptions[language].replace(/:$/, '')),
      list(
        report.exceptions.map(({ exception, where }) => {
          const { rule, until, owner, reason } = exception;
          return [
            text(
              safeText(filled(words.exception[language], { rule, where, until, owner, reason }, language)),
            ),
          ];
        }),
      ),
    );
  content.push(paragraph(text(summaryLine(report, language))));
  return content;
}

/** The summary that GitHub shows with a run, as Markdown: the worst first, what is held back, exceptions in force. */
export async function formatGitHubSummary(input: ReportInput): Promise<string> {
  const write = await markdownWriter();
  return write(parts(input));
}
