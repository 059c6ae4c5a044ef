import report from '../../packages/report/report.schema.json' with { type: 'json' };
import attachmentReport from '../../schemas/attachment-report.schema.json' with { type: 'json' };
import config from '../../schemas/config.schema.json' with { type: 'json' };
import entered from '../../schemas/entered.schema.json' with { type: 'json' };
import finding from '../../schemas/finding.schema.json' with { type: 'json' };
import frontmatter from '../../schemas/frontmatter.schema.json' with { type: 'json' };
import index from '../../schemas/index.schema.json' with { type: 'json' };
import payload from '../../schemas/payload.schema.json' with { type: 'json' };
import recipientsReport from '../../schemas/recipients-report.schema.json' with { type: 'json' };
import run from '../../schemas/run.schema.json' with { type: 'json' };
import snippet from '../../schemas/snippet.schema.json' with { type: 'json' };
import template from '../../schemas/template.schema.json' with { type: 'json' };
import unit from '../../schemas/unit.schema.json' with { type: 'json' };

interface Schema {
  readonly $id?: string;
  readonly definitions?: Readonly<Record<string, unknown>>;
}

/** Every JSON Schema by its name. */
export const schemas: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ['template', template],
  ['frontmatter', frontmatter],
  ['unit', unit],
  ['snippet', snippet],
  ['config', config],
  ['payload', payload],
  ['run', run],
  ['index', index],
  ['entered', entered],
  ['finding', finding],
  ['report', report],
  ['attachment-report', attachmentReport],
  ['recipients-report', recipientsReport],
]);

/** A schema as text, with the others that it refers to in it: it can be used alone. */
export function schemaText(name: string): string | undefined {
  const schema = schemas.get(name);
  if (schema === undefined) return undefined;
  const text = JSON.stringify(schema);
  const others = [...schemas].filter(
    ([other, { $id }]) => other !== name && $id !== undefined && text.includes(`"$ref":"${$id}`),
  );
  const whole =
    others.length === 0
      ? schema
      : { ...schema, definitions: { ...schema.definitions, ...Object.fromEntries(others) } };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
