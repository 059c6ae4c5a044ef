import type { Entry } from '../sort/entry.ts';
import type { Mark } from '../understand/mark.ts';
import type { Stretch } from './conversion.ts';

function wentOf(mark: Mark): Stretch['went'] {
  switch (mark.kind) {
    case 'field':
      return { to: 'field', field: mark.field };
    case 'link':
      return { to: 'link', link: mark.link };
    case 'contact':
      return { to: 'contact' };
    case 'dropped':
      return { to: 'dropped', reason: mark.reason };
  }
}

/** Every text of the letter in reading order with where it went: nothing twice, nothing left out. */
export function stretchesOf(
  entries: readonly Entry[],
  marks: ReadonlyMap<number, readonly Mark[]>,
): readonly Stretch[] {
  return entries.flatMap(({ id, line, fate }): Stretch[] => {
    const { place, text } = line;
    if (fate.kind !== 'draft') {
      const went: Stretch['went'] =
        fate.kind === 'question'
          ? { to: 'question' }
          : fate.kind === 'contact'
            ? { to: 'contact' }
            : fate.kind === 'dropped'
              ? { to: 'dropped', reason: fate.reason }
              : { to: 'refused', reason: fate.reason };
      return [{ place, text, went }];
    }
    const parts: Stretch[] = [];
    let at = 0;
    const add = (end: number, went: Stretch['went']) => {
      if (end > at) parts.push({ place, text: text.slice(at, end), went });
      at = Math.max(at, end);
    };
    for (const mark of marks.get(id) ?? []) {
      add(mark.start, { to: 'draft' });
      add(mark.end, wentOf(mark));
    }
    add(text.length, { to: 'draft' });
    return parts;
  });
}
