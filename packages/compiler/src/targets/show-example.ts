import type { LinkedTemplate } from '@klarmall/model';
import { showValue } from '../link/shown-value.ts';

/** What stands for a field where no value is known: its example as the citizen would read it. */
export function showExample(template: LinkedTemplate): (id: string) => string {
  return (id) => {
    const field = template.fields.get(id);
    if (field === undefined) return id;
    return showValue(field.type, field.example, template.language) ?? field.example;
  };
}
