import type { UnjudgedFinding } from '@klarmall/model';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What stops an attachment comes before what does not: all of it points at the same line. 0 for what is about a text. */
function attachmentRank({ document, severity, certainty }: UnjudgedFinding): number {
  if (!document) return 0;
  if (certainty === 'review') return 2;
  return severity === 'error' ? 1 : severity === 'warning' ? 3 : 4;
}

/** File, place, rule, message, data. The same findings always come in the same order. */
export function byPlace(a: UnjudgedFinding, b: UnjudgedFinding): number {
  const fileOf = (finding: UnjudgedFinding) => finding.place?.file ?? finding.document?.file ?? '';
  return (
    compare(fileOf(a), fileOf(b)) ||
    (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0) ||
    (a.document?.page ?? 0) - (b.document?.page ?? 0) ||
    (a.place?.end.offset ?? 0) - (b.place?.end.offset ?? 0) ||
    attachmentRank(a) - attachmentRank(b) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message) ||
    compare(a.template ?? '', b.template ?? '') ||
    compare(JSON.stringify(a.data), JSON.stringify(b.data))
  );
}

/** Stopp, Råd, Granska, Tips: what stops comes before what somebody should look at, and that before what may be better. */
function levelRank({ severity, certainty }: UnjudgedFinding): number {
  if (certainty === 'review') return 2;
  return severity === 'error' ? 0 : severity === 'warning' ? 1 : 3;
}

/** The order of every report: the worst first, then by place. */
export function worstFirst(a: UnjudgedFinding, b: UnjudgedFinding): number {
  return levelRank(a) - levelRank(b) || byPlace(a, b);
}
