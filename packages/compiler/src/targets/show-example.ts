import type { Rendered } from '@klarmall/model';
import { showValue } from '../link/shown-value.ts';

/** What stands for a field where no value is known: its example as the citizen would read it. */
export function showExample({ fields, facts }: Pick<Rendered, 'fields' | 'facts'>): (id: string) => string {
  return (id) => {
    const field = fields.get(id);
    if (field === undefined) return id;
    return showValue(field.type, field.example, facts.language) ?? field.example;
  };
}
