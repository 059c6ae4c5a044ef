import type { Channel, UnjudgedFinding } from '@klarmall/model';

/** Where one finding reaches citizens inside one template; undefined means everywhere. */
export interface Occurrence {
  channels: Set<Channel> | undefined;
  units: Set<string> | undefined;
}

/** One finding, however many units, channels and variants showed it. */
export interface CollectedFinding {
  readonly finding: UnjudgedFinding;
  /** By template id; empty for a finding that belongs to no template. */
  readonly occurrences: Map<string, Occurrence>;
  readonly usedIn: Set<string>;
  channels: Set<Channel> | undefined;
  units: Set<string> | undefined;
  variants: Set<string> | undefined;
}

function key(finding: UnjudgedFinding): string {
  const { place, document } = finding;
  const inDocument = document ? `${document.file}:${document.page ?? ''}:${document.path ?? ''}` : '';
  const inSource = place ? `${place.file}:${place.start.offset}:${place.end.offset}` : '';
  const where = `${inSource} ${inDocument}`.trim() || (finding.template ?? '');
  return [
    finding.rule,
    finding.message,
    finding.severity,
    finding.certainty,
    where,
    JSON.stringify(finding.data),
  ].join('\u0000');
}

function widened<T>(set: Set<T> | undefined, value: T | undefined): Set<T> | undefined {
  if (set === undefined || value === undefined) return undefined;
  return set.add(value);
}

function only<T>(value: T | undefined): Set<T> | undefined {
  return value === undefined ? undefined : new Set([value]);
}

/**
 * Takes in findings as they come and keeps each once, so that 500 units with one fault in a shared text are one
 * finding. Memory grows with the number of different findings, not with the number of payloads.
 */
export class FindingCollector {
  readonly #byKey = new Map<string, CollectedFinding>();

  add(finding: UnjudgedFinding): void {
    const id = key(finding);
    let collected = this.#byKey.get(id);
    if (!collected) {
      collected = {
        finding,
        occurrences: new Map(),
        usedIn: new Set(finding.usedIn),
        channels: only(finding.channel),
        units: only(finding.unit),
        variants: only(finding.variant),
      };
      this.#byKey.set(id, collected);
    } else {
      collected.channels = widened(collected.channels, finding.channel);
      collected.units = widened(collected.units, finding.unit);
      collected.variants = widened(collected.variants, finding.variant);
      for (const template of finding.usedIn ?? []) collected.usedIn.add(template);
    }
    this.#reaches(collected, finding.template, finding);
    for (const template of finding.usedIn ?? []) this.#reaches(collected, template, finding);
  }

  #reaches(collected: CollectedFinding, template: string | undefined, finding: UnjudgedFinding): void {
    if (template === undefined) return;
    const occurrence = collected.occurrences.get(template);
    if (!occurrence) {
      collected.occurrences.set(template, { channels: only(finding.channel), units: only(finding.unit) });
      return;
    }
    occurrence.channels = widened(occurrence.channels, finding.channel);
    occurrence.units = widened(occurrence.units, finding.unit);
  }

  /** Leaves out what is not `wanted` in any of the templates that it has been seen in. */
  keep(wanted: (finding: UnjudgedFinding) => boolean): void {
    for (const [id, { finding, occurrences, usedIn }] of this.#byKey) {
      if (!wanted({ ...finding, usedIn: [...occurrences.keys(), ...usedIn] })) this.#byKey.delete(id);
    }
  }

  get findings(): readonly CollectedFinding[] {
    return [...this.#byKey.values()];
  }
}

function sorted<T extends string>(values: Iterable<T>): T[] {
  return [...values].sort();
}

/** Whether the units it was seen in are all that its templates are built for. */
function isInEveryUnit(collected: CollectedFinding, unitCounts: ReadonlyMap<string, number>): boolean {
  for (const [template, { units }] of collected.occurrences) {
    const count = unitCounts.get(template);
    if (units !== undefined && (count === undefined || count < 2 || units.size < count)) return false;
  }
  return collected.occurrences.size > 0;
}

/**
 * The collected finding as one: what its occurrences share is kept, what differs is listed or left out.
 * `unitCounts` says how many units each template is built for: a finding in all of them names none.
 */
export function merged(
  collected: CollectedFinding,
  unitCounts: ReadonlyMap<string, number>,
): UnjudgedFinding {
  const { template, channel, unit, variant, usedIn, ...rest } = collected.finding;
  const templates = sorted(new Set([...collected.occurrences.keys(), ...collected.usedIn]));
  const owner = collected.occurrences.size > 1 && templates.length > 1 ? ownerOf(collected) : template;
  const units = collected.units && !isInEveryUnit(collected, unitCounts) ? sorted(collected.units) : [];
  const channels = collected.channels ? sorted(collected.channels) : [];
  const variants = collected.variants ? sorted(collected.variants) : [];
  return {
    ...rest,
    ...(owner === undefined ? {} : { template: owner }),
    ...(templates.length > 1 || collected.usedIn.size > 0 ? { usedIn: templates } : {}),
    ...(channels.length === 1 && channels[0] ? { channel: channels[0] } : {}),
    ...(units.length === 1 && units[0] !== undefined ? { unit: units[0] } : {}),
    ...(units.length > 1 ? { units } : {}),
    ...(variants[0] === undefined ? {} : { variant: variants[0] }),
  };
}

/** The template in whose own file a spread finding stands, if any: a shared text belongs to none of its users. */
function ownerOf(collected: CollectedFinding): string | undefined {
  const file = collected.finding.place?.file;
  if (file === undefined) return undefined;
  for (const template of collected.occurrences.keys()) {
    if (file.startsWith(`templates/${template}.mall.`)) return template;
  }
  return undefined;
}
