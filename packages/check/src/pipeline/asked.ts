import { sha256Hex } from '@klarmall/lint';
import type { LinkedLibrary } from '@klarmall/model';
import type { TemplateSightings } from '../memory/project-memory.ts';
import type { Project } from '../workspace/project.ts';

/** What rules may ask for beside the template that they are shown; it is written down whether one has asked. */
export class Asked {
  readonly #today: string;
  readonly #library: LinkedLibrary;
  readonly #unitsState: string;
  #asksDay = false;
  #asksUnits = false;

  /** @param today YYYY-MM-DD. */
  constructor(today: string, library: LinkedLibrary, { files }: Pick<Project, 'files'>) {
    this.#today = today;
    this.#library = library;
    const hashes = library.units.map(({ id, places }) => `${id} ${files.get(places.file)?.hash ?? ''}`);
    this.#unitsState = sha256Hex(hashes.join('\n')).slice(0, 32);
  }

  get today(): string {
    this.#asksDay = true;
    return this.#today;
  }

  get units(): LinkedLibrary['units'] {
    this.#asksUnits = true;
    return this.#library.units;
  }

  /** From here on anew: nobody has asked. */
  forget(): void {
    this.#asksDay = false;
    this.#asksUnits = false;
  }

  /** What has been asked for since. */
  get state(): Pick<TemplateSightings, 'day' | 'units'> {
    return {
      ...(this.#asksDay ? { day: this.#today } : {}),
      ...(this.#asksUnits ? { units: this.#unitsState } : {}),
    };
  }

  /** Whether an answer that turned on this would be the same now. */
  isSame({ day, units }: Pick<TemplateSightings, 'day' | 'units'>): boolean {
    return (day ?? this.#today) === this.#today && (units ?? this.#unitsState) === this.#unitsState;
  }
}
