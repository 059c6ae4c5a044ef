import { isAtLeast } from '@klarmall/lint';
import type { CheckReport, Severity } from '@klarmall/model';

/** Whether a report has a certain finding at or over the threshold. What asks a person to look never fails. */
export function fails(report: Pick<CheckReport, 'findings'>, threshold: Severity | 'never'): boolean {
  if (threshold === 'never') return false;
  return report.findings.some(
    ({ severity, certainty }) => certainty === 'certain' && isAtLeast(severity, threshold),
  );
}
