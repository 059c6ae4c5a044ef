import { minutesInTool, type ToolWork } from '@klarmall/model';
import type { Site } from './site.ts';
import type { FormBefore, FormInTool, Todo } from './todos.ts';

/** Minutes of a week that an administrator has for this. */
export const minutesOfAWeek = 20;

/** How a changed template is mended: fetched anew, changed in place, or by whoever keeps the central ones. */
type Way = 'fetch' | 'change' | 'ask';

/** Shared text that somebody else has changed is fetched; what only the unit writes is changed where it stands. */
export function wayOf(todo: Extract<Todo<FormInTool, FormBefore>, { kind: 'change' }>): Way {
  const { path } = todo.template;
  if (path === 'order') return 'ask';
  const isShared = todo.order !== undefined || todo.changes.some(({ isOwn }) => !isOwn);
  return path === 'fetch' && isShared ? 'fetch' : 'change';
}

function workOf(todo: Todo<FormInTool, FormBefore>): ToolWork {
  switch (todo.kind) {
    case 'deactivate':
      return { kind: 'deactivate' };
    case 'new': {
      const { path, fields, own } = todo.template;
      return path === 'empty'
        ? { kind: 'enter', texts: fields.length }
        : { kind: 'fetch', texts: own.length };
    }
    case 'change': {
      const way = wayOf(todo);
      if (way === 'ask') return { kind: 'ask' };
      return way === 'fetch'
        ? { kind: 'fetchAgain', texts: todo.template.own.length }
        : { kind: 'change', texts: todo.changes.length };
    }
  }
}

/** What a to-do takes, in whole minutes: an estimate. */
export const minutesFor = (todo: Todo<FormInTool, FormBefore>): number => minutesInTool(workOf(todo));

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

/** The to-do with what matters most first, and for each whether it is within the minutes of a week. */
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
