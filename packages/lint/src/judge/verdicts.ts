import type { Channel, TemplateVerdict } from '@klarmall/model';
import type { CollectedFinding, Occurrence } from './collect.ts';

/** A template as the judge needs it. */
export interface JudgedTemplate {
  readonly id: string;
  readonly channels: readonly Channel[];
}

interface Tally {
  errors: number;
  warnings: number;
  tips: number;
  reviews: number;
}

function reaches<T>(set: ReadonlySet<T> | undefined, value: T | undefined): boolean {
  return set === undefined || value === undefined || set.has(value);
}

function count(tally: Tally, { finding }: CollectedFinding): void {
  if (finding.certainty === 'review') tally.reviews += 1;
  else if (finding.severity === 'error') tally.errors += 1;
  else if (finding.severity === 'warning') tally.warnings += 1;
  else tally.tips += 1;
}

/** The findings that stand, by template, so that one payload is judged without looking at the others. */
export class Verdicts {
  readonly #byTemplate = new Map<string, { collected: CollectedFinding; occurrence: Occurrence }[]>();

  constructor(standing: readonly CollectedFinding[]) {
    for (const collected of standing) {
      for (const [template, occurrence] of collected.occurrences) {
        const entries = this.#byTemplate.get(template) ?? [];
        entries.push({ collected, occurrence });
        this.#byTemplate.set(template, entries);
      }
    }
  }

  /** A template's verdict in one channel, over all units or for one. A review never stops anything. */
  of(template: string, channel: Channel, unit?: string): TemplateVerdict {
    const tally: Tally = { errors: 0, warnings: 0, tips: 0, reviews: 0 };
    for (const { collected, occurrence } of this.#byTemplate.get(template) ?? []) {
      if (reaches(occurrence.channels, channel) && reaches(occurrence.units, unit)) count(tally, collected);
    }
    const status = tally.errors > 0 ? 'stopped' : tally.reviews > 0 ? 'unreviewed' : 'passed';
    return { template, channel, status, ...tally };
  }

  /** Rules behind the Stopp of one payload in one channel, sorted. */
  stops(template: string, channel: Channel, unit?: string): readonly string[] {
    const rules = new Set<string>();
    for (const { collected, occurrence } of this.#byTemplate.get(template) ?? []) {
      const { certainty, severity, rule } = collected.finding;
      if (certainty !== 'certain' || severity !== 'error') continue;
      if (reaches(occurrence.channels, channel) && reaches(occurrence.units, unit)) rules.add(rule);
    }
    return [...rules].sort();
  }
}
