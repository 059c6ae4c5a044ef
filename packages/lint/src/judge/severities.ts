import type { FindingDefinition, Outcome, Place, Severity, UnjudgedFinding } from '@klarmall/model';
import { nearestPath } from '@klarmall/model';

/** What a project sets for a rule; `place` is where it says so. Without a severity, only its options are set. */
export interface SeveritySetting {
  readonly severity: Severity | 'off' | undefined;
  readonly place?: Place;
}

export type SeveritySettings = ReadonlyMap<string, SeveritySetting>;

const weight: Readonly<Record<Severity | 'off', number>> = { off: 0, info: 1, warning: 2, error: 3 };

/** Whether `severity` is at or over `threshold`. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return weight[severity] >= weight[threshold];
}

function mayApply(setting: SeveritySetting, definition: FindingDefinition): boolean {
  const severity = setting.severity ?? definition.severity;
  const mayLower = definition.exceptable && definition.barrier !== true;
  return mayLower || weight[severity] >= weight[definition.severity];
}

/** Settings that hold, and a Stopp for each that names no rule or lowers one that allows no exceptions. */
export function settledSeverities(
  settings: SeveritySettings,
  definitions: ReadonlyMap<string, FindingDefinition>,
): Outcome<SeveritySettings> {
  const settled = new Map<string, SeveritySetting>();
  const findings: UnjudgedFinding[] = [];
  const complain = (rule: string, message: string, data: UnjudgedFinding['data'], place?: Place) =>
    findings.push({
      rule,
      message,
      data,
      severity: 'error',
      certainty: 'certain',
      ...(place ? { place } : {}),
    });
  for (const [rule, setting] of settings) {
    const definition = definitions.get(rule);
    if (!definition) {
      const suggestion = nearestPath(rule, definitions.keys());
      complain(
        'exception/unknown-rule',
        'inSettings',
        suggestion === undefined ? { rule } : { rule, suggestion },
        setting.place,
      );
    } else if (mayApply(setting, definition)) settled.set(rule, setting);
    else complain('exception/refused', 'severity', { rule }, setting.place);
  }
  return { value: settled, findings };
}

/**
 * The finding with the project's severity, or undefined when the rule is off. A rule that itself was milder than its
 * default in this case (a tip) is never made more severe than the project asks.
 */
export function withSeverity(
  finding: UnjudgedFinding,
  settings: SeveritySettings,
  definition: FindingDefinition | undefined,
): UnjudgedFinding | undefined {
  const setting = settings.get(finding.rule);
  if (!setting?.severity) return finding;
  if (setting.severity === 'off') return undefined;
  // Language advice on an attachment stays advice: nobody can change the text of a file from here.
  if (finding.document && /^(?:language|words)\//.test(finding.rule)) return finding;
  const milder = definition !== undefined && weight[finding.severity] < weight[definition.severity];
  const severity =
    milder && weight[finding.severity] < weight[setting.severity] ? finding.severity : setting.severity;
  return severity === finding.severity ? finding : { ...finding, severity };
}
