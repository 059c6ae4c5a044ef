import type { KeyPath, SourcePlaces, UnjudgedFinding } from '@klarmall/model';
import type { MappedText } from '../text/mapped-text.ts';

/** One YAML text with its values, read from the nodes, and the places they stand at. */
export interface YamlDocument {
  /** Plain data: objects without prototype, arrays, strings, numbers, booleans. Undefined when there is nothing to read. */
  readonly value: unknown;
  readonly places: SourcePlaces;
  readonly findings: readonly UnjudgedFinding[];
  /** Where a value stands that could not be read, with a finding; a list has undefined in its place. */
  readonly refused: readonly KeyPath[];
  /** Whether all of the text could be read: after a slip that hides what belongs where, nothing is. */
  readonly whole: boolean;
  /** The string at `path`, with the place of each character; undefined when there is no string. */
  text(path: KeyPath): MappedText | undefined;
}
