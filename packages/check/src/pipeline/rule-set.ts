import type { AnyRule, OptionSchema } from '@klarmall/lint';
import type { Catalogue, FindingDefinition, Outcome, UnjudgedFinding } from '@klarmall/model';
import { sha256Hex } from '@klarmall/model/sha256';
import { misspelt, projectFinding } from '../finding.ts';
import type { Configuration } from '../workspace/configuration.ts';

/** The rules that run in a project, with their options, and the catalogue that puts findings into words. */
export interface RuleSet {
  readonly rules: readonly AnyRule[];
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly catalogue: Catalogue;
  /** Changes when a rule, an option or a severity does. 16 hexadecimal digits. */
  readonly version: string;
}

const expected: Readonly<Record<OptionSchema['type'], readonly [sv: string, en: string]>> = {
  integer: ['ett heltal', 'a whole number'],
  boolean: ['true eller false', 'true or false'],
  string: ['en text', 'a text'],
  strings: ['en lista med texter', 'a list of texts'],
};

function isKind(schema: OptionSchema, value: unknown): boolean {
  if (schema.type === 'integer') return Number.isInteger(value);
  if (schema.type === 'strings')
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === schema.type;
}

type Complaint = readonly [message: string, data: UnjudgedFinding['data']];

function complaintOf(key: string, schema: OptionSchema, value: unknown): Complaint | undefined {
  if (!isKind(schema, value)) {
    const [sv, en] = expected[schema.type];
    return ['kind', { key, expected: sv, expectedEnglish: en }];
  }
  if (schema.type === 'integer') {
    const minimum = schema.minimum ?? Number.NEGATIVE_INFINITY;
    const maximum = schema.maximum ?? Number.POSITIVE_INFINITY;
    if ((value as number) < minimum || (value as number) > maximum)
      return ['range', { key, minimum: schema.minimum ?? '…', maximum: schema.maximum ?? '…' }];
  }
  if (schema.type === 'string' && schema.enum && !schema.enum.includes(value as string))
    return ['choice', { key, choices: schema.enum.join(', ') }];
  return undefined;
}

/** Options of one rule that hold, and a finding for each that does not. */
function checkedOptions(
  rule: AnyRule,
  configuration: Configuration,
  findings: UnjudgedFinding[],
): Readonly<Record<string, unknown>> {
  const schemas = rule.options as Readonly<Record<string, OptionSchema>>;
  const options: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(configuration.options.get(rule.id) ?? {})) {
    const place = configuration.placeOf(['rules', rule.id, key]);
    const schema = Object.hasOwn(schemas, key) ? schemas[key] : undefined;
    if (!schema) {
      const data = misspelt(key, ['severity', ...Object.keys(schemas)]);
      findings.push(projectFinding('project/configuration', 'unknownKey', data, place));
      continue;
    }
    const complaint = complaintOf(key, schema, value);
    if (complaint) findings.push(projectFinding('project/configuration', ...complaint, place));
    else options[key] = value;
  }
  return options;
}

/** What runs: `rules` without those that the project switched off or that are on trial, and everything that can be said. */
export function ruleSetOf(
  rules: readonly AnyRule[],
  others: readonly FindingDefinition[],
  configuration: Configuration,
): Outcome<RuleSet> {
  const findings: UnjudgedFinding[] = [];
  const options: Record<string, Readonly<Record<string, unknown>>> = {};
  const catalogue = new Map<string, FindingDefinition>();
  const settings: string[] = [];
  for (const definition of others) catalogue.set(definition.id, definition);
  for (const rule of rules) {
    catalogue.set(rule.id, rule);
    options[rule.id] = checkedOptions(rule, configuration, findings);
  }
  for (const id of [...catalogue.keys()].sort()) {
    const definition = catalogue.get(id);
    const own = definition?.preview ? 'off' : definition?.severity;
    const severity = configuration.severities.get(id)?.severity ?? own;
    settings.push(JSON.stringify([id, severity, options[id] ?? {}]));
  }
  const isOff = (rule: AnyRule) => {
    const asked = configuration.severities.get(rule.id)?.severity;
    return (rule.exceptable && asked === 'off') || (rule.preview === true && asked === undefined);
  };
  return {
    value: {
      rules: rules.filter((rule) => !isOff(rule)),
      options,
      catalogue,
      version: sha256Hex(settings.join('')).slice(0, 16),
    },
    findings,
  };
}
