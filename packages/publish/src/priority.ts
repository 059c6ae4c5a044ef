import type { Site } from './site.ts';
import type { Todo } from './todos.ts';

/** Minutes of a week that an administrator has for this. */
export const minutesOfAWeek = 20;

/** How a changed template is mended: fetched anew, changed in place, or by whoever keeps the central ones. */
export type Way = 'fetch' | 'change' | 'ask';

/** Shared text that somebody else has changed is fetched; what only the unit writes is changed where it stands. */
export function wayOf(todo: Extract<Todo, { kind: 'change' }>): Way {
  const { path } = todo.template;
  if (path === 'order') return 'ask';
  const isShared = todo.order !== undefined || todo.changes.some(({ isOwn }) => !isOwn);
  return path === 'fetch' && isShared ? 'fetch' : 'change';
}

/** What a to-do takes, in whole minutes: opening, searching and saving, and each text to put in. An estimate. */
export function minutesFor(todo: Todo): number {
  switch (todo.kind) {
    case 'deactivate':
      return 2;
    case 'new':
      return todo.template.path === 'empty'
        ? 4 + todo.template.fields.length
        : 4 + Math.ceil(todo.template.own.length / 2);
    case 'change': {
      const way = wayOf(todo);
      if (way === 'ask') return 2;
      return way === 'fetch' ? 5 + Math.ceil(todo.template.own.length / 2) : 2 + todo.changes.length;
    }
  }
}

const isUrgent = (todo: Todo): boolean => todo.kind !== 'deactivate' && todo.template.urgent !== undefined;

/** A changed figure or link can send a citizen the wrong way. */
const hasFigure = (todo: Todo): boolean =>
  todo.kind === 'change' &&
  todo.changes.some(({ old, now }) => {
    const figures = (text: string | undefined): string => (text ?? '').replace(/\D+/g, ' ').trim();
    const links = (html: string | undefined): string => (html?.match(/href="[^"]*"/g) ?? []).join(' ');
    return figures(old?.text) !== figures(now?.text) || links(old?.html) !== links(now?.html);
  });

function weight(todo: Todo): number {
  if (isUrgent(todo)) return 0;
  if (todo.kind === 'deactivate') return 1;
  if (hasFigure(todo)) return 2;
  return todo.kind === 'change' ? 3 : 4;
}

/** The to-do with what matters most first, and for each whether it is within the twenty minutes of this week. */
export function byWeight(
  todos: readonly Todo[],
): readonly { readonly todo: Todo; readonly minutes: number; readonly isNow: boolean }[] {
  let spent = 0;
  return todos
    .map((todo, index) => ({ todo, index, weight: weight(todo) }))
    .sort((a, b) => a.weight - b.weight || a.index - b.index)
    .map(({ todo }, index) => {
      const minutes = minutesFor(todo);
      spent += minutes;
      return { todo, minutes, isNow: index === 0 || isUrgent(todo) || spent <= minutesOfAWeek };
    });
}

/** Whether a change has to be made at once, in words' terms: an urgent one whose day has passed is still urgent. */
export function urgencyOf(todo: Todo, { today }: Pick<Site, 'today'>) {
  if (todo.kind === 'deactivate' || todo.template.urgent === undefined) return undefined;
  const { reason, by } = todo.template.urgent;
  return { reason, by, isLate: by < today };
}
