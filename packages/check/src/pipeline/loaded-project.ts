import { linkLibrary } from '@klarmall/compiler';
import type { LinkedLibrary } from '@klarmall/model';
import type { Configuration } from '../workspace/configuration.ts';
import { loadProject } from '../workspace/load-project.ts';

/** A project as it lies on the disk, linked and not checked: for lists of what it holds. */
export function loadedProject(root: string): {
  readonly library: LinkedLibrary;
  readonly configuration: Configuration;
} {
  const { parsed, configuration } = loadProject(root);
  const sources = parsed.map(({ value }) => value);
  return { library: linkLibrary(sources, configuration.words).value, configuration };
}
