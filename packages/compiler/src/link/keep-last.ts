import type { LinkedTemplate, Prose } from '@klarmall/model';

/** Gives a template's texts, made when asked for. */
export type ProseKeeper = (template: LinkedTemplate, make: () => readonly Prose[]) => readonly Prose[];

/**
 * Keeps the texts of the template that was asked for last and no others: taken apart for rules they weigh more than
 * everything else in a library, and one template's are needed at a time.
 */
export function keepLast(): ProseKeeper {
  let last: LinkedTemplate | undefined;
  let texts: readonly Prose[] = [];
  return (template, make) => {
    if (last !== template) {
      texts = make();
      last = template;
    }
    return texts;
  };
}
