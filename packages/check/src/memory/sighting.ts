import type { FindingCollector } from '@klarmall/lint';
import type { UnjudgedFinding } from '@klarmall/model';

/** Something that was found of a template, as plain data. */
export interface Sighting {
  readonly finding: UnjudgedFinding;
  /** The units that it was seen in, when not in all of them alike; null stands for the text with its examples. */
  readonly units?: readonly (string | null)[];
}

/** Hands sightings on as findings, one for each unit. */
export function addSightings(collector: Pick<FindingCollector, 'add'>, sightings: readonly Sighting[]): void {
  for (const { finding, units } of sightings) {
    if (!units) collector.add(finding);
    else for (const unit of units) collector.add(unit === null ? finding : { ...finding, unit });
  }
}
