import type { ReportInput } from './input.ts';
import { addressOf, documentAddress, otherLines, wordingOf } from './wording.ts';
import { words } from './words.ts';

/** One line a finding, `path:line:column: stopp rule: what is wrong`, for editors and grep. */
export function formatLines(input: ReportInput): string {
  const { language, catalogue, report } = input;
  return report.findings
    .map((finding) => {
      const { levelWord, message, suggestion } = wordingOf(finding, catalogue, language);
      const meant = suggestion === undefined ? '' : ` ${words.didYouMean[language]} ${suggestion}?`;
      const others = otherLines(finding, language);
      const inFile = finding.place ? documentAddress(finding, language) : '';
      const text = [inFile && `${inFile}:`, message + meant, others].filter((part) => part !== '').join(' ');
      return `${addressOf(finding, language)}: ${levelWord.toLowerCase()} ${finding.rule}: ${text}\n`;
    })
    .join('');
}
