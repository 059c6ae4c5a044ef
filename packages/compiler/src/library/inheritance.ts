import type { Outcome, UnjudgedFinding } from '@klarmall/model';
import { found } from '../source/found.ts';
import type { ParsedTemplate } from '../source/parsed-source.ts';
import type { NamedSources } from './symbols.ts';
import { unknownReference } from './unknown-reference.ts';

/** A template and those it extends, nearest first. */
export type Chain = readonly [ParsedTemplate, ...ParsedTemplate[]];

interface Inheritance {
  readonly chain: Chain;
  /** Whether the chain ends where it should: then nothing is inherited that is not in it. */
  readonly complete: boolean;
  /** Path of a base that could not be read. */
  readonly awaits: readonly string[];
}

/** The template and those it extends, nearest first; stops at an unknown base or a ring, with a finding. */
export function inheritanceChain(
  template: ParsedTemplate,
  { templates, unread }: Pick<NamedSources, 'templates' | 'unread'>,
): Outcome<Inheritance> {
  const chain: [ParsedTemplate, ...ParsedTemplate[]] = [template];
  const findings: UnjudgedFinding[] = [];
  const stopped = (awaits: readonly string[] = []) => ({
    value: { chain, complete: false, awaits },
    findings,
  });
  const seen = new Set([template.id]);
  for (let current = template; current.source.extends !== undefined; ) {
    const base = templates.get(current.source.extends);
    if (!base) {
      const file = unread.template.get(current.source.extends);
      if (file !== undefined) return stopped([file]);
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
      return stopped();
    }
    if (seen.has(base.id)) {
      const names = [...chain.map(({ id }) => id), base.id].join(' → ');
      findings.push(found('link/cycle', 'extends', template.places.value(['extends']), { chain: names }));
      return stopped();
    }
    seen.add(base.id);
    chain.push(base);
    current = base;
  }
  return { value: { chain, complete: true, awaits: [] }, findings };
}
