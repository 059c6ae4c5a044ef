import type { Finding, FindingDefinition, UnjudgedFinding } from '@klarmall/model';
import { contentOf } from './fingerprint.ts';

/** A finding that was there before. Rule and file only tell a reader what it was. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
  /** Hash of the rule and the line it stands on, by which it is known in a file of another name. */
  readonly content?: string;
}

/** Findings that were there before: counted, not shown, and no Stopp. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

export const emptyBaseline: Baseline = { version: 1, findings: [] };

type TextOf = (file: string) => string | undefined;

/** Whether a finding's age may let it through: what allows no exception, or shuts somebody out, is never old enough. */
export function mayBeKnown(definition: FindingDefinition | undefined): boolean {
  return definition === undefined || (definition.exceptable && definition.barrier !== true);
}

function entryOf({ fingerprint, ...finding }: Finding, textOf: TextOf): BaselineEntry {
  const { rule, place, document } = finding;
  const content = contentOf(finding, textOf);
  return {
    fingerprint,
    rule,
    file: place?.file ?? document?.file ?? '',
    ...(content === undefined ? {} : { content }),
  };
}

/** A baseline of everything in `findings`, sorted so that its diffs are small. */
export function baselineOf(findings: readonly Finding[], textOf: TextOf): Baseline {
  const line = ({ file, rule, fingerprint }: BaselineEntry) => `${file} ${rule} ${fingerprint}`;
  const entries = findings.map((finding) => entryOf(finding, textOf));
  return { version: 1, findings: entries.sort((a, b) => (line(a) < line(b) ? -1 : 1)) };
}

/** Reads a baseline file's text; undefined when it is something else. */
export function readBaseline(text: string): Baseline | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || !('findings' in value))
    return undefined;
  if (value.version !== 1 || !Array.isArray(value.findings)) return undefined;
  const findings: BaselineEntry[] = [];
  for (const entry of value.findings as readonly unknown[]) {
    if (typeof entry !== 'object' || entry === null) return undefined;
    const { fingerprint, rule, file, content } = entry as Readonly<Record<string, unknown>>;
    if (typeof fingerprint !== 'string') return undefined;
    findings.push({
      fingerprint,
      rule: typeof rule === 'string' ? rule : '',
      file: typeof file === 'string' ? file : '',
      ...(typeof content === 'string' ? { content } : {}),
    });
  }
  return { version: 1, findings };
}

/** What a check finds, held against what is known. Each entry answers for one finding. */
export class KnownFindings {
  readonly #entries: readonly BaselineEntry[];
  readonly #byFingerprint: ReadonlyMap<string, BaselineEntry>;
  /** Entries whose file is gone, by their content. */
  readonly #adrift = new Map<string, BaselineEntry[]>();
  readonly #met = new Set<BaselineEntry>();
  readonly #textOf: TextOf;
  #moved = 0;

  /** `isThere` says whether a file is in the project, also one that was not read. */
  constructor({ findings }: Baseline, textOf: TextOf, isThere: (file: string) => boolean) {
    this.#entries = findings;
    this.#textOf = textOf;
    this.#byFingerprint = new Map(findings.map((entry) => [entry.fingerprint, entry]));
    for (const entry of findings) {
      if (entry.content === undefined || isThere(entry.file)) continue;
      const same = this.#adrift.get(entry.content);
      if (same) same.push(entry);
      else this.#adrift.set(entry.content, [entry]);
    }
  }

  /** Whether a finding was there before, in this file or in one that has lost its name since. Asked once for each. */
  has(finding: UnjudgedFinding, fingerprint: string): boolean {
    const own = this.#byFingerprint.get(fingerprint);
    if (own) {
      this.#met.add(own);
      return true;
    }
    if (this.#adrift.size === 0) return false;
    const content = contentOf(finding, this.#textOf);
    const same = this.#adrift.get(content ?? '');
    const entry = same?.find((one) => !this.#met.has(one));
    if (!entry) return false;
    this.#met.add(entry);
    this.#moved += 1;
    return true;
  }

  /** How many were found again under another name. */
  get moved(): number {
    return this.#moved;
  }

  /** Entries that answered for nothing: what they were about is mended, when everything was looked at. */
  get unmet(): readonly BaselineEntry[] {
    return this.#entries.filter((entry) => !this.#met.has(entry));
  }
}
