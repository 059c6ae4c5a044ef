import type { Channel, Finding, TemplateVerdict } from '@klarmall/model';
import type { CollectedFinding, Occurrence } from './collect.ts';

/** A template as the judge needs it. */
export interface JudgedTemplate {
  readonly id: string;
  readonly channels: readonly Channel[];
  /** How many units it is built for: a finding in all of them is said without their names. */
  readonly units: number;
}

/** A judged finding with where it reaches. */
export interface StandingFinding {
  readonly finding: Finding;
  readonly occurrences: CollectedFinding['occurrences'];
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

function isStop({ certainty, severity }: Finding): boolean {
  return certainty === 'certain' && severity === 'error';
}

function count(tally: Tally, { certainty, severity }: Finding): void {
  if (certainty === 'review') tally.reviews += 1;
  else if (severity === 'error') tally.errors += 1;
  else if (severity === 'warning') tally.warnings += 1;
  else tally.tips += 1;
}

/** The findings that stand, by template, so that one payload is judged without looking at the others. */
export class Verdicts {
  readonly #byTemplate = new Map<string, { finding: Finding; occurrence: Occurrence }[]>();
  /** Findings that reach every template, such as a fault in the project's own configuration. */
  readonly #everywhere: readonly Finding[];

  constructor(standing: readonly StandingFinding[], everywhere: readonly Finding[]) {
    this.#everywhere = everywhere;
    for (const { finding, occurrences } of standing) {
      for (const [template, occurrence] of occurrences) {
        const entries = this.#byTemplate.get(template) ?? [];
        entries.push({ finding, occurrence });
        this.#byTemplate.set(template, entries);
      }
    }
  }

  *#reaching(template: string, channel: Channel, unit: string | undefined): Generator<Finding> {
    yield* this.#everywhere;
    for (const { finding, occurrence } of this.#byTemplate.get(template) ?? []) {
      if (reaches(occurrence.channels, channel) && reaches(occurrence.units, unit)) yield finding;
    }
  }

  /** A template's verdict in one channel, over all units or for one. A review never stops anything. */
  of(template: string, channel: Channel, unit?: string): TemplateVerdict {
    const tally: Tally = { errors: 0, warnings: 0, tips: 0, reviews: 0 };
    for (const finding of this.#reaching(template, channel, unit)) count(tally, finding);
    const status = tally.errors > 0 ? 'stopped' : tally.reviews > 0 ? 'unreviewed' : 'passed';
    return { template, channel, status, ...tally };
  }

  /** What stops one payload in one channel, in report order. */
  stops(template: string, channel: Channel, unit?: string): readonly Finding[] {
    return [...this.#reaching(template, channel, unit)].filter(isStop);
  }
}
