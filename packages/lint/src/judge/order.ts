import type { UnjudgedFinding } from '@klarmall/model';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of every report: file, place, rule, message, data. The same findings always come in the same order. */
export function byPlace(a: UnjudgedFinding, b: UnjudgedFinding): number {
  const fileOf = (finding: UnjudgedFinding) => finding.place?.file ?? finding.document?.file ?? '';
  return (
    compare(fileOf(a), fileOf(b)) ||
    (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0) ||
    (a.document?.page ?? 0) - (b.document?.page ?? 0) ||
    (a.place?.end.offset ?? 0) - (b.place?.end.offset ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message) ||
    compare(a.template ?? '', b.template ?? '') ||
    compare(JSON.stringify(a.data), JSON.stringify(b.data))
  );
}
