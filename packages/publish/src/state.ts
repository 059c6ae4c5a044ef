import type { EnteredTemplate } from '@klarmall/model';
import type { SiteTemplate, SiteUnit } from './site.ts';
import { enteredKey, type Todo } from './todos.ts';
import type { SiteWords } from './words.ts';

/** How a template stands in the unit's tool, in words, and whether there is something to do. */
export function stateOf(
  template: SiteTemplate,
  { entered }: SiteUnit,
  todos: readonly Todo[],
  words: SiteWords,
): { readonly text: string; readonly due: boolean } {
  const isOut = todos.some((todo) => todo.kind === 'deactivate' && enteredKey(todo.entered) === template.id);
  if (template.status === 'withdrawn' || template.status === 'elsewhere')
    return {
      text: isOut ? `${words.deactivate}. ${words[template.status]}` : words[template.status],
      due: isOut,
    };
  if (template.status === 'held') return { text: words.held, due: false };
  const isChanged = todos.some((todo) => todo.kind === 'change' && todo.template.id === template.id);
  if (isChanged) return { text: words.changed, due: true };
  const before = entered.templates.find((one) => enteredKey(one) === template.id);
  if (before !== undefined) return { text: enteredWords(before, template, words), due: false };
  return template.status === 'deprecated'
    ? { text: words.deprecated, due: false }
    : { text: words.notEntered, due: true };
}

/** How surely the template lies in the tool: somebody says so, its texts were compared, its links too. */
function enteredWords({ date, fields }: EnteredTemplate, template: SiteTemplate, words: SiteWords): string {
  const texts = fields.filter(({ html }) => html !== undefined);
  const isShown = texts.length > 0 && texts.every(({ shown }) => shown !== undefined);
  const step = !isShown
    ? words.said(date)
    : texts.every(({ shown }) => shown === 'text-and-links')
      ? words.shownLinks(date)
      : words.shownText(date);
  return fields.length < template.fields.length
    ? `${step} ${words.missing(fields.length, template.fields.length)}`
    : step;
}
