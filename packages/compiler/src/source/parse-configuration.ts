import type { Outcome, ProjectConfiguration, Refused, SourceFile, SourcePlaces } from '@klarmall/model';
import { checkedSource } from './checked-source.ts';
import { found } from './found.ts';
import { LineIndex } from './text/line-index.ts';
import { readTexts } from './texts/read-texts.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** A project's configuration: what of it fits the schema, and where everything stands. */
export interface ParsedConfiguration {
  readonly source: ProjectConfiguration;
  readonly places: SourcePlaces;
  readonly refused: Refused;
}

/** Reads klarmall.yaml as every other source is read: YAML without its traps, held against its schema. */
export function parseConfiguration(file: SourceFile): Outcome<ParsedConfiguration> {
  const yaml = parseYaml(file.text, 0, new LineIndex(file.path, file.text));
  const { value, places, refused, findings: misfits, text } = checkedSource('config', yaml);
  const findings = [...misfits];
  if (value) findings.push(...readTexts('config', value, text).findings);
  else if (yaml.value !== undefined && findings.length === 0)
    findings.push(found('source/wrong-type', 'fileKeys', places.key([])));
  return { value: { source: (value ?? {}) as ProjectConfiguration, places, refused }, findings };
}
