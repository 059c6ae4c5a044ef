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

/** Every JSON Schema by its name. */
export const schemas: ReadonlyMap<string, object> = new Map<string, object>([
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

export function schemaText(name: string): string | undefined {
  const schema = schemas.get(name);
  return schema && `${JSON.stringify(schema, null, 2)}\n`;
}
