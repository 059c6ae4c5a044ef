import type { Day } from '@klarmall/lint';
import type { LinkedLibrary } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import type { TemplateSightings } from '../memory/project-memory.ts';
import { bothStand, type StandingDays, standsOn } from '../memory/standing-days.ts';
import type { Project } from '../workspace/project.ts';

/** What rules may ask for beside the template that they are shown; it is written down what they have asked. */
export class Asked implements Day {
  readonly #today: string;
  readonly #library: LinkedLibrary;
  readonly #unitsState: string;
  #days: StandingDays = {};
  #allDays: StandingDays = {};
  #asksUnits = false;

  /** @param today YYYY-MM-DD. */
  constructor(today: string, library: LinkedLibrary, { files }: Pick<Project, 'files'>) {
    this.#today = today;
    this.#library = library;
    const hashes = library.units.map(({ id, places }) => `${id} ${files.get(places.file)?.hash ?? ''}`);
    this.#unitsState = sha256Hex(hashes.join('\n')).slice(0, 32);
  }

  #stands(days: StandingDays): void {
    this.#days = bothStand(this.#days, days);
    this.#allDays = bothStand(this.#allDays, days);
  }

  get today(): string {
    this.#stands({ from: this.#today, until: this.#today });
    return this.#today;
  }

  isPast(day: string): boolean {
    const isPast = day < this.#today;
    this.#stands(isPast ? { after: day } : { until: day });
    return isPast;
  }

  isFuture(day: string): boolean {
    const isFuture = day > this.#today;
    this.#stands(isFuture ? { before: day } : { from: day });
    return isFuture;
  }

  get units(): LinkedLibrary['units'] {
    this.#asksUnits = true;
    return this.#library.units;
  }

  /** From here on anew: of the state nothing has been asked. */
  forget(): void {
    this.#days = {};
    this.#asksUnits = false;
  }

  /** What has been asked for since. */
  get state(): Pick<TemplateSightings, 'days' | 'units'> {
    return {
      ...(Object.keys(this.#days).length > 0 ? { days: this.#days } : {}),
      ...(this.#asksUnits ? { units: this.#unitsState } : {}),
    };
  }

  /** Whether an answer that turned on this would be the same now; if so, it is one of those that are given. */
  isSame({ days = {}, units }: Pick<TemplateSightings, 'days' | 'units'>): boolean {
    if (!standsOn(days, this.#today) || (units ?? this.#unitsState) !== this.#unitsState) return false;
    this.#allDays = bothStand(this.#allDays, days);
    return true;
  }

  /** The days on which everything that has been asked for, from the beginning, is answered the same. */
  get allDays(): StandingDays {
    return this.#allDays;
  }
}
