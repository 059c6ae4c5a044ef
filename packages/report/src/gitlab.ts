import type { ReportInput } from './input.ts';
import { repositoryPath } from './repository-path.ts';
import { wordingOf } from './wording.ts';
import type { Level } from './words.ts';
import { worstFirst } from './worst-first.ts';

const severities: Readonly<Record<Level, string>> = {
  stop: 'blocker',
  advice: 'minor',
  review: 'info',
  tip: 'info',
};

/**
 * GitLab's Code Quality report: a JSON array of what the Code Climate format calls issues, in the part that GitLab
 * reads. `prefix` is the path from the repository's root to the project's, with a slash at the end.
 */
export function formatGitLab(input: ReportInput, { prefix }: { readonly prefix: string }): string {
  const issues = worstFirst(input.report.findings).map((finding) => {
    const { level, levelWord, message, action } = wordingOf(finding, input.catalogue, input.language);
    const file = finding.place?.file ?? finding.document?.file ?? 'klarmall.yaml';
    return {
      description: `${levelWord}: ${[message, action].filter((part) => part !== '').join(' ')}`,
      check_name: finding.rule,
      fingerprint: finding.fingerprint,
      severity: severities[level],
      location: {
        path: repositoryPath(prefix, file),
        lines: { begin: finding.place?.start.line ?? 1, end: finding.place?.end.line ?? 1 },
      },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
