import type { Finding } from '@klarmall/model';
import type { PhrasingContent, RootContent } from 'mdast';
import { criteriaView } from './criteria/criteria-view.ts';
import { headlineOf, type ReportInput } from './input.ts';
import { code, fitted, heading, list, markdownWriter, paragraph, strong, text } from './markdown.ts';
import { safeText } from './safe-text.ts';
import { countsInWords, countsOf, heldBack, summaryLine } from './summary.ts';
import { addressOf, otherLines, surroundingsOf, wordingOf } from './wording.ts';
import { filled, words } from './words.ts';
import { worstFirst } from './worst-first.ts';

/** Templates that are listed as held back; the rest is counted. */
const listed = 50;

function item(finding: Finding, input: ReportInput): PhrasingContent[] {
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

function held(input: ReportInput): RootContent[] {
  const { report, language } = input;
  const all = heldBack(report, language);
  if (all.length === 0) return [];
  const left = all.length - listed;
  return [
    heading(4, words.heldBack[language].replace(/:$/, '')),
    list([
      ...all.slice(0, listed).map((template) => [text(safeText(template))]),
      ...(left > 0 ? [[text(language === 'sv' ? `och ${left} till` : `and ${left} more`)]] : []),
    ]),
  ];
}

function exceptions({ report, language }: ReportInput): RootContent[] {
  if (report.exceptions.length === 0) return [];
  const items = report.exceptions.map(({ exception, where }) => {
    const { rule, until, owner, reason } = exception;
    return [
      text(safeText(filled(words.exception[language], { rule, where, until, owner, reason }, language))),
    ];
  });
  return [heading(4, words.exceptions[language].replace(/:$/, '')), list(items)];
}

function criteria(input: ReportInput): RootContent[] {
  const view = criteriaView(input);
  if (view.tried.length === 0) return [];
  return [
    heading(4, view.heading),
    paragraph(text(view.triedLine)),
    paragraph(text(view.person)),
    ...view.groups.flatMap((group) => [
      paragraph(strong(group.heading)),
      list(group.items.map((item) => [text(item)])),
    ]),
  ];
}

/** Findings written at once: what has no room is left out by so many. */
const together = 10;

/**
 * The report as Markdown, for a step's summary or a comment, within what GitHub keeps: the worst first, what is held
 * back, exceptions in force, what a machine tried and what a person has to. Says how much it leaves out.
 */
export async function formatGitHubSummary(input: ReportInput): Promise<string> {
  const { report, language } = input;
  const counts = countsInWords(countsOf(report.findings), language);
  const title = headlineOf(input);
  const findings = worstFirst(report.findings);
  function* sections(): Generator<RootContent[]> {
    for (let at = 0; at < findings.length; at += together)
      yield [list(findings.slice(at, at + together).map((finding) => item(finding, input)))];
  }
  return fitted({
    write: await markdownWriter(),
    head: [
      heading(3, counts === '' ? title : `${title}: ${counts}`),
      paragraph(text(summaryLine(report, language))),
    ],
    sections: sections(),
    total: Math.ceil(findings.length / together),
    tail: [...held(input), ...exceptions(input), ...criteria(input)],
    cut: (left) => {
      const count = Math.min(findings.length, left * together);
      return paragraph(
        text(
          language === 'sv'
            ? `Ungefär ${count} lindrigare fynd får inte plats här. Kör klarmall check för att se alla.`
            : `About ${count} milder findings have no room here. Run klarmall check to see all.`,
        ),
      );
    },
  });
}
