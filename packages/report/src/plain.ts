import type { Finding } from '@klarmall/model';
import { adviceRows } from './advice.ts';
import { closingLines } from './closing.ts';
import { frameOf, wordsAt } from './frame.ts';
import type { ReportInput } from './input.ts';
import { safeText } from './safe-text.ts';
import {
  actionOf,
  addressOf,
  explanationsOf,
  otherLines,
  relatedMessage,
  repeatsOf,
  sameWordLine,
  surroundingsOf,
  wordingOf,
} from './wording.ts';
import { filled, words } from './words.ts';

function placeInWords(finding: Finding, input: ReportInput): string {
  const { language } = input;
  if (!finding.place) return addressOf(finding, language);
  const { file, start } = finding.place;
  return safeText(
    filled(words.fileLineColumn[language], { file, line: start.line, column: start.column }, language),
  );
}

function findingLines(finding: Finding, input: ReportInput, explained: boolean): string[] {
  const { language, catalogue } = input;
  const wording = wordingOf(finding, catalogue, language);
  const lines = [`${wording.levelWord}: ${wording.title}.`];
  const say = (label: string, text: string) => {
    if (text !== '') lines.push(`${label}: ${text}`);
  };
  say(words.place[language], [placeInWords(finding, input), ...surroundingsOf(finding, language)].join(', '));
  const text = finding.place && input.textOf(finding.place.file);
  const frame = finding.place && text !== undefined ? frameOf(finding.place, text, 200) : undefined;
  if (frame) {
    say(words.text[language], frame.text);
    if (frame.words !== frame.text) say(words.about[language], frame.words);
  }
  lines.push(wording.message);
  for (const { place, message } of explanationsOf(finding)) {
    const note = relatedMessage(finding, message, catalogue, language);
    say(
      words.see[language],
      [placeInWords({ ...finding, place }, input), note].filter((part) => part !== '').join(': '),
    );
  }
  const repeats = repeatsOf(finding);
  if (finding.document && repeats.length > 0) lines.push(otherLines(finding, language));
  else if (repeats.length > 0) {
    lines.push(sameWordLine(repeats.length, language));
    for (const { place } of repeats) {
      const same = { ...finding, place };
      const quoted = wordsAt(place, input);
      say(
        words.place[language],
        quoted === '' ? placeInWords(same, input) : `${placeInWords(same, input)}: ${quoted}`,
      );
    }
  }
  say(words.didYouMean[language], wording.suggestion === undefined ? '' : `${wording.suggestion}?`);
  for (const { kind, label, text } of adviceRows({ ...wording, action: actionOf(wording, input) }, language))
    if (!explained || kind === 'action' || kind === 'remedy') say(label, text);
  say(words.rule[language], finding.rule);
  return lines;
}

/** The terminal form for ears: whole lines that each start with what they are, no drawing, no columns, no colour; why is said once a rule. */
export function formatPlain(input: ReportInput): string {
  const explained = new Set<string>();
  const sections = input.report.findings.map((finding) => {
    const lines = findingLines(finding, input, explained.has(finding.rule));
    explained.add(finding.rule);
    return lines.join('\n');
  });
  return `${[...sections, closingLines(input, true).join('\n')].join('\n\n')}\n`;
}
