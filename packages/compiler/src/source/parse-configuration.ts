import type { ProjectConfiguration, SourceFile, SourcePlaces, UnjudgedFinding } from '@klarmall/model';
import { checkedValue } from './schema/checked-value.ts';
import { LineIndex } from './text/line-index.ts';
import { readTexts } from './texts/read-texts.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** A project's configuration: what of it fits the schema, and where everything stands. */
export interface ParsedConfiguration {
  /** A list may have gaps where an item was of no use. */
  readonly source: ProjectConfiguration;
  readonly places: SourcePlaces;
  readonly findings: readonly UnjudgedFinding[];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads klarmall.yaml as every other source is read: YAML without its traps, held against its schema. */
export function parseConfiguration(file: SourceFile): ParsedConfiguration {
  const yaml = parseYaml(file.text, 0, new LineIndex(file.path, file.text));
  const { value, findings: misfits } = checkedValue('config', yaml.value ?? {}, yaml.places);
  const findings = [...yaml.findings, ...misfits];
  readTexts('config', value, (path) => yaml.text(path), findings);
  return {
    // The schema has taken out what is of another type.
    source: (isObject(value) ? value : {}) as ProjectConfiguration,
    places: yaml.places,
    findings,
  };
}
