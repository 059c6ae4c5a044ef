import { yamlText } from '@klarmall/convert/yaml';

/** A value as a YAML file whose first line tells an editor which schema it follows. */
export function yamlFile(value: Readonly<Record<string, unknown>>, schema: string): string {
  return `# yaml-language-server: $schema=${schema}\n${yamlText(value)}`;
}
