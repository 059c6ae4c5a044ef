import type { SiteTemplate, SiteUnit } from './site.ts';
import type { Todo } from './todos.ts';
import type { SiteWords } from './words.ts';

/** How a template stands in the unit's tool, in words, and whether there is something to do. */
export function stateOf(
  template: SiteTemplate,
  { entered }: SiteUnit,
  todos: readonly Todo[],
  words: SiteWords,
): { readonly text: string; readonly due: boolean } {
  const isOut = todos.some((todo) => todo.kind === 'deactivate' && todo.entered.template === template.id);
  if (template.status === 'withdrawn' || template.status === 'elsewhere')
    return {
      text: isOut ? `${words.deactivate}. ${words[template.status]}` : words[template.status],
      due: isOut,
    };
  if (template.status === 'held') return { text: words.held, due: false };
  const isChanged = todos.some((todo) => todo.kind === 'change' && todo.template.id === template.id);
  if (isChanged) return { text: words.changed, due: true };
  const before = entered.templates.find((one) => one.template === template.id);
  if (before !== undefined) return { text: words.entered(before.date), due: false };
  return template.status === 'deprecated'
    ? { text: words.deprecated, due: false }
    : { text: words.notEntered, due: true };
}
