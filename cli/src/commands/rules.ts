import { catalogueOf } from '@klarmall/check/node';
import type { FindingDefinition, Language } from '@klarmall/model';
import { levelOf, widthOf, words } from '@klarmall/report';
import type { Io } from '../io.ts';
import { formatOf } from '../options.ts';

function row(definition: FindingDefinition, idWidth: number, columns: number, language: Language): string {
  const level = words[levelOf(definition)][language].padEnd(8);
  const title = definition.title[language];
  const line = `  ${level} ${definition.id.padEnd(idWidth)}  ${title}`;
  return widthOf(line) <= columns ? line : `  ${level} ${definition.id}\n${' '.repeat(11)}${title}`;
}

/** `klarmall rules`: every rule with its level and what it is about, by subject. */
export function rules(options: { readonly format: string }, io: Io, language: Language): number {
  const definitions = [...catalogueOf().values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (formatOf(options.format, ['terminal', 'json'], language) === 'json') {
    const list = definitions.map(
      ({ id, title, why, action, severity, certainty, exceptable, since, preview, tags, basis }) => ({
        id,
        title: title[language],
        why: why[language],
        action: action[language],
        severity,
        certainty,
        exceptable,
        since: since ?? '0.1.0',
        preview: preview ?? false,
        tags,
        basis,
      }),
    );
    io.stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const columns = Math.min(io.stdout.columns ?? 80, 100);
  const width = Math.min(36, Math.max(...definitions.map(({ id }) => id.length)));
  let subject = '';
  for (const definition of definitions) {
    const [own = ''] = definition.id.split('/');
    if (own !== subject) io.stdout.write(`${subject === '' ? '' : '\n'}${own}\n`);
    subject = own;
    io.stdout.write(`${row(definition, width, columns, language)}\n`);
  }
  io.stdout.write(
    language === 'sv'
      ? `\n${definitions.length} regler. Mer om en regel: klarmall explain ${definitions[0]?.id ?? ''}\n`
      : `\n${definitions.length} rules. More about a rule: klarmall explain ${definitions[0]?.id ?? ''}\n`,
  );
  return 0;
}
