import type { AnyRule } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';
import type { DocumentView } from '@klarmall/pdf';
import { pdfRuleId } from './pdfua-rules.ts';

/** A finding that others follow from: whoever mends it has mended them. */
interface Cause {
  readonly rule: string;
  /** Only these messages of the rule; all unless said. */
  readonly messages?: readonly string[];
  readonly follows: (id: string) => boolean;
  /** What follows is told on the same page. */
  readonly samePage?: boolean;
}

const oneOf = (...rules: readonly string[]) => {
  const ids = new Set(rules.map(pdfRuleId));
  return (id: string) => ids.has(id);
};

const onLanguage = oneOf(
  ...['7.2-2', '7.2-33', '7.2-34'],
  ...[21, 22, 23, 24, 25, 30, 31, 32].map((number) => `7.2-${number}`),
);

const causes: readonly Cause[] = [
  // Without tags no content, link or field can be tagged.
  {
    rule: pdfRuleId('7.1-11'),
    follows: oneOf('6.2-1', '7.1-3', '7.18.1-1', '7.18.3-1', '7.18.4-1', '7.18.5-1'),
  },
  { rule: 'attachment/structure', messages: ['empty'], follows: oneOf('7.1-3') },
  { rule: 'attachment/structure', messages: ['partial'], follows: oneOf('7.1-3'), samePage: true },
  { rule: 'attachment/title', follows: oneOf('7.1-9', '7.1-10') },
  // Without metadata neither title nor mark can stand in them.
  { rule: pdfRuleId('7.1-8'), follows: oneOf('5-1', '7.1-9') },
  { rule: 'attachment/language', messages: ['missing', 'undetermined'], follows: onLanguage },
];

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
  const scan = findings.find((one) => one.rule === 'attachment/scan' && gravity(one) === 0);
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
      ({ rule, messages, follows, samePage }) =>
        follows(one.rule) &&
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
