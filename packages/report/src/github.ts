import type { Finding } from '@klarmall/model';
import type { ReportInput } from './input.ts';
import { formatLines } from './line.ts';
import { repositoryPath } from './repository-path.ts';
import { summaryLine } from './summary.ts';
import { documentAddress, otherLines, wordingOf } from './wording.ts';
import { type Level, levelOf, words } from './words.ts';
import { worstFirst } from './worst-first.ts';

export interface GitHubOptions {
  /** Path from the repository's root to the project's, with a slash at the end; empty when they are the same. */
  readonly prefix: string;
}

type Command = 'error' | 'warning' | 'notice';

const commands: Readonly<Record<Level, Command>> = {
  stop: 'error',
  advice: 'warning',
  review: 'notice',
  tip: 'notice',
};

/** GitHub shows ten annotations of each kind for a step; the rest would be dropped unseen. */
const annotationLimit = 10;

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function command(name: Command, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties)
    .map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
    .join(',');
  return `::${name}${list === '' ? '' : ` ${list}`}::${escapedData(text)}\n`;
}

/**
 * Workflow commands that GitHub shows as annotations: the worst first, at most ten of each kind, then the sum. What has
 * no room there follows line by line, for the log.
 */
export function formatGitHub(input: ReportInput, options: GitHubOptions): string {
  const { report, catalogue, language } = input;
  const shown: Record<Command, number> = { error: 0, warning: 0, notice: 0 };
  let output = '';
  const left: Finding[] = [];
  for (const finding of worstFirst(report.findings)) {
    const name = commands[levelOf(finding)];
    // One notice is kept for the sum.
    if (shown[name] >= (name === 'notice' ? annotationLimit - 1 : annotationLimit)) {
      left.push(finding);
      continue;
    }
    shown[name] += 1;
    const wording = wordingOf(finding, catalogue, language);
    const { place, document } = finding;
    const file = place?.file ?? document?.file;
    const sameLine = place && place.start.line === place.end.line;
    const meant = wording.suggestion && `${words.didYouMean[language]} ${wording.suggestion}?`;
    const others = otherLines(finding, language);
    const inFile = place ? documentAddress(finding, language) : '';
    const text = [
      inFile && `${inFile}:`,
      wording.message,
      others,
      meant,
      wording.why,
      wording.action,
      `(${finding.rule})`,
    ];
    output += command(
      name,
      {
        ...(file === undefined ? {} : { file: repositoryPath(options.prefix, file) }),
        ...(place ? { line: place.start.line, endLine: place.end.line } : {}),
        // Columns are only read when the place is on one line.
        ...(sameLine ? { col: place.start.column, endColumn: place.end.column } : {}),
        title: `${wording.levelWord}: ${wording.title}`,
      },
      text.filter((part) => part).join(' '),
    );
  }
  const more =
    language === 'sv'
      ? `${left.length} fynd till står i loggen.`
      : `${left.length} more findings are in the log.`;
  const sum = summaryLine(report, language);
  output += command('notice', { title: 'Klarmall' }, left.length > 0 ? `${sum} ${more}` : sum);
  return output + formatLines({ ...input, report: { ...report, findings: left } });
}
