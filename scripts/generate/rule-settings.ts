import type { OptionSchema } from '@klarmall/lint';
import { rules } from '@klarmall/rules';
import type { JsonObject } from './json.ts';

const setting = 'A setting of a rule.';

const levels = { error: 'Stopp', warning: 'Råd', info: 'Tips' } as const;

function optionSchema({ description, ...option }: OptionSchema): JsonObject {
  const help = { title: description.sv, description: description.sv };
  if (option.type === 'strings')
    return {
      ...help,
      type: 'array',
      items: { type: 'string', 'x-no-text': setting },
      default: [...option.default],
    };
  const written = { ...help, ...option } as JsonObject;
  return option.type === 'string' ? { ...written, 'x-no-text': setting } : written;
}

/** What klarmall.yaml may say of each rule in the registry, as JSON Schema properties. */
function ruleProperties(): JsonObject {
  const properties: JsonObject = {};
  for (const rule of rules) {
    const options = Object.entries(rule.options as Record<string, OptionSchema>);
    properties[rule.id] = {
      title: rule.title.sv,
      description: rule.why.sv,
      markdownDescription: `${rule.why.sv}\n\nNivå: **${levels[rule.severity]}**.${rule.preview ? ' Regeln är på prov: ge den en nivå, så läser den era mallar.' : ''}`,
      type: 'object',
      additionalProperties: false,
      properties: {
        severity: { $ref: '#/definitions/severity' },
        ...Object.fromEntries(options.map(([name, option]) => [name, optionSchema(option)])),
      },
    };
  }
  return properties;
}

/** The configuration's schema with a part for each rule; the rest of the schema is written by hand. */
export function withRules(config: JsonObject): JsonObject {
  const definitions = config.definitions as Record<string, JsonObject>;
  return {
    ...config,
    definitions: {
      ...definitions,
      ruleSettings: { ...definitions.ruleSettings, properties: ruleProperties() },
    },
  };
}

/** The same schema without them, for types: a program reads the settings of any rule alike. */
export function withoutRules(config: JsonObject): JsonObject {
  const definitions = config.definitions as Record<string, JsonObject>;
  const { properties: _, ...ruleSettings } = definitions.ruleSettings ?? {};
  return { ...config, definitions: { ...definitions, ruleSettings } };
}
