import type { DocumentRule } from '../rules/attachment-rule.ts';
import { type BuiltView, buildView } from './build-view.ts';

/** What one check says of a document: its messages, with ":level" where the check asks for another level than its own. */
export function toldBy(rule: DocumentRule, built: BuiltView): readonly string[] {
  const context = { fileName: 'kallelse-rontgen.pdf', profile: 'en301549' } as const;
  return rule
    .check(buildView(built), context)
    .map(({ message, level }) => (level === undefined ? message : `${message}:${level}`));
}
