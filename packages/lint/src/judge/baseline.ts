import type { Finding } from '@klarmall/model';

/** Findings that were there before: counted, not shown, and no Stopp. Ids and file names only tell a reader what an entry was. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly rule: string;
    readonly file: string;
  }[];
}

/** A baseline of everything in `findings`, sorted so that its diffs are small. */
export function baselineOf(findings: readonly Finding[]): Baseline {
  const entries = findings.map(({ fingerprint, rule, place, document }) => ({
    fingerprint,
    rule,
    file: place?.file ?? document?.file ?? '',
  }));
  const line = (entry: (typeof entries)[number]) => `${entry.file} ${entry.rule} ${entry.fingerprint}`;
  return { version: 1, findings: entries.sort((a, b) => (line(a) < line(b) ? -1 : 1)) };
}

/** Reads a baseline file's text; undefined when it is something else. */
export function readBaseline(text: string): ReadonlySet<string> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || !('findings' in value))
    return undefined;
  if (value.version !== 1 || !Array.isArray(value.findings)) return undefined;
  const fingerprints = new Set<string>();
  for (const entry of value.findings as readonly unknown[]) {
    if (typeof entry !== 'object' || entry === null || !('fingerprint' in entry)) return undefined;
    if (typeof entry.fingerprint !== 'string') return undefined;
    fingerprints.add(entry.fingerprint);
  }
  return fingerprints;
}
