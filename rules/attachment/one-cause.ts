import type { AnyRule } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import type { DocumentView } from '@klarmall/pdf';

type Judged = Pick<UnjudgedFinding, 'severity' | 'certainty'>;

/** Of the mildest and the gravest, the graver has the lower number. */
function gravity({ severity, certainty }: Judged): number {
  if (certainty === 'review') return 1;
  return { error: 0, warning: 2, info: 3 }[severity];
}

/**
 * Leaves out what follows from something else that is told, and is no graver than that: one cause is one finding. A document that
 * is a scan needs another file, and nothing that is wrong with this one's tags, title or language is of use to whoever has it.
 * @param view the document that was read; undefined when there is none.
 * @param rules those that the findings are of.
 */
export function oneCause(
  findings: readonly UnjudgedFinding[],
  view: DocumentView | undefined,
  rules: readonly AnyRule[],
): readonly UnjudgedFinding[] {
  const moot = new Set(rules.filter(({ mootInScan }) => mootInScan).map(({ id }) => id));
  const isAboutDocument = ({ rule }: UnjudgedFinding) => moot.has(rule);
  const replaced = new Set(rules.filter(({ asksForAnotherFile }) => asksForAnotherFile).map(({ id }) => id));
  const causes = rules.flatMap(({ id, causes = [] }) => causes.map((cause) => ({ rule: id, ...cause })));
  const scan = findings.find((one) => replaced.has(one.rule) && gravity(one) === 0);
  if (scan !== undefined && view?.class !== 'mixed') return findings.filter((one) => !isAboutDocument(one));
  const scanned = new Set(
    scan === undefined
      ? []
      : (view?.pages ?? [])
          .filter(({ class: pageClass }) => pageClass !== 'born-digital' && pageClass !== 'blank')
          .map(({ number }) => number),
  );
  const pageOf = ({ document }: UnjudgedFinding) => document?.page;
  return findings.filter((one) => {
    const page = pageOf(one);
    if (page !== undefined && scanned.has(page) && isAboutDocument(one)) return false;
    return !causes.some(
      ({ rule, messages, rules: following, samePage }) =>
        following.includes(one.rule) &&
        findings.some(
          (other) =>
            other.rule === rule &&
            (messages === undefined || messages.includes(other.message)) &&
            (samePage !== true || pageOf(other) === page) &&
            gravity(other) <= gravity(one),
        ),
    );
  });
}
