import type { LinkedTemplate, Prose } from '@klarmall/model';

/** The lists of a template, each as its items in order. Items of one list follow each other in one part and box. */
export function listsOf(template: LinkedTemplate): readonly (readonly Prose[])[] {
  const lists: Prose[][] = [];
  let current: Prose[] = [];
  for (const prose of template.prose) {
    const last = current.at(-1);
    const goesOn =
      prose.role === 'listItem' && last !== undefined && prose.previous === last && prose.box === last.box;
    if (goesOn) current.push(prose);
    else if (prose.role === 'listItem') {
      current = [prose];
      lists.push(current);
    } else current = [];
  }
  return lists;
}

/** The list that ends with this text, as its items in order; undefined where no list ends here. */
export function listEndingAt(prose: Prose): readonly Prose[] | undefined {
  const isItem = (one: Prose | undefined): one is Prose => one?.role === 'listItem' && one.box === prose.box;
  if (!isItem(prose) || isItem(prose.next)) return undefined;
  const items: Prose[] = [];
  for (let at: Prose | undefined = prose; isItem(at); at = at.previous) items.push(at);
  return items.reverse();
}
