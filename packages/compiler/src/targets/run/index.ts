import type { Rendered, RunRecord } from '@klarmall/model';
import { canonicalJson } from '../payload/canonical-json.ts';
import { type EmitContext, recordOf, type Target } from '../target.ts';

/** Throws when an attachment has no record: the gate judges before anything is written. */
function toRunRecord({ facts, unit, attachments }: Rendered, context: EmitContext): RunRecord {
  const { compiler, ruleSet, today, sources, verdicts, exceptions, owner, reviewBy, approvals } =
    context.provenance;
  return {
    version: 1,
    template: facts.id,
    ...(unit === undefined ? {} : { unit: unit.id }),
    compiler,
    ruleSet,
    today,
    ...(owner === undefined ? {} : { owner }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
    ...(approvals === undefined ? {} : { approvals }),
    sources,
    verdicts,
    exceptions,
    attachments: attachments.map(({ file }) => {
      const { sha256, verdict, verdictText } = recordOf(file, context);
      return { file, sha256, verdict, ...(verdictText === undefined ? {} : { verdictText }) };
    }),
  };
}

/** `run.json`: where a payload comes from, so that "what did the citizen see on 3 May" has an answer. */
export const runTarget: Target = {
  id: 'run',
  channel: 'any',
  emit(rendered, context) {
    const text = canonicalJson(toRunRecord(rendered, context));
    return { value: [{ path: 'run.json', mediaType: 'application/json', text }], findings: [] };
  },
};
