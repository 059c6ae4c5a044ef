import type { UnjudgedFinding } from '@klarmall/model';
import { found } from '../source/found.ts';
import type { ParsedTemplate } from '../source/parsed-source.ts';
import { unknownReference } from './unknown-reference.ts';

/** A template and those it extends, nearest first. */
export type Chain = readonly [ParsedTemplate, ...ParsedTemplate[]];

/** The template and those it extends, nearest first; stops at an unknown base or a ring, with a finding. */
export function inheritanceChain(
  template: ParsedTemplate,
  templates: ReadonlyMap<string, ParsedTemplate>,
): { chain: Chain; findings: readonly UnjudgedFinding[] } {
  const chain: [ParsedTemplate, ...ParsedTemplate[]] = [template];
  const findings: UnjudgedFinding[] = [];
  const seen = new Set([template.id]);
  for (let current = template; current.source.extends !== undefined; ) {
    const base = templates.get(current.source.extends);
    if (!base) {
      // A broken link further up is reported where it stands.
      if (current === template) {
        findings.push(
          unknownReference(
            'template',
            current.source.extends,
            templates.keys(),
            template.places.value(['extends']),
          ),
        );
      }
      break;
    }
    if (seen.has(base.id)) {
      const names = [...chain.map(({ id }) => id), base.id].join(' → ');
      findings.push(found('link/cycle', 'extends', template.places.value(['extends']), { chain: names }));
      break;
    }
    seen.add(base.id);
    chain.push(base);
    current = base;
  }
  return { chain, findings };
}
