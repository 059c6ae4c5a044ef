import type { KeyPath } from '@klarmall/model';
import { pathKey } from './parsed-source.ts';

/** The paths in one file at which something was refused. */
export class RefusedPaths {
  readonly #refused = new Set<string>();
  /** Containers with something refused in them. */
  readonly #around = new Set<string>();

  constructor(paths: readonly KeyPath[] = []) {
    for (const path of paths) this.add(path);
  }

  add(path: KeyPath): void {
    this.#refused.add(pathKey(path));
    for (let length = 0; length < path.length; length += 1) this.#around.add(pathKey(path.slice(0, length)));
  }

  /** Whether the value at `path`, one around it or one inside it is refused. */
  touches(path: KeyPath): boolean {
    return this.#around.has(pathKey(path)) || this.covers(path);
  }

  /** Whether the value at `path` or one around it is refused. */
  covers(path: KeyPath): boolean {
    return path.some((_, index) => this.#refused.has(pathKey(path.slice(0, index + 1))));
  }
}
