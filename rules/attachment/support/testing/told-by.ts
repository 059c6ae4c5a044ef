import { type BuiltView, buildFacts, buildView } from '@klarmall/attachments/testing/view';
import { type AnyRule, ruleRunner } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import type { DocumentView } from '@klarmall/pdf';
import { judged, type Level } from '../levels.ts';

/** What rules say of a document, as they would say it of a file. */
export function saidOf(
  rules: readonly AnyRule[],
  view: DocumentView,
  fileName?: string,
): readonly UnjudgedFinding[] {
  return ruleRunner(rules, 'attachment', { options: {} })(buildFacts(view, fileName));
}

/** What one rule says of a document: its messages, with ":level" where it asks for another level than its own. */
export function toldBy(rule: AnyRule, built: BuiltView): readonly string[] {
  return saidOf([rule], buildView(built)).map((finding) => toldAs(rule, finding));
}

/** The message of a finding, with ":level" where it has another level than its rule. */
export function toldAs(rule: AnyRule, { message, severity, certainty }: UnjudgedFinding): string {
  if (severity === rule.severity && certainty === rule.certainty) return message;
  const levels = Object.keys(judged) as Level[];
  const level = levels.find(
    (name) => judged[name].severity === severity && judged[name].certainty === certainty,
  );
  return `${message}:${level}`;
}
